import { parse, validate } from 'graphql';
import type { Dataset, DatasetNode } from '../../src/dataset/Dataset.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { dearPrice } from '../../src/query/plan/limits.ts';
import { createQueryEngine } from '../../src/query/QueryEngine.ts';
import { searchFields } from '../../src/search/searchFields.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import { type OpenGraph, openShipped } from './openShipped.ts';

interface Edge {
  readonly cursor: string;
  readonly score: number;
  readonly matchedField: string;
  readonly matchedLang: string | null;
  readonly matchedText: string;
  readonly highlights: readonly { start: number; end: number }[];
  readonly node: { readonly id: string; readonly __typename: string };
}

interface Page {
  readonly edges: readonly Edge[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  readonly truncated: boolean;
}

const searchText = `query($text: String!, $types: [String!], $first: Int! = 25, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    edges { cursor score matchedField matchedLang matchedText highlights { start end } node { id __typename } }
    pageInfo { hasNextPage hasPreviousPage endCursor } truncated } }`;

describeEachEngine('search', (on) => {
  let graph: OpenGraph;

  beforeAll(async () => {
    graph = await openShipped(on);
  }, 120_000);
  afterAll(() => graph.store.close());

  async function ask(text: string, variables: Record<string, unknown> = {}) {
    const document = parse(text);
    expect(validate(graph.schema, document)).toEqual([]);
    return graph.engine.execute({ document, variables });
  }

  async function answer<T>(text: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await ask(text, variables);
    expect(errors).toBeUndefined();
    return data as T;
  }

  async function page(variables: Record<string, unknown>): Promise<Page> {
    return (await answer<{ search: Page }>(searchText, variables)).search;
  }

  const ids = ({ edges }: Page) => edges.map(({ node }) => node.id);

  async function refusal(text: string, variables: Record<string, unknown>): Promise<string> {
    const { errors = [], data } = await ask(text, variables);
    expect(data ?? null).toBeNull();
    expect(errors.map(({ extensions, path }) => [extensions.code, path?.[0]])).toEqual([
      ['BAD_USER_INPUT', expect.any(String)],
    ]);
    return errors[0]?.message ?? '';
  }

  test('tells the field and form that matched, and where, in code points', async () => {
    const [chinese] = (await page({ text: '科學城' })).edges;
    expect(chinese).toMatchObject({
      node: { id: 'zhongguancun-science-city', __typename: 'Park' },
      matchedField: 'name',
      matchedLang: 'ZH_HANT',
      matchedText: '中關村科學城',
      highlights: [{ start: 3, end: 6 }],
    });
    const [initials] = (await page({ text: 'hdq' })).edges;
    expect(initials).toMatchObject({
      node: { id: 'haidian' },
      matchedLang: 'PINYIN',
      matchedText: 'Hǎidiàn Qū',
      highlights: [
        { start: 0, end: 1 },
        { start: 3, end: 4 },
        { start: 8, end: 9 },
      ],
    });
    const [figure] = (await page({ text: '1900余家' })).edges;
    expect(figure).toMatchObject({
      matchedField: 'asStated',
      matchedLang: null,
      highlights: [{ start: 0, end: 6 }],
    });
  });

  test('an alias in Chinese is found by its pinyin, which nothing stores', async () => {
    const [edge] = (await page({ text: 'gaopinzhihaidian' })).edges;
    expect(edge).toMatchObject({
      node: { id: 'modern-high-quality-haidian' },
      matchedField: 'aliases',
      matchedText: '高品质海淀',
      highlights: [{ start: 0, end: 5 }],
    });
  });

  test('scores never rise along a page, ties stand in id order', async () => {
    const { edges } = await page({ text: '海淀', first: 100 });
    expect(edges.length).toBeGreaterThan(5);
    for (const [index, edge] of edges.entries()) {
      const before = edges[index - 1];
      if (before === undefined) continue;
      expect(
        before.score > edge.score || (before.score === edge.score && before.node.id < edge.node.id),
      ).toBe(true);
    }
  });

  test('pages through the cursor give the whole list once', async () => {
    const whole = ids(await page({ text: '海淀', first: 200 }));
    expect(whole.length).toBeGreaterThan(5);
    const paged: string[] = [];
    let after: string | null = null;
    for (;;) {
      const next: Page = await page({ text: '海淀', first: 2, after });
      expect(next.pageInfo.hasPreviousPage).toBe(after !== null);
      paged.push(...ids(next));
      if (!next.pageInfo.hasNextPage) break;
      after = next.pageInfo.endCursor;
    }
    expect(paged).toEqual(whole);
  });

  test('types keep nodes of those types, an interface all that implement it', async () => {
    expect(
      new Set((await page({ text: '海淀', types: ['Policy'] })).edges.map(({ node }) => node.__typename)),
    ).toEqual(new Set(['Policy']));
    const all = ids(await page({ text: '全市', first: 200 }));
    const entities = ids(await page({ text: '全市', types: ['Entity'], first: 200 }));
    const statements = ids(await page({ text: '全市', types: ['Statement'], first: 200 }));
    const rules = ids(await page({ text: '全市', types: ['Rule'], first: 200 }));
    expect(entities.length).toBeGreaterThan(0);
    expect(statements.length).toBeGreaterThan(0);
    expect([...entities, ...statements, ...rules].sort()).toEqual([...all].sort());
  });

  test('what is selected of the nodes comes with them, whatever their type', async () => {
    const { search } = await answer<{ search: { nodes: unknown[] } }>(
      `{ search(text: "海淀区", first: 2) { nodes { id ... on Entity { name(lang: [EN]) } ... on District { city { id } } } } }`,
    );
    expect(search.nodes[0]).toEqual({
      id: 'haidian',
      name: 'Haidian District',
      city: { id: 'beijing' },
    });
  });

  test('a suggestion is priced by what it looks at, which grows less than the graph', async () => {
    const priceOf = async (field: string, entities: number) => {
      const statisticsOf = () => ({ nodes: { Node: entities }, degrees: {} });
      const computed = searchFields(graph.model);
      const engine = createQueryEngine({ ...graph, computed, statisticsOf });
      const { extensions } = await engine.execute({ document: parse(`{ ${field} }`), explain: true });
      return (extensions as { explain: { cost: number } }).explain.cost;
    };
    const suggest = 'suggest(text: "海淀") { score }';
    const prices = [await priceOf(suggest, 10_000), await priceOf(suggest, 100_000)] as const;
    expect(prices[1]).toBeGreaterThan(3 * prices[0]);
    const ofMillion = await priceOf(suggest, 1_000_000);
    expect(ofMillion).toBeGreaterThan(prices[1]);
    expect(ofMillion).toBeLessThan(2 * prices[1]);
    // What somebody types is not sent behind what takes long.
    expect(ofMillion).toBeLessThan(dearPrice);
    expect(await priceOf('search(text: "海淀") { truncated }', 1_000_000)).toBeGreaterThan(10 * ofMillion);
  });

  test('suggestions are the best matches of the text so far', async () => {
    const suggest = async (text: string) => {
      const { suggest: hits } = await answer<{ suggest: { node: { id: string } }[] }>(
        'query($text: String!) { suggest(text: $text, first: 3) { node { id } } }',
        { text },
      );
      return hits.map(({ node }) => node.id);
    };
    expect((await suggest('zhongguancunk'))[0]).toBe('zhongguancun-science-city');
    expect((await suggest('海淀食'))[0]).toBe('haidian-canteen');
    expect((await suggest('园')).every((id) => id !== 'original-innovation-source')).toBe(true);
    expect(await suggest('haidain')).toContain('haidian');
  });

  describe('entityByName', () => {
    const resolve = async (name: string, lang?: string) => {
      const { entityByName } = await answer<{
        entityByName: { entity: { id: string } | null; candidates: { id: string }[] };
      }>(
        'query($name: String!, $lang: LangTag) { entityByName(name: $name, lang: $lang) { entity { id } candidates { id } } }',
        { name, lang },
      );
      const { entity, candidates } = entityByName;
      return { entity: entity?.id ?? null, candidates: candidates.map(({ id }) => id) };
    };

    test.each([
      ['海淀区', undefined],
      ['海澱區', undefined],
      ['HAIDIAN  DISTRICT', undefined],
      ['hǎidiànqū', undefined],
      ['haidianqu', undefined],
      ['海淀', undefined],
      ['海淀区', 'ZH_HANS'],
      ['Haidian District', 'EN'],
      ['hǎi diàn qū', 'PINYIN'],
    ])('%s in %s is one district', async (name, lang) => {
      expect(await resolve(name, lang)).toEqual({ entity: 'haidian', candidates: ['haidian'] });
    });

    test('a beginning, another form or nothing resolves to nothing', async () => {
      const nothing = { entity: null, candidates: [] };
      expect(await resolve('海')).toEqual(nothing);
      expect(await resolve('海淀区', 'EN')).toEqual(nothing);
      expect(await resolve('海淀', 'ZH_HANS')).toEqual(nothing);
      expect(await resolve('!?')).toEqual(nothing);
    });

    test('a name of several lists them all and chooses none', async () => {
      const twins = ['twin-a', 'twin-b'].map((id) =>
        node(id, 'Park', { name: '双子公园', kind: 'PUBLIC_PARK' }),
      );
      await loadDataset(graph.store, graph.model, dataset('twins', twins));
      expect(await resolve('双子公园')).toEqual({ entity: null, candidates: ['twin-a', 'twin-b'] });
      await loadDataset(graph.store, graph.model, dataset('twins', []));
      expect(await resolve('双子公园')).toEqual({ entity: null, candidates: [] });
    });
  });

  test('follows what a load adds, changes and removes', async () => {
    const found = async (text: string) => ids(await page({ text, types: ['Park'] }));
    const load = (...nodes: DatasetNode[]) =>
      loadDataset(graph.store, graph.model, dataset('changing', nodes));
    await load(node('lake', 'Park', { name: '翡翠湖', kind: 'PUBLIC_PARK' }));
    expect(await found('feicuihu')).toEqual(['lake']);
    await load(node('lake', 'Park', { name: '琥珀潭', kind: 'PUBLIC_PARK' }));
    expect(await found('feicuihu')).toEqual([]);
    expect(await found('hpt')).toEqual(['lake']);
    expect((await load(node('lake', 'Park', { name: '琥珀潭', kind: 'PUBLIC_PARK' }))).changed).toBe(false);
    await load();
    expect(await found('hupotan')).toEqual([]);
  });

  test('a node whose keys an earlier version wrote is written anew by the next load', async () => {
    const data = dataset('aged', [node('old-park', 'Park', { name: '玛瑙园', kind: 'PUBLIC_PARK' })]);
    await loadDataset(graph.store, graph.model, data);
    // As a load of software leaves it that does not note what it changes.
    await graph.store.write(async (transaction) => {
      for (const text of [
        "MATCH (n:Node {id: 'old-park'}) SET n._derived = 'before', n._keys = 'kold'",
        "MATCH (d:_Data {id: 'data'}) SET d.version = d.version + 2",
      ]) {
        await transaction.run({ text, parameters: {} });
      }
    });
    expect(ids(await page({ text: '玛瑙园' }))).toEqual([]);
    expect((await loadDataset(graph.store, graph.model, data)).changed).toBe(true);
    expect(ids(await page({ text: '玛瑙园' }))).toEqual(['old-park']);
    await loadDataset(graph.store, graph.model, dataset('aged', []));
  });

  describe('bad input', () => {
    test.each([
      ['', 'empty'],
      ['   ', 'blanks'],
      ['!?。，、；：「」—…·', 'punctuation'],
      ['🎉🚀👩‍👩‍👧', 'emoji'],
      ['\u0000\u0001\u001b\u007f', 'control characters'],
      ['\ud800', 'half a surrogate pair'],
      ['*', 'a wildcard'],
      ['~', 'a fuzzy operator'],
      ['+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /', 'every operator of Lucene'],
    ])('%j (%s) finds nothing', async (text) => {
      const found = await page({ text });
      expect(found).toEqual({
        edges: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: false, endCursor: null },
        truncated: false,
      });
    });

    test.each([
      ['海淀区*', '海淀区'],
      ['_keys:海淀区', 'keys海淀区'],
      ['海淀区~2', '海淀区2'],
      ['"海淀区" AND', '海淀区and'],
      ['/.*/ 海淀区', '海淀区'],
      ['海淀区\u200b\u0007🎉', '海淀区'],
    ])('%j is read as the text %s', async (text, plain) => {
      expect(ids(await page({ text }))).toEqual(ids(await page({ text: plain })));
    });

    test.each([
      ['(a+)+$'.repeat(30), 'nested repetition'],
      ['/(.*)*x/'.repeat(20), 'an expression of Lucene'],
      ['a'.repeat(200), 'one letter'],
      ['ab '.repeat(66), 'many words'],
      ['海'.repeat(200), 'one character'],
      ['AND OR NOT TO '.repeat(14), 'operators as words'],
    ])(
      '%.20j... (%s) is answered',
      async (text) => {
        await expect(page({ text })).resolves.toBeDefined();
      },
      20_000,
    );

    test('a text too long, a type unknown, a page size or cursor that is none: each says what to do', async () => {
      expect(await refusal(searchText, { text: '海'.repeat(10_000) })).toMatch(
        /10000 characters; at most 200/,
      );
      expect(
        await refusal('query($t: String!) { suggest(text: $t) { score } }', { t: 'x'.repeat(201) }),
      ).toMatch(/at most 200/);
      expect(
        await refusal('query($t: String!) { entityByName(name: $t) { entity { id } } }', {
          t: 'x'.repeat(300),
        }),
      ).toMatch(/"name" has 300/);
      expect(await refusal(searchText, { text: 'x', types: ['Distrct'] })).toMatch(/Did you mean District/);
      expect(await refusal(searchText, { text: 'x', types: [] })).toMatch(/Leave it out for all/);
      for (const first of [-1, 201, 1_000_000]) {
        expect(await refusal(searchText, { text: 'x', first })).toMatch(/0 to 200/);
      }
      expect(await refusal(searchText, { text: 'x', after: 'nonsense' })).toMatch(/not a cursor/);
      const { pageInfo } = await page({ text: '海淀', first: 1 });
      expect(await refusal(searchText, { text: '北京', after: pageInfo.endCursor })).toMatch(
        /another search/,
      );
    });
  });
});

function node(id: string, type: string, properties: Record<string, string>): DatasetNode {
  return { id, type, properties: { id, ...properties }, location: { file: 'test', line: 1, column: 1 } };
}

function dataset(id: string, nodes: readonly DatasetNode[]): Dataset {
  return {
    metadata: { id, title: id, version: '1', publisher: undefined, url: undefined, licenceNote: undefined },
    nodes: new Map(nodes.map((one) => [one.id, one])),
    relationships: [],
  };
}
