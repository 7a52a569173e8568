import { describeEachEngine } from '../neo4j/engines.ts';
import { graphOf, type OpenGraph, openGraph } from './openGraph.ts';

/** In the order of code points; by UTF-16 the last would stand before the fullwidth letters. */
const titles = ['', 'A', 'a', 'é', '海', '海淀', '海淀区', 'ｚ', '𠀀'];
const circle = { rank: 1n, weight: 1, open: true, founded: '2024-01-01', mood: 'GLAD' };
const lists = { tags: [], numbers: [], weights: [], flags: [], days: [], moods: [], favourites: [] };
const data = graphOf([
  ...titles.map((title, index) => ['Circle', `c${(index * 4) % 9}`, { ...circle, title }] as const),
  ...['海', 'ｚ', '𠀀'].map((badge) => ['Member', badge, { ...lists, badge }] as const),
]);

describeEachEngine('Text', (engine) => {
  let graph: OpenGraph;
  beforeAll(async () => {
    graph = await openGraph(engine, 'social', data);
  }, 120_000);
  afterAll(() => graph.store.close());

  const ask = async (args: string) => {
    const { circles } = await graph.ask(
      `{ circles(${args}) { nodes { title } aggregate { title { min max } } } }`,
    );
    const { nodes, aggregate } = circles as { nodes: { title: string }[]; aggregate: unknown };
    return { titles: nodes.map(({ title }) => title), aggregate };
  };

  it('is ordered by code point', async () => {
    expect((await ask('orderBy: {title: ASC}')).titles).toEqual(titles);
    expect((await ask('orderBy: {title: DESC}')).titles).toEqual([...titles].reverse());
    expect((await ask('orderBy: {title: ASC}')).aggregate).toEqual({ title: { min: '', max: '𠀀' } });
  });

  it.each(['', 'A', '海', '海淀'])('is compared with %j by code point', async (text) => {
    const at = titles.indexOf(text);
    const where = (operator: string) =>
      ask(`orderBy: {title: ASC}, where: {title: {${operator}: ${JSON.stringify(text)}}}`);
    expect((await where('lt')).titles).toEqual(titles.slice(0, at));
    expect((await where('lte')).titles).toEqual(titles.slice(0, at + 1));
    expect((await where('gt')).titles).toEqual(titles.slice(at + 1));
    expect((await where('gte')).titles).toEqual(titles.slice(at));
  });

  // Neo4j 5.26 compares stored text with a parameter by UTF-16 code unit, where no index serves the
  // comparison: characters beyond U+FFFF then stand before those from U+E000. Its ORDER BY and its
  // indexes go by code point.
  const known = engine.name === 'neo4j' ? it.failing : it;
  known('is compared by code point between U+E000 and U+FFFF and beyond', async () => {
    const { members } = await graph.ask('{ members(where: {badge: {lt: "ｚ"}}) { nodes { badge } } }');
    expect(members).toEqual({ nodes: [{ badge: '海' }] });
  });
});

describeEachEngine('A text in several forms', (engine) => {
  let graph: OpenGraph;
  beforeAll(async () => {
    const labels = ['丙', '甲', '乙'];
    graph = await openGraph(
      engine,
      'works',
      graphOf(labels.map((label, index) => ['Shelf', `s${index}`, { label }])),
    );
  }, 120_000);
  afterAll(() => graph.store.close());

  // Found by `npm run fuzz`, seed 77: the oracle took the two for different orders.
  it('orders by its canonical form under either name, and cursors of one serve the other', async () => {
    const own = '{label: DESC}';
    const form = '{labelIn: {lang: ZH_HANS, direction: DESC}}';
    const page = async (orderBy: string, after?: unknown) => {
      const { shelves } = await graph.ask(
        `query($after: String) { shelves(orderBy: [${orderBy}], after: $after) { edges { cursor node { label } } } }`,
        { after },
      );
      return (shelves as { edges: { cursor: string; node: { label: string } }[] }).edges;
    };
    const orders = [own, form, `${own}, ${form}`, `${form}, {labelIn: {lang: ZH_HANS}}, ${own}`];
    for (const order of orders) {
      const found = await page(order);
      expect(found.map(({ node }) => node.label)).toEqual(['甲', '乙', '丙'].sort().reverse());
      for (const other of orders) {
        expect((await page(other, found[0]?.cursor)).map(({ node }) => node.label)).toEqual(
          found.slice(1).map(({ node }) => node.label),
        );
      }
    }
  });
});
