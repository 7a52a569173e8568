import { propertiesOf } from '../load/readGraph.ts';
import type { Field, Model, ObjectNodeType } from '../model/Model.ts';
import { cypherFile } from '../store/cypherFile.ts';
import type { GraphStore, ParameterValue, ReadOptions, ResultValue, Row } from '../store/GraphStore.ts';

/** Stored properties by name, of internal ones (`_datasets` ...) those that an export shows or goes by. */
export type StoredProperties = Readonly<Record<string, ResultValue>>;

/** A node of the graph with its type in the model. */
export interface ExportNode {
  readonly id: string;
  readonly type: ObjectNodeType;
  readonly properties: StoredProperties;
}

/** A relationship seen from one of its nodes. */
export interface ExportRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** The type of the node on the other side; undefined where the model has none. */
  readonly other: ObjectNodeType | undefined;
  /** The dataset that owns the node on the other side. */
  readonly otherOwner: string | undefined;
  readonly properties: StoredProperties;
}

/** Nodes that a dataset states, with its relationships at them, by the id of the node. */
export interface DatasetBatch {
  readonly nodes: readonly ExportNode[];
  readonly outgoing: ReadonlyMap<string, readonly ExportRelationship[]>;
  /** Those from nodes of the datasets it requires. */
  readonly incoming: ReadonlyMap<string, readonly ExportRelationship[]>;
}

/** An export reads more at a time than a query may. */
const options: ReadOptions = { timeoutMs: 600_000 };

/** Reads a graph in batches of bounded size. */
export class ExportReader {
  readonly #types: readonly ObjectNodeType[];
  readonly #labels: readonly string[];
  /** Names of internal properties that are read, of nodes and of relationships; null for all. */
  readonly #internal: Readonly<Record<'nodes' | 'relationships', readonly string[] | null>>;
  /** Nodes that were left out because the model does not know their type. */
  unknown = 0;

