import { numeralCharacters, parseChineseNumeral, readChineseNumeral, scaleFactor } from './chineseNumeral.ts';
import { vulgarFraction } from './digits.ts';
import { Rational } from './Rational.ts';

/** The number a text begins with. */
export interface NumberReading {
  readonly low: Rational;
  /** Equal to `low` unless the words leave open which of several numbers is meant. */
  readonly high: Rational;
  /** The ends of such a range are excluded: 几十. */
  readonly open: boolean;
  readonly step: Rational;
  /** The factor of the scale words at its end. */
  readonly scale: bigint;
  readonly fraction: boolean;
  /** 余 or 多 before a scale word, or 来: 30多万, 十来. */
  readonly mark: 'OVER' | 'ABOUT' | undefined;
  /** What else it may mean, when no unit follows or whatever follows; both readings in words. */
  readonly doubt: { readonly readings: string; readonly withUnit: boolean } | undefined;
  readonly rest: string;
}

const numeral = `[${numeralCharacters}]`;
const arabic = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
// 百分点 and 百分之 begin with a scale word that belongs to the unit.
const scale = '(?:(?!百分)[十百千万亿])';
const part = new RegExp(`^(${arabic})([余多]?)(${scale}{0,2})`, 'u');
const laterPart = new RegExp(`^(\\d+)([余多]?)(${scale}{0,2})`, 'u');
const fractionHead = new RegExp(`^(?:(${numeral}+|\\d+)又)?(${numeral}+|\\d+)分之`, 'u');
const numeralPattern = new RegExp(`^((?:(?!百分)[${numeralCharacters}几数])+)([余多来]?)([万亿]?)`, 'u');
const decimalPattern = new RegExp(`^(${numeral}+)点([零〇一二三四五六七八九]+)(?![十百千])`, 'u');
const bareTens = /^[百千万]把/u;
const vulgarPattern = new RegExp(`^(\\d*)(${vulgarFraction})`, 'u');

const exactly = { open: false, fraction: false, mark: undefined, doubt: undefined } as const;

/** Read the number at the beginning of a text whose digits are plain. */
export function readNumber(text: string): NumberReading | undefined {
  return (
    readHalf(text) ??
    readVulgar(text) ??
    readFraction(text) ??
    readArabic(text) ??
    readDecimalNumeral(text) ??
    readNumeral(text)
  );
}

const half = Rational.of(1n, 2n);

function readHalf(text: string): NumberReading | undefined {
  const word = /^(?:一半|半数|半(?=以上|左右|$))/u.exec(text)?.[0];
  if (word === undefined) return undefined;
  return {
    ...exactly,
    low: half,
    high: half,
    step: half,
    scale: 1n,
    fraction: true,
    rest: text.slice(word.length),
  };
}

/** ½, and 3½ for three and a half. */
function readVulgar(text: string): NumberReading | undefined {
  const match = vulgarPattern.exec(text);
  if (match === null) return undefined;
  const [all, whole = '', character = ''] = match;
  const [numerator = '', denominator = ''] = character.normalize('NFKC').split('\u2044');
  if (denominator === '') return undefined;
  const fraction = Rational.of(BigInt(numerator), BigInt(denominator));
  const number = Rational.of(BigInt(whole === '' ? '0' : whole)).plus(fraction);
  const step = Rational.of(1n, BigInt(denominator));
  const rest = text.slice(all.length);
  return {
    ...exactly,
    low: number,
    high: number,
    step,
    scale: 1n,
    fraction: whole === '' && rest === '',
    rest,
  };
}

/** 四分之一, 百分之五点二, 千分之3.5, 百分之七八, 一又二分之一. */
function readFraction(text: string): NumberReading | undefined {
  const match = fractionHead.exec(text);
  if (match === null) return undefined;
  const [all, wholeText, denominatorText = ''] = match;
  const denominator = wholeNumber(denominatorText);
  const whole = wholeText === undefined ? Rational.zero : wholeNumber(wholeText);
  const numerator = readPlain(text.slice(all.length));
  if (denominator === undefined || whole === undefined || numerator === undefined) return undefined;
  if (denominator.compare(Rational.zero) <= 0 || numerator.mark === 'ABOUT') return undefined;
  return {
    ...numerator,
    low: whole.plus(numerator.low.dividedBy(denominator)),
    high: whole.plus(numerator.high.dividedBy(denominator)),
    step: numerator.step.dividedBy(denominator),
    scale: 1n,
    fraction: true,
    // 百分之三五 has its place value: it is three to five, whatever follows.
    doubt: undefined,
  };
}

/** A numerator: 6.9, 五点二, 三十. */
function readPlain(text: string): NumberReading | undefined {
  const match = new RegExp(`^(?:${arabic})`, 'u').exec(text);
  if (match === null) return readDecimalNumeral(text) ?? readNumeral(text);
  const number = Rational.parse(match[0].replaceAll(',', '')) ?? Rational.zero;
  return {
    ...exactly,
    low: number,
    high: number,
    step: stepOf(match[0]),
    scale: 1n,
    rest: text.slice(match[0].length),
  };
}

/**
 * 12155.2亿, 1亿2000万, 3千5百万, 30多万: parts of falling scale; those before 万 or 亿 count it.
 */
