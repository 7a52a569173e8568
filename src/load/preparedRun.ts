import type { GraphStore } from '../store/GraphStore.ts';
import { cypherFile } from './cypherFile.ts';
import type { Conflict, Counts } from './DatasetDiff.ts';
import type { LoadReport } from './loadDataset.ts';

/** What a run that prepared a graph found. */
export interface PreparedRun {
  /** Of all that decides what the graph becomes: files, model, software, and the order of the datasets. */
  readonly digest: string;
  readonly datasets: readonly { readonly id: string; readonly title: string; readonly report: LoadReport }[];
}

/** A run with more of these is compared again: they would be carried along in every reading of the state. */
const mostConflicts = 100;

/**
 * What the run with this digest found, when the graph is as that run left it: whoever writes to the graph
 * through a load takes the mark off first, in the same transaction.
 */
export async function readPreparedRun(
  store: GraphStore,
  digest: string,
): Promise<PreparedRun['datasets'] | undefined> {
  const [row] = await store.read({ text: cypherFile('load/read_prepared'), parameters: {} });
  if (row === undefined || Number(row.version) % 2 !== 0 || Number(row.pending) > 0) return undefined;
  const kept = JSON.parse(String(row.prepared)) as PreparedRun;
  return kept.digest === digest ? kept.datasets : undefined;
}

/** Keep what a run found, as the next one would find it. */
export async function keepPreparedRun(store: GraphStore, { digest, datasets }: PreparedRun): Promise<void> {
  if (datasets.some(({ report }) => report.conflicts.length > mostConflicts)) return;
  const again = datasets.map(({ id, title, report }) => ({ id, title, report: unchanged(report) }));
  const parameters = { prepared: JSON.stringify({ digest, datasets: again } satisfies PreparedRun, plain) };
  await store.write((transaction) => transaction.run({ text: cypherFile('load/keep_prepared'), parameters }));
}

function unchanged(report: LoadReport): LoadReport {
  const counts = (byType: Readonly<Record<string, Counts>>) =>
    Object.fromEntries(
      Object.entries(byType).map(([type, { added, changed, claimed, unchanged: same }]) => [
        type,
        {
          ...{ added: 0, changed: 0, unchanged: added + changed + claimed + same },
          ...{ claimed: 0, released: 0, removed: 0 },
        },
      ]),
    );
  return {
    ...report,
    changed: false,
    resumed: false,
    milliseconds: 0,
    nodes: counts(report.nodes),
    relationships: counts(report.relationships),
    conflicts: report.conflicts satisfies readonly Conflict[],
  };
}

const plain = (_key: string, value: unknown) => (typeof value === 'bigint' ? Number(value) : value);
