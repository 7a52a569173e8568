import type { Dataset, DatasetNode, DatasetRelationship, Properties } from '../dataset/Dataset.ts';
import { TextSet } from '../dataset/paged/TextSet.ts';
import type { RelationshipIndex } from '../dataset/RelationshipIndex.ts';
import { ProblemList } from '../errors/ProblemList.ts';
import type { Model } from '../model/Model.ts';
import { derivationVersion } from '../search/keys/derivedProperties.ts';
import type { ResultValue } from '../store/GraphStore.ts';
import { ChangeList, NodeChangeList } from './ChangeList.ts';
import { invalidDataset, place } from './checkDataset.ts';
import {
  type ChangeKind,
  type Conflict,
  type DatasetDiff,
  type FieldChange,
  type NodeChange,
  type RelationshipChange,
  Tally,
} from './DatasetDiff.ts';
import { LaterDatasets } from './LaterDatasets.ts';
import type { ModelShape } from './modelShape.ts';
import {
  claimsOf,
  isInternal,
  type StoredNode,
  type StoredProperties,
  type StoredRelationship,
} from './readGraph.ts';
import { type Joining, joinShared, plainValues, readShared, type SharedValues } from './sharedValues.ts';

/** Relationships as stored that leave one node, by type and end. */
type StoredAround = ReadonlyMap<string, StoredRelationship>;

