import { describeEachEngine } from '../neo4j/engines.ts';
import { graphOf, type OpenGraph, openGraph } from './openGraph.ts';

const lists = { tags: [], numbers: [], weights: [], flags: [], days: [], moods: [], favourites: [] };
const data = graphOf([
  ['Member', 'a', { ...lists, age: 7n }],
  ['Member', 'b', lists],
]);

/** Kind: a null that a variable brings where none is accepted, past a default that validation trusts. */
const nulls: readonly [what: string, text: string, path: readonly string[] | undefined, message: RegExp][] = [
  [
    'an argument with a default of the variable (C2)',
    'query($v: [ID!] = ["a"]) { x: nodes(ids: $v) { id } }',
    ['x'],
    /^Argument "ids" of non-null type "\[ID!\]!" must not be null\.$/,
  ],
  [
    'a root field by id',
    'query($v: ID = "a") { member(id: $v) { id } }',
    ['member'],
    /^Argument "id" of non-null type "ID!" must not be null\.$/,
  ],
  [
    'an item of a list',
    'query($v: ID = "a") { nodes(ids: ["b", $v]) { id } }',
    ['nodes'],
    /"\$v" is null where "ID!" is expected/,
  ],
  [
    'a field of a filter within a list',
    'query($v: MemberWhere = {}) { members(where: { AND: [$v] }) { totalCount } }',
    ['members'],
    /"\$v" is null where "MemberWhere!" is expected/,
  ],
  [
    'what groups are made by',
    'query($v: [MemberGroupField!] = [active]) { members { groups(by: $v) { aggregate { count } } } }',
    ['members', 'groups'],
    /^Argument "by" of non-null type .* must not be null\.$/,
  ],
  [
    'a field below a list',
    'query($v: [MemberGroupField!] = [active]) { allNodes { nodes { ... on Member { knows { groups(by: $v) { aggregate { count } } } } } } }',
    ['allNodes', 'nodes', 'knows', 'groups'],
    /^Argument "by" of non-null type/,
  ],
  [
    'introspection',
    'query($v: String = "Member") { x: __type(name: $v) { name } }',
    ['x'],
    /^Argument "name" of non-null type "String!" must not be null\.$/,
  ],
  [
    '@include within introspection',
    'query($v: Boolean = true) { __schema { types { name @include(if: $v) } } }',
    ['__schema', 'types', '0'],
    /^Argument "if" of non-null type "Boolean!" must not be null\.$/,
  ],
  [
    '@include at the root',
    'query($v: Boolean = true) { members @include(if: $v) { totalCount } }',
    undefined,
    /^Argument "if" of non-null type "Boolean!" must not be null\.$/,
  ],
  [
    '@skip of a fragment',
    'query($v: Boolean = true) { members { nodes { ...F @skip(if: $v) } } } fragment F on Member { id }',
    ['members', 'nodes'],
    /^Argument "if" of non-null type "Boolean!" must not be null\.$/,
  ],
  [
    '@include beside @skip, which is looked at first',
    'query($v: Boolean = true) { members { totalCount @include(if: false) @skip(if: $v) } }',
    ['members'],
    /^Argument "if" of non-null type "Boolean!" must not be null\.$/,
  ],
];

describeEachEngine('Arguments', (engine) => {
  let graph: OpenGraph;
  beforeAll(async () => {
    graph = await openGraph(engine, 'social', data);
  }, 120_000);
  afterAll(() => graph.store.close());

  it.each(nulls)('refuse null in %s', async (_what, text, path, message) => {
    const { errors, data: found } = await graph.answer(text, { v: null });
    expect([found, errors?.length]).toEqual([undefined, 1]);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    const found_ = errors?.[0]?.path?.map(String);
    expect(found_?.length === 0 ? undefined : found_).toEqual(path);
    expect(errors?.[0]?.locations).toHaveLength(1);
    expect(graph.statements).toEqual([]);
  });

  it.each(nulls)('take the default of an absent variable in %s', async (_what, text) => {
    expect((await graph.answer(text)).errors).toBeUndefined();
    graph.statements.length = 0;
  });

  it('take null where it is accepted, and leave out what is skipped', async () => {
    const text =
      'query($f: Int = 1, $v: [ID!] = ["a"]) { members(first: $f) { totalCount } nodes(ids: $v) @skip(if: true) { id } }';
    expect(await graph.ask(text, { f: null, v: null })).toEqual({ members: { totalCount: 2 } });
    graph.statements.length = 0;
  });

  it('tell an empty operation name from none', async () => {
    const text = 'query A { members { totalCount } }';
    expect((await graph.answer(text)).errors).toBeUndefined();
    for (const name of ['', 'B']) {
      const { errors } = await graph.answer(text, {}, name);
      expect(errors?.[0]?.message).toBe(`The document has no operation named "${name}".`);
    }
  });
});
