import type { GraphStore } from '../../src/store/GraphStore.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import { type Ask, asker, createIdIndex, fill } from './TestGraph.ts';

const graph = {
  nodes: [
    { id: 'd', type: 'District' },
    { id: 'i', type: 'Industry' },
    { id: 'm', type: 'Metric', properties: { unit: 'CNY' } },
  ],
  links: [{ type: 'DEVELOPS', from: 'd', to: 'i' }],
};

/** Query -> what the message says. */
const refused: readonly (readonly [string, string])[] = [
  ['{ neighbors(id: "d", first: -1) { totalCount } }', '"first" is -1; it is 0 to 200.'],
  ['{ neighbors(id: "d", first: 1000000) { totalCount } }', '"first" is 1000000; it is 0 to 200.'],
  ['{ neighbors(id: "d", relationships: ["DEVELOP"]) { totalCount } }', 'Did you mean DEVELOPS?'],
  ['{ neighbors(id: "d", relationships: []) { totalCount } }', '"relationships" is empty'],
  ['{ neighbors(id: "d", types: ["district"]) { totalCount } }', 'Did you mean District?'],
  ['{ neighbors(id: "d", types: []) { totalCount } }', '"types" is empty'],
  ['{ neighbors(id: "d", after: "nonsense") { totalCount } }', 'is not a cursor of this API'],
  [
    '{ neighbors(id: "d", relationships: ["DEVELOPS]->() DETACH DELETE n //"]) { totalCount } }',
    'is no relationship type',
  ],
  ['{ neighbors(id: "d", types: ["_Load"]) { totalCount } }', '"_Load" is no type'],
  [
    `{ neighbors(id: "d", types: ["${'x'.repeat(5000)}"]) { totalCount } }`,
    `"${'x'.repeat(60)}…" is no type`,
  ],
  ['{ shortestPath(from: "d", to: "i", maxLength: 0) { explored } }', '"maxLength" is 0; it is 1 to 20.'],
  ['{ shortestPath(from: "d", to: "i", maxLength: 1000) { explored } }', '"maxLength" is 1000'],
  ['{ shortestPath(from: "d", to: "i", via: ["SUPPORT"]) { explored } }', 'Did you mean SUPPORTS?'],
  ['{ paths(from: "d", to: "i", maxLength: 11) { complete } }', '"maxLength" is 11; it is 1 to 10.'],
  ['{ paths(from: "d", to: "i", first: -1) { complete } }', '"first" is -1; it is 0 to 50.'],
  ['{ subgraph(seeds: ["d"], depth: 1000) { complete } }', '"depth" is 1000; it is 0 to 10.'],
  ['{ subgraph(seeds: ["d"], depth: -1) { complete } }', '"depth" is -1'],
  ['{ subgraph(seeds: []) { complete } }', '"seeds" has 0 ids; it takes 1 to 100.'],
  ['{ subgraph(seeds: ["d", "i"], maxNodes: 1) { complete } }', 'There are 2 seeds and "maxNodes" is 1'],
  ['{ subgraph(seeds: ["d"], maxNodes: 0) { complete } }', '"maxNodes" is 0; it is 1 to 1000.'],
  ['{ subgraph(seeds: ["d"], maxEdges: 5001) { complete } }', '"maxEdges" is 5001; it is 0 to 5000.'],
  ['{ commonNeighbors(a: "d", b: "i", first: -1) { totalCount } }', '"first" is -1'],
  ['{ expansion(steps: [{ id: "d", first: 0 }]) { complete } }', '"first" is 0; it is 1 to 1000.'],
  ['{ expansion(steps: [{ id: "d", types: ["Nothing"] }]) { complete } }', '"Nothing" is no type'],
  ['{ expansion(steps: [{ id: "d", after: "nonsense" }]) { complete } }', 'is not a cursor of this API'],
  [
    '{ expansion(steps: [{ id: "d", first: 1000 }, { id: "i", first: 1000 }, { id: "m" }]) { complete } }',
    'ask for up to 2025 nodes; one request answers 2000',
  ],
  [
    `{ expansion(shown: ${JSON.stringify(Array.from({ length: 5001 }, (_, index) => `x${index}`))}) { complete } }`,
    '"shown" has 5001 ids; it takes 0 to 5000.',
  ],
  ['{ series(metric: "m", subjects: []) { unit } }', '"subjects" has 0 ids; it takes 1 to 50.'],
  ['{ series(metric: "m", subjects: ["d"], unit: "CNX") { unit } }', 'Did you mean CNY?'],
  [
    '{ series(metric: "m", subjects: ["d"], period: { from: "2025-01-01", to: "2024-01-01" }) { unit } }',
    'before it begins',
  ],
  ['{ compare(subjects: ["d"], metrics: []) { unknownMetrics } }', '"metrics" has 0 ids; it takes 1 to 20.'],
  [
    '{ compare(subjects: ["d"], metrics: ["m"], units: [{ metric: "x", unit: "CNY" }]) { unknownMetrics } }',
    '"units" names x',
  ],
  ['{ rank(metric: "m", scope: "d", types: ["Distric"]) { unit } }', 'Did you mean District?'],
  ['{ promises(first: -1) { totalCount } }', '"first" is -1; it is 0 to 100.'],
  ['{ timeline(id: "d", first: 201) { totalCount } }', '"first" is 201; it is 0 to 200.'],
  ['{ timeline(id: "d", after: "x") { totalCount } }', 'is not a cursor of this API'],
];

