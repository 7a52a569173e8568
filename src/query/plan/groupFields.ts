import type { Field, PropertyField, RelationshipField } from '../../model/Model.ts';

/** A field rows can be grouped by: a stored value, or the id of a to-one relationship's node. */
export interface GroupField {
  /** Name in the API; parts of an embedded field are `<field>_<part>`. */
  readonly name: string;
  /** Scalar or enum name of the key. */
  readonly type: string;
  readonly field: PropertyField | RelationshipField;
}

/** The fields a node type's rows can be grouped by, in declaration order. */
export function groupFields(fields: ReadonlyMap<string, Field>): readonly GroupField[] {
  const found: GroupField[] = [];
  for (const field of fields.values()) {
    if (field.kind === 'property' && !field.list) {
      found.push({ name: field.name, type: field.type, field });
    } else if (field.kind === 'embedded') {
      for (const part of field.fields.values()) {
        if (!part.list) found.push({ name: part.property, type: part.type, field: part });
      }
    } else if (field.kind === 'relationship' && field.cardinality === 'one') {
      found.push({ name: field.name, type: 'ID', field });
    }
  }
  return found;
}
