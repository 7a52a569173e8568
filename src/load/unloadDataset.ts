import type { Dataset } from '../dataset/Dataset.ts';
import { readDefinition } from '../dataset/DatasetDefinition.ts';
import { KgError } from '../errors/KgError.ts';
import type { Model } from '../model/Model.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { cypherFile } from './cypherFile.ts';
import type { DatasetDiff } from './DatasetDiff.ts';
import { readDataState } from './dataVersion.ts';
import { diffDataset } from './diffDataset.ts';
import { type LockOptions, withLoadLock } from './loadLock.ts';
import { modelShape } from './modelShape.ts';
import { writeDiff } from './writeDiff.ts';

export interface UnloadOptions {
  /** Find out and write nothing. */
  readonly dryRun?: boolean;
  readonly locking?: LockOptions;
  /** Who takes it out, for the load log; default `kg`. */
  readonly by?: string;
}

/**
 * Take a dataset out of the graph: what it alone states goes, with its description, checks and
 * claims; what other datasets state too, or lead to, stays with what they say of it. It is the
 * difference to a dataset that says nothing, and is written as any difference is.
 *
 * @returns what goes, or with `dryRun` would go
 * @throws KgError DATASET_UNKNOWN when the graph does not have it; DATASET_REQUIRED when others that
 *   are loaded require it; LOAD_LOCKED | SERVICE_UNAVAILABLE | STORE_FAILURE
 */
export async function unloadDataset(
  store: GraphStore,
  model: Model,
  id: string,
  { dryRun = false, locking = {}, by = 'kg' }: UnloadOptions = {},
): Promise<DatasetDiff> {
  return withLoadLock(store, locking, async (lock) => {
    const state = await readDataState(store);
    const held = state.datasets.find((one) => one.id === id);
    if (held === undefined && !state.pending.includes(id)) {
      const known = state.datasets.map((one) => one.id).join(', ') || 'none';
      throw new KgError('DATASET_UNKNOWN', `The graph has no dataset ${id}; it has ${known}.`);
    }
    const requiring = await datasetsThatRequire(store, id);
    if (requiring.length > 0) {
      throw new KgError(
        'DATASET_REQUIRED',
        `${requiring.join(', ')} ${requiring.length === 1 ? 'requires' : 'require'} ${id}: take out what requires it first.`,
      );
    }
    const diff = await diffDataset(store, model, emptyDataset(id, held?.version ?? '0'));
    if (dryRun) return diff;
    await writeDiff(store, modelShape(model), diff, state, lock, {
      by,
      after: state.datasets.filter((one) => one.id !== id),
      atOnce: 20_000,
      batchSize: 1_000,
      onProgress: () => {},
    });
    return diff;
  });
}

/** Ids of the datasets of the graph that name this one among those they require. */
async function datasetsThatRequire(store: GraphStore, id: string): Promise<readonly string[]> {
  const rows = await store.read({ text: cypherFile('load/read_definitions'), parameters: {} });
  return rows
    .filter(({ definition }) => readDefinition(String(definition)).requires.some((one) => one.id === id))
    .map((row) => String(row.id))
    .filter((other) => other !== id);
}

function emptyDataset(id: string, version: string): Dataset {
  return {
    metadata: {
      id,
      title: id,
      version,
      publisher: undefined,
      url: undefined,
      licenceNote: undefined,
    },
    nodes: new Map(),
    relationships: [],
  };
}
