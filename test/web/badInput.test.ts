import type { Route } from 'playwright-core';
import { describeBrowser } from './chromium.ts';
import { Explorer } from './Explorer.ts';

jest.setTimeout(120_000);

describeBrowser('what goes wrong in the explorer is said, with a way on', () => {
  let explorer: Explorer;
  /** Ids of a hundred figures and things, as a long link would name them. */
  let hundred: readonly string[];
  beforeAll(async () => {
    explorer = await Explorer.open();
    const response = await fetch(`${explorer.service.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ entities(first: 100) { nodes { id } } }' }),
    });
    const { data } = (await response.json()) as { data: { entities: { nodes: { id: string }[] } } };
    hundred = data.entities.nodes.map(({ id }) => id);
  }, 120_000);
  afterAll(() => explorer?.close());

  /** Answer the page's questions another way; one that the page no longer waits for is let go. */
  const answerBy = (answer: (route: Route) => Promise<void>) =>
    explorer.page.route('**/graphql', (route) => answer(route).catch(() => undefined));
  const answerAgain = () => explorer.page.unrouteAll({ behavior: 'ignoreErrors' });

  test('a graph of a hundred seeds is drawn whole, and again on reload', async () => {
    expect(hundred).toHaveLength(100);
    const seeds = hundred.map(encodeURIComponent).join(',');
    const page = await explorer.goto(`graph?seeds=${seeds}&lang=en`);
    const status = page.locator('[role=status]', { hasText: /^100 nodes, \d+ links?/ });
    await status.waitFor();
    const rows = await page.locator('tbody tr').count();
    expect(rows).toBe(100);
    const address = explorer.address;
    await page.reload();
    await status.waitFor();
    expect(explorer.address).toBe(address);
  });

  test('seeds that are gone are named, the others drawn; more than an address may hold are told', async () => {
    const old = (count: number) => Array.from({ length: count }, (_, index) => `old-${index}`);
    const link = (ids: readonly string[]) => `graph?seeds=${ids.map(encodeURIComponent).join(',')}&lang=en`;
    const page = await explorer.goto(link([...hundred, ...old(50)]));
    await page.locator('[role=status]', { hasText: /^100 nodes/ }).waitFor();
    await page.getByText('50 ids of this link are nothing’s (old-0, ').waitFor();
    await explorer.goto(link(old(501)));
    await page.getByText('could not be read (seeds)').waitFor();
    await page.locator('main li a', { hasText: 'Haidian District' }).waitFor();
  });

  test('seeds that nothing has are named, one of three hundred characters and markup too', async () => {
    const odd = `<img src=x onerror=alert(1)>${'海'.repeat(272)}`;
    const page = await explorer.goto(`graph?seeds=haidian,${encodeURIComponent(odd)}&lang=en`);
    await page.locator('[role=status]', { hasText: '1 node' }).waitFor();
    await page.getByText('<img src=x').first().waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test('a link of an older version says what of it could not be read, and shows the rest', async () => {
    const page = await explorer.goto(
      'graph?seeds=haidian&mode=radial&steps=out:haidian:WAS_IN:5,nonsense&lang=en',
    );
    await page.getByText('could not be read (mode)').waitFor();
    await page.getByText('There is no relationship WAS_IN').waitFor();
    await page.getByText('1 step of this link could not be read').waitFor();
    await page.locator('tbody th', { hasText: 'Haidian District' }).waitFor();
    await explorer.goto('chart?show=pie&metric=gdp&subjects=haidian&lang=en');
    await page.getByText('could not be read (show)').waitFor();
    await page.locator('figure svg').first().waitFor();
  });

  test('a search for three hundred characters, right to left, emoji or markup is answered in a sentence', async () => {
    const { page } = explorer;
    for (const text of [
      '海'.repeat(300),
      'مقاطعة هايديان',
      '👩🏽‍💻🏙️',
      '<b onclick=alert(1)>粗</b>',
      '"\'`\\{}',
    ]) {
      await explorer.goto(`search?q=${encodeURIComponent(text)}&lang=en`);
      await page.locator('main h1').waitFor();
      await explorer.answered();
      expect(await page.locator('main h1').textContent()).toContain([...text].slice(0, 20).join(''));
      expect(await page.locator('main b[onclick]').count()).toBe(0);
      const hits = await page.locator('main li a').count();
      const said = await page.locator('main').textContent();
      expect(hits > 0 || /Nothing is called that|could not be/.test(said ?? '')).toBe(true);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    }
  });

  const failures = [
    ['answers 500', (route: Route) => route.fulfill({ status: 500, body: 'no' })],
    ['does not answer', (route: Route) => route.abort('connectionrefused')],
    [
      'answers something else than JSON',
      (route: Route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<html>proxy</html>' }),
    ],
    [
      'says that its database is away',
      (route: Route) =>
        route.fulfill({
          status: 200,
          contentType: 'application/json',
          body: JSON.stringify({
            data: null,
            errors: [{ message: 'away', extensions: { code: 'SERVICE_UNAVAILABLE' } }],
          }),
        }),
    ],
  ] as const;
  const views = [
    ['home', '?lang=en', 'h2'],
    ['an entity', 'e/haidian?lang=en', '[data-figure]'],
    ['a search', 'search?q=gdp&lang=en', 'main li a'],
    ['the graph', 'graph?seeds=haidian&lang=en', 'tbody tr'],
    ['a chart', 'chart?metric=gdp&subjects=haidian&lang=en', 'figure svg'],
  ] as const;

  test.each(failures)(
    'a service that %s is told on every page, and asked again by a button',
    async (_how, fail) => {
      const { page } = explorer;
      for (const [, path, ready] of views) {
        await answerBy(fail);
        await explorer.goto(path);
        const alert = page.locator('[role=alert]', { hasText: 'could not be loaded' }).first();
        await alert.waitFor();
        await answerAgain();
        // A chart asks several questions, and each of them again.
        for (let left = await alert.count(); left > 0; left = await alert.count()) {
          await page.getByRole('button', { name: 'Try again' }).first().click();
          await explorer.answered();
        }
        await page.locator(ready).first().waitFor();
        expect(explorer.address).toBe(path);
      }
    },
  );

  test('nothing is lost on reload: what is open, filtered and expanded comes again', async () => {
    const { page } = explorer;
    await explorer.goto('e/haidian?lang=en');
    await page.getByRole('searchbox', { name: 'Find a figure on this page' }).fill('gross');
    await page.getByRole('button', { name: 'Proof of 12907.1亿元' }).first().click();
    await page.locator('aside', { hasText: 'paragraph' }).waitFor();
    await page.locator('[role=status]', { hasText: /\d+ of \d+ figures/ }).waitFor();
    const seen = () =>
      page.locator('[data-figure]').evaluateAll((all) => all.map((one) => one.id || one.textContent));
    const before = await seen();
    await page.reload();
    await page.locator('aside', { hasText: 'paragraph' }).waitFor();
    await page.locator('[role=status]', { hasText: /\d+ of \d+ figures/ }).waitFor();
    expect(await seen()).toEqual(before);
    expect(await page.getByRole('searchbox', { name: 'Find a figure on this page' }).inputValue()).toBe(
      'gross',
    );
  });

  test('nothing else went wrong on any page, and nobody else was asked', () => {
    // The browser tells each failed answer; what the page says of it is tested above.
    const told = /status of 500|ERR_CONNECTION_REFUSED|status of 400/;
    const others = explorer.complaints.filter((text) => !told.test(text));
    expect(others).toEqual([]);
  });
});