function readArabic(text: string): NumberReading | undefined {
  const sign = text.startsWith('-') ? '-' : '';
  let rest = text.slice(sign.length);
  let total = Rational.zero;
  let section = Rational.zero;
  let limit: bigint | undefined;
  let sectionLimit: bigint | undefined;
  let step = Rational.one;
  let factor = 1n;
  let mark: 'OVER' | undefined;
  let doubt: NumberReading['doubt'];
  let parts = 0;
  for (;;) {
    const match = (parts === 0 ? part : laterPart).exec(rest);
    if (match === null) break;
    const [all, digits = '', over = '', word = ''] = match;
    const value = Rational.parse(digits.replaceAll(',', ''));
    const own = scaleFactor(word);
    if (value === undefined || own === undefined) return undefined;
    if (parts > 0 && word === '' && digits.length === 1 && factor >= 100n) {
      const place = Rational.of(BigInt(digits));
      const [plain, elliptic] = [place, place.times(Rational.of(factor / 10n))].map((more) =>
        total.plus(section).plus(more),
      );
      doubt = { readings: `${plain} or ${elliptic}`, withUnit: true };
    }
    const big = word.endsWith('万') || word.endsWith('亿');
    const bound = big ? limit : (sectionLimit ?? limit);
    if (
      bound !== undefined &&
      (own >= bound || value.times(Rational.of(own)).compare(Rational.of(bound)) >= 0)
    ) {
      return undefined;
    }
    factor = own;
    step = stepOf(digits).times(Rational.of(own));
    if (big) {
      const counted = section.compare(Rational.zero) === 0 ? value.times(Rational.of(own)) : undefined;
      // 3千5百万 counts 万 by both parts.
      const unit = scaleFactor(word.endsWith('万亿') ? '万亿' : (word.at(-1) ?? '')) ?? 1n;
      const small = Rational.of(own / unit);
      total = total.plus(counted ?? section.plus(value.times(small)).times(Rational.of(unit)));
      section = Rational.zero;
      limit = unit;
      sectionLimit = undefined;
    } else {
      section = section.plus(value.times(Rational.of(own)));
      sectionLimit = own;
    }
    parts += 1;
    rest = rest.slice(all.length);
    if (over !== '') {
      mark = 'OVER';
      break;
    }
    if (own === 1n) break;
  }
  if (parts === 0) return undefined;
  const number = total.plus(section);
  const signed = sign === '' ? number : number.negated();
  return { ...exactly, low: signed, high: signed, step, scale: factor, mark, doubt, rest };
}

/** 五点二, 三点五万. 三点五十分 is a time. */
function readDecimalNumeral(text: string): NumberReading | undefined {
  const match = decimalPattern.exec(text);
  if (match === null) return undefined;
  const [all, wholeText = '', places = ''] = match;
  const whole = parseChineseNumeral(wholeText);
  if (whole === undefined) return undefined;
  const fraction = [...places].map((character) =>
    '零一二三四五六七八九'.indexOf(character === '〇' ? '零' : character),
  );
  const rest = text.slice(all.length);
  const word = /^(?:万亿|[百千]?[万亿])/u.exec(rest)?.[0] ?? '';
  const factor = scaleFactor(word) ?? 1n;
  const unit = Rational.of(1n, 10n ** BigInt(fraction.length));
  const number = Rational.of(whole)
    .plus(Rational.of(BigInt(fraction.join(''))).times(unit))
    .times(Rational.of(factor));
  return {
    ...exactly,
    low: number,
    high: number,
    step: unit.times(Rational.of(factor)),
    scale: factor,
    rest: rest.slice(word.length),
  };
}

function readNumeral(text: string): NumberReading | undefined {
  if (bareTens.test(text)) {
    const number = Rational.of(scaleFactor(text[0] ?? '') ?? 1n);
    return {
      ...exactly,
      low: number,
      high: number,
      step: number,
      scale: 1n,
      mark: 'ABOUT',
      rest: text.slice(2),
    };
  }
  const match = numeralPattern.exec(text);
  if (match === null) return undefined;
  const [all, numerals = '', mark = '', scaleWord = ''] = match;
  const value = readChineseNumeral(numerals);
  const factor = scaleFactor(scaleWord);
  if (value === undefined || factor === undefined) return undefined;
  const trailing = scaleFactor(/[万亿]{1,2}$/u.exec(numerals)?.[0] ?? '') ?? 1n;
  const times = (number: bigint) => Rational.of(number * factor);
  return {
    low: times(value.low),
    high: times(value.high),
    open: value.open,
    step: times(value.step),
    scale: factor * trailing,
    fraction: false,
    mark: mark === '' ? undefined : mark === '来' ? 'ABOUT' : 'OVER',
    doubt: doubtOf(numerals, value.low, value.high, value.pairAlone),
    rest: text.slice(all.length),
  };
}

/** Without a word after it a pair may be digits, a weight (三两) or a plan (十四五). */
function doubtOf(text: string, low: bigint, high: bigint, pairAlone: boolean): NumberReading['doubt'] {
  const range = `${low} to ${high}`;
  if (text.endsWith('两') && text !== '两') {
    const before = parseChineseNumeral(text.slice(0, -1));
    if (before !== undefined) return { readings: `${range}, or the weight of ${before} 两`, withUnit: false };
  }
  if (pairAlone) return { readings: `${range}, or the digits ${text}`, withUnit: false };
  if (text === '十四五') return { readings: `${range}, or the plan of that name`, withUnit: false };
  return undefined;
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
