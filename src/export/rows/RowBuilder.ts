import type {
  EmbeddedField,
  Field,
  LocalizedField,
  Model,
  ObjectNodeType,
  ReferenceField,
  RelationshipField,
} from '../../model/Model.ts';
import type { ResultValue } from '../../store/GraphStore.ts';
import type { ExportNode, ExportRelationship, StoredProperties } from '../ExportReader.ts';

/** A row of the dataset format: field names and what a row holds for each (docs/dataset-format.md). */
export type DatasetRow = Readonly<Record<string, RowValue>>;
export type RowValue = Exclude<ResultValue, null>;

/** Turns nodes and their relationships back into the rows they were read from. */
export class RowBuilder {
  readonly #fields = new Map<string, RelationshipField | undefined>();

  constructor(readonly model: Model) {}

  /** The row of a node, with the relationships that are written on it. */
  row({ id, type, properties }: ExportNode, relationships: readonly ExportRelationship[]): DatasetRow {
    const row: Record<string, RowValue> = { id };
    for (const field of type.fields.values()) {
      const value = field.name === 'id' ? undefined : stored(field, properties);
      if (value !== undefined) row[field.name] = value;
    }
    for (const [name, items] of this.#links(id, type, relationships)) row[name] = items;
    return row;
  }

  /** Whether a row of the type can hold the relationship. */
  field(id: string, type: ObjectNodeType, relationship: ExportRelationship): RelationshipField | undefined {
    const direction = relationship.from === id ? 'OUT' : 'IN';
    const other = relationship.other;
    const key = `${type.name} ${direction} ${relationship.type} ${other?.name}`;
    if (!this.#fields.has(key)) {
      const found = [...type.fields.values()].find(
        (field): field is RelationshipField =>
          field.kind === 'relationship' &&
          field.type === relationship.type &&
          field.direction === direction &&
          (field.target === other?.name || other?.interfaces.includes(field.target) === true),
      );
      this.#fields.set(key, found);
    }
    return this.#fields.get(key);
  }

  #links(
    id: string,
    type: ObjectNodeType,
    relationships: readonly ExportRelationship[],
  ): ReadonlyMap<string, RowValue> {
    const links = new Map<string, RowValue>();
    for (const relationship of relationships) {
      const field = this.field(id, type, relationship);
      if (field === undefined) continue;
      const to = field.direction === 'OUT' ? relationship.to : relationship.from;
      const edge = this.#edge(field, relationship.properties);
      const item: RowValue = edge === undefined ? to : { to, ...edge };
      const before = links.get(field.name);
      if (field.cardinality === 'one') links.set(field.name, item);
      else links.set(field.name, [...(Array.isArray(before) ? before : []), item]);
    }
    return links;
  }

  /** The properties of a relationship by field name; undefined when it has none. */
  #edge(
    field: RelationshipField,
    properties: StoredProperties,
  ): Readonly<Record<string, RowValue>> | undefined {
    const fields = this.model.properties.get(field.properties ?? '')?.fields ?? new Map<string, never>();
    const edge: Record<string, RowValue> = {};
    for (const field of fields.values()) {
      const value = given(properties[field.property]);
      if (value !== undefined && !isDefault(field, value)) edge[field.name] = value;
    }
    return Object.keys(edge).length === 0 ? undefined : edge;
  }
}

/** What a row says for a field that is stored on the node itself; undefined for nothing. */
function stored(field: Field, properties: StoredProperties): RowValue | undefined {
  switch (field.kind) {
    case 'property': {
      const value = field.managed ? undefined : given(properties[field.property]);
      return isDefault(field, value) ? undefined : value;
    }
    case 'localized':
      return forms(field, properties);
    case 'embedded':
      return parts(field, properties);
    default:
      return undefined;
  }
}

function forms({ variants }: LocalizedField, properties: StoredProperties): RowValue | undefined {
  const found = [...variants].flatMap(([tag, property]) => {
    const text = given(properties[property]);
    return text === undefined ? [] : [[tag, text] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

function parts({ fields }: EmbeddedField, properties: StoredProperties): RowValue | undefined {
  const found = [...fields.values()].flatMap(({ name, property }) => {
    const value = given(properties[property]);
    return value === undefined ? [] : [[name, value] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** The reader fills in what a field is by default; a row leaves it out. */
function isDefault(field: Field | ReferenceField, value: RowValue | undefined): boolean {
  return field.kind === 'property' && field.default !== undefined && field.default === value;
}

/** An empty list counts as left out: the reader makes it again. */
function given(value: ResultValue | undefined): RowValue | undefined {
  if (value === undefined || value === null) return undefined;
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}
