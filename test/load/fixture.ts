import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dataset, DatasetNode, DatasetRelationship, Properties } from '../../src/dataset/Dataset.ts';
import { ensureModelIndexes } from '../../src/load/ensureModelIndexes.ts';
import { migrate } from '../../src/load/migrate.ts';
import { loadModel } from '../../src/model/loadModel.ts';
import type { Model } from '../../src/model/Model.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import type { Engine } from '../neo4j/engines.ts';

const schemaText = `
interface Thing implements Node @node { name: String! @index(ordered: true) }
type Town implements Thing & Node @node {
  schools: [School!]! @relationship(type: "LOCATED_IN", direction: IN, properties: "Stated")
  span: Span
}
type School implements Thing & Node @node @rollup(by: ["town open", "town open pupils"], of: ["score", "pupils"]) {
  town: Town @relationship(type: "LOCATED_IN", direction: OUT, properties: "Stated")
  pupils: Int @index(ordered: true)
  score: Float
  open: Boolean
  aliases: [String!]! @search
  code: String @unique
}
type Span @embedded { start: Date @index end: Date share: Float }
type Stated @relationshipProperties { note: String weight: Float }
`;

/** A small model of towns and schools, read by the loader every model is read by. */
export async function townModel(): Promise<Model> {
  const folder = mkdtempSync(join(tmpdir(), 'kg-model-'));
  try {
    for (const file of ['directives.graphql', 'scalars.graphql', 'Node.graphql']) {
      cpSync(join('schema', file), join(folder, file));
    }
    writeFileSync(join(folder, 'towns.graphql'), schemaText);
    return await loadModel(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An empty store of the engine, migrated, with the indexes of the model. */
export async function preparedStore(engine: Engine, model: Model): Promise<GraphStore> {
  const store = await engine.open();
  await prepare(store, model);
  return store;
}

export async function prepare(store: GraphStore, model: Model): Promise<void> {
  await migrate(store, 'cypher/migrations');
  await ensureModelIndexes(store, model);
}

const at = (line: number) => ({ file: 'towns.yaml', line, column: 1 });

export function node(type: string, id: string, properties: Properties = {}, line = 1): DatasetNode {
  return { type, id, properties: { id, ...properties }, location: at(line) };
}

export function locatedIn(from: string, to: string, properties: Properties = {}): DatasetRelationship {
  return { type: 'LOCATED_IN', from, to, properties, location: at(9) };
}

export function dataset(
  id: string,
  nodes: readonly DatasetNode[],
  relationships: readonly DatasetRelationship[] = [],
  version = '1',
): Dataset {
  return {
    metadata: {
      id,
      title: id,
      version,
      publisher: undefined,
      url: undefined,
      licenceNote: undefined,
    },
    nodes: new Map(nodes.map((one) => [one.id, one])),
    relationships,
  };
}

/** Towns and schools, `schools` of them, spread over ten towns. */
export function manySchools(schools: number, version = '1'): Dataset {
  const towns = Array.from({ length: 10 }, (_, i) => node('Town', `t${i}`, { name: `town ${i}` }));
  const ids = Array.from({ length: schools }, (_, i) => `s${i}`);
  return dataset(
    'many',
    [
      ...towns,
      ...ids.map((id, i) => node('School', id, { name: id, pupils: BigInt(i), score: i, code: id })),
    ],
    ids.map((id, i) => locatedIn(id, `t${i % 10}`, { note: version })),
    version,
  );
}

/** Everything in the graph that a model could have put there, in a stable order. */
export async function contents(store: GraphStore): Promise<{ nodes: unknown; relationships: unknown }> {
  const read = (text: string) => store.read({ text, parameters: {} });
  const [nodes, relationships] = await Promise.all([
    read('MATCH (n:Node) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id'),
    read(
      'MATCH (a:Node)-[r]->(b:Node) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties ORDER BY from, type, to',
    ),
  ]);
  const visible = (properties: unknown) =>
    Object.fromEntries(
      Object.entries(properties as Record<string, unknown>)
        .filter(([name]) => name === '_datasets' || !name.startsWith('_'))
        .sort(),
    );
  return {
    nodes: nodes.map(({ id, labels, properties }) => ({
      id,
      labels: [...(labels as string[])].sort(),
      properties: visible(properties),
    })),
    relationships: relationships.map((row) => ({ ...row, properties: visible(row.properties) })),
  };
}

/** Counts with the kinds that are zero left out. */
export function counts(byType: Readonly<Record<string, Readonly<Record<string, number>>>>): unknown {
  return Object.fromEntries(
    Object.entries(byType).map(([type, kinds]) => [
      type,
      Object.fromEntries(Object.entries(kinds).filter(([, count]) => count > 0)),
    ]),
  );
}
