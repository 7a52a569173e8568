import type { Interval } from './Interval.ts';
import type { Figure } from './parseFigure.ts';
import { Rational } from './Rational.ts';

/**
 * The numbers a printed figure allows, in the unit it is stored in: an exact figure printed with
 * decimals, with 万 or 亿, or of something measured, may have been rounded at its last digit (4.7万套
 * is [46,500, 47,500)); a plain whole number of things that are counted is that number. A bound is
 * the bound; about a value (约) nothing bounds the number.
 * @param factor from the printed unit to the stored one
 * @param counts whether the unit counts things
 */
export function allowedNumbers(figure: Figure, factor: Rational, counts: boolean): Interval {
  const scale = (bound: Rational | null) => (bound === null ? null : bound.times(factor));
  const { qualifier, value, step } = figure;
  const plain = counts && step.compare(Rational.one) === 0;
  if (qualifier !== 'EXACT' || value === null || plain) {
    const { lowOpen, highOpen } = figure;
    return { low: scale(figure.low), high: scale(figure.high), lowOpen, highOpen };
  }
  const half = step.dividedBy(Rational.of(2n));
  return { low: scale(value.minus(half)), high: scale(value.plus(half)), lowOpen: false, highOpen: true };
}
