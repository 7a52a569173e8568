import type { Dataset } from '../../src/dataset/Dataset.ts';
import { readDataset } from '../../src/dataset/readDataset.ts';
import { coverage } from '../../src/dataset/verify/coverage.ts';
import { verifyDataset } from '../../src/dataset/verify/verifyDataset.ts';
import { citeList } from '../../src/source/cite.ts';
import { findNumbers } from '../../src/source/findNumbers.ts';
import { SourceText } from '../../src/source/SourceText.ts';
import { DatasetFolders, schemaModel, smallDataset } from './folder.ts';

const folders = new DatasetFolders();
afterAll(() => folders.remove());

const original =
  '海淀區(qū)7月17日公報\n2023年生產(chǎn)總值12155.2億元,占全市四分之一強\n統(tǒng)一部署,連續(xù)四年第一\n';
const text = SourceText.of(original);

async function dataset(files: Record<string, string> = {}, sha256 = text.sha256): Promise<Dataset> {
  const list = 'ev\t2\t12155.2亿元\nyear\t2\t2023年\nquarter\t2\t四分之一强\nname\t1\t海淀区\n';
  const folder = folders.write({
    ...smallDataset,
    'dataset.yaml': `id: small\ntitle: x\nversion: 1\ntexts:\n  - { source: src, file: a.txt, sha256: ${sha256} }\n`,
    'District.yaml': '- { id: haidian, name: 海淀区, evidence: [name] }\n',
    'Evidence.yaml': citeList(text, 'src', list),
    'Observation.yaml': smallDataset['Observation.yaml'].replace(
      'evidence: ev',
      'evidence: [ev, year, quarter]',
    ),
    ...files,
  });
  return readDataset(folder, await schemaModel());
}

describe('verifying evidence against the text', () => {
  const codes = async (given: Dataset, against = text) =>
    verifyDataset(given, await schemaModel(), against).findings.map(({ code, id }) => `${code} ${id}`);

  test('a dataset made from the text agrees with it', async () => {
    const result = verifyDataset(await dataset(), await schemaModel(), text);
    expect(result).toMatchObject({ source: 'src', spans: 4, statements: 1, findings: [] });
  });

  test('one changed character is found, and where', async () => {
    const changed = SourceText.of(original.replace('12155.2', '12156.2'));
    expect(await codes(await dataset(), changed)).toEqual(['TEXT_HASH src', 'SPAN_HASH ev', 'AS_STATED ev']);
  });

  test('a changed character outside every span is found by the hash of the text', async () => {
    const changed = SourceText.of(original.replace('公報', '公告'));
    expect(await codes(await dataset(), changed)).toEqual(['TEXT_HASH src']);
  });

  test('one character inserted moves everything after it', async () => {
    const changed = SourceText.of(`一${original}`);
    const found = await codes(await dataset(), changed);
    expect(found).toEqual(['TEXT_HASH src', ...['ev', 'year', 'quarter', 'name'].map((id) => `MOVED ${id}`)]);
  });

  test.each(['start: ', 'end: '])('an offset that is wrong by one is found (%s)', async (key) => {
    for (const by of [-1, 1]) {
      const rows = citeList(
        text,
        'src',
        'ev\t2\t12155.2亿元\nyear\t2\t2023年\nquarter\t2\t四分之一强\nname\t1\t海淀区\n',
      );
      const moved = rows.replace(
        new RegExp(`(id: ev,.*?${key})(\\d+)`, 'u'),
        (_, before, offset) => `${before}${Number(offset) + by}`,
      );
      expect(await codes(await dataset({ 'Evidence.yaml': moved }))).toEqual(
        expect.arrayContaining(['SPAN_HASH ev', 'AS_STATED ev']),
      );
    }
  });

  test('a wrong paragraph, a place beyond the text, and evidence nothing uses', async () => {
    const rows = citeList(
      text,
      'src',
      'ev\t2\t12155.2亿元\nyear\t2\t2023年\nquarter\t2\t四分之一强\nname\t1\t海淀区\nidle\t1\t7月17日\n',
    )
      .replace(/(id: year, source: src, paragraph: )2/u, '$13')
      .replace(/(id: quarter,.*end: )\d+/u, '$199999');
    expect(await codes(await dataset({ 'Evidence.yaml': rows }))).toEqual([
      'PARAGRAPH year',
      'OUT_OF_TEXT quarter',
      'UNUSED_EVIDENCE idle',
    ]);
  });

  test('a statement whose figure is not in its evidence', async () => {
    const row = smallDataset['Observation.yaml'].replace('evidence: ev', 'evidence: [year, quarter]');
    expect(await codes(await dataset({ 'Observation.yaml': row }))).toEqual([
      'UNUSED_EVIDENCE ev',
      'NOT_IN_EVIDENCE gdp.2023',
    ]);
  });

  test('a text the dataset does not know is refused when it has several', async () => {
    const given = await dataset();
    const two = [
      { source: 'src', file: 'a.txt', sha256: '0' },
      { source: 'src', file: 'b.txt', sha256: '1' },
    ];
    const other = { ...given, metadata: { ...given.metadata, texts: two } };
    const model = await schemaModel();
    expect(() => verifyDataset(other, model, text)).toThrow('The text is none of a.txt, b.txt');
    expect(() =>
      verifyDataset({ ...given, metadata: { ...given.metadata, texts: [] } }, model, text),
    ).toThrow('names no text');
  });
});

