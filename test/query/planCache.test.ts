import { parse } from 'graphql';
import { measureGraph } from '../../src/load/graphStatistics.ts';
import { unknownGraph } from '../../src/query/cost/computeCost.ts';
import type { ParameterValue } from '../../src/store/GraphStore.ts';
import { engineNamed } from '../neo4j/openEngines.ts';
import { graphOf, type NodeRow, type OpenGraph, openGraph, type RelationshipRow } from './openGraph.ts';

const lists = { tags: [], numbers: [], weights: [], flags: [], days: [], moods: [], favourites: [] };
const data = graphOf(
  ['a', 'b', 'c'].map((id, index) => ['Member', id, { ...lists, age: BigInt(index), nickname: `n${index}` }]),
  [['a', 'KNOWS', 'b', { tags: [], years: [], witnesses: [] }]],
);

/** Every kind of value a statement takes from variables. */
const text = `query(
  $id: ID!, $ids: [ID!]!, $first: Int, $last: Int = 7, $after: String, $name: String!, $names: [String!]!,
  $age: Int!, $score: Float!, $active: Boolean!, $born: Date!, $mood: Mood!, $missing: Boolean!, $rank: Int = 424242
) {
  member(id: $id) { nickname knows(first: $first, after: $after, orderBy: [{nickname: DESC}, {active: ASC}]) {
    edges { cursor note } pageInfo { hasNextPage hasPreviousPage } totalCount } }
  nodes(ids: $ids) { id }
  members(last: $last, orderBy: {age: ASC}, where: {
    nickname: {eq: $name, in: $names, contains: "literal-text", isNull: $missing}
    age: {gte: $age, ne: 987654} score: {lt: $score} active: {eq: $active} born: {gt: $born} mood: {eq: $mood}
    tags: {includesAny: $names, size: {lt: $rank}} knows: {count: {gt: $age}, edge: {rank: {eq: $rank}}}
  }) { nodes { id } groups(by: [mood, mentor], first: $first) { key { mood } aggregate { score { avg } } } }
}`;

/** How a parameter looks from the engine's side. */
function typeOf(value: ParameterValue): string {
  return value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
}

