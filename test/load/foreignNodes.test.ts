import { loadModel } from '../../src/model/loadModel.ts';
import { prepareStore } from '../../src/server/prepareStore.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { describeEachEngine, describeNeo4j } from '../neo4j/engines.ts';
import { engineNamed } from '../neo4j/openEngines.ts';

const write = (store: GraphStore, text: string) =>
  store.write((transaction) => transaction.run({ text, parameters: {} }));
const prepared = async (store: GraphStore) =>
  prepareStore({ store, model: await loadModel('schema'), directories: ['data/haidian-2025-07'] });
const shared = (message: RegExp) => ({ code: 'GRAPH_SHARED', message: expect.stringMatching(message) });

// Kind: a database that another application uses too.
describeEachEngine('A database with nodes of another application', (engine) => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await engine.open();
  });
  afterEach(() => store.close());

  test('under labels of the model is refused with their numbers (F19)', async () => {
    await write(
      store,
      "CREATE (:Person {name: 'Ann'}), (:Person {name: 'Bob'}), (:District {name: 'X'}), (:Other {id: 'a'})",
    );
    await expect(prepared(store)).rejects.toMatchObject(
      shared(/not of this graph: 1 \(:District\), 2 \(:Person\)\. .* a database of its own/),
    );
    const [row] = await store.read({ text: 'MATCH (n:Node) RETURN count(n) AS count', parameters: {} });
    expect(row?.count).toBe(0);
  }, 60_000);

  test('under other labels is none of ours', async () => {
    await write(store, "CREATE (:Other {id: 'a'}), (:Other {id: 'a'})");
    expect((await prepared(store)).map(({ id }) => id)).toEqual(['beijing-common', 'haidian-2025-07']);
    // Also beside what has been loaded.
    await write(store, "CREATE (:Person {name: 'Ann'})");
    await expect(prepared(store)).rejects.toMatchObject(
      shared(/nodes that are not of this graph: 1 \(:Person\)\./),
    );
  }, 120_000);
});

// The embedded engine has a database of its own.
describeNeo4j('A database with one id twice', () => {
  test('is refused with the id and what to do (F15)', async () => {
    const store = await engineNamed('neo4j').open();
    await write(store, "CREATE (:Node {id: 'a'}), (:Node {id: 'a'})");
    await expect(prepared(store)).rejects.toMatchObject(
      shared(/^The database has 2 nodes \(:Node \{id: "a"\}\); an id is one node's\. .*NEO4J_DATABASE/),
    );
    await store.close();
  }, 60_000);
});
