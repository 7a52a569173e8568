import type { Properties } from '../../src/dataset/Dataset.ts';
import type { Field, Model } from '../../src/model/Model.ts';
import type { GraphFacts } from './generateInput.ts';
import type { GraphData } from './OracleGraph.ts';
import { storedValue } from './values.ts';

/** What a graph holds, by the names fields have in the API. */
export function graphFacts(model: Model, { nodes, relationships }: GraphData): GraphFacts {
  const values = new Map<string, Set<unknown>>();
  const ids = new Set<string>();
  const idsOf = new Map<string, string[]>();
  const add = (name: string, properties: Properties, property: string) => {
    const known = values.get(name) ?? new Set();
    values.set(name, known);
    for (const value of [storedValue(properties, property)].flat(2)) if (value !== null) known.add(value);
  };
  const collect = (fields: Iterable<Field>, properties: Properties) => {
    for (const field of fields) {
      if (field.kind === 'property') add(field.name, properties, field.property);
      if (field.kind === 'embedded') collect(field.fields.values(), properties);
      if (field.kind === 'reference') add(field.name, properties, field.property);
      if (field.kind === 'localized') {
        for (const property of field.variants.values()) add(field.name, properties, property);
      }
    }
  };
  for (const node of nodes.values()) {
    ids.add(node.id);
    for (const name of [node.type, ...(model.nodes.get(node.type)?.interfaces ?? [])]) {
      idsOf.set(name, [...(idsOf.get(name) ?? []), node.id]);
    }
    collect(model.nodes.get(node.type)?.fields.values() ?? [], node.properties);
  }
  for (const { type, properties } of relationships) {
    const fields = [...model.nodes.values()].flatMap((node) => [...node.fields.values()]);
    const field = fields.find((candidate) => candidate.kind === 'relationship' && candidate.type === type);
    const name = field?.kind === 'relationship' ? (field.properties ?? '') : '';
    collect(model.properties.get(name)?.fields.values() ?? [], properties);
  }
  return {
    ids: [...ids, 'nobody'],
    idsOf,
    values: new Map([...values].map(([name, known]) => [name, [...known]])),
  };
}
