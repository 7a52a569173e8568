import type { Field, RelationshipField } from './Model.ts';

/**
 * A to-one relationship with properties has a second field, `<name>Link`, that answers with the
 * other node and the properties together, as edges do for connections.
 */
export function linkName(field: RelationshipField): string {
  return `${field.name}Link`;
}

/** True when the field has such a second field. */
export function hasLink(field: Field): field is RelationshipField & { readonly properties: string } {
  return field.kind === 'relationship' && field.cardinality === 'one' && field.properties !== undefined;
}

/** The relationship a link field stands for, or undefined when `name` is no link field. */
export function linkedField(
  fields: ReadonlyMap<string, Field>,
  name: string,
): (RelationshipField & { readonly properties: string }) | undefined {
  if (!name.endsWith('Link')) return undefined;
  const field = fields.get(name.slice(0, -'Link'.length));
  return field !== undefined && hasLink(field) ? field : undefined;
}
