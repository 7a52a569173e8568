import type { Validation } from '../../src/dataset/readDataset.ts';
import { DatasetFolders } from './folder.ts';

const folders = new DatasetFolders();
afterAll(() => folders.remove());

type Row = Readonly<Record<string, string>>;

/** The formats a type's rows may be written in, and how each writes texts as they stand. */
const formats: readonly (readonly [extension: string, write: (rows: readonly Row[]) => string])[] = [
  ['yaml', (rows) => rows.map((row) => `- ${JSON.stringify(row)}\n`).join('')],
  ['ndjson', (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')],
  [
    'csv',
    (rows) => {
      const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const columns = Object.keys(rows[0] ?? {});
      return [columns.join(','), ...rows.map((row) => columns.map((name) => cell(row[name] ?? '')).join(','))]
        .map((line) => `${line}\n`)
        .join('');
    },
  ],
];

const rows: readonly Row[] = [
  { id: 'a', name: '甲', description: 'one' },
  { id: 'b', name: '乙', description: 'two' },
];

/** One contract for every reader: what a file says does not depend on the format it is written in. */
describe.each(formats)('a file of %s', (extension, write) => {
  const name = `District.${extension}`;
  const validate = (content: string | Uint8Array) => folders.validate({ [name]: content });
  const codes = ({ errors }: Validation) => errors.map(({ code }) => code);
  const names = ({ dataset, errors }: Validation) => {
    expect(errors).toEqual([]);
    return [...(dataset?.nodes.values() ?? [])].map(({ id, properties }) => [id, properties.name]);
  };
  const both = [
    ['a', '甲'],
    ['b', '乙'],
  ];

  test.each([
    ['line ends of Unix', '\n'],
    ['line ends of Windows', '\r\n'],
    ['line ends of the old Mac (F7)', '\r'],
  ])('has %s', async (_what, end) => {
    expect(names(await validate(write(rows).replaceAll('\n', end)))).toEqual(both);
  });

  test('may lack its last line end, and begin with a byte order mark', async () => {
    expect(names(await validate(write(rows).trimEnd()))).toEqual(both);
    expect(names(await validate(`\ufeff${write(rows)}`))).toEqual(both);
  });

  test.each([
    ['UTF-16', Buffer.from(write(rows), 'utf16le')],
    ['GB 18030', Buffer.concat([Buffer.from(write(rows)), Buffer.from([0xba, 0xa3, 0xb5, 0xed])])],
    ['a surrogate written alone', Buffer.from([...Buffer.from(write(rows)), 0xed, 0xa0, 0x80])],
  ])('is refused at its place in %s', async (_what, bytes) => {
    const { errors } = await validate(bytes);
    expect(errors[0]?.code).toBe('ENCODING');
    expect(errors[0]?.where).toMatch(/District\.\w+:\d+:\d+$/);
  });

  test('keeps line ends within a text as one kind, quotes, commas and tabs', async () => {
    const text = 'one\n"two", 三\tfour | five';
    const { dataset, errors } = await validate(write([{ id: 'a', name: '甲', description: text }]));
    expect(errors).toEqual([]);
    expect(dataset?.nodes.get('a')?.properties.description).toBe(text);
  });

  test('an empty text between quotes is an error, not a field left out', async () => {
    expect(codes(await validate(write([{ id: 'a', name: '' }])))).toContain('WRONG_TYPE');
  });

  test('an unknown field is named where it stands', async () => {
    const { errors } = await validate(write([{ id: 'a', name: '甲', descripton: 'x' }]));
    expect(errors[0]).toMatchObject({
      code: 'UNKNOWN_FIELD',
      message: expect.stringContaining('description'),
    });
    expect(codes(await validate(write([{ id: 'a', name: '甲', ['__proto__']: 'x' }])))).not.toContain(
      'SYNTAX',
    );
  });

  test('an id given twice is an error', async () => {
    expect(codes(await validate(write([rows[0] as Row, rows[0] as Row])))).toContain('DUPLICATE_ID');
  });

  test('ids and names have one normal form (F18)', async () => {
    const [composed, decomposed] = ['é서'.normalize('NFC'), 'é서'.normalize('NFD')];
    const { dataset } = await validate(write([{ id: decomposed, name: decomposed }]));
    expect([...(dataset?.nodes.values() ?? [])].map(({ id, properties }) => [id, properties.name])).toEqual([
      [composed, composed],
    ]);
    const twice = [composed, decomposed].map((id) => ({ id, name: '甲' }));
    expect(codes(await validate(write(twice)))).toContain('DUPLICATE_ID');
  });

  test('a control character is refused', async () => {
    expect(codes(await validate(`${write(rows)}\u0007`))).toEqual(['ENCODING']);
    if (extension !== 'csv') {
      expect(codes(await validate(write([{ id: 'a', name: '甲\u0007乙' }])))).toContain('ENCODING');
    }
  });

  test('an address is one of the web (F22)', async () => {
    const source = (url: string) =>
      folders.validate({ [`Source.${extension}`]: write([{ id: 's', name: '文', title: '文', url }]) });
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'https://', 'ftp://a/b', '//a/b']) {
      expect(codes(await source(url))).toEqual(['WRONG_TYPE']);
    }
    expect(codes(await source('https://example.org/海?a=b#c'))).toEqual([]);
  });

  test('with 150,000 values in a list is read whole (F10)', async () => {
    const aliases = Array.from({ length: 150_000 }, (_, index) => `名${index}`);
    const row = { id: 'a', name: '甲' };
    const { dataset, errors } = await validate(
      extension === 'csv'
        ? `id,name,aliases\na,甲,${aliases.join('|')}\n`
        : `${extension === 'yaml' ? '- ' : ''}${JSON.stringify({ ...row, aliases })}\n`,
    );
    expect(errors).toEqual([]);
    expect(dataset?.nodes.get('a')?.properties.aliases).toEqual(aliases);
  }, 120_000);
});

