import { workBudget } from '../../src/explore/graph/WorkBudget.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import { type Ask, asker, clear, createIdIndex, fill, type TestLink, type TestNode } from './TestGraph.ts';

const hubSize = 100_000;
const leaf = (index: number) => `p${String(index).padStart(6, '0')}`;

/** Industries that two districts develop, and 60,000 of them a third; p000077 has a policy of its own. */
function hubs() {
  const nodes: TestNode[] = [
    { id: 'hub', type: 'District' },
    { id: 'hub2', type: 'District' },
    { id: 'third', type: 'District' },
    { id: 'policy', type: 'Policy' },
    { id: 'issuer', type: 'Organization' },
    { id: 'alone', type: 'Park' },
  ];
  const links: TestLink[] = [
    { type: 'SUPPORTS', from: 'policy', to: leaf(77) },
    { type: 'ISSUED_BY', from: 'policy', to: 'issuer' },
  ];
  for (let index = 0; index < hubSize; index += 1) {
    nodes.push({ id: leaf(index), type: 'Industry' });
    links.push({ type: 'DEVELOPS', from: 'hub', to: leaf(index) });
    links.push({ type: 'DEVELOPS', from: 'hub2', to: leaf(index) });
    if (index < 60_000) links.push({ type: 'DEVELOPS', from: 'third', to: leaf(index) });
  }
  return { nodes, links };
}

