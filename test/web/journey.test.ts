import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeBrowser } from './chromium.ts';
import { Explorer } from './Explorer.ts';

jest.setTimeout(90_000);

/** Where the source text is, for the paragraph around a proof; the text is no part of the project. */
const texts = process.env.KG_SOURCE_DIR ?? join(__dirname, '../../../shared/source');
const hasText =
  existsSync(join(texts, 'haidian-2025-07-17.txt')) &&
  createHash('sha256')
    .update(readFileSync(join(texts, 'haidian-2025-07-17.txt')))
    .digest('hex')
    .startsWith('6a51eec1');

describeBrowser('from a few letters to the characters of a source', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.open(hasText ? { KG_TEXTS: texts } : {});
  }, 120_000);
  afterAll(() => explorer?.close());

  test('an id that does not exist, and one of three hundred characters with markup, are told in a sentence', async () => {
    const page = await explorer.goto('e/nobody?lang=en');
    await page.locator('[role=alert]', { hasText: 'Nothing here has the id “nobody”' }).waitFor();
    const id = `<img src=x onerror=alert(1)>${'海'.repeat(272)}`;
    await explorer.goto(`e/${encodeURIComponent(id)}?lang=en&colour=red`);
    await page.locator('[role=alert]', { hasText: '<img src=x' }).waitFor();
    await page.locator('[role=alert]', { hasText: 'could not be read (colour)' }).waitFor();
    expect(await page.locator('img').count()).toBe(0);
  });

  test('a service that is away is told, with a way to try again', async () => {
    const page = await explorer.goto('?lang=en');
    await page.locator('h1').waitFor();
    await page.route('**/graphql', (route) => route.fulfill({ status: 500, body: 'no' }));
    await page.goto(`${explorer.service.address}/e/haidian?lang=en`);
    await page.locator('[role=alert]', { hasText: 'could not be loaded' }).waitFor({ timeout: 20_000 });
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.locator('h1', { hasText: 'Haidian District' }).waitFor();
  });

  test('at 360 pixels nothing runs off the page', async () => {
    await explorer.page.setViewportSize({ width: 360, height: 740 });
    for (const path of ['?lang=en', 'e/haidian?lang=zh-Hans', 'search?q=gdp&lang=en']) {
      const page = await explorer.goto(path);
      await page.locator('h1').waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    }
  });

  test('the first load of an entity page takes at most 200 kB of gzipped JavaScript', async () => {
    const { gzipSync } = require('node:zlib') as typeof import('node:zlib');
    const sizes: Promise<number>[] = [];
    explorer.page.on('response', (response) => {
      if (response.url().endsWith('.js')) {
        sizes.push(response.body().then((body) => gzipSync(body).length));
      }
    });
    const page = await explorer.goto('e/haidian?lang=en&proof=');
    await page.locator('[data-figure]').first().waitFor();
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(50_000);
    expect(total).toBeLessThanOrEqual(200_000);
  });

  test('nothing was refused by the policy, and nobody else was asked', () => {
    expect(explorer.complaints.filter((text) => !text.includes('status of 500'))).toEqual([]);
  });
});
