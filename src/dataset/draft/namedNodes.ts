import type { Model } from '../../model/Model.ts';
import type { Dataset } from '../Dataset.ts';

/** A node with everything it is called. */
export interface NamedNode {
  readonly id: string;
  readonly type: string;
  readonly dataset: string;
  /** Names in every form, and other names in use. */
  readonly names: readonly string[];
  /** Of a type that has one, such as a metric. */
  readonly unit: string | undefined;
}

/** The entities of datasets with all their names, those that `extend` rows add included. */
export function namedNodes(datasets: readonly Dataset[], model: Model): readonly NamedNode[] {
  const nodes = new Map<string, NamedNode>();
  for (const { metadata, nodes: own, extensions = new Map() } of datasets) {
    for (const { id, type, properties } of [...own.values(), ...extensions.values()]) {
      const names: string[] = [];
      for (const field of model.nodes.get(type)?.fields.values() ?? []) {
        if (field.kind === 'localized' && field.search) {
          names.push(...[...field.variants.values()].flatMap((property) => textsOf(properties[property])));
        } else if (field.kind === 'property' && field.list && field.search) {
          names.push(...textsOf(properties[field.property]));
        }
      }
      const before = nodes.get(id);
      const unit = typeof properties.unit === 'string' ? properties.unit : undefined;
      if (before === undefined && names.length === 0) continue;
      nodes.set(id, {
        ...(before ?? { id, type, dataset: metadata.id, unit }),
        names: [...new Set([...(before?.names ?? []), ...names])],
      });
    }
  }
  return [...nodes.values()];
}

function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value as readonly string[];
  return typeof value === 'string' ? [value] : [];
}
