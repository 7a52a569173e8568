import { readLimit } from '../../src/explore/figures/FigureReader.ts';
import { groupBy } from '../../src/explore/figures/selectFigures.ts';
import type { GraphStore, Row } from '../../src/store/GraphStore.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import {
  type Ask,
  asker,
  clear,
  createIdIndex,
  figureGraph,
  fill,
  type TestGraph,
  together,
} from './TestGraph.ts';

/** A figure of a district as plain loops see it, in square metres unless it counts companies. */
interface Said {
  readonly id: string;
  readonly subject: string;
  readonly unit: string;
  readonly modality: string;
  readonly since: boolean;
  readonly start: string;
  readonly end: string;
  readonly least: number;
  readonly most: number | null;
  readonly exact: boolean;
}

const districts = 640;
const years = Array.from({ length: 40 }, (_, index) => 1985 + index);
const district = (index: number) => `d${String(index).padStart(4, '0')}`;

/** Forty years of a metric in every district, with gaps, targets, other units, second claims and bounds. */
function stated(): readonly Said[] {
  const all: Said[] = [];
  for (let index = 0; index < districts; index += 1) {
    const subject = district(index);
    for (const year of years) {
      const [start, end] = [`${year}-01-01`, `${year}-12-31`];
      const number = (((index * 7_919 + year * 31) % 997) + 1) * 10_000;
      const about = { subject, since: false, start, end, modality: 'ACTUAL', unit: 'm2', exact: true };
      const one = { ...about, id: `${subject}-${year}`, least: number, most: number };
      // The latest year is told of most, and of some of them in a unit that cannot be converted.
      if (year === 2024 && index % 13 === 0) continue;
      if (year === 2024 && index % 97 === 1) all.push({ ...one, unit: 'company' });
      else if (index % 50 === 2) all.push({ ...one, unit: 'har' });
      else if (index % 31 === 3) all.push({ ...one, exact: false, most: null });
      else all.push(one);
      if (year === 2024 && index % 10 === 4) all.push({ ...one, id: `${one.id}-aim`, modality: 'TARGET' });
      if (year === 2024 && index % 11 === 5)
        all.push({ ...one, id: `${one.id}-also`, exact: false, most: number + 50_000 });
    }
    if (index % 40 === 7)
      all.push({
        ...{ subject, since: true, start: '2020-01-01', end: '2024-06-30', modality: 'ACTUAL', unit: 'm2' },
        ...{ id: `${subject}-since`, exact: true, least: 10_000, most: 10_000 },
      });
  }
  return all;
}

function graphOf(figures: readonly Said[]): TestGraph {
  const cities = Array.from({ length: 20 }, (_, index) => `c${index}`);
  return together(
    {
      nodes: [
        { id: 'area', type: 'Metric', properties: { unit: 'm2' } },
        { id: 'land', type: 'Place' },
        ...cities.map((id) => ({ id, type: 'Place' })),
        ...Array.from({ length: districts }, (_, index) => ({ id: district(index), type: 'District' })),
      ],
      links: [
        ...cities.map((from) => ({ type: 'INSIDE', from, to: 'land' })),
        ...Array.from({ length: districts }, (_, index) => ({
          ...{ type: 'PART_OF', from: district(index), to: `c${index % 20}` },
        })),
      ],
    },
    ...figures.map(({ id, subject, unit, modality, since, start, end, least, most, exact }) => {
      const scale = (number: number | null) => (unit === 'har' && number !== null ? number / 10_000 : number);
      const [low, high] = [scale(least), scale(most)];
      const bounds = { low, high, least: low, most: high, lowOpen: false, highOpen: false };
      return figureGraph(id, {
        ...{ subject, metric: 'area' },
        properties: {
          ...{ unit, modality, ...bounds, leastOpen: false, mostOpen: false },
          ...{ value: exact ? low : null, qualifier: exact ? 'EXACT' : 'AT_LEAST' },
          ...{ period_kind: since ? 'SINCE' : 'INTERVAL', period_start: start, period_end: end },
        },
      });
    }),
  );
}

