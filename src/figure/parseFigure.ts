import { numeralCharacters, parseChineseNumeral } from './chineseNumeral.ts';
import { plainDigits, vulgarFraction } from './digits.ts';
import { negatedQualifier, type QualifierName, startingWord, suffixes } from './figureWords.ts';
import type { Interval } from './Interval.ts';
import { Rational } from './Rational.ts';
import { type NumberReading, readNumber } from './readNumber.ts';

/** A figure read from its printed form. Numbers are in the printed unit with 万 and 亿 applied. */
export interface Figure extends Interval {
  readonly qualifier: QualifierName;
  /** Null when only bounds are known. */
  readonly value: Rational | null;
  /** The word after the number; `分之` for a fraction, 第 before the unit of an ordinal, or empty. */
  readonly unitText: string;
  /** One unit of the last printed digit: what the number was rounded to at the finest. */
  readonly step: Rational;
}

/** A text that may mean either of two things; nobody but its author can say which. */
export interface AmbiguousFigure {
  /** Both readings, in words. */
  readonly readings: string;
}

// 三点五十分 is a time.
const unitPattern = /^(?!分之|点[零一二三四五六七八九十])[\p{L}\p{M}%‰°/·²³]{0,12}$/u;
const rangeEnd = new RegExp(
  `^([\\p{L}%‰]{0,6}?)[-~～—–至到](?=[\\d几数${numeralCharacters}]|-\\d|${vulgarFraction})`,
  'u',
);

/**
 * Read a figure as printed in simplified Chinese: `12155.2亿元`, `1900余家`, `近70%`, `四分之一强`,
 * `突破万亿元`, `3-5家`, `两三百家`, `数十项`, `下降3.2%`. Arithmetic is exact.
 * @returns undefined when the text is not one figure, its words contradict each other, or it can be
 *   read in two ways (see `readFigure`).
 */
export function parseFigure(text: string): Figure | undefined {
  const read = readFigure(text);
  return read === undefined || 'readings' in read ? undefined : read;
}

/** As `parseFigure`; what can be read in two ways is told apart, with both readings. */
export function readFigure(text: string): Figure | AmbiguousFigure | undefined {
  const plain = withoutSpaces(plainDigits(text));
  if (plain === undefined) return undefined;
  const qualifiers = new Set<QualifierName>();
  let rest = plain;
  let decrease = false;
  for (let found = startingWord(rest); found !== undefined; found = startingWord(rest)) {
    if (found.negative && decrease) return undefined;
    qualifiers.add(found.qualifier);
    decrease ||= found.negative;
    rest = rest.slice(found.word.length);
  }
  if (rest.startsWith('过半')) {
    qualifiers.add('OVER');
    rest = rest.slice(1);
  }
  const ordinal = rest.startsWith('第');
  if (ordinal) rest = rest.slice(1);
  const first = readTenths(readNumber(rest));
  if (first === undefined) return undefined;
  rest = first.rest;
  if (first.mark !== undefined) qualifiers.add(first.mark);
  const second = first.mark === undefined ? readRangeEnd(rest) : undefined;
  if (second !== undefined) rest = second.rest;
  const { unitText, found, order, half } = readUnit(rest, first.scale > 1n);
  if (second !== undefined && second.firstUnit !== '' && second.firstUnit !== unitText) return undefined;
  for (const qualifier of found) qualifiers.add(qualifier);
  if (!unitPattern.test(unitText)) return undefined;
  qualifiers.delete('EXACT');
  if (order && qualifiers.size === 0) qualifiers.add('ABOUT');
  if (first.fraction && unitText !== '') return undefined;
  if (
    ordinal &&
    (qualifiers.size > 0 || second !== undefined || first.fraction || first.low.compare(first.high) !== 0)
  ) {
    return undefined;
  }
  const unit = first.fraction ? '分之' : `${ordinal ? '第' : ''}${unitText}`;
  const doubt = doubtOf(first, second, unitText, decrease);
  if (doubt !== undefined) return { readings: doubt };
  const figure = combine(first, second, qualifiers, half);
  if (figure === undefined) return undefined;
  return { ...(decrease ? negated(figure) : figure), unitText: unit };
}

/** Digits, Latin letters and Chinese characters that have one form only, and a few marks of numbers. */
const settled = /^[-+.,%0-9A-Za-z\u4e00-\u9fff]*$/u;

/** Spaces may group digits by three; elsewhere between digits they tell two numbers apart. */
function withoutSpaces(text: string): string | undefined {
  if (settled.test(text)) return text;
  const grouped = text.replace(/(?<![\d.,])\d{1,3}(?:[\s\u2009\u202f]\d{3})+(?!\d)/gu, (all) =>
    all.replace(/\s/gu, ''),
  );
  if (/\d\s+\d/u.test(grouped)) return undefined;
  // ½, ² and ① are numbers or marks of their own, and would become digits.
  return [...grouped.replace(/\s+/gu, '')]
    .map((character) => (/\p{No}/u.test(character) ? character : character.normalize('NFKC')))
    .join('')
    .normalize('NFC');
}

