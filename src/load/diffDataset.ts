import type { Dataset } from '../dataset/Dataset.ts';
import { TextSet } from '../dataset/paged/TextSet.ts';
import { RelationshipIndex } from '../dataset/RelationshipIndex.ts';
import type { Model } from '../model/Model.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { ChangeList } from './ChangeList.ts';
import { Comparison } from './Comparison.ts';
import { checkDataset } from './checkDataset.ts';
import type { DatasetDiff } from './DatasetDiff.ts';
import { LaterDatasets } from './LaterDatasets.ts';
import { type ModelShape, modelShape } from './modelShape.ts';
import {
  batches,
  claimedIds,
  readNodes,
  readRelationships,
  type StoredNode,
  type StoredRelationship,
} from './readGraph.ts';

export interface DiffOptions {
  /** Nodes read at a time; default 1,000. */
  readonly batchSize?: number;
  /** Told after each batch how many nodes have been read, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Datasets that are loaded after this one in the same run. */
  readonly later?: readonly Dataset[];
}

/**
 * Compare a dataset with the graph: what loading it would add, change and remove. Reads only, some nodes
 * at a time: of what the graph has, no more is kept than a few words of each node. Of a large dataset, what
 * is found lies in temporary files.
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
  const leaving = new RelationshipIndex([dataset.relationships], 'from');
  checkDataset(shape, dataset, leaving);
  const { id: name, version } = dataset.metadata;

  const { borrowed, saidBeside } = mentionedBy(dataset, shape);
  const gone = await goneFrom(store, dataset, borrowed);
  const ids = () => inTurn(dataset.nodes.keys(), borrowed, gone);
  const total = dataset.nodes.size + borrowed.size + gone.length;
  let done = 0;
  const comparison = new Comparison(dataset, shape, leaving, saidBeside, new LaterDatasets(later));
  for await (const { batch, nodes, relationships } of storedOf(store, batches(ids(), batchSize))) {
    for (const id of batch) {
      comparison.compare(id, nodes.get(id), borrowed.has(id));
      comparison.relationshipsOf(id, relationships.get(id) ?? []);
    }
    done += batch.length;
    onProgress(done, total);
  }
  comparison.reportMissing();
  return { dataset: name, version, ...comparison.finish(model) };
}

/** Nodes and what leaves them, as stored. */
interface StoredBatch {
  readonly batch: readonly string[];
  readonly nodes: ReadonlyMap<string, StoredNode>;
  readonly relationships: ReadonlyMap<string, readonly StoredRelationship[]>;
}

/** Batches that are read while one is compared. */
const batchesAhead = 2;

/** What the graph has of each batch, in order. */
async function* storedOf(store: GraphStore, all: Iterable<readonly string[]>): AsyncGenerator<StoredBatch> {
  const begun: Promise<StoredBatch>[] = [];
  for (const batch of all) {
    const read = readBatch(store, batch);
    // Whoever comes to it is told; nobody does when one before it has failed.
    read.catch(() => {});
    begun.push(read);
    if (begun.length > batchesAhead) yield begun.shift() as Promise<StoredBatch>;
  }
  yield* begun;
}

async function readBatch(store: GraphStore, batch: readonly string[]): Promise<StoredBatch> {
  const nodes = await readNodes(store, batch);
  return { batch, nodes, relationships: await readRelationships(store, [...nodes.keys()]) };
}

/** Ids of nodes that the dataset claims in the graph and does not name any more, in order. */
async function goneFrom(
  store: GraphStore,
  { metadata, nodes }: Dataset,
  borrowed: TextSet,
): Promise<ChangeList<string>> {
  const gone = new ChangeList<string>();
  for await (const id of claimedIds(store, metadata.id)) {
    if (!nodes.has(id) && !borrowed.has(id)) gone.push(id);
  }
  if (store.dialect.orderedIndexes) return gone;
  const ordered = new ChangeList<string>();
  for (const id of [...gone].sort()) ordered.push(id);
  return ordered;
}

/**
 * Ids of the nodes that a dataset has no row for.
 * @returns `borrowed` of other datasets, at which relationships of this one end, or that it extends; and
 *   `saidBeside` those it says something of though it does not extend them: by a relationship that leaves
 *   them, or one whose start is about its end (`@about`)
 */
function mentionedBy({ nodes, relationships, extensions }: Dataset, { about }: ModelShape) {
  const [borrowed, saidBeside] = [new TextSet(), new TextSet()];
  for (const { type, from, to } of relationships) {
    for (const id of [from, to]) {
      if (nodes.has(id)) continue;
      borrowed.add(id);
      if ((id === from || about.has(type)) && extensions?.has(id) !== true) saidBeside.add(id);
    }
  }
  for (const id of extensions?.keys() ?? []) if (!nodes.has(id)) borrowed.add(id);
  return { borrowed, saidBeside };
}

function* inTurn<T>(...lists: readonly Iterable<T>[]): Generator<T> {
  for (const list of lists) yield* list;
}
