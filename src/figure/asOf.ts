import { KgError } from '../errors/KgError.ts';
import { isDate } from './isDate.ts';
import { type Dated, type Slot, slotOf } from './slots.ts';

/** Days a figure may speak of last, both included. */
export interface AsOf {
  readonly oldest: string;
  readonly day: string;
}

/**
 * Read an `AsOf` input: the day, and the one so many months before it. A month that has no such day ends
 * with its last one: a month before 2025-03-31 is 2025-02-28.
 * @throws KgError BAD_USER_INPUT for months out of bounds
 */
export function readAsOf(value: unknown): AsOf | undefined {
  if (value == null) return undefined;
  const { day, maxAgeMonths } = value as { day: string; maxAgeMonths: number };
  if (!(maxAgeMonths >= 0 && maxAgeMonths <= 1200)) {
    throw new KgError('BAD_USER_INPUT', `"maxAgeMonths" is ${maxAgeMonths}; it is 0 to 1200.`);
  }
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - maxAgeMonths;
  const month = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
  const days = Array.from({ length: 31 }, (_, back) => `${month}-${String(31 - back).padStart(2, '0')}`);
  const oldest = days.find((one) => isDate(one) && one.slice(8) <= day.slice(8));
  return { day, oldest: oldest ?? '0001-01-01' };
}

/** Why the time of a figure does not do; undefined where it does. */
export function untimely(
  { period }: Pick<Dated, 'period'>,
  { day, oldest }: AsOf,
): 'AFTER' | 'TOO_OLD' | 'UNDATED' | undefined {
  const end = period?.end ?? null;
  if (end === null) return 'UNDATED';
  if (end > day) return 'AFTER';
  return end < oldest ? 'TOO_OLD' : undefined;
}

/**
 * What the period of a figure must have in common with another's for the two to be compared although
 * they are of different times: both of a year, both of a day, both of the same days of their years.
 */
export function kindOfPeriod(figure: Dated): string {
  const { track, start, end }: Slot = slotOf(figure);
  if (track !== 'INTERVAL' || start === null || end === null) return track;
  return `${start.slice(5)}/${end.slice(5)} ${Number(end.slice(0, 4)) - Number(start.slice(0, 4))}`;
}
