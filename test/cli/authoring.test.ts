import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { DatasetFolders, smallDataset } from '../dataset/folder.ts';
import { kg } from './run.ts';

const folders = new DatasetFolders();
afterAll(() => folders.remove());

const text = join(folders.root, 'lake.txt');
const words = `湖滨区2024年公报
2024年，湖滨区地区生产总值超300亿元，同比下降1.6%。预计接待游客近70人次。
有学校12.
5万所，统一供暖。
`;
const folder = join(folders.root, 'lake');
const environment = { KG_DATASETS: join(folders.root, 'small') };

beforeAll(() => {
  writeFileSync(text, words);
  folders.write({
    ...smallDataset,
    'Metric.yaml': smallDataset['Metric.yaml'].replaceAll('{ id: gdp,', '{ id: gdp, aliases: [GDP],'),
  });
});

describe('a dataset begun with kg init and kg draft', () => {
  test('has its folder, its source and the hash of its text', async () => {
    const argv = ['init', folder, '--text', text, '--title', '湖滨区2024年公报', '--requires', 'small'];
    const { code, out } = await kg([...argv, '--json']);
    expect(code).toBe(0);
    const sha256 = createHash('sha256').update(words).digest('hex');
    expect(JSON.parse(out)).toMatchObject({ id: 'lake', source: 'src-lake', sha256 });
    expect(parse(readFileSync(join(folder, 'dataset.yaml'), 'utf8'))).toEqual({
      ...{ id: 'lake', title: '湖滨区2024年公报', version: '0.1.0', requires: ['small'] },
      texts: [{ source: 'src-lake', file: 'lake.txt', sha256 }],
    });
    expect((await kg(['validate', folder])).code).toBe(0);
    expect(await kg(argv)).toMatchObject({ code: 2, error: expect.stringContaining('is there already') });
  });

  test('has rows with places, units, dates and metrics, and names what was left out', async () => {
    const argv = ['draft', '--text', text, '--subject', 'haidian', folder];
    const { code, out, error } = await kg([...argv, '--json'], environment);
    expect(code).toBe(0);
    const { figures, leftOut } = JSON.parse(out);
    expect(figures).toMatchObject([
      {
        span: { paragraph: 2, start: 26, end: 32, asStated: '超300亿元' },
        ...{ qualifier: 'OVER', units: ['CNY'], modality: 'ACTUAL' },
        metrics: [{ id: 'gdp', name: '地区生产总值', certain: true }],
        date: { edtf: '2024', kind: 'INTERVAL', span: { asStated: '2024年' } },
      },
      { span: { asStated: '下降1.6%' }, qualifier: 'EXACT', units: ['%'] },
      { span: { asStated: '近70人次' }, qualifier: 'NEARLY', modality: 'ESTIMATE', units: ['person'] },
    ]);
    const reasons = Object.fromEntries(
      leftOut.map(({ span, why }: { span: { asStated: string }; why: string }) => [span.asStated, why]),
    );
    expect(reasons['12']).toContain('a line may break inside it');
    expect(reasons['2024年']).toBe('a date');
    expect(error).toContain('3 figures proposed, 1 with their metric');
  });

  test('is written once, and passes when what is marked is resolved', async () => {
    const argv = ['draft', '--text', text, '--subject', 'haidian', '--write', folder];
    expect((await kg(argv, environment)).code).toBe(0);
    const file = join(folder, 'Observation.yaml');
    const drafted = readFileSync(file, 'utf8');
    expect(await kg(argv, environment)).toMatchObject({
      code: 2,
      error: expect.stringContaining('nothing was written'),
    });
    expect((await kg(['validate', folder])).out).toContain('Observation.yaml');
    writeFileSync(file, `${drafted.split('- id: lake.p2')[0]}`);
    expect(await kg(['validate', folder])).toMatchObject({ code: 0 });
    const found = await kg(['check', '--texts', folders.root, '--json', folder]);
    const { errors, verifications, absentTexts } = JSON.parse(found.out);
    expect(errors).toEqual([]);
    expect(absentTexts).toEqual([]);
    const codes = verifications[0].findings.map((finding: { code: string }) => finding.code);
    expect(new Set(codes)).toEqual(new Set(['UNUSED_EVIDENCE']));
  });

  test('of a text in GB18030 is refused with the way out', async () => {
    const other = join(folders.root, 'gb.txt');
    writeFileSync(other, Buffer.from([0xba, 0xa3, 0xb5, 0xed, 0xc7, 0xf8]));
    const { code, error } = await kg(['init', join(folders.root, 'gb'), '--text', other, '--title', 'x']);
    expect(code).toBe(2);
    expect(error).toContain('iconv -f GB18030 -t UTF-8');
    expect(existsSync(join(folders.root, 'gb'))).toBe(false);
  });
});