describe('coverage', () => {
  test('every number is modelled, rejected or missed', async () => {
    const rejection = '- { source: src, paragraph: 3, asStated: 统一, reason: part of a word }\n';
    const result = coverage(await dataset({ 'coverage.yaml': rejection }), await schemaModel(), text);
    expect(result.modelled.map(({ span, evidence }) => [span.asStated, evidence])).toEqual([
      ['2023年', ['year']],
      ['12155.2亿', ['ev']],
      ['四分之一强', ['quarter']],
    ]);
    expect(result.modelled[1]?.supports).toEqual(['gdp.2023']);
    expect(result.rejected.map(({ span, reason }) => [span.asStated, reason])).toEqual([
      ['一', 'part of a word'],
    ]);
    expect(result.missed.map(({ paragraph, asStated }) => [paragraph, asStated])).toEqual([
      [1, '7月17日'],
      [3, '四'],
      [3, '第一'],
    ]);
    expect(result.total).toBe(7);
    expect(result.staleRejections).toEqual([]);
  });

  test('a rejection that meets no number, or a number that is modelled, is stale', async () => {
    const rejections = ['统一', '部署'].map(
      (word) => `- { source: src, paragraph: 3, asStated: ${word}, reason: x }\n`,
    );
    const covered = '- { source: src, paragraph: 2, asStated: 2023年, reason: x }\n';
    const given = await dataset({ 'coverage.yaml': rejections.join('') + covered });
    const { staleRejections } = coverage(given, await schemaModel(), text);
    expect(staleRejections.map((row) => ('asStated' in row ? row.asStated : row.reason))).toEqual([
      '部署',
      '2023年',
    ]);
  });

  test('evidence that nothing uses covers nothing', async () => {
    const unused = await dataset({
      'Observation.yaml': smallDataset['Observation.yaml'].replace('evidence: ev', 'evidence: [ev]'),
    });
    const { missed } = coverage(unused, await schemaModel(), text);
    expect(missed.map(({ asStated }) => asStated)).toEqual([
      '7月17日',
      '2023年',
      '四分之一强',
      '一',
      '四',
      '第一',
    ]);
  });

  test.each([
    ['现有企业1900余家', ['1900余']],
    ['占近70%、约四分之一', ['70%', '四分之一']],
    ['连续四年位居首位', ['四', '首位']],
    ['六大片区', ['六']],
    ['“十四五”以来', ['十四五']],
    ['2021年突破万亿元', ['2021年', '万亿']],
    ['7月17日下午', ['7月17日']],
    ['3万多人,30多万户', ['3万多', '30多万']],
    ['百分之三十,第3名,第一', ['百分之三十', '第3', '第一']],
    ['全市首个集群,居前列', ['首个', '前列']],
    ['𠮷1家', ['1']],
    ['没有数目', []],
  ])('the numbers of %s', (line, expected) => {
    const paragraph = SourceText.of(line).paragraph(1);
    if (paragraph === undefined) throw new Error('The text has no paragraph.');
    const found = findNumbers(paragraph);
    expect(found.map(({ text: number }) => number)).toEqual(expected);
    for (const { from, to, text: number } of found) {
      expect(paragraph.characters.slice(from, to).join('')).toBe(number);
    }
  });
});

