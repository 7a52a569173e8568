import type { Language } from './Language.ts';

/** Powers of ten a language has a word for, largest first. */
const scales: Readonly<Record<Language, readonly (readonly [exponent: number, word: string])[]>> = {
  en: [
    [12, ' trillion'],
    [9, ' billion'],
    [6, ' million'],
  ],
  'zh-Hans': [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
  'zh-Hant': [
    [12, '萬億'],
    [8, '億'],
    [4, '萬'],
  ],
};

/**
 * A number in the words of a language, never rounded. The largest word that leaves at most two
 * decimals is used: 1290710000000 is `1,290.71 billion` and `12907.1亿`. Small numbers are written
 * out: `9,151`, `9151`.
 */
export function formatNumber(value: number, language: Language): string {
  const fitting = scales[language]
    .filter(([power]) => Math.abs(value) >= 10 ** power)
    .map(([power, word]) => ({ word, parts: shiftPoint(value, -power).split('.') }));
  const { word, parts } = fitting.find(({ parts: [, decimals = ''] }) => decimals.length <= 2) ??
    fitting[0] ?? { word: '', parts: shiftPoint(value, 0).split('.') };
  const [whole = '', decimals] = parts;
  const grouped = language === 'en' ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return grouped + (decimals === undefined ? '' : `.${decimals}`) + word;
}

/** The decimal digits of a number times a power of ten, exactly. */
function shiftPoint(value: number, power: number): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const digits = whole + fraction;
  const point = whole.length + Number(exponent) + power;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const decimals = padded.slice(at).replace(/0+$/, '');
  return `${sign}${padded.slice(0, at)}${decimals === '' ? '' : `.${decimals}`}`;
}
