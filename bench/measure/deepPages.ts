import { parse } from 'graphql';
import type { ProfiledPlan } from 'neo4j-driver';
import { buildApiSchema } from '../../src/api/buildApiSchema.ts';
import { measureGraph } from '../../src/load/graphStatistics.ts';
import { keepOrders } from '../../src/load/keepOrders.ts';
import { withLoadLock } from '../../src/load/loadLock.ts';
import type { Model } from '../../src/model/Model.ts';
import { createQueryEngine } from '../../src/query/QueryEngine.ts';
import type { GraphStatistics } from '../../src/store/GraphStatistics.ts';
import type { CypherStatement, GraphStore } from '../../src/store/GraphStore.ts';
import { createNeo4jStore } from '../../src/store/neo4j/Neo4jStore.ts';
import type { ServerAddress } from '../../test/neo4j/TestServer.ts';
import { connectDriver } from '../contenders/driver.ts';
import { sourceId } from '../graph.ts';

/** One page of 100 rows of a connection that is 100,000 rows wide. */
export interface PageCost {
  readonly connection: string;
  readonly page: number;
  readonly databaseHits: number;
  /** Median of several runs, in milliseconds, without HTTP. */
  readonly milliseconds: number;
}

const pageSize = 100;
const runs = 7;

interface Connection {
  readonly name: string;
  /** Whether an index keeps the order of what a node has. */
  readonly kept?: true;
  readonly document: string;
  /** The cursor of one row. */
  readonly cursor: string;
  readonly read: (data: Record<string, unknown>) => { edges: { cursor: string; node: { id: string } }[] };
}

type Data = Record<string, never>;

const spansOfSource: Omit<Connection, 'name'> = {
  document: `query Page($after: String) {
source(id: "${sourceId}") {
  spans(first: ${pageSize}, after: $after) { edges { cursor node { id paragraph } } }
}
}`,
  cursor: `query Cursor($id: ID!) {
source(id: "${sourceId}") {
  spans(first: 1, where: { id: { eq: $id } }) { edges { cursor node { id } } }
}
}`,
  read: (data) => (data as { source: Data }).source.spans as never,
};

const connections: readonly Connection[] = [
  {
    name: 'evidenceSpans, ordered by id (an index serves it)',
    document: `query Page($after: String) {
  evidenceSpans(first: ${pageSize}, after: $after) { edges { cursor node { id paragraph } } }
}`,
    cursor: `query Cursor($id: ID!) {
  evidenceSpans(first: 1, where: { id: { eq: $id } }) { edges { cursor node { id } } }
}`,
    read: (data) => (data as Data).evidenceSpans as never,
  },
  { name: 'spans of one source, ordered by id (edges of one node)', ...spansOfSource },
  { name: 'the same, its order kept by the loads', ...spansOfSource, kept: true },
];

/** Database hits (by PROFILE) and time of pages 1, 10 and 1,000. */
export async function measureDeepPages(address: ServerAddress, model: Model): Promise<readonly PageCost[]> {
  const store = createNeo4jStore(address);
  let last: CypherStatement | undefined;
  const watched: GraphStore = {
    ...store,
    read: (statement, options) => {
      last = statement;
      return store.read(statement, options);
    },
  };
  const engine = createQueryEngine({
    model,
    schema: buildApiSchema(model),
    store: watched,
    timeoutMs: 60_000,
    statisticsOf: () => statistics,
  });
  const measured = await measureGraph(store, model);
  const orders = await withLoadLock(store, {}, (lock) => keepOrders(store, model, measured, lock));
  let statistics: GraphStatistics = measured;
  const driver = connectDriver(address);
  const ask = async (document: string, variables: object) => {
    const { data, errors } = await engine.execute({ document: parse(document), variables: { ...variables } });
    if (errors !== undefined) throw errors[0];
    return data as Record<string, unknown>;
  };
  const costs: PageCost[] = [];
  try {
    for (const { name, document, cursor, read, kept } of connections) {
      statistics = kept ? { ...measured, orders } : measured;
      const before = (row: number) => `e${String(row - 1).padStart(6, '0')}`;
      for (const page of [1, 10, 1000]) {
        const row = (page - 1) * pageSize;
        const edge = row === 0 ? undefined : read(await ask(cursor, { id: before(row) })).edges[0];
        const variables = { after: edge?.cursor ?? null };
        const [first] = read(await ask(document, variables)).edges;
        if (first?.node.id !== before(row + 1))
          throw new Error(`${name}: page ${page} begins with ${first?.node.id}.`);
        const times: number[] = [];
        for (let run = 0; run < runs; run++) {
          const began = performance.now();
          await ask(document, variables);
          times.push(performance.now() - began);
        }
        const statement = last as CypherStatement | undefined;
        const { summary } = await driver.executeQuery(`PROFILE ${statement?.text}`, statement?.parameters, {
          database: 'neo4j',
        });
        costs.push({
          connection: name,
          page,
          databaseHits: summary.profile === false ? 0 : hits(summary.profile),
          milliseconds: times.sort((left, right) => left - right)[runs >> 1] ?? 0,
        });
      }
    }
  } finally {
    await driver.close();
    await store.close();
  }
  return costs;
}

function hits(plan: ProfiledPlan): number {
  return plan.dbHits + plan.children.reduce((sum, child) => sum + hits(child), 0);
}
