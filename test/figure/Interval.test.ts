import fc from 'fast-check';
import {
  add,
  certainlyAbove,
  divide,
  type Interval,
  intersect,
  isEmpty,
  multiply,
  negate,
  overlaps,
  point,
  possiblyAbove,
  rounded,
} from '../../src/figure/Interval.ts';
import { Rational } from '../../src/figure/Rational.ts';

const rational = fc
  .tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 1, max: 6 }))
  .map(([n, d]) => Rational.of(BigInt(n), BigInt(d)));
const bound = fc.option(rational, { nil: null });

/** An interval and some numbers that lie in it. */
const sampled = fc
  .tuple(bound, bound, fc.boolean(), fc.boolean(), fc.array(rational, { minLength: 1, maxLength: 6 }))
  .map(([low, high, lowOpen, highOpen, candidates]) => {
    const interval: Interval = {
      low,
      high,
      lowOpen: low !== null && lowOpen,
      highOpen: high !== null && highOpen,
    };
    return { interval, members: candidates.filter((candidate) => contains(interval, candidate)) };
  })
  .filter(({ members }) => members.length > 0);

function contains({ low, high, lowOpen, highOpen }: Interval, value: Rational): boolean {
  const aboveLow = low === null || value.compare(low) > (lowOpen ? 0 : -1);
  const belowHigh = high === null || value.compare(high) < (highOpen ? 0 : 1);
  return aboveLow && belowHigh;
}

describe('interval arithmetic encloses every pair of members', () => {
  const operations: [string, typeof add, (a: Rational, b: Rational) => Rational | undefined][] = [
    ['add', add, (a, b) => a.plus(b)],
    ['subtract', (a, b) => add(a, negate(b)), (a, b) => a.minus(b)],
    ['multiply', multiply, (a, b) => a.times(b)],
    ['divide', divide, (a, b) => (b.numerator === 0n ? undefined : a.dividedBy(b))],
  ];
  test.each(operations)('%s', (_, operation, exact) => {
    fc.assert(
      fc.property(sampled, sampled, (a, b) => {
        const result = operation(a.interval, b.interval);
        for (const left of a.members) {
          for (const right of b.members) {
            const value = exact(left, right);
            if (value !== undefined) expect(contains(result, value)).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('certainly and possibly agree with the members', () => {
    fc.assert(
      fc.property(sampled, sampled, fc.boolean(), (a, b, strict) => {
        const certain = certainlyAbove(a.interval, b.interval, strict);
        const possible = possiblyAbove(a.interval, b.interval, strict);
        for (const left of a.members) {
          for (const right of b.members) {
            const above = left.compare(right) > (strict ? 0 : -1);
            if (certain) expect(above).toBe(true);
            if (above) expect(possible).toBe(true);
          }
        }
      }),
    );
  });

  test('a common member means overlap and lies in the intersection', () => {
    fc.assert(
      fc.property(sampled, sampled, (a, b) => {
        const both = a.members.filter((member) => contains(b.interval, member));
        const common = intersect(a.interval, b.interval);
        if (both.length > 0) expect(overlaps(a.interval, b.interval)).toBe(true);
        for (const member of both) expect(common !== undefined && contains(common, member)).toBe(true);
        if (common !== undefined) expect(isEmpty(common)).toBe(false);
      }),
    );
  });
});

describe('ends', () => {
  const number = (text: string) => Rational.parse(text) as Rational;
  const over = (text: string): Interval => ({
    low: number(text),
    high: null,
    lowOpen: true,
    highOpen: false,
  });

  test('an open bound stays open through multiplication', () => {
    const product = multiply(over('1900'), point(number('2')));
    expect([product.low?.toString(), product.lowOpen, product.high]).toEqual(['3800', true, null]);
  });

  test('dividing by what may be zero tells nothing', () => {
    const around = { low: number('-1'), high: number('1'), lowOpen: false, highOpen: false };
    expect(divide(point(Rational.one), around)).toMatchObject({ low: null, high: null });
  });

  test('dividing by more than a quarter gives less than four times', () => {
    const quotient = divide(point(number('12155.2')), over('0.25'));
    expect([quotient.low?.toString(), quotient.lowOpen]).toEqual(['0', true]);
    expect([quotient.high?.toString(), quotient.highOpen]).toEqual(['48620.8', true]);
  });

  test('a printed figure stands for half a step to either side', () => {
    const { low, high } = rounded(number('6.9'), number('0.1'));
    expect([low?.toString(), high?.toString()]).toEqual(['6.85', '6.95']);
  });

  test('open ends that touch do not overlap', () => {
    const below: Interval = { low: null, high: number('70'), lowOpen: false, highOpen: true };
    expect(overlaps(below, point(number('70')))).toBe(false);
    expect(certainlyAbove(point(number('70')), below, true)).toBe(true);
  });
});

describe('rationals', () => {
  test('a decimal becomes the double its digits name', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        fc.pre(Math.abs(value) > 1e-15 || value === 0);
        expect(Rational.fromNumber(value).toNumber() === value).toBe(true);
      }),
    );
  });

  test.each(['1e400000', 'NaN', 'Infinity', '0x10', '1_000', '', '.5', '1.'])('%s is no decimal', (text) => {
    expect(Rational.parse(text)).toBeUndefined();
  });
});
