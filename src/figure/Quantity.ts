import { type Interval, point } from './Interval.ts';
import { Rational } from './Rational.ts';

/** A number as stated: its value, or its bounds where only these are known, in a unit. */
export interface Quantity {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly qualifier: string;
  /** UCUM or a named count unit. */
  readonly unit: string;
}

/** What is known of the number. About a value nothing is certain: its bounds are not stated. */
export function intervalOf({ value, low, high, lowOpen, highOpen, qualifier }: Quantity): Interval {
  if (qualifier === 'EXACT' && value !== null) return point(Rational.fromNumber(value));
  return {
    low: low === null ? null : Rational.fromNumber(low),
    high: high === null ? null : Rational.fromNumber(high),
    lowOpen,
    highOpen,
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
