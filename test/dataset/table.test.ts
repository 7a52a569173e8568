import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, type WorkSheet, write } from '@e965/xlsx';
import { kg } from '../cli/run.ts';
import { DatasetFolders, smallDataset } from './folder.ts';

const folders = new DatasetFolders();
afterAll(() => folders.remove());

const mapping = `- source: src
  columns:
    地区: subject
    年份: period
    地区生产总值: { metric: gdp, unit: 亿元, evidence: title }
    备注: ignore
  subjects: { 海淀: haidian }
  skip: [合计]
  values: { modality: ACTUAL }
`;
const rows = [
  ['地 区', '年份', '地区生产总值', '备注'],
  ['海淀区', '2022年', '1,206.9', '普查'],
  ['海淀', '2023年', '１２１５．５', ''],
  ['湖滨区', '2023年', '-', ''],
  ['合计', '2023年', '9000', ''],
];
const district = `${smallDataset['District.yaml']}- { id: lake, name: 湖滨区 }\n`;

/** A dataset with a table in a file beside the folder, as `kg init` would begin it. */
function dataset(file: string, content: Buffer | string, table = mapping) {
  const path = join(folders.root, file);
  writeFileSync(path, content);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const title =
    '- { id: title, source: src, paragraph: 1, start: 0, end: 3, asStated: 亿元, hash: 0123456789abcdef }\n';
  const folder = folders.write({
    ...smallDataset,
    'dataset.yaml': `id: small\ntitle: x\nversion: "1"\ntexts:\n  - { source: src, file: ${file}, sha256: ${sha256} }\n`,
    'District.yaml': district,
    'Evidence.yaml': title,
    'Observation.yaml': '',
    'table.yaml': table,
  });
  const files = ['--text', path];
  return {
    folder,
    read: (...more: string[]) => kg(['table', ...files, ...more, folder]),
    verify: () => kg(['verify', ...files, '--json', folder]),
    problems: async () => {
      const { code, error } = await kg(['table', ...files, '--write', folder]);
      expect([code, existsSync(join(folder, 'Observation.ndjson'))]).toEqual([1, false]);
      return error
        .split('\n')
        .filter((line) => line.startsWith('  '))
        .map((line) => line.trim().replaceAll(`${folders.root}/`, ''));
    },
  };
}

const delimited = (separator: string, table = rows) =>
  `${table.map((row) => row.map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator)).join('\n')}\n`;

function workbook(
  change: (sheet: WorkSheet) => void = () => {},
  table: readonly (readonly unknown[])[] = rows,
): Buffer {
  const sheet = utils.aoa_to_sheet(table.map((row) => [...row]));
  change(sheet);
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['说明']]), '说明');
  utils.book_append_sheet(book, sheet, '数据');
  return write(book, { type: 'buffer', bookType: 'xlsx' });
}
const onSheet = mapping.replace('  columns:', '  sheet: 数据\n  columns:');

