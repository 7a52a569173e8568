import { ensureStatistics } from '../../src/load/graphStatistics.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import { graphOf, type OpenGraph, openGraph } from '../query/openGraph.ts';

describeEachEngine('statistics of a graph', (engine) => {
  let graph: OpenGraph;
  beforeAll(async () => {
    const dots = Array.from({ length: 5 }, (_, n) => ['Dot', `d${n}`] as const);
    graph = await openGraph(
      engine,
      'lone',
      graphOf(dots, [
        ['d1', 'NEXT', 'd0'],
        ['d2', 'NEXT', 'd0'],
        ['d3', 'NEXT', 'd0'],
        ['d4', 'NEXT', 'd1'],
      ]),
    );
  }, 60_000);
  afterAll(() => graph?.store.close());

  it('count nodes by label and degrees by relationship and direction', async () => {
    const { nodes, degrees } = await ensureStatistics(graph.store, graph.model);
    expect(nodes).toMatchObject({ Dot: 5 });
    expect(degrees['NEXT>']).toEqual({ edges: 4, starts: 4, largest: 1, squares: 4 });
    expect(degrees['<NEXT']).toEqual({ edges: 4, starts: 2, largest: 3, squares: 10 });
  });
});
