import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataset, validateDataset } from '../../src/dataset/readDataset.ts';
import { KgError } from '../../src/errors/KgError.ts';
import { DatasetFolders, places, repository, schemaModel, smallDataset, withFigure } from './folder.ts';

const folders = new DatasetFolders();
afterAll(() => folders.remove());

/** A figure's row from its fields; `asStated` and the rest as given. */
function figure(fields: string): Record<string, string> {
  return withFigure(
    `- id: o\n  subject: haidian\n  metric: gdp\n  modality: ACTUAL\n  evidence: ev\n  ${fields.split('\n').join('\n  ')}\n`,
  );
}

describe('a valid dataset', () => {
  test('figures, periods, units and language forms are completed', async () => {
    const dataset = await readDataset(folders.write(smallDataset), await schemaModel());
    expect(dataset.nodes.get('gdp.2023')?.properties).toEqual({
      id: 'gdp.2023',
      asStated: '12155.2亿元',
      qualifier: 'EXACT',
      value: 1215520000000,
      low: 1215520000000,
      high: 1215520000000,
      lowOpen: false,
      highOpen: false,
      unit: 'CNY',
      modality: 'ACTUAL',
      period_kind: 'INTERVAL',
      period_edtf: '2023',
      period_start: '2023-01-01',
      period_end: '2023-12-31',
      period_asStated: '2023年',
      period_basis: 'STATED',
      period_grain: 'YEAR',
      least: 1215515000000,
      most: 1215525000000,
      leastOpen: false,
      mostOpen: true,
      basis: 'STATED',
    });
    expect(dataset.nodes.get('haidian')?.properties).toMatchObject({
      name: '海淀区',
      name_en: 'Haidian District',
      name_zh_hant: '海淀區',
      name_pinyin: 'Hǎidiàn Qū',
    });
    expect(dataset.relationships).toContainEqual(
      expect.objectContaining({ type: 'OBSERVES', from: 'gdp.2023', to: 'haidian' }),
    );
    expect(dataset.nodes.get('ev')?.properties.paragraph).toBe(1n);
  });

  test('1900余家 stays open above', async () => {
    const { dataset } = await folders.validate(
      figure('asStated: 超700亿元\nperiod: { kind: SINCE, edtf: 2021/.., asStated: 2021年以来 }'),
    );
    const properties = dataset?.nodes.get('o')?.properties;
    expect(properties).toMatchObject({ qualifier: 'OVER', low: 70000000000, lowOpen: true, highOpen: false });
    expect(properties).not.toHaveProperty('value');
    expect(properties).not.toHaveProperty('high');
    expect(properties).toMatchObject({ period_start: '2021-01-01' });
    expect(properties).not.toHaveProperty('period_end');
  });

  test('YAML, NDJSON and CSV say the same', async () => {
    const yaml = await folders.validate(smallDataset);
    const { 'Observation.yaml': _, 'District.yaml': __, ...rest } = smallDataset;
    const others = await folders.validate({
      ...rest,
      'Observation.ndjson':
        '{"id":"gdp.2023","subject":"haidian","metric":"gdp","asStated":"12155.2亿元","period":{"kind":"INTERVAL","edtf":"2023","asStated":"2023年"},"modality":"ACTUAL","evidence":["ev"]}\n',
      'District.csv': 'id,name.ZH_HANS,name.EN\r\nhaidian,海淀区,"Haidian District"\r\n',
    });
    expect(others.errors).toEqual([]);
    const content = ({ dataset }: typeof yaml) => ({
      nodes: [...(dataset?.nodes.values() ?? [])].map(({ id, properties }) => [id, properties]).sort(),
      relationships: [...(dataset?.relationships ?? [])]
        .map(({ type, from, to }) => `${from} ${type} ${to}`)
        .sort(),
    });
    expect(content(others)).toEqual(content(yaml));
  });

  test('a byte order mark and CRLF change nothing', async () => {
    const dressed = Object.fromEntries(
      Object.entries(smallDataset).map(([name, text]) => [name, `\ufeff${text.replaceAll('\n', '\r\n')}`]),
    );
    const [plain, changed] = [await folders.validate(smallDataset), await folders.validate(dressed)];
    expect(changed.errors).toEqual([]);
    expect([...(changed.dataset?.nodes.values() ?? [])].map(({ properties }) => properties)).toEqual(
      [...(plain.dataset?.nodes.values() ?? [])].map(({ properties }) => properties),
    );
  });

  test('a relationship may be written on either side, with its properties', async () => {
    const { dataset, errors } = await folders.validate({
      ...smallDataset,
      'Industry.yaml': '- id: ai\n  name: 人工智能\n  districts: { to: haidian, role: lead, evidence: ev }\n',
      'Role.yaml': '- { id: lead, name: 头雁, kind: PART }\n',
    });
    expect(errors).toEqual([]);
    const found = [...(dataset?.relationships ?? [])].find(({ type }) => type === 'DEVELOPS');
    expect(found).toMatchObject({
      from: 'haidian',
      to: 'ai',
      properties: { role: 'lead', basis: 'STATED', evidence: ['ev'] },
    });
  });

  test('a stated range has both its bounds and no value', async () => {
    const range = smallDataset['Observation.yaml'].replace('12155.2亿元', '3-5亿元');
    const { dataset, errors } = await folders.validate(withFigure(range));
    expect(errors).toEqual([]);
    const { value, ...figure } = dataset?.nodes.get('gdp.2023')?.properties ?? {};
    expect(value).toBeUndefined();
    expect(figure).toMatchObject({
      qualifier: 'BETWEEN',
      low: 3e8,
      high: 5e8,
      lowOpen: false,
      highOpen: false,
    });
  });

  test('a derived figure states its formula and is not read from its text', async () => {
    const derived = `${smallDataset['Observation.yaml']}- id: whole
  subject: haidian
  metric: gdp
  asStated: gdp.2023 / 0.25
  formula: gdp.2023 / 0.25
  derivedFrom: gdp.2023
  qualifier: NEARLY
  high: 4862080000000
  lowOpen: false
  highOpen: true
  unit: CNY
  modality: ACTUAL
`;
    expect((await folders.validate(withFigure(derived))).errors).toEqual([]);
    const bare = derived.replace(/ {2}formula: .*\n/u, '');
    expect(places((await folders.validate(withFigure(bare))).errors)).toEqual([
      'Observation.yaml:8:3 FIGURE',
    ]);
  });
});