/** Collects what comparing a dataset with the graph, row by row, finds. */
export class Comparison {
  readonly #dataset: Dataset;
  readonly #name: string;
  readonly #shape: ModelShape;
  readonly #leaving: RelationshipIndex;
  readonly #later: LaterDatasets;
  /** The node that is compared, as the graph has it. */
  #stored: StoredNode | undefined;
  /** Ids that relationships name and nobody has. */
  readonly #missing = new TextSet();
  /** Ids of other nodes than its own and extended ones of which the dataset says something. */
  readonly #saidBeside: Pick<TextSet, 'has'>;
  /** The node that is compared is written as a whole, or removed: that tells by itself what is said of it. */
  #isRewritten = false;
  readonly #nodes: NodeChangeList;
  /** The dataset's row of the node that is compared. */
  #compared: DatasetNode | undefined;
  readonly #relationships = new ChangeList<RelationshipChange>();
  readonly #said = { added: new ChangeList<string>(), removed: new ChangeList<string>() };
  readonly #nodeTally = new Tally();
  readonly #relationshipTally = new Tally();
  /** Of nodes and of relationships: the former are told first. */
  readonly #conflicts: { readonly nodes: Conflict[]; readonly relationships: Conflict[] } = {
    nodes: [],
    relationships: [],
  };
  readonly #problems = { nodes: new ProblemList(), relationships: new ProblemList() };

  /**
   * @param leaving the dataset's relationships by the node they leave
   * @param saidBeside ids of nodes it says something of, though it has no row and no addition for them
   */
  constructor(
    dataset: Dataset,
    shape: ModelShape,
    leaving: RelationshipIndex,
    saidBeside: Pick<TextSet, 'has'>,
    later = new LaterDatasets([]),
  ) {
    this.#dataset = dataset;
    this.#name = dataset.metadata.id;
    this.#shape = shape;
    this.#leaving = leaving;
    this.#later = later;
    this.#saidBeside = saidBeside;
    this.#nodes = new NodeChangeList((id) => dataset.nodes.get(id));
  }

  /** Compare all that is known of a node, and find out whether the dataset says something of it from now on. */
  compare(id: string, stored: StoredNode | undefined, isBorrowed: boolean): void {
    this.#isRewritten = false;
    this.#stored = stored;
    const row = this.#dataset.nodes.get(id);
    this.#compared = row;
    if (row !== undefined) this.#row(row, stored);
    else if (isBorrowed) this.#borrowed(id, stored);
    else if (stored !== undefined) this.#nodeGone(stored);
    if (this.#isRewritten) return;
    const saidBy = stored?.properties._saidBy;
    const isSaid = Array.isArray(saidBy) && saidBy.includes(this.#name);
    const says = row !== undefined || this.#says(id);
    if (says && !isSaid) this.#said.added.push(id);
    if (!says && isSaid) this.#said.removed.push(id);
  }

  /** Compare a row with the node of its id, if the graph has one. */
  #row(row: DatasetNode, stored: StoredNode | undefined): void {
    const { id, type } = row;
    if (stored === undefined) {
      this.#node({ kind: 'added', type, id, fields: none, row });
      return;
    }
    const labels = stored.labels.filter((label) => !isInternal(label));
    const claims = claimsOf(stored);
    const owner = claims[0] ?? this.#name;
    const storedType = this.#shape.typeOf(labels);
    if (this.#isOwn(row, stored, storedType)) this.#owned(row, stored, labels);
    else if (storedType !== type) {
      this.#problems.nodes.add({
        where: place(row.location),
        message: `${id} is a ${type} here, but a ${storedType} in the dataset ${owner}, which is in the graph: choose another id.`,
      });
    } else if (this.#shape.nodes.get(type)?.scoped === true) {
      this.#problems.nodes.add({
        where: place(row.location),
        message: `${id} is an id of type ${type} of the dataset ${owner}, which is in the graph, and nodes of that type have one dataset: choose another id.`,
      });
    } else this.#addTo(row, stored);
  }

  /**
   * Whether a node is this dataset's: nothing else claims it, or the first that does comes later in this
   * run and gives way, or only refers to it.
   */
  #isOwn({ id, type }: DatasetNode, stored: StoredNode, storedType: string): boolean {
    const [owner = this.#name] = claimsOf(stored);
    const { _saidBy: saidBy } = stored.properties;
    if (owner === this.#name || (Array.isArray(saidBy) && !saidBy.includes(owner))) return true;
    if (!this.#later.has(owner)) return false;
    const canBeBoth = storedType === type && this.#shape.nodes.get(type)?.scoped !== true;
    return canBeBoth || !this.#later.hasNode(owner, id);
  }

  /** Most things: this dataset owns it, no other says anything of it, and it says what is stored. */
  #isAsStated(stated: Properties, { properties }: StoredNode | StoredRelationship): boolean {
    const { _datasets: claims, _extensions: extensions } = properties;
    if (typeof extensions === 'string' || !Array.isArray(claims) || claims[0] !== this.#name) return false;
    return agrees(stated, properties);
  }

  /**
   * What is kept of a thing once this dataset is its owner, whoever was before.
   * @param keeps whether the former owner states it too
   */
  #taken(stored: StoredNode | StoredRelationship, keeps: (owner: string) => boolean) {
    const claims = claimsOf(stored);
    const [former = this.#name] = claims;
    const { own, extensions } = readShared(stored.properties);
    const { [this.#name]: mine, ...others } = extensions;
    const isMoved = former !== this.#name || mine !== undefined;
    const isKept = former !== this.#name && keeps(former);
    return {
      own,
      others: isKept ? { ...others, [former]: plainValues(own as Properties) } : others,
      ...(isMoved && { datasets: [this.#name, ...claims.filter((name) => name !== this.#name)] }),
    };
  }

  #owned(row: DatasetNode, stored: StoredNode, labels: readonly string[]): void {
    const { id, type } = row;
    const after = this.#shape.nodes.get(type)?.labels ?? [];
    const relabelled = labels.length !== after.length || after.some((label) => !labels.includes(label));
    if (!relabelled && isDerived(stored.properties) && this.#isAsStated(row.properties, stored)) {
      this.#nodeTally.add(type, 'unchanged');
      return;
    }
    const { own: before, others, datasets } = this.#taken(stored, (owner) => this.#later.hasNode(owner, id));
    const fields: FieldChange[] = [
      ...(relabelled ? [{ property: '_labels', before: labels, after }] : []),
      ...changes(row.properties, before),
      ...derivation(stored.properties),
    ];
    // A node that nothing claims was put there by other software; loading takes it over.
    if (fields.length === 0 && claimsOf(stored).length > 0 && datasets === undefined) {
      this.#nodeTally.add(type, 'unchanged');
      return;
    }
    const own = { ...plainValues(row.properties), id };
    const properties =
      Object.keys(others).length === 0
        ? row.properties
        : joinShared({ own, extensions: others }, this.#joiningOf(type));
    const change = { kind: 'changed' as const, type, id, fields, row: { ...row, properties } };
    this.#node(datasets === undefined ? change : { ...change, datasets, ...(!relabelled && { stored }) });
  }

  /** State something of a node of another dataset. */
  #addTo(row: DatasetNode, stored: StoredNode, marks: StoredProperties = {}): void {
    const { id, type } = row;
    const { claims, shared, isPassed } = this.#passedOn(stored);
    this.#conflict('nodes', id, claims[0] ?? '', row, this.#differences(type, row, shared));
    const how = this.#joiningOf(type);
    const joined =
      this.#join(shared, { ...plainValues(row.properties), ...marks }, how) ??
      (isPassed ? joinShared(shared, how) : undefined);
    if (joined === undefined && claims.includes(this.#name)) this.#nodeTally.add(type, 'unchanged');
    else if (joined === undefined) this.#node({ kind: 'claimed', type, id, fields: none });
    else {
      const kind = claims.includes(this.#name) ? 'changed' : 'claimed';
      const datasets = [...new Set([...claims, this.#name])];
      this.#node({ kind, type, id, fields: none, row: { ...row, properties: joined }, datasets, stored });
    }
  }

  /** Single values that the owner states otherwise, which stay the owner's. */
  #differences(type: string, row: DatasetNode, { own }: SharedValues): readonly FieldChange[] {
    const { group } = this.#joiningOf(type);
    const given = new Set(Object.keys(own).map(group));
    return changes(row.properties, own).filter(
      ({ property, after }) => !Array.isArray(after) && given.has(group(property)),
    );
  }

  /**
   * The properties with what this dataset says among them; undefined when they have it already. A row
   * that says what the owner says is kept too: the owner may say something else one day, or leave.
   */
  #join(shared: SharedValues, said: StoredProperties | undefined, how: Joining): Properties | undefined {
    const before = shared.extensions[this.#name];
    const adds =
      said !== undefined &&
      (said._partial !== true ||
        changes(said as Properties, shared.own).some(({ after }) => after !== undefined));
    const next = adds ? said : undefined;
    if (JSON.stringify(sorted(before)) === JSON.stringify(sorted(next))) return undefined;
    const { [this.#name]: _, ...others } = shared.extensions;
    return joinShared(
      { own: shared.own, extensions: next ? { ...others, [this.#name]: next } : others },
      how,
    );
  }

  /** Compare a node of another dataset, at which a relationship of this one ends, or that it extends. */
  #borrowed(id: string, stored: StoredNode | undefined): void {
    if (stored === undefined) {
      this.#missing.add(id);
      return;
    }
    const extension = this.#dataset.extensions?.get(id);
    if (extension !== undefined) this.#addTo(extension, stored, { _partial: true });
    else if (!claimsOf(stored).includes(this.#name)) {
      this.#node({ kind: 'claimed', type: this.#shape.typeOf(stored.labels), id, fields: none });
    } else this.#nothingMore(stored);
  }

  /** Report what names a node that neither the dataset nor the graph has; all nodes have been compared. */
  reportMissing(): void {
    const missing = this.#missing;
    if (missing.size === 0) return;
    for (const { type, from, to, location } of this.#dataset.relationships) {
      for (const id of new Set([from, to])) {
        if (!missing.has(id)) continue;
        this.#problems.nodes.add({
          where: place(location),
          message: `${type} names ${id}, which neither this dataset nor the graph has: add it, or load the dataset that has it first.`,
        });
      }
    }
    for (const { id, location } of this.#dataset.extensions?.values() ?? []) {
      if (!missing.has(id)) continue;
      const message = `${id} is extended, and the graph does not have it: load the dataset that has it first.`;
      this.#problems.nodes.add({ where: place(location), message });
    }
  }

  /** A node of which this dataset has no row any more: it is a dataset's that has one. */
  #passedOn(stored: StoredNode) {
    const claims = claimsOf(stored);
    const shared = readShared(stored.properties);
    const heir = heirOf(claims, shared, this.#name);
    if (heir === undefined) return { claims, shared, isPassed: false };
    return {
      claims: [heir, ...claims.filter((name) => name !== heir)],
      shared: inherit(shared, heir, stored.id),
      isPassed: true,
    };
  }

  /** A node this dataset refers to and says nothing of any more. */
  #nothingMore(stored: StoredNode): void {
    const type = this.#shape.typeOf(stored.labels);
    const { id } = stored;
    const { claims: datasets, shared, isPassed } = this.#passedOn(stored);
    const how = this.#joiningOf(type);
    const properties = this.#join(shared, undefined, how) ?? (isPassed ? joinShared(shared, how) : undefined);
    if (properties === undefined) return;
    const row = { id, type, properties, location: nowhere };
    this.#node({ kind: 'changed', type, id, fields: none, row, datasets, stored });
  }

  /** Compare the relationships that leave the node that was compared last with those the graph has. */
  relationshipsOf(id: string, stored: readonly StoredRelationship[]): void {
    const around = new Map(stored.map((one) => [keyOf(one), one]));
    const settled = new Set<StoredRelationship>();
    for (const row of this.#leaving.at(id)) {
      const same = around.get(keyOf(row));
      if (same !== undefined) settled.add(same);
      const replaced = this.#compare(row, same, around);
      if (replaced !== undefined) settled.add(replaced);
    }
    if (settled.size === around.size) return;
    for (const one of around.values()) {
      if (!settled.has(one) && claimsOf(one).includes(this.#name)) this.#relationshipGone(one);
    }
  }

  /** @returns the relationship that goes because this one takes its place */
  #compare(
    row: DatasetRelationship,
    stored: StoredRelationship | undefined,
    around: StoredAround,
  ): StoredRelationship | undefined {
    const { type, from, to } = row;
    if (this.#refused(row)) return undefined;
    if (stored === undefined) {
      const other = this.#otherSingle(row, around);
      if (other !== undefined && !this.#isVoid(other)) {
        const owner = claimsOf(other).find((name) => name !== this.#name) ?? '';
        const change = { property: type, before: other.to, after: to };
        this.#conflict('relationships', `(${from})-[${type}]`, owner, row, [change]);
        return undefined;
      }
      if (other !== undefined) {
        this.#relationship({ kind: 'removed', type, from, to: other.to, fields: none });
      }
      this.#relationship({ kind: 'added', type, from, to, fields: none, row });
      return other;
    }
    if (this.#isAsStated(row.properties, stored)) {
      this.#relationshipTally.add(type, 'unchanged');
      return undefined;
    }
    const shared = readShared(stored.properties);
    const claims = claimsOf(stored);
    const owner = claims[0] ?? this.#name;
    const fields = changes(row.properties, shared.own);
    if (owner === this.#name || this.#later.has(owner)) {
      const { others, datasets } = this.#taken(stored, (name) => this.#later.hasRelationship(name, row));
      if (fields.length === 0 && claims.length > 0 && datasets === undefined) {
        this.#relationshipTally.add(type, 'unchanged');
        return undefined;
      }
      const own = plainValues(row.properties);
      const properties =
        Object.keys(others).length === 0
          ? row.properties
          : joinShared({ own, extensions: others }, this.#joiningOfRelationship(type));
      const change = { kind: 'changed' as const, type, from, to, fields, row: { ...row, properties } };
      this.#relationship(datasets === undefined ? change : { ...change, datasets });
      return undefined;
    }
    const differing = fields.filter(({ after }) => !Array.isArray(after));
    this.#conflict('relationships', `(${from})-[${type}]->(${to})`, owner, row, differing);
    const joined = this.#join(shared, plainValues(row.properties), this.#joiningOfRelationship(type));
    const kind = claims.includes(this.#name) ? 'changed' : 'claimed';
    if (joined !== undefined) {
      const datasets = [...new Set([...claims, this.#name])];
      this.#relationship({
        kind,
        type,
        from,
        to,
        fields: none,
        row: { ...row, properties: joined },
        datasets,
      });
    } else if (kind === 'changed') this.#relationshipTally.add(type, 'unchanged');
    else this.#relationship({ kind, type, from, to, fields: none });
    return undefined;
  }

  /** A relationship that leaves a node which has one dataset, and this is not it. */
  #refused({ type, from, location }: DatasetRelationship): boolean {
    const stored = this.#compared === undefined ? this.#stored : undefined;
    if (stored === undefined) return false;
    const fromType = this.#shape.typeOf(stored.labels);
    if (this.#shape.nodes.get(fromType)?.scoped !== true) return false;
    const [owner = ''] = claimsOf(stored);
    const message = `${type} leaves ${from} of the dataset ${owner}, and only that dataset can say more of a node of type ${fromType}: write one of your own.`;
    this.#problems.relationships.add({ where: place(location), message });
    return true;
  }

  /** Where a node has one relationship of the type: another dataset's, that leads elsewhere. */
  #otherSingle({ type, to }: DatasetRelationship, around: StoredAround): StoredRelationship | undefined {
    const fromType = this.#compared?.type ?? this.#shape.typeOf(this.#stored?.labels ?? []);
    if (this.#shape.nodes.get(fromType)?.singles.has(type) !== true) return undefined;
    for (const other of around.values()) {
      if (other.type !== type || other.to === to) continue;
      if (claimsOf(other).some((name) => name !== this.#name)) return other;
    }
    return undefined;
  }

  /** A relationship that all who stated it, and come later in this run, state no more. */
  #isVoid(stored: StoredRelationship): boolean {
    return claimsOf(stored).every(
      (name) => name === this.#name || (this.#later.has(name) && !this.#later.hasRelationship(name, stored)),
    );
  }

  /** A node that the dataset claims in the graph and has no longer. */
  #nodeGone(stored: StoredNode): void {
    const type = this.#shape.typeOf(stored.labels);
    const { id } = stored;
    const claims = claimsOf(stored).filter((name) => name !== this.#name);
    if (claims.length === 0) {
      this.#node({ kind: 'removed', type, id, fields: none });
      return;
    }
    const properties = this.#without(stored, this.#joiningOf(type));
    if (properties === undefined) this.#node({ kind: 'released', type, id, fields: none });
    else {
      const row = { id, type, properties, location: nowhere };
      this.#node({ kind: 'released', type, id, fields: none, row, datasets: claims, stored });
    }
  }

  #relationshipGone(stored: StoredRelationship): void {
    const { type, from, to } = stored;
    const claims = claimsOf(stored).filter((name) => name !== this.#name);
    if (claims.length === 0) {
      this.#relationship({ kind: 'removed', type, from, to, fields: none });
      return;
    }
    const properties = this.#without(stored, this.#joiningOfRelationship(type));
    if (properties === undefined) this.#relationship({ kind: 'released', type, from, to, fields: none });
    else {
      const row = { type, from, to, properties, location: nowhere };
      this.#relationship({ kind: 'released', type, from, to, fields: none, row, datasets: claims });
    }
  }

  /** What stays when this dataset goes; undefined when that is what is stored. */
  #without(stored: StoredNode | StoredRelationship, how: Joining): Properties | undefined {
    const shared = readShared(stored.properties);
    const claims = claimsOf(stored);
    const heir = heirOf(claims, shared, this.#name);
    return heir === undefined
      ? this.#join(shared, undefined, how)
      : joinShared(inherit(shared, heir, stored.properties.id), how);
  }

  finish(model: Model): Omit<DatasetDiff, 'dataset' | 'version'> {
    const problems = this.#problems.nodes;
    problems.addAll(this.#problems.relationships);
    if (problems.count > 0) throw invalidDataset(this.#dataset, problems);
    return {
      said: this.#said,
      nodes: this.#nodes,
      relationships: this.#relationships,
      nodeCounts: this.#nodeTally.counts(model.nodes.keys()),
      relationshipCounts: this.#relationshipTally.counts(),
      conflicts: [...this.#conflicts.nodes, ...this.#conflicts.relationships],
    };
  }

  #says(id: string): boolean {
    const { nodes, extensions } = this.#dataset;
    return nodes.has(id) || extensions?.has(id) === true || this.#saidBeside.has(id);
  }

  #joiningOf(type: string): Joining {
    const shape = this.#shape.nodes.get(type);
    return {
      group: (property) => shape?.groups.get(property) ?? property,
      isFloat: (property) => shape?.floats.includes(property) === true,
      whole: false,
    };
  }

  #joiningOfRelationship(type: string): Joining {
    const floats = this.#shape.relationships.get(type) ?? [];
    return { group: (property) => property, isFloat: (property) => floats.includes(property), whole: true };
  }

  #node({ stored, ...change }: NodeChange & { readonly stored?: StoredNode }): void {
    const { row } = change;
    // A node whose words are the same as before has not changed for those who read it.
    const unseen =
      stored !== undefined && row !== undefined && changes(row.properties, stored.properties).length === 0;
    const changedAt = unseen ? stored.properties._changedAt : undefined;
    if (row !== undefined || change.kind === 'removed') this.#isRewritten = true;
    const says = row !== undefined && { says: this.#says(change.id) };
    const unchanged = typeof changedAt === 'string' && { changedAt };
    this.#nodes.add({ ...change, ...says, ...unchanged }, this.#compared);
    this.#nodeTally.add(change.type, change.kind);
  }

  #relationship(change: RelationshipChange): void {
    this.#relationships.push(change);
    this.#relationshipTally.add(change.type, change.kind satisfies ChangeKind);
  }

  #conflict(
    of: 'nodes' | 'relationships',
    subject: string,
    owner: string,
    { location }: DatasetNode | DatasetRelationship,
    fields: readonly FieldChange[],
  ): void {
    for (const { property, before, after } of fields) {
      // Not to state what the owner states is no disagreement.
      if (after === undefined) continue;
      this.#conflicts[of].push({ subject, owner, property, kept: before, stated: after, location });
    }
  }
}

/** What tells the relationships that leave a node apart. */
function keyOf({ type, to }: { readonly type: string; readonly to: string }): string {
  return `${type}\n${to}`;
}

/** No fields differ: most changes add, and share this. */
const none: readonly FieldChange[] = [];

/** Rows that follow from the graph have no place in a file. */
const nowhere = { file: '', line: 1, column: 1 };

/** The dataset that has a thing of its own accord once its owner has it no longer. */
function heirOf(claims: readonly string[], { extensions }: SharedValues, name: string): string | undefined {
  return claims[0] === name
    ? claims.find((other) => other !== name && extensions[other] && !extensions[other]._partial)
    : undefined;
}

function inherit({ extensions }: SharedValues, heir: string, id: ResultValue | undefined): SharedValues {
  const { [heir]: own, ...others } = extensions;
  return { own: { ...own, ...(id !== undefined && { id }) }, extensions: others };
}

function sorted(values: StoredProperties | undefined): unknown {
  return values && Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A node whose internal properties an earlier version of this software computed is written anew. */
function derivation(stored: StoredProperties): readonly FieldChange[] {
  return isDerived(stored)
    ? []
    : [{ property: '_derived', before: stored._derived, after: derivationVersion }];
}

/** The internal properties of a node are those this version of the software computes. */
function isDerived({ _derived: version }: StoredProperties): boolean {
  return version === derivationVersion;
}

/** Whether `changes` would find any: without a list of the names, which is dear for each thing there is. */
function agrees(row: Properties, stored: StoredProperties): boolean {
  let found = 0;
  for (const name in row) {
    if (isInternal(name)) continue;
    const [value, before] = [row[name], stored[name]];
    if (!same(value, before)) return false;
    if (before !== undefined) found += 1;
  }
  for (const name in stored) if (!isInternal(name)) found -= 1;
  return found === 0;
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
