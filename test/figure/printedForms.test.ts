import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { parseFigure, readFigure } from '../../src/figure/parseFigure.ts';
import { Rational } from '../../src/figure/Rational.ts';
import { findNumbers } from '../../src/source/findNumbers.ts';
import { SourceText } from '../../src/source/SourceText.ts';
import { writeNumeral } from './writeNumeral.ts';

const file = join(__dirname, 'printedForms.yaml');
const kinds = parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>;
const forms = Object.entries(kinds).flatMap(([kind, entries]) =>
  Object.entries(entries).map(([text, reading]) => [kind, text, reading] as const),
);

/** A reading in the notation of the list. */
function read(text: string): string {
  const figure = readFigure(text);
  if (figure === undefined) return 'none';
  if ('readings' in figure) return `? ${figure.readings}`;
  const { qualifier, value, low, high, lowOpen, highOpen, unitText } = figure;
  const unit = unitText === '' ? '' : ` ${unitText}`;
  switch (qualifier) {
    case 'EXACT':
      return `= ${value}${unit}`;
    case 'ABOUT':
      return `~ ${value}${unit}`;
    case 'OVER':
      return `> ${low}${unit}`;
    case 'NEARLY':
      return `< ${high}${unit}`;
    case 'AT_LEAST':
      return `>= ${low}${unit}`;
    case 'AT_MOST':
      return `<= ${high}${unit}`;
    case 'BETWEEN':
      return `${lowOpen ? '(' : '['}${low},${high}${highOpen ? ')' : ']'}${unit}`;
  }
}

describe('printed forms (F2, F3, F5, F20)', () => {
  test('are at least three hundred', () => {
    expect(forms.length).toBeGreaterThanOrEqual(300);
  });

  test.each(forms)('%s: %s', (_kind, text, reading) => {
    expect(read(text)).toBe(reading);
  });

  test.each(forms.filter(([, , reading]) => reading !== 'none'))(
    'coverage finds what the reader reads, %s: %s',
    (_kind, text) => {
      const [paragraph] = SourceText.of(`截至目前有${text}。`).paragraphs;
      if (paragraph === undefined) throw new Error('There is no paragraph.');
      expect(findNumbers(paragraph).map((found) => found.text)).not.toEqual([]);
    },
  );
});

/** A way to print a whole number, or undefined where the form has no such number. */
type Form = (number: bigint) => string | undefined;

const numeralOf = (number: bigint) => (number === 0n ? '零' : writeNumeral(number));
const capitals = new Map(
  [...'一二三四五六七八九十百千'].map((one, at) => [one, [...'壹贰叁肆伍陆柒捌玖拾佰仟'][at] ?? '']),
);

/** Kind -> how a number is printed in it. What is read back must be the number. */
const writers: readonly (readonly [name: string, write: Form])[] = [
  ['ASCII digits', (number) => `${number}`],
  ['full-width digits', (number) => shifted(number, 0xff10)],
  ['Arabic-Indic digits', (number) => shifted(number, 0x0660)],
  ['Devanagari digits', (number) => shifted(number, 0x0966)],
  ['thousands separators', (number) => `${number}`.replace(/\B(?=(?:\d{3})+$)/gu, ',')],
  ['thin spaces', (number) => `${number}`.replace(/\B(?=(?:\d{3})+$)/gu, '\u2009')],
  ['a numeral', numeralOf],
  ['a capital numeral', (number) => [...numeralOf(number)].map((one) => capitals.get(one) ?? one).join('')],
  [
    'digit by digit',
    (number) =>
      number < 1000n
        ? undefined
        : [...`${number}`].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join(''),
  ],
  [
    '万 and what is left',
    (number) =>
      number < 10_000n || number % 10_000n < 1000n ? undefined : `${number / 10_000n}万${number % 10_000n}`,
  ],
  [
    '亿 and 万',
    (number) =>
      number < 10n ** 8n || number % 10_000n !== 0n || number % 10n ** 8n < 10n ** 7n
        ? undefined
        : `${number / 10n ** 8n}亿${(number % 10n ** 8n) / 10_000n}万`,
  ],
  [
    'an elliptic last digit',
    (number) => {
      const [first, second, ...zeros] = `${number}`;
      const scale = { 1: '百', 2: '千', 3: '万' }[zeros.length];
      if (scale === undefined || second === '0' || zeros.some((digit) => digit !== '0')) return undefined;
      return `${numeralOf(BigInt(first ?? '0'))}${scale}${numeralOf(BigInt(second ?? '0'))}`;
    },
  ],
];

