import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3';
import { Rational } from '../../figure/Rational.ts';
import type { Field, Model, NodeType, ObjectNodeType, PropertyField } from '../../model/Model.ts';
import { expandRdfName, rdfPrefixes } from '../../model/readRdf.ts';
import type { ResultValue } from '../../store/GraphStore.ts';
import type { ExportNode, ExportRelationship, StoredProperties } from '../ExportReader.ts';

const { literal, namedNode, quad } = DataFactory;
const rdf = (name: string) => namedNode(`${rdfPrefixes.rdf}${name}`);
const xsd = (name: string) => namedNode(`${rdfPrefixes.xsd}${name}`);

/** Tags of BCP 47 that do not follow from the spelling of a `LangTag`. */
const languages: Readonly<Record<string, string>> = { PINYIN: 'zh-Latn-pinyin' };

/**
 * Says nodes and relationships in RDF. What a type or field is called is declared in the schema
 * files (`@rdf`); what is not has a name in a vocabulary of this project's own.
 *
 * A bound that is open has another property than a closed one, and the value of a figure is said
 * by its public name only where both its bounds are known: nobody who reads the public names alone
 * takes 1900余家 or 约4690万 for an exact number.
 */
export class RdfMapper {
  /** Prefixes for writers, the project's own among them. */
  readonly prefixes: Readonly<Record<string, string>>;

