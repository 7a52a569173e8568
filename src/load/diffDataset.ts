import type { Dataset, DatasetNode, DatasetRelationship, Properties } from '../dataset/Dataset.ts';
import type { Problem } from '../errors/KgError.ts';
import type { Model } from '../model/Model.ts';
import { derivationVersion } from '../search/keys/derivedProperties.ts';
import type { GraphStore, ResultValue } from '../store/GraphStore.ts';
import { checkDataset, invalidDataset, place } from './checkDataset.ts';
import {
  type Conflict,
  type DatasetDiff,
  type FieldChange,
  type NodeChange,
  type RelationshipChange,
  Tally,
} from './DatasetDiff.ts';
import { type ModelShape, modelShape } from './modelShape.ts';
import {
  claimsOf,
  isInternal,
  readClaimedIds,
  readNodes,
  readRelationships,
  relationshipKey,
  type StoredNode,
  type StoredProperties,
  type StoredRelationship,
} from './readGraph.ts';

export interface DiffOptions {
  /** Nodes read at a time; default 1,000. */
  readonly batchSize?: number;
  /** Told after each batch how many nodes have been read, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Compare a dataset with the graph: what loading it would add, change and remove. Reads only.
 *
 * A thing belongs to the dataset that loaded it first; another dataset that has it too claims it,
 * and what it says otherwise is a conflict, not a change. A relationship also claims its ends, so
 * that no dataset can take away a node on which another one's relationship stands.
 *
 * @throws KgError DATASET_INVALID when a row cannot be stored, has the id of another dataset's node
 *   of another type, or names a node that neither the dataset nor the graph has
 */
export async function diffDataset(
  store: GraphStore,
  model: Model,
  dataset: Dataset,
  { batchSize = 1_000, onProgress = () => {} }: DiffOptions = {},
): Promise<DatasetDiff> {
  const shape = modelShape(model);
  checkDataset(shape, dataset);
  const { id: name, version } = dataset.metadata;

  const ends = new Set(dataset.relationships.flatMap(({ from, to }) => [from, to]));
  const borrowed = [...ends].filter((id) => !dataset.nodes.has(id));
  const leaving = (await readClaimedIds(store, name)).filter((id) => !dataset.nodes.has(id) && !ends.has(id));
  const ids = [...dataset.nodes.keys(), ...borrowed, ...leaving];
  const total = 2 * ids.length;
  const storedNodes = await readNodes(store, ids, batchSize, (done) => onProgress(done, total));
  const wanted = new Map(dataset.relationships.map((row) => [relationshipKey(row), row]));
  const storedRelationships = await readRelationships(
    store,
    [...storedNodes.keys()],
    batchSize,
    (key, relationship) => wanted.has(key) || claimsOf(relationship).includes(name),
    (done) => onProgress(ids.length + done, total),
  );

  const comparison = new Comparison(dataset, shape);
  for (const row of dataset.nodes.values()) comparison.node(row, storedNodes.get(row.id));
  comparison.borrowed(borrowed, storedNodes);
  for (const [key, row] of wanted) comparison.relationship(row, storedRelationships.get(key));
  for (const [key, stored] of storedRelationships) {
    if (!wanted.has(key)) comparison.relationshipGone(stored);
  }
  for (const id of leaving) {
    const stored = storedNodes.get(id);
    if (stored !== undefined) comparison.nodeGone(stored);
  }
  return { dataset: name, version, ...comparison.finish(model) };
}

/** Collects what comparing row by row finds. */
class Comparison {
  readonly #dataset: Dataset;
  readonly #name: string;
  readonly #shape: ModelShape;
  readonly #nodes: NodeChange[] = [];
  readonly #relationships: RelationshipChange[] = [];
  readonly #nodeTally = new Tally();
  readonly #relationshipTally = new Tally();
  readonly #conflicts: Conflict[] = [];
  readonly #problems: Problem[] = [];

  constructor(dataset: Dataset, shape: ModelShape) {
    this.#dataset = dataset;
    this.#name = dataset.metadata.id;
    this.#shape = shape;
  }

