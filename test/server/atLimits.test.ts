import { describeEachEngine } from '../neo4j/engines.ts';
import { type RunningService, serveOn } from './serve.ts';

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');
const nested = (count: number, open: string, inner: string, close: string): string =>
  `${open.repeat(count)}${inner}${close.repeat(count)}`;
const where = (filter: string): string => `{ districts(where: ${filter}) { totalCount } }`;

/** Operations of one shape, larger and larger, and the largest that is answered. */
const shapes: readonly (readonly [string, number, (size: number) => string])[] = [
  ['nodes by id', 100, (n) => `{ ${times(n, (i) => `a${i}: district(id: "x${i}") { id }`)} }`],
  [
    'nodes of any type',
    100,
    (n) => `{ ${times(n, (i) => `a${i}: node(id: "x${i}") { id ... on District { name } }`)} }`,
  ],
  ['lists of ids', 100, (n) => `{ ${times(n, (i) => `a${i}: nodes(ids: ["x${i}"]) { id }`)} }`],
  ['connections', 100, (n) => `{ ${times(n, (i) => `a${i}: districts(first: ${i + 1}) { nodes { id } }`)} }`],
  [
    'connections with totals',
    50,
    (n) => `{ ${times(n, (i) => `a${i}: districts(first: ${i + 1}) { totalCount nodes { id } }`)} }`,
  ],
  [
    'aggregates',
    50,
    (n) =>
      // Of no figures: those of different metrics are not mixed, which is no matter of limits.
      `{ ${times(n, (i) => `a${i}: observations(first: ${i + 1}, where: { id: { eq: "nobody" } }) { aggregate { count value { min max } } }`)} }`,
  ],
  [
    'groups',
    50,
    (n) =>
      `{ ${times(n, (i) => `a${i}: observations(first: ${i + 1}) { groups(by: [modality]) { aggregate { count } } }`)} }`,
  ],
  ['suggestions', 100, (n) => `{ ${times(n, (i) => `a${i}: suggest(text: "${i}h") { node { id } }`)} }`],
  [
    'connections of one node',
    99,
    (n) =>
      `{ district(id: "haidian") { ${times(n, (i) => `a${i}: industries(first: ${i + 1}) { nodes { id } }`)} } }`,
  ],
  [
    'levels of fields',
    6,
    (n) =>
      `{ district(id: "haidian") { ${nested(n, 'observations(first: 1) { nodes { metric { ', 'id', ' } } }')} } }`,
  ],
  ['conditions in OR', 149, (n) => where(`{ OR: [${times(n, (i) => `{ id: { eq: "x${i}" } }`)}] }`)],
  ['conditions in AND', 149, (n) => where(`{ AND: [${times(n, (i) => `{ id: { ne: "x${i}" } }`)}] }`)],
  ['conditions in NOT', 19, (n) => where(nested(n, '{ NOT: ', '{ id: { eq: "x" } }', ' }'))],
  [
    'conditions in OR in OR',
    19,
    (n) => where(nested(n, '{ OR: [{ id: { eq: "x" } } ', '{ id: { eq: "y" } }', '] }')),
  ],
  [
    'conditions in all that can nest',
    2,
    (n) =>
      where(
        nested(
          n,
          '{ NOT: { OR: [{ industries: { all: { districts: { none: ',
          '{ id: { eq: "y" } }',
          ' } } } }] } }',
        ),
      ),
  ],
  [
    'conditions on related nodes',
    98,
    (n) => where(`{ AND: [${times(n, (i) => `{ industries: { some: { id: { eq: "x${i}" } } } }`)}] }`),
  ],
  [
    'conditions on nodes related to related ones',
    2,
    (n) => where(nested(n, '{ industries: { some: { districts: { some: ', '{}', ' } } } }')),
  ],
  [
    'sort keys',
    300,
    (n) =>
      `{ observations(orderBy: [${times(n, (i) => `{ ${['value', 'asStated', 'unit', 'modality'][i % 4]}: ASC }`)}]) { nodes { id } } }`,
  ],
];

describeEachEngine('an operation as large as its limits allow', (engine) => {
  let service: RunningService;
  beforeAll(async () => {
    // A hundred suggestions are a few hundred statements; what else runs on the machine is no part of it.
    service = await serveOn(engine, { KG_TIMEOUT_SECONDS: '60' });
  }, 120_000);
  afterAll(() => service?.close());

  const ask = async (query: string) => {
    const response = await fetch(`${service.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as { data?: object; errors?: { extensions: { code: string } }[] };
  };

  test.each(shapes)(
    'is answered, and refused beyond: %s',
    async (_name, largest, make) => {
      const { data, errors } = await ask(make(largest));
      expect(errors).toBeUndefined();
      expect(data).toBeDefined();
      const beyond = await ask(make(largest + 1));
      expect(beyond.errors?.map(({ extensions }) => extensions.code)).toEqual(['COST_EXCEEDED']);
      expect(beyond.data).toBeUndefined();
    },
    120_000,
  );
});