test('one NDJSON text of eight million characters loads (F10)', async () => {
  const description = '海'.repeat(8_390_000);
  const { dataset, errors } = await folders.validate({
    'District.ndjson': `${JSON.stringify({ id: 'a', name: '甲', description: `${description}"\\` })}\n`,
  });
  expect(errors).toEqual([]);
  expect(String(dataset?.nodes.get('a')?.properties.description).length).toBe(description.length + 2);
}, 60_000);

test.each([
  ['id,name.ZH_HANS,name\na,甲,乙\n', 'The columns name and name.ZH_HANS both say what name is'],
  ['id,name,name.EN\na,甲,A\n', 'The columns name and name.EN both say what name is'],
  ['id,name,name\na,甲,乙\n', 'The column name is there twice'],
])('CSV columns that clash are an error that names both (F8): %s', async (text, message) => {
  const { errors } = await folders.validate({ 'District.csv': text });
  expect(errors[0]).toMatchObject({ code: 'SYNTAX', message: expect.stringContaining(message) });
});

test('a block of YAML loses its last line end (F20)', async () => {
  const { dataset, errors } = await folders.validate({
    'District.yaml': '- id: a\n  name: 甲\n  description: |\n    one\n    two\n',
  });
  expect(errors).toEqual([]);
  expect(dataset?.nodes.get('a')?.properties.description).toBe('one\ntwo');
});

test.each([
  ['the dataset itself (F1)', { 'District.yaml': '- { id: lakeside, name: 湖滨区 }\n' }, 'lakeside'],
  ['an audit check', { 'District.yaml': '- { id: lakeside.audit.x, name: 湖滨区 }\n' }, 'lakeside'],
  ['a claim', { 'District.yaml': '- { id: lakeside.claim.1.x, name: 湖滨区 }\n' }, 'lakeside'],
])('an id that loading gives to %s is refused', async (_what, files, id) => {
  const { errors } = await folders.validate(files, id);
  expect(errors.map(({ code }) => code)).toEqual(['RESERVED_ID']);
});