/** The unit word, and the words around it. 万P级 names an order of magnitude, 一年半 adds a half. */
function readUnit(
  text: string,
  scaled: boolean,
): { unitText: string; found: QualifierName[]; order: boolean; half: boolean } {
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
  const half = /^\p{L}{1,3}半$/u.test(rest) || /^个半\p{L}{1,3}$/u.test(rest);
  if (half) rest = rest.startsWith('个半') ? `个${rest.slice(2)}` : rest.slice(0, -1);
  const order = scaled && rest.endsWith('级');
  return { unitText: order ? rest.slice(0, -1) : rest, found, order, half };
}

/** 三成五 is three and a half tenths. */
function readTenths(number: NumberReading | undefined): NumberReading | undefined {
  const match = /^成([一二三四五六七八九\d])$/u.exec(number?.rest ?? '');
  if (number === undefined || match === null) return number;
  const more = Rational.of(parseChineseNumeral(match[1] ?? '') ?? BigInt(match[1] ?? '0'), 10n);
  const step = Rational.of(1n, 10n);
  return { ...number, low: number.low.plus(more), high: number.high.plus(more), step, rest: '成' };
}

/** The rest of 3-5家 or of 3%-5%: what follows the first number is a separator, or its unit and one. */
function readRangeEnd(text: string): (NumberReading & { firstUnit: string }) | undefined {
  const separator = rangeEnd.exec(text);
  if (separator === null) return undefined;
  const [all, firstUnit = ''] = separator;
  const end = readNumber(text.slice(all.length));
  return end === undefined ? undefined : { ...end, firstUnit };
}

function doubtOf(
  first: NumberReading,
  second: NumberReading | undefined,
  unitText: string,
  decrease: boolean,
): string | undefined {
  for (const { doubt } of [first, second ?? first]) {
    if (doubt !== undefined && (doubt.withUnit || unitText === '')) return doubt.readings;
  }
  if (/^兆(?:元|人|家)?$/u.test(unitText)) return `${first.low} million, or ${first.low} × 10^12`;
  if (decrease && unitText === '倍')
    return `by ${first.low} times what it was, or to one part in ${first.low}`;
  return undefined;
}

type Numbers = Omit<Figure, 'unitText'>;

function combine(
  first: NumberReading,
  second: NumberReading | undefined,
  qualifiers: ReadonlySet<QualifierName>,
  half: boolean,
): Numbers | undefined {
  if (second !== undefined) return rangeFigure(first, second, qualifiers);
  if (first.low.compare(first.high) !== 0) {
    if (qualifiers.size > 0 || half) return undefined;
    return { ...between(first.low, first.high), lowOpen: first.open, highOpen: first.open, step: first.step };
  }
  if (qualifiers.size > 1) return undefined;
  const [qualifier = 'EXACT'] = qualifiers;
  if (qualifier === 'BETWEEN') return undefined;
  const number = half ? first.low.plus(Rational.of(1n, 2n)) : first.low;
  return { ...boundsOf(qualifier, number), qualifier, step: half ? Rational.of(1n, 2n) : first.step };
}

/** 3至5万家 means 3万 to 5万: a lower end printed without scale takes the upper end's. */
function rangeFigure(
  first: NumberReading,
  second: NumberReading,
  qualifiers: ReadonlySet<QualifierName>,
): Numbers | undefined {
  const single = [first, second].every(({ low, high }) => low.compare(high) === 0);
  if (!single || qualifiers.size > 0 || second.mark !== undefined || first.fraction !== second.fraction) {
    return undefined;
  }
  const factor = first.scale === 1n && !first.fraction ? Rational.of(second.scale) : Rational.one;
  const low = first.low.times(factor);
  if (low.compare(second.low) >= 0) return undefined;
  return { ...between(low, second.low), step: second.step };
}

function between(low: Rational, high: Rational) {
  return { qualifier: 'BETWEEN', value: null, low, high, lowOpen: false, highOpen: false } as const;
}

/** A decrease as a change: what bounds the fall from above bounds the change from below. */
function negated({ low, high, lowOpen, highOpen, value, qualifier, step }: Numbers): Numbers {
  return {
    qualifier: negatedQualifier(qualifier),
    value: value?.negated() ?? null,
    low: high?.negated() ?? null,
    high: low?.negated() ?? null,
    lowOpen: highOpen,
    highOpen: lowOpen,
    step,
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
