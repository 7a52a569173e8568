import fc from 'fast-check';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import { answerOf, type Claim, type Expected, type Stated } from './claimOracle.ts';
import {
  type Ask,
  asker,
  createIdIndex,
  figureGraph,
  fill,
  type TestGraph,
  type TestNode,
  together,
} from './TestGraph.ts';

/** Several claims about one subject in one operation. */
const queryOf = (count: number) => {
  const each = (write: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => write(index));
  const variables = each(
    (index) => `$comparison${index}: ClaimComparison!, $number${index}: Float!, $unit${index}: String,
      $period${index}: String, $relativeTo${index}: ID, $modalities${index}: [Modality!]!`,
  );
  const claims = each(
    (index) => `c${index}: checkClaim(subject: $subject, metric: "area", comparison: $comparison${index},
      number: $number${index}, unit: $unit${index}, period: $period${index}, relativeTo: $relativeTo${index},
      modalities: $modalities${index}) {
        verdict code agreement reason unit figures { observation { id } sources { id } unit } leftOutCount }`,
  );
  return `query ($subject: ID!, ${variables.join(', ')}) { ${claims.join('\n')} }`;
};

/** Bounds are whole hectares, claims whole or half ones, so that open bounds matter and numbers meet them. */
const hectare = 10_000;
const farthest = 3;
const bound = fc.option(fc.integer({ min: -farthest, max: farthest }), { nil: null });

const periods = [
  { kind: 'INTERVAL', start: '2023-01-01', end: '2023-12-31' },
  { kind: 'INTERVAL', start: '2024-01-01', end: '2024-12-31' },
  { kind: 'INTERVAL', start: '2024-01-01', end: '2024-06-30' },
  { kind: 'INTERVAL', start: '2024-07-01', end: '2024-12-31' },
  { kind: 'INTERVAL', start: '2021-01-01', end: '2025-12-31' },
  { kind: 'INSTANT', start: '2024-12-31', end: '2024-12-31' },
  { kind: 'INTERVAL', start: null, end: null },
] as const;

const arbitraryFigure: fc.Arbitrary<Stated> = fc
  .record({
    low: bound,
    high: bound,
    lowOpen: fc.boolean(),
    highOpen: fc.boolean(),
    unit: fc.constantFrom('m2', 'm2', 'har', 'har', 'company'),
    modality: fc.constantFrom('ACTUAL', 'ACTUAL', 'ACTUAL', 'ESTIMATE', 'TARGET', 'FORECAST'),
    period: fc.constantFrom(...periods, periods[1], periods[1]),
    whole: fc.constantFrom(null, null, null, 'w1', 'w2'),
    source: fc.constantFrom('s1', 's2'),
  })
  .filter(({ low, high, lowOpen, highOpen }) => {
    return low === null || high === null || low < high || (low === high && !lowOpen && !highOpen);
  });

