import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { DatasetFolders, places, smallDataset } from './folder.ts';

const folders = new DatasetFolders();
afterAll(() => folders.remove());

/** A Zstandard frame of blocks that are stored as they are (RFC 8878, section 3.1.1). */
function zstandard(text: string): Uint8Array {
  const bytes = Buffer.from(text);
  // No checksum, no size of the content, a window of 1 MB.
  const parts = [Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x50])];
  for (let from = 0; from === 0 || from < bytes.length; from += 100_000) {
    const block = bytes.subarray(from, from + 100_000);
    const isLast = from + 100_000 >= bytes.length;
    const header = (block.length << 3) | (isLast ? 1 : 0);
    parts.push(Buffer.from([header & 255, (header >> 8) & 255, header >> 16]), block);
  }
  return Buffer.concat(parts);
}

const padding = '说'.repeat(800);
const district = (number: number, description?: string) =>
  `${JSON.stringify({ id: `d${number}`, name: `第${number}区`, description })}\n`;
const lines = (from: number, count: number, description?: string) =>
  Array.from({ length: count }, (_, index) => district(from + index, description)).join('');
const csv = (from: number, count: number, description = '') =>
  `id,name,description\n${Array.from({ length: count }, (_, index) => `d${from + index},第${from + index}区,${description}\n`).join('')}`;
const parquet = (ids: readonly string[]) =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'id', data: [...ids], type: 'STRING' },
        { name: 'name.ZH_HANS', data: ids.map((id) => `${id}区`), type: 'STRING' },
      ],
    }),
  );

test('parts of a type, in every format and packed, are read as one', async () => {
  const { dataset, errors } = await folders.validate({
    'District.ndjson': lines(0, 2),
    'District/1.ndjson.gz': gzipSync(lines(2, 2)),
    'District/2.ndjson.zst': zstandard(lines(4, 2)),
    'District/3.csv': csv(6, 2),
    'District/4.csv.gz': gzipSync(csv(8, 2)),
    'District/5.csv.zst': zstandard(csv(10, 2)),
    'District/6.parquet': parquet(['d12', 'd13']),
    'District/7.yaml': '- { id: d14, name: 第14区 }\n',
    'District/README.md': 'not read',
  });
  expect(errors).toEqual([]);
  expect([...(dataset?.nodes.keys() ?? [])].sort()).toEqual(
    Array.from({ length: 15 }, (_, index) => `d${index}`).sort(),
  );
  expect(dataset?.nodes.get('d12')?.properties).toMatchObject({ name: 'd12区', name_zh_hant: 'd12區' });
});

test('packed parts of many blocks are read whole, and errors named at their lines', async () => {
  const count = 1_000;
  const rows = lines(0, count, padding).replace('"d900"', '"d1"');
  for (const [name, pack] of [
    ['a.ndjson.gz', gzipSync],
    ['a.ndjson.zst', zstandard],
  ] as const) {
    const { errors } = await folders.validate({ [`District/${name}`]: pack(rows) });
    expect(places(errors)).toEqual([`${name}:901:1 DUPLICATE_ID`]);
  }
  const records = csv(0, count, padding).replace('d900,', '"d\n1",');
  const { errors } = await folders.validate({ 'District/a.csv': records });
  expect(places(errors)).toEqual(['a.csv:902:1 BAD_ID']);
}, 60_000);

test('an id of part 1 that part 900 has again is named at both places', async () => {
  const parts = Object.fromEntries(
    Array.from({ length: 900 }, (_, index) => [
      `District/part-${index + 1}.ndjson`,
      district(index === 899 ? 0 : index),
    ]),
  );
  const { errors } = await folders.validate(parts);
  expect(places(errors)).toEqual(['part-900.ndjson:1:1 DUPLICATE_ID']);
  expect(errors[0]?.message).toMatch(/part-1\.ndjson:1:1/);
});

test('a row may refer to one of a later part, and is told where there is none', async () => {
  const evidence = {
    source: 'src',
    paragraph: 1,
    start: 0,
    end: 1,
    asStated: '区',
    hash: '0123456789abcdef',
  };
  const files = {
    ...smallDataset,
    'Evidence/2.ndjson': `${JSON.stringify({ id: 'later', ...evidence })}\n`,
    'Evidence/10.ndjson': `${JSON.stringify({ id: 'latest', ...evidence })}\n`,
    'District.yaml': '- { id: haidian, name: 海淀区, evidence: [later, latest] }\n',
  };
  expect((await folders.validate(files)).errors).toEqual([]);
  const { errors } = await folders.validate({
    ...files,
    'District.yaml': '- { id: haidian, name: 海淀区, evidence: [later, nowhere] }\n',
  });
  expect(places(errors)).toEqual(['District.yaml:1:47 UNKNOWN_ID']);
});

test.each([
  ['a.ndjson', Buffer.from(lines(0, 3)).subarray(0, -12), 'a.ndjson:3:1 SYNTAX'],
  ['a.ndjson.gz', gzipSync(lines(0, 3)).subarray(0, -12), 'a.ndjson.gz:3:1 FILE'],
  ['a.ndjson.zst', zstandard(lines(0, 3)).subarray(0, -5), 'a.ndjson.zst:1:1 FILE'],
  ['a.parquet', parquet(['d0', 'd1']).subarray(0, -40), 'a.parquet:1:1 FILE'],
  ['a.csv', Buffer.from('id,name\nd0,"第'), 'a.csv:2:4 SYNTAX'],
])('a part that was cut off is an error: %s', async (name, content, place) => {
  const { errors, dataset } = await folders.validate({
    'District/0.ndjson': district(100),
    [`District/${name}`]: content,
  });
  expect(places(errors)).toEqual([place]);
  expect(dataset).toBeUndefined();
});

test('a folder of parts is that of a type, and holds no folders', async () => {
  expect(places((await folders.validate({ 'Distict/1.ndjson': district(1) })).errors)).toEqual([
    '1.ndjson:1:1 UNKNOWN_FILE',
  ]);
  expect(places((await folders.validate({ 'District/more/1.ndjson': district(1) })).errors)).toEqual([
    'more:1:1 UNKNOWN_FILE',
  ]);
});
