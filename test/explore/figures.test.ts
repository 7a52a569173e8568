import type { GraphStore } from '../../src/store/GraphStore.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import {
  type Ask,
  asker,
  createIdIndex,
  figureGraph,
  fill,
  type TestGraph,
  type TestLink,
  type TestNode,
  together,
} from './TestGraph.ts';

interface Stated {
  readonly subject: string;
  readonly metric: string;
  readonly source?: string;
  readonly relativeTo?: string;
  readonly derivedFrom?: string;
  readonly [property: string]: unknown;
}

const year = (of: number) => ({
  period_kind: 'INTERVAL',
  period_start: `${of}-01-01`,
  period_end: `${of}-12-31`,
  period_edtf: String(of),
});
const halfYear = { period_kind: 'INTERVAL', period_start: '2025-01-01', period_end: '2025-06-30' };
const day = { period_kind: 'INSTANT', period_start: '2025-07-17', period_end: '2025-07-17' };
/** A number printed in full; `step` is what a rounded one was rounded to. */
const exact = (value: number, step = 0) => ({
  value,
  low: value,
  high: value,
  lowOpen: false,
  highOpen: false,
  least: value - step / 2,
  most: value + step / 2,
  leastOpen: false,
  mostOpen: step > 0,
  qualifier: 'EXACT',
});
const over = (low: number) => ({
  low,
  least: low,
  lowOpen: true,
  leastOpen: true,
  highOpen: false,
  mostOpen: false,
  qualifier: 'OVER',
});
const nearly = (high: number) => ({
  high,
  most: high,
  lowOpen: false,
  leastOpen: false,
  highOpen: true,
  mostOpen: true,
  qualifier: 'NEARLY',
});

/** Three districts of a city, two sources a year apart, figures that agree, differ and are missing. */
const observations: Readonly<Record<string, Stated>> = {
  'a-2021': { subject: 'a', metric: 'gdp', ...over(900), ...year(2021), source: 's1' },
  'a-2023': { subject: 'a', metric: 'gdp', ...exact(1200), ...year(2023), source: 's1' },
  'a-2023-late': { subject: 'a', metric: 'gdp', ...exact(1210), ...year(2023), source: 's2' },
  'a-2023-bound': { subject: 'a', metric: 'gdp', ...over(1150), ...year(2023), source: 's2' },
  'a-2024': { subject: 'a', metric: 'gdp', ...exact(1300), ...year(2024), source: 's2' },
  'a-2024-sum': {
    subject: 'a',
    metric: 'gdp',
    ...exact(1300),
    ...year(2024),
    source: 's2',
    derivedFrom: 'a-2023',
  },
  'a-h1': { subject: 'a', metric: 'gdp', ...exact(660), ...halfYear, source: 's2' },
  'b-2022': { subject: 'b', metric: 'gdp', ...exact(500), ...year(2022), source: 's1' },
  'b-2024': { subject: 'b', metric: 'gdp', ...exact(1300), ...year(2024), source: 's2' },
  'c-2024': { subject: 'c', metric: 'gdp', ...nearly(700), ...year(2024), source: 's2' },
  'd-2024': { subject: 'd', metric: 'gdp', ...over(600), ...year(2024), source: 's2' },
  'city-2024': { subject: 'city', metric: 'gdp', ...exact(4000), ...year(2024), source: 's2' },
  'far-2024': { subject: 'far', metric: 'gdp', ...exact(9000), ...year(2024), source: 's2' },
  'a-area': { subject: 'a', metric: 'forest', ...exact(2.5), unit: 'har', ...day, source: 's2' },
  'b-area': { subject: 'b', metric: 'forest', ...over(30_000), unit: 'm2', ...day, source: 's2' },
  'c-area': { subject: 'c', metric: 'forest', ...exact(12), unit: 'company', ...day, source: 's2' },
  'a-share-city': {
    subject: 'a',
    metric: 'share',
    ...exact(25),
    unit: '%',
    ...year(2024),
    source: 's2',
    relativeTo: 'city',
  },
  'a-share-land': {
    subject: 'a',
    metric: 'share',
    ...exact(2),
    unit: '%',
    ...year(2024),
    source: 's2',
    relativeTo: 'land',
  },
  // 4.7万 is printed for what is from 46,500 to 47,500; the others were counted.
  'e-homes': { subject: 'e', metric: 'homes', ...exact(47_000, 1_000), unit: 'home', ...day, source: 's2' },
  'e-homes-counted': { subject: 'e', metric: 'homes', ...exact(47_300), unit: 'home', ...day, source: 's1' },
  'b-homes': { subject: 'b', metric: 'homes', ...exact(47_200), unit: 'home', ...day, source: 's2' },
  'c-homes': { subject: 'c', metric: 'homes', ...exact(47_500), unit: 'home', ...day, source: 's2' },
  'd-homes': { subject: 'd', metric: 'homes', ...exact(47_000, 1_000), unit: 'home', ...day, source: 's2' },
  'e-pond': { subject: 'e', metric: 'ponds', ...exact(2.5, 0.1), unit: 'har', ...day, source: 's2' },
  'b-pond': { subject: 'b', metric: 'ponds', ...exact(25_400), unit: 'm2', ...day, source: 's2' },
  't-met': { subject: 'a', metric: 'gdp', ...exact(1250), ...year(2024), modality: 'TARGET', source: 's1' },
  't-missed': { subject: 'b', metric: 'gdp', ...over(1300), ...year(2024), modality: 'TARGET', source: 's1' },
  't-open': { subject: 'd', metric: 'gdp', ...exact(650), ...year(2024), modality: 'TARGET', source: 's1' },
  't-other': { subject: 'a', metric: 'gdp', ...exact(1400), ...year(2025), modality: 'TARGET', source: 's1' },
  't-next': {
    subject: 'b',
    metric: 'forest',
    ...exact(9),
    unit: 'har',
    modality: 'TARGET',
    source: 's2',
    period_kind: 'INTERVAL',
    period_duration: 'P3Y',
    period_asStated: '未来3年',
  },
};