describe('each mistake is named at its place', () => {
  const park = '- { id: p, name: 公园, kind: PUBLIC_PARK, ';
  // § marks the place the problem must be reported at; it is not part of the file.
  test.each<[string, string, Record<string, string>]>([
    ['an unknown field', 'UNKNOWN_FIELD', { 'District.yaml': '- id: haidian\n  name: 海淀区\n  §nmae: x\n' }],
    ['a missing name', 'MISSING_FIELD', { 'District.yaml': '- §id: haidian\n' }],
    ['a row without an id', 'MISSING_FIELD', { 'Park.yaml': '- §{ name: 公园, kind: PUBLIC_PARK }\n' }],
    ['a row that is no map', 'WRONG_TYPE', { 'Park.yaml': '- §公园\n' }],
    ['a file that is no list', 'WRONG_TYPE', { 'Park.yaml': '§id: p\n' }],
    [
      'a missing canonical form',
      'MISSING_FIELD',
      { 'District.yaml': '- id: haidian\n  name: §{ EN: Haidian }\n' },
    ],
    [
      'an unknown language',
      'UNKNOWN_FIELD',
      { 'District.yaml': '- id: haidian\n  name: { ZH_HANS: 海淀区, §FR: Haidian }\n' },
    ],
    ['a type that does not exist', 'UNKNOWN_FILE', { 'Distrct.yaml': '§[]' }],
    ['an interface as a type', 'UNKNOWN_FILE', { 'Entity.yaml': '§[]' }],
    ['a stray file', 'UNKNOWN_FILE', { 'notes.txt': '§x' }],
    ['a type whose nodes the loader makes', 'UNKNOWN_FILE', { 'Load.yaml': '§[]' }],
    ['a bad id', 'BAD_ID', { 'Park.yaml': '- { id: §"a b", name: 公园, kind: PUBLIC_PARK }\n' }],
    [
      'an id used twice',
      'DUPLICATE_ID',
      { 'Park.yaml': '- §{ id: haidian, name: 公园, kind: PUBLIC_PARK }\n' },
    ],
    ['an unknown enum value', 'BAD_ENUM', { 'Park.yaml': '- { id: p, name: 公园, kind: §PUBLIC }\n' }],
    ['an unknown id', 'UNKNOWN_ID', { 'Park.yaml': `${park}district: §haidain }\n` }],
    ['an id of another type', 'WRONG_TARGET', { 'Park.yaml': `${park}district: §gdp }\n` }],
    [
      'an unknown evidence id on a relationship',
      'UNKNOWN_ID',
      { 'Park.yaml': `${park}district: { to: haidian, evidence: [§nope] } }\n` },
    ],
    [
      'an unknown edge property',
      'UNKNOWN_FIELD',
      { 'Park.yaml': `${park}district: { to: haidian, evidence: ev, §role: x } }\n` },
    ],
    [
      'an item without its other node',
      'MISSING_FIELD',
      { 'Park.yaml': `${park}district: §{ evidence: [ev] } }\n` },
    ],
    ['a list where one is possible', 'CARDINALITY', { 'Park.yaml': `${park}district: §[haidian] }\n` }],
    [
      'a missing edge property',
      'MISSING_FIELD',
      { 'Industry.yaml': '- { id: ai, name: 人工智能, districts: §{ to: haidian, evidence: ev } }\n' },
    ],
    ['a computed field', 'UNKNOWN_FIELD', { 'Park.yaml': `${park}names: §[x] }\n` }],
    ['a list item written twice', 'DUPLICATE_VALUE', { 'Park.yaml': `${park}aliases: [甲, §甲] }\n` }],
    ['a text for a list', 'WRONG_TYPE', { 'Park.yaml': `${park}aliases: §甲 }\n` }],
    ['a map for a text', 'WRONG_TYPE', { 'Source.yaml': '- { id: src, name: 某文, title: §{ a: b } }\n' }],
    ['a key written twice', 'SYNTAX', { 'Park.yaml': `${park}§kind: PUBLIC_PARK }\n` }],
    ['an alias', 'SYNTAX', { 'Park.yaml': `${park}description: §*a }\n` }],
    ['a tag', 'SYNTAX', { 'Park.yaml': `${park}aliases: [!!str §甲] }\n` }],
    [
      'a node that leads to itself',
      'WRONG_TARGET',
      { 'Place.yaml': '- { id: a, name: 甲市, kind: CITY, parent: §a }\n' },
    ],
    [
      'a relationship written on both sides',
      'DUPLICATE_RELATIONSHIP',
      {
        'District.yaml': '- id: haidian\n  name: 海淀区\n  parks: [{ to: p, evidence: ev }]\n',
        'Park.yaml': `${park}district: { to: §haidian, evidence: ev } }\n`,
      },
    ],
    [
      'two of what is one',
      'CARDINALITY',
      {
        'Place.yaml':
          '- { id: a, name: 甲市, kind: CITY, districts: { to: haidian, evidence: ev } }\n- { id: b, name: 乙市, kind: CITY, districts: { to: §haidian, evidence: ev } }\n',
      },
    ],
    [
      'a metric with an unknown unit',
      'UNIT',
      {
        'Metric.yaml':
          '- { id: gdp, name: 地区生产总值, unit: CNY, statistic: FLOW }\n- { id: x, name: 某数, unit: §CNX, statistic: FLOW }\n',
      },
    ],
    [
      'a unit that is there twice',
      'UNIT',
      { 'units.yaml': '- { code: x, kind: COUNT, name: 个 }\n- §{ code: x, kind: COUNT, name: 个 }\n' },
    ],
    [
      'evidence that ends before it starts',
      'EVIDENCE',
      { 'Evidence.yaml': smallDataset['Evidence.yaml'].replace('end: 9', 'end: §0') },
    ],
    [
      'a hash that is none',
      'EVIDENCE',
      { 'Evidence.yaml': smallDataset['Evidence.yaml'].replace('0123456789abcdef', '§0123') },
    ],
    ['a dataset without a title', 'METADATA', { 'dataset.yaml': '§id: small\nversion: 1\n' }],
    ['an id that is not the folder', 'METADATA', { 'dataset.yaml': 'id: §other\ntitle: x\nversion: 1\n' }],
    [
      'an unknown key of the dataset',
      'METADATA',
      { 'dataset.yaml': 'id: small\ntitle: x\nversion: 1\n§licence: x\n' },
    ],
    [
      'too few nodes',
      'ASSERTION',
      {
        'dataset.yaml':
          'id: small\ntitle: x\nversion: 1\nassertions:\n  - §{ type: Observation, atLeast: 2 }\n',
      },
    ],
    [
      'a field filled too seldom',
      'ASSERTION',
      {
        'dataset.yaml':
          'id: small\ntitle: x\nversion: 1\nassertions:\n  - §{ type: Observation, field: plan, filled: 0.5 }\n',
      },
    ],
    [
      'a text of a source that is not there',
      'METADATA',
      {
        'dataset.yaml': `id: small\ntitle: x\nversion: 1\ntexts:\n  - §{ source: nope, file: a.txt, sha256: ${'0'.repeat(64)} }\n`,
      },
    ],
    [
      'a required dataset that is not there',
      'METADATA',
      { 'dataset.yaml': '§id: small\ntitle: x\nversion: 1\nrequires: [nowhere]\n' },
    ],
    [
      'a rejection without a reason',
      'METADATA',
      { 'coverage.yaml': '- §{ source: src, paragraph: 1, asStated: 一 }\n' },
    ],
    [
      'an audit check of no kind',
      'METADATA',
      { 'audit.yaml': '- §{ id: a, check: SUM, parts: [gdp.2023] }\n' },
    ],
    [
      'an audit of a figure that is not there',
      'UNKNOWN_ID',
      { 'audit.yaml': '- { id: a, check: NOT_ABOVE, lower: gdp.2023, upper: §gdp.2099 }\n' },
    ],
    [
      'a line that is no JSON',
      'SYNTAX',
      { 'Park.ndjson': '{"id":"p","name":"公园","kind":"PUBLIC_PARK"}\n§{"id":\n' },
    ],
    [
      'a field of a JSON line',
      'UNKNOWN_FIELD',
      { 'Park.ndjson': '\n{"id":"p","name":"公园","kind":"PUBLIC_PARK",§"size":1}\n' },
    ],
    ['a CSV record that is too short', 'SYNTAX', { 'Park.csv': 'id,name,kind\n§p,公园\n' }],
    ['a CSV cell', 'BAD_ENUM', { 'Park.csv': 'id,name,kind\np,"公,园",§PARK\n' }],
    ['a CSV quote that is not closed', 'SYNTAX', { 'Park.csv': 'id,name,kind\np,§"公园,PUBLIC_PARK\n' }],
    ['a CSV column twice', 'SYNTAX', { 'Park.csv': 'id,name,kind,§kind\n' }],
  ])('%s', async (_, code, marked) => {
    const files = Object.entries(marked).map(([name, text]) => [name, text.replace('§', '')] as const);
    const expected = Object.entries(marked).flatMap(([name, text]) => {
      if (!text.includes('§')) return [];
      const lines = text.slice(0, text.indexOf('§')).split('\n');
      return [`${name}:${lines.length}:${(lines.at(-1) ?? '').length + 1} ${code}`];
    });
    const { errors, dataset } = await folders.validate({ ...smallDataset, ...Object.fromEntries(files) });
    expect(places(errors)).toEqual(expected);
    expect(dataset).toBeUndefined();
  });

  test.each([
    ['a number that does not follow from the text', 'asStated: 12155.2亿元\nvalue: 12155.2', 'FIGURE'],
    ['a bare number for an open figure', 'asStated: 超700亿元\nvalue: 70000000000', 'FIGURE'],
    ['a qualifier that does not follow', 'asStated: 超700亿元\nqualifier: EXACT', 'FIGURE'],
    ['a range with a value', 'asStated: 3-5亿元\nvalue: 400000000', 'FIGURE'],
    [
      'a range without its upper bound',
      'asStated: 很多\nqualifier: BETWEEN\nlow: 3\nlowOpen: false\nhighOpen: false',
      'INTERVAL',
    ],
    ['a closed bound for an open one', 'asStated: 超700亿元\nlowOpen: false', 'FIGURE'],
    ['a text that is no figure', 'asStated: 很多', 'FIGURE'],
    ['a unit word of another unit', 'asStated: 12155.2亿家', 'UNIT'],
    ['a unit other than the metric', 'asStated: 12155.2亿元\nunit: "%"', 'UNIT'],
    [
      'bounds that contradict the qualifier',
      'asStated: 很多\nqualifier: OVER\nlow: 1\nhigh: 2\nlowOpen: true\nhighOpen: false',
      'INTERVAL',
    ],
    [
      'reversed bounds',
      'asStated: 很多\nqualifier: EXACT\nlow: 2\nvalue: 2\nhigh: 1\nlowOpen: false\nhighOpen: false',
      'INTERVAL',
    ],
    ['a number beyond a double', 'asStated: 很多\nvalue: 1e400', 'BAD_NUMBER'],
    ['a whole number beyond 2^53', 'asStated: 很多\nvalue: 9007199254740993', 'BAD_NUMBER'],
    ['a figure beyond 2^53', 'asStated: 99999999999999.99亿元', 'BAD_NUMBER'],
    ['more digits than a double keeps', 'asStated: 很多\nvalue: 0.12345678901234567890123', 'BAD_NUMBER'],
    ['not a number', 'asStated: 很多\nvalue: .nan', 'BAD_NUMBER'],
    ['infinity', 'asStated: 很多\nvalue: -.inf', 'BAD_NUMBER'],
    ['a quoted number', 'asStated: 很多\nvalue: "12"', 'BAD_NUMBER'],
    ['a hexadecimal number', 'asStated: 很多\nvalue: 0x10', 'BAD_NUMBER'],
    [
      'a period that ends before it starts',
      'asStated: 700亿元\nperiod: { kind: INTERVAL, start: 2024-01-01, end: 2023-01-01 }',
      'PERIOD',
    ],
    ['a period that is no EDTF', 'asStated: 700亿元\nperiod: { kind: INTERVAL, edtf: 2023-13 }', 'PERIOD'],
    ['a reversed EDTF interval', 'asStated: 700亿元\nperiod: { kind: INTERVAL, edtf: 2024/2023 }', 'PERIOD'],
    [
      'ends that do not agree with EDTF',
      'asStated: 700亿元\nperiod: { kind: INTERVAL, edtf: 2023, end: 2023-12-30 }',
      'PERIOD',
    ],
    [
      'an instant that is an interval',
      'asStated: 700亿元\nperiod: { kind: INSTANT, edtf: 2023/2024 }',
      'PERIOD',
    ],
    ['a since with an end', 'asStated: 700亿元\nperiod: { kind: SINCE, edtf: 2021/2024 }', 'PERIOD'],
    [
      'an interval with an open end',
      'asStated: 700亿元\nperiod: { kind: INTERVAL, edtf: 2021/.. }',
      'PERIOD',
    ],
    ['a period without a kind', 'asStated: 700亿元\nperiod: { edtf: 2021 }', 'MISSING_FIELD'],
    [
      'a date that is none',
      'asStated: 700亿元\nperiod: { kind: INSTANT, start: 2023-02-30, end: 2023-02-30 }',
      'BAD_DATE',
    ],
    [
      'a duration that is none',
      'asStated: 700亿元\nperiod: { kind: INTERVAL, duration: 3 years, asStated: 未来3年 }',
      'PERIOD',
    ],
  ])('%s', async (_, fields, code) => {
    const { errors } = await folders.validate(figure(fields));
    expect(errors.map((error) => error.code)).toContain(code);
    for (const { where } of errors) expect(where).toMatch(/Observation\.yaml:\d+:\d+$/u);
  });

  test('all problems come at once, in one error, with a hint', async () => {
    const folder = folders.write({
      ...smallDataset,
      'District.yaml': '- id: haidian\n  nmae: 海淀区\n',
      'Park.yaml': '- { id: p, name: 公园, kind: PARK, district: haidain }\n',
    });
    const error = await readDataset(folder, await schemaModel()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(KgError);
    const { code, message, problems } = error as KgError;
    expect(code).toBe('DATASET_INVALID');
    expect(problems).toHaveLength(4);
    expect(message).toContain(
      'District.yaml:2:3: UNKNOWN_FIELD: District has no field nmae. Did you mean name?',
    );
    expect(message).toContain('Did you mean haidian?');
  });
});

describe('what a person should look at is a warning', () => {
  const warnings = async (files: Record<string, string>) => {
    const { warnings: found, errors, dataset } = await folders.validate({ ...smallDataset, ...files });
    expect(errors).toEqual([]);
    return { found: found.map(({ code }) => code), dataset };
  };

  test('claims that contradict each other are reported and both kept', async () => {
    const second = smallDataset['Observation.yaml'].replace('gdp.2023', 'gdp.2023.b');
    const { found, dataset } = await warnings(
      withFigure(`${smallDataset['Observation.yaml']}${second.replace('12155.2', '11900')}`),
    );
    expect(found).toEqual(['CONTRADICTION']);
    expect(dataset?.nodes.has('gdp.2023') && dataset.nodes.has('gdp.2023.b')).toBe(true);
  });

  test('a figure that rounds to the other does not contradict it, nor one of another year', async () => {
    const second = smallDataset['Observation.yaml']
      .replace('gdp.2023', 'gdp.b')
      .replace('12155.2', '12155.23');
    const third = smallDataset['Observation.yaml']
      .replace('gdp.2023', 'gdp.c')
      .replace('12155.2', '1')
      .replace('edtf: 2023, asStated: 2023年', 'edtf: 2022, asStated: 2022年');
    const rows = `${smallDataset['Observation.yaml']}${second}${third}`;
    expect((await warnings(withFigure(rows))).found).toEqual([]);
  });

  test.each([
    ['the same name', '海淀公园', '海淀公园', true],
    ['traditional characters', '海淀公园', '海淀公園', true],
    ['a character left out', '海淀文化公园', '海淀文公园', true],
    ['a character that sounds alike', '海淀文化公园', '海甸文化公园', true],
    ['another meaning', '保障房开工量', '保障房竣工量', false],
    ['another number', '海淀公园一期', '海淀公园二期', false],
    ['another name', '海淀公园', '紫竹院公园', false],
  ])('near-duplicate names: %s', async (_, first, second, expected) => {
    const row = (id: string, name: string) => `- { id: ${id}, name: ${name}, kind: PUBLIC_PARK }\n`;
    const { found } = await warnings({ 'Park.yaml': row('a', first) + row('b', second) });
    expect(found.includes('NEAR_DUPLICATE')).toBe(expected);
  });

  test('a statement without evidence', async () => {
    const { found } = await warnings(
      withFigure(smallDataset['Observation.yaml'].replace('  evidence: ev\n', '')),
    );
    expect(found).toEqual(['NO_EVIDENCE']);
  });
});

describe('a second dataset', () => {
  const other = {
    'dataset.yaml': 'id: second\ntitle: Second\nversion: 1\nrequires: [small]\n',
    'Evidence.yaml':
      '- { id: ev2, source: src2, paragraph: 1, start: 0, end: 3, asStated: 2023年海淀区地区生产总值12000亿元, hash: 0123456789abcdef }\n',
    'Source.yaml': '- { id: src2, name: 另文, title: 另文 }\n',
    'Observation.yaml': smallDataset['Observation.yaml']
      .replace('gdp.2023', 'second.gdp.2023')
      .replace('12155.2', '12000')
      .replace('evidence: ev', 'evidence: ev2'),
  };

  test('refers to the first without repeating it, and contradicts it openly', async () => {
    folders.write(smallDataset);
    const { dataset, errors, warnings } = await folders.validate(other, 'second');
    expect(errors).toEqual([]);
    expect([...(dataset?.nodes.keys() ?? [])].sort()).toEqual(['ev2', 'second.gdp.2023', 'src2']);
    expect(dataset?.external?.get('haidian')?.type).toBe('District');
    expect([...(dataset?.relationships ?? [])].some(({ to }) => to === 'haidian')).toBe(true);
    expect(warnings.map(({ code }) => code)).toEqual(['CONTRADICTION']);
  });

  test('the shipped fixture of another source stands beside the shipped dataset', async () => {
    const { dataset, errors, warnings } = await validateDataset(
      join(repository, 'test/fixtures/datasets/second-source'),
      await schemaModel(),
    );
    expect(errors).toEqual([]);
    expect(dataset?.nodes.size).toBe(5);
    expect(dataset?.nodes.get('second-source.haidian.talent')?.properties).toMatchObject({
      low: 2000000,
      unit: 'person',
    });
    expect(warnings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringMatching(
        /^CONTRADICTION second-source\.haidian\.gdp\.2023 .* contradicts haidian\.gdp\.2023 /u,
      ),
    ]);
  });

  test('may not define an id of the first again', async () => {
    folders.write(smallDataset);
    const again = { ...other, 'District.yaml': smallDataset['District.yaml'] };
    expect(places((await folders.validate(again, 'second')).errors)).toContain(
      'District.yaml:1:3 DUPLICATE_ID',
    );
  });

  test('two that require each other are refused', async () => {
    folders.write({
      ...smallDataset,
      'dataset.yaml': 'id: small\ntitle: x\nversion: 1\nrequires: [second]\n',
    });
    const { errors } = await folders.validate(other, 'second');
    expect(errors.map(({ code }) => code)).toContain('METADATA');
  });
});

describe('files', () => {
  test('a folder that is not there', async () => {
    await expect(readDataset(join(folders.root, 'absent'), await schemaModel())).rejects.toMatchObject({
      code: 'DATASET_INVALID',
    });
  });

  test('a symbolic link that leaves the folder is refused, one that stays is read', async () => {
    const { 'District.yaml': district, ...rest } = smallDataset;
    const folder = folders.write({ ...rest, 'parts/District.yaml': district });
    symlinkSync(join(folder, 'parts/District.yaml'), join(folder, 'District.yaml'));
    const outside = join(folders.root, 'outside.yaml');
    writeFileSync(outside, '[]');
    symlinkSync(outside, join(folder, 'Park.yaml'));
    const { errors } = await validateDataset(folder, await schemaModel());
    expect(places(errors)).toEqual(['Park.yaml:1:1 FILE', 'District.yaml:1:1 UNKNOWN_FILE']);
  });
});