const arbitraryClaim: fc.Arbitrary<Claim> = fc.record({
  comparison: fc.constantFrom('EQUAL', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN'),
  halves: fc.integer({ min: -2 * farthest - 1, max: 2 * farthest + 1 }),
  unit: fc.constantFrom(null, 'm2', 'har', 'har', 'km'),
  period: fc.constantFrom(null, '2023', '2024', '2024', '2024-H1', '2021/2025', '2024-12-31', '2024-Q1'),
  relativeTo: fc.constantFrom(null, null, null, 'w1'),
  modalities: fc.constantFrom(
    ['ACTUAL'],
    ['ACTUAL'],
    ['TARGET'],
    ['ACTUAL', 'ESTIMATE'],
    ['FORECAST', 'TARGET'],
  ),
});

const claimsOfCase = 4;
const arbitraryCase = fc.record({
  figures: fc.array(arbitraryFigure, { maxLength: 4 }),
  claims: fc.array(arbitraryClaim, { minLength: claimsOfCase, maxLength: claimsOfCase }),
});

const stated = (given: Partial<Stated>): Stated => ({
  low: 1,
  high: 1,
  lowOpen: false,
  highOpen: false,
  unit: 'har',
  modality: 'ACTUAL',
  period: periods[1],
  whole: null,
  source: 's1',
  ...given,
});
const claim = (given: Partial<Claim>): Claim => ({
  comparison: 'EQUAL',
  halves: 2,
  unit: null,
  period: null,
  relativeTo: null,
  modalities: ['ACTUAL'],
  ...given,
});

/** What went wrong once, and what a reader might doubt. */
const named: readonly (readonly [string, readonly Stated[], Claim, Partial<Expected>])[] = [
  [
    'of times that end on one day the longest is the latest',
    [stated({ period: periods[5], low: 3, high: 3 }), stated({ period: periods[3] }), stated({})],
    claim({}),
    { verdict: 'SUPPORTED', deciding: [2] },
  ],
  [
    'a figure without dates comes after one of the day it was said on',
    [stated({ period: periods[6], low: 3, high: 3, source: 's3' }), stated({ period: periods[5] })],
    claim({}),
    { verdict: 'SUPPORTED', deciding: [1] },
  ],
  [
    'sources that disagree support what each of them supports',
    [stated({ low: 2, high: 2 }), stated({ low: 3, high: 3, source: 's2' })],
    claim({ comparison: 'MORE_THAN' }),
    { verdict: 'SUPPORTED', agreement: 'CONTRADICTORY', deciding: [0, 1] },
  ],
  [
    'sources that disagree leave open what one of them says',
    [stated({ low: 1, high: 1 }), stated({ low: 3, high: 3, source: 's2' })],
    claim({}),
    { verdict: 'UNDECIDED', agreement: 'CONTRADICTORY', deciding: [0, 1] },
  ],
  [
    'a target of the very number supports nothing about actuals',
    [stated({ modality: 'TARGET' })],
    claim({ period: '2024' }),
    { verdict: 'NOT_STATED', agreement: null, deciding: [] },
  ],
  [
    'half of the year is not the year',
    [stated({ period: periods[2] })],
    claim({ period: '2024' }),
    { verdict: 'NOT_STATED', deciding: [] },
  ],
  ['a count is no area', [stated({ unit: 'company' })], claim({}), { verdict: 'NOT_STATED', deciding: [] }],
];

/** A district with some figures, which are `ID.0`, `ID.1` and so on. */
function graphOf(subject: string, figures: readonly Stated[]): TestGraph {
  const parts = figures.map((figure, index) => {
    const { low, high, lowOpen, highOpen, unit, modality, period, whole, source } = figure;
    const inUnit = (hectares: number | null) =>
      hectares === null ? null : unit === 'm2' ? hectares * hectare : hectares;
    const ends = { low: inUnit(low), high: inUnit(high) };
    const open = { lowOpen: low !== null && lowOpen, highOpen: high !== null && highOpen };
    const isExact = low !== null && low === high;
    const qualifier = isExact ? 'EXACT' : low === null && high === null ? 'ABOUT' : 'OVER';
    const value = isExact ? ends.low : qualifier === 'ABOUT' ? 1 : null;
    const [least, most] = [ends.low, ends.high];
    const { kind, start, end } = period;
    const known = {
      ...{ value, ...ends, least, most, period_start: start, period_end: end },
      ...{ ...open, leastOpen: open.lowOpen, mostOpen: open.highOpen },
      ...{ qualifier, unit, modality, period_kind: kind },
    };
    const properties = Object.fromEntries(Object.entries(known).filter(([, given]) => given !== null));
    const relativeTo = whole ?? undefined;
    return figureGraph(`${subject}.${index}`, { subject, metric: 'area', relativeTo, source, properties });
  });
  return together({ nodes: [{ id: subject, type: 'District' }], links: [] }, ...parts);
}

/** Sources and what figures are compared by, and the districts of the cases, each of its own. */
function wholeGraph(cases: readonly (readonly Stated[])[]): TestGraph {
  const nodes: TestNode[] = [
    { id: 'area', type: 'Metric', properties: { unit: 'm2' } },
    ...['w1', 'w2'].map((id) => ({ id, type: 'Place' })),
    { id: 's1', type: 'Source', properties: { title: 's1', publishedOn: '2024-03-01' } },
    { id: 's2', type: 'Source', properties: { title: 's2', eventOn: '2025-07-17' } },
    { id: 's3', type: 'Source', properties: { title: 's3', publishedOn: '2024-12-31' } },
  ];
  return together({ nodes, links: [] }, ...cases.map((figures, index) => graphOf(`d${index}`, figures)));
}

describeEachEngine('claims are judged as trying every number does', (engine) => {
  const generated = fc.sample(arbitraryCase, 100);
  let store: GraphStore;
  let ask: Ask;

  beforeAll(async () => {
    store = await engine.open();
    await createIdIndex(store);
    const cases = [...named.map(([, figures]) => figures), ...generated.map(({ figures }) => figures)];
    await fill(store, wholeGraph(cases));
    ask = await asker(store);
  }, 120_000);
  afterAll(() => store?.close());

  /** Answers to claims about the district of a case. */
  async function check(subject: number, claims: readonly Claim[]) {
    const variables = claims.flatMap(({ halves, unit, ...rest }, index) => {
      const number = unit === 'har' ? halves / 2 : (halves * hectare) / 2;
      return Object.entries({ number, unit, ...rest }).map(([name, value]) => [`${name}${index}`, value]);
    });
    const given = { subject: `d${subject}`, ...Object.fromEntries(variables) };
    const { data, errors } = await ask(queryOf(claims.length), given);
    expect(errors).toBeUndefined();
    return claims.map(({ unit }, index) => {
      const { verdict, code, agreement, reason, figures, leftOutCount } = data[`c${index}`];
      for (const figure of figures) {
        // Whoever reads the sentence alone is told who says so.
        for (const { id } of figure.sources) expect(reason).toContain(id);
        expect(figure.unit).toBe(unit ?? 'm2');
      }
      const deciding = figures.map(({ observation }: { observation: { id: string } }) =>
        Number(observation.id.split('.')[1]),
      );
      return { verdict, code, agreement, deciding: deciding.sort(), leftOutCount };
    });
  }

  test.each(named.map((one, index) => [one[0], index] as const))('%s', async (_name, index) => {
    const [, figures, asked, expected] = named[index] ?? [];
    if (figures === undefined || asked === undefined) throw new Error('There is no such case.');
    const [answer] = await check(index, [asked]);
    expect(answer).toMatchObject(expected ?? {});
    expect(answer).toMatchObject(answerOf(figures, asked));
  });

  test('whatever is stated and claimed', async () => {
    const met = new Set<string>();
    const faults: unknown[] = [];
    for (const [index, { figures, claims }] of generated.entries()) {
      const answers = await check(named.length + index, claims);
      for (const [place, answer] of answers.entries()) {
        const claimed = claims[place] as Claim;
        const expected = answerOf(figures, claimed);
        met.add(answer.verdict).add(answer.code);
        const { code: _, ...told } = answer;
        if (JSON.stringify(told) !== JSON.stringify({ ...told, ...expected })) {
          faults.push({ figures, claimed, answer, expected });
        }
      }
    }
    // Each is to become a named case.
    expect(faults).toEqual([]);
    const all = ['SUPPORTED', 'CONTRADICTED', 'UNDECIDED', 'NOT_STATED', 'BOUNDS', 'SOURCES_DISAGREE'];
    expect([...met]).toEqual(
      expect.arrayContaining([...all, 'OTHER_UNIT', 'OTHER_MODALITY', 'OTHER_PERIOD']),
    );
  }, 120_000);
});
