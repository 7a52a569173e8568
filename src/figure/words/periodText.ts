import type { Language } from './Language.ts';

/** The time a statement speaks of, as the API gives it. */
export interface PeriodGiven {
  readonly kind: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly duration?: string | null;
  readonly asStated: string | null;
}

/** A day in the words of a language: `17 July 2025`, `2025年7月17日`. */
export function dayText(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** An instant of a load, in the reader's own time zone. */
export function instantText(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(instant));
}

/**
 * A period as short as it can be said: a year, half, quarter or month by its name, else its days. What
 * has no dates is told as the source prints it.
 */
export function periodText(period: PeriodGiven | null, language: Language): string {
  const isEnglish = language === 'en';
  if (period === null || period.kind === 'UNKNOWN')
    return isEnglish ? 'no date stated' : pick(language, '未说明时间', '未說明時間');
  const { kind, start, end, duration, asStated } = period;
  if (kind === 'SINCE') {
    if (start === null) return asStated ?? '';
    return isEnglish
      ? `since ${span(start, start, language)}`
      : `${span(start, start, language)}${pick(language, '以来', '以來')}`;
  }
  if (start !== null && end !== null) {
    // An instant of which only the year or the month is known is no first of January.
    if (start === end) {
      return isEnglish ? `on ${dayText(start, language)}` : dayText(start, language);
    }
    return span(start, end, language);
  }
  if (end !== null) return isEnglish ? `until ${dayText(end, language)}` : `至${dayText(end, language)}`;
  if (start !== null)
    return isEnglish ? `from ${dayText(start, language)}` : `自${dayText(start, language)}起`;
  return asStated ?? duration ?? (isEnglish ? 'no date stated' : pick(language, '未说明时间', '未說明時間'));
}

const pick = (language: Language, simplified: string, traditional: string) =>
  language === 'zh-Hant' ? traditional : simplified;

const lastDayOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whole years, halves, quarters and months by name; other spans by their days. */
function span(start: string, end: string, language: Language): string {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = start.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = end.split('-').map(Number);
  const isEnglish = language === 'en';
  const isWhole = fromDay === 1 && toDay === lastDayOf(toYear, toMonth);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth + 1;
  if (start === end) return dayText(start, language);
  if (isWhole && fromMonth === 1 && toMonth === 12) {
    if (fromYear === toYear) return isEnglish ? String(fromYear) : `${fromYear}年`;
    return isEnglish ? `${fromYear}–${toYear}` : `${fromYear}–${toYear}年`;
  }
  if (isWhole && fromYear === toYear) {
    if (months === 6 && fromMonth === 1)
      return isEnglish ? `first half of ${fromYear}` : `${fromYear}年上半年`;
    if (months === 6 && fromMonth === 7)
      return isEnglish ? `second half of ${fromYear}` : `${fromYear}年下半年`;
    if (months === 3 && fromMonth % 3 === 1) {
      const quarter = (fromMonth + 2) / 3;
      return isEnglish ? `Q${quarter} ${fromYear}` : `${fromYear}年第${'一二三四'[quarter - 1]}季度`;
    }
    if (months === 1) {
      const name = new Intl.DateTimeFormat(isEnglish ? 'en-GB' : language, {
        year: 'numeric',
        month: 'long',
        timeZone: 'UTC',
      });
      return name.format(new Date(`${start}T00:00:00Z`));
    }
  }
  return `${dayText(start, language)} – ${dayText(end, language)}`;
}
