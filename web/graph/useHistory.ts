import { useState } from 'react';
import type { GraphView } from './state/filter.ts';
import { begin, visit } from './state/History.ts';

/** The views to which undo and redo lead; they are addresses, so going there is all it takes. */
export function useHistory(view: GraphView): {
  readonly undo: GraphView | undefined;
  readonly redo: GraphView | undefined;
} {
  const [history, setHistory] = useState(() => begin(view));
  const visited = visit(history, view);
  // Adjusted while rendering, so that no picture is painted with the buttons of the one before.
  if (visited !== history) setHistory(visited);
  return { undo: visited.past.at(-1), redo: visited.future[0] };
}
