import { readDatasets, validateDatasets } from '../../src/dataset/readDatasets.ts';
import { DatasetFolders, places, schemaModel, smallDataset } from './folder.ts';

const folders = new DatasetFolders();
afterAll(() => folders.remove());

const metadata = (id: string, requires = '[small]') =>
  `id: ${id}\ntitle: ${id}\nversion: "1.2.0"\nrequires: ${requires}\n`;
const source = (id: string) => `- { id: ${id}, name: ${id}文, title: ${id}文 }\n`;
const evidence = (id: string, of: string) =>
  `- { id: ${id}, source: ${of}, paragraph: 1, start: 0, end: 3, asStated: 海淀区, hash: 0123456789abcdef }\n`;

/** A dataset that extends the district of the small one. */
const extending = (fields: string, id = 'second') => ({
  'dataset.yaml': metadata(id),
  'Source.yaml': source(`src-${id}`),
  'Evidence.yaml': evidence(`ev-${id}`, `src-${id}`),
  'Place.yaml': `- { id: beijing-${id}, name: 北京${id}, kind: CITY }\n`,
  'District.yaml': `- extend: haidian\n  ${fields.split('\n').join('\n  ')}\n`,
});

async function together(...names: string[]) {
  return validateDatasets(
    names.map((name) => `${folders.root}/${name}`),
    await schemaModel(),
  );
}

describe('extend rows', () => {
  beforeEach(() => folders.write(smallDataset));

  test('add names, values, evidence and relationships to an entity of a required dataset', async () => {
    const fields =
      'name: { EN: Haidian }\naliases: [海淀]\ncity: { to: beijing-second, evidence: ev-second }\nevidence: ev-second';
    const { dataset, errors } = await folders.validate(extending(fields), 'second');
    expect(errors).toEqual([]);
    expect(dataset?.nodes.has('haidian')).toBe(false);
    expect(dataset?.extensions?.get('haidian')?.properties).toEqual({
      name_en: 'Haidian',
      aliases: ['海淀'],
    });
    expect(
      [...(dataset?.relationships ?? [])].map(({ type, from, to }) => `${from} ${type} ${to}`).sort(),
    ).toEqual([
      'ev-second FROM_SOURCE src-second',
      'haidian HAS_EVIDENCE ev-second',
      'haidian PART_OF beijing-second',
    ]);
  });

  test('that lead a single field elsewhere than its owner does are claims', async () => {
    folders.write({
      ...smallDataset,
      'Place.yaml': '- { id: beijing, name: 北京市, kind: CITY }\n',
      'District.yaml': '- { id: haidian, name: 海淀区, city: { to: beijing, evidence: ev } }\n',
    });
    const { dataset, errors } = await folders.validate(
      extending('city: { to: beijing-second, evidence: ev-second }\nevidence: ev-second'),
      'second',
    );
    expect(errors).toEqual([]);
    expect(dataset?.claims).toMatchObject([
      { entity: 'haidian', field: 'city', to: 'beijing-second', evidence: ['ev-second'] },
    ]);
    expect([...(dataset?.relationships ?? [])].some(({ type }) => type === 'PART_OF')).toBe(false);
  });

  test.each([
    ['of nothing', 'District.yaml', '- extend: nowhere\n', 'District.yaml:1:3 UNKNOWN_ID'],
    ['of a node of another type', 'Place.yaml', '- extend: haidian\n', 'Place.yaml:1:3 WRONG_TARGET'],
    ['of a statement', 'Observation.yaml', '- extend: gdp.2023\n', 'Observation.yaml:1:3 FOREIGN'],
    [
      'that have an id too',
      'District.yaml',
      '- { extend: haidian, id: x }\n',
      'District.yaml:1:3 WRONG_TYPE',
    ],
    ['twice', 'District.yaml', '- extend: haidian\n- extend: haidian\n', 'District.yaml:2:3 DUPLICATE_ID'],
    [
      'that put evidence under the statement of another dataset',
      'Evidence.yaml',
      '- { id: ev2, source: src, paragraph: 1, start: 0, end: 3, asStated: 海淀区, hash: 0123456789abcdef, statements: gdp.2023 }\n',
      'Evidence.yaml:1:110 FOREIGN',
    ],
  ])('%s are refused', async (_, file, rows, place) => {
    const { errors } = await folders.validate({ 'dataset.yaml': metadata('second'), [file]: rows }, 'second');
    expect(places(errors)).toEqual([place]);
  });

  test('are proposed where a row repeats an entity, naming both places', async () => {
    const { errors } = await folders.validate(
      { 'dataset.yaml': metadata('second'), 'District.yaml': smallDataset['District.yaml'] },
      'second',
    );
    expect(errors.map(({ code }) => code)).toEqual(['DUPLICATE_ID']);
    expect(errors[0]?.where).toMatch(/second\/District\.yaml:1:3$/u);
    expect(errors[0]?.message).toMatch(/small\/District\.yaml:1:3: .*"extend: haidian"/u);
  });
});