/** What `rank` has to answer, by plain loops. */
function expected(all: readonly Said[], from: string | undefined, scope: string, lowestFirst: boolean) {
  const figures = all.filter(
    ({ subject }) => scope === 'land' || `c${Number(subject.slice(1)) % 20}` === scope,
  );
  const outside = ({ end }: Said) => from !== undefined && end < from;
  const isSelected = (one: Said) => !outside(one) && one.modality === 'ACTUAL' && one.unit !== 'company';
  const selected = figures.filter(isSelected);
  const subjectsOf = new Map<string, Set<string>>();
  for (const { since, end, subject } of selected) {
    if (since) continue;
    subjectsOf.set(end, (subjectsOf.get(end) ?? new Set()).add(subject));
  }
  const [end] = [...subjectsOf].sort((a, b) => b[1].size - a[1].size || (a[0] > b[0] ? -1 : 1))[0] ?? [''];
  const claims = selected.filter((one) => !one.since && one.end === end);
  const vagueness = ({ exact, most }: Said) => (exact ? 0 : most !== null ? 1 : 2);
  const chosen = new Map<string, Said>();
  for (const one of claims.toSorted((a, b) => vagueness(a) - vagueness(b) || (a.id < b.id ? -1 : 1))) {
    if (!chosen.has(one.subject)) chosen.set(one.subject, one);
  }
  const compared = [...chosen.values()];
  const top = (one: Said) => one.most ?? Number.POSITIVE_INFINITY;
  const ahead = (a: Said, b: Said) => (lowestFirst ? top(a) < b.least : a.least > top(b));
  const mayBe = (a: Said, b: Said) => (lowestFirst ? a.least < top(b) : top(a) > b.least);
  const rows = compared
    .map((one) => {
      let [best, worst] = [1, 1];
      const tiedWith: string[] = [];
      for (const other of compared) {
        if (other === one) continue;
        if (ahead(other, one)) best += 1;
        if (mayBe(other, one)) worst += 1;
        if (one.exact && other.exact && other.least === one.least) tiedWith.push(other.subject);
      }
      return { subject: one.subject, best, worst, figure: one.id, tiedWith: tiedWith.sort() };
    })
    .sort((a, b) => a.best - b.best || a.worst - b.worst || (a.subject < b.subject ? -1 : 1));
  const unselected = figures.filter((one) => !isSelected(one));
  const left = new Map<string, string>();
  for (const one of unselected) {
    if (!outside(one) && one.unit !== 'company') left.set(one.subject, 'MODALITY');
  }
  for (const one of unselected) if (!outside(one) && one.unit === 'company') left.set(one.subject, 'UNIT');
  for (const { subject } of selected) left.set(subject, 'OTHER_PERIOD');
  for (const { subject } of compared) left.delete(subject);
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const others = selected.filter((one) => chosen.get(one.subject) !== one).sort(byId);
  const leftOut = [
    ...unselected.toSorted(byId).map((one) => ({
      id: one.id,
      reason: outside(one) ? 'OUTSIDE_PERIOD' : one.modality !== 'ACTUAL' ? 'MODALITY' : 'UNIT',
    })),
    ...others.map((one) => ({ id: one.id, reason: claims.includes(one) ? 'OTHER_CLAIM' : 'OTHER_PERIOD' })),
  ];
  return {
    ...{ end, rows, leftOut: leftOut.slice(0, 100), leftOutCount: leftOut.length, claims: claims.length },
    notCompared: [...left].map(([id, code]) => ({ id, code })).sort(byId),
  };
}

