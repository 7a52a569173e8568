import type { Model } from '../model/Model.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { cypherFile } from './cypherFile.ts';
import { mostChangedIds } from './loadLog.ts';
import { modelShape } from './modelShape.ts';

/** What one load did to the data. */
export interface DataChange {
  /** The version of the data it made. */
  readonly dataVersion: number;
  readonly dataset: string;
  readonly version: string;
  readonly finishedAt: string;
  /** Such as `nodesAdded`. */
  readonly counts: Readonly<Record<string, number>>;
  /** Ids of nodes added or changed; the first thousand. */
  readonly changedIds: readonly string[];
  /** More nodes changed than are named: ask `allNodes(where: {changedAt: ...})`. */
  readonly isCut: boolean;
  readonly removedIds: readonly string[];
}

/** Most loads told at once; whoever has missed more asks again. */
const page = 100;

/** The loads that made a version of the data later than `since`, oldest first. */
export async function readChanges(
  store: Pick<GraphStore, 'read'>,
  model: Model,
  since: number,
): Promise<readonly DataChange[]> {
  const rows = await store.read(
    {
      text: cypherFile('load/read_changes', { labels: modelShape(model).logLabels }),
      parameters: { since: BigInt(since), limit: BigInt(page) },
    },
    { timeoutMs: 10_000 },
  );
  return (rows as unknown as readonly Omit<DataChange, 'isCut'>[]).map((row) => ({
    ...row,
    changedIds: row.changedIds ?? [],
    isCut: (row.changedIds ?? []).length === mostChangedIds,
  }));
}
