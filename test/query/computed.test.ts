import { extendSchema, parse } from 'graphql';
import { buildApiSchema } from '../../src/api/buildApiSchema.ts';
import { timedOut } from '../../src/errors/timedOut.ts';
import { defaultTimeoutMs } from '../../src/query/plan/limits.ts';
import { createQueryEngine, type QueryEngine } from '../../src/query/QueryEngine.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import { graphOf, openGraph } from './openGraph.ts';

/** A computed root whose lists may hold nulls, as a lookup of several ids has. */
const declared = parse(/* GraphQL */ `
  extend type Query {
    lookUp: [Found]
    lookUpAll: [Found!]
    grid: [[Int]!]!
  }
  type Found {
    label: String!
    member: Member
    members: [Member]!
    known: [Member!]
  }
`);

describeEachEngine('computed lists', (engine) => {
  let value: unknown;
  let graph: QueryEngine;
  beforeAll(async () => {
    const data = graphOf([
      ['Member', 'm0'],
      ['Member', 'm1'],
    ]);
    const { model, store } = await openGraph(engine, 'social', data);
    const computed = ['lookUp', 'lookUpAll', 'grid'].map((name) => ({
      name,
      nodes: () => 10,
      work: () => 10,
      resolve: async () => {
        if (value instanceof Error) throw value;
        return value;
      },
    }));
    const schema = extendSchema(buildApiSchema(model), declared);
    graph = createQueryEngine({ model, schema, store, computed });
  });

  const answerWith = async (answer: unknown, query: string) => {
    value = answer;
    const { data: found, errors } = await graph.execute({ document: parse(query), variables: {} });
    return { found: JSON.parse(JSON.stringify(found)), paths: errors?.map(({ path }) => path) };
  };

  test('a null among objects, nodes and numbers stays a null where the schema allows it', async () => {
    const first = { label: 'a', member: 'm0', members: ['m1', null, 'gone'], known: ['m0'] };
    const query = '{ lookUp { label member { id } members { id } known { id } } }';
    expect(await answerWith([null, first], query)).toEqual({
      found: {
        lookUp: [
          null,
          { label: 'a', member: { id: 'm0' }, members: [{ id: 'm1' }, null, null], known: [{ id: 'm0' }] },
        ],
      },
      paths: undefined,
    });
    expect(await answerWith([[1, null], []], '{ grid }')).toEqual({
      found: { grid: [[1, null], []] },
      paths: undefined,
    });
  });

  test('a statement that used up what was left of the time is told as the whole time, where it happened', async () => {
    value = timedOut(2);
    const { errors } = await graph.execute({ document: parse('{ a: grid }'), variables: {} });
    expect(errors?.map(({ message, path, extensions }) => ({ message, path, extensions }))).toEqual([
      { message: timedOut(defaultTimeoutMs).message, path: ['a'], extensions: { code: 'TIMEOUT' } },
    ]);
  });

  test('a null where an item must not be one answers null at the nearest place that allows it, and is told', async () => {
    const { found, paths } = await answerWith([null, { label: 'a' }], '{ lookUpAll { label } }');
    expect(found).toEqual({ lookUpAll: null });
    expect(paths).toEqual([['lookUpAll', 0]]);
    const inner = await answerWith(
      [{ label: 'a', known: ['gone'] }, { label: null }, { label: 'b' }],
      '{ lookUp { label known { id } } }',
    );
    expect(inner.found).toEqual({
      lookUp: [{ label: 'a', known: null }, null, { label: 'b', known: null }],
    });
    expect(inner.paths).toEqual([
      ['lookUp', 0, 'known', 0],
      ['lookUp', 1, 'label'],
    ]);
  });
});
