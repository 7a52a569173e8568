import type { Field, Model, NodeType, RelationshipField } from './Model.ts';

/** Where a path of field names ends: a stored property, after following to-one relationships. */
export interface FieldPath {
  readonly steps: readonly RelationshipField[];
  /** Graph property; `id` where the path ends at a relationship. */
  readonly property: string;
}

/**
 * Follow a path such as `metric.statistic` or `period.start` from a type.
 * @returns undefined when a name is no field, or the path leads through a list
 */
export function followPath(
  nodes: Model['nodes'],
  type: Pick<NodeType, 'fields'>,
  path: string,
): FieldPath | undefined {
  const steps: RelationshipField[] = [];
  let fields: ReadonlyMap<string, Field> | undefined = type.fields;
  let property: string | undefined;
  for (const name of path.split('.')) {
    const field: Field | undefined = fields?.get(name);
    if (field === undefined) return undefined;
    fields = undefined;
    if (field.kind === 'relationship') {
      if (field.cardinality !== 'one') return undefined;
      steps.push(field);
      fields = nodes.get(field.target)?.fields;
      property = 'id';
    } else if (field.kind === 'embedded') {
      fields = field.fields;
      property = undefined;
    } else if (field.kind === 'property' && !field.list) property = field.property;
    else return undefined;
  }
  return property === undefined ? undefined : { steps, property };
}
