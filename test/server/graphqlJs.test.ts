import { describeEachEngine } from '../neo4j/engines.ts';
import { Comparison } from '../oracle/graphqlJs/Comparison.ts';

const modern = 'application/graphql-response+json';
const seed = Number(process.env.KG_FUZZ_SEED ?? 12);

// A bounded part of `npm run fuzz -- --compare 20000`, and what was found, or is otherwise on purpose.
describeEachEngine('Over HTTP the service does what graphql-js does', (engine) => {
  let shipped: Comparison;
  beforeAll(async () => {
    shipped = await Comparison.open(engine, 'schema', seed);
  }, 120_000);
  afterAll(() => shipped.close());

  test.each([
    ['an empty text', 'empty', { query: '' }],
    ['a text that is no GraphQL', 'parse', { query: '{' }],
    ['a field that is not there', 'validation', { query: '{ nothing }' }],
    [
      'a variable of another type',
      'coercion',
      { query: 'query($f: Int) { parks(first: $f) { totalCount } }', variables: { f: 'x' } },
    ],
    [
      'null inside a list of a variable',
      'coercion',
      { query: 'query($i: [ID!]!) { nodes(ids: $i) { id } }', variables: { i: ['a', null] } },
    ],
    ['an empty operation name (C2)', 'operation', { query: 'query A { __typename }', operationName: '' }],
    ['an unknown operation name', 'operation', { query: 'query A { __typename }', operationName: 'a' }],
    ['no name for one of two', 'operation', { query: 'query A { __typename } query B { __typename }' }],
    [
      'a subscription beside a query',
      'notQuery',
      { query: 'query A { __typename } subscription B { __typename }', operationName: 'B' },
    ],
    [
      'null over a default of the schema (C1)',
      'argument',
      { query: 'query($f: Int) { search(text: "a", first: $f) { truncated } }', variables: { f: null } },
    ],
    [
      'null over a default of the variable (C2)',
      'argument',
      { query: 'query($i: [ID!] = ["haidian"]) { nodes(ids: $i) { id } }', variables: { i: null } },
    ],
    [
      'null for a condition on the name of a type',
      'argument',
      { query: 'query($b: Boolean = true) { parks { __typename @skip(if: $b) } }', variables: { b: null } },
    ],
    [
      'null for a condition inside introspection',
      'argument',
      {
        query: 'query($b: Boolean = true) { __schema { queryType { name @include(if: $b) } } }',
        variables: { b: null },
      },
    ],
    [
      'null in introspection beside a field answered by code',
      'argument',
      {
        query: 'query($n: String = "Node") { search(text: "a") { truncated } __type(name: $n) { name } }',
        variables: { n: null },
      },
    ],
    [
      'a bad argument below a node that is not there, which graphql-js would not come upon',
      'argument',
      {
        query:
          'query($b: [ParkGroupField!] = [id]) { district(id: "nobody") { parks { groups(by: $b) { key { id } } } } }',
        variables: { b: null },
      },
    ],
    [
      'a cursor that is none, at the field it is given to',
      'argument',
      { query: '{ x: parks(after: "nonsense") { totalCount } }' },
    ],
    [
      'two fields of which one is refused',
      'argument',
      { query: '{ parks { totalCount } districts(first: 201) { totalCount } }' },
    ],
    ['an empty page', 'answer', { query: '{ parks(first: 0) { totalCount nodes { id } } }' }],
    [
      'one document under two names',
      'answer',
      {
        query:
          'query A($n: Int = 1) { parks(first: $n) { nodes { id } } } query B($n: Int = 2) { parks(first: $n) { nodes { id } } }',
        operationName: 'B',
      },
    ],
  ])('%s', async (_what, kind, parameters) => {
    for (const mediaType of ['application/json', modern]) {
      for (const byGet of [false, true]) {
        const outcome = await shipped.compare(parameters, mediaType, byGet);
        expect(outcome.kind).toBe(kind);
      }
    }
  });

  // Neo4j plans each new statement for a tenth of a second and more.
  const operations = engine.name === 'grafeo' ? 50 : 10;
  const least = engine.name === 'grafeo' ? 1 : 0;

  test('for operations made up over the shipped data, also with root fields answered by code', async () => {
    const { requests, kinds, failures } = await shipped.run(operations, seed);
    expect(failures).toEqual([]);
    expect(requests).toBeGreaterThan(3 * operations);
    expect(Math.min(kinds.validation, kinds.coercion, kinds.argument)).toBeGreaterThanOrEqual(least);
    expect(kinds.answer).toBeGreaterThan(0);
  }, 300_000);

  test('for operations made up over a made-up graph', async () => {
    const comparison = await Comparison.open(engine, 'social', seed);
    const { failures, kinds } = await comparison.run(operations, seed);
    await comparison.close();
    expect(failures).toEqual([]);
    expect(Math.min(kinds.coercion, kinds.argument)).toBeGreaterThanOrEqual(least);
    expect(kinds.answer).toBeGreaterThan(0);
  }, 300_000);
});
