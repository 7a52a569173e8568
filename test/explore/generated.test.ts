import fc from 'fast-check';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import { arbitraryGraph, arbitraryQuestion } from './generateGraph.ts';
import { Oracle } from './oracle.ts';
import {
  type Ask,
  asker,
  clear,
  createIdIndex,
  fill,
  type Proof,
  type TestLink,
  testApi,
} from './TestGraph.ts';

const link = 'relationship from { id } to { id } evidence { id } basis rule { id }';
const queries = {
  neighbors: `query ($id: ID!, $types: [String!], $relationships: [String!], $direction: LinkDirection, $first: Int!, $after: String) {
    neighbors(id: $id, types: $types, relationships: $relationships, direction: $direction, first: $first, after: $after) {
      node { id } totalCount relationshipCounts { relationship direction count }
      pageInfo { hasNextPage hasPreviousPage endCursor }
      nodes { id }
      edges { node { id } links { relationship direction evidence { id } basis rule { id } } }
    } }`,
  shortestPath: `query ($from: ID!, $to: ID!, $maxLength: Int!, $types: [String!], $relationships: [String!]) {
    shortestPath(from: $from, to: $to, maxLength: $maxLength, types: $types, via: $relationships) {
      path { length nodes { id } steps { from { id } to { id } links { ${link} } } }
    } }`,
  paths: `query ($from: ID!, $to: ID!, $maxLength: Int!, $first: Int!, $types: [String!], $relationships: [String!]) {
    paths(from: $from, to: $to, maxLength: $maxLength, first: $first, types: $types, via: $relationships) {
      complete cuts { reason } paths { length nodes { id } steps { links { ${link} } } }
    } }`,
  subgraph: `query ($seeds: [ID!]!, $depth: Int!, $maxNodes: Int!, $maxEdges: Int!, $types: [String!], $relationships: [String!]) {
    subgraph(seeds: $seeds, depth: $depth, maxNodes: $maxNodes, maxEdges: $maxEdges, types: $types, relationships: $relationships) {
      complete unknownSeeds cuts { reason left } nodes { depth node { id } } edges { ${link} }
    } }`,
  common: `query ($a: ID!, $b: ID!, $types: [String!], $relationships: [String!], $first: Int!, $after: String) {
    commonNeighbors(a: $a, b: $b, types: $types, relationships: $relationships, first: $first, after: $after) {
      totalCount nodes { id } pageInfo { hasNextPage endCursor } edges { node { id } links { ${link} } }
    } }`,
};

const expansionQuery = `query ($ids: [ID!]!, $steps: [ExpansionStep!]!, $shown: [ID!]!) {
  expansion(ids: $ids, steps: $steps, shown: $shown) {
    pages { id neighbors totalCount pageInfo { hasNextPage hasPreviousPage endCursor } }
    nodes { node { id } counts { relationship direction count } }
    links { ${link} } unknownIds complete cuts { reason } } }`;

type Question = typeof arbitraryQuestion extends fc.Arbitrary<infer T> ? T : never;
type Ids = readonly { id: string }[];
const idsOf = (nodes: Ids) => nodes.map(({ id }) => id);

