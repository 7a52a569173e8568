import { parse, validate } from 'graphql';
import type { Dataset } from '../../src/dataset/Dataset.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import { type OpenGraph, openShipped } from './openShipped.ts';

/** Names whose order by code point, by toneless letters and by pinyin all differ. */
const names: readonly (readonly [id: string, name: string, pinyin: string, en?: string])[] = [
  ['park-1', '海淀', 'hǎi diàn', 'Haidian'],
  ['park-2', '哈尔滨', 'hā ěr bīn', 'Harbin'],
  ['park-3', '安徽', 'ān huī'],
  ['park-4', '把关', 'bǎ guān', 'Check'],
  ['park-5', '八达岭', 'bā dá lǐng', 'Badaling'],
  ['park-6', '女儿', 'nǚ ér'],
  ['park-7', '努力', 'nǔ lì', 'Effort'],
];
const inPinyinOrder = ['park-3', 'park-5', 'park-4', 'park-2', 'park-1', 'park-7', 'park-6'];
const only = '{ id: { startsWith: "park-" } }';

describeEachEngine('forms of names', (on) => {
  let graph: OpenGraph;

  beforeAll(async () => {
    graph = await openShipped(on);
    await loadDataset(graph.store, graph.model, parks());
  }, 120_000);
  afterAll(() => graph.store.close());

  async function answer<T>(text: string, variables: Record<string, unknown> = {}): Promise<T> {
    const document = parse(text);
    expect(validate(graph.schema, document)).toEqual([]);
    const { data, errors } = await graph.engine.execute({ document, variables });
    expect(errors).toBeUndefined();
    return data as T;
  }

  test('the chosen form comes with its tag; the canonical one when none asked for is known', async () => {
    const { district, park } = await answer<Record<string, Record<string, unknown>>>(
      `query($langs: [LangTag!]) {
        district(id: "haidian") {
          plain: nameIn { lang value }
          english: nameIn(lang: [EN]) { lang value __typename }
          hant: nameIn(lang: ZH_HANT) { tag: lang }
          variable: nameIn(lang: $langs) { lang }
          empty: nameIn(lang: []) { lang }
          descriptionIn(lang: [PINYIN, EN]) { lang value }
        }
        park(id: "park-3") { nameIn(lang: [EN, PINYIN]) { lang value } descriptionIn { lang } }
      }`,
      { langs: ['PINYIN', 'EN'] },
    );
    expect(district).toEqual({
      plain: { lang: 'ZH_HANS', value: '海淀区' },
      english: { lang: 'EN', value: 'Haidian District', __typename: 'LocalizedText' },
      hant: { tag: 'ZH_HANT' },
      variable: { lang: 'PINYIN' },
      empty: { lang: 'ZH_HANS' },
      descriptionIn: { lang: 'EN', value: 'A district of Beijing' },
    });
    expect(park).toEqual({ nameIn: { lang: 'PINYIN', value: 'ān huī' }, descriptionIn: null });
  });

  test('through an interface and along relationships as well', async () => {
    const { node, district } = await answer<Record<string, unknown>>(
      `{ node(id: "haidian") { ... on Entity { nameIn(lang: EN) { value } } }
         district(id: "haidian") { city { nameIn(lang: EN) { value } } } }`,
    );
    expect(node).toEqual({ nameIn: { value: 'Haidian District' } });
    expect(district).toEqual({ city: { nameIn: { value: 'Beijing' } } });
  });

  async function order(orderBy: string, variables: Record<string, unknown> = {}, declared = '') {
    const { parks: found } = await answer<{ parks: { nodes: { id: string }[] } }>(
      `query${declared} { parks(where: ${only}, orderBy: ${orderBy}) { nodes { id } } }`,
      variables,
    );
    return found.nodes.map(({ id }) => id);
  }

  test('pinyin order is that of a dictionary, both ways', async () => {
    expect(await order('[{ nameIn: { lang: PINYIN } }]')).toEqual(inPinyinOrder);
    expect(await order('[{ nameIn: { lang: PINYIN, direction: DESC } }]')).toEqual(
      [...inPinyinOrder].reverse(),
    );
  });

  test('rows without the form come last ascending and first descending, then by id', async () => {
    const known = ['park-5', 'park-4', 'park-7', 'park-1', 'park-2'];
    expect(await order('[{ nameIn: { lang: EN, direction: ASC } }]')).toEqual([...known, 'park-3', 'park-6']);
    expect(await order('[{ nameIn: { lang: EN, direction: DESC } }, { id: ASC }]')).toEqual([
      'park-3',
      'park-6',
      ...[...known].reverse(),
    ]);
  });

  test('form and direction may be variables', async () => {
    const by = (lang: string, direction?: string) =>
      order('[{ nameIn: $by }]', { by: { lang, direction } }, '($by: LocalizedOrderBy!)');
    expect(await by('PINYIN')).toEqual(inPinyinOrder);
    expect(await by('PINYIN', 'DESC')).toEqual([...inPinyinOrder].reverse());
    expect((await by('EN'))[0]).toBe('park-5');
  });

  test('cursors page through pinyin order', async () => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { parks: page }: { parks: { nodes: { id: string }[]; pageInfo: { endCursor: string | null } } } =
        await answer(
          `query($after: String) { parks(where: ${only}, orderBy: [{ nameIn: { lang: PINYIN } }], first: 2, after: $after) {
            nodes { id } pageInfo { endCursor } } }`,
          { after },
        );
      found.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.endCursor;
    } while (after !== null);
    expect(found).toEqual(inPinyinOrder);
  });

  test('a form of the node at the end of a to-one relationship orders as well', async () => {
    const { projects } = await answer<{ projects: { nodes: { district: { id: string } | null }[] } }>(
      '{ projects(orderBy: [{ district: { nameIn: { lang: PINYIN } } }], first: 3) { nodes { district { id } } } }',
    );
    expect(projects.nodes[0]?.district?.id).toBe('haidian');
  });

  test('an order that names no form is refused', () => {
    const [problem] = validate(
      graph.schema,
      parse('{ parks(orderBy: [{ nameIn: { direction: ASC } }]) { totalCount } }'),
    );
    expect(problem?.message).toMatch(/"LocalizedOrderBy.lang" of required type "LangTag!"/);
  });
});

function parks(): Dataset {
  return {
    metadata: {
      id: 'parks',
      title: 'Parks',
      version: '1',
      publisher: undefined,
      url: undefined,
      licenceNote: undefined,
    },
    nodes: new Map(
      names.map(([id, name, pinyin, en], index) => [
        id,
        {
          id,
          type: 'Park',
          properties: {
            id,
            name,
            name_pinyin: pinyin,
            kind: 'PUBLIC_PARK',
            ...(en === undefined ? {} : { name_en: en }),
          },
          location: { file: 'test', line: index + 1, column: 1 },
        },
      ]),
    ),
    relationships: [],
  };
}
