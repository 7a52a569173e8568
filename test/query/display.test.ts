import { openShipped } from '../explore/openShipped.ts';
import { describeEachEngine } from '../neo4j/engines.ts';

type Shipped = Awaited<ReturnType<typeof openShipped>>;

describeEachEngine('fields for readers', (engine) => {
  let shipped: Shipped;
  beforeAll(async () => {
    shipped = await openShipped(engine);
  });
  afterAll(() => shipped.store.close());
  const ask = async (document: string, variables = {}) => {
    const { data, errors } = await shipped.ask(document, variables);
    expect(errors).toBeUndefined();
    return data;
  };

  test('every node has a label: a name, a title, or the words of a source', async () => {
    const { allNodes } = await ask('{ allNodes(first: 200) { nodes { __typename id label } totalCount } }');
    expect(allNodes.nodes).toHaveLength(200);
    for (const { label } of allNodes.nodes) expect(label).not.toBe('');
    const { nodes } = await ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) {
        label english: label(lang: [EN])
        ... on District { name(lang: EN) } ... on Observation { asStated } ... on Dataset { title }
      } }`,
      { ids: ['haidian', 'haidian.ai-enterprises.2025', 'haidian-2025-07'] },
    );
    expect(nodes[0]).toEqual({ label: '海淀区', english: 'Haidian District', name: 'Haidian District' });
    expect(nodes[1]?.label).toBe(nodes[1]?.asStated);
    expect(nodes[2].label).toBe(nodes[2].title);
  });

  test('a figure in words keeps its bound, in each language', async () => {
    const document = `{ district(id: "haidian") {
      observations(where: { metric: { id: { eq: "ai-enterprises" } } }) { nodes {
        text en: text(lang: EN) hant: text(lang: [ZH_HANT]) pinyin: text(lang: PINYIN)
      } }
    } }`;
    const [figure] = (await ask(document)).district.observations.nodes;
    expect(figure).toEqual({
      text: '多于1900家，上限未知',
      en: 'more than 1,900 companies, no upper bound',
      hant: '多於1900家，上限未知',
      pinyin: '多于1900家，上限未知',
    });
  });

  test('the language of a whole operation counts wherever a field has none of its own', async () => {
    const document = `query ($lang: [LangTag!], $own: [LangTag!]) @inLanguage(lang: $lang) {
      district(id: "haidian") { name nameIn { lang } label own: name(lang: $own) hans: name(lang: ZH_HANS)
        observations(first: 1, where: { metric: { id: { eq: "ai-enterprises" } } }) { nodes { ...F } } }
      series(metric: "ai-enterprises", subjects: ["haidian"]) {
        metric { label }
        tracks { lines { points { figure { text hans: text(lang: ZH_HANS) } } } }
      }
    }
    fragment F on Observation { text metric { name } }`;
    const en = await ask(document, { lang: ['EN'] });
    expect(en.district).toEqual({
      name: 'Haidian District',
      nameIn: { lang: 'EN' },
      label: 'Haidian District',
      own: 'Haidian District',
      hans: '海淀区',
      observations: {
        nodes: [{ text: 'more than 1,900 companies, no upper bound', metric: { name: expect.any(String) } }],
      },
    });
    expect(en.district.observations.nodes[0].metric.name).toMatch(/^[ -~]+$/);
    expect(en.series.metric.label).toMatch(/^[ -~]+$/);
    const [figure] = en.series.tracks.flatMap((track: { lines: { points: { figure: unknown }[] }[] }) =>
      track.lines.flatMap(({ points }) => points.map((point) => point.figure)),
    );
    expect(figure).toEqual({
      text: 'more than 1,900 companies, no upper bound',
      hans: '多于1900家，上限未知',
    });
    // The same plan serves other languages, none, and a language for one field.
    expect((await ask(document)).district).toMatchObject({ name: '海淀区', own: '海淀区' });
    expect((await ask(document, { lang: ['ZH_HANT'], own: ['EN'] })).district).toMatchObject({
      name: '海淀區',
      own: 'Haidian District',
      hans: '海淀区',
    });
  });
});
