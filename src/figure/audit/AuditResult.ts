import { certainlyAbove, type Interval, overlaps } from '../Interval.ts';
import type { Operand } from './operands.ts';

/** HOLDS and FAILS are certain within the stated bounds and rounding; else UNDECIDED. */
export type Verdict = 'HOLDS' | 'FAILS' | 'UNDECIDED';

/** An interval as plain numbers; null where a side is unknown. */
export interface PlainInterval {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** A number that was computed, not stated. It exists in audit results only, never in the dataset. */
export interface DerivedValue {
  readonly derived: true;
  readonly name: string;
  readonly formula: string;
  readonly unit: string;
  readonly interval: PlainInterval;
  /** What must be known to read it; undefined when nothing. */
  readonly caveat: string | undefined;
}

/** What an input was and how it was read. */
export interface AuditInput {
  readonly role: string;
  readonly id: string;
  readonly asStated: string;
  readonly unit: string;
  readonly interval: PlainInterval;
  readonly reading: string;
}

/** The outcome of one check. */
export interface AuditResult {
  readonly id: string;
  readonly check: string;
  /** Written in `audit.yaml`, or following from the graph. */
  readonly origin: 'DECLARED' | 'GRAPH';
  readonly inputs: readonly AuditInput[];
  readonly derived: readonly DerivedValue[];
  /** Relative tolerance, or `printed digits`. */
  readonly tolerance: string;
  readonly verdict: Verdict;
  /** Why it holds, fails or cannot be decided. */
  readonly reason: string;
  readonly note: string | undefined;
}

/** Exact bounds as numbers. */
function plain({ low, high, lowOpen, highOpen }: Interval): PlainInterval {
  return { low: low?.toNumber() ?? null, high: high?.toNumber() ?? null, lowOpen, highOpen };
}

/** An operand as an input of a result. */
export function inputOf(role: string, operand: Operand): AuditInput {
  const { id, asStated, unit, interval, reading } = operand;
  return { role, id, asStated, unit, interval: plain(interval), reading };
}

/** A computed interval, marked as such. */
export function derivedValue(
  name: string,
  formula: string,
  unit: string,
  interval: Interval,
  caveat?: string,
): DerivedValue {
  return { derived: true, name, formula, unit, interval: plain(interval), caveat };
}

/** Whether two readings of one number agree. */
export function compareEqual(a: Interval, b: Interval): Verdict {
  if (!overlaps(a, b)) return 'FAILS';
  if (encloses(a, b) || encloses(b, a)) return isUnknown(a) || isUnknown(b) ? 'UNDECIDED' : 'HOLDS';
  return isBounded(a) && isBounded(b) ? 'HOLDS' : 'UNDECIDED';
}

/** Whether `lower` is at most `upper`. */
export function compareOrder(lower: Interval, upper: Interval): Verdict {
  if (certainlyAbove(upper, lower)) return 'HOLDS';
  return certainlyAbove(lower, upper, true) ? 'FAILS' : 'UNDECIDED';
}

/** An interval for people: `(1900, –]`. */
export function describeInterval({ low, high, lowOpen, highOpen }: Interval): string {
  if (low !== null && high !== null && low.compare(high) === 0) return low.toString(4);
  return `${lowOpen ? '(' : '['}${low?.toString(4) ?? '–'}, ${high?.toString(4) ?? '–'}${highOpen ? ')' : ']'}`;
}

function isBounded({ low, high }: Interval): boolean {
  return low !== null && high !== null;
}

function isUnknown({ low, high }: Interval): boolean {
  return low === null && high === null;
}

/** Every number of `inner` lies in `outer`. */
function encloses(outer: Interval, inner: Interval): boolean {
  const lowInside = outer.low === null || reaches(inner.low, outer.low, 1, inner.lowOpen, outer.lowOpen);
  const highInside =
    outer.high === null || reaches(inner.high, outer.high, -1, inner.highOpen, outer.highOpen);
  return lowInside && highInside;
}

function reaches(
  inner: Interval['low'],
  outer: NonNullable<Interval['low']>,
  direction: 1 | -1,
  innerOpen: boolean,
  outerOpen: boolean,
): boolean {
  if (inner === null) return false;
  const order = inner.compare(outer) * direction;
  return order > 0 || (order === 0 && (innerOpen || !outerOpen));
}
