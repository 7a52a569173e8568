import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Route } from 'playwright-core';
import { describeBrowser } from './chromium.ts';
import { Explorer } from './Explorer.ts';

jest.setTimeout(90_000);

describeBrowser('the explorer under odd conditions', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.open();
  }, 120_000);
  afterAll(() => explorer?.close());

  /** Answer the page's questions another way; one that the page no longer waits for is let go. */
  const answerBy = (answer: (route: Route) => Promise<void>) =>
    explorer.page.route('**/graphql', (route) => answer(route).catch(() => undefined));

  test('`/` and Ctrl-K put the cursor into the search from anywhere; `/` in a field is a character', async () => {
    const page = await explorer.goto('e/haidian?lang=en');
    await page.locator('[data-figure]').first().waitFor();
    const focused = () => page.evaluate('document.activeElement?.getAttribute("role")');
    await page.keyboard.press('/');
    expect(await focused()).toBe('combobox');
    await page.keyboard.type('a/b');
    expect(await page.locator('header [role=combobox]').inputValue()).toBe('a/b');
    // The list of suggestions may cover the page below it.
    await page.keyboard.press('Escape');
    await page.locator('h2').last().click();
    await page.keyboard.press('Control+k');
    expect(await focused()).toBe('combobox');
  });

  test('while an input method composes nothing is searched, and Enter belongs to it', async () => {
    const page = await explorer.goto('?lang=zh-Hans');
    const box = page.locator('main [role=combobox]');
    await box.click();
    const keyboard = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    for (const text of ['h', 'hai', 'haidian']) await compose(text);
    await page.waitForTimeout(400);
    expect(await page.locator('[role=option]').count()).toBe(0);
    await page.keyboard.press('Enter');
    expect(explorer.address).toBe('?lang=zh-Hans');
    await keyboard.send('Input.insertText', { text: '海淀' });
    await page.locator('[role=option]', { hasText: '海淀区' }).first().waitFor();
    expect(await box.inputValue()).toBe('海淀');
  });

  test('a node that is no entity has a page: a figure, a place in a source, a rule', async () => {
    for (const [id, type] of [
      ['haidian.gdp.2024', 'Observation'],
      ['rule.now-is-statement-day', 'Rule'],
    ] as const) {
      const page = await explorer.goto(`e/${id}?lang=en`);
      await page.locator(`article[data-type=${type}] h1`).waitFor();
    }
    const page = await explorer.goto('e/haidian.gdp.2024?lang=en&open=HAS_EVIDENCE-OUT');
    await page.locator('#relations li a').first().click();
    await page.locator('article[data-type=Evidence] h1').waitFor();
  });

  test('data loaded anew while a page is open is told, and shown when asked for', async () => {
    const page = await explorer.goto('e/haidian?lang=en');
    await page.locator('[data-figure]').first().waitFor();
    await page.waitForLoadState('networkidle');
    await answerBy(async (route) => {
      const response = await route.fetch();
      const answer = (await response.text()).replace(/("loads":\{"nodes":\[\{"id":")/, '$1newer-');
      await route.fulfill({ response, body: answer });
    });
    await page.evaluate('document.dispatchEvent(new Event("visibilitychange", { bubbles: true }))');
    await page.getByText('The data was loaded anew while this page was open.').waitFor();
    const asked = page.waitForRequest((sent) => sent.postData()?.includes('SubjectFigures') ?? false);
    await page.getByRole('button', { name: 'Show the new data' }).click();
    await asked;
    await page.getByText('The data was loaded anew').waitFor({ state: 'detached' });
    await page.unrouteAll({ behavior: 'wait' });
  });

  test('a slow service is waited for with a word, and what was there stays while the next comes', async () => {
    const { page } = explorer;
    await answerBy(async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1200));
      await route.continue();
    });
    await explorer.goto('e/li-junjie?lang=en');
    await page.getByText('Loading').first().waitFor();
    await page.locator('h1', { hasText: 'Li Junjie' }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.unrouteAll({ behavior: 'wait' });
  });

  test('on paper an entity has its figures and sources, and no controls', async () => {
    const page = await explorer.goto('e/haidian?lang=en');
    await page.locator('[data-figure]').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header nav').isVisible()).toBe(false);
    expect(await page.locator('input[type=search]').first().isVisible()).toBe(false);
    expect(await page.locator('[data-figure]').first().isVisible()).toBe(true);
    expect(await page.locator('#sources').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });

  test('behind a path prefix every page, picture and request stays under it', async () => {
    const upstream = new URL(explorer.service.address);
    const pass = (incoming: IncomingMessage, outgoing: ServerResponse) => {
      if (!incoming.url?.startsWith('/some/prefix/')) return void outgoing.writeHead(404).end();
      const { method, headers } = incoming;
      const path = incoming.url.slice('/some/prefix'.length);
      const { hostname, port } = upstream;
      incoming.pipe(
        request({ hostname, port, path, method, headers }, (answer) => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(outgoing);
        }),
      );
    };
    const proxy: Server = createServer(pass);
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const home = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/some/prefix`;
    const complaints = explorer.complaints.length;
    try {
      const { page } = explorer;
      const outside: string[] = [];
      page.on('request', (sent) => {
        if (sent.url().startsWith('http') && !sent.url().startsWith(`${home}/`)) outside.push(sent.url());
      });
      await page.goto(`${home}/?lang=en`);
      await page.locator('main a', { hasText: 'Haidian District' }).first().click();
      await page.locator('[data-figure]').first().waitFor();
      expect(page.url()).toMatch(`${home}/e/haidian`);
      await page.reload();
      await page.locator('[data-figure]').first().waitFor();
      await page.goto(`${home}/graph?seeds=haidian&lang=en`);
      await page.locator('[role=status]', { hasText: '1 node' }).waitFor();
      expect(outside).toEqual([]);
    } finally {
      proxy.close();
      proxy.closeAllConnections();
      // The proxy is another origin than the service's own.
      explorer.complaints.splice(
        complaints,
        Number.POSITIVE_INFINITY,
        ...explorer.complaints.slice(complaints).filter((text) => !text.startsWith(`a request to ${home}`)),
      );
    }
  });

  test('nothing went wrong on any page, and nobody else was asked', () => {
    expect(explorer.complaints).toEqual([]);
  });
});
