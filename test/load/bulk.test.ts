import { loadDataset } from '../../src/load/loadDataset.ts';
import type { Model } from '../../src/model/Model.ts';
import type { CypherStatement, GraphStore } from '../../src/store/GraphStore.ts';
import { createGrafeoStore } from '../../src/store/grafeo/GrafeoStore.ts';
import { describeNeo4j } from '../neo4j/engines.ts';
import { engineNamed } from '../neo4j/openEngines.ts';
import { contents, manySchools, prepare, townModel } from './fixture.ts';

const schools = 600;

/** The store, with what is sent to be divided by the server, which `before` may precede. */
function watched(store: GraphStore, before: (count: number) => Promise<unknown> = async () => {}) {
  const sent: CypherStatement[] = [];
  let transactions = 0;
  const bulk = async (statement: CypherStatement) => {
    sent.push(statement);
    await before(sent.length);
    return (store.bulk as NonNullable<GraphStore['bulk']>)(statement);
  };
  const write: GraphStore['write'] = (work) => {
    transactions += 1;
    return store.write(work);
  };
  return { store: { ...store, bulk, write }, sent, transactions: () => transactions };
}

describeNeo4j('a load too large for one transaction', () => {
  let model: Model;
  let neo4j: GraphStore;
  beforeAll(async () => {
    model = await townModel();
    neo4j = await engineNamed('neo4j').open();
    await prepare(neo4j, model);
  });
  beforeEach(() =>
    neo4j.write((transaction) =>
      transaction.run({ text: 'MATCH (n) WHERE NOT n:_Migration DETACH DELETE n', parameters: {} }),
    ),
  );
  afterAll(() => neo4j.close());

  const load = (store: GraphStore, version = '1', atOnce = 0) =>
    loadDataset(store, model, manySchools(schools, version), { atOnce, batchSize: 25 });

  /** What the same load leaves that sends each change in a transaction of this process. */
  async function expected(...versions: readonly string[]): Promise<unknown> {
    const store = createGrafeoStore();
    await prepare(store, model);
    for (const version of versions) await load(store, version, 100_000);
    const graph = await contents(store);
    await store.close();
    return graph;
  }

  test('is divided by the server, ends in the same graph, and loads again without a change', async () => {
    const { store, sent, transactions } = watched(neo4j);
    const { nodes, relationships } = await load(store);
    expect([nodes.School?.added, relationships.LOCATED_IN?.added]).toEqual([schools, schools]);
    expect(sent).toHaveLength(2 * Math.ceil(schools / 250));
    for (const { text } of sent) expect(text).toMatch(/IN (2 CONCURRENT )?TRANSACTIONS OF 1 ROW/);
    // The lock, its release, the beginning and the end; not one for each hundred changes.
    expect(transactions()).toBeLessThan(10);
    expect(await contents(neo4j)).toEqual(await expected('1'));
    expect((await load(store)).changed).toBe(false);
    expect(sent).toHaveLength(2 * Math.ceil(schools / 250));
  }, 60_000);

  test('that changes what is there ends in the same graph too', async () => {
    await load(neo4j, '1', 100_000);
    await load(watched(neo4j).store, '2');
    expect(await contents(neo4j)).toEqual(await expected('1', '2'));
  }, 60_000);

  test('of few changes is one transaction of this process', async () => {
    const { store, sent } = watched(neo4j);
    await load(store, '1', 100_000);
    expect(sent).toEqual([]);
  });

  test('writes nothing once another process has its lock, and the next load completes it', async () => {
    const take = {
      text: "MATCH (l:_Lock {id: 'load'}) SET l.owner = 'another process', l.until = timestamp() - 1",
      parameters: {},
    };
    const { store, sent } = watched(neo4j, async (count) => {
      if (count === 2) await neo4j.write((transaction) => transaction.run(take));
    });
    await expect(load(store)).rejects.toMatchObject({ code: 'STORE_FAILURE' });
    const [row] = await neo4j.read({ text: 'MATCH (s:School) RETURN count(s) AS schools', parameters: {} });
    // Ten towns are among the first 250; of the second batch there is none.
    expect(row).toEqual({ schools: 240 });
    expect(sent.length).toBe(2);
    expect(await load(neo4j)).toMatchObject({ changed: true, resumed: true });
    expect(await contents(neo4j)).toEqual(await expected('1'));
  }, 60_000);
});