describe('another copy of the text', () => {
  const copied = async (copy: string, given?: Dataset) => {
    const read = SourceText.of(copy);
    const result = verifyDataset(given ?? (await dataset()), await schemaModel(), read);
    const at = (id: string) => {
      const { start, end } = result.places.find((place) => place.id === id)?.changes ?? {};
      return typeof start === 'number' && typeof end === 'number' ? read.slice(start, end) : undefined;
    };
    return { result, at, codes: result.findings.map(({ code, id }) => `${code} ${id}`) };
  };

  test('has each span where its words stand, though lines, width and script are others', async () => {
    const copy =
      '某某网站转载\n海淀区7月17日公报2023年\n生产总值12155.2亿元，占全市四分之一强\n统一部署，连续四年第一\n';
    const { at, codes } = await copied(copy);
    expect(codes).toEqual(['TEXT_HASH src', 'MOVED ev', 'MOVED year', 'MOVED quarter', 'MOVED name']);
    expect([at('ev'), at('year'), at('quarter'), at('name')]).toEqual([
      ...['12155.2亿元', '2023年', '四分之一强', '海淀区'],
    ]);
  });

  test('tells words that stand in it twice by what is around them', async () => {
    const { at, codes, result } = await copied(`2023年12155.2亿元\n${original}2023年某区12155.2亿元\n`);
    expect(codes.filter((code) => !code.startsWith('MOVED'))).toEqual(['TEXT_HASH src']);
    expect(at('ev')).toBe('12155.2億元');
    expect(result.findings.find(({ id }) => id === 'ev')?.message).toContain('in paragraph 3 of this copy');
  });

  test('without the words, or with them twice in the same context, has no place for them', async () => {
    const absent = await copied(`某\n${original.replace('12155.2', '12156.2')}`);
    expect(absent.at('ev')).toBeUndefined();
    expect(absent.codes).toContain('SPAN_HASH ev');
    const twice = await copied(`某网转载\n${original}某网转载\n${original}`);
    expect(twice.at('quarter')).toBeUndefined();
    expect(twice.result.findings.find(({ id }) => id === 'quarter')?.message).toContain(
      'in 2 places of this copy',
    );
  });

  test('that differs in punctuation has the span by its letters and digits', async () => {
    const given = await dataset({
      'Evidence.yaml': citeList(
        text,
        'src',
        'ev\t2\t12155.2亿元,占全市\nyear\t2\t2023年\nquarter\t2\t四分之一强\nname\t1\t海淀区\n',
      ),
    });
    const { at } = await copied(`某\n${original.replace('元,', '元， ')}`, given);
    expect(at('ev')).toBe('12155.2億元， 占全市');
  });

  test('pages are counted by form feeds, and a wrong one is found', async () => {
    const paged = SourceText.of('封面\n\f海淀区2023年\n\f生产总值12155.2亿元,占四分之一强\n');
    const rows = citeList(
      paged,
      'src',
      'ev\t3\t12155.2亿元\nyear\t2\t2023年\nquarter\t3\t四分之一强\nname\t2\t海淀区\n',
    );
    expect([...rows.matchAll(/page: (\d)/gu)].map(([, page]) => page)).toEqual(['3', '2', '3', '2']);
    const check = async (evidence: string) =>
      verifyDataset(await dataset({ 'Evidence.yaml': evidence }, paged.sha256), await schemaModel(), paged)
        .findings;
    expect(await check(rows)).toEqual([]);
    expect(await check(rows.replace('page: 3', 'page: 1'))).toMatchObject([
      { code: 'PAGE', id: 'ev', message: 'The place is on page 3, not on 1.' },
    ]);
  });
});
