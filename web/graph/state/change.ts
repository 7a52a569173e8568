import { type Drawing, takenOf } from './Drawing.ts';
import type { GraphView } from './filter.ts';
import type { NodeFact } from './Knowledge.ts';
import { type ExpandStep, readSteps, type Step, writeStep } from './Step.ts';

/** Changes of a view. Each is a new view; the address is where it is kept. */

/** How many neighbours a click takes. */
export const pageSize = 25;

const withSteps = (view: GraphView, steps: readonly Step[]): GraphView => ({
  ...view,
  steps: steps.map(writeStep),
});

/** Put nodes into the picture, and select the first. */
export function add(view: GraphView, ids: readonly string[], drawing: Drawing): GraphView {
  const there = new Set(drawing.nodes.map(({ id }) => id));
  const fresh = ids.filter((id) => !there.has(id));
  const hidden = view.hidden.filter((id) => !ids.includes(id));
  const shown = { ...view, hidden, at: ids[0] ?? view.at };
  if (fresh.length === 0) return shown;
  if (view.seeds.length === 0 && view.steps.length === 0) return { ...shown, seeds: fresh };
  return withSteps(shown, [...readSteps(view.steps).steps, { kind: 'add', ids: fresh }]);
}

/** Take the next neighbours of a node by one kind of relationship. */
export function expand(
  view: GraphView,
  kind: Pick<ExpandStep, 'id' | 'relationship' | 'direction'>,
  count = pageSize,
): GraphView {
  const step = { kind: 'expand', ...kind, count } as const;
  return withSteps({ ...view, at: kind.id }, [...readSteps(view.steps).steps, step]);
}

/** How many of each kind a first look takes. */
export const lookSize = 10;

/** Kinds that lead to where things are said and checked: followed when asked for by name. */
const apart = ['HAS_EVIDENCE', 'FROM_SOURCE', 'CHECKS', 'CHECKED_IN', 'COMPUTED_IN', 'READ_FROM'];

/**
 * Take some more of every kind at once: what a double click does. The same view when every kind is
 * taken whole.
 */
export function expandAll(view: GraphView, node: Pick<NodeFact, 'id' | 'counts'>): GraphView {
  const { steps } = readSteps(view.steps);
  const open = node.counts.filter(
    (kind) => !apart.includes(kind.relationship) && takenOf(steps, { id: node.id, ...kind }) < kind.count,
  );
  if (open.length === 0) return view;
  const more = open.map(
    ({ relationship, direction }): Step => ({
      kind: 'expand',
      id: node.id,
      relationship,
      direction,
      count: lookSize,
    }),
  );
  return withSteps({ ...view, at: node.id }, [...steps, ...more]);
}

/** Take back what a node brought, and what hangs on that alone. */
export function collapse(view: GraphView, id: string): GraphView {
  const { steps } = readSteps(view.steps);
  const gone = new Set([id]);
  return withSteps(
    { ...view, at: id },
    steps.filter((step) => step.kind !== 'expand' || !gone.has(step.id)),
  );
}

/**
 * Without the steps that no longer do anything because their node is not in the picture: else they
 * would come back to life when it returns.
 */
export function withoutIdle(view: GraphView, drawing: Drawing): GraphView {
  const there = new Set(drawing.nodes.map(({ id }) => id));
  const { steps } = readSteps(view.steps);
  const live = steps.filter((step) => step.kind === 'add' || there.has(step.id));
  if (live.length === steps.length) return view;
  return withSteps(view, live);
}

/** Fix a node where it was put. */
export function pin(view: GraphView, id: string, x: number, y: number): GraphView {
  const { steps } = readSteps(view.steps);
  const last = steps.at(-1);
  // Dragged again before anything else happened: the first place is of no interest.
  const before = last?.kind === 'pin' && last.id === id ? steps.slice(0, -1) : steps;
  return withSteps({ ...view, at: id }, [...before, { kind: 'pin', id, x, y }]);
}

/** Let the layout move a node again. */
export function free(view: GraphView, id: string): GraphView {
  return withSteps(view, [...readSteps(view.steps).steps, { kind: 'free', id }]);
}

export function hide(view: GraphView, id: string): GraphView {
  return {
    ...view,
    hidden: [...new Set([...view.hidden, id])],
    at: view.at === id ? '' : view.at,
    ends: view.ends.filter((end) => end !== id),
  };
}

/** Choose a node as an end of a connection: the first, the second, then the second anew. */
export function chooseEnd(view: GraphView, id: string): GraphView {
  if (view.ends.includes(id)) return { ...view, ends: view.ends.filter((end) => end !== id), ways: 'none' };
  const ends = view.ends.length < 2 ? [...view.ends, id] : [view.ends[0] ?? id, id];
  return { ...view, ends, ways: ends.length === 2 && view.ways === 'none' ? 'shortest' : view.ways };
}

/** In a list without, or with, a value. */
export function toggle(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}
