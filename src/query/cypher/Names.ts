import type { Model, NodeType, RelationshipField } from '../../model/Model.ts';

/** Fresh variable names, unique within one statement. */
export class Names {
  #next = 0;

  /** `n0`, `r1`, `v2` ... */
  fresh(prefix: string): string {
    const name = `${prefix}${this.#next}`;
    this.#next += 1;
    return name;
  }
}

/**
 * The pattern of a relationship field, such as `(n0)-[r1:DEVELOPS]->(n2:Industry)`. The label of
 * the other node is left out where the model already implies it, which saves a label check a row.
 */
export function pattern(
  from: string,
  relationship: string | undefined,
  field: RelationshipField,
  to: string,
  model: Model,
): string {
  const label = isImplied(field, model) ? '' : `:${labelOf(field.target, model)}`;
  const arrow = `[${relationship ?? ''}:${field.type}]`;
  return field.direction === 'OUT'
    ? `(${from})-${arrow}->(${to}${label})`
    : `(${from})<-${arrow}-(${to}${label})`;
}

function labelOf(target: string, model: Model): string {
  const type = model.nodes.get(target) as NodeType;
  return type.label;
}

/** True when every relationship of this type and direction leads to the field's target. */
function isImplied(field: RelationshipField, model: Model): boolean {
  for (const type of model.nodes.values()) {
    for (const other of type.fields.values()) {
      if (
        other.kind === 'relationship' &&
        other.type === field.type &&
        other.direction === field.direction &&
        other.target !== field.target
      ) {
        return false;
      }
    }
  }
  return true;
}
