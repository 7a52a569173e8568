import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatasetFolders, smallDataset } from '../dataset/folder.ts';
import { describeEachEngine, type Engine, neo4jAddress } from '../neo4j/engines.ts';
import { kg } from './run.ts';

// Bad tables (merged cells, a wrong header, a failed formula, numbers, units) are in test/dataset/table.

const folders = new DatasetFolders();
afterAll(() => folders.remove());

const described = (id: string, more: string) => `id: ${id}\ntitle: ${id}\nversion: "1.2.0"\n${more}`;
/** The characters 海淀区 in GB18030. */
const gb18030 = Buffer.from([0xba, 0xa3, 0xb5, 0xed, 0xc7, 0xf8]);

describe('a text in GB18030', () => {
  const text = join(folders.root, 'gb.txt');
  let folder: string;
  beforeAll(() => {
    writeFileSync(text, gb18030);
    const sha256 = createHash('sha256').update(gb18030).digest('hex');
    const texts = `texts: [{ source: src, file: gb.txt, sha256: ${sha256} }]\n`;
    folder = folders.write({ ...smallDataset, 'dataset.yaml': described('small', texts) });
  });

  test.each([
    ['init', () => [join(folders.root, 'new'), '--title', 'x']],
    ['draft', () => ['--subject', 'haidian', folder]],
    ['cite', () => ['--paragraph', '1', '海淀区']],
    ['verify', () => [folder]],
    ['coverage', () => ['--write', folder]],
  ])('is refused by kg %s in one line that names the file and the way out', async (command, more) => {
    const before = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const { code, error, out } = await kg([command, '--text', text, ...more()]);
    expect([code, out]).toEqual([2, '']);
    expect(error.trim().split('\n')).toEqual([expect.stringMatching(/gb\.txt.*iconv -f GB18030 -t UTF-8/u)]);
    expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(before);
    expect(existsSync(join(folders.root, 'new'))).toBe(false);
  });
});

describe('a draft over a text copied from a PDF', () => {
  const text = join(folders.root, 'pdf.txt');
  const folder = join(folders.root, 'pdf');
  beforeAll(() => folders.write(smallDataset));

  test.each([
    ['between the digits of a decimal', '地区生产总值12907.\n1亿元。', 3, '12907'],
    ['before the decimal point', '地区生产总值12907\n.1亿元。', 3, '12907'],
    ['within a whole number', '地区生产总值129\n07亿元。', 3, '129'],
    ['over an empty line of a new page', '地区生产总值12907.\n\n1亿元。', 3, '12907'],
    ['between full-width digits', '地区生产总值１２９\n０７亿元。', 3, '１２９'],
    ['before the word of the unit', '地区生产总值12907\n亿元。', 3, '12907'],
    ['before the sign of a percentage', '同比增长6.9\n%，', 3, '6.9'],
  ])('whose line breaks %s leaves the figure out, with its place', async (_name, words, paragraph, first) => {
    writeFileSync(text, `某文\n\n${words}\n`);
    folders.write({}, 'pdf');
    const sha256 = createHash('sha256').update(readFileSync(text)).digest('hex');
    writeFileSync(
      join(folder, 'dataset.yaml'),
      described('pdf', `requires: [small]\ntexts: [{ source: s, file: pdf.txt, sha256: ${sha256} }]\n`),
    );
    writeFileSync(join(folder, 'Source.yaml'), '- { id: s, name: 某文, title: 某文 }\n');
    const argv = ['draft', '--text', text, '--subject', 'haidian', '--json', folder];
    const { code, out } = await kg(argv, { KG_DATASETS: join(folders.root, 'small') });
    const { figures, leftOut } = JSON.parse(out);
    expect([code, figures]).toEqual([0, []]);
    const told = leftOut.filter(({ why }: { why: string }) => why.includes('a line may break inside it'));
    expect(told[0].span).toMatchObject({ paragraph, asStated: first });
  });
});

describeEachEngine('What cannot be loaded', (engine) => {
  /** Settings that name an empty graph. */
  async function emptyGraph(name: string): Promise<Record<string, string>> {
    if (engine.name === 'grafeo') return { KG_STORE: join(folders.root, `graph-${name}`) };
    return neo4jSettings(engine);
  }

  test.each([
    [
      'two datasets that require each other',
      { one: 'requires: [two]\n', two: 'requires: [one]\n' },
      /(one|two)\/dataset\.yaml:\d+:\d+: .*require each other/u,
    ],
    [
      'a required dataset of another version',
      { one: 'requires: [{ id: two, version: "2.0" }]\n', two: '' },
      /one\/dataset\.yaml:\d+:\d+: .*two.*1\.2\.0.*2\.0|one\/dataset\.yaml:\d+:\d+: .*2\.0.*1\.2\.0/u,
    ],
    [
      'a required dataset that is not there',
      { one: 'requires: [three]\n', two: '' },
      /one\/dataset\.yaml:\d+:\d+: .*three/u,
    ],
  ])(
    '%s: the place is told, and nothing is loaded',
    async (name, requires, told) => {
      const environment = await emptyGraph(name.replaceAll(' ', '-'));
      const [one, two] = Object.entries(requires).map(([id, more]) =>
        folders.write({ 'dataset.yaml': described(id, more) }, id),
      ) as [string, string];
      const refused = await kg(['load', two, one], environment);
      expect([refused.code, refused.out]).toEqual([1, '']);
      expect(refused.error).toMatch(told);
      for (const id of ['one', 'two']) {
        expect((await kg(['unload', id], environment)).error).toMatch(/has no dataset .*it has none/u);
      }
    },
    120_000,
  );
});

async function neo4jSettings(engine: Engine): Promise<Record<string, string>> {
  await (await engine.open()).close();
  const { uri, user, password } = neo4jAddress();
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}
