import type { Field, ObjectNodeType, PropertyField } from '../../model/Model.ts';

/** A field beside which the schema has one that says on what it rests: `eventOn` and `eventOnBasis`. */
export interface BasedField {
  readonly field: PropertyField;
  readonly basis: PropertyField;
  /** The field that names the rule by which it was inferred, where the schema has one. */
  readonly rule: Field | undefined;
}

const known = new WeakMap<ObjectNodeType, readonly BasedField[]>();

/** The fields of a type that have a basis; found once, for they are asked for of each row. */
export function basedFields(type: ObjectNodeType): readonly BasedField[] {
  const found = known.get(type) ?? find(type);
  known.set(type, found);
  return found;
}

function find({ fields }: ObjectNodeType): readonly BasedField[] {
  return [...fields.values()].flatMap((field) => {
    const basis = fields.get(`${field.name}Basis`);
    if (field.kind !== 'property' || basis?.kind !== 'property') return [];
    return [{ field, basis, rule: fields.get(`${field.name}Rule`) }];
  });
}
