import type { AuditGraph } from '../../figure/audit/AuditGraph.ts';
import type { Model, RelationshipField } from '../../model/Model.ts';
import type { Dataset, DatasetNode, DatasetRelationship } from '../Dataset.ts';
import { RelationshipIndex } from '../RelationshipIndex.ts';

/** A dataset's nodes, and those of the datasets it requires, with their relationships indexed, followed by field name. */
export class DatasetGraph implements AuditGraph {
  readonly #outgoing: RelationshipIndex;
  readonly #incoming: RelationshipIndex;

  constructor(
    readonly dataset: Dataset,
    readonly model: Model,
    /** The dataset that states a node, where `dataset` holds what several state. */
    readonly datasetOf: (id: string) => string = () => dataset.metadata.id,
  ) {
    const rows = [dataset.relationships, dataset.externalRelationships ?? []];
    this.#outgoing = new RelationshipIndex(rows, 'from');
    this.#incoming = new RelationshipIndex(rows, 'to');
  }

  get audited(): Iterable<DatasetNode> {
    return this.dataset.nodes.values();
  }

  /** A node of the dataset or of one it requires. */
  node(id: string): DatasetNode | undefined {
    return this.dataset.nodes.get(id) ?? this.dataset.external?.get(id);
  }

  /** The nodes a field leads to; none when the type has no such relationship field. */
  follow(node: Pick<DatasetNode, 'id' | 'type'>, fieldName: string): DatasetNode[] {
    const field = this.model.nodes.get(node.type)?.fields.get(fieldName);
    if (field?.kind !== 'relationship') return [];
    return this.#followed(node, field).flatMap((id) => this.node(id) ?? []);
  }

  #followed(node: Pick<DatasetNode, 'id'>, field: RelationshipField): string[] {
    const [index, end] =
      field.direction === 'OUT' ? ([this.#outgoing, 'to'] as const) : ([this.#incoming, 'from'] as const);
    return index
      .at(node.id)
      .filter((relationship) => relationship.type === field.type)
      .map((relationship) => relationship[end]);
  }

  /** Relationships of the dataset itself that lead to a node. */
  into(id: string): readonly DatasetRelationship[] {
    return this.#incoming.at(id, 1);
  }

  /** Relationships of the dataset itself that leave a node. */
  outOf(id: string): readonly DatasetRelationship[] {
    return this.#outgoing.at(id, 1);
  }

  isOfType(node: DatasetNode, name: string): boolean {
    const type = this.model.nodes.get(node.type);
    return node.type === name || (type?.interfaces.includes(name) ?? false);
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
