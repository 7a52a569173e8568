import { createHash } from 'node:crypto';
import { DatasetFolders } from '../dataset/folder.ts';
import { serve } from '../server/serve.ts';
import { describeBrowser } from './chromium.ts';
import { Explorer } from './Explorer.ts';

jest.setTimeout(120_000);

const markup = '<img src=x onerror=alert(1)><b>粗</b>';
const rightToLeft = 'مقاطعة هايديان';
const emoji = '👩🏽‍💻🏙️区';
const long = '海'.repeat(300);
const quotes = `"'\`\\{{x}}</script>`;

/** A place in the one source, with its hash. */
const place = (id: string, start: number, asStated: string) => ({
  id,
  source: 'odd-source',
  paragraph: 1,
  start,
  end: start + [...asStated].length,
  asStated,
  hash: createHash('sha256').update(asStated).digest('hex').slice(0, 16),
});

/** A dataset as people write it, whose names are as odd as names can be. JSON is YAML. */
const files = {
  'dataset.yaml': 'id: odd\ntitle: "<i>Odd</i> names"\nversion: "1"\n',
  'Source.yaml': JSON.stringify([
    {
      id: 'odd-source',
      name: { ZH_HANS: markup, EN: markup },
      title: markup,
      publishedOn: '2025-01-01',
      publishedOnBasis: 'BACKGROUND',
    },
  ]),
  'Evidence.yaml': JSON.stringify([
    place('odd.name', 0, long.slice(0, 40)),
    place('odd.figure', 60, '<b>12</b>家'),
  ]),
  'Industry.yaml': JSON.stringify(
    [rightToLeft, emoji, long, quotes].map((name, index) => ({
      id: `odd-industry-${index}`,
      name: { ZH_HANS: name, EN: name },
      evidence: ['odd.name'],
    })),
  ),
  'Role.yaml': JSON.stringify([{ id: 'odd-role', kind: 'PART', name: { ZH_HANS: quotes, EN: quotes } }]),
  'Metric.yaml': JSON.stringify([
    { id: 'odd-metric', name: { ZH_HANS: long, EN: long }, unit: 'company', statistic: 'STOCK', minimum: 0 },
  ]),
  'District.yaml': JSON.stringify([
    {
      id: 'odd-district',
      name: { ZH_HANS: markup, EN: markup },
      aliases: [emoji, rightToLeft],
      description: { ZH_HANS: long, EN: `${rightToLeft} ${markup}` },
      evidence: ['odd.name'],
      industries: [0, 1, 2, 3].map((index) => ({
        to: `odd-industry-${index}`,
        role: 'odd-role',
        evidence: ['odd.name'],
      })),
    },
  ]),
  'Observation.yaml': JSON.stringify([
    {
      id: 'odd-figure',
      subject: 'odd-district',
      metric: 'odd-metric',
      asStated: '<b>12</b>家',
      value: 12,
      low: 12,
      high: 12,
      lowOpen: false,
      highOpen: false,
      qualifier: 'EXACT',
      period: { kind: 'INTERVAL', edtf: '2024', asStated: '2024年' },
      modality: 'ACTUAL',
      evidence: ['odd.figure', 'odd.name'],
    },
  ]),
};

describeBrowser('a dataset of odd names in the explorer', () => {
  const folders = new DatasetFolders();
  let explorer: Explorer;
  beforeAll(async () => {
    const service = await serve({ KG_DATASETS: folders.write(files, 'odd') });
    explorer = await Explorer.over(service);
    explorer.page.on('dialog', () => explorer.complaints.push('a dialog opened'));
    await explorer.page.setViewportSize({ width: 400, height: 800 });
  }, 300_000);
  afterAll(async () => {
    await explorer?.close();
    folders.remove();
  });

  /** Names are text and nothing else, and nothing is wider than the window. */
  async function expectPlainText(): Promise<void> {
    const { page } = explorer;
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main img, main b > img, main i, main h1 b').count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  }

  test('home', async () => {
    const page = await explorer.goto('?lang=en');
    await page.locator('#districts a', { hasText: markup }).waitFor();
    await expectPlainText();
  });

  test('an entity: its names, its figures as printed, its relations', async () => {
    const page = await explorer.goto('e/odd-district?lang=en&open=DEVELOPS-OUT');
    await page.locator('h1', { hasText: markup }).waitFor();
    await page.locator('[data-figure]', { hasText: '<b>12</b>家' }).waitFor();
    for (const name of [rightToLeft, emoji, long, quotes]) {
      await page.locator('#relations li a', { hasText: name }).waitFor();
    }
    await expectPlainText();
  });

  test('a proof', async () => {
    const page = await explorer.goto('e/odd-district?lang=zh-Hans&proof=odd-figure');
    const proof = page.locator('aside');
    await proof.getByText('<b>12</b>家').first().waitFor();
    await proof.getByRole('link', { name: markup }).first().waitFor();
    await expectPlainText();
  });

  test('the graph and its list, a search, a chart', async () => {
    const page = await explorer.goto(
      'graph?seeds=odd-district&steps=out:odd-district:DEVELOPS:25&at=odd-district&lang=en',
    );
    await page.locator('[role=status]', { hasText: '5 nodes, 4 links' }).waitFor();
    for (const name of [markup, rightToLeft, emoji, long, quotes]) {
      await page.locator('tbody th', { hasText: name }).waitFor();
    }
    await page.locator('[role=status]', { hasText: 'Arranging' }).waitFor({ state: 'hidden' });
    await expectPlainText();
    await explorer.goto(`search?q=${encodeURIComponent(emoji)}&lang=en`);
    await page.locator('main li a').first().waitFor();
    await expectPlainText();
    await explorer.goto('chart?metric=odd-metric&subjects=odd-district&lang=en');
    await page.locator('figure svg').first().waitFor();
    await expectPlainText();
  });

  test('nothing went wrong on any page, and nobody else was asked', () => {
    expect(explorer.complaints).toEqual([]);
  });
});
