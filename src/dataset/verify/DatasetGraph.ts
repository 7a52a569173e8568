import type { AuditGraph } from '../../figure/audit/AuditGraph.ts';
import type { Model, NodeType } from '../../model/Model.ts';
import type { Dataset, DatasetNode, DatasetRelationship, NodeList } from '../Dataset.ts';
import { RelationshipIndex } from '../RelationshipIndex.ts';
import { RelationshipRows } from '../read/DatasetRows.ts';

/** A dataset's nodes, and those of the datasets it requires, with their relationships indexed, followed by field name. */
export class DatasetGraph implements AuditGraph {
  readonly #outgoing: RelationshipIndex;
  readonly #incoming: RelationshipIndex;
  /** The relationships, where they lead to nodes without a look-up by id. */
  readonly #rows: readonly RelationshipRows[] | undefined;

  constructor(
    readonly dataset: Dataset,
    readonly model: Model,
    /** The dataset that states a node, where `dataset` holds what several state. */
    readonly datasetOf: (id: string) => string = () => dataset.metadata.id,
  ) {
    const rows = [dataset.relationships, dataset.externalRelationships ?? []];
    if (rows.every((list) => list instanceof RelationshipRows)) this.#rows = rows;
    this.#outgoing = new RelationshipIndex(rows, 'from');
    this.#incoming = new RelationshipIndex(rows, 'to');
  }

  /** Nodes of the types that state a figure or a streak; the others are not audited. */
  get audited(): Iterable<DatasetNode> {
    const { nodes } = this.dataset;
    const isAudited = (type: string) => {
      const fields = this.model.nodes.get(type)?.fields;
      return fields?.has('qualifier') === true || fields?.has('streakYears') === true;
    };
    return nodes.ofTypes?.(isAudited) ?? nodes.values();
  }

  /** A node of the dataset or of one it requires. */
  node(id: string): DatasetNode | undefined {
    return this.dataset.nodes.get(id) ?? this.dataset.external?.get(id);
  }

  /** The nodes a field leads to; none when the type has no such relationship field. */
  follow(node: Pick<DatasetNode, 'id' | 'type'>, fieldName: string): DatasetNode[] {
    const field = this.model.nodes.get(node.type)?.fields.get(fieldName);
    if (field?.kind !== 'relationship') return [];
    const [index, end] =
      field.direction === 'OUT' ? ([this.#outgoing, 'to'] as const) : ([this.#incoming, 'from'] as const);
    const found: DatasetNode[] = [];
    if (this.#rows !== undefined) {
      const near = field.direction === 'OUT' ? 'from' : 'to';
      for (const rows of this.#rows) found.push(...rows.neighbours(node.id, near, field.type));
      return found;
    }
    for (const { [end]: id } of index.at(node.id, undefined, field.type)) {
      const other = this.node(id);
      if (other !== undefined) found.push(other);
    }
    return found;
  }

  /** Whether a field leads to any node. */
  leads(node: Pick<DatasetNode, 'id' | 'type'>, fieldName: string): boolean {
    const field = this.model.nodes.get(node.type)?.fields.get(fieldName);
    if (field?.kind !== 'relationship') return false;
    const index = field.direction === 'OUT' ? this.#outgoing : this.#incoming;
    return index.at(node.id, undefined, field.type).next().done === false;
  }

  /** Relationships of the dataset itself that lead to a node. */
  into(id: string): Iterable<DatasetRelationship> {
    return this.#incoming.at(id, 1);
  }

  /** Relationships of the dataset itself that leave a node. */
  outOf(id: string): Iterable<DatasetRelationship> {
    return this.#outgoing.at(id, 1);
  }

  isOfType(node: DatasetNode, name: string): boolean {
    return this.#implements(node.type, name);
  }

  #implements(type: string, name: string): boolean {
    return type === name || (this.model.nodes.get(type)?.interfaces.includes(name) ?? false);
  }

  /** The dataset's own nodes of types that may have something to look at, in order. */
  *where(isWanted: (type: NodeType) => boolean): Generator<DatasetNode> {
    const wanted = new Set([...this.model.nodes.values()].filter(isWanted).map(({ name }) => name));
    const { nodes } = this.dataset;
    if (nodes.ofTypes !== undefined) yield* nodes.ofTypes((type) => wanted.has(type));
    else for (const node of nodes.values()) if (wanted.has(node.type)) yield node;
  }

  /** Those of some nodes that are of a type or implement it, in order. */
  *ofType(nodes: NodeList | undefined, name: string): Generator<DatasetNode> {
    const isWanted = (type: string) => this.#implements(type, name);
    if (nodes?.ofTypes !== undefined) yield* nodes.ofTypes(isWanted);
    else for (const node of nodes?.values() ?? []) if (isWanted(node.type)) yield node;
  }

  /** Names of the relationship properties that hold ids of nodes. */
  referenceProperties(): Set<string> {
    const names = new Set<string>();
    for (const type of this.model.properties.values()) {
      for (const field of type.fields.values()) if (field.kind === 'reference') names.add(field.property);
    }
    return names;
  }
}
