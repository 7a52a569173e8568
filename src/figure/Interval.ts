import { Rational } from './Rational.ts';

/** What is known of a number. A bound that is null is unknown: the number may be any on that side. */
export interface Interval {
  readonly low: Rational | null;
  readonly high: Rational | null;
  /** True when the bound itself is excluded; false when it is included or unknown. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** Nothing is known. */
export const unbounded: Interval = { low: null, high: null, lowOpen: false, highOpen: false };

/** Exactly one number. */
export function point(value: Rational): Interval {
  return { low: value, high: value, lowOpen: false, highOpen: false };
}

/** The numbers a printed figure may have been rounded from: half a step to either side. */
export function rounded(value: Rational, step: Rational): Interval {
  const half = step.dividedBy(Rational.of(2n));
  return { low: value.minus(half), high: value.plus(half), lowOpen: false, highOpen: false };
}

/** True when no number lies in the interval. */
export function isEmpty({ low, high, lowOpen, highOpen }: Interval): boolean {
  if (low === null || high === null) return false;
  const order = low.compare(high);
  return order > 0 || (order === 0 && (lowOpen || highOpen));
}

/** Whatever the number is, it is at least (`strict`: more than) every number of `other`. */
export function certainlyAbove(interval: Interval, other: Interval, strict = false): boolean {
  if (interval.low === null || other.high === null) return false;
  const order = interval.low.compare(other.high);
  return order > 0 || (order === 0 && (!strict || interval.lowOpen || other.highOpen));
}

/** Some number of the interval is at least (`strict`: more than) some number of `other`. */
export function possiblyAbove(interval: Interval, other: Interval, strict = false): boolean {
  return !certainlyAbove(other, interval, !strict);
}

/** True when some number lies in both. */
export function overlaps(a: Interval, b: Interval): boolean {
  return possiblyAbove(a, b) && possiblyAbove(b, a);
}

/** True when every number of the interval lies in `other`. */
export function isWithin(interval: Interval, other: Interval): boolean {
  const order = (bound: Rational | null, limit: Rational) => bound?.compare(limit);
  const low = other.low === null ? 1 : order(interval.low, other.low);
  const high = other.high === null ? -1 : order(interval.high, other.high);
  if (low === undefined || high === undefined) return false;
  return (
    (low > 0 || (low === 0 && (interval.lowOpen || !other.lowOpen))) &&
    (high < 0 || (high === 0 && (interval.highOpen || !other.highOpen)))
  );
}

/** The numbers in both intervals; undefined when there are none. */
export function intersect(a: Interval, b: Interval): Interval | undefined {
  if (!overlaps(a, b)) return undefined;
  const [low, lowOpen] = tighter(a.low, a.lowOpen, b.low, b.lowOpen, 1);
  const [high, highOpen] = tighter(a.high, a.highOpen, b.high, b.highOpen, -1);
  return { low, lowOpen, high, highOpen };
}

function tighter(
  a: Rational | null,
  aOpen: boolean,
  b: Rational | null,
  bOpen: boolean,
  direction: 1 | -1,
): [Rational | null, boolean] {
  if (a === null) return [b, bOpen];
  if (b === null) return [a, aOpen];
  const order = a.compare(b) * direction;
  if (order === 0) return [a, aOpen || bOpen];
  return order > 0 ? [a, aOpen] : [b, bOpen];
}

/** Sums of a number of each. */
export function add(a: Interval, b: Interval): Interval {
  return {
    low: a.low === null || b.low === null ? null : a.low.plus(b.low),
    lowOpen: a.low !== null && b.low !== null && (a.lowOpen || b.lowOpen),
    high: a.high === null || b.high === null ? null : a.high.plus(b.high),
    highOpen: a.high !== null && b.high !== null && (a.highOpen || b.highOpen),
  };
}

/** The numbers with their signs turned. */
export function negate({ low, high, lowOpen, highOpen }: Interval): Interval {
  return {
    low: high === null ? null : high.negated(),
    lowOpen: highOpen,
    high: low === null ? null : low.negated(),
    highOpen: lowOpen,
  };
}

/** An end of an interval while multiplying: infinite ends are kept by sign. */
interface End {
  readonly value: Rational | 'infinity' | '-infinity';
  readonly open: boolean;
}

/** Products of a number of each. */
export function multiply(a: Interval, b: Interval): Interval {
  const products = ends(a).flatMap((left) => ends(b).map((right) => product(left, right)));
  const low = products.reduce((best, end) => (before(end, best, true) ? end : best));
  const high = products.reduce((best, end) => (before(best, end, false) ? end : best));
  return {
    low: low.value instanceof Rational ? low.value : null,
    lowOpen: low.value instanceof Rational && low.open,
    high: high.value instanceof Rational ? high.value : null,
    highOpen: high.value instanceof Rational && high.open,
  };
}

/** Quotients of a number of each; nothing is known when the divisor may be zero. */
export function divide(a: Interval, b: Interval): Interval {
  const zero = point(Rational.zero);
  if (!certainlyAbove(b, zero, true) && !certainlyAbove(zero, b, true)) return unbounded;
  return multiply(a, reciprocal(b));
}

function reciprocal(b: Interval): Interval {
  const positive = certainlyAbove(b, point(Rational.zero));
  const invert = (bound: Rational | null) =>
    bound === null ? Rational.zero : isZero(bound) ? null : Rational.one.dividedBy(bound);
  const low = invert(b.high);
  const high = invert(b.low);
  return {
    low: positive || b.high !== null ? low : null,
    lowOpen: low !== null && (b.highOpen || b.high === null),
    high,
    highOpen: high !== null && (b.lowOpen || b.low === null),
  };
}

function ends({ low, high, lowOpen, highOpen }: Interval): End[] {
  return [
    { value: low ?? '-infinity', open: lowOpen || low === null },
    { value: high ?? 'infinity', open: highOpen || high === null },
  ];
}

function product(a: End, b: End): End {
  const zero = [a, b].filter((end) => end.value instanceof Rational && isZero(end.value));
  // A closed zero reaches the product zero whatever the other end is.
  if (zero.length > 0) return { value: Rational.zero, open: !zero.some((end) => !end.open) };
  const open = a.open || b.open;
  if (a.value instanceof Rational && b.value instanceof Rational)
    return { value: a.value.times(b.value), open };
  return { value: signOf(a) * signOf(b) > 0 ? 'infinity' : '-infinity', open: true };
}

/** `a` is further down than `b`, or as far and closed where `b` is open. */
function before(a: End, b: End, downwards: boolean): boolean {
  const order = compareEnds(a, b);
  if (order !== 0) return order < 0;
  return downwards ? !a.open && b.open : a.open && !b.open;
}

function compareEnds(a: End, b: End): number {
  if (a.value instanceof Rational && b.value instanceof Rational) return a.value.compare(b.value);
  return rank(a) - rank(b);
}

function rank({ value }: End): number {
  return value === 'infinity' ? 1 : value === '-infinity' ? -1 : 0;
}

function signOf({ value }: End): number {
  return value instanceof Rational ? value.compare(Rational.zero) : value === 'infinity' ? 1 : -1;
}

function isZero(value: Rational): boolean {
  return value.compare(Rational.zero) === 0;
}