describeEachEngine('exploration given bad input', (engine) => {
  let store: GraphStore;
  let ask: Ask;

  beforeAll(async () => {
    store = await engine.open();
    await createIdIndex(store);
    await fill(store, graph);
    ask = await asker(store);
  });
  afterAll(() => store?.close());

  test.each(refused)('%s', async (query, message) => {
    const { data, errors } = await ask(query);
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.path).toEqual([query.match(/\w+/)?.[0]]);
  });

  test('an id of no node is answered with null, or listed as unknown', async () => {
    const { data, errors } = await ask(`{
      neighbors(id: "no\\u0000 {}') RETURN 1") { totalCount }
      shortestPath(from: "d", to: "nobody") { explored }
      paths(from: "nobody", to: "d") { complete }
      commonNeighbors(a: "nobody", b: "d") { totalCount }
      subgraph(seeds: ["nobody"]) { nodes { depth } edges { relationship } complete unknownSeeds }
      series(metric: "nobody", subjects: ["d"]) { unit }
      notAMetric: series(metric: "d", subjects: ["d"]) { unit }
      unknownSubject: series(metric: "m", subjects: ["nobody"]) { unit tracks { track } unknownSubjects }
      compare(subjects: ["nobody"], metrics: ["nothing"]) { columns { unit } rows { cells { status } } unknownSubjects unknownMetrics }
      rank(metric: "m", scope: "nobody") { compared }
      timeline(id: "nobody") { totalCount }
      claims(subject: "nobody", metric: "m") { rule }
      promises(subjects: ["nobody"]) { totalCount }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      neighbors: null,
      shortestPath: null,
      paths: null,
      commonNeighbors: null,
      subgraph: { nodes: [], edges: [], complete: true, unknownSeeds: ['nobody'] },
      series: null,
      notAMetric: null,
      unknownSubject: { unit: 'CNY', tracks: [], unknownSubjects: ['nobody'] },
      compare: { columns: [], rows: [], unknownSubjects: ['nobody'], unknownMetrics: ['nothing'] },
      rank: null,
      timeline: null,
      claims: null,
      promises: { totalCount: 0 },
    });
  });

  test('a step along a relationship that does not exist is named, and the others are taken', async () => {
    const { data, errors } = await ask(`{
      expansion(ids: ["m"], steps: [
        { id: "d", relationships: ["DEVELOP"] }
        { id: "d", relationships: ["DEVELOPS", "n]->() DETACH DELETE n //"] }
        { id: "nobody", relationships: ["DEVELOP"] }
      ]) { pages { id neighbors } nodes { node { id } } unknownIds unknownRelationships complete }
    }`);
    expect(errors).toBeUndefined();
    expect(data?.expansion).toEqual({
      pages: [{ id: 'd', neighbors: ['i'] }],
      nodes: [{ node: { id: 'm' } }, { node: { id: 'i' } }],
      unknownIds: ['nobody'],
      unknownRelationships: ['DEVELOP', 'n]->() DETACH DELETE n //'],
      complete: true,
    });
  });

  test('from a node to itself there is one path, of no steps', async () => {
    const { data } = await ask(`{
      shortestPath(from: "d", to: "d") { path { length nodes { id } steps { links { relationship } } } }
      paths(from: "d", to: "d") { complete paths { length nodes { id } } }
    }`);
    expect(data.shortestPath.path).toEqual({ length: 0, nodes: [{ id: 'd' }], steps: [] });
    expect(data.paths).toEqual({ complete: true, paths: [{ length: 0, nodes: [{ id: 'd' }] }] });
  });

  test('a subgraph of depth 0 is the seeds and what links them', async () => {
    const { data } = await ask(
      '{ subgraph(seeds: ["i", "d", "d"], depth: 0) { nodes { depth node { id } } edges { relationship } complete } }',
    );
    expect(data.subgraph).toEqual({
      nodes: [
        { depth: 0, node: { id: 'd' } },
        { depth: 0, node: { id: 'i' } },
      ],
      edges: [{ relationship: 'DEVELOPS' }],
      complete: true,
    });
  });

  test('a cursor of another node is refused', async () => {
    const { data } = await ask('{ neighbors(id: "d") { pageInfo { endCursor } } }');
    const { endCursor } = data.neighbors.pageInfo;
    const { errors } = await ask(`{ neighbors(id: "i", after: "${endCursor}") { totalCount } }`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
