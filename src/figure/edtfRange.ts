import edtf from 'edtf';
import { isDate } from './isDate.ts';

/** First and last day; null where an end is open or unknown. */
export interface DateRange {
  readonly start: string | null;
  readonly end: string | null;
  /** Written as `a/b`, so that it has ends of its own. */
  readonly isInterval: boolean;
}

/**
 * The days an EDTF (ISO 8601-2) text covers.
 * @returns undefined when the text is not EDTF, or names no day.
 */
export function edtfRange(text: string): DateRange | undefined {
  if (ranges.has(text)) return ranges.get(text);
  const range = parseRange(text);
  if (ranges.size < 10_000) ranges.set(text, range);
  return range;
}

/** Parsing takes a tenth of a millisecond, and many statements share a period. */
const ranges = new Map<string, DateRange | undefined>();

function parseRange(text: string): DateRange | undefined {
  try {
    const parsed = edtf(text);
    const start = day(parsed.min);
    const end = day(parsed.max);
    if ((start === null && end === null) || (start !== null && end !== null && start > end)) return undefined;
    return { start, end, isInterval: parsed.type === 'Interval' };
  } catch {
    return undefined;
  }
}

function day(time: number | null): string | null {
  if (time === null || !Number.isFinite(time)) return null;
  const text = new Date(time).toISOString().slice(0, 10);
  return isDate(text) ? text : null;
}
