import type {
  EmbeddedField,
  Field,
  LocalizedField,
  Model,
  ObjectNodeType,
  PropertyField,
  ReferenceField,
  RelationshipField,
  SourceLocation,
} from '../../model/Model.ts';
import { hasLookalikes } from '../../source/readings.ts';
import type { DatasetProblems } from './DatasetProblems.ts';
import type { DraftLink, DraftReference } from './DraftDataset.ts';
import { DraftNode } from './DraftNode.ts';
import { didYouMean } from './didYouMean.ts';
import { kindName, type LocatedEntry, type LocatedMap, type LocatedValue } from './LocatedValue.ts';
import { completeForms } from './languageForms.ts';
import { PropertyBag } from './PropertyBag.ts';
import { readId, readProperty, readText } from './readScalar.ts';

/** One row read: the node, and what it says of other nodes. */
export interface ReadRow {
  readonly node: DraftNode;
  readonly links: readonly DraftLink[];
  /** True for a row that adds to a node of another dataset (`extend: id`). */
  readonly extends: boolean;
}

/**
 * Read one row of a type, consuming every key. A row without a usable id gives nothing, but its
 * fields are still checked.
 */
export function readRow(
  value: LocatedValue,
  type: ObjectNodeType,
  model: Model,
  problems: DatasetProblems,
): ReadRow | undefined {
  if (value.kind !== 'map') {
    problems.error(
      'WRONG_TYPE',
      value.location,
      `A row is a map of field names to values, not ${kindName(value)}.`,
    );
    return undefined;
  }
  const extended = value.entries.find(({ key }) => key === 'extend');
  const idEntry = extended ?? value.entries.find(({ key }) => key === 'id');
  if (idEntry === undefined || idEntry.value.kind === 'null') {
    problems.error('MISSING_FIELD', value.location, `The row has no id.`);
  }
  const id = idEntry === undefined ? undefined : readId(idEntry.value, problems);
  const row = new RowReader(id ?? '', type, value.location, model, problems, extended !== undefined);
  for (const entry of value.entries) if (entry !== extended) row.read(entry);
  if (extended !== undefined && value.entries.some(({ key }) => key === 'id')) {
    problems.error('WRONG_TYPE', value.location, 'A row has an id, or extends a node; keep one of them.');
  }
  return id === undefined ? undefined : { node: row.node, links: row.links, extends: extended !== undefined };
}

/** Most rows name no references of a relationship: they share this. */
const noReferences: readonly DraftReference[] = [];

class RowReader {
  readonly links: DraftLink[] = [];
  readonly node: DraftNode;

  constructor(
    id: string,
    type: ObjectNodeType,
    location: SourceLocation,
    readonly model: Model,
    readonly problems: DatasetProblems,
    readonly extension: boolean,
  ) {
    this.node = new DraftNode(id, type, location, true);
  }

  read(entry: LocatedEntry): void {
    const field = this.node.type.fields.get(entry.key);
    if (field === undefined) {
      const hint = didYouMean(entry.key, this.node.type.fields.keys());
      const message = `${this.node.type.name} has no field ${entry.key.slice(0, 60)}.${hint}`;
      this.problems.error('UNKNOWN_FIELD', entry.location, message);
      return;
    }
    if (entry.value.kind === 'null') return;
    this.node.fieldLocations.set(field.name, entry.value.location);
    this.field(field, entry.value);
  }

  private field(field: Field, value: LocatedValue): void {
    if (field.kind === 'property' && field.managed) {
      const message = `${field.name} is kept by the loader. Leave it out.`;
      this.problems.error('UNKNOWN_FIELD', value.location, message);
    } else if (field.kind === 'property') this.property(field, value);
    else if (field.kind === 'localized') this.localized(field, value);
    else if (field.kind === 'embedded') this.embedded(field, value);
    else if (field.kind === 'relationship') this.relationship(field, value);
    else {
      const why =
        field.kind === 'translations' ? `follows from ${field.of}; write the forms there` : 'is of edges';
      this.problems.error('UNKNOWN_FIELD', value.location, `${field.name} ${why}.`);
    }
  }

  private property(field: PropertyField, value: LocatedValue): void {
    if (field.name === 'id') {
      if (this.node.id !== '') this.node.properties.set(field.property, this.node.id);
      return;
    }
    const read = readProperty(value, field, this.model.enums, this.problems);
    if (read !== undefined) this.node.properties.set(field.property, read);
  }

  private localized(field: LocalizedField, value: LocatedValue): void {
    const forms = new Map<string, string>();
    const [canonical] = field.variants.keys();
    if (value.kind === 'scalar' && canonical !== undefined) {
      const text = readText(value, field.name, this.problems);
      if (text !== undefined) forms.set(canonical, text);
    } else if (value.kind === 'map') {
      for (const entry of value.entries) this.form(field, entry, forms);
      const complete = this.extension || value.entries.some(({ key }) => key === canonical);
      if (canonical !== undefined && !complete) {
        const message = `${field.name} lacks its canonical form ${canonical}.`;
        this.problems.error('MISSING_FIELD', value.location, message);
      }
    } else {
      const message = `${field.name} is a text or a map of language tags to texts, not ${kindName(value)}.`;
      this.problems.error('WRONG_TYPE', value.location, message);
    }
    const doubt = completeForms(field, forms, this.node.type.rdfTypes);
    if (doubt !== undefined) this.problems.warn('READING', value.location, doubt);
    if (field.search && [...forms.values()].some(hasLookalikes)) {
      const message = `${field.name} holds a radical, or a character kept for old encodings, in the place of the usual one.`;
      this.problems.warn('LOOKALIKE', value.location, message);
    }
    for (const [tag, property] of field.variants) {
      const text = forms.get(tag);
      if (text !== undefined) this.node.properties.set(property, text);
    }
  }

