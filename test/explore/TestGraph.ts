import { type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql';
import { type Api, loadApi } from '../../src/api/loadApi.ts';
import { loadUnits } from '../../src/dataset/loadUnits.ts';
import { exploreFields } from '../../src/explore/exploreFields.ts';
import type { Units } from '../../src/figure/Unit.ts';
import { createQueryEngine } from '../../src/query/QueryEngine.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';

export interface TestNode {
  readonly id: string;
  readonly type: string;
  /** Stored properties besides the id; `name` and `asStated` are the id when left out. */
  readonly properties?: Readonly<Record<string, unknown>>;
}

export interface TestLink extends Proof {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** How a relationship is known. */
export interface Proof {
  readonly evidence?: readonly string[] | undefined;
  readonly basis?: string | undefined;
  /** Id of a rule. */
  readonly rule?: string | undefined;
}

/** A graph as plain lists: what the engines hold and what the oracle walks. */
export interface TestGraph {
  readonly nodes: readonly TestNode[];
  readonly links: readonly TestLink[];
}

/** What a figure is about, what it rests on, and its properties. */
export interface TestFigure {
  readonly subject: string;
  readonly metric: string;
  readonly relativeTo?: string | undefined;
  readonly derivedFrom?: string | undefined;
  /** It has evidence of its own there, `e-ID`. */
  readonly source?: string | undefined;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** An observation with what leads from it. */
export function figureGraph(
  id: string,
  { subject, metric, relativeTo, derivedFrom, source, properties }: TestFigure,
): TestGraph {
  const evidence = `e-${id}`;
  const links: TestLink[] = [
    { type: 'OBSERVES', from: id, to: subject },
    { type: 'MEASURES', from: id, to: metric },
  ];
  if (relativeTo !== undefined) links.push({ type: 'RELATIVE_TO', from: id, to: relativeTo });
  if (derivedFrom !== undefined) links.push({ type: 'DERIVED_FROM', from: id, to: derivedFrom });
  const observation = { id, type: 'Observation', properties };
  if (source === undefined) return { nodes: [observation], links };
  links.push(
    { type: 'HAS_EVIDENCE', from: id, to: evidence },
    { type: 'FROM_SOURCE', from: evidence, to: source },
  );
  return { nodes: [observation, { id: evidence, type: 'Evidence' }], links };
}

/** Several graphs as one. */
export function together(...graphs: readonly TestGraph[]): TestGraph {
  return { nodes: graphs.flatMap(({ nodes }) => nodes), links: graphs.flatMap(({ links }) => links) };
}

let api: Promise<Api> | undefined;

export function testApi(): Promise<Api> {
  api ??= loadApi('schema');
  return api;
}

let units: Promise<Units> | undefined;

function testUnits(): Promise<Units> {
  units ??= loadUnits(['data/haidian-2025-07']);
  return units;
}

/** Put a graph into an empty or cleared store; the unique id has its index already. */
export async function fill(store: GraphStore, { nodes, links }: TestGraph): Promise<void> {
  const { model } = await testApi();
  const statements: { text: string; rows: readonly object[] }[] = [];
  for (const [type, group] of groups(nodes)) {
    const node = model.nodes.get(type);
    if (node?.kind !== 'object') throw new Error(`${type} is no concrete type.`);
    const labels = [...new Set(['Node', ...node.labels])].join(':');
    const text = `UNWIND $rows AS row CREATE (n:${labels}) SET n = row`;
    const properties = group.map(({ id, properties: own }) => ({ id, name: id, asStated: id, ...own }));
    for (const rows of batches(properties)) statements.push({ text, rows });
  }
  for (const [type, group] of groups(links)) {
    const text = `UNWIND $rows AS row MATCH (a:Node {id: row.from}) MATCH (b:Node {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r += row.properties`;
    for (const rows of batches(group.map(asRow))) {
      statements.push({ text, rows });
    }
  }
  // One transaction for a small graph; a large one would not fit into the server's memory.
  for (let start = 0; start < statements.length; start += 8) {
    await store.write(async (transaction) => {
      for (const { text, rows } of statements.slice(start, start + 8)) {
        await transaction.run({ text, parameters: { rows: rows as never } });
      }
    });
  }
}

export async function createIdIndex(store: GraphStore): Promise<void> {
  await store.schema({
    text: 'CREATE CONSTRAINT Node_id_unique IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE',
    parameters: {},
  });
  await store.awaitIndexes();
}

export async function clear(store: GraphStore): Promise<void> {
  const text = 'MATCH (n:Node) WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS deleted';
  for (const limit = 10_000n; ; ) {
    const [row] = await store.write((transaction) => transaction.run({ text, parameters: { limit } }));
    if (Number(row?.deleted) < limit) return;
  }
}

const documents = new Map<string, DocumentNode>();

/** Ask the whole way through: document, plan, computed field, statement, shape. */
export async function asker(store: GraphStore, options: { readonly timeoutMs?: number } = {}) {
  const { model, schema } = await testApi();
  const engine = createQueryEngine({
    model,
    schema,
    store,
    computed: exploreFields(model, await testUnits()),
    ...options,
  });
  return async (text: string, variables: Record<string, unknown> = {}) => {
    const result = await engine.execute({ document: checked(text, schema), variables });
    // Answers have no prototype and errors are instances; compare them as a client sees them.
    return JSON.parse(JSON.stringify(result)) as Answer;
  };
}

export type Ask = Awaited<ReturnType<typeof asker>>;

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of many shapes
  readonly data?: any;
  readonly errors?: readonly { message: string; path?: string[]; extensions: Record<string, unknown> }[];
}

function checked(text: string, schema: GraphQLSchema): DocumentNode {
  let document = documents.get(text);
  if (document === undefined) {
    document = parse(text);
    const [problem] = validate(schema, document);
    if (problem !== undefined) throw problem;
    documents.set(text, document);
  }
  return document;
}

function asRow({ from, to, type: _type, ...properties }: TestLink) {
  return { from, to, properties };
}

function groups<T extends { type: string }>(items: readonly T[]): Map<string, T[]> {
  const byType = new Map<string, T[]>();
  for (const item of items) {
    const group = byType.get(item.type);
    if (group === undefined) byType.set(item.type, [item]);
    else group.push(item);
  }
  return byType;
}

function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += 5_000) yield items.slice(start, start + 5_000);
}
