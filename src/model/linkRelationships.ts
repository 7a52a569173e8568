import type { Field, InterfaceNodeType, ObjectNodeType, RelationshipField } from './Model.ts';
import type { Problems } from './Problems.ts';

/** Node types whose fields may still be replaced while the model is being built. */
export type OpenNodeType = (ObjectNodeType | InterfaceNodeType) & { readonly fields: Map<string, Field> };

/**
 * Find for each relationship field the field that declares the same relationship from the other
 * side, and record as problems: no such field, more than one, or sides that disagree on properties.
 * Fields inherited from an interface keep the inverse found for the interface.
 */
export function linkRelationships(nodes: ReadonlyMap<string, OpenNodeType>, problems: Problems): void {
  const related = (a: string, b: string) =>
    a === b || nodes.get(a)?.interfaces.includes(b) === true || nodes.get(b)?.interfaces.includes(a) === true;

  for (const node of nodes.values()) {
    for (const field of node.fields.values()) {
      if (field.kind !== 'relationship') continue;
      const inherited = node.interfaces.some((name) => nodes.get(name)?.fields.has(field.name));
      const inverse = findInverse(node, field, nodes, related, inherited ? undefined : problems);
      node.fields.set(field.name, { ...field, inverse });
    }
  }
}

function findInverse(
  node: OpenNodeType,
  field: RelationshipField,
  nodes: ReadonlyMap<string, OpenNodeType>,
  related: (a: string, b: string) => boolean,
  problems: Problems | undefined,
): RelationshipField['inverse'] {
  const target = nodes.get(field.target);
  if (target === undefined) return undefined;
  const candidates = [...target.fields.values()].filter(
    (other): other is RelationshipField =>
      other.kind === 'relationship' &&
      other.type === field.type &&
      other.direction !== field.direction &&
      related(other.target, node.name),
  );
  const [first, second] = candidates;
  if (first === undefined) {
    const direction = field.direction === 'OUT' ? 'IN' : 'OUT';
    problems?.at(
      field.location,
      `"${field.name}" has no inverse: add a field to ${target.name} (or \`extend\` it here), such as ` +
        `${node.plural}: [${node.name}!]! @relationship(type: "${field.type}", direction: ${direction}).`,
    );
    return undefined;
  }
  if (second !== undefined) {
    problems?.at(
      field.location,
      `"${field.name}" has two inverses on ${target.name}: "${first.name}" and "${second.name}". ` +
        'Give one of them another relationship type.',
    );
    return undefined;
  }
  if (first.properties !== field.properties) {
    problems?.at(
      field.location,
      `"${field.name}" has ${field.properties ?? 'no'} properties, its inverse ${target.name}.${first.name} ` +
        `has ${first.properties ?? 'none'}. They are one relationship and must agree.`,
    );
  }
  return { type: target.name, field: first.name };
}