function figuresGraph(): TestGraph {
  const nodes: TestNode[] = [
    ...['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, type: 'District' })),
    ...['city', 'far', 'land'].map((id) => ({ id, type: 'Place' })),
    { id: 'gdp', type: 'Metric', properties: { unit: 'CNY' } },
    { id: 'forest', type: 'Metric', properties: { unit: 'm2' } },
    { id: 'homes', type: 'Metric', properties: { unit: 'home' } },
    { id: 'ponds', type: 'Metric', properties: { unit: 'm2' } },
    { id: 'share', type: 'Metric', properties: { unit: '%' } },
    { id: 's1', type: 'Source', properties: { publishedOn: '2024-03-01', title: 's1' } },
    { id: 's2', type: 'Source', properties: { eventOn: '2025-07-17', title: 's2' } },
    { id: 'stated-first', type: 'Ranking', properties: { criterion: 'gdp', position: 1, ...year(2024) } },
    { id: 'undated', type: 'Ranking', properties: { criterion: 'gdp' } },
    { id: 'meeting', type: 'Event', properties: { kind: 'SERIES', heldOn: '2023-05-01' } },
    { id: 'post', type: 'Tenure', properties: { post: 'p', asOf: '2025-07-17', start: '2022-02-02' } },
  ];
  const links: TestLink[] = [
    ...['a', 'b', 'c', 'e'].map((from) => ({ type: 'PART_OF', from, to: 'city' })),
    { type: 'WITHIN', from: 'd', to: 'suburbs' },
    { type: 'INSIDE', from: 'suburbs', to: 'city' },
    { type: 'INSIDE', from: 'city', to: 'land' },
    { type: 'RANKS', from: 'stated-first', to: 'a' },
    { type: 'AMONG', from: 'stated-first', to: 'city' },
    { type: 'RANKED_BY', from: 'stated-first', to: 'gdp' },
    { type: 'RANKS', from: 'undated', to: 'a' },
    { type: 'ABOUT', from: 'meeting', to: 'a' },
    { type: 'AT_BODY', from: 'post', to: 'a' },
  ];
  nodes.push({ id: 'suburbs', type: 'Place' });
  const figures = Object.entries(observations).map(
    ([id, { subject, metric, source, relativeTo, derivedFrom, ...properties }]) =>
      figureGraph(id, {
        ...{ subject, metric, source, relativeTo, derivedFrom },
        properties: { unit: 'CNY', modality: 'ACTUAL', ...properties },
      }),
  );
  return together({ nodes, links }, ...figures);
}

const figure = 'observation { id } value low high unit converted';
const id = (node: { observation: { id: string } } | null) => node?.observation.id ?? null;

describeEachEngine('figures side by side', (engine) => {
  let store: GraphStore;
  let ask: Ask;

  beforeAll(async () => {
    store = await engine.open();
    await createIdIndex(store);
    await fill(store, figuresGraph());
    ask = await asker(store);
  });
  afterAll(() => store?.close());

  async function data(query: string) {
    const answer = await ask(query);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  }

  test('series: years with their gaps, half-years apart, targets beside', async () => {
    const { series } = await data(`{ series(metric: "gdp", subjects: ["b", "a"]) {
      unit tracks { track slots { label start end } lines { subject { id } gaps points {
        slot { label } gap figure { ${figure} } alternatives { ${figure} } targets { ${figure} } } } } } }`);
    expect(series.unit).toBe('CNY');
    const [years, halves] = series.tracks;
    expect(series.tracks.map(({ track }: { track: string }) => track)).toEqual(['YEAR', 'HALF_YEAR']);
    expect(years.slots.map(({ label }: { label: string }) => label)).toEqual([
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
    expect(halves.slots).toEqual([{ label: '2025-H1', start: '2025-01-01', end: '2025-06-30' }]);
    const [b, a] = years.lines;
    expect([b.subject.id, a.subject.id]).toEqual(['b', 'a']);
    expect(b.points.map((point: { figure: never }) => id(point.figure))).toEqual([
      null,
      'b-2022',
      null,
      'b-2024',
      null,
    ]);
    expect(a.points.map((point: { figure: never }) => id(point.figure))).toEqual([
      'a-2021',
      null,
      'a-2023-late',
      'a-2024',
      null,
    ]);
    expect([b.gaps, a.gaps]).toEqual([3, 2]);
    // An open bound stays a bound: no value and no upper end are made up.
    expect(a.points[0].figure).toMatchObject({ value: null, low: 900, high: null });
    expect(a.points[2].alternatives.map(id)).toEqual(['a-2023', 'a-2023-bound']);
    expect(a.points[4]).toMatchObject({ gap: true, figure: null });
    expect(a.points[4].targets.map(id)).toEqual(['t-other']);
  });

  test('series: one line for each whole a share is taken of', async () => {
    const { series } = await data(
      '{ series(metric: "share", subjects: ["a"]) { tracks { lines { relativeTo { id } points { figure { value } } } } } }',
    );
    expect(series.tracks[0].lines).toEqual([
      { relativeTo: { id: 'city' }, points: [{ figure: { value: 25 } }] },
      { relativeTo: { id: 'land' }, points: [{ figure: { value: 2 } }] },
    ]);
  });

  test('series: converted by the exact factor, refused where there is none', async () => {
    const { series } = await data(`{ series(metric: "forest", subjects: ["a", "b", "c"]) {
      unit tracks { lines { subject { id } points { figure { ${figure} } } } } refused { observation { id } unit reason } } }`);
    const day0 = series.tracks.find(
      ({ lines }: { lines: { subject: { id: string } }[] }) => lines[0]?.subject.id === 'a',
    );
    expect(day0.lines.map(({ points }: { points: unknown[] }) => points[0])).toEqual([
      {
        figure: {
          observation: { id: 'a-area' },
          value: 25_000,
          low: 25_000,
          high: 25_000,
          unit: 'm2',
          converted: true,
        },
      },
      {
        figure: {
          observation: { id: 'b-area' },
          value: null,
          low: 30_000,
          high: null,
          unit: 'm2',
          converted: false,
        },
      },
    ]);
    expect(series.refused).toEqual([
      {
        observation: { id: 'c-area' },
        unit: 'company',
        reason: 'company (企业) and m2 (平方米) are units of different kinds.',
      },
    ]);
  });

  test.each([
    ['2024-02-01', '2024-12-01', ['2024']],
    ['2021-12-31', '2023-01-01', ['2021', '2022', '2023']],
    ['2022-01-01', '2022-12-31', []],
  ])('series: from %s to %s leaves out what is certainly outside', async (from, to, labels) => {
    const { series } = await data(
      `{ series(metric: "gdp", subjects: ["a"], period: { from: "${from}", to: "${to}" }) { tracks { slots { label } } } }`,
    );
    const slots = series.tracks.flatMap((track: { slots: { label: string }[] }) => track.slots);
    expect(slots.map(({ label }: { label: string }) => label)).toEqual(labels);
  });

  test('compare: one period and unit a column, the rest told apart', async () => {
    const { compare } =
      await data(`{ compare(subjects: ["a", "b", "c", "land"], metrics: ["gdp", "forest"], units: [{ metric: "forest", unit: "har" }]) {
      columns { metric { id } unit slot { label } } rows { subject { id } cells { status reason figure { ${figure} } alternatives { observation { id } } } } } }`);
    expect(compare.columns).toEqual([
      { metric: { id: 'gdp' }, unit: 'CNY', slot: { label: '2024' } },
      { metric: { id: 'forest' }, unit: 'har', slot: { label: '2025-07-17' } },
    ]);
    const cells = compare.rows.map((row: { cells: { status: string; figure: never }[] }) =>
      row.cells.map((cell) => [cell.status, id(cell.figure)]),
    );
    expect(cells).toEqual([
      [
        ['COMPARABLE', 'a-2024'],
        ['COMPARABLE', 'a-area'],
      ],
      [
        ['COMPARABLE', 'b-2024'],
        ['COMPARABLE', 'b-area'],
      ],
      [
        ['COMPARABLE', 'c-2024'],
        ['REFUSED', null],
      ],
      [
        ['MISSING', null],
        ['MISSING', null],
      ],
    ]);
    expect(compare.rows[0].cells[0].alternatives).toEqual([{ observation: { id: 'a-2024-sum' } }]);
    expect(compare.rows[1].cells[1].figure).toMatchObject({
      low: 3,
      high: null,
      value: null,
      converted: true,
    });
    expect(compare.rows[2].cells[1].reason).toContain('different kinds');
  });

  test('compare: a subject without a figure for the period of the column', async () => {
    const { compare } =
      await data(`{ compare(subjects: ["a", "b", "c"], metrics: ["gdp"], period: { to: "2023-12-31" }) {
      columns { slot { label } } rows { cells { status figure { observation { id } } reason } } } }`);
    expect(compare.columns[0].slot.label).toBe('2023');
    expect(compare.rows[1].cells[0]).toEqual({
      status: 'OTHER_PERIOD',
      figure: { observation: { id: 'b-2022' } },
      reason: 'Nothing is stated for 2023; this is for 2022.',
    });
  });

  test('rank: computed where the intervals decide, stated beside it', async () => {
    const { rank } = await data(`{ rank(metric: "gdp", scope: "city") {
      slot { label } compared notCompared { reason }
      rows { subject { id } computed { position best worst tiedWith { id } figure { observation { id } } reason } stated { id position } } } }`);
    expect([rank.slot.label, rank.compared]).toEqual(['2024', 4]);
    expect(rank.notCompared).toEqual([]);
    const rows = rank.rows.map(
      (row: { subject: { id: string }; computed: Record<string, unknown>; stated: unknown }) => ({
        id: row.subject.id,
        at: [row.computed.position, row.computed.best, row.computed.worst],
        tied: row.computed.tiedWith,
        stated: row.stated,
      }),
    );
    // d is over 600 without an upper end: it may be first; c is below 700 and may be above d.
    expect(rows).toEqual([
      { id: 'a', at: [null, 1, 2], tied: [{ id: 'b' }], stated: [{ id: 'stated-first', position: 1 }] },
      { id: 'b', at: [null, 1, 2], tied: [{ id: 'a' }], stated: [] },
      { id: 'd', at: [null, 1, 4], tied: [], stated: [] },
      { id: 'c', at: [null, 3, 4], tied: [], stated: [] },
    ]);
    const { rank: pair } = await data(
      '{ rank(metric: "gdp", scope: "city", period: { to: "2023-12-31" }) { compared rows { computed { position reason } stated { id } subject { id } } notCompared { subject { id } reason code } } }',
    );
    // Each of the years has one peer: there is nothing to rank against.
    expect(pair.compared).toBe(1);
    expect(pair.rows[0].computed.position).toBeNull();
    expect(pair.notCompared).toEqual([
      { subject: { id: 'b' }, reason: 'No figure is stated for 2023.', code: 'OTHER_PERIOD' },
    ]);
  });

  test('rank, compare, claims: a rounded print is every number it may have been rounded from', async () => {
    const { rank, ponds, compare, claims } = await data(`{
      rank(metric: "homes", scope: "city") {
        rows { subject { id } computed { position best worst tiedWith { id } figure { observation { id } least most leastOpen mostOpen } } } }
      ponds: rank(metric: "ponds", scope: "city") {
        rows { subject { id } computed { position best worst figure { value least most mostOpen converted } } } }
      compare(subjects: ["e"], metrics: ["homes"]) { rows { cells { figure { value least most mostOpen } } } }
      claims(subject: "e", metric: "homes") { agreement best { observation { id } } alternatives { observation { id } } } }`);
    const at = ({ subject, computed }: { subject: { id: string }; computed: Record<string, unknown> }) => [
      subject.id,
      computed.position,
      computed.best,
      computed.worst,
      computed.tiedWith,
    ];
    // Nothing below 47,500 reaches c; whether d and e are above b, or equal, their print does not say.
    expect(rank.rows.map(at)).toEqual([
      ['c', 1, 1, 1, []],
      ['b', null, 2, 4, []],
      ['d', null, 2, 4, []],
      ['e', null, 2, 4, []],
    ]);
    expect(rank.rows[2].computed.figure).toEqual({
      observation: { id: 'd-homes' },
      least: 46_500,
      most: 47_500,
      leastOpen: false,
      mostOpen: true,
    });
    // 2.5 公顷 is from 24,500 to 25,500 square metres.
    expect(
      ponds.rows.map(({ computed }: { computed: { position: null; best: number; worst: number } }) => [
        computed.position,
        computed.best,
        computed.worst,
      ]),
    ).toEqual([
      [null, 1, 2],
      [null, 1, 2],
    ]);
    expect(ponds.rows[1].computed.figure).toEqual({
      value: 25_000,
      least: 24_500,
      most: 25_500,
      mostOpen: true,
      converted: true,
    });
    expect(compare.rows[0].cells[0].figure).toEqual({
      value: 47_000,
      least: 46_500,
      most: 47_500,
      mostOpen: true,
    });
    // 4.7万 and 47,300 do not contradict each other.
    expect(claims).toEqual([
      {
        agreement: 'COMPATIBLE',
        best: { observation: { id: 'e-homes' } },
        alternatives: [{ observation: { id: 'e-homes-counted' } }],
      },
    ]);
  });

  test('rank: peers of the types asked for; less may be better', async () => {
    const { rank } = await data(
      '{ rank(metric: "gdp", scope: "land", types: ["Place"], lowestFirst: true) { rows { subject { id } } } }',
    );
    expect(rank.rows).toEqual([{ subject: { id: 'city' } }]);
  });

  test('disagreements: claims about the same that no number fits, over all that is loaded', async () => {
    const fields =
      'subject { id } metric { id } slot { label } modality claims { observation { id } sources { id } }';
    const { all, ofB, none } = await data(`{
      all: disagreements { totalCount nodes { ${fields} } edges { cursor } pageInfo { hasNextPage } }
      ofB: disagreements(subjects: ["b"], metrics: ["gdp"]) { totalCount }
      none: disagreements(first: 0) { totalCount nodes { slot { label } } pageInfo { hasNextPage } } }`);
    expect(all.nodes).toEqual([
      {
        ...{ subject: { id: 'a' }, metric: { id: 'gdp' }, slot: { label: '2023' }, modality: 'ACTUAL' },
        claims: ['a-2023-late', 'a-2023', 'a-2023-bound'].map((id) => ({
          observation: { id },
          sources: [{ id: id === 'a-2023' ? 's1' : 's2' }],
        })),
      },
    ]);
    expect([all.totalCount, all.pageInfo.hasNextPage]).toEqual([1, false]);
    expect(ofB.totalCount).toBe(0);
    expect(none).toEqual({ totalCount: 1, nodes: [], pageInfo: { hasNextPage: true } });
    const { after } = await data(
      `{ after: disagreements(after: "${all.edges[0].cursor}") { totalCount nodes { slot { label } } } }`,
    );
    expect(after).toEqual({ totalCount: 1, nodes: [] });
  });

  test('claims: preferred by rule, alternatives kept, contradictions said', async () => {
    const { claims } = await data(`{ claims(subject: "a", metric: "gdp") {
      slot { label } modality rule agreement best { observation { id } statedOn derivedFrom { id } sources { id } } alternatives { observation { id } derivedFrom { id } } } }`);
    const told = claims.map(
      (group: {
        slot: { label: string };
        modality: string;
        rule: string;
        agreement: string;
        best: never;
        alternatives: never[];
      }) => [
        group.slot.label,
        group.modality,
        id(group.best),
        group.rule,
        group.agreement,
        group.alternatives.map(id),
      ],
    );
    expect(told).toEqual([
      ['2021', 'ACTUAL', 'a-2021', 'ONLY_CLAIM', 'SINGLE', []],
      ['2023', 'ACTUAL', 'a-2023-late', 'LATER_SOURCE', 'CONTRADICTORY', ['a-2023', 'a-2023-bound']],
      ['2024', 'ACTUAL', 'a-2024', 'STATED', 'EQUAL', ['a-2024-sum']],
      ['2024', 'TARGET', 't-met', 'ONLY_CLAIM', 'SINGLE', []],
      ['2025-H1', 'ACTUAL', 'a-h1', 'ONLY_CLAIM', 'SINGLE', []],
      ['2025', 'TARGET', 't-other', 'ONLY_CLAIM', 'SINGLE', []],
    ]);
    expect(claims[1].best).toMatchObject({
      statedOn: '2025-07-17',
      sources: [{ id: 's2' }],
      derivedFrom: [],
    });
    expect(claims[2].alternatives[0].derivedFrom).toEqual([{ id: 'a-2023' }]);
  });

  test('promises: met, missed, undecided or not yet, and why; paged', async () => {
    const query = (
      after: string,
    ) => `{ promises(first: 3, after: ${after}) { totalCount pageInfo { hasNextPage endCursor }
      nodes { target { observation { id } } status code reason actuals { observation { id } } } } }`;
    const { promises: page } = await data(query('null'));
    const { promises: rest } = await data(query(`"${page.pageInfo.endCursor}"`));
    expect([page.totalCount, page.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([5, true, false]);
    const told = [...page.nodes, ...rest.nodes].map(
      (node: { target: never; status: string; code: string; actuals: never[] }) => [
        id(node.target),
        node.status,
        node.code,
        node.actuals.map(id),
      ],
    );
    expect(told).toEqual([
      ['t-met', 'MET', 'REACHED', ['a-2024', 'a-2024-sum', 'a-h1']],
      ['t-missed', 'MISSED', 'MISSED', ['b-2024']],
      ['t-open', 'UNDECIDED', 'BOUNDS', ['d-2024']],
      ['t-other', 'UNDECIDED', 'OTHER_PERIOD', ['a-h1']],
      ['t-next', 'NOT_YET', 'NOTHING_LATER', []],
    ]);
    expect(page.nodes[1].reason).toContain('certainly missed');
    const { promises: own } = await data('{ promises(subjects: ["b"], metrics: ["forest"]) { totalCount } }');
    expect(own.totalCount).toBe(1);
  });

  test('timeline: dated statements and events in order, undated ones counted', async () => {
    const query = (after: string) => `{ timeline(id: "a", first: 4, after: ${after}) { totalCount undatedCount
      pageInfo { hasNextPage endCursor } edges { date until relationships node { id } } } }`;
    const found: { date: string; until: string | null; relationships: string[]; node: { id: string } }[] = [];
    let after = 'null';
    for (let more = true; more; ) {
      const { timeline } = await data(query(after));
      expect([timeline.totalCount, timeline.undatedCount]).toEqual([15, 1]);
      found.push(...timeline.edges);
      more = timeline.pageInfo.hasNextPage;
      after = `"${timeline.pageInfo.endCursor}"`;
    }
    expect(found).toHaveLength(15);
    const keys = found.map(({ date, node }) => `${date} ${node.id}`);
    expect(keys).toEqual([...keys].sort());
    expect(found).toContainEqual({
      date: '2023-05-01',
      until: null,
      relationships: ['ABOUT'],
      node: { id: 'meeting' },
    });
    expect(found).toContainEqual({
      date: '2022-02-02',
      until: '2025-07-17',
      relationships: ['AT_BODY'],
      node: { id: 'post' },
    });
  });

  describe('checkClaim', () => {
    const check = async (claim: string) => {
      const { data, errors } = await ask(
        `{ checkClaim(${claim}) { verdict code reason unit slot { label } figures { observation { id } }
           leftOutCount leftOut { reason figure { observation { id } } } } }`,
      );
      if (errors !== undefined) return errors.map(({ message }) => message).join();
      const found = data?.checkClaim as {
        verdict: string;
        code: string;
        slot: { label: string } | null;
        figures: { observation: { id: string } }[];
      } | null;
      if (found === null) return null;
      const { verdict, code, slot, figures } = found;
      return `${verdict} ${code} ${slot?.label ?? '-'}: ${figures.map(id).join(' ')}`;
    };

    test.each([
      // 超900亿 stays open above: it is more than 900, and may be 1,000.
      ['a', 'gdp', 'MORE_THAN', '900', '2021', 'SUPPORTED FITS 2021: a-2021'],
      ['a', 'gdp', 'EQUAL', '900', '2021', 'CONTRADICTED EXCLUDED 2021: a-2021'],
      ['a', 'gdp', 'AT_LEAST', '1000', '2021', 'UNDECIDED BOUNDS 2021: a-2021'],
      ['a', 'gdp', 'AT_MOST', '900', '2021', 'CONTRADICTED EXCLUDED 2021: a-2021'],
      ['c', 'gdp', 'LESS_THAN', '700', '2024', 'SUPPORTED FITS 2024: c-2024'],
      // A derived figure is one more statement; a target is none.
      ['a', 'gdp', 'EQUAL', '1300', '2024', 'SUPPORTED FITS 2024: a-2024 a-2024-sum'],
      ['a', 'gdp', 'EQUAL', '1250', '2024', 'CONTRADICTED EXCLUDED 2024: a-2024 a-2024-sum'],
      ['a', 'gdp', 'EQUAL', '1400', '2025', 'NOT_STATED OTHER_MODALITY -: '],
      ['a', 'gdp', 'EQUAL', '660', '2025-H1', 'SUPPORTED FITS 2025-H1: a-h1'],
      ['a', 'gdp', 'EQUAL', '660', '2025', 'NOT_STATED OTHER_MODALITY -: '],
      ['a', 'gdp', 'EQUAL', '1200', '2022', 'NOT_STATED OTHER_PERIOD -: '],
      // Two sources differ; what both rule out is ruled out, what one of them says is undecided.
      [
        'a',
        'gdp',
        'EQUAL',
        '1200',
        '2023',
        'UNDECIDED SOURCES_DISAGREE 2023: a-2023-late a-2023 a-2023-bound',
      ],
      [
        'a',
        'gdp',
        'AT_LEAST',
        '1151',
        '2023',
        'UNDECIDED SOURCES_DISAGREE 2023: a-2023-late a-2023 a-2023-bound',
      ],
      ['a', 'gdp', 'MORE_THAN', '1100', '2023', 'SUPPORTED FITS 2023: a-2023-late a-2023 a-2023-bound'],
      [
        'a',
        'gdp',
        'LESS_THAN',
        '1000',
        '2023',
        'CONTRADICTED EXCLUDED 2023: a-2023-late a-2023 a-2023-bound',
      ],
      // 4.7万 and 47,300 are one number.
      ['e', 'homes', 'EQUAL', '47300', '2025-07-17', 'SUPPORTED FITS 2025-07-17: e-homes e-homes-counted'],
      ['d', 'homes', 'EQUAL', '47000', '2025-07-17', 'UNDECIDED BOUNDS 2025-07-17: d-homes'],
      ['d', 'homes', 'LESS_THAN', '47500', '2025-07-17', 'SUPPORTED FITS 2025-07-17: d-homes'],
      // Shares of two wholes are two numbers.
      ['a', 'share', 'EQUAL', '25', '2024', 'UNDECIDED SEVERAL_WHOLES 2024: a-share-city a-share-land'],
      ['a', 'share', 'AT_LEAST', '1', '2024', 'SUPPORTED FITS 2024: a-share-city a-share-land'],
      ['a', 'homes', 'EQUAL', '1', '2024', 'NOT_STATED NO_FIGURE -: '],
    ])('%s %s %s %s in %s: %s', async (subject, metric, comparison, number, period, expected) => {
      const claim = `subject: "${subject}", metric: "${metric}", comparison: ${comparison}, number: ${number}`;
      expect(await check(`${claim}, period: "${period}"`)).toBe(expected);
    });

    test.each([
      [
        'the whole is named',
        'subject: "a", metric: "share", number: 25, relativeTo: "city"',
        'SUPPORTED FITS 2024: a-share-city',
      ],
      [
        'another whole is',
        'subject: "a", metric: "share", number: 25, relativeTo: "far"',
        'NOT_STATED OTHER_WHOLE -: ',
      ],
      [
        'no period is: the latest',
        'subject: "a", metric: "gdp", number: 660',
        'SUPPORTED FITS 2025-H1: a-h1',
      ],
      [
        'it is in another unit',
        'subject: "a", metric: "forest", number: 25000, unit: "m2"',
        'SUPPORTED FITS 2025-07-17: a-area',
      ],
      [
        'it is about a target',
        'subject: "a", metric: "gdp", number: 1400, period: "2025", modalities: [TARGET]',
        'SUPPORTED FITS 2025: t-other',
      ],
      [
        'only a target without dates is stated',
        'subject: "b", metric: "forest", number: 9, unit: "har", period: "2026"',
        'NOT_STATED OTHER_PERIOD -: ',
      ],
      [
        'the unit does not fit',
        'subject: "c", metric: "forest", number: 12, unit: "m2"',
        'NOT_STATED OTHER_UNIT -: ',
      ],
      ['there is no such subject', 'subject: "nobody", metric: "gdp", number: 1', null],
      ['there is no such metric', 'subject: "a", metric: "joy", number: 1', null],
    ])('when %s', async (_what, claim, expected) => {
      expect(await check(claim)).toBe(expected);
    });

    test.each([
      ['a unit nobody knows', 'unit: "furlong"', 'furlong'],
      ['a season', 'period: "2024-21"', 'season'],
      ['a period without an end', 'period: "2024/.."', 'begin and end'],
      ['words', 'period: "last year"', 'no EDTF date'],
    ])('%s is refused', async (_what, argument, told) => {
      expect(await check(`subject: "a", metric: "gdp", number: 1, ${argument}`)).toContain(told);
    });
  });
});
