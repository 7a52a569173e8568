import fc from 'fast-check';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import {
  type Ask,
  asker,
  clear,
  createIdIndex,
  figureGraph,
  fill,
  type TestLink,
  type TestNode,
  together,
} from './TestGraph.ts';

/** A figure of a district as the oracle sees it: a number, a period, whether it happened. */
interface Said {
  readonly id: string;
  readonly subject: string;
  readonly value: number;
  readonly kind: 'YEAR' | 'MONTH' | 'INSTANT' | 'UNDATED';
  readonly start: string | null;
  readonly end: string | null;
  readonly modality: string;
}

const subjects = ['a', 'b', 'c', 'd'];
const lastDay = (year: number, month: number) =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

const said = fc
  .record({
    subject: fc.constantFrom(...subjects),
    value: fc.integer({ min: 1, max: 9 }),
    kind: fc.constantFrom(
      'YEAR' as const,
      'YEAR' as const,
      'MONTH' as const,
      'INSTANT' as const,
      'UNDATED' as const,
    ),
    year: fc.integer({ min: 2019, max: 2023 }),
    month: fc.integer({ min: 1, max: 12 }),
    modality: fc.constantFrom('ACTUAL', 'ACTUAL', 'ACTUAL', 'ESTIMATE'),
  })
  .map(({ year, month, kind, ...rest }): Omit<Said, 'id'> => {
    const two = String(month).padStart(2, '0');
    const [start, end] = {
      YEAR: [`${year}-01-01`, `${year}-12-31`],
      MONTH: [`${year}-${two}-01`, lastDay(year, month)],
      INSTANT: [`${year}-${two}-15`, `${year}-${two}-15`],
      UNDATED: [null, null],
    }[kind] as [string | null, string | null];
    return { ...rest, kind, start, end };
  });

const question = fc.record({
  figures: fc.array(said, { minLength: 1, maxLength: 14 }),
  day: fc.tuple(fc.integer({ min: 2019, max: 2024 }), fc.constantFrom('01-31', '02-28', '06-15', '12-31')),
  months: fc.constantFrom(0, 1, 6, 12, 13, 24, 60),
});

/** A day so many months before, by the calendar of JavaScript and not by the text of dates. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/** What the answer should be, with plain loops. */
function expected(figures: readonly Said[], day: string, months: number) {
  const oldest = monthsBefore(day, months);
  const leftOut: string[] = [];
  const fit: Said[] = [];
  for (const figure of figures) {
    const why =
      figure.modality !== 'ACTUAL'
        ? 'MODALITY'
        : figure.end === null
          ? 'UNDATED'
          : figure.end > day
            ? 'AFTER'
            : figure.end < oldest
              ? 'TOO_OLD'
              : null;
    if (why === null) fit.push(figure);
    else leftOut.push(`${figure.id} ${why}`);
  }
  let best: { kind: string; of: string[]; day: string } | null = null;
  for (const kind of ['INSTANT', 'MONTH', 'YEAR']) {
    const there = fit.filter((figure) => figure.kind === kind);
    const of = [...new Set(there.map(({ subject }) => subject))];
    const latest =
      there
        .map(({ end }) => end ?? '')
        .sort()
        .at(-1) ?? '';
    if (of.length === 0) continue;
    if (best === null || of.length > best.of.length || (of.length === best.of.length && latest > best.day)) {
      best = { kind, of, day: latest };
    }
  }
  const shown = new Map<string, { day: string; ids: string[] }>();
  for (const subject of subjects) {
    const own = fit.filter((figure) => figure.subject === subject && figure.kind === best?.kind);
    const latest = own
      .map(({ end }) => end ?? '')
      .sort()
      .at(-1);
    if (latest === undefined) continue;
    shown.set(subject, {
      day: latest,
      ids: own
        .filter(({ end }) => end === latest)
        .map(({ id }) => id)
        .sort(),
    });
  }
  return { leftOut, fit, shown };
}

const figure = 'figure { observation { id } day value }';
const text = `query ($day: Date!, $months: Int!) {
  compare(subjects: ["a", "b", "c", "d"], metrics: ["gdp"], asOf: { day: $day, maxAgeMonths: $months }) {
    rows { subject { id } cells { status ${figure} alternatives { observation { id } } } }
    leftOutCount leftOut { reason figure { observation { id } } }
  }
  rank(metric: "gdp", scope: "city", asOf: { day: $day, maxAgeMonths: $months }) {
    compared slot { label } rows { subject { id } computed { best ${figure} } }
    notCompared { subject { id } } leftOutCount leftOut { reason figure { observation { id } } }
  }
  series(metric: "gdp", subjects: ["a", "b", "c", "d"], asOf: { day: $day, maxAgeMonths: $months }) {
    tracks { lines { points { ${figure} alternatives { observation { id } } } } }
    leftOutCount leftOut { reason figure { observation { id } } }
  } }`;
type Left = readonly { reason: string; figure: { observation: { id: string } } }[];
const leftIds = (left: Left) => left.map((one) => `${one.figure.observation.id} ${one.reason}`).sort();