describe('a target', () => {
  const aim = join(folders.root, 'aim');
  const file = join(folders.root, 'aim.txt');
  const check = async () => (await kg(['check', '--texts', folders.root, aim], environment)).out;
  const observation = (spans: string) =>
    `- { id: aim.gdp, subject: haidian, metric: gdp, asStated: 500亿元, modality: TARGET, period: { kind: INTERVAL, edtf: "2027", asStated: 2027年 }, evidence: [${spans}] }\n`;
  beforeAll(async () => {
    writeFileSync(file, '海淀区发布会\n到2027年，海淀区争取地区生产总值500亿元。\n');
    const argv = ['--text', file, '--title', '海淀区发布会', '--requires', 'small', '--about', 'haidian'];
    await kg(['init', aim, ...argv]);
    const words = { figure: '500亿元', year: '2027年', name: '地区生产总值', aim: '争取' };
    for (const [name, printed] of Object.entries(words)) {
      const { out } = await kg(['cite', '--text', file, '--paragraph', '2', printed]);
      const row = `- { id: aim.${name}, source: src-aim, ${out.trim()} }\n`;
      appendFileSync(join(aim, 'Evidence.yaml'), row);
    }
  });

  test('asks for the words that make it one, and does not call them idle when they are cited', async () => {
    const file = join(aim, 'Observation.yaml');
    writeFileSync(file, observation('aim.figure, aim.year, aim.name'));
    expect(await check()).toMatch(/aim\.gdp has modality TARGET; expected words such as 目标\|力争\|争取/u);
    writeFileSync(file, observation('aim.figure, aim.year, aim.name, aim.aim'));
    const told = await check();
    expect(told).toContain('0 findings');
    expect(told).not.toContain('warning');
  });
});

describe('a draft of a text that says when by 今年 and 年末', () => {
  const shore = join(folders.root, 'shore');
  const file = join(folders.root, 'shore.txt');
  const rule = '- { id: rule.now, name: 今年即发布之年, cues: [今年], description: 今年为发布之年 }\n';
  let drafted: string;
  beforeAll(async () => {
    writeFileSync(
      file,
      '海淀区发布会\n2025-10-15\n今年上半年，地区生产总值300亿元。截至2024年末，有幼儿园15所，占比2%。\n',
    );
    const far =
      '- { id: kindergartens, name: 幼儿园数, aliases: [幼儿园], unit: kindergarten, statistic: STOCK }\n';
    folders.write({ 'Metric.yaml': far }, 'far');
    folders.write({ ...smallDataset, 'Rule.yaml': rule }, 'near');
    const argv = ['--text', file, '--title', '海淀区发布会', '--published', '2025-10-15'];
    await kg(['init', shore, ...argv, '--requires', 'near', '--about', 'haidian']);
    const settings = { KG_DATASETS: `${join(folders.root, 'near')},${join(folders.root, 'far')}` };
    await kg(['draft', '--text', file, '--subject', 'haidian', '--write', shore], settings);
    drafted = readFileSync(join(shore, 'Observation.yaml'), 'utf8');
  });

  test('takes the year of the statement, with the rule by which it follows, and the last day of a year', () => {
    const [half, end] = parse(drafted);
    expect(half).toMatchObject({
      period: { kind: 'INTERVAL', edtf: '2025-01/2025-06', asStated: '今年上半年', basis: 'INFERRED' },
      periodRule: 'rule.now',
    });
    expect(end.period).toEqual({ kind: 'INSTANT', edtf: '2024-12-31', asStated: '2024年末' });
  });

  test('cites the words of a metric that is certain', () => {
    const [half] = parse(drafted);
    const places = parse(readFileSync(join(shore, 'Evidence.yaml'), 'utf8')) as {
      id: string;
      asStated: string;
    }[];
    const words = places.filter(({ id }) => half.evidence.includes(id)).map(({ asStated }) => asStated);
    expect(words.sort()).toEqual(['300亿元', '今年上半年', '地区生产总值']);
  });

  test('says which metric is of a dataset that is not required', () => {
    expect(drafted).toContain('(幼儿园; of far, which dataset.yaml does not require)');
    expect(drafted).not.toContain('of near');
  });

  test('passes but for what is to be chosen, which is told where it stands', async () => {
    const source = parse(readFileSync(join(shore, 'Source.yaml'), 'utf8'));
    expect(source).toMatchObject([{ about: { to: 'haidian', evidence: 'shore.title' } }]);
    const { out } = await kg(['validate', shore]);
    expect(out).toMatch(/Observation\.yaml:\d+:\d+: TODO stands for the id of a Metric .*"kg find WORDS"/u);
    expect(out).not.toContain('names its subject');
  });
});