  constructor(
    readonly model: Model,
    readonly base: string,
  ) {
    this.prefixes = { ...rdfPrefixes, kg: this.#own('') };
  }

  /** What is stored on a node, and its relationships; those of other nodes are theirs. */
  *node(node: ExportNode, outgoing: readonly ExportRelationship[]): Generator<Quad> {
    const subject = this.iri(node.id);
    yield* this.#types(subject, node.type.rdfTypes, node.type.name);
    yield* this.#fields(subject, node.type.fields.values(), node.properties);
    for (const relationship of outgoing) {
      yield quad(subject, this.#predicate(node.type, relationship), this.iri(relationship.to));
    }
    for (const { embedded, at } of this.#embedded(node)) {
      yield quad(subject, this.#name(embedded), at);
      yield* this.#types(at, this.model.embedded.get(embedded.type)?.rdfTypes ?? [], embedded.type);
      yield* this.#fields(at, embedded.fields.values(), node.properties);
    }
    for (const relationship of outgoing) yield* this.#statement(node.type, relationship);
  }

  iri(id: string): NamedNode {
    return namedNode(`${this.base}${id.replace(/[^\p{L}\p{M}\p{N}._:-]/gu, encodeURIComponent)}`);
  }

  #own(name: string): string {
    return `${this.base}vocabulary#${name}`;
  }

  *#types(subject: NamedNode, names: readonly string[], own: string): Generator<Quad> {
    for (const name of names) yield quad(subject, rdf('type'), namedNode(expandRdfName(name) ?? name));
    yield quad(subject, rdf('type'), namedNode(this.#own(own)));
  }

  *#fields(subject: NamedNode, fields: Iterable<Field>, properties: StoredProperties): Generator<Quad> {
    const all = [...fields];
    const intervals = all.flatMap((field) =>
      field.kind === 'property' && field.interval !== undefined ? [field.interval] : [],
    );
    for (const field of all) {
      if (field.kind === 'localized') {
        for (const [tag, property] of field.variants) {
          const text = properties[property];
          if (typeof text === 'string')
            yield quad(subject, this.#name(field), literal(text, languageTag(tag)));
        }
      }
      if (field.kind === 'reference') yield* this.#references(subject, field, properties);
      if (field.kind !== 'property') continue;
      const bound = intervals.find(({ low, high }) => field.property === low || field.property === high);
      const open = bound?.low === field.property ? bound.lowOpen : bound?.highOpen;
      const name = this.#intervalName(field, open, properties);
      for (const value of literals(field, properties[field.property])) yield quad(subject, name, value);
    }
  }

  /** The property of a plain value, of the bound of an interval, or of its point value. */
  #intervalName(field: PropertyField, open: string | undefined, properties: StoredProperties): NamedNode {
    if (open !== undefined && properties[open] === true) {
      return field.rdf?.open === undefined
        ? namedNode(this.#own(`${field.name}Open`))
        : namedNode(expandRdfName(field.rdf.open) ?? field.rdf.open);
    }
    const { interval } = field;
    const known = (name: string) => properties[name] !== undefined && properties[name] !== null;
    const bounds = interval?.printed ?? interval;
    const exact = bounds === undefined || (known(bounds.low) && known(bounds.high));
    return exact ? this.#name(field) : namedNode(this.#own(field.name));
  }

  *#references(
    subject: NamedNode,
    field: Extract<Field, { kind: 'reference' }>,
    properties: StoredProperties,
  ): Generator<Quad> {
    const ids = properties[field.property];
    for (const id of Array.isArray(ids) ? ids : [ids]) {
      if (typeof id === 'string') yield quad(subject, this.#name(field), this.iri(id));
    }
  }

  /** A relationship with properties is a statement of its own, about which they are said. */
  *#statement(type: ObjectNodeType, relationship: ExportRelationship): Generator<Quad> {
    const { from, to, properties } = relationship;
    const fields = this.#relationshipFields(type, relationship).flatMap(({ properties: name }) => [
      ...(this.model.properties.get(name ?? '')?.fields.values() ?? []),
    ]);
    const at = namedNode(
      `${this.iri(from).value}#${relationship.type}.${this.iri(to).value.slice(this.base.length)}`,
    );
    const said = [...this.#fields(at, fields, properties)];
    if (said.length === 0) return;
    yield quad(at, rdf('type'), rdf('Statement'));
    yield quad(at, rdf('subject'), this.iri(from));
    yield quad(at, rdf('predicate'), this.#predicate(type, relationship));
    yield quad(at, rdf('object'), this.iri(to));
    yield* said;
  }

  #predicate(type: ObjectNodeType, relationship: ExportRelationship): NamedNode {
    const [field] = this.#relationshipFields(type, relationship);
    return field === undefined ? namedNode(this.#own(relationship.type)) : this.#name(field);
  }

  /** The field of the start node's type that the relationship stands in, if it declares one. */
  #relationshipFields(
    type: NodeType,
    { type: name, other }: ExportRelationship,
  ): readonly Extract<Field, { kind: 'relationship' }>[] {
    const found = [...type.fields.values()].find(
      (field): field is Extract<Field, { kind: 'relationship' }> =>
        field.kind === 'relationship' &&
        field.type === name &&
        field.direction === 'OUT' &&
        (field.target === other?.name || other?.interfaces.includes(field.target) === true),
    );
    return found === undefined ? [] : [found];
  }

  *#embedded(node: ExportNode) {
    for (const field of node.type.fields.values()) {
      if (field.kind !== 'embedded') continue;
      const parts = [...field.fields.values()];
      if (parts.every(({ property }) => (node.properties[property] ?? null) === null)) continue;
      yield { embedded: field, at: namedNode(`${this.iri(node.id).value}#${field.name}`) };
    }
  }

  #name(field: Field): NamedNode {
    const { rdf: given, name } = field;
    return namedNode(
      given === undefined ? this.#own(name) : (expandRdfName(given.property) ?? given.property),
    );
  }
}

/** `ZH_HANS` -> `zh-Hans`. */
function languageTag(tag: string): string {
  const [language = '', ...parts] = tag.toLowerCase().split('_');
  return (
    languages[tag] ??
    [language, ...parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1))].join('-')
  );
}

const datatypes: Readonly<Record<string, string>> = {
  Int: 'integer',
  Float: 'decimal',
  Boolean: 'boolean',
  Date: 'date',
  DateTime: 'dateTime',
};

function literals(field: PropertyField, value: ResultValue | undefined): readonly Literal[] {
  if (value === undefined || value === null) return [];
  const values = Array.isArray(value) ? (value as readonly ResultValue[]) : [value];
  const datatype = datatypes[field.type];
  return values.map((item) => literal(lexical(item), datatype === undefined ? undefined : xsd(datatype)));
}

/**
 * A number without an exponent: figures are decimals, and readers of xsd:double print some of them
 * with other last digits.
 */
function lexical(value: ResultValue): string {
  const text = String(value);
  return typeof value === 'number' && text.includes('e') ? Rational.fromNumber(value).toString(400) : text;
}
