import type { Field, Model } from '../model/Model.ts';
import type { Dataset, Properties } from './Dataset.ts';

/** One value that a dataset says a field of another dataset's entity has. */
export interface ClaimedField {
  readonly entity: string;
  /** The field, such as `aliases`, `description.EN` or `city`. */
  readonly field: string;
  readonly value: string;
  /** Ids of Evidence. */
  readonly evidence: readonly string[];
}

/** The values that the `extend` rows of a dataset give, each with the evidence of its row. */
export function claimedFields(dataset: Dataset, model: Model): readonly ClaimedField[] {
  const evidence = new Map<string, string[]>();
  for (const { type, from, to } of dataset.relationships) {
    if (type !== 'HAS_EVIDENCE' || dataset.extensions?.has(from) !== true) continue;
    const places = evidence.get(from);
    if (places === undefined) evidence.set(from, [to]);
    else places.push(to);
  }
  const claims: ClaimedField[] = [];
  for (const { id, type, properties } of dataset.extensions?.values() ?? []) {
    for (const field of model.nodes.get(type)?.fields.values() ?? []) {
      for (const [name, value] of valuesOf(field, properties)) {
        claims.push({ entity: id, field: name, value, evidence: evidence.get(id) ?? [] });
      }
    }
  }
  for (const { entity, field, to, evidence: places } of dataset.claims ?? []) {
    claims.push({ entity, field, value: to, evidence: places });
  }
  return claims;
}

function valuesOf(field: Field, properties: Properties): readonly (readonly [string, string])[] {
  const named = (name: string, property: string) => {
    const value = properties[property];
    const all = Array.isArray(value) ? value : value === undefined ? [] : [value];
    return all.map((one) => [name, String(one)] as const);
  };
  if (field.kind === 'property') return field.name === 'id' ? [] : named(field.name, field.property);
  if (field.kind === 'localized') {
    return [...field.variants].flatMap(([tag, property]) => named(`${field.name}.${tag}`, property));
  }
  if (field.kind !== 'embedded') return [];
  return [...field.fields.values()].flatMap((part) => named(`${field.name}.${part.name}`, part.property));
}