  node(row: DatasetNode, stored: StoredNode | undefined): void {
    const { id, type } = row;
    if (stored === undefined) {
      this.#node({ kind: 'added', type, id, fields: [], row });
      return;
    }
    const fields = changes(row.properties, stored.properties);
    const labels = stored.labels.filter((label) => !isInternal(label));
    const claims = claimsOf(stored);
    const owner = claims[0] ?? this.#name;
    const storedType = this.#shape.typeOf(labels);
    if (owner === this.#name) {
      const after = this.#shape.nodes.get(type)?.labels ?? [];
      const relabelled = labels.length !== after.length || after.some((label) => !labels.includes(label));
      const all: FieldChange[] = [
        ...(relabelled ? [{ property: '_labels', before: labels, after }] : []),
        ...fields,
        ...derivation(stored.properties),
      ];
      // A node that nothing claims was put there by other software; loading takes it over.
      if (all.length > 0 || claims.length === 0) {
        this.#node({ kind: 'changed', type, id, fields: all, row });
      } else this.#nodeTally.add(type, 'unchanged');
    } else if (storedType !== type) {
      this.#problems.push({
        where: place(row.location),
        message: `${id} is a ${type} here, but a ${storedType} in the dataset ${owner}, which is in the graph: choose another id.`,
      });
    } else {
      this.#conflict(id, owner, row, fields);
      if (claims.includes(this.#name)) this.#nodeTally.add(type, 'unchanged');
      else this.#node({ kind: 'claimed', type, id, fields: [] });
    }
  }

  /** Nodes of other datasets at which relationships of this one end. */
  borrowed(ids: readonly string[], storedNodes: ReadonlyMap<string, StoredNode>): void {
    const missing = new Set<string>();
    for (const id of ids) {
      const stored = storedNodes.get(id);
      if (stored === undefined) missing.add(id);
      else if (!claimsOf(stored).includes(this.#name)) {
        this.#node({ kind: 'claimed', type: this.#shape.typeOf(stored.labels), id, fields: [] });
      }
    }
    if (missing.size === 0) return;
    for (const { type, from, to, location } of this.#dataset.relationships) {
      for (const id of new Set([from, to])) {
        if (!missing.has(id)) continue;
        this.#problems.push({
          where: place(location),
          message: `${type} names ${id}, which neither this dataset nor the graph has: add it, or load the dataset that has it first.`,
        });
      }
    }
  }

  relationship(row: DatasetRelationship, stored: StoredRelationship | undefined): void {
    const { type, from, to } = row;
    if (stored === undefined) {
      this.#relationship({ kind: 'added', type, from, to, fields: [], row });
      return;
    }
    const fields = changes(row.properties, stored.properties);
    const claims = claimsOf(stored);
    const owner = claims[0] ?? this.#name;
    if (owner === this.#name) {
      if (fields.length > 0 || claims.length === 0) {
        this.#relationship({ kind: 'changed', type, from, to, fields, row });
      } else this.#relationshipTally.add(type, 'unchanged');
    } else {
      this.#conflict(`(${from})-[${type}]->(${to})`, owner, row, fields);
      if (claims.includes(this.#name)) this.#relationshipTally.add(type, 'unchanged');
      else this.#relationship({ kind: 'claimed', type, from, to, fields: [] });
    }
  }

  nodeGone(stored: StoredNode): void {
    const kind = claimsOf(stored).length > 1 ? 'released' : 'removed';
    this.#node({ kind, type: this.#shape.typeOf(stored.labels), id: stored.id, fields: [] });
  }

  relationshipGone(stored: StoredRelationship): void {
    const { type, from, to } = stored;
    const kind = claimsOf(stored).length > 1 ? 'released' : 'removed';
    this.#relationship({ kind, type, from, to, fields: [] });
  }

  finish(model: Model): Omit<DatasetDiff, 'dataset' | 'version'> {
    if (this.#problems.length > 0) throw invalidDataset(this.#dataset, this.#problems);
    return {
      nodes: this.#nodes,
      relationships: this.#relationships,
      nodeCounts: this.#nodeTally.counts(model.nodes.keys()),
      relationshipCounts: this.#relationshipTally.counts(),
      conflicts: this.#conflicts,
    };
  }

  #node(change: NodeChange): void {
    this.#nodes.push(change);
    this.#nodeTally.add(change.type, change.kind);
  }

  #relationship(change: RelationshipChange): void {
    this.#relationships.push(change);
    this.#relationshipTally.add(change.type, change.kind);
  }

  #conflict(
    subject: string,
    owner: string,
    { location }: DatasetNode | DatasetRelationship,
    fields: readonly FieldChange[],
  ): void {
    for (const { property, before, after } of fields) {
      // Not to state what the owner states is no disagreement.
      if (after === undefined) continue;
      this.#conflicts.push({ subject, owner, property, kept: before, stated: after, location });
    }
  }
}

/** A node whose internal properties an earlier version of this software computed is written anew. */
function derivation({ _derived: before }: StoredProperties): readonly FieldChange[] {
  return before === derivationVersion ? [] : [{ property: '_derived', before, after: derivationVersion }];
}

/** The properties that differ, in name order. */
function changes(row: Properties, stored: StoredProperties): readonly FieldChange[] {
  const names = new Set([...Object.keys(row), ...Object.keys(stored)]);
  return [...names]
    .filter((name) => !isInternal(name) && !same(row[name], stored[name]))
    .sort()
    .map((property) => ({ property, before: stored[property], after: row[property] }));
}

function same(value: Properties[string] | undefined, stored: ResultValue | undefined): boolean {
  if (value === undefined) return stored === undefined || stored === null;
  if (typeof value === 'object') {
    return (
      Array.isArray(stored) &&
      stored.length === value.length &&
      value.every((member, index) => member === stored[index])
    );
  }
  return (typeof value === 'bigint' ? Number(value) : value) === stored;
}
