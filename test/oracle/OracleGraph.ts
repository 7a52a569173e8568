import type { Dataset, DatasetRelationship, Properties } from '../../src/dataset/Dataset.ts';
import type { Model, RelationshipField } from '../../src/model/Model.ts';

/** A node as the dataset states it. */
export interface OracleNode {
  readonly id: string;
  readonly type: string;
  readonly properties: Properties;
}

/** A node with the properties of the relationship that was followed to it, if any. */
export interface OracleRow {
  readonly node: OracleNode;
  readonly edge: Properties | undefined;
}

/** What the oracle needs of a dataset. */
export type GraphData = Pick<Dataset, 'nodes' | 'relationships'>;

/** A dataset as a graph in memory: nodes by id, relationships by each of their ends. */
export class OracleGraph {
  readonly nodes: ReadonlyMap<string, OracleNode>;
  readonly #from = new Map<string, DatasetRelationship[]>();
  readonly #to = new Map<string, DatasetRelationship[]>();

  constructor(
    readonly model: Model,
    data: GraphData,
  ) {
    this.nodes = data.nodes;
    for (const relationship of data.relationships) {
      push(this.#from, relationship.from, relationship);
      push(this.#to, relationship.to, relationship);
    }
  }

  /** All nodes of a type or interface. */
  ofType(name: string): readonly OracleNode[] {
    return [...this.nodes.values()].filter((node) => this.isA(node, name));
  }

  isA(node: OracleNode, name: string): boolean {
    return node.type === name || this.model.nodes.get(node.type)?.interfaces.includes(name) === true;
  }

  /** The node of a type with an id. */
  find(name: string, id: string): OracleNode | undefined {
    const node = this.nodes.get(id);
    return node !== undefined && this.isA(node, name) ? node : undefined;
  }

  /** Where a relationship field leads. */
  related(node: OracleNode, field: RelationshipField): readonly OracleRow[] {
    const relationships = (field.direction === 'OUT' ? this.#from : this.#to).get(node.id) ?? [];
    const rows: OracleRow[] = [];
    for (const { type, from, to, properties } of relationships) {
      if (type !== field.type) continue;
      const other = this.find(field.target, field.direction === 'OUT' ? to : from);
      if (other !== undefined) rows.push({ node: other, edge: properties });
    }
    return rows;
  }
}

function push<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