describe('Plans', () => {
  let graph: OpenGraph;
  beforeAll(async () => {
    graph = await openGraph(engineNamed('grafeo'), 'social', data);
  });
  afterAll(() => graph.store.close());
  beforeEach(() => {
    graph.statements.length = 0;
  });

  it('serve 10,000 sets of variables with one text and one set of parameter types', async () => {
    const cursor = (await graph.answer(
      '{ member(id: "a") { knows(orderBy: [{nickname: DESC}, {active: ASC}]) { edges { cursor } } } }',
    )) as { data: { member: { knows: { edges: { cursor: string }[] } } } };
    const after = cursor.data.member.knows.edges[0]?.cursor;
    graph.statements.length = 0;
    const document = parse(text);
    const before = { ...graph.engine.statistics };
    for (let n = 0; n < 10_000; n += 1) {
      const { errors } = await graph.engine.execute({
        document,
        variables: {
          id: `value-${n}`,
          ids: Array.from({ length: n % 5 }, (_, index) => `value-${n}-${index}`),
          ...(n % 3 === 0 ? {} : { first: n % 3 === 1 ? null : 1 + (n % 200) }),
          ...(n % 7 === 0 ? { last: 1 + (n % 200) } : {}),
          ...(n % 4 === 0 ? {} : { after: n % 4 === 1 ? null : after }),
          name: n % 2 === 0 ? '' : `value'"\\${n}`,
          names: n % 6 === 0 ? [] : [`value-${n}`, '𠀀'],
          age: n % 2 === 0 ? -n : n,
          score: n % 2 === 0 ? n : n + 0.5,
          active: n % 2 === 0,
          born: n % 2 === 0 ? '2024-01-01' : '0001-12-31',
          mood: n % 2 === 0 ? 'GLAD' : 'SAD',
          missing: n % 3 === 0,
          ...(n % 5 === 0 ? { rank: n } : {}),
        },
      });
      expect(errors).toBeUndefined();
    }
    expect(graph.statements).toHaveLength(10_000);
    expect(new Set(graph.statements.map((statement) => statement.text)).size).toBe(1);
    const signatures = new Set(
      graph.statements.map(({ parameters }) =>
        Object.entries(parameters)
          .map(([name, value]) => `${name}:${typeOf(value)}`)
          .join(),
      ),
    );
    expect(signatures.size).toBe(1);
    const [signature = ''] = signatures;
    expect(signature).not.toContain('null');
    const types = new Set(signature.split(',').map((parameter) => parameter.split(':')[1]));
    expect([...types].sort()).toEqual(['bigint', 'boolean', 'list', 'number', 'string']);
    const { hits, misses } = graph.engine.statistics;
    expect({ hits: hits - before.hits, misses: misses - before.misses }).toEqual({ hits: 9_999, misses: 1 });

    const [{ text: statement } = { text: '' }] = graph.statements;
    // Of values, defaults and literals nothing is in the text: no string, no number but 0 and 1, no null or truth value.
    expect(statement).not.toMatch(/['"]/);
    expect(statement.match(/(?<![\w$.])\d+/g)?.filter((number) => Number(number) > 1) ?? []).toEqual([]);
    expect(statement).not.toMatch(/\b(true|null)\b(?<!NULL)/);
  }, 60_000);

  it('differ where variables decide what the statement is, and only there', async () => {
    const document = parse(
      'query($w: MemberWhere, $o: [MemberOrderBy!], $x: Boolean!) { members(where: $w, orderBy: $o) { totalCount @include(if: $x) nodes { id } } }',
    );
    const run = async (variables: Record<string, unknown>) => {
      const { errors } = await graph.engine.execute({ document, variables });
      expect(errors).toBeUndefined();
    };
    const { misses } = graph.engine.statistics;
    const missed = () => graph.engine.statistics.misses - misses;
    await run({ w: { age: { eq: 1 } }, x: true });
    await run({ w: { age: { eq: 2 } }, x: true });
    expect(missed()).toBe(1);
    await run({ w: { age: { eq: 2 } }, x: false });
    expect(missed()).toBe(2);
    await run({ w: { age: { gt: 2 } }, x: true });
    await run({ w: { age: { gt: 3 } }, x: true });
    expect(missed()).toBe(3);
    await run({ w: null, x: true });
    await run({ x: true, o: [] });
    await run({ x: true, o: [{ age: 'ASC' }] });
    await run({ x: true, o: [{ age: 'DESC' }] });
    const kinds = missed();
    await run({ x: true, o: [{ age: 'DESC' }] });
    await run({ w: { age: { eq: 5 } }, x: true });
    expect(missed()).toBe(kinds);
  });

  it('of new operations are made one in a turn, so that a known operation goes on between them', async () => {
    const known = '{ members { totalCount } }';
    await graph.ask(known);
    const order: string[] = [];
    const fresh = Array.from({ length: 200 }, (_, n) =>
      graph
        .answer(`{ f${n}: members { nodes { id } } }`)
        .then(({ errors }) => order.push(errors === undefined ? `new ${n}` : 'refused')),
    );
    const asked = graph.answer(known).then(() => order.push('known'));
    await Promise.all([...fresh, asked]);
    expect(order).toHaveLength(201);
    expect(order).not.toContain('refused');
    expect(order.indexOf('known')).toBeLessThan(150);
  });

  it('are dropped, least recently used first, when there are too many', async () => {
    const small = await openGraph(engineNamed('grafeo'), 'lone', graphOf([['Dot', 'x']]), {
      planCacheSize: 3,
    });
    for (const alias of ['a', 'b', 'c', 'a', 'd', 'a']) await small.ask(`{ ${alias}: dots { totalCount } }`);
    expect(small.engine.statistics).toEqual({
      ...{ hits: 2, misses: 4, evictions: 1, size: 3 },
      bytes: expect.any(Number),
    });
    await small.ask('{ b: dots { totalCount } }');
    expect(small.engine.statistics).toMatchObject({ misses: 5, evictions: 2, size: 3 });
    await small.store.close();
  });

  it('are not kept of an operation that is refused while it is compiled', async () => {
    const { size } = graph.engine.statistics;
    for (let n = 0; n < 5; n += 1) {
      expect(await graph.codes(`{ members(where: {age: {eq: null}}) { a${n}: totalCount } }`)).toEqual([
        'BAD_USER_INPUT',
      ]);
    }
    expect(graph.engine.statistics.size).toBe(size);
  });

  it('are made anew when a load changes what leads where, and not when it changes little', async () => {
    const members = Array.from({ length: 400 }, (_, index) => `m${index}`);
    const circles = Array.from({ length: 40 }, (_, index) => `c${index}`);
    const nodes = [
      ...members.map((id, age): NodeRow => ['Member', id, { ...lists, age: BigInt(age) }]),
      ...circles.map((id): NodeRow => ['Circle', id, { title: id, weight: 1, open: true, rank: 1n }]),
    ];
    const joins = (each: number) =>
      circles.flatMap((circle, index) =>
        Array.from(
          { length: each },
          (_, n): RelationshipRow => [`m${(index * 7 + n) % 400}`, 'MEMBER_OF', circle, { tags: [] }],
        ),
      );
    const filter = '{ circles(where: {members: {some: {age: {gte: 395}}}}) { nodes { id } } }';
    const open = (each: number, options = {}) =>
      openGraph(engineNamed('grafeo'), 'social', graphOf(nodes, joins(each)), options);

    let statistics = unknownGraph;
    const served = await open(1, { statisticsOf: () => statistics });
    statistics = await measureGraph(served.store, served.model);
    await served.ask(filter);
    expect(served.statements.at(-1)?.text).toContain('COUNT {');

    // A load of few changes: the plan stays.
    await served.store.write((transaction) =>
      transaction.run({
        text: "MATCH (m:Member {id: 'm399'}) MATCH (c:Circle {id: 'c3'}) CREATE (m)-[:MEMBER_OF {tags: []}]->(c)",
        parameters: {},
      }),
    );
    statistics = await measureGraph(served.store, served.model);
    const { misses } = served.engine.statistics;
    await served.answer(filter);
    expect(served.engine.statistics).toMatchObject({ misses, evictions: 0 });

    // A hundred times as many: each circle now has a hundred members, and the search begins at these.
    await served.store.write((transaction) =>
      transaction.run({ text: 'MATCH (:Member)-[r:MEMBER_OF]->(:Circle) DELETE r', parameters: {} }),
    );
    await served.store.write((transaction) =>
      transaction.run({
        text: `UNWIND $rows AS row MATCH (m:Member {id: row.from}) MATCH (c:Circle {id: row.to})
CREATE (m)-[:MEMBER_OF {tags: []}]->(c)`,
        parameters: { rows: joins(100).map(([from, , to]) => ({ from, to })) },
      }),
    );
    statistics = await measureGraph(served.store, served.model);
    const { data } = await served.answer(filter);
    expect(served.engine.statistics).toMatchObject({ misses: misses + 1, evictions: 1, size: 1 });
    expect(served.statements.at(-1)?.text).not.toContain('COUNT {');
    const fresh = await open(100);
    expect(data).toEqual(await fresh.ask(filter));
    await fresh.store.close();
    await served.store.close();
  });
});
