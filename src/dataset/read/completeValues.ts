import type { InheritedValue, Model, ObjectNodeType, PropertyField } from '../../model/Model.ts';
import type { RowCheck } from '../check/checkRows.ts';
import type { PropertyValue } from '../Dataset.ts';
import { basedFields } from './basedFields.ts';
import { type DraftDataset, isOfType } from './DraftDataset.ts';
import type { DraftNode } from './DraftNode.ts';

/**
 * Give the fields that rows leave out the values the schema says they then have: those of
 * `@default`, and those of `@inherited` from the nodes a path leads to, whose bases are complete by then.
 */
export function completeValues(draft: DraftDataset): RowCheck {
  const isCompleted = ({ fields }: ObjectNodeType) =>
    [...fields.values()].some(
      (field) => field.kind === 'property' && (field.inherited ?? field.default) !== undefined,
    );
  return {
    isOfConcern: (type, isOwn) => isOwn && isCompleted(type),
    check(node) {
      for (const field of node.type.fields.values()) {
        if (field.kind !== 'property') continue;
        if (field.inherited !== undefined) inherit(draft, node, field, field.inherited);
        if (node.fieldLocations.has(field.name)) continue;
        if (field.default !== undefined && !node.properties.has(field.property)) {
          node.properties.set(field.property, field.default);
        }
      }
    },
  };
}

/** Rows that have a date beside which a basis stands say that it is STATED, unless they say otherwise. */
export const completeBases: RowCheck = {
  isOfConcern: (type, isOwn) => isOwn && basedFields(type).length > 0,
  check: completeBasesOf,
};

/** Types whose nodes give others the values of `@inherited` fields. */
export function inheritedFrom(model: Model): ReadonlySet<ObjectNodeType> {
  const types = [...model.nodes.values()].filter((type) => type.kind === 'object');
  const found = new Set<ObjectNodeType>();
  for (const type of types) {
    for (const field of type.fields.values()) {
      if (field.kind !== 'property' || field.inherited === undefined) continue;
      let ends: readonly ObjectNodeType[] = [type];
      for (const step of field.inherited.path) {
        const targets = ends.flatMap(({ fields }) => {
          const next = fields.get(step);
          return next?.kind === 'relationship' ? [next.target] : [];
        });
        ends = types.filter((one) => targets.some((target) => isOfType(one, target)));
      }
      for (const end of ends) found.add(end);
    }
  }
  return found;
}

function completeBasesOf(node: DraftNode): void {
  for (const { field, basis } of basedFields(node.type)) {
    if (!node.properties.has(field.property)) continue;
    if (!node.fieldLocations.has(basis.name)) node.properties.set(basis.property, 'STATED');
  }
}

/**
 * The latest of the values found, with the basis that stands beside it. A row that writes just that,
 * as an export does, says nothing of its own.
 */
function inherit(draft: DraftDataset, node: DraftNode, field: PropertyField, from: InheritedValue): void {
  let ends: readonly DraftNode[] = [node];
  for (const step of from.path) ends = ends.flatMap((end) => draft.neighbours(end, step));
  let latest: { readonly value: PropertyValue; readonly basis: PropertyValue | undefined } | undefined;
  const seen = new Set<string>();
  for (const end of ends) {
    if (seen.has(end.id)) continue;
    seen.add(end.id);
    const name = from.fields.find((candidate) => end.properties.has(candidate));
    const value = name === undefined ? undefined : end.properties.get(name);
    if (value === undefined || (latest !== undefined && String(latest.value) >= String(value))) continue;
    latest = { value, basis: end.properties.get(`${name}Basis`) };
  }
  if (latest === undefined) return;
  const basis = `${field.name}Basis`;
  if (node.fieldLocations.has(field.name)) {
    const said = [node.properties.get(field.property), node.properties.get(basis)];
    if (said[0] === latest.value && said[1] === latest.basis) node.fieldLocations.delete(field.name);
    return;
  }
  node.properties.set(field.property, latest.value);
  if (latest.basis !== undefined && node.type.fields.has(basis) && !node.fieldLocations.has(basis)) {
    node.properties.set(basis, latest.basis);
  }
}
