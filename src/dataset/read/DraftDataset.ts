import type {
  EnumType,
  Model,
  ObjectNodeType,
  RelationshipField,
  SourceLocation,
} from '../../model/Model.ts';
import type { OtherTarget, PropertyValue } from '../Dataset.ts';

/** A node while it is being read: checks may still add what follows from other parts. */
export interface DraftNode {
  readonly id: string;
  readonly type: ObjectNodeType;
  readonly properties: Map<string, PropertyValue>;
  /** Where each field was written. */
  readonly fieldLocations: Map<string, SourceLocation>;
  readonly location: SourceLocation;
  /** False for nodes of a required dataset: they may be referred to and are checked there. */
  readonly own: boolean;
}

/** A reference to another node as written: not yet resolved. */
export interface DraftLink {
  readonly owner: DraftNode;
  readonly field: RelationshipField;
  readonly other: string;
  readonly properties: Map<string, PropertyValue>;
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
  readonly properties: Map<string, PropertyValue>;
  readonly location: SourceLocation;
  readonly own: boolean;
}

/** Nodes and relationships with the look-ups that checks need. */
export class DraftDataset {
  readonly nodes = new Map<string, DraftNode>();
  /** What `extend` rows add to nodes of required datasets, by id. */
  readonly extensions = new Map<string, DraftNode>();
  /** Single values of `extend` rows that lead to another node than their owner's do. */
  readonly claims: OtherTarget[] = [];
  /** `id\nfield` of values that could not be completed because of a problem that has been reported. */
  readonly unfinished = new Set<string>();
  readonly links: DraftLink[] = [];
  readonly relationships: DraftRelationship[] = [];
  readonly #outgoing = new Map<string, DraftRelationship[]>();
  readonly #incoming = new Map<string, DraftRelationship[]>();

  constructor(readonly model: Model) {}

  get enums(): ReadonlyMap<string, EnumType> {
    return this.model.enums;
  }

  addRelationship(relationship: DraftRelationship): void {
    this.relationships.push(relationship);
    append(this.#outgoing, relationship.from.id, relationship);
    append(this.#incoming, relationship.to.id, relationship);
  }

  /** The relationships a field of a node stands for. */
  followed(node: DraftNode, field: RelationshipField): DraftRelationship[] {
    const [index, end] =
      field.direction === 'OUT' ? ([this.#outgoing, 'to'] as const) : ([this.#incoming, 'from'] as const);
    return (index.get(node.id) ?? []).filter(
      (relationship) => relationship.type === field.type && isOfType(relationship[end].type, field.target),
    );
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

function append<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [value]);
  else list.push(value);
}
