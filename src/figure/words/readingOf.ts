import { formatNumber } from './formatNumber.ts';
import type { Language } from './Language.ts';
import { withUnit } from './unitText.ts';

/** What a printed figure is known to mean. */
export interface Reading {
  readonly qualifier: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly unit: string;
}

type Write = (number: string) => string;
interface Words {
  readonly about: Write;
  readonly between: (low: string, high: string) => string;
  readonly moreThan: Write;
  readonly atLeast: Write;
  readonly lessThan: Write;
  readonly nearly: Write;
  readonly atMost: Write;
  readonly unknown: string;
}

const simplified: Words = {
  about: (number) => `约${number}，上下限均未说明`,
  between: (low, high) => `${low}至${high}之间`,
  moreThan: (number) => `多于${number}，上限未知`,
  atLeast: (number) => `不少于${number}，上限未知`,
  lessThan: (number) => `少于${number}，下限未知`,
  nearly: (number) => `略少于${number}，下限未知`,
  atMost: (number) => `不多于${number}，下限未知`,
  unknown: '只有文字，没有数值',
};

const words: Readonly<Record<Language, Words>> = {
  en: {
    about: (number) => `about ${number}; neither bound is stated`,
    between: (low, high) => `between ${low} and ${high}`,
    moreThan: (number) => `more than ${number}, no upper bound`,
    atLeast: (number) => `${number} or more, no upper bound`,
    lessThan: (number) => `less than ${number}, no lower bound`,
    nearly: (number) => `a little less than ${number}, no lower bound`,
    atMost: (number) => `${number} or less, no lower bound`,
    unknown: 'in words only, no number',
  },
  'zh-Hans': simplified,
  'zh-Hant': {
    about: (number) => `約${number}，上下限均未說明`,
    between: (low, high) => `${low}至${high}之間`,
    moreThan: (number) => `多於${number}，上限未知`,
    atLeast: (number) => `不少於${number}，上限未知`,
    lessThan: (number) => `少於${number}，下限未知`,
    nearly: (number) => `略少於${number}，下限未知`,
    atMost: (number) => `不多於${number}，下限未知`,
    unknown: '只有文字，沒有數值',
  },
};

/**
 * What a figure means in words: 1900余家 is `more than 1,900 companies, no upper bound`. An unknown
 * bound is said to be unknown; nothing is rounded.
 */
export function readingOf(figure: Reading, language: Language): string {
  const { qualifier, value, low, high, lowOpen, highOpen, unit } = figure;
  const say = words[language];
  const write = (number: number) => withUnit(formatNumber(number, language), unit, language);
  if (qualifier === 'ABOUT' && value !== null) return say.about(write(value));
  if (value !== null) return write(value);
  if (low !== null && high !== null) return say.between(formatNumber(low, language), write(high));
  if (low !== null) return (lowOpen ? say.moreThan : say.atLeast)(write(low));
  if (high !== null && qualifier === 'NEARLY') return say.nearly(write(high));
  if (high !== null) return (highOpen ? say.lessThan : say.atMost)(write(high));
  return say.unknown;
}
