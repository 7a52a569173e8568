import type {
  EnumType,
  Model,
  NodeType,
  ObjectNodeType,
  RelationshipField,
  SourceLocation,
} from '../../model/Model.ts';
import type { OtherTarget, PropertyValue } from '../Dataset.ts';
import { PackedQueue } from '../paged/PackedQueue.ts';
import { type Packing, plainPacking } from '../paged/Packing.ts';
import { rowsInMemory } from '../paged/rowsInMemory.ts';
import { StringIndex } from '../paged/StringIndex.ts';
import type { DraftNode } from './DraftNode.ts';
import { type DraftRelationship, type NewRelationship, RelationshipTable } from './DraftRelationship.ts';
import { type End, NodeTable } from './NodeTable.ts';
import { PropertyBag } from './PropertyBag.ts';

/** A reference to another node as written: not yet resolved. */
export interface DraftLink {
  /** The node whose row it stands in, and its type. */
  readonly owner: string;
  readonly ownerType: ObjectNodeType;
  readonly field: RelationshipField;
  readonly other: string;
  readonly properties: PropertyBag;
  /** Ids in reference properties, to be checked once all nodes are known. */
  readonly references: readonly DraftReference[];
  readonly location: SourceLocation;
}

/** An id held in a reference property of a relationship. */
export interface DraftReference {
  readonly id: string;
  readonly target: string;
  readonly location: SourceLocation;
}

/** From so many relationships on, those that leave a node are looked up instead of looked through. */
const hub = 32;

/** Nodes and relationships with the look-ups that checks need. */
export class DraftDataset {
  readonly nodes: NodeTable;
  readonly relationships: RelationshipTable;
  /** What `extend` rows add to nodes of required datasets, by id. */
  readonly extensions = new Map<string, DraftNode>();
  /** Single values of `extend` rows that lead to another node than their owner's do. */
  readonly claims: OtherTarget[] = [];
  /** Numbers of nodes that many relationships leave, and the own ones of these by what they tie. */
  readonly #hubs = new Set<number>();
  readonly #ofHubs = new StringIndex();
  readonly #links: PackedQueue<DraftLink>;

  constructor(readonly model: Model) {
    this.nodes = new NodeTable(model);
    this.relationships = new RelationshipTable(this.nodes);
    this.#links = new PackedQueue(linkPacking(model), rowsInMemory());
  }

  get enums(): ReadonlyMap<string, EnumType> {
    return this.model.enums;
  }

  addLinks(links: readonly DraftLink[]): void {
    for (const link of links) this.#links.push(link);
  }

  /** What rows say of other nodes, in the order it was written; kept no longer than it takes to hand it over. */
  takeLinks(): Generator<DraftLink> {
    return this.#links.take();
  }

  addRelationship(relationship: NewRelationship): void {
    const { type, from, to, own } = relationship;
    const number = this.relationships.add(relationship);
    if (own && this.#hubs.has(from)) this.#ofHubs.set(hubKey(from, type, to), number);
  }

  /** The dataset's own relationship of a type from one node to another, by their numbers, if there is one already. */
  ownBetween(type: string, from: number, to: number): DraftRelationship | undefined {
    const table = this.relationships;
    if (this.#hubs.has(from)) {
      const number = this.#ofHubs.get(hubKey(from, type, to));
      return number === undefined ? undefined : table.at(number);
    }
    let passed = 0;
    for (const one of table.around(from, 'from')) {
      if (table.isOwn(one) && table.nodeAt(one, 'to') === to && table.typeAt(one) === type)
        return table.at(one);
      passed += 1;
    }
    if (passed > hub) {
      this.#hubs.add(from);
      for (const one of table.around(from, 'from')) {
        if (table.isOwn(one)) this.#ofHubs.set(hubKey(from, table.typeAt(one), table.nodeAt(one, 'to')), one);
      }
    }
    return undefined;
  }

  /** Numbers of the relationships a field of a node, by its number, stands for. */
  *numbersFollowed(node: number, { type, direction, target }: RelationshipField): Generator<number> {
    const { relationships: table, nodes } = this;
    const [near, far]: [End, End] = direction === 'OUT' ? ['from', 'to'] : ['to', 'from'];
    for (const one of table.around(node, near)) {
      if (table.typeAt(one) === type && isOfType(nodes.typeAt(table.nodeAt(one, far)), target)) yield one;
    }
  }

  /** Of a node of an `extend` row, which is in no table, the number of the one it extends. */
  #numberOf({ id, number }: DraftNode): number | undefined {
    return number === -1 ? this.nodes.numberOf(id) : number;
  }

  /** The relationships a field of a node stands for. */
  followed(node: DraftNode, field: RelationshipField): DraftRelationship[] {
    const number = this.#numberOf(node);
    if (number === undefined) return [];
    return Array.from(this.numbersFollowed(number, field), (one) => this.relationships.at(one));
  }

  /** The nodes a relationship field leads to, by the field's name; none when the type has no such field. */
  neighbours(node: DraftNode, fieldName: string): DraftNode[] {
    const field = node.type.fields.get(fieldName);
    if (field?.kind !== 'relationship') return [];
    const number = this.#numberOf(node);
    if (number === undefined) return [];
    const far = field.direction === 'OUT' ? 'to' : 'from';
    return Array.from(this.numbersFollowed(number, field), (one) =>
      this.nodes.at(this.relationships.nodeAt(one, far)),
    );
  }

  /** The id of the first node a relationship field leads to, if there is one. */
  leadsTo(node: DraftNode, fieldName: string): string | undefined {
    const field = node.type.fields.get(fieldName);
    const number = this.#numberOf(node);
    if (field?.kind !== 'relationship' || number === undefined) return undefined;
    for (const one of this.numbersFollowed(number, field)) {
      return this.nodes.idAt(this.relationships.nodeAt(one, field.direction === 'OUT' ? 'to' : 'from'));
    }
    return undefined;
  }

  /** Whether a relationship field leads anywhere. */
  leads(node: DraftNode, fieldName: string): boolean {
    const field = node.type.fields.get(fieldName);
    const number = this.#numberOf(node);
    if (field?.kind !== 'relationship' || number === undefined) return false;
    return this.numbersFollowed(number, field).next().done === false;
  }
}

/** The type is the named one, or implements it. */
export function isOfType(type: Pick<NodeType, 'name' | 'interfaces'>, name: string): boolean {
  return type.name === name || type.interfaces.includes(name);
}

function hubKey(from: number, type: string, to: number): string {
  return `${from} ${type} ${to}`;
}

type PackedLink = [
  ...[owner: string, type: string, field: string, other: string],
  ...[properties: Record<string, PropertyValue>, references: readonly DraftReference[]],
  ...[file: string, line: number, column: number],
];

function linkPacking(model: Model): Packing<DraftLink> {
  const plain = plainPacking<PackedLink>();
  return {
    pack({ owner, ownerType, field, other, properties, references, location }) {
      const { file, line, column } = location;
      return plain.pack([
        owner,
        ownerType.name,
        field.name,
        other,
        { ...properties.values },
        references,
        file,
        line,
        column,
      ]);
    },
    unpack(packed) {
      const [owner, type, name, other, values, references, file, line, column] = plain.unpack(packed);
      const ownerType = model.nodes.get(type) as ObjectNodeType;
      const field = ownerType.fields.get(name) as RelationshipField;
      const properties = new PropertyBag(values);
      return { owner, ownerType, field, other, properties, references, location: { file, line, column } };
    },
  };
}
