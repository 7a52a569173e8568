import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningService, serve } from '../server/serve.ts';
import { type BrowserPage, describeBrowser, openPage } from './chromium.ts';

const folder = join(__dirname, '../../web/playground/examples');
/** The lines of the panel, as the first comment of each file says them: `# Group: what it shows`. */
const lines = readdirSync(folder).map((name) => {
  const [, group = 'More', line = ''] =
    /^# (?:(\w+): )?(.+)/.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
  return { group, line: line.charAt(0).toUpperCase() + line.slice(1) };
});

// A browser on a busy machine takes its time.
jest.setTimeout(90_000);

describeBrowser('the playground in a browser', () => {
  let service: RunningService;
  let browser: BrowserPage;
  const foreign: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    service = await serve();
    browser = await openPage();
    const { page } = browser;
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(service.address).origin) {
        foreign.push(request.url());
      }
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    // Through /graphql, as a person who pastes the endpoint into a browser would come.
    await page.goto(`${service.address}/graphql`);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await service?.close();
  });

  const panel = () => browser.page.getByRole('region', { name: 'Examples', exact: true });
  const result = (text: string) =>
    browser.page.locator('.result-window', { hasText: text }).waitFor({ timeout: 60_000 });

  test('starts with one tab, already answered', async () => {
    await result('"district"');
    expect(new URL(browser.page.url()).pathname).toBe('/playground/');
    expect(await browser.page.locator('[role=tab]').count()).toBe(1);
  });

  test('lists every example in its group, one line each', async () => {
    for (const group of new Set(lines.map((one) => one.group))) {
      const listed = await panel()
        .getByRole('region', { name: group, exact: true })
        .getByRole('button')
        .allInnerTexts();
      expect(listed).toEqual(lines.filter((one) => one.group === group).map(({ line }) => line));
    }
  });

  test('finds examples by words of their line or query', async () => {
    const field = panel().getByRole('searchbox');
    await field.fill('shortestpath MAYOR');
    expect(await panel().getByRole('button').allInnerTexts()).toEqual([
      'How the mayor is connected with artificial intelligence',
    ]);
    await field.fill('zebra');
    expect(await panel().getByRole('button').count()).toBe(0);
    await panel().getByText('No example has “zebra”.').waitFor();
    await field.fill('');
  });

  test.each(lines)('a click opens and answers: $line', async ({ line }) => {
    const { page } = browser;
    const response = page.waitForResponse((candidate) => candidate.url().endsWith('/graphql'));
    await panel().getByRole('button', { name: line, exact: true }).click();
    const { data, errors } = await (await response).json();
    expect(errors).toBeUndefined();
    // The answer also has to reach the page; its editor shows the first lines of it.
    await result(`"${Object.keys(data)[0]}"`);
    expect(await page.locator('[role=tab]').count()).toBe(1);
  });

  test('leaves what a person has written in its tab', async () => {
    const { page } = browser;
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('# mine');
    await panel().getByRole('button').first().click();
    await result('"district"');
    expect(await page.locator('[role=tab]').count()).toBe(2);
    await page.locator('[role=tab]').first().click();
    await page.locator('.graphiql-query-editor', { hasText: '# mine' }).waitFor();
  });

  test('an operation is clicked together in the explorer panel', async () => {
    const { page } = browser;
    await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click();
    await page.locator('.graphiql-explorer-metrics .graphiql-explorer-field-view').first().click();
    const request = page.waitForRequest((candidate) => candidate.url().endsWith('/graphql'));
    await page.locator('button[aria-label^="Execute query"]').click();
    expect((await request).postDataJSON().query).toMatch(/\bmetrics\b/);
    await page.getByRole('button', { name: 'Show Examples' }).click();
    await panel().waitFor();
  });

  test('asked nobody but this server, and nothing went wrong on the page', () => {
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
