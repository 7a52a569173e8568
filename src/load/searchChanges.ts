import { randomUUID } from 'node:crypto';
import { markOf } from '../search/keys/searchMark.ts';
import type { WriteTransaction } from '../store/GraphStore.ts';
import { cypherFile } from './cypherFile.ts';
import type { DatasetDiff } from './DatasetDiff.ts';
import type { DataState } from './dataVersion.ts';

/** Notes that are kept: a table of keys that is older than the oldest is made anew. */
const mostNotes = 16;

/**
 * Note, in the transaction that completes a load, which nodes it wrote, so that whoever keeps their search
 * keys elsewhere learns what to look at again.
 * @param before the state of the data when the load began
 * @param version of the data that the load makes
 * @param ids of the nodes it added, changed or removed; undefined where that is not known
 */
export async function noteSearchChange(
  transaction: WriteTransaction,
  before: DataState,
  version: number,
  ids: readonly string[] | undefined,
): Promise<void> {
  const [row] = await transaction.run({ text: cypherFile('load/read_search_mark'), parameters: {} });
  const last = row && { mark: String(row.mark), version: Number(row.version) };
  const number = Number(row?.number ?? 0) + 1;
  await transaction.run({
    text: cypherFile('load/write_search_change'),
    parameters: {
      number: BigInt(number),
      mark: randomUUID(),
      after: markOf(before, last),
      version: BigInt(version),
      known: ids !== undefined,
      ids: ids ?? null,
    },
  });
  // What came before a change of unknown extent leads nowhere.
  const oldest = ids === undefined ? number : number - mostNotes + 1;
  const parameters = { last: BigInt(oldest - 1) };
  await transaction.run({ text: cypherFile('load/forget_search_changes'), parameters });
}

/** Ids of the nodes whose search keys a difference may change. */
export function searchedIn({ nodes }: DatasetDiff): readonly string[] {
  return [...nodes].flatMap(({ id, kind, row }) => (row !== undefined || kind === 'removed' ? [id] : []));
}