describeEachEngine('answers equal plain loops over lists', (engine) => {
  let store: GraphStore;
  let ask: Ask;

  beforeAll(async () => {
    store = await engine.open();
    await createIdIndex(store);
    ask = await asker(store);
  });
  afterAll(() => store?.close());

  async function data(query: string, variables: Record<string, unknown>) {
    const answer = await ask(query, variables);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  }

  test('on generated graphs', async () => {
    const { model } = await testApi();
    await fc.assert(
      fc.asyncProperty(
        arbitraryGraph(model),
        fc.array(arbitraryQuestion, { minLength: 3, maxLength: 3 }),
        async (graph, questions) => {
          await clear(store);
          await fill(store, graph);
          const oracle = new Oracle(model, graph);
          for (const question of questions) {
            await checkNeighbors(oracle, question);
            await checkPaths(oracle, question);
            await checkSubgraph(oracle, question);
            await checkCommon(oracle, question);
          }
          // Once a graph: its statements are many, and Neo4j plans each anew.
          for (const question of questions.slice(0, 1)) await checkExpansion(oracle, question);
        },
      ),
      { numRuns: 30, seed: 6 },
    );
  }, 300_000);

  test('page by page over both directions of one relationship', async () => {
    const { model } = await testApi();
    const places = ['a', 'b', 'n0', 'y', 'z'].map((id) => ({ id, type: 'Place' }));
    const inside = [
      ['n0', 'b'],
      ['n0', 'y'],
      ['n0', 'n0'],
      ['a', 'n0'],
      ['z', 'n0'],
    ].map(([from = '', to = '']) => ({ type: 'INSIDE', from, to }));
    await clear(store);
    await fill(store, { nodes: places, links: inside });
    const question = { from: 0, to: 0, maxLength: 1, depth: 0, maxNodes: 2, maxEdges: 0 };
    for (const first of [1, 2, 3, 6]) {
      for (const direction of [null, 'OUT', 'IN'] as const) {
        const asked = { ...question, first, direction, types: null, relationships: null };
        await checkNeighbors(new Oracle(model, { nodes: places, links: inside }), asked);
      }
    }
  });

  test('a node under several relationships is one neighbor, and stays one over pages', async () => {
    const { model } = await testApi();
    const nodes = [
      { id: 'n0', type: 'Award' },
      ...['a', 'b', 'c', 'd'].map((id) => ({ id, type: 'Observation' })),
    ];
    const links = [
      ['STATED_BY', 'a', 'n0'],
      ['OBSERVES', 'b', 'n0'],
      ['STATED_BY', 'b', 'n0'],
      ['RELATIVE_TO', 'b', 'n0'],
      ['OBSERVES', 'c', 'n0'],
      ['STATED_BY', 'd', 'n0'],
      ['FIGURE_OF', 'd', 'n0'],
    ].map(([type = '', from = '', to = '']) => ({ type, from, to }));
    await clear(store);
    await fill(store, { nodes, links });
    const oracle = new Oracle(model, { nodes, links });
    const asked = { from: 0, to: 0, maxLength: 1, depth: 0, maxNodes: 2, maxEdges: 0 };
    for (const first of [1, 2, 3, 6]) {
      for (const direction of [null, 'OUT', 'IN'] as const) {
        for (const relationships of [null, ['STATED_BY', 'OBSERVES'], ['STATED_BY']]) {
          await checkNeighbors(oracle, { ...asked, first, direction, types: null, relationships });
        }
      }
    }
    const { neighbors } = await data('{ neighbors(id: "n0") { totalCount nodes { id } } }', {});
    expect(neighbors).toEqual({
      totalCount: 4,
      nodes: ['d', 'b', 'c', 'a'].map((id) => ({ id })),
    });
  });

  async function checkNeighbors(
    oracle: Oracle,
    question: Omit<Question, 'relationships'> & { readonly relationships: readonly string[] | null },
  ) {
    const { from, types, relationships, direction, first } = question;
    const id = `n${from}`;
    const variables = { id, types, relationships, direction, first };
    const found: unknown[] = [];
    const expected = oracle.neighbors(id, question, direction);
    let after: string | null = null;
    do {
      const { neighbors } = await data(queries.neighbors, { ...variables, after });
      if (!oracle.has(id)) return expect(neighbors).toBeNull();
      expect(neighbors.totalCount).toBe(expected.length);
      expect(neighbors.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(neighbors.edges.length).toBeLessThanOrEqual(first);
      expect(neighbors.nodes).toEqual(neighbors.edges.map(({ node }: { node: unknown }) => node));
      expect(neighbors.relationshipCounts).toEqual(countsOf(oracle, id));
      found.push(...neighbors.edges);
      after = neighbors.pageInfo.hasNextPage ? neighbors.pageInfo.endCursor : null;
    } while (after !== null);
    expect(found).toEqual(
      expected.map(({ node, links }) => ({
        node: { id: node },
        links: links.map(({ relationship, direction: way, ...proof }) => ({
          relationship,
          direction: way,
          ...asProof(proof),
        })),
      })),
    );
    return undefined;
  }

  /** Two steps at once, one of them a second page, tell what the pages of `neighbors` and all links tell. */
  async function checkExpansion(oracle: Oracle, question: Question) {
    const { types, relationships, direction, first, maxNodes } = question;
    const [id, other] = [`n${question.from}`, `n${question.to}`];
    const shown = [`n${maxNodes % 7}`, `n${first}`].filter((some) => oracle.has(some));
    const step = { types, relationships, direction, first };
    const start = await data(expansionQuery, { ids: [], steps: [{ id, ...step }], shown: [] });
    const after = start.expansion.pages[0]?.pageInfo.endCursor ?? null;
    const { expansion } = await data(expansionQuery, {
      ids: [other],
      steps: [
        { id, ...step, after },
        { id: other, ...step },
      ],
      shown,
    });
    const asked = [...new Set([other, id])];
    expect(expansion.unknownIds).toEqual(asked.filter((some) => !oracle.has(some)));
    const pages = [...expansion.pages];
    const pageLinks: string[][] = [];
    const fresh = new Set([other].filter((some) => oracle.has(some)));
    for (const [from, skip] of [[id, after === null ? 0 : first] as const, [other, 0] as const]) {
      if (!oracle.has(from)) continue;
      const page = pages.shift();
      const rows = oracle.neighbors(from, question, direction);
      const asked = rows.slice(skip, skip + first);
      const expected = asked.map(({ node }) => node);
      expect(page.id).toBe(from);
      expect(page.neighbors).toEqual(expected);
      expect(page.totalCount).toBe(rows.length);
      expect(page.pageInfo.hasNextPage).toBe(rows.length > skip + first);
      for (const node of expected) fresh.add(node);
      for (const row of asked.flatMap(({ links }) => links)) {
        const ends = row.direction === 'OUT' ? [from, row.node] : [row.node, from];
        pageLinks.push([row.relationship, ...ends]);
      }
    }
    expect(pages).toEqual([]);
    for (const some of shown) fresh.delete(some);
    expect(idsOf(expansion.nodes.map(({ node }: { node: { id: string } }) => node))).toEqual([...fresh]);
    for (const { node, counts } of expansion.nodes) {
      expect(counts).toEqual(countsOf(oracle, node.id));
    }
    const all = new Set([...fresh, ...shown]);
    const drawn = new Set([
      ...pageLinks.map((one) => JSON.stringify(one)),
      ...oracle
        .links({})
        .filter(({ from, to }) => all.has(from) && all.has(to) && (fresh.has(from) || fresh.has(to)))
        .map(({ type, from, to }) => JSON.stringify([type, from, to])),
    ]);
    expect(expansion.links).toEqual(
      oracle
        .links({ types: ['Node'] })
        .filter(({ type, from, to }) => drawn.has(JSON.stringify([type, from, to])))
        .sort((a, b) => (`${a.from}\t${a.type}\t${a.to}` < `${b.from}\t${b.type}\t${b.to}` ? -1 : 1))
        .map(asLink),
    );
    expect([expansion.complete, expansion.cuts]).toEqual([true, []]);
  }

  async function checkPaths(oracle: Oracle, question: Question) {
    const { maxLength, first, types, relationships } = question;
    const [from, to] = [`n${question.from}`, `n${question.to}`];
    const variables = { from, to, maxLength, types, relationships };
    const { shortestPath } = await data(queries.shortestPath, variables);
    const { paths } = await data(queries.paths, { ...variables, first });
    if (!oracle.has(from) || !oracle.has(to)) {
      expect([shortestPath, paths]).toEqual([null, null]);
      return;
    }
    const all = oracle.paths(from, to, maxLength, question);
    const distance = oracle.distance(from, to, question);
    const reached = distance !== undefined && distance <= maxLength;
    expect(shortestPath.path?.length).toBe(reached ? distance : undefined);
    expect(shortestPath.path === null ? undefined : idsOf(shortestPath.path.nodes)).toEqual(all[0]);
    expect(paths.paths.map(({ nodes }: { nodes: Ids }) => idsOf(nodes))).toEqual(all.slice(0, first));
    expect(paths.complete).toBe(all.length <= first);
    expect(paths.cuts).toEqual(all.length <= first ? [] : [{ reason: 'FIRST' }]);
    for (const path of [shortestPath.path ?? { steps: [], nodes: [] }, ...paths.paths]) {
      for (const [index, { links }] of path.steps.entries()) {
        const pair = [path.nodes[index].id, path.nodes[index + 1].id];
        expect(links).toEqual(
          oracle
            .links(question)
            .filter((one) => one.from !== one.to && pair.includes(one.from) && pair.includes(one.to))
            .sort((a, b) => (`${a.type}\t${a.from}` < `${b.type}\t${b.from}` ? -1 : 1))
            .map(asLink),
        );
      }
    }
  }

  async function checkSubgraph(oracle: Oracle, question: Question) {
    const { depth, maxNodes, maxEdges, types, relationships } = question;
    const seeds = [`n${question.from}`, `n${question.to}`];
    const { subgraph } = await data(queries.subgraph, {
      seeds,
      depth,
      maxNodes,
      maxEdges,
      types,
      relationships,
    });
    const expected = oracle.subgraph(seeds, depth, maxNodes, maxEdges, question);
    expect(subgraph.nodes).toEqual(expected.nodes.map(({ id, depth: at }) => ({ node: { id }, depth: at })));
    expect(
      subgraph.edges.map((edge: { relationship: string; from: { id: string }; to: { id: string } }) => ({
        type: edge.relationship,
        from: edge.from.id,
        to: edge.to.id,
      })),
    ).toEqual(expected.edges);
    expect(subgraph.unknownSeeds).toEqual([...new Set(seeds)].filter((id) => !oracle.has(id)));
    const cuts = [
      ...(expected.leftNodes > 0 ? [{ reason: 'MAX_NODES', left: expected.leftNodes }] : []),
      ...(expected.leftEdges > 0 ? [{ reason: 'MAX_EDGES', left: expected.leftEdges }] : []),
    ];
    expect(subgraph.cuts).toEqual(cuts);
    expect(subgraph.complete).toBe(cuts.length === 0);
  }

  async function checkCommon(oracle: Oracle, question: Question) {
    const { first, types, relationships } = question;
    const [a, b] = [`n${question.from}`, `n${question.to}`];
    const expected = oracle.common(a, b, question);
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { commonNeighbors } = await data(queries.common, { a, b, types, relationships, first, after });
      if (!oracle.has(a) || !oracle.has(b)) return expect(commonNeighbors).toBeNull();
      expect(commonNeighbors.totalCount).toBe(expected.length);
      for (const { node, links } of commonNeighbors.edges) {
        const ends = [a, b];
        expect(links).toEqual(
          oracle
            .links(question)
            .filter(
              (one) =>
                (one.from === node.id && ends.includes(one.to)) ||
                (one.to === node.id && ends.includes(one.from)),
            )
            .sort((x, y) => (`${x.from}\t${x.type}\t${x.to}` < `${y.from}\t${y.type}\t${y.to}` ? -1 : 1))
            .map(asLink),
        );
      }
      found.push(...idsOf(commonNeighbors.nodes));
      after = commonNeighbors.pageInfo.hasNextPage ? commonNeighbors.pageInfo.endCursor : null;
    } while (after !== null);
    expect(found).toEqual(expected);
    return undefined;
  }
});

/** How many links of each kind a node has. */
function countsOf(oracle: Oracle, id: string) {
  const counted = new Map<string, number>();
  for (const row of oracle.linksAt(id, { types: ['Node'] }, null)) {
    const key = `${row.relationship} ${row.direction}`;
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  return [...counted].map(([key, count]) => {
    const [relationship, direction] = key.split(' ');
    return { relationship, direction, count };
  });
}

function asLink({ type, from, to, ...proof }: TestLink) {
  return { relationship: type, from: { id: from }, to: { id: to }, ...asProof(proof) };
}

function asProof({ evidence = [], basis, rule }: Proof) {
  return {
    evidence: evidence.map((id) => ({ id })),
    basis: basis ?? null,
    rule: rule === undefined ? null : { id: rule },
  };
}
