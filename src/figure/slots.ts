import { KgError } from '../errors/KgError.ts';
import { compareText } from './compareText.ts';
import type { Period } from './Period.ts';

/** Tracks in the order answers list them. */
export const tracks = [
  'YEAR',
  'HALF_YEAR',
  'QUARTER',
  'MONTH',
  'INSTANT',
  'INTERVAL',
  'SINCE',
  'UNDATED',
] as const;

export type Track = (typeof tracks)[number];

/** A period figures are aligned by: figures of one slot speak of the same time. */
export interface Slot {
  readonly label: string;
  readonly track: Track;
  readonly start: string | null;
  readonly end: string | null;
  /** Tells slots of a track apart. */
  readonly key: string;
}

/** A statement as far as its time goes. */
export interface Dated {
  readonly period: Period | null;
  /** Id of the statement. */
  readonly observation: string;
  /** The latest day of a source. */
  readonly statedOn: string | null;
}

/** Months a period of a regular track lasts. */
const monthsOf = { YEAR: 12, HALF_YEAR: 6, QUARTER: 3, MONTH: 1 } as const;

/** Most slots of a regular track. */
const mostSlots = 1_000;

/**
 * The slot of a figure. Without dates two figures never share one, however alike their periods are
 * worded; spans that last until the statement share one only when stated on the same day.
 */
export function slotOf({ period, observation, statedOn }: Dated): Slot {
  const { kind, start = null, end = null } = period ?? {};
  const undated = (): Slot => ({
    label: period?.asStated ?? period?.duration ?? '',
    track: 'UNDATED',
    start,
    end,
    key: observation,
  });
  if (kind === 'SINCE') {
    if (start === null) return undated();
    return {
      label: `since ${start}`,
      track: 'SINCE',
      start,
      end,
      key: `${start} ${statedOn ?? observation}`,
    };
  }
  if (start === null || end === null) return undated();
  if (kind === 'INSTANT') return { label: start, track: 'INSTANT', start, end, key: start };
  if (period === null) return undated();
  // Of many figures of one period it is found once.
  const known = spans.get(period) ??
    regularSlot(start, end) ?? {
      label: `${start}/${end}`,
      track: 'INTERVAL',
      start,
      end,
      key: `${start}/${end}`,
    };
  spans.set(period, known);
  return known;
}

/** The slots of spans, by their periods. */
const spans = new WeakMap<Period, Slot>();

/** Slots in time: by start, end and key; those without dates last. */
export function compareSlots(a: Slot, b: Slot): number {
  const far = '~';
  return (
    compareText(a.start ?? far, b.start ?? far) ||
    compareText(a.end ?? far, b.end ?? far) ||
    compareText(a.key, b.key)
  );
}

/** The distinct slots in time; in a regular track with all that lie between. */
export function alignedSlots(slots: readonly Slot[]): readonly Slot[] {
  const distinct = new Map(slots.map((slot) => [slot.key, slot]));
  const sorted = [...distinct.values()].sort(compareSlots);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || !(first.track in monthsOf)) return sorted;
  const months = monthsOf[first.track as keyof typeof monthsOf];
  const all: Slot[] = [];
  for (let index = monthIndex(first.start ?? ''); index <= monthIndex(last.start ?? ''); index += months) {
    const slot = regularSlot(firstDay(index), lastDay(index + months - 1));
    if (slot === undefined || all.push(slot) > mostSlots) {
      throw new KgError(
        'BAD_USER_INPUT',
        `From ${first.label} to ${last.label} there are more than ${mostSlots} periods: give a shorter "period".`,
      );
    }
  }
  return all;
}

/** Days, both included; null for no limit. */
export interface Range {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Read a `PeriodRange`.
 * @throws KgError BAD_USER_INPUT when it ends before it begins
 */
export function readRange(value: unknown): Range {
  const { from = null, to = null } = (value ?? {}) as { from?: string | null; to?: string | null };
  if (from !== null && to !== null && from > to) {
    throw new KgError('BAD_USER_INPUT', `"period" ends on ${to}, before it begins on ${from}.`);
  }
  return { from, to };
}

/** False when the figure's time certainly lies outside the range; unknown dates may lie inside. */
export function mayLieIn({ period }: Pick<Dated, 'period'>, { from, to }: Range): boolean {
  if (to !== null && period?.start != null && period.start > to) return false;
  return !(from !== null && period?.end != null && period.end < from);
}

/**
 * What a period can be compared with: YEAR, HALF_YEAR, QUARTER or MONTH for a whole one of the calendar,
 * DAY for a day, the days themselves for any other span; undefined where the days are not known. Two
 * spans of one grain are the same or do not overlap.
 */
export function grainOf(
  kind: string,
  start: string | undefined,
  end: string | undefined,
): string | undefined {
  if (start === undefined || end === undefined) return undefined;
  if (start === end) return 'DAY';
  return (kind === 'INTERVAL' ? regularSlot(start, end)?.track : undefined) ?? `${start}/${end}`;
}

function regularSlot(start: string, end: string): Slot | undefined {
  if (start.slice(8) !== '01') return undefined;
  const index = monthIndex(start);
  const track = (Object.keys(monthsOf) as (keyof typeof monthsOf)[]).find(
    (name) => index % monthsOf[name] === 0 && end === lastDay(index + monthsOf[name] - 1),
  );
  if (track === undefined) return undefined;
  const year = start.slice(0, 4);
  const part = (index % 12) / monthsOf[track] + 1;
  const label = {
    YEAR: year,
    HALF_YEAR: `${year}-H${part}`,
    QUARTER: `${year}-Q${part}`,
    MONTH: start.slice(0, 7),
  }[track];
  return { label, track, start, end, key: label };
}

/** Months since year 0. */
function monthIndex(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function firstDay(index: number): string {
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}

function lastDay(index: number): string {
  const next = new Date(`${firstDay(index + 1)}T00:00:00Z`);
  return new Date(next.getTime() - 86_400_000).toISOString().slice(0, 10);
}