const numbers = fc.oneof(
  fc.bigInt({ min: 1n, max: 10n ** 12n }),
  fc.bigInt({ min: 1n, max: 99_999n }),
  fc
    .tuple(fc.bigInt({ min: 11n, max: 99n }), fc.integer({ min: 1, max: 3 }))
    .map(([head, zeros]) => head * 10n ** BigInt(zeros)),
  fc.bigInt({ min: 10n ** 4n, max: 10n ** 7n }).map((number) => number * 10_000n),
);

describe('a number written in any form is read back', () => {
  test.each(writers)('%s', (_name, write) => {
    let written = 0;
    fc.assert(
      fc.property(numbers, fc.constantFrom('家', '元', '%'), (number, unit) => {
        const printed = write(number);
        if (printed === undefined) return;
        written += 1;
        expect([printed, read(`${printed}${unit}`)]).toEqual([printed, `= ${number} ${unit}`]);
      }),
      { numRuns: 400 },
    );
    expect(written).toBeGreaterThan(20);
  });

  test('approximate pairs', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.constantFrom<[string, bigint]>(
          ['', 1n],
          ['十', 10n],
          ['百', 100n],
          ['千', 1000n],
          ['万', 10_000n],
          ['十万', 100_000n],
          ['亿', 10n ** 8n],
        ),
        (digit, [scale, factor]) => {
          const printed = `${numeralOf(BigInt(digit))}${numeralOf(BigInt(digit + 1))}${scale}家`;
          expect(read(printed)).toBe(`[${BigInt(digit) * factor},${BigInt(digit + 1) * factor}] 家`);
        },
      ),
    );
  });

  test('fractions and decimals in numerals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 99 }), (whole, hundredths) => {
        const places = [...String(hundredths).padStart(2, '0')]
          .map((digit) => '零一二三四五六七八九'[Number(digit)])
          .join('');
        const figure = readFigure(`百分之${numeralOf(BigInt(whole))}点${places}`);
        const thousandths = BigInt(whole) * 100n + BigInt(hundredths);
        expect(figure).toMatchObject({ qualifier: 'EXACT', value: Rational.of(thousandths, 10_000n) });
      }),
    );
  });

  test('a decrease is the number below zero, its bounds turned over', () => {
    const turned: Record<string, string> = {
      OVER: 'NEARLY',
      NEARLY: 'OVER',
      AT_LEAST: 'AT_MOST',
      AT_MOST: 'AT_LEAST',
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.constantFrom('下降', '减少', '降低', '负', '同比下降'),
        fc.constantFrom('', '近', '超', '至少', '不超过', '约'),
        (number, decrease, word) => {
          const [up, down] = [parseFigure(`${word}${number}%`), parseFigure(`${decrease}${word}${number}%`)];
          expect(down).toMatchObject({
            qualifier: turned[up?.qualifier ?? ''] ?? up?.qualifier,
            value: up?.value?.negated() ?? null,
            low: up?.high?.negated() ?? null,
            high: up?.low?.negated() ?? null,
            lowOpen: up?.highOpen,
            highOpen: up?.lowOpen,
          });
        },
      ),
    );
  });
});

function shifted(number: bigint, zero: number): string {
  return [...`${number}`].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');
}
