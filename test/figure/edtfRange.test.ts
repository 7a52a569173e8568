import { edtfRange } from '../../src/figure/edtfRange.ts';
import { isDate } from '../../src/figure/isDate.ts';

describe('EDTF whose days follow from the text (F6)', () => {
  test.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2025-07-17', '2025-07-17', '2025-07-17'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2024-33', '2024-01-01', '2024-03-31'],
    ['2024-36', '2024-10-01', '2024-12-31'],
    ['2024-37', '2024-01-01', '2024-04-30'],
    ['2024-40', '2024-01-01', '2024-06-30'],
    ['2024-41', '2024-07-01', '2024-12-31'],
    ['2025-01/2025-06', '2025-01-01', '2025-06-30'],
    ['2024-02/2024-02-29', '2024-02-01', '2024-02-29'],
    ['2021/..', '2021-01-01', null],
    ['2021/', '2021-01-01', null],
    ['../2021', null, '2021-12-31'],
    ['/2021-06', null, '2021-06-30'],
    ['0001', '0001-01-01', '0001-12-31'],
  ])('%s', (text, start, end) => {
    expect(edtfRange(text)).toEqual({ start, end, isInterval: text.includes('/') });
  });

  test.each([
    ['2023-02-29', /no EDTF date/],
    ['2024-13', /no EDTF date/],
    ['2024-00', /no EDTF date/],
    ['2024-06-31', /no EDTF date/],
    ['2024-21', /a season, whose days depend on the hemisphere/],
    ['2024-24', /a season/],
    ['2025-07-17T01:00:00+08:00', /a time of day/],
    ['2025-07-17T23:59:59Z', /a time of day/],
    ['2023~', /uncertain or approximate/],
    ['2023?', /uncertain or approximate/],
    ['2023-06%', /uncertain or approximate/],
    ['2023~/2024', /uncertain or approximate/],
    ['[2023,2024]', /a choice/],
    ['{2023..2025}', /a choice/],
    ['2023-XX', /an unspecified digit/],
    ['2XXX', /an unspecified digit/],
    ['Y17000', /beyond four digits/],
    ['1950S2', /significant digits/],
    ['-0044', /before 0001/],
    ['0000', /no EDTF date/],
    ['../..', /names no day/],
    ['/', /names no day/],
    ['2024/2023', /ends before it begins/],
    ['2023/2024/2025', /more than two ends/],
    ['', /no EDTF date/],
    ['July 2025', /no EDTF date/],
    ['20250717', /no EDTF date/],
    ['２０２５', /no EDTF date/],
  ])('%s is refused by name', (text, reason) => {
    expect(edtfRange(text)).toEqual({ refused: expect.stringMatching(reason) });
  });

  test.each(['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Apia'])('in %s as anywhere', (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    expect(edtfRange('2011-12-30')).toEqual({ start: '2011-12-30', end: '2011-12-30', isInterval: false });
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  test('every day of four hundred years, and no other', () => {
    let days = 0;
    for (let time = Date.UTC(2000, 0, 1); time < Date.UTC(2400, 0, 1); time += 86_400_000) {
      if (isDate(new Date(time).toISOString().slice(0, 10))) days += 1;
    }
    let written = 0;
    for (let year = 2000; year < 2400; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          if (isDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`))
            written += 1;
        }
      }
    }
    expect([days, written]).toEqual([146_097, 146_097]);
    expect(['0000-01-01', '0001-01-01', '9999-12-31'].map(isDate)).toEqual([false, true, true]);
  });
});
