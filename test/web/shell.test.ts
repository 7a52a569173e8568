import { describeBrowser } from './chromium.ts';
import { Explorer } from './Explorer.ts';

jest.setTimeout(60_000);

describeBrowser('the explorer', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.open();
  }, 120_000);
  afterAll(() => explorer?.close());

  test.each([
    ['?lang=en', 'District graph'],
    ['e/haidian?lang=en', 'Haidian District'],
    ['e/haidian?lang=zh-Hant', '海淀區'],
    ['graph?lang=en', 'Graph'],
    ['chart?lang=en', 'Charts'],
  ])('%s opens', async (path, heading) => {
    const page = await explorer.goto(path);
    await page.locator('h1', { hasText: heading }).waitFor();
  });

  test('a link opens its page without loading the explorer anew, and the back button returns', async () => {
    const page = await explorer.goto('?lang=en');
    await page.evaluate('window.kept = true');
    await page.getByRole('link', { name: 'Haidian District', exact: true }).first().click();
    await page.locator('h1', { hasText: 'Haidian District' }).waitFor();
    expect(explorer.address).toBe('e/haidian?lang=en');
    await page.goBack();
    await page.locator('h1', { hasText: 'District graph' }).waitFor();
    expect(await page.evaluate('window.kept')).toBe(true);
  });

  test('an address that names no page says so, with status 404', async () => {
    const response = await explorer.page.goto(`${explorer.service.address}/no/such/page?lang=en`);
    expect(response?.status()).toBe(404);
    await explorer.page.locator('[role=alert]', { hasText: 'Nothing is at this address' }).waitFor();
  });

  test('the query behind a panel opens in the playground and runs', async () => {
    const page = await explorer.goto('e/haidian?lang=en');
    const href = await page.locator('a', { hasText: 'Show the query' }).first().getAttribute('href');
    await page.goto(href ?? '');
    await page.locator('.graphiql-query-editor', { hasText: 'SubjectFigures' }).waitFor();
    await page.locator('button[aria-label^="Execute query"]').click();
    // The editor of answers holds only the lines in view.
    await page.locator('.result-window', { hasText: /"totalCount":\s*[1-9]/ }).waitFor();
  });

  test('nothing went wrong on any page, and nobody else was asked', () => {
    expect(explorer.complaints).toEqual([]);
  });
});