describe('required datasets', () => {
  beforeEach(() => folders.write(smallDataset));

  test('are read with the ones that name them, each once and before them', async () => {
    folders.write({ 'dataset.yaml': metadata('b') }, 'b');
    folders.write({ 'dataset.yaml': metadata('c', '[small, b]') }, 'c');
    const datasets = await readDatasets([`${folders.root}/c`, `${folders.root}/b`], await schemaModel());
    expect(datasets.map((dataset) => dataset.metadata.id)).toEqual(['small', 'b', 'c']);
  });

  test.each([
    ['1.2.0', []],
    ['1', []],
    ['1.1.9', []],
    ['1.2.1', ['METADATA']],
    ['1.10.0', ['METADATA']],
    ['2.0.0', ['METADATA']],
    ['spring', ['METADATA']],
  ])('in version %s for one of 1.2.0', async (version, codes) => {
    folders.write({ 'dataset.yaml': metadata('b') }, 'b');
    folders.write({ 'dataset.yaml': metadata('d', `[{ id: b, version: "${version}" }]`) }, 'd');
    const { folders: found, datasets } = await together('d');
    expect(found.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(codes);
    if (codes.length > 0) {
      expect(found[0]?.errors[0]?.message).toContain(version);
      expect(datasets).toEqual([]);
    }
  });

  test('that require each other are refused, one message each', async () => {
    folders.write({ 'dataset.yaml': metadata('e', '[f]') }, 'e');
    folders.write({ 'dataset.yaml': metadata('f', '[e]') }, 'f');
    const { folders: found } = await together('e', 'f');
    expect(found.map(({ errors }) => errors.length)).toEqual([1, 1]);
    expect(found[1]?.errors[0]?.message).toContain('require each other');
  });
});

describe('datasets that are loaded together', () => {
  const alone = (id: string, files: Record<string, string> = {}) =>
    folders.write({ 'dataset.yaml': metadata(id, '[]'), ...files }, id);
  const clashesOf = async (first: Record<string, string>, second: Record<string, string>) => {
    alone('one', first);
    alone('two', second);
    const { folders: found, clashes, datasets } = await together('one', 'two');
    expect(found.flatMap(({ errors }) => errors)).toEqual([]);
    if (clashes.length > 0) {
      const reading = readDatasets(
        datasets.map(({ metadata: { id } }) => `${folders.root}/${id}`),
        await schemaModel(),
      );
      await expect(reading).rejects.toMatchObject({ code: 'DATASET_INVALID' });
    }
    return clashes;
  };

  test('share entities by id', async () => {
    const district = { 'District.yaml': '- { id: haidian, name: 海淀区 }\n' };
    expect(await clashesOf(district, district)).toEqual([]);
  });

  test('may not share an id of evidence or of a statement', async () => {
    const [clash, ...more] = await clashesOf(
      { 'Source.yaml': source('s1'), 'Evidence.yaml': evidence('ev.a', 's1') },
      { 'Source.yaml': source('s2'), 'Evidence.yaml': `\n${evidence('ev.a', 's2')}` },
    );
    expect(more).toEqual([]);
    expect(clash?.where).toMatch(/two\/Evidence\.yaml:2:3$/u);
    expect(clash?.message).toMatch(/one\/Evidence\.yaml:1:3/u);
    expect(
      places(await clashesOf(smallDataset, { ...smallDataset, 'dataset.yaml': metadata('two', '[]') })),
    ).toEqual(['Evidence.yaml:1:3 CLASH', 'Observation.yaml:1:3 CLASH']);
  });

  test('may not mean two types by one id, or two nodes by a single field', async () => {
    const clashes = await clashesOf(
      { 'Place.yaml': '- { id: x, name: 甲, kind: CITY }\n' },
      { 'District.yaml': '- { id: x, name: 乙区 }\n' },
    );
    expect(places(clashes)).toEqual(['District.yaml:1:3 CLASH']);
    const city = (place: string) => ({
      'Source.yaml': source(`s-${place}`),
      'Evidence.yaml': evidence(`ev-${place}`, `s-${place}`),
      'Place.yaml': `- { id: ${place}, name: ${place}市, kind: CITY }\n`,
      'District.yaml': `- { id: haidian, name: 海淀区, city: { to: ${place}, evidence: ev-${place} } }\n`,
    });
    const [single] = await clashesOf(city('beijing'), city('tianjin'));
    expect(single?.message).toMatch(
      /^city of haidian is tianjin here and beijing in the dataset one, at .*:1:/u,
    );
  });

  test('add units beside the shared ones, and none in their place', async () => {
    const unit = (stated: string) => `- { code: CNY, kind: ISO4217, name: 元, stated: ${stated} }\n`;
    alone('one', { 'units.yaml': unit('{ 元: 1, 人民币: 1 }') });
    expect((await together('one')).folders[0]?.errors).toEqual([]);
    alone('one', { 'units.yaml': unit('{ 元: 10000 }') });
    expect(places((await together('one')).folders[0]?.errors ?? [])).toEqual(['units.yaml:1:1 UNIT']);
  });
});
