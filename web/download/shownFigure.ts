import { periodText } from '../../src/figure/words/periodText.ts';
import { readingOf } from '../../src/figure/words/readingOf.ts';
import type { FigureRowFragment } from '../generated/graphql.ts';
import type { Language } from '../messages/languages.ts';
import type { Shown } from './Shown.ts';

/** A figure of a page as a download holds it, without its places. */
export function shownFigure(figure: FigureRowFragment, language: Language): Omit<Shown, 'places'> {
  const { id, subject, metric, asStated, value, low, high, lowOpen, highOpen, unit, modality, period } =
    figure;
  return {
    id,
    subject,
    metric,
    asStated,
    reading: readingOf(figure, language),
    value,
    low,
    high,
    lowOpen,
    highOpen,
    unit,
    modality,
    period: periodText(period, language),
    start: period?.start ?? null,
    end: period?.end ?? null,
  };
}
