import { numeralCharacters } from '../figure/chineseNumeral.ts';
import { plainDigits, vulgarFraction } from '../figure/digits.ts';
import type { Paragraph } from './SourceText.ts';

/** A number found in a paragraph, as indexes into its normalised characters. */
export interface FoundNumber {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const arabicDate = String.raw`\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日`;
const numeral = `[${numeralCharacters}]`;
const arabic = String.raw`\d+(?:[,.]\d+)*`;
/** Words for being first that have no numeral. */
const firsts = '首位|首个|首批|首家|首次|之首|榜首|前列';
/** 几十, 数百, 十几; 数 and 几 alone are words more often than numbers. */
const several = `(?:${numeral}{0,20}几|数)(?=[十百千万亿家个项名人])[十百千万亿]*|[十百千]几[十百千万亿]*`;
const halves = '一半|半数|过半|近半';

const numbers = new RegExp(
  [
    arabicDate,
    `(?:${arabic}|${numeral}+)分之(?:${arabic}|${numeral}+(?:点${numeral}+)?)[强弱]?`,
    `第(?:${arabic}|${numeral}+)`,
    `(?<!\\d)-?\\d*${vulgarFraction}`,
    halves,
    `${arabic}[余多]?[十百千万亿]*[余多]?[%‰]?`,
    several,
    `${numeral}+点[零〇一二三四五六七八九]+[百千]?[万亿]*`,
    `${numeral}+[余多来]?[万亿]*`,
    firsts,
  ].join('|'),
  'gu',
);

/**
 * Every number of a paragraph: Arabic figures and dates, Chinese numerals, fractions, ordinals and
 * words for being first. It finds too much rather than too little: what is no figure is rejected
 * by hand, with a reason.
 */
export function findNumbers(paragraph: Paragraph): FoundNumber[] {
  const { characters } = paragraph;
  const text = plainDigits(characters.join(''));
  const found: FoundNumber[] = [];
  let units = 0;
  let from = 0;
  for (const match of text.matchAll(numbers)) {
    // Matches count UTF-16 units; offsets count code points.
    from += [...text.slice(units, match.index)].length;
    const to = from + [...match[0]].length;
    found.push({ from, to, text: characters.slice(from, to).join('') });
    units = match.index + match[0].length;
    from = to;
  }
  return found;
}
