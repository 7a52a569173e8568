import type { Model, NodeType, ObjectNodeType, RelationshipField } from '../../model/Model.ts';
import { nearest } from '../../model/naming.ts';
import { badInput } from '../input.ts';

/** What the schema calls what a relationship may say of itself: its proof, how it is known, and by which rule. */
const proofTypes = { evidence: 'Evidence', basis: 'Basis', rule: 'Rule' } as const;

/** What the graph is about. Other nodes (evidence, datasets, checks) are followed when asked for. */
const subjectMatter = ['Entity', 'Statement'];

export type LinkDirection = RelationshipField['direction'];

/** A kind of relationship a node may have, seen from it. */
export interface LinkKind {
  readonly relationship: string;
  readonly direction: LinkDirection;
}

/** Which relationships to follow, and which nodes to keep. */
export interface LinkFilter {
  /** Relationship types, in name order; never empty. */
  readonly relationships: readonly string[];
  /** Labels of which a node must have one; undefined when any node will do. */
  readonly labels: readonly string[] | undefined;
}

/**
 * The names that may reach statement text, all from the model: relationship types, labels, and
 * where a relationship stores how it is known.
 */
export class Vocabulary {
  readonly #model: Model;
  /** Relationship type -> names of types at its ends that are not what the graph is about. */
  readonly #apart: ReadonlyMap<string, ReadonlySet<string>>;
  /** Cypher for the ids of the evidence, the basis and the id of the rule of the relationship `r`. */
  readonly proof: Readonly<Record<keyof typeof proofTypes, string>>;

  constructor(model: Model) {
    this.#model = model;
    const apart = new Map<string, Set<string>>();
    for (const { name, fields } of model.nodes.values()) {
      for (const field of fields.values()) {
        if (field.kind !== 'relationship') continue;
        const ends = apart.get(field.type) ?? new Set();
        apart.set(field.type, ends);
        for (const end of [name, field.target]) if (isApart(model.nodes.get(end))) ends.add(end);
      }
    }
    this.#apart = apart;
    this.proof = {
      evidence: firstOf([...propertiesOf(model, proofTypes.evidence, true), '[]']),
      basis: firstOf(propertiesOf(model, proofTypes.basis, false)),
      rule: firstOf(propertiesOf(model, proofTypes.rule, false)),
    };
  }

  /**
   * Read the arguments that name types and relationships.
   * @throws KgError BAD_USER_INPUT for an unknown name or an empty list.
   */
  filter(
    types: readonly string[] | null | undefined,
    relationships: readonly string[] | null | undefined,
    argument = 'relationships',
  ): LinkFilter {
    const labels = types == null ? undefined : this.#labels(types);
    const followed =
      relationships == null ? this.#default(labels ?? []) : this.#known(relationships, argument);
    return { relationships: followed, labels };
  }

  /** Whether relationships of this type are in the model. */
  hasRelationship(name: string): boolean {
    return this.#apart.has(name);
  }

  /** The kinds of relationship a node with these labels may have, ordered by name, OUT first. */
  kindsOf(labels: readonly string[]): readonly LinkKind[] {
    const type = [...this.#model.nodes.values()].find(
      (candidate): candidate is ObjectNodeType =>
        candidate.kind === 'object' && labels.includes(candidate.label),
    );
    const kinds = new Map<string, LinkKind>();
    for (const field of type?.fields.values() ?? []) {
      if (field.kind !== 'relationship') continue;
      const kind = { relationship: field.type, direction: field.direction };
      kinds.set(`${kind.relationship} ${kind.direction === 'OUT' ? 1 : 2}`, kind);
    }
    return [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, kind]) => kind);
  }

  /** Types of relationships that lead from an entity to an entity. */
  amongEntities(): readonly string[] {
    const isEntity = (name: string) => {
      const type = this.#model.nodes.get(name);
      return name === 'Entity' || type?.interfaces.includes('Entity') === true;
    };
    const types = new Set<string>();
    for (const { name, fields } of this.#model.nodes.values()) {
      for (const field of fields.values()) {
        if (field.kind === 'relationship' && isEntity(name) && isEntity(field.target)) types.add(field.type);
      }
    }
    return [...types].sort();
  }

  #default(labels: readonly string[]): readonly string[] {
    return [...this.#apart]
      .filter(([, ends]) => ends.size === 0 || labels.some((label) => label === 'Node' || ends.has(label)))
      .map(([name]) => name)
      .sort();
  }

  #known(names: readonly string[], argument: string): readonly string[] {
    if (names.length === 0) {
      throw badInput(`"${argument}" is empty: name at least one relationship type, or leave it out.`);
    }
    for (const name of names) {
      if (!this.#apart.has(name)) throw unknown(name, 'relationship type', this.#apart.keys());
    }
    return [...new Set(names)].sort();
  }

  #labels(names: readonly string[]): readonly string[] | undefined {
    if (names.length === 0) throw badInput('"types" is empty: name at least one type, or leave it out.');
    return [...new Set(names)].sort().map((name) => {
      const type = this.#model.nodes.get(name);
      if (type === undefined) throw unknown(name, 'type', this.#model.nodes.keys());
      return type.label;
    });
  }
}

/** Properties of a relationship `r` that hold a value, or the ids of nodes, of a type. */
function propertiesOf(model: Model, type: string, list: boolean): readonly string[] {
  const properties = new Set<string>();
  for (const { fields } of model.properties.values()) {
    for (const field of fields.values()) {
      if (field.kind !== 'reference' && field.kind !== 'property') continue;
      const held = field.kind === 'reference' ? field.target : field.type;
      if (held === type && field.list === list) properties.add(`r.${field.property}`);
    }
  }
  return [...properties];
}

function firstOf(values: readonly string[]): string {
  return values.length === 0 ? 'null' : `coalesce(${values.join(', ')})`;
}

function isApart(type: NodeType | undefined): boolean {
  return type?.kind === 'object' && !type.interfaces.some((name) => subjectMatter.includes(name));
}

function unknown(name: string, what: string, known: Iterable<string>): Error {
  const shown = name.length > 60 ? `${name.slice(0, 60)}…` : name;
  const best = name.length <= 60 ? nearest(name, known) : undefined;
  const hint = best === undefined ? 'The schema lists what there is.' : `Did you mean ${best}?`;
  return badInput(`"${shown}" is no ${what}. ${hint}`);
}
