import { describeEachEngine } from '../neo4j/engines.ts';
import { deleteNodes } from '../oracle/loadGraph.ts';
import { graphOf, type OpenGraph, openGraph } from './openGraph.ts';

/** Eight members: ages tie, some are unknown; scores are all unknown; `hub` knows the other seven. */
const ages = [3n, 1n, undefined, 1n, 2n, undefined, 3n, 1n];
const ids = ages.map((_, index) => `m${index}`);
const data = graphOf(
  ages.map((age, index) => [
    'Member',
    `m${index}`,
    {
      ...(age === undefined ? {} : { age }),
      ...(index % 3 === 0 ? {} : { active: index % 2 === 0 }),
    },
  ]),
  ids
    .slice(1)
    .map((id, index) => ['m0', 'KNOWS', id, { rank: BigInt(index % 2), tags: [], years: [], witnesses: [] }]),
);

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const page =
  '{ edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';

describeEachEngine('Pages', (engine) => {
  let graph: OpenGraph;
  beforeAll(async () => {
    graph = await openGraph(engine, 'social', data);
  }, 120_000);
  afterAll(() => graph.store.close());

  const members = async (args: string, variables: Record<string, unknown> = {}) => {
    const declared = Object.keys(variables).map((name) => `$${name}: ${name === 'size' ? 'Int' : 'String'}`);
    const header = declared.length === 0 ? 'query' : `query(${declared.join(', ')})`;
    const { members: found } = await graph.ask(`${header} { members(${args}) ${page} }`, variables);
    return found as Page;
  };
  const idsOf = ({ edges }: Page) => edges.map(({ node }) => node.id);

  const orders = [
    ['ages ascending, unknown last', '{age: ASC}', ['m1', 'm3', 'm7', 'm4', 'm0', 'm6', 'm2', 'm5']],
    ['ages descending, unknown first', '{age: DESC}', ['m2', 'm5', 'm0', 'm6', 'm4', 'm1', 'm3', 'm7']],
    ['ties by descending id', '[{age: ASC}, {id: DESC}]', ['m7', 'm3', 'm1', 'm4', 'm6', 'm0', 'm5', 'm2']],
    ['a key that is unknown of all', '{score: DESC}', ids],
    ['truth values', '{active: ASC}', ['m1', 'm5', 'm7', 'm2', 'm4', 'm0', 'm3', 'm6']],
    ['truth values, descending', '{active: DESC}', ['m0', 'm3', 'm6', 'm2', 'm4', 'm1', 'm5', 'm7']],
    ['the number of those who know them', '{knownBy: {count: DESC}}', [...ids.slice(1), 'm0']],
  ] as const;

  describe.each(orders)('in order of %s', (_, orderBy, expected) => {
    it.each([1, 2, 3, 8])('give each row once, forward by %i', async (size) => {
      const seen: string[] = [];
      let after: string | null = null;
      for (let more = true; more; ) {
        const found: Page = await members(`orderBy: ${orderBy}, first: $size, after: $after`, {
          size,
          after,
        });
        expect(found.pageInfo.hasPreviousPage).toBe(seen.length > 0);
        expect(found.pageInfo.endCursor).toBe(found.edges.at(-1)?.cursor);
        seen.push(...idsOf(found));
        after = found.pageInfo.endCursor;
        more = found.pageInfo.hasNextPage;
      }
      expect(seen).toEqual(expected);
    });

    it.each([1, 3])('give each row once, backward by %i', async (size) => {
      const seen: string[] = [];
      let before: string | null = null;
      for (let more = true; more; ) {
        const found: Page = await members(`orderBy: ${orderBy}, last: $size, before: $before`, {
          size,
          before,
        });
        expect(found.pageInfo.hasNextPage).toBe(seen.length > 0);
        seen.unshift(...idsOf(found));
        before = found.pageInfo.startCursor;
        more = found.pageInfo.hasPreviousPage;
      }
      expect(seen).toEqual(expected);
    });
  });

  it('between two cursors hold what lies between, and say what lies outside', async () => {
    const all = await members('orderBy: {age: ASC}');
    const [after, before] = [all.edges[1]?.cursor, all.edges[5]?.cursor];
    const between = await members('orderBy: {age: ASC}, after: $after, before: $before', { after, before });
    expect(idsOf(between)).toEqual(['m7', 'm4', 'm0']);
    expect(between.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const crossed = await members('orderBy: {age: ASC}, after: $before, before: $after', { after, before });
    expect(crossed.edges).toEqual([]);
    expect(crossed.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: true,
      startCursor: null,
      endCursor: null,
    });
  });

  it('of a relationship are ordered by its properties and paged per parent', async () => {
    const text = `query($after: String) { nodes(ids: ["m0", "m1"]) { ... on Member {
      knows(edgeOrderBy: [{rank: DESC}], first: 4, after: $after) ${page} } } }`;
    const first = (await graph.ask(text)).nodes as { knows: Page }[];
    expect(first.map(({ knows }) => idsOf(knows))).toEqual([['m2', 'm4', 'm6', 'm1'], []]);
    const after = first[0]?.knows.pageInfo.endCursor;
    const second = (await graph.ask(text, { after })).nodes as { knows: Page }[];
    expect(second.map(({ knows }) => idsOf(knows))).toEqual([['m3', 'm5', 'm7'], []]);
    expect(second[0]?.knows.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('limit the nodes of each interface value apart', async () => {
    const { allNodes } = await graph.ask(
      '{ allNodes(first: 2) { nodes { id ... on Member { knows(first: 2) { nodes { id } totalCount } } } } }',
    );
    expect(allNodes).toEqual({
      nodes: [
        { id: 'm0', knows: { nodes: [{ id: 'm1' }, { id: 'm2' }], totalCount: 7 } },
        { id: 'm1', knows: { nodes: [], totalCount: 0 } },
      ],
    });
  });

  it.each(['first: -1', 'last: -1', 'first: 201', 'first: 1000000'])('refuse %s', async (args) => {
    const { errors, data: found } = await graph.answer(`{ members(${args}) { totalCount } }`);
    expect(found).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({ path: ['members'], extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors?.[0]?.message).toBe(
      `"${args.split(':')[0]}" is ${args.split(' ')[1]}; a page has 0 to 200 rows.`,
    );
  });

  it.each(['first: 0', 'last: 0'])('may be empty, beside a count: %s', async (args) => {
    const { members: found } = await graph.ask(
      `{ members(${args}) { totalCount edges { node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    );
    expect(found).toEqual({
      totalCount: 8,
      edges: [],
      pageInfo: {
        hasNextPage: args === 'first: 0',
        hasPreviousPage: args === 'last: 0',
        startCursor: null,
        endCursor: null,
      },
    });
  });

  it('say that an empty cursor is no beginning', async () => {
    const { errors } = await graph.answer('{ members(after: "") { totalCount } }');
    expect(errors?.[0]?.message).toMatch(/^An empty cursor names no place: leave the argument out/);
  });

  it('refuse first and last together, and take null for left out', async () => {
    expect(await graph.codes('{ members(first: 1, last: 1) { totalCount } }')).toEqual(['BAD_USER_INPUT']);
    expect(idsOf(await members('first: null, last: 1'))).toEqual(['m7']);
    expect(idsOf(await members('first: 1, last: null'))).toEqual(['m0']);
  });

  it('refuse an unknown cursor and one of another ordering, also beside a count alone', async () => {
    const { edges } = await members('first: 1');
    const own = edges[0]?.cursor ?? '';
    const refused = [
      'members(after: "nonsense") { nodes { id } }',
      'members(after: "") { totalCount }',
      'members(before: "WzEsIngiXQ") { totalCount }',
      `members(after: "${own}", orderBy: {id: DESC}) { nodes { id } }`,
      `members(after: "${own}", orderBy: {age: ASC}) { totalCount }`,
      `circles(after: "${own}") { nodes { id } }`,
    ];
    for (const field of refused) expect(await graph.codes(`{ ${field} }`)).toEqual(['BAD_USER_INPUT']);
    expect(await graph.codes(`{ members(after: "${own}", orderBy: {id: ASC}) { totalCount } }`)).toEqual([]);
  });

  it('go on after a row that is gone', async () => {
    const cursors = new Map(
      (await members('orderBy: {age: ASC}')).edges.map(({ cursor, node }) => [node.id, cursor]),
    );
    await deleteNodes(graph.store, new Set(['m3', 'm2']));
    const afterTie = await members('orderBy: {age: ASC}, first: 2, after: $after', {
      after: cursors.get('m3'),
    });
    expect(idsOf(afterTie)).toEqual(['m7', 'm4']);
    expect(afterTie.pageInfo.hasPreviousPage).toBe(true);
    const afterNull = await members('orderBy: {age: ASC}, after: $after', { after: cursors.get('m2') });
    expect(idsOf(afterNull)).toEqual(['m5']);
    const before = await members('orderBy: {age: ASC}, last: 1, before: $before', {
      before: cursors.get('m3'),
    });
    expect(idsOf(before)).toEqual(['m1']);
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });
});
