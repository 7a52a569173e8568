import { citation, placeAddress, whereText } from '../../src/figure/words/citation.ts';

const source = {
  ...{
    name: '人口情况',
    title: '人口情况',
    url: 'https://example.org/a.pdf#x',
    publishedOn: null,
    eventOn: null,
  },
  ...{ sha256: null, organizations: { edges: [] } },
};
const cell = { sheet: '分区', row: 3, column: 2, rowHeader: '全市', columnHeader: '常住人口 / (万人)' };
const place = {
  page: 4,
  cell,
  paragraph: 10,
  start: 80,
  end: 86,
  asStated: '1961.2',
  hash: 'af21bbb1ce4371c4',
};

test('a place in a table or a paged source is told by its cell and page, in each language', () => {
  expect(whereText(place, 'en')).toBe('page 4, sheet 分区, row 3 (全市), column 2 (常住人口 / (万人))');
  expect(whereText(place, 'zh-Hans')).toBe('第4页，工作表分区，第3行（全市），第2列（常住人口 / (万人)）');
  expect(whereText({ page: null, cell: null }, 'en')).toBe('');
  expect(citation(source, 'en', place)).toContain('“1961.2”, page 4, sheet 分区, row 3 (全市)');
  expect(citation(source, 'zh-Hant', { ...place, cell: null })).toContain('第4頁，第10段第80–86字');
  expect(citation(source, 'en', { ...place, page: null, cell: null })).toContain('“1961.2”, paragraph 10');
});

test('a source with pages opens at the page, others at the words', () => {
  expect(placeAddress(source.url, place, '1961.2')).toBe('https://example.org/a.pdf#page=4');
  expect(placeAddress(source.url, { page: null }, '12-3')).toBe('https://example.org/a.pdf#:~:text=12%2D3');
});
