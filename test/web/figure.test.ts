import * as fc from 'fast-check';
import { formatNumber } from '../../src/figure/words/formatNumber.ts';
import { dayText, periodText } from '../../src/figure/words/periodText.ts';
import { type Reading, readingOf } from '../../src/figure/words/readingOf.ts';
import { unitText, withUnit } from '../../src/figure/words/unitText.ts';
import { languages } from '../../web/messages/languages.ts';

const figure = (given: Partial<Reading>): Reading => ({
  qualifier: 'EXACT',
  value: null,
  low: null,
  high: null,
  lowOpen: false,
  highOpen: false,
  unit: 'company',
  ...given,
});

describe('the reading of a figure', () => {
  test.each<[Partial<Reading>, string, string]>([
    [{ value: 9151, low: 9151, high: 9151 }, '9,151 companies', '9151家'],
    [
      { qualifier: 'OVER', low: 1900, lowOpen: true },
      'more than 1,900 companies, no upper bound',
      '多于1900家，上限未知',
    ],
    [
      { qualifier: 'OVER', low: 1e12, lowOpen: true, unit: 'CNY' },
      'more than 1 trillion yuan, no upper bound',
      '多于1万亿元，上限未知',
    ],
    [
      { qualifier: 'NEARLY', high: 500, highOpen: true, unit: 'institution' },
      'a little less than 500 institutions, no lower bound',
      '略少于500家，下限未知',
    ],
    [{ qualifier: 'AT_LEAST', low: 3, unit: '%' }, '3% or more, no upper bound', '不少于3%，上限未知'],
    [{ qualifier: 'AT_MOST', high: 30, unit: '%' }, '30% or less, no lower bound', '不多于30%，下限未知'],
    [
      { qualifier: 'ABOUT', value: 46_900_000, unit: 'm2' },
      'about 46.9 million m²; neither bound is stated',
      '约4690万平方米，上下限均未说明',
    ],
    [{ qualifier: 'BETWEEN', low: 3, high: 5, unit: 'a' }, 'between 3 and 5 years', '3至5年之间'],
    [{ value: 1, unit: 'hospital' }, '1 hospital', '1家'],
    [{ value: 2, unit: 'furlong' }, '2 furlong', '2 furlong'],
    [{}, 'in words only, no number', '只有文字，没有数值'],
  ])('%j', (given, english, chinese) => {
    expect([readingOf(figure(given), 'en'), readingOf(figure(given), 'zh-Hans')]).toEqual([english, chinese]);
  });
});

test('a formatted number has exactly the digits of the number', () => {
  const powers: Record<string, number> = {
    trillion: 12,
    billion: 9,
    million: 6,
    万亿: 12,
    亿: 8,
    万: 4,
    萬億: 12,
    億: 8,
    萬: 4,
  };
  fc.assert(
    fc.property(
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
        .filter((value) => Math.abs(value) >= 1e-6 || value === 0),
      fc.constantFrom(...languages),
      (value, language) => {
        const [, digits = '', word = ''] = /^(-?[\d.,]+)\s?(\D*)$/.exec(formatNumber(value, language)) ?? [];
        expect(Number(`${digits.replaceAll(',', '')}e${powers[word] ?? 0}`)).toBe(
          value === 0 ? Number(digits) : value,
        );
      },
    ),
  );
});

describe('the time of a figure', () => {
  test.each([
    ['INTERVAL', '2024-01-01', '2024-12-31', '2024', '2024年'],
    ['INTERVAL', '2025-01-01', '2025-06-30', 'first half of 2025', '2025年上半年'],
    ['INTERVAL', '2025-07-01', '2025-09-30', 'Q3 2025', '2025年第三季度'],
    ['INTERVAL', '2024-02-01', '2024-02-29', 'February 2024', '2024年2月'],
    ['INTERVAL', '2021-01-01', '2025-12-31', '2021–2025', '2021–2025年'],
    ['INSTANT', '2025-07-17', '2025-07-17', 'on 17 July 2025', '2025年7月17日'],
    // Of an instant of which only the year is known no day is said.
    ['INSTANT', '2010-01-01', '2010-12-31', '2010', '2010年'],
    ['SINCE', '2021-03-05', null, 'since 5 March 2021', '2021年3月5日以来'],
    ['SINCE', null, null, '“十四五”以来', '“十四五”以来'],
    ['UNKNOWN', null, null, 'no date stated', '未说明时间'],
    ['INTERVAL', null, '2030-12-31', 'until 31 December 2030', '至2030年12月31日'],
  ])('%s %s %s', (kind, start, end, english, chinese) => {
    const period = { kind, start, end, asStated: kind === 'SINCE' ? '“十四五”以来' : null };
    expect([periodText(period, 'en'), periodText(period, 'zh-Hans')]).toEqual([english, chinese]);
  });

  test('none', () => expect(periodText(null, 'zh-Hant')).toBe('未說明時間'));
  test('a day', () => expect(dayText('2025-07-17', 'zh-Hant')).toBe('2025年7月17日'));
});

test('units alone', () => {
  expect([unitText('CNY', 'en'), unitText('CNY', 'zh-Hans'), withUnit('3', 'km', 'zh-Hant')]).toEqual([
    'yuan',
    '元',
    '3公里',
  ]);
});
