import { parseChineseNumeral, scaleFactor } from './chineseNumeral.ts';
import type { Interval } from './Interval.ts';
import { Rational } from './Rational.ts';

/** How exact a stated number is: the values of the model's `Qualifier`. */
type QualifierName = 'EXACT' | 'ABOUT' | 'OVER' | 'NEARLY' | 'AT_LEAST' | 'AT_MOST' | 'BETWEEN';

/** A figure read from its printed form. Numbers are in the printed unit with 万 and 亿 applied. */
export interface Figure extends Interval {
  readonly qualifier: QualifierName;
  /** Null when only bounds are known. */
  readonly value: Rational | null;
  /** The word after the number; `分之` for a fraction, empty when there is none. */
  readonly unitText: string;
  /** One unit of the last printed digit: what the number was rounded to at the finest. */
  readonly step: Rational;
}

const prefixes: readonly (readonly [string, QualifierName])[] = [
  ...words('EXACT', '达到 已达 高达 达 共计 合计 总计 共有 共 为 有'),
  ...words('ABOUT', '大约 约为 约 大概'),
  ...words('OVER', '超过 已超 超 逾 突破 多于'),
  ...words('NEARLY', '将近 接近 近 不足 不到'),
  ...words('AT_LEAST', '至少 不少于 不低于'),
  ...words('AT_MOST', '至多 最多 不超过 不多于 不高于'),
];

const suffixes: readonly (readonly [string, QualifierName])[] = [
  ...words('ABOUT', '左右 上下'),
  ...words('OVER', '余 多 强'),
  ...words('NEARLY', '弱'),
  ...words('AT_LEAST', '以上'),
  ...words('AT_MOST', '以下 以内'),
];

const numeral = '[零〇一二两三四五六七八九十百千万亿]';
const arabic = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
// 百分点 and 百分之 begin with a scale word that belongs to the unit.
const scale = '(?:(?!百分)[十百千万亿]){0,2}';
const fractionPattern = new RegExp(`^(${numeral}+|\\d+)分之(${numeral}+|${arabic})`, 'u');
const arabicPattern = new RegExp(`^(-?)(${arabic})([余多]?)(${scale})`, 'u');
const continuedPattern = new RegExp(`^(\\d+)(${scale})`, 'u');
const numeralPattern = new RegExp(`^((?:(?!百分)${numeral})+)([余多]?)([万亿]?)`, 'u');
const unitPattern = /^(?!分之)[\p{L}\p{M}%‰°/·]{0,12}$/u;

function words(qualifier: QualifierName, list: string): [string, QualifierName][] {
  return list.split(' ').map((word) => [word, qualifier]);
}

interface Quantity {
  readonly number: Rational;
  readonly step: Rational;
  readonly scale: bigint;
  readonly fraction: boolean;
  readonly over: boolean;
  readonly rest: string;
}

/**
 * Read a figure as printed in simplified Chinese: `12155.2亿元`, `1900余家`, `近70%`, `四分之一强`,
 * `突破万亿元`, `3-5家`. Arithmetic is exact.
 * @returns undefined when the text is not one figure, or its words contradict each other.
 */
export function parseFigure(text: string): Figure | undefined {
  const qualifiers = new Set<QualifierName>();
  let rest = text.normalize('NFKC').replace(/\s+/gu, '');
  for (let found = startingWord(rest); found !== undefined; found = startingWord(rest)) {
    qualifiers.add(found[1]);
    rest = rest.slice(found[0].length);
  }
  const first = readQuantity(rest);
  if (first === undefined) return undefined;
  rest = first.rest;
  if (first.over) qualifiers.add('OVER');
  const second = readRangeEnd(rest);
  if (second !== undefined) rest = second.rest;
  const { unitText, found, order } = readUnit(rest, first.scale > 1n);
  if (second !== undefined && second.firstUnit !== '' && second.firstUnit !== unitText) return undefined;
  for (const qualifier of found) qualifiers.add(qualifier);
  if (!unitPattern.test(unitText)) return undefined;
  qualifiers.delete('EXACT');
  if (order && qualifiers.size === 0) qualifiers.add('ABOUT');
  if (second !== undefined) return rangeFigure(first, second, qualifiers, unitText);
  if (qualifiers.size > 1 || (first.fraction && unitText !== '')) return undefined;
  const [qualifier = 'EXACT'] = qualifiers;
  if (qualifier === 'BETWEEN') return undefined;
  return {
    ...boundsOf(qualifier, first.number),
    qualifier,
    unitText: first.fraction ? '分之' : unitText,
    step: first.step,
  };
}

function startingWord(text: string): readonly [string, QualifierName] | undefined {
  return prefixes.find(([word]) => text.startsWith(word));
}

/** The unit word, and the qualifier words that stand around it. 万P级 names an order of magnitude. */
function readUnit(
  text: string,
  scaled: boolean,
): { unitText: string; found: QualifierName[]; order: boolean } {
  const found: QualifierName[] = [];
  let rest = text;
  const leading = suffixes.find(([word]) => rest.startsWith(word));
  if (leading !== undefined) {
    found.push(leading[1]);
    rest = rest.slice(leading[0].length);
  }
  const trailing = suffixes.find(([word]) => rest.endsWith(word));
  if (trailing !== undefined) {
    found.push(trailing[1]);
    rest = rest.slice(0, -trailing[0].length);
  }
  const order = scaled && rest.endsWith('级');
  return { unitText: order ? rest.slice(0, -1) : rest, found, order };
}

