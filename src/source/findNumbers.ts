import type { Paragraph } from './SourceText.ts';

/** A number found in a paragraph, as indexes into its normalised characters. */
export interface FoundNumber {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const arabicDate = String.raw`\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日`;
const numeral = '[零〇一二两三四五六七八九十百千万亿]';
const arabic = String.raw`\d+(?:[,.]\d+)*`;
/** Words for being first that have no numeral. */
const firsts = '首位|首个|首批|首家|首次|之首|榜首|前列';

const numbers = new RegExp(
  [
    arabicDate,
    `(?:${arabic}|${numeral}+)分之(?:${arabic}|${numeral}+)[强弱]?`,
    `第(?:${arabic}|${numeral}+)`,
    `${arabic}[余多]?[十百千万亿]*[余多]?%?`,
    `${numeral}+[余多]?[万亿]*`,
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
  const text = paragraph.characters.join('');
  const found: FoundNumber[] = [];
  let units = 0;
  let characters = 0;
  for (const match of text.matchAll(numbers)) {
    // Matches count UTF-16 units; offsets count code points.
    characters += [...text.slice(units, match.index)].length;
    const length = [...match[0]].length;
    found.push({ from: characters, to: characters + length, text: match[0] });
    units = match.index + match[0].length;
    characters += length;
  }
  return found;
}
