import { cypherFile } from '../../store/cypherFile.ts';
import type { GraphStore } from '../../store/GraphStore.ts';
import { markOf, type SearchMark } from '../keys/searchMark.ts';

/**
 * Which state of the data the graph is in.
 * @returns no mark while a load writes, after one that died, and in a graph that was never loaded
 */
export async function readSearchState(
  store: Pick<GraphStore, 'read'>,
): Promise<{ readonly mark: SearchMark | undefined; readonly isLoaded: boolean }> {
  const [row] = await store.read({ text: cypherFile('search/read_state'), parameters: {} });
  const version = Number(row?.version ?? 0);
  if (row === undefined || version === 0) return { mark: undefined, isLoaded: false };
  // Odd until all that was begun is written.
  if (version % 2 === 1) return { mark: undefined, isLoaded: true };
  const last = row.mark == null ? undefined : { mark: String(row.mark), version: Number(row.noted) };
  return { mark: markOf({ instance: String(row.instance), version }, last), isLoaded: true };
}

/**
 * Ids of the nodes that loads added, changed or removed between two states.
 * @returns undefined when the graph does not know that any more
 */
export async function searchChangesBetween(
  store: Pick<GraphStore, 'read'>,
  from: SearchMark,
  to: SearchMark,
): Promise<ReadonlySet<string> | undefined> {
  const notes = await store.read({ text: cypherFile('search/read_changes'), parameters: {} });
  const ids = new Set<string>();
  let at = from;
  for (const note of notes) {
    if (note.after !== at) continue;
    if (note.known !== true) return undefined;
    for (const id of (note.ids ?? []) as readonly string[]) ids.add(id);
    at = String(note.mark);
    if (at === to) return ids;
  }
  return undefined;
}
