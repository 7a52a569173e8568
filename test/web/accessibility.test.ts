import { seriousViolations } from './axe.ts';
import { describeBrowser } from './chromium.ts';
import { Explorer } from './Explorer.ts';

jest.setTimeout(60_000);

describeBrowser('accessibility', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.open();
  }, 120_000);
  afterAll(() => explorer?.close());

  const pages = [
    ['the home page', '?lang=en'],
    ['an entity', 'e/haidian?lang=en&open=APPLIES_TO-IN'],
    ['an open proof', 'e/haidian?lang=zh-Hans&proof=haidian.gdp.2024'],
    ['a metric', 'e/gdp?lang=zh-Hant'],
    ['a statement', 'e/haidian.gdp.2024?lang=en'],
    ['a search', 'search?q=gdp&lang=en'],
    ['an unknown id', 'e/nobody?lang=en'],
    ['the graph', 'graph?seeds=haidian&lang=en'],
    ['the charts', 'chart?metric=gdp&subjects=haidian&lang=en'],
    ['a comparison', 'chart?show=compare&metrics=gdp,unicorns&subjects=haidian&lang=en'],
    ['a ranking', 'chart?show=rank&metric=gdp&scope=beijing&lang=zh-Hans'],
  ] as const;

  describe.each(['light', 'dark'] as const)('in a %s theme', (colorScheme) => {
    test.each(pages)('%s has no serious violation', async (_name, path) => {
      await explorer.page.emulateMedia({ colorScheme });
      const page = await explorer.goto(path);
      await page.waitForLoadState('networkidle');
      expect(await seriousViolations(page)).toEqual([]);
    });
  });
});
