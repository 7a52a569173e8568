import { randomUUID } from 'node:crypto';
import type { GraphStore, ParameterValue } from '../store/GraphStore.ts';
import { cypherFile } from './cypherFile.ts';
import type { ChangeKind, Counts, DatasetDiff } from './DatasetDiff.ts';

/** What the graph remembers of one load of a dataset. */
export interface LoadEntry {
  readonly id: string;
  readonly version: string;
  /** RUNNING also stands on the entry of a load that died; the next load marks it ABANDONED. */
  readonly state: 'RUNNING' | 'DONE' | 'FAILED' | 'ABANDONED';
  readonly startedAt: string;
}

const kinds: readonly ChangeKind[] = ['added', 'changed', 'claimed', 'released', 'removed'];

/** The last load of a dataset, if any. */
export async function lastLoad(store: GraphStore, dataset: string): Promise<LoadEntry | undefined> {
  const statement = { text: cypherFile('load/read_loads'), parameters: { dataset, limit: 1n } };
  const [entry] = (await store.read(statement)) as unknown as readonly LoadEntry[];
  return entry;
}

/** Write the log entry of a load that begins. */
export async function startLoad(
  store: GraphStore,
  { dataset, version }: DatasetDiff,
  by: string,
): Promise<LoadEntry> {
  const entry: LoadEntry = {
    id: randomUUID(),
    version,
    state: 'RUNNING',
    startedAt: new Date().toISOString(),
  };
  const { id, startedAt } = entry;
  await store.write(async (transaction) => {
    await transaction.run({
      text: cypherFile('load/abandon_loads'),
      parameters: { dataset, at: startedAt },
    });
    await transaction.run({
      text: cypherFile('load/start_load'),
      parameters: { id, dataset, version, by, startedAt },
    });
  });
  return entry;
}

/** Close the log entry of a load, with the number of things of each kind of change. */
export async function finishLoad(
  store: GraphStore,
  { id }: LoadEntry,
  state: 'DONE' | 'FAILED',
  diff: DatasetDiff,
): Promise<void> {
  const counts = state === 'DONE' ? { ...totals('nodes', diff), ...totals('relationships', diff) } : {};
  await store.write((transaction) =>
    transaction.run({
      text: cypherFile('load/finish_load'),
      parameters: { id, state, finishedAt: new Date().toISOString(), counts },
    }),
  );
}

/** Such as `nodesAdded`. */
function totals(of: 'nodes' | 'relationships', diff: DatasetDiff): Record<string, ParameterValue> {
  const perType = Object.values<Counts>(of === 'nodes' ? diff.nodeCounts : diff.relationshipCounts);
  return Object.fromEntries(
    kinds.map((kind) => [
      `${of}${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
      BigInt(perType.reduce((sum, counts) => sum + counts[kind], 0)),
    ]),
  );
}