describeEachEngine('the latest figures at or before a day', (engine) => {
  let store: GraphStore;
  let ask: Ask;

  beforeAll(async () => {
    store = await engine.open();
    await createIdIndex(store);
    ask = await asker(store);
  });
  afterAll(() => store?.close());

  async function load(figures: readonly Said[]) {
    const nodes: TestNode[] = [
      ...subjects.map((id) => ({ id, type: 'District' })),
      { id: 'city', type: 'Place' },
      { id: 'gdp', type: 'Metric', properties: { unit: 'CNY' } },
    ];
    const links: TestLink[] = subjects.map((from) => ({ type: 'PART_OF', from, to: 'city' }));
    const parts = figures.map(({ id, subject, value, kind, start, end, modality }) => {
      const number = {
        value,
        low: value,
        high: value,
        least: value,
        most: value,
        qualifier: 'EXACT',
        unit: 'CNY',
      };
      const open = { lowOpen: false, highOpen: false, leastOpen: false, mostOpen: false };
      const dates = start === null ? {} : { period_start: start, period_end: end };
      const period = { period_kind: kind === 'INSTANT' ? 'INSTANT' : 'INTERVAL', ...dates };
      const properties = { ...number, ...open, ...period, modality };
      return figureGraph(id, { subject, metric: 'gdp', properties });
    });
    await clear(store);
    await fill(store, together({ nodes, links }, ...parts));
  }

  test('are those that plain loops find, and all that is left out is told', async () => {
    await fc.assert(
      fc.asyncProperty(question, async ({ figures: given, day: [year, rest], months }) => {
        const figures = given.map((one, index) => ({ ...one, id: `f${String(index).padStart(2, '0')}` }));
        const day = `${year}-${rest}`;
        await load(figures);
        const { data, errors } = await ask(text, { day, months });
        expect(errors).toBeUndefined();
        const { leftOut, fit, shown } = expected(figures, day, months);

        for (const { subject, cells } of data.compare.rows) {
          const [cell] = cells;
          const wanted = shown.get(subject.id);
          const ids = [cell.figure, ...cell.alternatives].flatMap((one) => one?.observation.id ?? []).sort();
          if (wanted === undefined) {
            const others = fit.some((one) => one.subject === subject.id);
            expect(cell.status).toBe(others ? 'OTHER_PERIOD' : 'MISSING');
          } else expect([cell.status, cell.figure.day, ids]).toEqual(['COMPARABLE', wanted.day, wanted.ids]);
        }

        const { rank } = data;
        expect(rank.compared).toBe(shown.size);
        const ranked = rank.rows.filter((row: { computed: object | null }) => row.computed !== null);
        for (const { subject, computed } of ranked) {
          const wanted = shown.get(subject.id);
          expect(wanted?.ids).toContain(computed.figure.observation.id);
          expect(computed.figure.day).toBe(wanted?.day);
          const better = ranked.filter(
            (other: (typeof ranked)[number]) => other.computed.figure.value > computed.figure.value,
          );
          expect(computed.best).toBe(1 + better.length);
        }
        const notRanked = [...new Set(figures.map(({ subject }) => subject))].filter((id) => !shown.has(id));
        expect(rank.notCompared.map((one: { subject: { id: string } }) => one.subject.id)).toEqual(
          notRanked.sort(),
        );

        // Every figure is in the answer or told to be left out, once.
        const rankedIds = ranked.map((row: (typeof ranked)[number]) => row.computed.figure.observation.id);
        const inCells = data.compare.rows.flatMap(
          ({ cells: [cell] }: { cells: { figure: unknown; alternatives: unknown[] }[] }) =>
            [cell?.figure, ...(cell?.alternatives ?? [])].flatMap(
              (one) => (one as { observation: { id: string } } | null)?.observation.id ?? [],
            ),
        );
        for (const [answer, there] of [
          [data.compare, inCells],
          [rank, rankedIds],
        ] as const) {
          const left = leftIds(answer.leftOut);
          expect(answer.leftOutCount).toBe(left.length);
          expect([...there, ...left.map((one) => one.split(' ')[0])].sort()).toEqual(
            figures.map(({ id }) => id),
          );
          for (const one of leftOut) expect(left).toContain(one);
        }
        const inSeries = figures.filter(
          ({ end }) => end !== null && end <= day && end >= monthsBefore(day, months),
        );
        expect(leftIds(data.series.leftOut).map((one) => one.split(' ')[0])).toEqual(
          figures.filter((one) => !inSeries.includes(one)).map(({ id }) => id),
        );
      }),
      { numRuns: engine.name === 'neo4j' ? 15 : 60, seed: 20261125 },
    );
  }, 240_000);

  test('a question with both times, or months out of bounds, is refused', async () => {
    const both = await ask(
      '{ series(metric: "gdp", subjects: ["a"], period: {}, asOf: { day: "2024-01-01" }) { unit } }',
    );
    expect(both.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' }, path: ['series'] });
    expect(both.errors?.[0]?.message).toContain('"period" and "asOf"');
    const far = await ask(
      '{ rank(metric: "gdp", scope: "city", asOf: { day: "2024-01-01", maxAgeMonths: 1201 }) { unit } }',
    );
    expect(far.errors?.[0]?.message).toBe('"maxAgeMonths" is 1201; it is 0 to 1200.');
  });
});