  private form(field: LocalizedField, entry: LocatedEntry, forms: Map<string, string>): void {
    if (!field.variants.has(entry.key)) {
      const message = `${entry.key.slice(0, 60)} is no language tag.${didYouMean(entry.key, field.variants.keys())}`;
      this.problems.error('UNKNOWN_FIELD', entry.location, message);
    } else if (entry.value.kind === 'scalar') {
      const text = readText(entry.value, `${field.name}.${entry.key}`, this.problems);
      if (text !== undefined) forms.set(entry.key, text);
    } else if (entry.value.kind !== 'null') {
      const message = `${field.name}.${entry.key} is a text, not ${kindName(entry.value)}.`;
      this.problems.error('WRONG_TYPE', entry.value.location, message);
    }
  }

  private embedded(field: EmbeddedField, value: LocatedValue): void {
    if (value.kind !== 'map') {
      const message = `${field.name} is a map of ${[...field.fields.keys()].join(', ')}, not ${kindName(value)}.`;
      this.problems.error('WRONG_TYPE', value.location, message);
      return;
    }
    for (const { key, location, value: part } of value.entries) {
      const partField = field.fields.get(key);
      if (partField === undefined) {
        const message = `${field.name} has no part ${key.slice(0, 60)}.${didYouMean(key, field.fields.keys())}`;
        this.problems.error('UNKNOWN_FIELD', location, message);
        continue;
      }
      this.node.fieldLocations.set(`${field.name}.${key}`, part.location);
      const read = readProperty(part, partField, this.model.enums, this.problems);
      if (read !== undefined) this.node.properties.set(partField.property, read);
    }
  }

  private relationship(field: RelationshipField, value: LocatedValue): void {
    if (value.kind === 'list' && field.cardinality === 'one') {
      const message = `${field.name} leads to one node; write its id, not a list.`;
      this.problems.error('CARDINALITY', value.location, message);
      return;
    }
    const items = value.kind === 'list' ? value.items : [value];
    for (const item of items) this.link(field, item);
  }

  private link(field: RelationshipField, item: LocatedValue): void {
    const to = item.kind === 'map' ? item.entries.find(({ key }) => key === 'to') : undefined;
    if (item.kind === 'map' && to === undefined) {
      const message = `An item of ${field.name} is an id or {to: id, ...}; "to" is missing.`;
      this.problems.error('MISSING_FIELD', item.location, message);
    }
    const target = item.kind === 'map' ? to?.value : item;
    const other = target === undefined ? undefined : readId(target, this.problems);
    const properties = new PropertyBag();
    const references = item.kind === 'map' ? this.edge(field, item, properties) : noReferences;
    this.requireEdge(field, item.location, properties);
    if (other === undefined) return;
    const location = target?.location ?? item.location;
    const { id: owner, type: ownerType } = this.node;
    this.links.push({ owner, ownerType, field, other, properties, references, location });
  }

  private edge(
    field: RelationshipField,
    item: LocatedMap,
    properties: PropertyBag,
  ): readonly DraftReference[] {
    const references: DraftReference[] = [];
    const known = this.model.properties.get(field.properties ?? '')?.fields ?? new Map<string, never>();
    for (const { key, location, value } of item.entries) {
      if (key === 'to' || value.kind === 'null') continue;
      const edgeField: PropertyField | ReferenceField | undefined = known.get(key);
      if (edgeField === undefined) {
        const message = `${field.name} has no property ${key.slice(0, 60)}.${didYouMean(key, ['to', ...known.keys()])}`;
        this.problems.error('UNKNOWN_FIELD', location, message);
      } else if (edgeField.kind === 'property') {
        const read = readProperty(value, edgeField, this.model.enums, this.problems);
        if (read !== undefined) properties.set(edgeField.property, read);
      } else this.reference(edgeField, value, properties, references);
    }
    return references;
  }

  private reference(
    field: ReferenceField,
    value: LocatedValue,
    properties: PropertyBag,
    references: DraftReference[],
  ): void {
    if (value.kind === 'list' && !field.list) {
      this.problems.error('CARDINALITY', value.location, `${field.name} is one id, not a list.`);
      return;
    }
    const ids = (value.kind === 'list' ? value.items : [value]).flatMap((item) => {
      const id = readId(item, this.problems);
      if (id !== undefined) references.push({ id, target: field.target, location: item.location });
      return id === undefined ? [] : [id];
    });
    const [first] = ids;
    if (field.list) properties.set(field.property, [...new Set(ids)]);
    else if (first !== undefined) properties.set(field.property, first);
  }

  /** Give the properties of a relationship their defaults; report those that it needs and lacks. */
  private requireEdge(field: RelationshipField, location: SourceLocation, properties: PropertyBag): void {
    for (const edgeField of this.model.properties.get(field.properties ?? '')?.fields.values() ?? []) {
      const optional = !edgeField.required || (edgeField.kind === 'reference' && edgeField.list);
      if (properties.has(edgeField.property)) continue;
      if (edgeField.kind === 'property' && edgeField.default !== undefined) {
        properties.set(edgeField.property, edgeField.default);
        continue;
      }
      if (optional) continue;
      const message = `${field.name} needs the property ${edgeField.name}: write {to: id, ${edgeField.name}: ...}.`;
      this.problems.error('MISSING_FIELD', location, message);
    }
  }
}
