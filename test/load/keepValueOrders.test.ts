import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { buildApiSchema } from '../../src/api/buildApiSchema.ts';
import type { Dataset } from '../../src/dataset/Dataset.ts';
import { ensureStatistics } from '../../src/load/graphStatistics.ts';
import { keepOrders } from '../../src/load/keepOrders.ts';
import { type LoadOptions, loadDataset } from '../../src/load/loadDataset.ts';
import { withLoadLock } from '../../src/load/loadLock.ts';
import { unloadDataset } from '../../src/load/unloadDataset.ts';
import type { Model } from '../../src/model/Model.ts';
import { unknownGraph } from '../../src/query/cost/computeCost.ts';
import { createQueryEngine, type QueryEngine } from '../../src/query/QueryEngine.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { openKeptStore } from '../../src/store/grafeo/GrafeoStore.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import { dataset, locatedIn, node, prepare, preparedStore, townModel } from './fixture.ts';

interface School {
  readonly id: string;
  readonly name: string;
  readonly pupils: number | undefined;
}

/** Schools with many ties, and some whose pupils nobody counted. */
const schools = (from: number, to: number, shift = 0): readonly School[] =>
  Array.from({ length: to - from }, (_, offset) => {
    const index = from + offset;
    const number = (index * 7 + shift) % 5;
    const id = `s${String((index * 37) % 1_000).padStart(3, '0')}`;
    return {
      id,
      name: ['学', 'b', '𠀀', 'd', 'a'][(index + shift) % 5] ?? '',
      pupils: number === 3 ? undefined : number,
    };
  });

function town(id: string, rows: readonly School[], version: string): Dataset {
  return dataset(
    id,
    [
      node('Town', 't', { name: 'Hub' }),
      ...rows.map(({ id: school, name, pupils }) =>
        node('School', school, { name, ...(pupils !== undefined && { pupils: BigInt(pupils) }) }),
      ),
    ],
    rows.map(({ id: school }) => locatedIn(school, 't', { note: school })),
    version,
  );
}

const orders = [
  '{name: ASC}',
  '{name: DESC}',
  '{pupils: ASC}',
  '{pupils: DESC}',
  '{pupils: ASC}, {id: DESC}',
  '{pupils: DESC}, {id: DESC}',
];

/** By code point, and nothing known after all else. */
function inOrder(rows: readonly School[], order: string): readonly string[] {
  const key = order.includes('name') ? ('name' as const) : ('pupils' as const);
  const [value = 1, id = 1] = [/(name|pupils): DESC/, /id: DESC/].map((text) => (text.test(order) ? -1 : 1));
  const greatest = key === 'name' ? '\u{10FFFF}' : Number.MAX_SAFE_INTEGER;
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'number' ? a - Number(b) : Buffer.compare(Buffer.from(a), Buffer.from(String(b)));
  return [...rows]
    .sort((a, b) => compare(a[key] ?? greatest, b[key] ?? greatest) * value || compare(a.id, b.id) * id)
    .map((row) => row.id);
}

