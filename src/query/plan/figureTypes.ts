import type { Field, Model, NodeType } from '../../model/Model.ts';

/** True for a field that rows are grouped or summed up by. */
function counts(field: Field): boolean {
  switch (field.kind) {
    case 'property':
      return !field.list;
    case 'relationship':
      return field.cardinality === 'one';
    case 'localized':
    case 'embedded':
      return true;
    default:
      return false;
  }
}

/**
 * What the types of a node type's figures (`XAggregate`, `XGroup`, `XGroupKey`, `XGroupField`) are called
 * by: the widest of its interfaces that has all it could be grouped or summed up by, else the type itself.
 * So types that add nothing share one.
 */
export function figuresName(model: Model, node: NodeType): string {
  const own = [...node.fields.values()].filter(counts).length;
  const alike = node.interfaces
    .flatMap((name) => model.nodes.get(name) ?? [])
    .filter(({ fields }) => [...fields.values()].filter(counts).length === own)
    .sort((a, b) => a.fields.size - b.fields.size || (a.name < b.name ? -1 : 1));
  return alike[0]?.name ?? node.name;
}
