import type {
  EnumType,
  Model,
  ObjectNodeType,
  RelationshipField,
  SourceLocation,
} from '../../model/Model.ts';
import type { OtherTarget } from '../Dataset.ts';
import type { FieldPlaces } from './FieldPlaces.ts';
import type { PropertyBag } from './PropertyBag.ts';

/** A node while it is being read: checks may still add what follows from other parts. */
export interface DraftNode {
  readonly id: string;
  readonly type: ObjectNodeType;
  readonly properties: PropertyBag;
  /** Where each field was written. */
  readonly fieldLocations: FieldPlaces;
  readonly location: SourceLocation;
  /** False for nodes of a required dataset: they may be referred to and are checked there. */
  readonly own: boolean;
  /** The last relationship that leaves it, and that leads to it: each knows the next, the last the first. */
  lastOut: DraftRelationship | undefined;
  lastIn: DraftRelationship | undefined;
}

/** A reference to another node as written: not yet resolved. */
export interface DraftLink {
  readonly owner: DraftNode;
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

/** A resolved relationship. */
export interface DraftRelationship {
  readonly type: string;
  readonly from: DraftNode;
  readonly to: DraftNode;
  readonly properties: PropertyBag;
  readonly location: SourceLocation;
  readonly own: boolean;
  /** The next that leaves the same node, and that leads to the same; set when it is added. */
  nextOut: DraftRelationship | undefined;
  nextIn: DraftRelationship | undefined;
}

/** From so many relationships on, those that leave a node are looked up instead of looked through. */
const hub = 32;

/** Nodes and relationships with the look-ups that checks need. */
export class DraftDataset {
  readonly nodes = new Map<string, DraftNode>();
  /** What `extend` rows add to nodes of required datasets, by id. */
  readonly extensions = new Map<string, DraftNode>();
  /** Single values of `extend` rows that lead to another node than their owner's do. */
  readonly claims: OtherTarget[] = [];
  /** `id\nfield` of values that could not be completed because of a problem that has been reported. */
  readonly unfinished = new Set<string>();
  readonly relationships: DraftRelationship[] = [];
  readonly #hubs = new Map<DraftNode, Map<string, DraftRelationship>>();
  #links: DraftLink[] = [];

  constructor(readonly model: Model) {}

  get enums(): ReadonlyMap<string, EnumType> {
    return this.model.enums;
  }

  addLinks(links: readonly DraftLink[]): void {
    for (const link of links) this.#links.push(link);
  }

  /** What rows say of other nodes, in the order it was written; kept no longer than it takes to hand it over. */
  *takeLinks(): Generator<DraftLink> {
    const links = this.#links.reverse();
    this.#links = [];
    for (let link = links.pop(); link !== undefined; link = links.pop()) yield link;
  }

  addRelationship(relationship: DraftRelationship): void {
    const { from, to } = relationship;
    this.relationships.push(relationship);
    relationship.nextOut = from.lastOut?.nextOut ?? relationship;
    if (from.lastOut !== undefined) from.lastOut.nextOut = relationship;
    from.lastOut = relationship;
    relationship.nextIn = to.lastIn?.nextIn ?? relationship;
    if (to.lastIn !== undefined) to.lastIn.nextIn = relationship;
    to.lastIn = relationship;
    if (relationship.own) this.#hubs.get(from)?.set(hubKey(relationship.type, to), relationship);
  }

  /** The dataset's own relationship of a type from one node to another, if there is one already. */
  ownBetween(type: string, from: DraftNode, to: DraftNode): DraftRelationship | undefined {
    const known = this.#hubs.get(from);
    if (known !== undefined) return known.get(hubKey(type, to));
    let passed = 0;
    for (const one of outOf(from)) {
      if (one.own && one.type === type && one.to === to) return one;
      passed += 1;
    }
    if (passed > hub) {
      const own = [...outOf(from)].filter((one) => one.own);
      this.#hubs.set(from, new Map(own.map((one) => [hubKey(one.type, one.to), one])));
    }
    return undefined;
  }

  /** The relationships a field of a node stands for. */
  followed({ id }: DraftNode, field: RelationshipField): DraftRelationship[] {
    const node = this.nodes.get(id);
    if (node === undefined) return [];
    const found: DraftRelationship[] = [];
    const isOut = field.direction === 'OUT';
    for (const relationship of isOut ? outOf(node) : into(node)) {
      const other = isOut ? relationship.to : relationship.from;
      if (relationship.type === field.type && isOfType(other.type, field.target)) found.push(relationship);
    }
    return found;
  }

  /** The nodes a relationship field leads to, by the field's name; none when the type has no such field. */
  neighbours(node: DraftNode, fieldName: string): DraftNode[] {
    const field = node.type.fields.get(fieldName);
    if (field?.kind !== 'relationship') return [];
    return this.followed(node, field).map((relationship) =>
      field.direction === 'OUT' ? relationship.to : relationship.from,
    );
  }
}

/** The type is the named one, or implements it. */
export function isOfType(type: ObjectNodeType, name: string): boolean {
  return type.name === name || type.interfaces.includes(name);
}

const outOf = ({ lastOut }: DraftNode) => ring(lastOut, 'nextOut');
const into = ({ lastIn }: DraftNode) => ring(lastIn, 'nextIn');

/** The relationships of one end of a node, the first first: each knows the next, and the last the first. */
function* ring(
  last: DraftRelationship | undefined,
  next: 'nextOut' | 'nextIn',
): Generator<DraftRelationship> {
  if (last === undefined) return;
  let one = last;
  do {
    one = one[next] ?? last;
    yield one;
  } while (one !== last);
}

function hubKey(type: string, to: DraftNode): string {
  return `${type}\n${to.id}`;
}
