import type { Language } from '../messages/languages.ts';

/** How the numbers of an axis are written: divided, with the word for what they were divided by. */
export interface Magnitude {
  readonly divisor: number;
  readonly word: string;
}

const magnitudes: Readonly<Record<Language, readonly Magnitude[]>> = {
  'zh-Hans': [
    { divisor: 1e8, word: '亿' },
    { divisor: 1e4, word: '万' },
  ],
  'zh-Hant': [
    { divisor: 1e8, word: '億' },
    { divisor: 1e4, word: '萬' },
  ],
  en: [
    { divisor: 1e9, word: 'billion' },
    { divisor: 1e6, word: 'million' },
  ],
};

/** The word in which a language counts numbers of a size. Quoted figures are never rewritten. */
export function magnitudeOf(most: number, language: Language): Magnitude {
  return magnitudes[language].find(({ divisor }) => Math.abs(most) >= divisor) ?? { divisor: 1, word: '' };
}

/** Round numbers from at or below `low` to at or above `high`, about `count` of them. */
export function ticksOf(low: number, high: number, count = 5): readonly number[] {
  const span = high - low || Math.abs(high) || 1;
  const power = 10 ** Math.floor(Math.log10(span / count));
  const step =
    [1, 2, 5, 10].map((factor) => factor * power).find((size) => span / size <= count) ?? 10 * power;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}
