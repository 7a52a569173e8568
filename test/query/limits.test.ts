import { getIntrospectionQuery, parse } from 'graphql';
import { engineNamed } from '../neo4j/openEngines.ts';
import { graphOf, type OpenGraph, openGraph } from './openGraph.ts';

/** Response time a refusal may take; a plan made in full would take minutes and gigabytes. */

describe('Limits', () => {
  let graph: OpenGraph;
  beforeAll(async () => {
    graph = await openGraph(engineNamed('grafeo'), 'lone', graphOf([['Dot', 'x']]), { costBudget: 1_000 });
  });
  afterAll(() => graph.store.close());
  beforeEach(() => {
    graph.statements.length = 0;
  });

  const refusal = async (text: string, variables: Record<string, unknown> = {}) => {
    // Not validated: the bombs below are about the engine.
    const { errors = [], data } = await graph.engine.execute({ document: parse(text), variables });
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(graph.statements).toEqual([]);
    const [error] = errors;
    return { message: error?.message ?? '', path: error?.path, extensions: error?.extensions ?? {} };
  };

  it('refuse an operation over budget with its cost, the budget and the dearest path', async () => {
    const text =
      'query($n: Int) { few: dots(first: 2) { nodes { id } } many: dots(first: 30) { nodes { previous(first: $n) { nodes { id } } } } }';
    expect(await refusal(text, { n: 50 })).toEqual({
      message: expect.stringMatching(
        /^This operation costs \d+ and the budget is 1000\. Most of it is "many\.nodes\.previous": ask for smaller pages \(first\), fewer fields, or a narrower filter, there or above it\.$/,
      ),
      path: ['many', 'nodes', 'previous'],
      extensions: {
        code: 'COST_EXCEEDED',
        cost: expect.any(Number),
        budget: 1000,
        path: 'many.nodes.previous',
      },
    });
    // Pages are variables: the same plan serves the smaller one.
    const { errors } = await graph.answer(text, { n: 5 });
    expect(errors).toBeUndefined();
    expect(graph.engine.statistics.size).toBe(1);
  });

  it('count pages, lists of ids and totals', async () => {
    const ids = Array.from({ length: 200 }, (_, index) => `x${index}`);
    const text =
      'query($ids: [ID!]!) { nodes(ids: $ids) { ... on Dot { previous(first: 5) { totalCount nodes { id } } } } }';
    const rows = 200 + 200 * 5 + 200;
    const { cost } = (await refusal(text, { ids })).extensions;
    // Rows, and an eighth for each value of a row.
    expect(cost).toBeGreaterThan(rows);
    expect(cost).toBeLessThan(rows * 1.5);
  });

  it('refuse deep nesting, naming limit and place', async () => {
    const deep = (levels: number) =>
      `{ dots { nodes { ${'next { '.repeat(levels)} id ${'}'.repeat(levels)} } } }`;
    expect((await graph.answer(deep(17))).errors).toBeUndefined();
    graph.statements.length = 0;
    const { message, extensions } = await refusal(deep(18));
    expect(message).toMatch(/^This operation nests fields more than 20 deep/);
    expect(extensions).toMatchObject({ code: 'COST_EXCEEDED', limit: 20 });
    expect(extensions.path).toMatch(/^dots\.nodes\.next(\.next){17}/);
    await refusal(deep(1_000));
  });

  const doubling = (levels: number, selection: (next: string) => string) =>
    [
      ...Array.from({ length: levels }, (_, n) => `fragment F${n} on Dot { ${selection(`...F${n + 1}`)} }`),
      `fragment F${levels} on Dot { id }`,
    ].join('\n');

  it.each([
    [
      'fragments that double',
      `{ dots { nodes { ...F0 } } }\n${doubling(15, (next) => `a: next { ${next} } b: next { ${next} }`)}`,
    ],
    [
      'fragments that double through connections',
      `{ dots { nodes { ...F0 } } }\n${doubling(6, (next) => `a: previous { x: nodes { ${next} } y: edges { node { ${next} } } } b: previous { nodes { ${next} } }`)}`,
    ],
    [
      'aliases of root fields',
      `{ ${Array.from({ length: 3_000 }, (_, n) => `a${n}: dot(id: "x${n}") { id }`).join(' ')} }`,
    ],
    [
      'aliases of one root field',
      `{ ${Array.from({ length: 3_000 }, (_, n) => `a${n}: dot(id: "x") { id }`).join(' ')} }`,
    ],
    [
      'aliases of totals',
      `{ ${Array.from({ length: 3_000 }, (_, n) => `a${n}: dots { totalCount }`).join(' ')} }`,
    ],
    [
      'aliases of a leaf',
      `{ dots { nodes { ${Array.from({ length: 6_000 }, (_, n) => `a${n}: id`).join(' ')} } } }`,
    ],
    ['conditions', `{ dots(where: {OR: [${'{id: {eq: "x"}} '.repeat(2_000)}]}) { totalCount } }`],
    ['nested conditions', `{ dots(where: ${'{NOT: '.repeat(500)}{}${'}'.repeat(500)}) { totalCount } }`],
    [
      'conditions on related nodes',
      `{ dots(where: ${'{next: '.repeat(200)}{}${'}'.repeat(200)}) { totalCount } }`,
    ],
    [
      'a long sort key',
      `{ dots(orderBy: [${'{next: '.repeat(200)}{id: ASC}${'}'.repeat(200)}]) { totalCount } }`,
    ],
  ])('refuse %s before they are planned in full', async (_, text) => {
    const { message, extensions } = await refusal(text);
    expect(extensions).toMatchObject({
      code: 'COST_EXCEEDED',
      limit: expect.any(Number),
      path: expect.any(String),
    });
    expect(message).toContain(`more than ${extensions.limit}`);
    expect(graph.engine.statistics.size).toBeLessThan(5);
  });

  it.each([
    ['aliases', `{ ${Array.from({ length: 400 }, (_, n) => `a${n}: __schema { ...Types }`).join(' ')} }`],
    [
      'aliases inside',
      `{ __schema { ${Array.from({ length: 400 }, (_, n) => `a${n}: types { fields { name } inputFields { name } }`).join(' ')} } }`,
    ],
    [
      'aliases of its largest type',
      `{ ${Array.from({ length: 400 }, (_, n) => `a${n}: __type(name: "Query") { fields { name args { name type { name } } } }`).join(' ')} }`,
    ],
    [
      'fields of types of fields',
      `{ __schema { types { ${'fields { type { '.repeat(7)} name ${'} } '.repeat(7)} } } }`,
    ],
  ])('refuse to describe the schema over and over: %s', async (_, text) => {
    const types =
      ' fragment Types on __Schema { types { name fields { name args { name } type { name } } } }';
    const { message, extensions } = await refusal(text.includes('...Types') ? text + types : text);
    expect(message).toMatch(/^This operation asks for more than 3 times the whole schema/);
    expect(extensions).toMatchObject({ code: 'COST_EXCEEDED', limit: 3 });
  });

  it('let tools ask for the whole schema, and twice', async () => {
    const once = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true });
    const twice = once.replace(/\{\s*__schema/, '{ again: __schema { ...Again } __schema');
    const again = ' fragment Again on __Schema { types { ...FullType } }';
    for (const text of [once, twice + again]) {
      const { errors, data } = await graph.engine.execute({ document: parse(text) });
      expect(errors).toBeUndefined();
      expect(data).toMatchObject({ __schema: { queryType: { name: 'Query' } } });
    }
  });

  it('refuse a deep filter that comes as a variable', async () => {
    const w = Array.from({ length: 400 }).reduce<object>((inner) => ({ NOT: inner }), {});
    const { message, extensions } = await refusal('query($w: DotWhere) { dots(where: $w) { totalCount } }', {
      w,
    });
    expect(extensions).toMatchObject({ code: 'COST_EXCEEDED', limit: 20, path: 'dots' });
    // Advice that fits: it is a variable already (C11).
    expect(message).toMatch(/^This operation nests a filter more than 20 deep, .* passed at "dots"\./);
    expect(message).not.toMatch(/variable/);
  });

  it('answer fragments spread many times over: they are collected once', async () => {
    const text = `{ dots { nodes { ...F0 } } }\n${doubling(40, (next) => `${next} ${next} ... { ${next} }`)}`;
    const { errors, data } = await graph.engine.execute({ document: parse(text) });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ dots: { nodes: [{ id: 'x' }] } });
  });

  it('end with fragments that spread each other in a circle, which validation refuses first', async () => {
    const text = '{ dots { nodes { ...A } } } fragment A on Dot { id ...B } fragment B on Dot { ...A }';
    const { errors } = await graph.engine.execute({ document: parse(text) });
    expect(errors).toBeUndefined();
    graph.statements.length = 0;
    await refusal('{ dots { nodes { ...A } } } fragment A on Dot { next { ...A } }');
  });

  it.each([
    ['an empty page', '{ dots(first: 0) { nodes { previous { nodes { id } } } } }'],
    ['no ids', '{ nodes(ids: []) { ... on Dot { previous { nodes { id } } } } }'],
    [
      'a list under an empty list',
      '{ dots { nodes { previous(first: 0) { nodes { next { id } previous { totalCount } } } } } }',
    ],
  ])('price %s as nothing, and what comes afterwards is answered', async (_, text) => {
    expect((await graph.answer(text)).errors).toBeUndefined();
    expect(graph.engine.admission).toMatchObject({ inFlight: 0, refused: 0 });
    expect((await graph.answer('{ dots { nodes { id } } }')).errors).toBeUndefined();
  });
});
