import type { Dataset } from '../dataset/Dataset.ts';
import type { Model } from '../model/Model.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { Comparison } from './Comparison.ts';
import { checkDataset } from './checkDataset.ts';
import type { DatasetDiff } from './DatasetDiff.ts';
import { LaterDatasets } from './LaterDatasets.ts';
import { modelShape } from './modelShape.ts';
import { claimsOf, readClaimedIds, readNodes, readRelationships, relationshipKey } from './readGraph.ts';

export interface DiffOptions {
  /** Nodes read at a time; default 1,000. */
  readonly batchSize?: number;
  /** Told after each batch how many nodes have been read, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Datasets that are loaded after this one in the same run. */
  readonly later?: readonly Dataset[];
}

/**
 * Compare a dataset with the graph: what loading it would add, change and remove. Reads only.
 *
 * A thing belongs to the dataset that loaded it first, of those loaded in one run to the first of them;
 * another dataset that has it too claims it.
 * What that one says is kept beside the owner's words (`SharedValues`): lists are joined, a value the
 * owner lacks is shown, one the owner states otherwise is a conflict. A relationship also claims its
 * ends, so that no dataset can take away a node on which another one's relationship stands.
 *
 * @throws KgError DATASET_INVALID when a row cannot be stored, has the id of another dataset's node
 *   of another type or of a type whose nodes have one dataset, or names a node that neither the
 *   dataset nor the graph has
 */
export async function diffDataset(
  store: GraphStore,
  model: Model,
  dataset: Dataset,
  { batchSize = 1_000, onProgress = () => {}, later = [] }: DiffOptions = {},
): Promise<DatasetDiff> {
  const shape = modelShape(model);
  checkDataset(shape, dataset);
  const { id: name, version } = dataset.metadata;
  const extensions = dataset.extensions ?? new Map();

  const ends = new Set(dataset.relationships.flatMap(({ from, to }) => [from, to]));
  const borrowed = [...new Set([...ends, ...extensions.keys()])].filter((id) => !dataset.nodes.has(id));
  const leaving = (await readClaimedIds(store, name)).filter(
    (id) => !dataset.nodes.has(id) && !ends.has(id) && !extensions.has(id),
  );
  const ids = [...dataset.nodes.keys(), ...borrowed, ...leaving];
  const total = 2 * ids.length;
  const storedNodes = await readNodes(store, ids, batchSize, (done) => onProgress(done, total));
  const wanted = new Map(dataset.relationships.map((row) => [relationshipKey(row), row]));
  const storedRelationships = await readRelationships(
    store,
    [...storedNodes.keys()],
    batchSize,
    (key, { type, ...relationship }) =>
      wanted.has(key) || claimsOf(relationship).includes(name) || shape.single.has(type),
    (done) => onProgress(ids.length + done, total),
  );

  const comparison = new Comparison(
    dataset,
    shape,
    storedNodes,
    storedRelationships,
    new LaterDatasets(later),
  );
  for (const row of dataset.nodes.values()) comparison.node(row);
  comparison.borrowed(borrowed);
  for (const row of wanted.values()) comparison.relationship(row);
  for (const [key, stored] of storedRelationships) {
    if (!wanted.has(key) && claimsOf(stored).includes(name)) comparison.relationshipGone(stored);
  }
  for (const id of leaving) {
    const stored = storedNodes.get(id);
    if (stored !== undefined) comparison.nodeGone(stored);
  }
  return { dataset: name, version, ...comparison.finish(model) };
}