describe('kg table', () => {
  test.each([
    ['CSV', 'gdp.csv', () => delimited(','), mapping],
    [
      'CSV with a byte order mark and Windows line ends',
      'bom.csv',
      () => `\ufeff${delimited(',').replaceAll('\n', '\r\n')}`,
      mapping,
    ],
    ['TSV', 'gdp.tsv', () => delimited('\t'), mapping],
    ['a workbook', 'gdp.xlsx', () => workbook(), onSheet],
  ])('reads %s into figures that each lead to their cell', async (_name, file, content, table) => {
    const { folder, read, verify } = dataset(file, content(), table);
    const { code, error } = await read('--write');
    expect(code).toBe(0);
    expect(
      error
        .split('\n')
        .slice(0, -1)
        .map((line) => line.replace(/.*(?=: )/, '')),
    ).toEqual([
      ': the column 备注 is ignored',
      ': no figure stands there',
      ': 合计 is skipped',
      '2 figures, 3 cells left out',
    ]);
    const [first, second, ...others] = readFileSync(join(folder, 'Observation.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(others).toEqual([]);
    expect(first).toEqual({
      ...{ id: 'small.haidian.gdp.2022', subject: 'haidian', metric: 'gdp', modality: 'ACTUAL' },
      ...{
        asStated: '1,206.9',
        unitAsStated: '亿元',
        period: { kind: 'INTERVAL', edtf: '2022', asStated: '2022年' },
      },
      evidence: ['small.r2c3', 'small.r2c1', 'small.r2c2', 'small.r1c3', 'title'],
    });
    expect(second).toMatchObject({ id: 'small.haidian.gdp.2023', asStated: '１２１５．５' });

    const { findings } = JSON.parse((await verify()).out);
    // The title of this test has a place of its own that is none.
    expect(findings.filter(({ id }: { id: string }) => id !== 'title')).toEqual([]);
    const evidence = readFileSync(join(folder, 'Evidence.ndjson'), 'utf8');
    const sheet = file.endsWith('.xlsx') ? { sheet: '数据' } : {};
    expect(JSON.parse(evidence.split('\n')[0] ?? '').cell).toEqual({
      ...sheet,
      ...{ row: 2, column: 3, rowHeader: '海淀区', columnHeader: '地区生产总值' },
    });

    // A cell that says another column, or another row, is found.
    for (const [from, to] of [
      ['"columnHeader":"地区生产总值"', '"columnHeader":"户籍人口"'],
      ['"rowHeader":"海淀区"', '"rowHeader":"湖滨区"'],
      ['"row":2,"column":3', '"row":3,"column":3'],
    ] as const) {
      writeFileSync(join(folder, 'Evidence.ndjson'), evidence.replace(from, to));
      const wrong = JSON.parse((await verify()).out).findings;
      expect(wrong).toContainEqual(expect.objectContaining({ code: 'CELL', id: 'small.r2c3' }));
    }
    writeFileSync(join(folder, 'Evidence.ndjson'), evidence);
    expect(await read('--write')).toMatchObject({
      code: 2,
      error: expect.stringContaining('nothing was written'),
    });
  });

  const replaced = (from: string, to: string) => delimited(',').replace(from, to);
  test.each([
    [
      'merged cells',
      'm.xlsx',
      () =>
        workbook((sheet) => {
          sheet['!merges'] = [utils.decode_range('A2:A3')];
        }),
      onSheet,
      '数据!A2:A3: The cells are merged',
    ],
    [
      'a failed formula',
      'f.xlsx',
      () =>
        workbook((sheet) => {
          sheet.C2 = { t: 'e', v: 7, w: '#DIV/0!' };
        }),
      onSheet,
      'f.xlsx:数据!C2: The formula of the cell failed: #DIV/0!',
    ],
    [
      'a failed formula in text',
      'f.csv',
      () => replaced('"1,206.9"', '#REF!'),
      mapping,
      'f.csv:2:11: The formula',
    ],
    [
      'a wrong header',
      'h.csv',
      () => delimited(','),
      mapping.replace('地区生产总值:', '生产总值:'),
      'small/table.yaml:5:5: The table has no column 生产总值; its header reads 地区, 年份, 地区生产总值, 备注.',
    ],
    [
      'a column that is not told',
      'c.csv',
      () => delimited(','),
      mapping.replace('    备注: ignore\n', ''),
      'c.csv:1:15: table.yaml does not say what the column 备注 holds',
    ],
    [
      'a number with a comma astray',
      'n.csv',
      () => replaced('1,206.9', '1,20.69'),
      mapping,
      'n.csv:2:11: 1,20.69 is no figure.',
    ],
    [
      'a column of mixed units',
      'u.csv',
      () => replaced('１２１５．５', '12155000万元'),
      mapping,
      'u.csv:3:10: 12155000万元 prints a unit, and its column is in 亿元',
    ],
    [
      'a unit of something else',
      'o.csv',
      () => delimited(','),
      mapping.replace('unit: 亿元', 'unit: 万人'),
      'o.csv:2:11: 1,206.9万人 is not in a unit of gdp',
    ],
    [
      'a unit nobody tells',
      'w.csv',
      () => delimited(','),
      mapping.replace('unit: 亿元, ', ''),
      'w.csv:2:11: 1,206.9 has no unit',
    ],
    [
      'an unknown subject',
      's.csv',
      () => replaced('海淀,', '海甸,'),
      mapping,
      's.csv:3:1: Nothing is called 海甸',
    ],
    [
      'a period that is none',
      'p.csv',
      () => replaced('2022年', '前年'),
      mapping,
      'p.csv:2:5: 前年 is no period',
    ],
    [
      'a row that is there twice',
      't.csv',
      () => replaced('2022年', '2023年'),
      mapping,
      't.csv:3:10: haidian has a figure of gdp for this period at t.csv:2:11 already',
    ],
  ])(
    '%s is one message with its place, and nothing is written',
    async (_name, file, content, table, told) => {
      const { problems } = dataset(file, content(), table);
      const found = await problems();
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(told);
    },
  );

  test.each([
    [
      'a table in GB18030',
      'g.csv',
      Buffer.from([0xb5, 0xd8, 0xc7, 0xf8, 0x2c, 0x31, 0x0a]),
      'iconv -f GB18030',
    ],
    ['a workbook that is none', 'x.xlsx', Buffer.from('no zip'), 'is no XLSX workbook'],
    ['a quote that is not closed', 'q.csv', '地区,年份\n"海淀,1\n', 'q.csv:2: the text cannot be read'],
    ['a file of another kind', 'a.txt', delimited(','), 'a.txt is no table'],
  ])('%s is refused by name', async (_name, file, content, told) => {
    const { read } = dataset(file, content);
    const { code, error } = await read('--write');
    expect(code).toBe(2);
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(error).toContain(told);
  });

  test('a mistake in table.yaml is located by kg validate', async () => {
    const { folder } = dataset(
      'v.csv',
      delimited(','),
      mapping.replace('地区: subject', '地区: subjekt').replace('source: src', 'source: src\n  sheat: x'),
    );
    const { code, out } = await kg(['validate', folder]);
    expect(code).toBe(1);
    expect(out).toMatch(/table\.yaml:2:3: A table has no sheat\. Did you mean sheet\?/);
    expect(out).toMatch(/table\.yaml:4:9: A column is subject, .*Did you mean subject\?/);
  });
});