describeEachEngine('a hub of 100,000 relationships', (engine) => {
  let store: GraphStore;
  let ask: Ask;

  beforeAll(async () => {
    store = await engine.open();
    await createIdIndex(store);
    await fill(store, hubs());
    ask = await asker(store);
  }, 240_000);
  // Emptied here, in pieces: the next test of the run would wait for it longer than it may.
  afterAll(async () => {
    await clear(store);
    await store.close();
  }, 240_000);

  async function data(query: string) {
    const answer = await ask(query);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  }

  /** A refusal says what the budget is, and comes before more than it has been read. */
  async function refusal(query: string) {
    const answer = await ask(query);
    expect(answer.data).toBeUndefined();
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'COST_EXCEEDED', budget: workBudget });
    expect(answer.errors?.[0]?.message).toContain(String(workBudget));
  }

  test('one expansion of a hub reads a page of it, not the hub', async () => {
    const { expansion } = await data(
      '{ expansion(ids: ["hub"], steps: [{ id: "hub", first: 3 }]) { pages { neighbors totalCount } nodes { node { id } counts { count } } links { to { id } } complete explored } }',
    );
    expect(expansion.pages).toEqual([{ neighbors: [leaf(0), leaf(1), leaf(2)], totalCount: hubSize }]);
    expect(expansion.nodes[0]).toEqual({ node: { id: 'hub' }, counts: [{ count: hubSize }] });
    expect(expansion.links).toHaveLength(3);
    expect(expansion.complete).toBe(true);
  });

  test('links among more hubs than can be read are told as left out; those to other nodes are there', async () => {
    const { expansion } = await data(
      '{ expansion(ids: ["hub", "hub2", "third"], shown: ["p000001", "policy"]) { links { from { id } to { id } } complete cuts { reason message } } }',
    );
    expect(expansion.links).toEqual(
      ['hub', 'hub2', 'third'].map((id) => ({ from: { id }, to: { id: leaf(1) } })),
    );
    expect(expansion.cuts.map(({ reason }: { reason: string }) => reason)).toEqual([]);
  });

  test('neighbors: counts, and a page from its middle', async () => {
    const { neighbors } = await data(
      '{ neighbors(id: "hub", first: 2) { totalCount relationshipCounts { relationship direction count } edges { cursor node { id } } } }',
    );
    expect(neighbors.totalCount).toBe(hubSize);
    expect(neighbors.relationshipCounts).toEqual([
      { relationship: 'DEVELOPS', direction: 'OUT', count: hubSize },
    ]);
    const after = Buffer.from(JSON.stringify([1, 'neighbors hub', 'DEVELOPS', 'OUT', leaf(50_000)]));
    const middle = await data(
      `{ neighbors(id: "hub", first: 2, after: "${after.toString('base64url')}", types: ["Industry"]) { totalCount nodes { id } } }`,
    );
    expect(middle.neighbors).toEqual({
      totalCount: hubSize,
      nodes: [{ id: leaf(50_001) }, { id: leaf(50_002) }],
    });
  });

  test('shortestPath: through the hub without reading it', async () => {
    const { shortestPath } = await data(
      `{ shortestPath(from: "${leaf(1)}", to: "${leaf(2)}", via: ["DEVELOPS"]) { explored path { nodes { id } } } }`,
    );
    expect(shortestPath.path.nodes.map(({ id }: { id: string }) => id)).toEqual([leaf(1), 'hub', leaf(2)]);
    // Both ends and the three districts of each.
    expect(shortestPath.explored).toBe(8);
  });

  test('shortestPath: past the hub, reading it', async () => {
    const { shortestPath } = await data(
      `{ shortestPath(from: "hub", to: "issuer") { path { nodes { id } } explored } }`,
    );
    expect(shortestPath.path.nodes.map(({ id }: { id: string }) => id)).toEqual([
      'hub',
      leaf(77),
      'policy',
      'issuer',
    ]);
    expect(shortestPath.explored).toBeLessThanOrEqual(workBudget);
  });

  test('shortestPath: none to a node that stands alone, found out from its side', async () => {
    const { shortestPath } = await data(
      '{ shortestPath(from: "alone", to: "hub", maxLength: 20) { path { length } explored } }',
    );
    expect(shortestPath).toEqual({ path: null, explored: 1 });
  });

  test('paths: the short ones, and that the budget ended before the long ones', async () => {
    const { paths } = await data(
      `{ paths(from: "${leaf(1)}", to: "${leaf(70_000)}", maxLength: 4, first: 50) { complete cuts { reason message } paths { nodes { id } } } }`,
    );
    expect(paths.paths.map(({ nodes }: { nodes: { id: string }[] }) => nodes[1]?.id)).toEqual([
      'hub',
      'hub2',
    ]);
    expect(paths.complete).toBe(false);
    expect(paths.cuts.map(({ reason }: { reason: string }) => reason)).toEqual(['BUDGET']);
    expect(paths.cuts[0].message).toContain('of 4 steps');
  });

  test('subgraph: the nearest nodes, and how many were left out', async () => {
    const { subgraph } = await data(
      '{ subgraph(seeds: ["hub"], depth: 2, maxNodes: 50, maxEdges: 10) { nodes { depth } edges { relationship } cuts { reason left } } }',
    );
    expect(subgraph.nodes).toHaveLength(50);
    expect(subgraph.edges).toHaveLength(10);
    expect(subgraph.cuts).toEqual([
      { reason: 'MAX_NODES', left: hubSize - 49 },
      { reason: 'MAX_EDGES', left: 39 },
    ]);
  });

  test('subgraph: hubs at its rim are kept, and what links them is not looked for', async () => {
    const { subgraph } = await data(
      `{ subgraph(seeds: ["${leaf(1)}"], depth: 1) { nodes { node { id } } edges { from { id } } complete cuts { reason left } } }`,
    );
    expect(subgraph.nodes.map(({ node }: { node: { id: string } }) => node.id)).toEqual([
      leaf(1),
      'hub',
      'hub2',
      'third',
    ]);
    expect(subgraph.edges).toEqual(['hub', 'hub2', 'third'].map((id) => ({ from: { id } })));
    expect(subgraph).toMatchObject({ complete: false, cuts: [{ reason: 'BUDGET', left: null }] });
  });

  test('subgraph: refused where three hubs would have to be read', async () => {
    await refusal(`{ subgraph(seeds: ["${leaf(1)}"], depth: 2, maxNodes: 1000) { nodes { depth } } }`);
  });

  test('commonNeighbors: two hubs answered, filters honoured', async () => {
    const { commonNeighbors } = await data(
      '{ commonNeighbors(a: "hub", b: "third", first: 1) { totalCount nodes { id } edges { links { relationship } } } }',
    );
    expect(commonNeighbors).toEqual({
      totalCount: 60_000,
      nodes: [{ id: leaf(0) }],
      edges: [{ links: [{ relationship: 'DEVELOPS' }, { relationship: 'DEVELOPS' }] }],
    });
    const none = await data('{ commonNeighbors(a: "hub", b: "hub2", types: ["Park"]) { totalCount } }');
    expect(none.commonNeighbors.totalCount).toBe(0);
  });
});
