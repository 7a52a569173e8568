import fc from 'fast-check';
import { computePositions } from '../../src/explore/figures/computePositions.ts';
import { type Figure, textOfFigure } from '../../src/explore/figures/Figure.ts';
import { alignedSlots, slotOf } from '../../src/figure/slots.ts';

const blank: Figure = {
  observation: 'o',
  subject: 's',
  metric: 'm',
  text: textOfFigure,
  metricUnit: 'CNY',
  value: null,
  low: null,
  high: null,
  lowOpen: false,
  highOpen: false,
  least: null,
  most: null,
  leastOpen: false,
  mostOpen: false,
  qualifier: 'OVER',
  modality: 'ACTUAL',
  unit: 'CNY',
  period: null,
  day: null,
  relativeTo: null,
  converted: false,
  derivedFrom: [],
  sources: [],
  statedOn: null,
};

/** Bounds on a grid of whole numbers; null is unknown. */
const bounds = fc
  .record({
    least: fc.option(fc.integer({ min: 1, max: 5 })),
    most: fc.option(fc.integer({ min: 1, max: 5 })),
    leastOpen: fc.boolean(),
    mostOpen: fc.boolean(),
  })
  .filter(
    ({ least, most, leastOpen, mostOpen }) =>
      least === null || most === null || least < most || (least === most && !leastOpen && !mostOpen),
  );

/** Numbers an interval may stand for, fine enough to fall between any two bounds and beyond them all. */
const grid = Array.from({ length: 57 }, (_, step) => step / 8);

function allows({ least, most, leastOpen, mostOpen }: Figure, number: number): boolean {
  if (least !== null && (leastOpen ? number <= least : number < least)) return false;
  return !(most !== null && (mostOpen ? number >= most : number > most));
}

test('positions are those of all ways the unknown may fall out', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(bounds, { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      async (list, lowestFirst) => {
        const figures = list.map((one, index): Figure => ({ ...blank, ...one, subject: `s${index}` }));
        for (const found of await computePositions(figures, lowestFirst, async () => {})) {
          const others = figures.filter(({ subject }) => subject !== found.figure.subject);
          const better = (a: number, b: number) => (lowestFirst ? a < b : a > b);
          const positions = grid
            .filter((own) => allows(found.figure, own))
            .map((own) => {
              const numbers = others.map((other) => grid.filter((number) => allows(other, number)));
              return {
                best:
                  1 + numbers.filter((possible) => possible.every((number) => better(number, own))).length,
                worst:
                  1 + numbers.filter((possible) => possible.some((number) => better(number, own))).length,
              };
            });
          expect(found.best).toBe(Math.min(...positions.map(({ best }) => best)));
          expect(found.worst).toBe(Math.max(...positions.map(({ worst }) => worst)));
          expect(found.position).toBe(others.length > 0 && found.best === found.worst ? found.best : null);
        }
      },
    ),
  );
});

describe('slots', () => {
  const during = (start: string, end: string) =>
    slotOf({
      ...blank,
      period: {
        kind: 'INTERVAL',
        start,
        end,
        basis: null,
        grain: null,
        edtf: null,
        duration: null,
        asStated: null,
      },
    });

  test.each([
    ['2024-01-01', '2024-12-31', 'YEAR', '2024'],
    ['2024-07-01', '2024-12-31', 'HALF_YEAR', '2024-H2'],
    ['2024-04-01', '2024-06-30', 'QUARTER', '2024-Q2'],
    ['2024-02-01', '2024-02-29', 'MONTH', '2024-02'],
    ['2023-02-01', '2023-02-28', 'MONTH', '2023-02'],
    ['2024-02-01', '2024-02-28', 'INTERVAL', '2024-02-01/2024-02-28'],
    ['2021-01-01', '2025-12-31', 'INTERVAL', '2021-01-01/2025-12-31'],
    ['2024-03-01', '2024-08-31', 'INTERVAL', '2024-03-01/2024-08-31'],
  ])('%s to %s is %s %s', (start, end, track, label) => {
    expect(during(start, end)).toMatchObject({ track, label, start, end });
  });

  test('all periods between the first and the last of a regular track are there', () => {
    const slots = alignedSlots([during('2024-10-01', '2024-12-31'), during('2023-10-01', '2023-12-31')]);
    expect(slots.map(({ label }) => label)).toEqual(['2023-Q4', '2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']);
    expect(slots[1]).toEqual(during('2024-01-01', '2024-03-31'));
  });

  test('figures without dates share no slot, however they are worded', () => {
    const period = {
      kind: 'SINCE',
      start: null,
      end: null,
      basis: null,
      grain: null,
      edtf: null,
      duration: null,
      asStated: '以来',
    } as const;
    const [one, other] = [
      slotOf({ ...blank, observation: '1', period }),
      slotOf({ ...blank, observation: '2', period }),
    ];
    expect([one.track, one.label, one.key === other.key]).toEqual(['UNDATED', '以来', false]);
  });
});