function readQuantity(text: string): Quantity | undefined {
  return readFraction(text) ?? readArabic(text) ?? readNumeral(text);
}

function readFraction(text: string): Quantity | undefined {
  const match = fractionPattern.exec(text);
  if (match === null) return undefined;
  const [all, denominatorText = '', numeratorText = ''] = match;
  const denominator = wholeNumber(denominatorText);
  const numerator = /^\d/u.test(numeratorText)
    ? Rational.parse(numeratorText.replaceAll(',', ''))
    : wholeNumber(numeratorText);
  if (denominator === undefined || numerator === undefined || denominator.compare(Rational.zero) <= 0) {
    return undefined;
  }
  const number = numerator.dividedBy(denominator);
  const step = stepOf(numeratorText).dividedBy(denominator);
  return { number, step, scale: 1n, fraction: true, over: false, rest: text.slice(all.length) };
}

function readArabic(text: string): Quantity | undefined {
  const match = arabicPattern.exec(text);
  if (match === null) return undefined;
  const [all, sign, digits = '', over = '', scaleWord = ''] = match;
  const value = Rational.parse(digits.replaceAll(',', ''));
  const factor = scaleFactor(scaleWord);
  if (value === undefined || factor === undefined) return undefined;
  let number = value.times(Rational.of(factor));
  let step = stepOf(digits).times(Rational.of(factor));
  let rest = text.slice(all.length);
  // 1亿2000万: each further part is smaller than the scale of the one before it.
  for (let limit = factor; limit > 1n && over === ''; ) {
    const part = continuedPattern.exec(rest);
    if (part === null) break;
    const partFactor = scaleFactor(part[2] ?? '');
    if (partFactor === undefined || partFactor >= limit) return undefined;
    const value = Rational.of(BigInt(part[1] ?? '0') * partFactor);
    if (value.compare(Rational.of(limit)) >= 0) return undefined;
    number = number.plus(value);
    step = Rational.of(partFactor);
    rest = rest.slice(part[0].length);
    limit = partFactor;
  }
  const signed = sign === '-' ? number.negated() : number;
  return { number: signed, step, scale: factor, fraction: false, over: over !== '', rest };
}

function readNumeral(text: string): Quantity | undefined {
  const match = numeralPattern.exec(text);
  if (match === null) return undefined;
  const [all, numerals = '', over = '', scaleWord = ''] = match;
  const value = parseChineseNumeral(numerals);
  const factor = scaleFactor(scaleWord);
  if (value === undefined || factor === undefined) return undefined;
  const trailing = /[十百千万亿]{1,2}$/u.exec(numerals)?.[0] ?? '';
  const step = (scaleFactor(trailing) ?? 1n) * factor;
  return {
    number: Rational.of(value * factor),
    step: Rational.of(step),
    scale: factor * (scaleFactor(/[万亿]{1,2}$/u.exec(numerals)?.[0] ?? '') ?? 1n),
    fraction: false,
    over: over !== '',
    rest: text.slice(all.length),
  };
}

/** The rest of 3-5家 or of 3%-5%: what follows the first number is a separator, or its unit and one. */
function readRangeEnd(text: string): (Quantity & { firstUnit: string }) | undefined {
  const separator = /^([\p{L}%‰]{0,6}?)[-~—–至到](?=[\d零〇一二两三四五六七八九十百千万亿])/u.exec(text);
  if (separator === null) return undefined;
  const [all, firstUnit = ''] = separator;
  const end = readQuantity(text.slice(all.length));
  return end === undefined ? undefined : { ...end, firstUnit };
}

/** 3至5万家 means 3万 to 5万: a lower end printed without scale takes the upper end's. */
function rangeFigure(
  first: Quantity,
  second: Quantity,
  qualifiers: ReadonlySet<QualifierName>,
  unitText: string,
): Figure | undefined {
  const factor = first.scale === 1n && !first.fraction ? Rational.of(second.scale) : Rational.one;
  const low = first.number.times(factor);
  if (qualifiers.size > 0 || second.over || first.fraction !== second.fraction) return undefined;
  if (low.compare(second.number) >= 0) return undefined;
  return {
    qualifier: 'BETWEEN',
    value: null,
    low,
    high: second.number,
    lowOpen: false,
    highOpen: false,
    unitText: first.fraction ? '分之' : unitText,
    step: second.step,
  };
}

/** The bounds a qualifier gives a number; none is invented that the words do not give. */
function boundsOf(
  qualifier: Exclude<QualifierName, 'BETWEEN'>,
  number: Rational,
): Interval & { value: Rational | null } {
  const none = { value: null, low: null, high: null, lowOpen: false, highOpen: false };
  switch (qualifier) {
    case 'EXACT':
      return { ...none, value: number, low: number, high: number };
    case 'ABOUT':
      return { ...none, value: number };
    case 'OVER':
      return { ...none, low: number, lowOpen: true };
    case 'NEARLY':
      return { ...none, high: number, highOpen: true };
    case 'AT_LEAST':
      return { ...none, low: number };
    case 'AT_MOST':
      return { ...none, high: number };
  }
}

function wholeNumber(text: string): Rational | undefined {
  if (/^\d+$/u.test(text)) return Rational.of(BigInt(text));
  const value = parseChineseNumeral(text);
  return value === undefined ? undefined : Rational.of(value);
}

function stepOf(digits: string): Rational {
  const places = /\.(\d+)$/u.exec(digits)?.[1]?.length ?? 0;
  return Rational.of(1n, 10n ** BigInt(places));
}