describe('kg find', () => {
  test('finds ids by any form of a name, whole names first', async () => {
    const { out, code } = await kg(['find', '海淀區', '--json'], environment);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ id: 'haidian', type: 'District', dataset: 'small' }]);
    expect((await kg(['find', 'gdp', '--type', 'Metric'], environment)).out).toMatch(
      /^gdp\tMetric\tsmall\t/u,
    );
    expect((await kg(['find', '无此名'], environment)).code).toBe(1);
  });
});

describe('kg describe', () => {
  test('lists fields and values, with an example', async () => {
    const { out } = await kg(['describe', 'Place']);
    expect(out).toMatch(/kind\*: COUNTRY \| CITY/u);
    expect(out).toContain('- id: place-1');
    expect(await kg(['describe', 'Distrikt'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('District'),
    });
  });

  test('gives JSON Schemas that the shipped rows fit and a mistyped key does not', async () => {
    const ajv = new Ajv2020({ strict: false });
    for (const type of ['District', 'Observation', 'Metric', 'Source', 'Evidence']) {
      const validate = ajv.compile(JSON.parse((await kg(['describe', '--json', type])).out));
      const rows = parse(readFileSync(`data/haidian-2025-07/${type}.yaml`, 'utf8'));
      expect({ type, fits: validate(rows), errors: validate.errors }).toEqual({
        type,
        fits: true,
        errors: null,
      });
      expect(validate([{ ...rows[0], nme: 'x' }])).toBe(false);
    }
  });
});

describe('kg verify', () => {
  test('checks every text it is given', async () => {
    const [first, second] = ['12155.2亿元\n', '另文300亿元\n'];
    writeFileSync(join(folders.root, 'a.txt'), first);
    writeFileSync(join(folders.root, 'b.txt'), second);
    const hash = (content: string) => createHash('sha256').update(content).digest('hex');
    const two = folders.write(
      {
        ...smallDataset,
        'dataset.yaml': `id: two\ntitle: Two\nversion: "1"\ntexts:\n  - { source: src, file: a.txt, sha256: ${hash(first)} }\n  - { source: src2, file: b.txt, sha256: ${hash(second)} }\n`,
        'Source.yaml': `${smallDataset['Source.yaml']}- { id: src2, name: 另文, title: 另文 }\n`,
      },
      'two',
    );
    const texts = ['--text', join(folders.root, 'a.txt'), '--text', join(folders.root, 'b.txt')];
    const { out } = await kg(['verify', ...texts, two]);
    expect(out).toContain('src: 1 spans');
    expect(out).toContain('src2: 0 spans');
    expect(await kg(['coverage', '--write', ...texts.slice(0, 2), two])).toMatchObject({
      code: 2,
      error: expect.stringContaining('name b.txt with --text too'),
    });
    await kg(['coverage', '--write', ...texts, two]);
    expect(readFileSync(join(two, 'dataset.yaml'), 'utf8')).toContain(
      'coverage: { numbers: 2, modelled: 1, rejected: 0, missed: 1 }',
    );
  });
});
