import { parse } from 'graphql';
import { buildApiSchema } from '../../src/api/buildApiSchema.ts';
import type { Dataset } from '../../src/dataset/Dataset.ts';
import { ensureStatistics } from '../../src/load/graphStatistics.ts';
import { keepOrders } from '../../src/load/keepOrders.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { withLoadLock } from '../../src/load/loadLock.ts';
import { unloadDataset } from '../../src/load/unloadDataset.ts';
import type { Model } from '../../src/model/Model.ts';
import { unknownGraph } from '../../src/query/cost/computeCost.ts';
import { createQueryEngine, type QueryEngine } from '../../src/query/QueryEngine.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import { dataset, locatedIn, node, preparedStore, townModel } from './fixture.ts';

const number = (index: number) => `s${String(index).padStart(3, '0')}`;
const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => number(from + index));

/** A town and the schools in it. */
function town(name: string, schools: readonly string[], version = '1', note = name): Dataset {
  return dataset(
    name,
    [node('Town', 't', { name: 'Hub' }), ...schools.map((id) => node('School', id, { name: id }))],
    schools.map((id) => locatedIn(id, 't', { note })),
    version,
  );
}

describeEachEngine('The order of a hub', (engine) => {
  let model: Model;
  let store: GraphStore;
  let queries: QueryEngine;
  let statistics = unknownGraph;

  beforeAll(async () => {
    model = await townModel();
    store = await preparedStore(engine, model);
    queries = createQueryEngine({
      model,
      schema: buildApiSchema(model),
      store,
      statisticsOf: () => statistics,
    });
  }, 60_000);
  afterAll(() => store?.close());

  /** Keep the orders of what more than twenty schools are in, as a load does at its end. */
  const keep = async () => {
    await withLoadLock(store, {}, async (lock) =>
      keepOrders(store, model, await ensureStatistics(store, model), lock, { hubDegree: 20 }),
    );
    statistics = await ensureStatistics(store, model);
  };

  interface Page {
    readonly edges: readonly { readonly note: string | null; readonly node: { readonly id: string } }[];
    readonly totalCount: number;
    readonly pageInfo: Record<'startCursor' | 'endCursor', string | null> &
      Record<'hasNextPage' | 'hasPreviousPage', boolean>;
  }
  /** Of the schools in the town, or of all there are. */
  const page = async (values: string, variables: object, isOfAll = false): Promise<Page> => {
    const rows = `node { id } } totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage }`;
    const text = isOfAll
      ? `schools(${values}) { edges { ${rows} }`
      : `town(id: "t") { schools(${values}) { edges { note ${rows} } }`;
    const document = parse(`query($cursor: String) { ${text} }`);
    const { data, errors } = await queries.execute({ document, variables: { ...variables } });
    expect(errors).toBeUndefined();
    const found = data as { town?: { schools: Page }; schools?: Page };
    return (found.town?.schools ?? found.schools) as Page;
  };
  const ids = ({ edges }: Page) => edges.map((edge) => edge.node.id);

  /** All pages, forwards, backwards and downwards, which must be the same schools. */
  const expectSchools = async (schools: readonly string[], size = 7) => {
    for (const [values, back, isOfAll] of [
      [`first: ${size}, after: $cursor`, false, false],
      [`last: ${size}, before: $cursor`, true, false],
      [`first: ${size}, after: $cursor, orderBy: {id: DESC}`, true, false],
      [`first: ${size}, after: $cursor`, false, true],
      [`last: ${size}, before: $cursor`, true, true],
      [`first: ${size}, after: $cursor, orderBy: {id: DESC}`, true, true],
    ] as const) {
      const backward = values.startsWith('last');
      const found: string[] = [];
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const one: Page = await page(values, { cursor }, isOfAll);
        const { hasNextPage, hasPreviousPage, startCursor, endCursor } = one.pageInfo;
        expect(one.totalCount).toBe(schools.length);
        expect(backward ? hasNextPage : hasPreviousPage).toBe(cursor !== undefined);
        if (backward) found.unshift(...ids(one));
        else found.push(...ids(one));
        const isMore: boolean = backward ? hasPreviousPage : hasNextPage;
        cursor = isMore ? (backward ? startCursor : endCursor) : null;
      }
      expect(found).toEqual(back && !backward ? [...schools].reverse() : [...schools]);
    }
  };

  it('is kept by every load once there is one, and pages are what they were without', async () => {
    const kept = expect.arrayContaining(['<LOCATED_IN']);
    await loadDataset(store, model, town('one', range(0, 30)));
    await expectSchools(range(0, 30));
    await keep();
    expect(statistics.orders).toEqual(kept);
    await expectSchools(range(0, 30));

    // Some leave, some come between and after them, and what the relationships hold changes.
    const second = [...range(5, 20), ...range(40, 50)];
    await loadDataset(store, model, town('one', second, '2', 'changed'));
    await expectSchools(second);
    expect((await page('first: 1', {})).edges).toEqual([{ note: 'changed', node: { id: 's005' } }]);

    // Another dataset states some of them too, and others.
    await loadDataset(store, model, town('two', [...range(0, 10), 's060']));
    await expectSchools([...range(0, 20), ...range(40, 50), 's060']);
    await loadDataset(store, model, town('one', range(45, 50), '3'));
    await expectSchools([...range(0, 10), ...range(45, 50), 's060']);
    await unloadDataset(store, model, 'two');
    await expectSchools(range(45, 50));

    await keep();
    expect(statistics.orders).toEqual(kept);
  }, 60_000);

  it('is one order, however many pages of ids or transactions it takes', async () => {
    const many = range(0, 700);
    await loadDataset(store, model, town('one', many, '4'));
    await expectSchools(many, 100);
    // A load of several transactions, and one that goes on where it was broken off.
    const others = range(300, 1_000);
    const stopped = loadDataset(store, model, town('one', others, '5', 'stopped'), {
      atOnce: 100,
      batchSize: 20,
      onProgress: ({ phase, done }) => {
        if (phase === 'write' && done >= 400) throw new Error('stopped');
      },
    });
    await expect(stopped).rejects.toThrow('stopped');
    await loadDataset(store, model, town('one', others, '5', 'stopped'));
    await expectSchools(others, 100);
    await loadDataset(store, model, town('one', many, '6'), { atOnce: 100 });
    await expectSchools(many, 100);
    // With its town go the relationships, and the order of what they lead to.
    await loadDataset(store, model, dataset('one', [node('Town', 'u', { name: 'Other' })], [], '7'));
    await loadDataset(store, model, town('one', range(40, 50), '8'));
    await expectSchools(range(40, 50));
  }, 60_000);

  it('is looked for among few relationships, and kept of those that no longer are few', async () => {
    const lists = async () => {
      const text = "MATCH (l:_OrderList) WHERE l.of STARTS WITH '<LOCATED_IN' RETURN l.of AS list";
      return (await store.read({ text, parameters: {} })).length;
    };
    const kept: number[] = [];
    for (const [version, most] of [255, 256, 257, 600, 1_000, 257, 256, 3].entries()) {
      const some = range(0, most);
      await loadDataset(store, model, town('one', some, String(20 + version)));
      await expectSchools(some, 100);
      kept.push(await lists());
    }
    // One of the ids, and an ascending and a descending one of each property.
    const [none, all] = [0, store.dialect.orderedIndexes ? 0 : 5];
    expect(kept).toEqual([none, none, all, all, all, all, none, none]);
  }, 60_000);

  it('is followed by plans as soon as it is known, and by those made before', async () => {
    const statement = async () => {
      const document = parse('{ town(id: "t") { schools(first: 3) { nodes { id } } } }');
      const { extensions } = await queries.execute({ document, explain: true });
      return String((extensions as { explain: { statement: string } }).explain.statement);
    };
    const { orders = [] } = statistics;
    const relied = store.dialect.orderedIndexes ? '_to' : '_OrderList';
    const ofAll = async () => {
      const { extensions } = await queries.execute({
        document: parse('{ schools(first: 3) { nodes { id } } }'),
        explain: true,
      });
      return String((extensions as { explain: { statement: string } }).explain.statement);
    };
    // An index has all nodes of a type in the order of their ids.
    expect(/_OrderList/.test(await ofAll())).toBe(!store.dialect.orderedIndexes);
    expect(await statement()).toContain(relied);
    statistics = { ...statistics, orders: [] };
    expect(await statement()).not.toContain(relied);
    statistics = { ...statistics, orders };
    expect(await statement()).toContain(relied);
  });
});
