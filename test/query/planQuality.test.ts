import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { measureGraph } from '../../src/load/graphStatistics.ts';
import { keepOrders } from '../../src/load/keepOrders.ts';
import { keepRollups } from '../../src/load/keepRollups.ts';
import { withLoadLock } from '../../src/load/loadLock.ts';
import { unknownGraph } from '../../src/query/cost/computeCost.ts';
import type { GraphStatistics } from '../../src/store/GraphStatistics.ts';
import type { CypherStatement } from '../../src/store/GraphStore.ts';
import { describeNeo4j, neo4jAddress } from '../neo4j/engines.ts';
import { engineNamed } from '../neo4j/openEngines.ts';
import { graphOf, type OpenGraph, openGraph } from './openGraph.ts';

/** Members of one circle: the edges of one connection. */
const edges = 100_000;
const circles = 5_000;
const batch = 10_000;

interface Operator {
  readonly name: string;
  readonly rows: number;
  readonly hits: number;
  readonly children: readonly Operator[];
}

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasPreviousPage: boolean };
}

describeNeo4j('Plans of Neo4j', () => {
  let graph: OpenGraph;
  let driver: Driver;
  let statistics: GraphStatistics = unknownGraph;

  beforeAll(async () => {
    graph = await openGraph(engineNamed('neo4j'), 'social', graphOf([]), { statisticsOf: () => statistics });
    const { uri, user, password } = neo4jAddress();
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
    await driver.executeQuery(
      `UNWIND range(0, $circles - 1) AS i
       CREATE (:Node:Circle {id: 'c' + right('00000' + i, 6), title: 't' + i % 10, rank: i, weight: 1.0, open: true,
                             founded: '2024-01-01', mood: 'GLAD'})`,
      { circles: neo4j.int(circles) },
    );
    for (let from = 0; from < edges; from += batch) {
      await driver.executeQuery(
        `MATCH (hub:Circle {id: 'c000000'})
         UNWIND range($from, $from + $batch - 1) AS i
         CREATE (hub)<-[:MEMBER_OF {tags: []}]-(:Node:Member {id: 'm' + right('00000' + i, 6), nickname: 'n' + i % 100})`,
        { from: neo4j.int(from), batch: neo4j.int(batch) },
      );
    }
    await driver.executeQuery('CALL db.prepareForReplanning()');
  }, 600_000);
  afterAll(async () => {
    await graph.store.close();
    await driver.close();
  });

  /** Answer an operation, then profile the statement that did. */
  const profile = async (text: string, variables: Record<string, unknown> = {}) => {
    graph.statements.length = 0;
    const { data, errors } = await graph.answer(text, variables);
    expect(errors).toBeUndefined();
    const [statement] = graph.statements as [CypherStatement];
    const { summary } = await driver.executeQuery(`PROFILE ${statement.text}`, statement.parameters);
    const root = readPlan(summary.profile as ProfiledPlan);
    const all = flatten(root);
    // A product of more than one row with more than one is work nobody asked for.
    for (const { name, children } of all) {
      if (name !== 'CartesianProduct') continue;
      expect(Math.min(...children.map(({ rows }) => rows))).toBeLessThanOrEqual(1);
    }
    return {
      data: data as Record<string, unknown>,
      names: all.map(({ name }) => name),
      hits: all.reduce((sum, { hits }) => sum + hits, 0),
    };
  };

  const scans = /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|Sort|Top|NodeIndexContainsScan)$/;

  it('look up a node by its id in the index', async () => {
    const nine = Array.from({ length: 9 }, (_, n) => `a${n}: circle(id: "c00000${n}") { title }`);
    for (const [text, mostHits] of [
      ['{ circle(id: "c000007") { title } }', 20],
      ['{ node(id: "m000007") { id } }', 20],
      ['{ nodes(ids: ["m000001", "c000001"]) { id } }', 20],
      [`{ ${nine.join(' ')} }`, 40],
    ] as const) {
      const { names, hits } = await profile(text);
      expect(names.filter((name) => scans.test(name))).toEqual([]);
      expect(names.some((name) => name.startsWith('NodeUniqueIndexSeek'))).toBe(true);
      expect(hits).toBeLessThan(mostHits);
    }
  });

  it.each([
    ['by id', 'members', ''],
    ['by descending id', 'members', 'orderBy: {id: DESC},'],
    ['by an indexed field', 'circles', 'orderBy: {rank: ASC},'],
    ['by an indexed field, descending', 'circles', 'orderBy: {rank: DESC},'],
  ])('read a page %s in the order of the index, touching only its rows', async (_, field, orderBy) => {
    const text = `query($after: String) { ${field}(${orderBy} first: 10, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }`;
    const first = await profile(text.replace('query($after: String)', '').replace(', after: $after', ''));
    expect(first.names.filter((name) => scans.test(name))).toEqual([]);
    expect(first.hits).toBeLessThan(100);

    const unpaged = await profile(text);
    expect(unpaged.names.filter((name) => scans.test(name))).toEqual([]);
    expect(unpaged.hits).toBeLessThan(100);

    const last = await graph.answer(
      `{ ${field}(${orderBy} where: {id: {endsWith: "4000"}}, first: 1) { pageInfo { endCursor } } }`,
    );
    const { endCursor } =
      (last.data as Record<string, { pageInfo: { endCursor: string } }>)[field]?.pageInfo ?? {};
    const far = await profile(text, { after: endCursor });
    expect(far.names.filter((name) => scans.test(name))).toEqual([]);
    expect(far.hits).toBeLessThan(100);
  });

  it('read a late page of a large connection for at most three times the first', async () => {
    const text = `query($after: String) { circle(id: "c000000") {
      members(first: 10, after: $after) { edges { cursor node { nickname } } pageInfo { hasNextPage hasPreviousPage } } } }`;
    const first = await profile(text);
    const before = await graph.answer(
      '{ circle(id: "c000000") { members(where: {id: {eq: "m009989"}}) { edges { cursor } } } }',
    );
    const [row] = (before.data as { circle: { members: { edges: { cursor: string }[] } } }).circle.members
      .edges;
    const late = await profile(text, { after: row?.cursor });
    const { members } = late.data.circle as { members: { edges: unknown[]; pageInfo: unknown } };
    expect(members.edges).toHaveLength(10);
    expect(members.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: true });
    expect(late.hits).toBeLessThanOrEqual(3 * first.hits);
    // An expansion that keeps the ten smallest: a few hits an edge, no more.
    expect(first.hits).toBeLessThan(5 * edges);
  }, 120_000);

  it('read a page of a large connection whose order is kept, touching only its rows', async () => {
    const { store, model } = graph;
    const measured = await measureGraph(store, model);
    const orders = await withLoadLock(store, {}, (lock) => keepOrders(store, model, measured, lock));
    expect(orders).toContain('<MEMBER_OF');
    await driver.executeQuery('CALL db.prepareForReplanning()');
    const size = 100;
    const pages = `first: ${size}, after: $after) { nodes { id nickname } pageInfo { endCursor hasNextPage hasPreviousPage } }`;
    for (const [arrange, first] of [
      ['', 'm000000'],
      ['orderBy: {id: DESC},', 'm099999'],
    ] as const) {
      const text = `query($after: String) { circle(id: "c000000") { members(${arrange} ${pages} } }`;
      const read = ({ data }: { data: Record<string, unknown> }) =>
        (data.circle as { members: Page }).members;
      statistics = unknownGraph;
      const without = await profile(text);
      expect(without.hits).toBeGreaterThan(2 * edges);
      statistics = { ...measured, orders };
      const early = await profile(text);
      expect(read(early)).toEqual(read(without));
      expect(read(early).nodes[0]?.id).toBe(first);
      expect(early.names.filter((name) => scans.test(name))).toEqual([]);
      // A hit for each relationship in the index, one for each of the two values read.
      expect(early.hits).toBeLessThanOrEqual(3 * size);
      const late = await profile(text, { after: read(early).pageInfo.endCursor });
      expect(read(late).pageInfo.hasPreviousPage).toBe(true);
      expect(late.hits).toBeLessThanOrEqual(3 * size + 20);
    }
    statistics = unknownGraph;
  }, 120_000);

  it('read a page of a large connection, or of all nodes, in the order of a property that is kept, touching only its rows', async () => {
    const { store, model } = graph;
    const measured = await measureGraph(store, model);
    const orders = await withLoadLock(store, {}, (lock) => keepOrders(store, model, measured, lock));
    await driver.executeQuery('CALL db.prepareForReplanning()');
    const size = 100;
    const rows = 'nodes { id nickname born } pageInfo { endCursor hasNextPage hasPreviousPage }';
    const places = [
      ['circle(id: "c000000") { members(', ') {', '} }'],
      ['members(', ') {', '}'],
    ] as const;
    const read = (data: Record<string, unknown>) =>
      ((data.circle as { members: Page } | undefined)?.members ?? data.members) as Page;
    for (const [open, between, close] of places) {
      for (const [arrange, most] of [
        ['{nickname: ASC}', 3],
        ['{nickname: DESC}', 4],
        ['[{nickname: DESC}, {id: DESC}]', 3],
        ['{age: DESC}', 3],
        ['{score: ASC}', 3],
      ] as const) {
        const text = `query($after: String) { ${open}orderBy: ${arrange}, first: ${size}, after: $after${between} ${rows} ${close} }`;
        statistics = unknownGraph;
        const without = await profile(text);
        const expected = read(without.data);
        const further = await graph.answer(text, { after: expected.pageInfo.endCursor });
        statistics = { ...measured, orders };
        const first = await profile(text);
        expect(read(first.data)).toEqual(expected);
        const second = await profile(text, { after: expected.pageInfo.endCursor });
        expect(read(second.data)).toEqual(read(further.data as Record<string, unknown>));
        for (const { hits } of [first, second]) expect(hits).toBeLessThanOrEqual(most * (size + 1) + 20);
      }
    }
    statistics = unknownGraph;
  }, 240_000);

  it('count from the store, without looking at what is counted', async () => {
    const root = await profile('{ members { totalCount } }');
    expect(root.data).toEqual({ members: { totalCount: edges } });
    expect(root.hits).toBeLessThan(10);
    const related = await profile('{ circle(id: "c000000") { members { totalCount } } }');
    expect(related.data).toEqual({ circle: { members: { totalCount: edges } } });
    expect(related.hits).toBeLessThan(20);
  });

  it('sum up many rows from the cells of a rollup', async () => {
    const { store, model } = graph;
    const measured = await measureGraph(store, model);
    const labels = await withLoadLock(store, {}, (lock) => keepRollups(store, model, measured, lock));
    await driver.executeQuery('CALL db.prepareForReplanning()');
    const text = `{ members(where: {nickname: {startsWith: "n1"}}) { totalCount aggregate { count age { max } }
      groups(by: [nickname], first: 3) { key { nickname } aggregate { count } } } }`;
    statistics = unknownGraph;
    const rows = await profile(text);
    expect(rows.hits).toBeGreaterThan(3 * 11_000);
    statistics = { ...measured, rollups: Object.fromEntries(labels.map((label) => [label, 100])) };
    const cells = await profile(text);
    expect(cells.data).toEqual(rows.data);
    expect(cells.hits).toBeLessThan(3 * 1_000);
    statistics = unknownGraph;
  }, 120_000);

  it('answer several root fields without a product of their rows', async () => {
    const { names, hits } = await profile(
      '{ a: circles(first: 5) { nodes { id } totalCount } b: members(first: 5) { nodes { id circles { nodes { title } } } } c: circle(id: "c000003") { title } }',
    );
    // A nested connection keeps its smallest rows (Top); nothing else is scanned or sorted.
    expect(names.filter((name) => scans.test(name) && name !== 'Top')).toEqual([]);
    expect(hits).toBeLessThan(200);
  });

  it('find rows by an indexed field through the index', async () => {
    const { names } = await profile('{ circles(where: {rank: {gte: 4990}}, first: 5) { nodes { id } } }');
    expect(names.filter((name) => /Scan/.test(name) && !/Index/.test(name))).toEqual([]);
  });
});

function readPlan(plan: ProfiledPlan): Operator {
  return {
    // The one node that says the version of the data is found by its label.
    name: String(plan.arguments.Details).includes(':_Data')
      ? 'DataVersion'
      : plan.operatorType.replace(/@.*/, ''),
    rows: plan.rows,
    hits: plan.dbHits,
    children: plan.children.map(readPlan),
  };
}

function flatten(operator: Operator): readonly Operator[] {
  return [operator, ...operator.children.flatMap(flatten)];
}