describeEachEngine('The order of a hub by a property', (engine) => {
  let model: Model;
  let store: GraphStore;
  let queries: QueryEngine;
  let statistics = unknownGraph;

  beforeAll(async () => {
    model = await townModel();
    store = await preparedStore(engine, model);
    queries = engineOver(store);
  }, 60_000);
  afterAll(() => store?.close());

  const engineOver = (over: GraphStore) =>
    createQueryEngine({ model, schema: buildApiSchema(model), store: over, statisticsOf: () => statistics });

  const keep = async (over: GraphStore) => {
    await withLoadLock(over, {}, async (lock) =>
      keepOrders(over, model, await ensureStatistics(over, model), lock, { hubDegree: 20, pageLength: 4 }),
    );
    statistics = await ensureStatistics(over, model);
  };

  interface Page {
    readonly edges: readonly {
      readonly note: string;
      readonly node: { id: string; pupils: number | null };
    }[];
    readonly totalCount: number;
    readonly pageInfo: Record<'startCursor' | 'endCursor', string | null> &
      Record<'hasNextPage' | 'hasPreviousPage', boolean>;
  }
  const places = ['town(id: "t") { schools(', 'schools(where: {town: {id: {eq: "t"}}}, ', 'schools('];
  const page = async (over: QueryEngine, place: number, args: string, cursor?: string | null) => {
    const note = place === 0 ? 'note' : '';
    const rows = `edges { ${note} node { id pupils } } totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage }`;
    const text = `query($cursor: String) { ${places[place]}${args}) { ${rows} } ${place === 0 ? '}' : ''} }`;
    const { data, errors } = await over.execute({ document: parse(text), variables: { cursor } });
    expect(errors).toBeUndefined();
    const found = data as { town?: { schools: Page }; schools?: Page };
    return (found.town?.schools ?? found.schools) as Page;
  };

  /** All pages in all orders, forwards and backwards, of the hub, by a filter, and of all schools there are. */
  const expectSchools = async (rows: readonly School[], size = 7, over = queries) => {
    const pupils = new Map(rows.map((row) => [row.id, row.pupils ?? null]));
    for (const order of orders) {
      const expected = inOrder(rows, order);
      for (const [place, backward] of [
        [0, false],
        [0, true],
        [1, false],
        [2, true],
      ] as const) {
        const args = `orderBy: [${order}], ${backward ? 'last' : 'first'}: ${size}, ${backward ? 'before' : 'after'}: $cursor`;
        const found: string[] = [];
        for (let cursor: string | null | undefined; cursor !== null; ) {
          const one: Page = await page(over, place, args, cursor);
          const { hasNextPage, hasPreviousPage, startCursor, endCursor } = one.pageInfo;
          expect(one.totalCount).toBe(rows.length);
          expect(backward ? hasNextPage : hasPreviousPage).toBe(cursor !== undefined);
          for (const edge of one.edges) {
            expect(edge.node.pupils).toBe(pupils.get(edge.node.id));
            if (place === 0) expect(edge.note).toBe(edge.node.id);
          }
          const ids = one.edges.map((edge) => edge.node.id);
          if (backward) found.unshift(...ids);
          else found.push(...ids);
          const isMore: boolean = backward ? hasPreviousPage : hasNextPage;
          cursor = isMore ? (backward ? startCursor : endCursor) : null;
        }
        expect(found).toEqual(expected);
      }
    }
  };
  const load = (id: string, rows: readonly School[], version: string, options: LoadOptions = {}) =>
    loadDataset(store, model, town(id, rows, version), options);

  it('is kept by every load once there is one, and pages are what they were without', async () => {
    const all = schools(0, 90);
    await load('one', all, '1');
    await expectSchools(all);
    await keep(store);
    expect(statistics.orders).toEqual(
      expect.arrayContaining(['<LOCATED_IN', '<LOCATED_IN:name:Text', '<LOCATED_IN:pupils:Int']),
    );
    await expectSchools(all);

    // A few have others now, or none; some come and some go.
    const few = schools(0, 90).map((row, index) =>
      index % 30 === 4 ? { ...row, pupils: row.pupils === undefined ? 2 : undefined, name: 'c' } : row,
    );
    await load('one', few, '2');
    await expectSchools(few);
    const moved = [...few.slice(3), ...schools(90, 94)];
    await load('one', moved, '3');
    await expectSchools(moved);

    // All have others, in many transactions, in one that goes on where it was broken off, and in one.
    const others = schools(20, 120, 2);
    await load('one', others, '4', { atOnce: 10, batchSize: 2 });
    await expectSchools(others);
    const again = schools(30, 130, 1);
    const stopped = load('one', again, '5', {
      atOnce: 10,
      batchSize: 2,
      onProgress: ({ phase, done }) => {
        if (phase === 'write' && done >= 60) throw new Error('stopped');
      },
    });
    await expect(stopped).rejects.toThrow('stopped');
    await load('one', again, '5');
    await expectSchools(again);

    // What another dataset adds goes with it.
    const more = schools(130, 150);
    await load('two', more, '1');
    await expectSchools([...again, ...more]);
    await unloadDataset(store, model, 'two');
    await expectSchools(again);
    await keep(store);
    await expectSchools(again, 100);
  }, 240_000);

  it('is what plans follow, once for the hub and once for all nodes', async () => {
    const statement = async (text: string) => {
      const { extensions } = await queries.execute({ document: parse(text), explain: true });
      return String((extensions as { explain: { statement: string } }).explain.statement);
    };
    const relied = store.dialect.orderedIndexes ? '_from_pupils_Int' : ':pupils:Int:';
    const args = 'orderBy: {pupils: DESC}, first: 3';
    expect(await statement(`{ town(id: "t") { schools(${args}) { nodes { id } } } }`)).toContain(relied);
    const filtered = `{ town(id: "t") { schools(${args}, where: {pupils: {gt: 1}}) { nodes { id } } } }`;
    expect(await statement(filtered)).not.toContain(relied);
    const all = await statement(`{ schools(${args}) { nodes { id } } }`);
    expect(all).toContain(store.dialect.orderedIndexes ? '_by_pupils_Int' : 'School:pupils:Int:');
  });

  it('of all nodes of a type follows one that becomes another, and back', async () => {
    const rows = schools(0, 60);
    await load('one', rows, '6');
    await keep(store);
    expect(statistics.orders).toEqual(expect.arrayContaining(['School:pupils:Int', 'Thing:name:Text']));
    const names = (all: readonly School[]) =>
      inOrder([...all, { id: 't', name: 'Hub', pupils: 0 }], '{name: ASC}');
    const ids = async (field: string) => {
      const text = `{ ${field}(orderBy: {name: ASC}, first: 100) { nodes { id } } }`;
      const { data, errors } = await queries.execute({ document: parse(text) });
      expect(errors).toBeUndefined();
      return (data as Record<string, { nodes: { id: string }[] }>)[field]?.nodes.map(({ id }) => id);
    };
    expect(await ids('things')).toEqual(names(rows));
    const [first, ...others] = rows as [School, ...School[]];
    const retyped = town('one', others, '7');
    const turned = node('Town', first.id, { name: 'c' });
    await loadDataset(store, model, { ...retyped, nodes: new Map([...retyped.nodes, [first.id, turned]]) });
    expect(await ids('schools')).toEqual(inOrder(others, '{name: ASC}'));
    expect(await ids('things')).toEqual(names([...others, { ...first, name: 'c' }]));
    await load('one', rows, '8');
    await expectSchools(rows);
    expect(await ids('things')).toEqual(names(rows));
  }, 120_000);

  if (engine.name !== 'grafeo') return;

  it('is there in a kept graph that is opened again, and goes on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kg-orders-'));
    try {
      const rows = schools(0, 90);
      let kept = openKeptStore(folder, false);
      await prepare(kept, model);
      await loadDataset(kept, model, town('one', rows, '1'));
      await keep(kept);
      await kept.close();
      kept = openKeptStore(folder, false);
      statistics = await ensureStatistics(kept, model);
      expect(statistics.orders).toContain('<LOCATED_IN:pupils:Int');
      await expectSchools(rows, 20, engineOver(kept));
      const changed = [...rows.slice(2), ...schools(90, 92)];
      await loadDataset(kept, model, town('one', changed, '2'));
      await kept.close();
      kept = openKeptStore(folder, false);
      await expectSchools(changed, 20, engineOver(kept));
      await kept.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
