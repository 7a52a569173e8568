import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningService, serve } from '../server/serve.ts';
import { type BrowserPage, describeBrowser, openPage } from './chromium.ts';

const examples = readdirSync(join(__dirname, '../../web/playground/examples'));

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
    await page.waitForSelector('[role=tab]');
    // Until its text stands in the editor, the run button has nothing to send.
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await service?.close();
  });

  test('opens every example in a tab', async () => {
    expect(new URL(browser.page.url()).pathname).toBe('/playground/');
    expect(await browser.page.locator('[role=tab]').count()).toBe(examples.length);
  });

  test.each(examples.map((name, index) => [name, index] as const))('runs %s', async (_name, index) => {
    const { page } = browser;
    await page.locator('[role=tab]').nth(index).click();
    const response = page.waitForResponse((candidate) => candidate.url().endsWith('/graphql'));
    await page.locator('button[aria-label^="Execute query"]').click();
    const { data, errors } = await (await response).json();
    expect(errors).toBeUndefined();
    // The answer also has to reach the page; its editor shows the first lines of it.
    await page
      .locator('.result-window', { hasText: `"${Object.keys(data)[0]}"` })
      .waitFor({ timeout: 10_000 });
  });

  test('asked nobody but this server, and nothing went wrong on the page', () => {
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
