import { describeEachEngine } from '../neo4j/engines.ts';
import { graphOf, type OpenGraph, openGraph } from './openGraph.ts';

const lists = { tags: [], numbers: [], weights: [], flags: [], days: [], moods: [], favourites: [] };
const composed = 'caf\u00e9';
const decomposed = 'cafe\u0301';
const seoul = '\uc11c\uc6b8';
const seoulInParts = seoul.normalize('NFD');

// Kind: a text that is the same to its reader, sent in another normal form than it is stored in (F18).
describeEachEngine('Texts of requests in any normal form', (engine) => {
  let graph: OpenGraph;
  beforeAll(async () => {
    graph = await openGraph(
      engine,
      'social',
      graphOf([
        ['Member', composed, { ...lists, nickname: seoul, tags: [seoul, composed] }],
        ['Member', 'other', lists],
      ]),
    );
  }, 120_000);
  afterAll(() => graph.store.close());

  const both = { a: { id: composed } };
  const listed = { a: { nodes: [{ id: composed }] } };
  const cases: readonly [
    what: string,
    text: (value: string) => string,
    type: string,
    value: string,
    answer: object,
  ][] = [
    ['an id', (v) => `a: member(id: ${v}) { id }`, 'ID!', decomposed, both],
    ['ids', (v) => `a: nodes(ids: [${v}]) { id }`, 'ID!', decomposed, { a: [{ id: composed }] }],
    [
      'eq',
      (v) => `a: members(where: {nickname: {eq: ${v}}}) { nodes { id } }`,
      'String',
      seoulInParts,
      listed,
    ],
    ['eq of an id', (v) => `a: members(where: {id: {eq: ${v}}}) { nodes { id } }`, 'ID', decomposed, listed],
    [
      'in',
      (v) => `a: members(where: {nickname: {in: ["x", ${v}]}}) { nodes { id } }`,
      'String!',
      seoulInParts,
      listed,
    ],
    [
      'contains',
      (v) => `a: members(where: {nickname: {contains: ${v}}}) { nodes { id } }`,
      'String',
      '\uc6b8'.normalize('NFD'),
      listed,
    ],
    [
      'a list',
      (v) => `a: members(where: {tags: {includesAll: [${v}]}}) { nodes { id } }`,
      'String!',
      seoulInParts,
      listed,
    ],
  ];

  it.each(cases)('find %s', async (_what, text, type, value, expected) => {
    const escaped = `"${[...value].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`;
    const questions: [string, Record<string, unknown>][] = [
      [`{ ${text(JSON.stringify(value))} }`, {}],
      [`{ ${text(escaped)} }`, {}],
      [`query($v: ${type}) { ${text('$v')} }`, { v: value }],
      [`query($v: ${type.replace('!', '')} = ${JSON.stringify(value)}) { ${text('$v')} }`, {}],
    ];
    for (const [question, variables] of questions) {
      const { data, errors } = await graph.answer(question, variables);
      expect([question, errors, JSON.parse(JSON.stringify(data ?? null))]).toEqual([
        question,
        undefined,
        expected,
      ]);
    }
  });

  it('find within a filter that is one variable', async () => {
    const where = { AND: [{ nickname: { eq: seoulInParts } }, { OR: [{ tags: { includes: decomposed } }] }] };
    const { data } = await graph.answer('query($w: MemberWhere) { a: members(where: $w) { nodes { id } } }', {
      w: where,
    });
    expect(data).toEqual(listed);
  });
});
