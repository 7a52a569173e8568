import type { Dataset } from '../../src/dataset/Dataset.ts';
import type { Model } from '../../src/model/Model.ts';
import { Choices, seededTape } from '../oracle/Choices.ts';
import { generateGraph } from '../oracle/generateGraph.ts';

/** Of how many relationships of a type one leads to its hub. */
const share = 3;

/**
 * A graph of about `size` nodes of all types of a model, with hubs: a third of the relationships of
 * each type lead to one node, where the model lets a node be reached by many. The same size gives the
 * same graph.
 */
export function skewedGraph(model: Model, size: number): Dataset {
  const types = [...model.nodes.values()].filter(({ kind }) => kind === 'object').length;
  // A type has half of the most it may have, on average, and some types have none.
  const nodesPerType = Math.max(2, Math.ceil((size / types) * 2.2));
  const choices = new Choices(seededTape(size, 4_000_000));
  const data = generateGraph(model, choices, { nodesPerType, fanOut: 3 });
  const single = singleEnds(model);
  const hubs = new Map<string, string>();
  const known = new Set<string>();
  const relationships = [...data.relationships]
    .map((relationship, index) => {
      if (single.has(relationship.type) || index % share !== 0) return relationship;
      const kind = `${relationship.type} ${data.nodes.get(relationship.to)?.type}`;
      const hub = hubs.get(kind) ?? relationship.to;
      hubs.set(kind, hub);
      return { ...relationship, to: hub };
    })
    .filter(({ type, from, to }) => {
      const key = JSON.stringify([type, from, to]);
      return !known.has(key) && known.add(key);
    });
  return { ...data, nodes: withDefinitions(data.nodes), relationships };
}

/** What a dataset declares is JSON that the loader wrote, never the text of chance that the service would stumble on. */
function withDefinitions(nodes: Dataset['nodes']): Dataset['nodes'] {
  return new Map(
    [...nodes].map(([id, node]) => {
      const { definition } = node.properties;
      return [
        id,
        definition == null ? node : { ...node, properties: { ...node.properties, definition: '{}' } },
      ];
    }),
  );
}

/** Relationship types of which a node is the end of one at most. */
function singleEnds(model: Model): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { fields } of model.nodes.values()) {
    for (const field of fields.values()) {
      if (field.kind !== 'relationship' || field.direction !== 'IN') continue;
      if (field.cardinality === 'one') found.add(field.type);
    }
  }
  return found;
}
