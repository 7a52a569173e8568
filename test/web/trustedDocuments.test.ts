import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeBrowser } from './chromium.ts';
import { Explorer } from './Explorer.ts';

jest.setTimeout(120_000);

describeBrowser('the explorer of a service that answers registered documents alone', () => {
  let explorer: Explorer;
  let folder: string;
  const refused: string[] = [];
  const asked = new Set<string>();
  beforeAll(async () => {
    execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { stdio: 'pipe' });
    folder = mkdtempSync(join(tmpdir(), 'kg-documents-'));
    writeFileSync(join(folder, 'one.graphql'), '{ __typename }');
    explorer = await Explorer.open({ KG_DOCUMENTS: folder, KG_DOCUMENTS_ONLY: '1' });
    explorer.page.on('response', async (response) => {
      if (!response.url().endsWith('/graphql')) return;
      const { query } = response.request().postDataJSON() as { query: string };
      asked.add(/^\s*query (\w+)/.exec(query)?.[1] ?? query);
      if (response.status() !== 200) refused.push(`${response.status()} ${query}`);
    });
  }, 180_000);
  afterAll(async () => {
    await explorer?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ['home', '?lang=en', 'h1'],
    ['search', 'search?q=gdp&lang=en', 'main a[href*="e/"]'],
    ['an entity with its figures', 'e/haidian?lang=en', 'h1:has-text("Haidian District")'],
    ['the graph', 'graph?seeds=haidian&at=haidian&lang=en', 'canvas'],
    [
      'paths',
      'graph?seeds=li-junjie,artificial-intelligence&ends=li-junjie,artificial-intelligence&ways=shortest&lang=en',
      'canvas',
    ],
    ['a series', 'chart?metric=gdp&subjects=haidian&lang=en', 'svg'],
    ['a comparison', 'chart?show=compare&metrics=unicorns&subjects=haidian&lang=en', 'svg'],
    ['a ranking', 'chart?show=rank&metric=gdp&scope=beijing&lang=en', 'svg'],
  ])('shows %s', async (_, path, shown) => {
    const page = await explorer.goto(path);
    await page.locator(shown).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(refused).toEqual([]);
    expect(await page.locator('[role=alert]').count()).toBe(0);
    expect(explorer.complaints).toEqual([]);
  });

  test('while a document of somebody else is refused', async () => {
    expect(asked.size).toBeGreaterThanOrEqual(5);
    const response = await fetch(`${explorer.service.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ districts(first: 1) { nodes { id } } }' }),
    });
    expect([response.status, await response.text()]).toEqual([
      403,
      expect.stringContaining('DOCUMENT_NOT_TRUSTED'),
    ]);
  });
});
