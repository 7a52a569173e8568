import { writeAddress } from '../../view/codec.ts';
import type { GraphView } from './filter.ts';

/** Views that were left, the one shown, and those that were undone. */
export interface History {
  readonly past: readonly GraphView[];
  readonly now: GraphView;
  readonly future: readonly GraphView[];
}

/** Most steps that can be undone. */
const depth = 200;

export const begin = (view: GraphView): History => ({ past: [], now: view, future: [] });

/**
 * What the address became. Undo, redo, the back button and a pasted link are all just addresses: one
 * that is next to the present in the history is a move in it, any other is something new.
 */
export function visit(history: History, view: GraphView): History {
  if (isSame(history.now, view)) return history.now === view ? history : { ...history, now: view };
  const before = history.past.at(-1);
  if (before !== undefined && isSame(before, view)) {
    return {
      past: history.past.slice(0, -1),
      now: view,
      future: [history.now, ...history.future],
    };
  }
  const [next] = history.future;
  if (next !== undefined && isSame(next, view)) {
    return { past: [...history.past, history.now], now: view, future: history.future.slice(1) };
  }
  return { past: [...history.past, history.now].slice(-depth), now: view, future: [] };
}

/** The same picture; what is selected in it is nothing to undo. */
export function isSame(a: GraphView, b: GraphView): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf(view: GraphView): string {
  return writeAddress({ ...view, at: '' }, undefined);
}