describeEachEngine('a metric of more figures than are read with all they have', (engine) => {
  const figures = stated();
  let store: GraphStore;
  let ask: Ask;
  /** Figures read with all they have. */
  let readWhole = 0;

  beforeAll(async () => {
    store = await engine.open();
    await createIdIndex(store);
    for (const label of ['Entity', 'Observation']) {
      const text = `CREATE INDEX ${label}_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`;
      await store.schema({ text, parameters: {} });
    }
    await store.awaitIndexes();
    await fill(store, graphOf(figures));
    const read: GraphStore['read'] = async (statement, options) => {
      const rows: readonly Row[] = await store.read(statement, options);
      if (statement.text.includes('o.qualifier AS')) readWhole += rows.length;
      return rows;
    };
    ask = await asker(
      new Proxy(store, { get: (of, name) => (name === 'read' ? read : member(of, name)) }),
      // A server that has just started plans and reads at a crawl beside other tests.
      { timeoutMs: 60_000 },
    );
  }, 300_000);
  afterAll(async () => {
    await clear(store);
    await store.close();
  }, 240_000);

  async function data(query: string, variables: Record<string, unknown> = {}) {
    const answer = await ask(query, variables);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  }

  const document = `query ($scope: ID!, $from: Date, $lowestFirst: Boolean!, $first: Int!, $after: String) {
    rank(metric: "area", scope: $scope, period: { from: $from }, lowestFirst: $lowestFirst, first: $first, after: $after) {
      slot { end } compared rowCount pageInfo { hasNextPage hasPreviousPage endCursor }
      rows { subject { id } computed { best worst tiedWith { id } figure { observation { id } } } }
      notCompared { subject { id } code } notComparedCount
      leftOut { figure { observation { id } } reason } leftOutCount } }`;

  test.each([
    ['land', null, false],
    ['land', '2024-01-01', true],
    ['c4', null, true],
    ['c13', '2020-01-01', false],
  ])(
    'rank in %s from %s, lowest first: %s',
    async (scope, from, lowestFirst) => {
      expect(figures.length).toBeGreaterThan(readLimit);
      const wanted = expected(figures, from ?? undefined, scope, lowestFirst);
      const rows: unknown[] = [];
      let after: string | null = null;
      do {
        readWhole = 0;
        const { rank } = await data(document, { scope, from, lowestFirst, first: 500, after });
        expect(readWhole).toBeLessThanOrEqual(wanted.claims + 100);
        expect([rank.slot.end, rank.compared, rank.rowCount]).toEqual([
          ...[wanted.end, wanted.rows.length, wanted.rows.length],
        ]);
        expect(rank.notComparedCount).toBe(wanted.notCompared.length);
        expect(
          rank.notCompared.map((one: { subject: { id: string }; code: string }) => ({
            ...{ id: one.subject.id, code: one.code },
          })),
        ).toEqual(wanted.notCompared.slice(0, 100));
        expect(rank.leftOutCount).toBe(wanted.leftOutCount);
        expect(
          rank.leftOut.map((one: { figure: { observation: { id: string } }; reason: string }) => ({
            ...{ id: one.figure.observation.id, reason: one.reason },
          })),
        ).toEqual(wanted.leftOut);
        expect(rank.pageInfo.hasPreviousPage).toBe(after !== null);
        rows.push(...rank.rows);
        after = rank.pageInfo.hasNextPage ? rank.pageInfo.endCursor : null;
      } while (after !== null);
      expect(rows).toEqual(
        wanted.rows.map(({ subject, best, worst, figure, tiedWith }) => ({
          subject: { id: subject },
          computed: {
            ...{ best, worst, tiedWith: tiedWith.map((id) => ({ id })) },
            figure: { observation: { id: figure } },
          },
        })),
      );
    },
    120_000,
  );

  test('a cursor of another ranking is refused', async () => {
    const variables = { scope: 'land', from: null, lowestFirst: false, first: 1, after: null };
    const { rank } = await data(document, variables);
    const after = rank.pageInfo.endCursor;
    const { errors } = await ask(document, { ...variables, lowestFirst: true, after });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('outline of the metric, by subject: counted without reading a figure', async () => {
    readWhole = 0;
    const seen: unknown[] = [];
    let after: string | null = null;
    do {
      const { outline } = await data(
        `query ($after: String) { outline(id: "area", first: 200, after: $after) { figureCount totalCount
          pageInfo { hasNextPage endCursor } nodes { of { id } units figureCount from to modalities } } }`,
        { after },
      );
      expect([outline.figureCount, outline.totalCount]).toEqual([figures.length, districts]);
      seen.push(...outline.nodes);
      after = outline.pageInfo.hasNextPage ? outline.pageInfo.endCursor : null;
    } while (after !== null);
    expect(readWhole).toBe(0);
    const groups = groupBy(figures, ({ subject }) => subject);
    expect(seen).toEqual(
      [...groups].map(([subject, own]) => ({
        of: { id: subject },
        units: [...new Set(own.map(({ unit }) => unit))].sort(),
        figureCount: own.length,
        from: own.map(({ start }) => start).sort()[0],
        to: own
          .map(({ end }) => end)
          .sort()
          .at(-1),
        modalities: [...new Set(own.map(({ modality }) => modality))].sort(),
      })),
    );
    const { outline } = await data(
      '{ outline(id: "d0004") { figureCount nodes { of { id } figureCount from to modalities } } }',
    );
    expect(outline).toEqual({
      figureCount: 41,
      nodes: [
        {
          ...{ of: { id: 'area' }, figureCount: 41, from: '1985-01-01', to: '2024-12-31' },
          modalities: ['ACTUAL', 'TARGET'],
        },
      ],
    });
  }, 240_000);
});

function member(of: object, name: string | symbol): unknown {
  const value = Reflect.get(of, name) as unknown;
  return typeof value === 'function' ? value.bind(of) : value;
}
