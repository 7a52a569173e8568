import fc from 'fast-check';
import type { Interval } from '../../src/figure/Interval.ts';
import { judgeClaim } from '../../src/figure/judgeClaim.ts';
import { Rational } from '../../src/figure/Rational.ts';

/** Bounds are whole; numbers are tried at every half, so that an open bound leaves some beside it. */
const farthest = 8;
const numbers = Array.from({ length: 4 * farthest + 5 }, (_, index) => index / 2 - farthest - 1);

interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

const bound = fc.option(fc.integer({ min: -farthest, max: farthest }), { nil: null });
const bounds: fc.Arbitrary<Bounds> = fc
  .record({ low: bound, high: bound, lowOpen: fc.boolean(), highOpen: fc.boolean() })
  .filter((one) => numbers.some((number) => holds(one, number)));

function holds({ low, high, lowOpen, highOpen }: Bounds, number: number): boolean {
  return (
    (low === null || (lowOpen ? number > low : number >= low)) &&
    (high === null || (highOpen ? number < high : number <= high))
  );
}

function interval({ low, high, lowOpen, highOpen }: Bounds): Interval {
  return {
    low: low === null ? null : Rational.fromNumber(low),
    high: high === null ? null : Rational.fromNumber(high),
    lowOpen: low !== null && lowOpen,
    highOpen: high !== null && highOpen,
  };
}

/** The verdict by trying every number. */
function verdictOf(possible: readonly number[], claimed: Bounds): string {
  const fitting = possible.filter((number) => holds(claimed, number));
  if (fitting.length === possible.length) return 'SUPPORTED';
  return fitting.length === 0 ? 'CONTRADICTED' : 'UNDECIDED';
}

test('a claim is judged as trying every number does', () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(fc.array(bounds, { minLength: 1, maxLength: 4 }), bounds, (stated, claimed) => {
      const common = numbers.filter((number) => stated.every((one) => holds(one, number)));
      const alone = new Set(
        stated.map((one) =>
          verdictOf(
            numbers.filter((number) => holds(one, number)),
            claimed,
          ),
        ),
      );
      const [only = ''] = alone;
      const expected = common.length > 0 ? verdictOf(common, claimed) : alone.size === 1 ? only : 'UNDECIDED';
      const { verdict, code } = judgeClaim(stated.map(interval), interval(claimed));
      met.add(code);
      expect(verdict).toBe(expected);
    }),
    { numRuns: 5_000 },
  );
  expect([...met].sort()).toEqual(['BOUNDS', 'EXCLUDED', 'FITS', 'SOURCES_DISAGREE']);
});
