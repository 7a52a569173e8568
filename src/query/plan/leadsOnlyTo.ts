import type { Model, NodeType, RelationshipField } from '../../model/Model.ts';

/** Whether every relationship of this type and direction, of whatever node, leads to nodes of `target`. */
export function leadsOnlyTo(
  { type, direction }: Pick<RelationshipField, 'type' | 'direction'>,
  target: NodeType,
  model: Model,
): boolean {
  const isWithin = (name: string) =>
    name === target.name || model.nodes.get(name)?.interfaces.includes(target.name) === true;
  return [...model.nodes.values()].every((owner) =>
    [...owner.fields.values()].every(
      (field) =>
        field.kind !== 'relationship' ||
        field.type !== type ||
        isWithin(field.direction === direction ? field.target : owner.name),
    ),
  );
}
