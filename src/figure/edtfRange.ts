import { isDate } from './isDate.ts';

/** First and last day; null where an end is open or unknown. */
export interface DateRange {
  readonly start: string | null;
  readonly end: string | null;
  /** Written as `a/b`, so that it has ends of its own. */
  readonly isInterval: boolean;
}

/** The first and the last day of a date. */
type Days = readonly [first: string, last: string];

/** Forms of EDTF whose days do not follow from the text alone, and why. */
const refused: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^Y/u, 'a year beyond four digits'],
  [/^-/u, 'a year before 0001'],
  [/T/u, 'a time of day; write the day alone, since the day of an instant depends on the time zone'],
  [/[?~%]/u, 'a date that is uncertain or approximate, which has no certain days'],
  [/^\d{4}-2\d$/u, 'a season, whose days depend on the hemisphere'],
  [/^[[{]/u, 'a choice among several dates'],
  [/S\d/u, 'significant digits, which leave the year open'],
  [/[Xx]/u, 'an unspecified digit other than the last of a year or decade, such as 201X or 20XX'],
];

const quarter = 33;
const third = 37;
const half = 40;

/**
 * The days an EDTF (ISO 8601-2) text covers, for the forms whose days follow from the text: years,
 * months, days, 201X and 20XX, quarters (33-36), thirds (37-39) and halves (40-41) of a year, and
 * intervals of these, open or unknown at one end. Text in, text out: no time zone has a say.
 * @returns why it is refused, when it is EDTF of another form or none
 */
export function edtfRange(text: string): DateRange | { readonly refused: string } {
  const parts = text.split('/');
  if (parts.length > 2) return { refused: 'it has more than two ends' };
  const [from = '', to] = parts;
  if (to === undefined) {
    const days = daysOf(from);
    return 'refused' in days ? days : { start: days[0], end: days[1], isInterval: false };
  }
  const [first, last] = [endOf(from), endOf(to)];
  if (first !== null && 'refused' in first) return first;
  if (last !== null && 'refused' in last) return last;
  if (first === null && last === null) return { refused: 'it names no day' };
  const [start, end] = [first?.[0] ?? null, last?.[1] ?? null];
  if (start !== null && end !== null && start > end) return { refused: 'it ends before it begins' };
  return { start, end, isInterval: true };
}

/** Open (`..`) and unknown (nothing) ends have no day. */
function endOf(text: string): Days | null | { readonly refused: string } {
  return text === '' || text === '..' ? null : daysOf(text);
}

function daysOf(text: string): Days | { readonly refused: string } {
  const days = /^\d{4}/u.test(text) || /^\d{2,3}X{1,2}$/u.test(text) ? known(text) : undefined;
  if (days !== undefined) return days;
  const reason = refused.find(([pattern]) => pattern.test(text))?.[1];
  return { refused: reason === undefined ? 'it is no EDTF date' : `it is ${reason}` };
}

function known(text: string): Days | undefined {
  if (/^(?:\d{4}|\d{3}X|\d{2}XX)$/u.test(text)) {
    return checked(`${text.replaceAll('X', '0')}-01-01`, `${text.replaceAll('X', '9')}-12-31`);
  }
  if (isDate(text)) return [text, text];
  const [, year = '', partText = ''] = /^(\d{4})-(\d{2})$/u.exec(text) ?? [];
  const part = Number(partText);
  if (part >= 1 && part <= 12) return months(year, part, 1);
  if (part >= quarter && part < third) return months(year, (part - quarter) * 3 + 1, 3);
  if (part >= third && part < half) return months(year, (part - third) * 4 + 1, 4);
  if (part === half || part === half + 1) return months(year, (part - half) * 6 + 1, 6);
  return undefined;
}

/** Whole months of one year. */
function months(year: string, first: number, count: number): Days | undefined {
  const month = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
  const last = month(first + count - 1);
  // The 28th is in every month.
  const end = ['31', '30', '29', '28'].find((day) => isDate(`${last}-${day}`));
  return end === undefined ? undefined : checked(`${month(first)}-01`, `${last}-${end}`);
}

function checked(first: string, last: string): Days | undefined {
  return isDate(first) && isDate(last) ? [first, last] : undefined;
}