  constructor(
    readonly store: GraphStore,
    readonly model: Model,
    /** Nodes read at a time. */
    readonly batchSize: number,
    /** Read all that is kept of nodes and relationships: keys of searches, orders of hubs and the like too. */
    { whole = false } = {},
  ) {
    this.#internal = {
      nodes: whole ? null : shownInternal(model.nodes.values()),
      relationships: whole ? null : shownInternal(model.properties.values()),
    };
    this.#types = [...model.nodes.values()].filter((type) => type.kind === 'object');
    this.#labels = this.#types.map(({ label }) => label);
  }

  /** Names of the datasets that state something in the graph, owners before those who share their nodes. */
  async datasets(): Promise<readonly string[]> {
    const rows = await this.#read('export/read_dataset_names', {});
    return ownersFirst(rows.map(({ names }) => names as readonly string[]));
  }

  /** One node by its id, of one type. */
  async node(id: string, type: ObjectNodeType): Promise<StoredProperties | undefined> {
    const [row] = await this.#readNodes([id]);
    return row !== undefined && this.#typeOf(row.labels) === type ? propertiesOf(row) : undefined;
  }

  /** A node by its id with the relationships that leave it; undefined when there is none of a type of the model. */
  async subject(
    id: string,
  ): Promise<{ readonly node: ExportNode; readonly outgoing: readonly ExportRelationship[] } | undefined> {
    const [row] = await this.#readNodes([id]);
    const type = row && this.#typeOf(row.labels);
    if (type === undefined) return undefined;
    const outgoing = (await this.outgoing([id], undefined)).get(id) ?? [];
    return { node: { id, type, properties: propertiesOf(row as Row) }, outgoing };
  }

  /**
   * Nodes in the order of their ids, a batch at a time.
   * @param dataset all nodes of the graph when undefined
   * @param label of a type or interface of the model
   */
  async *nodes(dataset: string | undefined, label = 'Node'): AsyncGenerator<readonly ExportNode[]> {
    for await (const rows of this.#pages(dataset, label)) {
      yield rows.flatMap((row) => {
        const type = this.#typeOf(row.labels);
        if (type === undefined) this.unknown += 1;
        return type === undefined ? [] : [{ id: String(row.id), type, properties: propertiesOf(row) }];
      });
    }
  }

  /**
   * What a dataset states, a batch at a time in the order of ids.
   * @param required datasets whose nodes it refers to
   */
  async *batches(dataset: string, required: readonly string[]): AsyncGenerator<DatasetBatch> {
    for await (const nodes of this.nodes(dataset)) {
      const ids = nodes.map(({ id }) => id);
      const [outgoing, incoming] = await Promise.all([
        this.outgoing(ids, dataset),
        this.incoming(ids, dataset, required),
      ]);
      yield { nodes, outgoing, incoming };
    }
  }

  async *#pages(dataset: string | undefined, label: string): AsyncGenerator<readonly Row[]> {
    const [parameters, internal] = [{ dataset: dataset ?? null }, this.#internal.nodes];
    if (this.store.dialect.orderedIndexes) {
      const limit = BigInt(this.batchSize);
      for (let after = ''; ; ) {
        const rows = await this.#read(
          'export/read_nodes',
          { ...parameters, internal, after, limit },
          { label },
        );
        const last = rows.at(-1);
        if (last === undefined) return;
        after = String(last.id);
        yield rows;
      }
    }
    // Without an index in order each page would look at every node: the ids are read once.
    const [row] = await this.#read('export/read_ids', parameters, { label });
    const ids = [...((row?.ids ?? []) as readonly string[])].sort();
    for (let start = 0; start < ids.length; start += this.batchSize) {
      yield await this.#readNodes(ids.slice(start, start + this.batchSize));
    }
  }

  /** Relationships that leave the nodes, by the id of their start, ordered by type and end. */
  async outgoing(
    ids: readonly string[],
    dataset: string | undefined,
  ): Promise<ReadonlyMap<string, readonly ExportRelationship[]>> {
    const rows = await this.#read('export/read_outgoing', {
      ...this.#ofRelationships,
      ids,
      dataset: dataset ?? null,
    });
    return this.#grouped(rows, 'from');
  }

  /** A dataset's relationships that lead to the nodes from those of the required datasets. */
  async incoming(
    ids: readonly string[],
    dataset: string,
    required: readonly string[],
  ): Promise<ReadonlyMap<string, readonly ExportRelationship[]>> {
    if (required.length === 0) return new Map();
    const parameters = { ...this.#ofRelationships, ids, dataset, required };
    return this.#grouped(await this.#read('export/read_incoming', parameters), 'to');
  }

  #readNodes(ids: readonly string[]): Promise<readonly Row[]> {
    return this.#read('load/read_nodes', { ids, internal: this.#internal.nodes });
  }

  get #ofRelationships() {
    return { labels: this.#labels, internal: this.#internal.relationships };
  }

  async #read(
    file: string,
    parameters: Readonly<Record<string, ParameterValue>>,
    names: Readonly<Record<string, string>> = {},
  ): Promise<readonly Row[]> {
    return this.store.read({ text: cypherFile(file, names), parameters }, options);
  }

  #grouped(rows: readonly Row[], by: 'from' | 'to'): ReadonlyMap<string, readonly ExportRelationship[]> {
    const groups = new Map<string, ExportRelationship[]>();
    for (const row of rows) {
      const { type, from, to, otherLabel, otherOwner } = row;
      const relationship = {
        type: String(type),
        from: String(from),
        to: String(to),
        other: this.#typeOf([otherLabel ?? null]),
        otherOwner: typeof otherOwner === 'string' ? otherOwner : undefined,
        properties: propertiesOf(row),
      };
      const group = groups.get(relationship[by]);
      if (group === undefined) groups.set(relationship[by], [relationship]);
      else group.push(relationship);
    }
    // Engines keep relationships in an order of their own; exports of equal graphs are equal.
    for (const group of groups.values()) group.sort(inOrder);
    return groups;
  }

  #typeOf(labels: ResultValue | undefined): ObjectNodeType | undefined {
    const all = Array.isArray(labels) ? (labels as readonly string[]) : [];
    return this.#types.find(({ label }) => all.includes(label));
  }
}

/** Internal properties that say who states a thing and what, and those that fields of the types are stored in. */
function shownInternal(types: Iterable<{ readonly fields: ReadonlyMap<string, Field> }>): readonly string[] {
  const stored = [...types]
    .flatMap(({ fields }) => [...fields.values()])
    .flatMap((field) => (field.kind === 'embedded' ? [...field.fields.values()] : [field]))
    .flatMap((field) => ('property' in field ? [field.property] : []));
  return [...new Set(['_datasets', '_own', '_extensions', ...stored.filter((name) => name.startsWith('_'))])];
}

function inOrder(a: ExportRelationship, b: ExportRelationship): number {
  const key = ({ type, from, to }: ExportRelationship) => `${type}\n${to}\n${from}`;
  return key(a) < key(b) ? -1 : 1;
}

/** Datasets that claim a node or relationship; the first owns it. */
export function claimsOf(properties: StoredProperties): readonly string[] {
  const datasets = properties._datasets;
  return Array.isArray(datasets) ? (datasets as readonly string[]) : [];
}

/** All names, so that a name comes after those that stand before it in a list; by name where none does. */
function ownersFirst(lists: readonly (readonly string[])[]): readonly string[] {
  const before = new Map<string, Set<string>>();
  for (const names of lists) {
    for (const [index, name] of names.entries()) {
      const earlier = before.get(name) ?? new Set();
      for (const other of names.slice(0, index)) earlier.add(other);
      before.set(name, earlier);
    }
  }
  const ordered: string[] = [];
  const left = [...before.keys()].sort();
  while (left.length > 0) {
    const free = left.findIndex((name) =>
      [...(before.get(name) ?? [])].every((other) => ordered.includes(other)),
    );
    // Two datasets may each own what the other shares; then either may come first.
    ordered.push(...left.splice(Math.max(free, 0), 1));
  }
  return ordered;
}
