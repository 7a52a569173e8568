import { describeEachEngine } from '../neo4j/engines.ts';
import { type OpenApi, openApi } from './openApi.ts';

describeEachEngine('questions people ask of the shipped data', (engine) => {
  let api: OpenApi;
  beforeAll(async () => {
    api = await openApi(engine, 'schema');
    await api.load('data/haidian-2025-07');
  }, 120_000);
  afterAll(() => api?.close());

  const ids = (connection: unknown) =>
    (connection as { nodes: readonly { id: string }[] }).nodes.map(({ id }) => id).sort();

  test('what was said about education?', async () => {
    const { topic } = (await api.ask(`{ topic(id: "topic.education") {
      metrics { nodes { id measurements { nodes { asStated statedOn } } } }
      policies { nodes { id } }
      projects { nodes { id } }
    } }`)) as { topic: Record<string, unknown> };
    expect(ids(topic.metrics)).toEqual(['kindergartens', 'new-school-places', 'schools', 'universities']);
    expect(ids(topic.policies)).toEqual(['sports-education-integration']);
    expect(ids(topic.projects)).toEqual(['class-competitions', 'daily-exercise', 'school-wall-replacement']);
  });

  test('what did the mayor say himself?', async () => {
    const { official } = (await api.ask(`{ official(id: "li-junjie") {
      statements(where: { statedBy: { edge: { rule: { eq: "rule.reported-speech" } } } }, first: 200) {
        totalCount nodes { id }
      }
    } }`)) as { official: { statements: { totalCount: number } } };
    expect(official.statements.totalCount).toBeGreaterThan(70);
    expect(ids(official.statements)).toContain('haidian.canteens.2025-07-17');
  });

  test('how does the district stand in artificial intelligence?', async () => {
    expect(
      await api.ask(`{ industry(id: "artificial-intelligence") { criteria { nodes { rankedBy { nodes {
        kind position asStated subject { id } scope { id }
      } } } } } }`),
    ).toEqual({
      industry: {
        criteria: {
          nodes: [
            {
              rankedBy: {
                nodes: [
                  {
                    ...{ kind: 'LEADING', position: null, asStated: '领跑全国' },
                    ...{ subject: { id: 'haidian' }, scope: { id: 'china' } },
                  },
                ],
              },
            },
          ],
        },
      },
    });
  });

  test('how many canteens are there?', async () => {
    expect(
      await api.ask(
        `{ project(id: "haidian-canteen") { programFigures { nodes { value subject { id } } } } }`,
      ),
    ).toEqual({ project: { programFigures: { nodes: [{ value: 41, subject: { id: 'haidian' } }] } } });
  });

  test('which awards did the district and its projects win?', async () => {
    const { district } = (await api.ask(`{ district(id: "haidian") {
      awardGrants { nodes { id } }
      projects(where: { awardGrants: { some: {} } }) { nodes { id awardGrants { nodes { award { id } } } } }
      rankings(where: { list: { isNull: false } }) { nodes { id } }
    } }`)) as { district: Record<string, unknown> };
    expect(ids(district.awardGrants)).toEqual(['haidian.full-employment-district']);
    expect(ids(district.projects)).toHaveLength(2);
    expect(ids(district.rankings)).toHaveLength(3);
  });

  test('which streaks last three years or more?', async () => {
    const { statements } = await api.ask(
      '{ statements(where: { streakYears: { gte: 3 } }) { nodes { id streakYears } } }',
    );
    expect(ids(statements)).toEqual([
      'haidian.full-employment-district',
      'haidian.rank.air-quality',
      'haidian.rank.city-environment',
      'haidian.rank.development-evaluation',
    ]);
  });

  test('by when is the announced space to be there, and what says so?', async () => {
    const { observations } = await api.ask(`{ observations(where: { modality: { eq: FORECAST } }) { nodes {
      asStated statedOn statedOnBasis period { end basis asStated } periodRule { name(lang: EN) }
    } } }`);
    expect(observations).toEqual({
      nodes: [
        {
          ...{ asStated: '460万平方米', statedOn: '2025-07-17', statedOnBasis: 'INFERRED' },
          period: { end: '2028-07-16', basis: 'INFERRED', asStated: '未来3年' },
          periodRule: { name: 'Coming years count from the day of the statement' },
        },
      ],
    });
  });

  test.each([
    ['{ observations(where: { unit: { eq: "m2" } }) { aggregate { value { sum } } } }', '3 values of metric'],
    [
      '{ observations(where: { metric: { id: { eq: "gdp" } } }) { aggregate { value { avg } } } }',
      'period grain (HALF_YEAR and YEAR)',
    ],
    [
      '{ observations(where: { id: { eq: "haidian.gdp-share.2025-h1" } }) { aggregate { value { sum } } } }',
      'SHARE, which never adds up',
    ],
  ])('%s is refused', async (query, reason) => {
    await expect(api.ask(query)).rejects.toThrow(reason);
  });

  test('what compares is added up', async () => {
    expect(
      await api.ask(`{ observations(where: { metric: { id: { eq: "gdp" } } }) {
        groups(by: [period_grain]) { key { period_grain } aggregate { count value { sum } } }
      } }`),
    ).toEqual({
      observations: {
        groups: [
          { key: { period_grain: 'YEAR' }, aggregate: { count: 3, value: { sum: 2_506_230_000_000 } } },
          { key: { period_grain: 'HALF_YEAR' }, aggregate: { count: 1, value: { sum: 663_680_000_000 } } },
        ],
      },
    });
  });

  test('what may be compared with the year 2024?', async () => {
    const { observations } = await api.ask(`{ observations(where: {
      period: { grain: { eq: "YEAR" }, start: { eq: "2024-01-01" } }
    }) { nodes { id } } }`);
    expect(ids(observations)).toEqual(['haidian.gdp-share.2024', 'haidian.gdp.2024']);
  });

  test('what holds as of the day it was said, spans that last until then among it?', async () => {
    const { observations } = await api.ask(`{ observations(first: 100, where: {
      period: { start: { lte: "2025-07-17" }, end: { gte: "2025-07-17" }, kind: { eq: SINCE } }
    }) { nodes { id } } }`);
    expect(ids(observations)).toContain('haidian.new-school-places.since-2021');
    expect(ids(observations)).toContain('haidian.housing-starts.plan-14');
  });

  test('what opened?', async () => {
    const { milestones } = await api.ask(
      '{ milestones(where: { kind: { in: [OPENED, FOUNDED] } }) { nodes { id: asStated subject { id } } } }',
    );
    expect((milestones as { nodes: readonly { subject: { id: string } }[] }).nodes).toHaveLength(4);
  });

  // What the audit could ask already, kept as examples.
  test('what was said since the 14th plan?', async () => {
    const { policy } = (await api.ask(`{ policy(id: "five-year-plan-14") {
      span { start end basis }
      figures { nodes { id } } rankingsDuring { nodes { id } } exceededBy { nodes { id } }
    } }`)) as { policy: Record<string, unknown> };
    expect(policy.span).toEqual({ start: '2021-01-01', end: '2025-12-31', basis: 'BACKGROUND' });
    expect(ids(policy.figures)).toEqual([
      'haidian.annual-investment.plan-14',
      'haidian.gdp-average-growth.plan-14',
      'haidian.housing-completions.plan-14',
      'haidian.housing-starts.plan-14',
      'haidian.renovation-started-area.plan-14',
    ]);
    expect(ids(policy.exceededBy)).toEqual(['haidian.new-school-places.since-2021']);
  });

  test('what does a paragraph support?', async () => {
    const { statements } = await api.ask(
      '{ statements(first: 50, where: { evidence: { some: { paragraph: { eq: 16 } } } }) { nodes { id } } }',
    );
    expect(ids(statements)).toEqual(
      expect.arrayContaining(['haidian.rank.city-environment', 'haidian.urban-renewal-best-practice']),
    );
  });

  test('which hospitals are among the medical institutions?', async () => {
    const { metric } = (await api.ask(`{ metric(id: "medical-institutions") {
      measurements { nodes { value } }
      parts { nodes { id measurements { nodes { value } } } }
    } }`)) as { metric: { measurements: unknown; parts: unknown } };
    expect(metric.measurements).toEqual({ nodes: [{ value: 1474 }] });
    expect(ids(metric.parts)).toEqual(['secondary-hospitals', 'tertiary-hospitals']);
  });

  // Relations the audit missed.
  test('what serves the goal of a high-quality Haidian, and how is that known?', async () => {
    expect(
      await api.ask(`{ policy(id: "modern-high-quality-haidian") {
        issuedBy { nodes { id parent { id } place { id } } }
        means(orderBy: [{ id: ASC }]) { edges { basis rule { id } node { id } } }
      } }`),
    ).toEqual({
      policy: {
        issuedBy: { nodes: [{ id: 'beijing-party-committee', parent: null, place: { id: 'beijing' } }] },
        means: {
          edges: ['beautiful-haidian', 'garden-city'].map((id) => ({
            ...{ basis: 'INFERRED', rule: { id: 'rule.under-heading' } },
            node: { id },
          })),
        },
      },
    });
  });

  test('what are the four pillars of the city most worth investing in, and who names them?', async () => {
    const { policy } = (await api.ask(`{ policy(id: "most-investable-city") {
      servedBy { nodes { id asStated statedBy { nodes { id } } } }
    } }`)) as { policy: { servedBy: { nodes: readonly { statedBy: unknown }[] } } };
    expect(policy.servedBy.nodes).toHaveLength(4);
    for (const { statedBy } of policy.servedBy.nodes)
      expect(statedBy).toEqual({ nodes: [{ id: 'li-junjie' }] });
  });

  test('a number that was computed says what it leaves out', async () => {
    const { derivedValues } = (await api.ask(`{ derivedValues(where: { label: { eq: "from" } }) {
      nodes { unit caveat check { check } }
    } }`)) as { derivedValues: { nodes: readonly { unit: string; caveat: string | null }[] } };
    expect(derivedValues.nodes.length).toBeGreaterThan(0);
    for (const { unit, caveat } of derivedValues.nodes)
      expect(caveat?.includes('constant prices') ?? false).toBe(unit === 'CNY');
  });

  test('what is inferred, and by which rule?', async () => {
    const { neighbors } =
      (await api.ask(`{ neighbors(id: "beautiful-haidian", relationships: ["SERVES_GOAL"]) {
      edges { links { basis rule { name(lang: EN) } evidence { asStated } } node { id } }
    } }`)) as { neighbors: unknown };
    expect(neighbors).toEqual({
      edges: [
        {
          links: [
            {
              ...{ basis: 'INFERRED', rule: { name: 'Under a heading' } },
              evidence: [{ asStated: '高品质海淀' }, { asStated: '美丽海淀' }],
            },
          ],
          node: { id: 'modern-high-quality-haidian' },
        },
      ],
    });
  });

  test('what may be compared with a whole year, a half-year left aside?', async () => {
    const { compare } = await api.ask(`{ compare(subjects: ["haidian"], metrics: ["gdp", "gdp-share"],
      period: { from: "2024-01-01", to: "2024-12-31" }) {
        columns { metric { id } slot { label } }
        rows { cells { status figure { value least most leastOpen observation { asStated } } } } } }`);
    expect(compare).toEqual({
      columns: [
        { metric: { id: 'gdp' }, slot: { label: '2024' } },
        { metric: { id: 'gdp-share' }, slot: { label: '2024' } },
      ],
      rows: [
        {
          cells: [
            {
              status: 'COMPARABLE',
              figure: {
                ...{ value: 1_290_710_000_000, least: 1_290_705_000_000, most: 1_290_715_000_000 },
                ...{ leastOpen: false, observation: { asStated: '12907.1亿元' } },
              },
            },
            {
              status: 'COMPARABLE',
              figure: {
                ...{ value: null, least: 25, most: 100, leastOpen: true },
                observation: { asStated: '四分之一强' },
              },
            },
          ],
        },
      ],
    });
  });

  test('numbers mean their print', async () => {
    const asked = (filter: string) =>
      api
        .ask(`{ observations(first: 100, where: { ${filter} }) { nodes { id } } }`)
        .then(({ observations }) => ids(observations));
    const dwellings = 'metric: { id: { eq: "housing-starts" } }';
    expect(await asked(`${dwellings}, value: { certainlyLte: 47000 }`)).toEqual([]);
    expect(await asked(`${dwellings}, value: { certainlyLt: 47500 }`)).toHaveLength(1);
    expect(await asked('unit: { eq: "%" }, value: { possiblyGte: 200 }')).toEqual([]);
  });
});
