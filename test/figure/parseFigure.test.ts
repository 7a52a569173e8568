import fc from 'fast-check';
import { parseChineseNumeral } from '../../src/figure/chineseNumeral.ts';
import { parseFigure } from '../../src/figure/parseFigure.ts';
import { writeNumeral } from './writeNumeral.ts';

/** What a figure says, as text: qualifier, value, bounds with their brackets, unit word. */
function read(text: string): string | undefined {
  const figure = parseFigure(text);
  if (figure === undefined) return undefined;
  const { qualifier, value, low, high, lowOpen, highOpen, unitText } = figure;
  return `${qualifier} ${value ?? '-'} ${lowOpen ? '(' : '['}${low ?? '-'},${high ?? '-'}${highOpen ? ')' : ']'} ${unitText}`;
}

describe('figures as printed', () => {
  test.each([
    ['12155.2亿元', 'EXACT 1215520000000 [1215520000000,1215520000000] 元'],
    ['6636.8亿元', 'EXACT 663680000000 [663680000000,663680000000] 元'],
    ['1900余家', 'OVER - (1900,-] 家'],
    ['3万多人', 'OVER - (30000,-] 人'],
    ['30多万人', 'OVER - (300000,-] 人'],
    ['十余家', 'OVER - (10,-] 家'],
    ['超700亿元', 'OVER - (70000000000,-] 元'],
    ['突破万亿元', 'OVER - (1000000000000,-] 元'],
    ['近70%', 'NEARLY - [-,70) %'],
    ['近500家', 'NEARLY - [-,500) 家'],
    ['不足百家', 'NEARLY - [-,100) 家'],
    ['约4690万平方米', 'ABOUT 46900000 [-,-] 平方米'],
    ['4690万平方米左右', 'ABOUT 46900000 [-,-] 平方米'],
    ['约四分之一', 'ABOUT 0.25 [-,-] 分之'],
    ['四分之一强', 'OVER - (0.25,-] 分之'],
    ['四分之一弱', 'NEARLY - [-,0.25) 分之'],
    ['百分之三十', 'EXACT 0.3 [0.3,0.3] 分之'],
    ['百分之6.9', 'EXACT 0.069 [0.069,0.069] 分之'],
    ['100家以上', 'AT_LEAST - [100,-] 家'],
    ['至少100家', 'AT_LEAST - [100,-] 家'],
    ['3项以下', 'AT_MOST - [-,3] 项'],
    ['不超过50%', 'AT_MOST - [-,50] %'],
    ['达278公顷', 'EXACT 278 [278,278] 公顷'],
    ['200.45万', 'EXACT 2004500 [2004500,2004500] '],
    ['1.53万公顷', 'EXACT 15300 [15300,15300] 公顷'],
    ['1亿2000万元', 'EXACT 120000000 [120000000,120000000] 元'],
    ['1.2万亿元', 'EXACT 1200000000000 [1200000000000,1200000000000] 元'],
    ['万P级', 'ABOUT 10000 [-,-] P'],
    ['千亿级', 'ABOUT 100000000000 [-,-] '],
    ['超千亿级', 'OVER - (100000000000,-] '],
    ['三级', 'EXACT 3 [3,3] 级'],
    ['4个百分点', 'EXACT 4 [4,4] 个百分点'],
    ['4百分点', 'EXACT 4 [4,4] 百分点'],
    ['1,900家', 'EXACT 1900 [1900,1900] 家'],
    ['１９００家', 'EXACT 1900 [1900,1900] 家'],
    ['-3.2%', 'EXACT -3.2 [-3.2,-3.2] %'],
    ['两年', 'EXACT 2 [2,2] 年'],
    ['3-5家', 'BETWEEN - [3,5] 家'],
    ['3至5万家', 'BETWEEN - [30000,50000] 家'],
    ['2万-3万人', 'BETWEEN - [20000,30000] 人'],
    ['3%-5%', 'BETWEEN - [3,5] %'],
    ['三到五年', 'BETWEEN - [3,5] 年'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['two figures', '12155.2亿元和12907.1亿元'],
    ['words that contradict each other', '约1900余家'],
    ['a reversed range', '5-3家'],
    ['an empty range', '3-3家'],
    ['a range of two units', '3%-5家'],
    ['no number', '首位'],
    ['nothing', ''],
    ['a sentence', '现有企业1900余家'],
    ['a division by zero', '零分之一'],
    ['an ill-formed numeral', '一一十'],
    ['scales in the wrong order', '2万3亿元'],
    ['punctuation after the unit', '95款、'],
  ])('%s is not one figure', (_, text) => {
    expect(parseFigure(text)).toBeUndefined();
  });

  test('the last printed digit decides the step', () => {
    expect(parseFigure('12155.2亿元')?.step.toString()).toBe('10000000');
    expect(parseFigure('26.5%')?.step.toString()).toBe('0.1');
    expect(parseFigure('4.7万套')?.step.toString()).toBe('1000');
  });
});

const scales = [
  ['', 1n],
  ['万', 10_000n],
  ['亿', 100_000_000n],
  ['万亿', 1_000_000_000_000n],
] as const;
const frames = [
  ['', '', 'EXACT'],
  ['约', '', 'ABOUT'],
  ['', '左右', 'ABOUT'],
  ['超', '', 'OVER'],
  ['近', '', 'NEARLY'],
  ['', '以上', 'AT_LEAST'],
  ['', '以下', 'AT_MOST'],
] as const;

describe('any figure', () => {
  test('12345.6亿 is exactly that, whatever the digits, scale and words', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(...scales),
        fc.constantFrom(...frames),
        fc.constantFrom('家', '元', '平方米', '%', ''),
        (digits, places, [scaleWord, factor], [before, after, qualifier], unit) => {
          const padded = digits.toString().padStart(places + 1, '0');
          const printed =
            places === 0 ? padded : `${padded.slice(0, -places)}.${padded.slice(padded.length - places)}`;
          const figure = parseFigure(`${before}${printed}${scaleWord}${unit}${after}`);
          expect(figure).toMatchObject({ qualifier, unitText: unit });
          const number = figure?.value ?? figure?.low ?? figure?.high;
          expect((number?.numerator ?? 0n) * 10n ** BigInt(places)).toBe(
            digits * factor * (number?.denominator ?? 0n),
          );
        },
      ),
    );
  });

  test('a numeral means the number it was written for', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 16n - 1n }), (number) => {
        expect(parseChineseNumeral(writeNumeral(number))).toBe(number);
      }),
    );
  });

  test('no text makes it throw, and what it reads has consistent bounds', () => {
    const words = fc.constantFrom(...'零一二两十百千万亿余多近约超分之强弱以上下%家个至-.,0123456789 P');
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: words, maxLength: 12 })),
        (text) => {
          const figure = parseFigure(text);
          if (figure === undefined) return;
          const { qualifier, value, low, high, lowOpen, highOpen } = figure;
          expect(value === null).toBe(qualifier !== 'EXACT' && qualifier !== 'ABOUT');
          expect(low !== null && high !== null).toBe(qualifier === 'EXACT' || qualifier === 'BETWEEN');
          expect(lowOpen).toBe(qualifier === 'OVER');
          expect(highOpen).toBe(qualifier === 'NEARLY');
          if (low !== null && high !== null) expect(low.compare(high)).toBeLessThanOrEqual(0);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
