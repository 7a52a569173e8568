import type { Interval } from './Interval.ts';
import { Rational } from './Rational.ts';

/** A number as stated: its value, or its bounds where only these are known, and what it can be, in a unit. */
export interface Quantity {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  /** What it can be: its printed bounds, the rounding of its print, and what its metric cannot pass. */
  readonly least: number | null;
  readonly most: number | null;
  readonly leastOpen: boolean;
  readonly mostOpen: boolean;
  readonly qualifier: string;
  /** UCUM or a named count unit. */
  readonly unit: string;
}

/** What is known of the number: 4.7万套 is from 46,500 up to, not including, 47,500. */
export function intervalOf({ least, most, leastOpen, mostOpen }: Quantity): Interval {
  return {
    low: least === null ? null : Rational.fromNumber(least),
    high: most === null ? null : Rational.fromNumber(most),
    lowOpen: leastOpen,
    highOpen: mostOpen,
  };
}

/** True when both state the same number or bounds in the same unit. */
export function sameNumbers(a: Quantity, b: Quantity): boolean {
  return (
    a.unit === b.unit &&
    a.qualifier === b.qualifier &&
    a.value === b.value &&
    a.low === b.low &&
    a.high === b.high &&
    a.lowOpen === b.lowOpen &&
    a.highOpen === b.highOpen
  );
}
