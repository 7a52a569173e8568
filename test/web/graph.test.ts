import { describeBrowser } from './chromium.ts';
import { Explorer } from './Explorer.ts';

jest.setTimeout(90_000);

describeBrowser('the graph view', () => {
  let explorer: Explorer;
  let requests = 0;
  beforeAll(async () => {
    explorer = await Explorer.open();
    explorer.page.on('request', (request) => {
      // Every page looks now and then whether its data is still the newest; that is no part of an expansion.
      const isLook = request.postData()?.includes('query NewestLoad') ?? false;
      if (request.url().endsWith('/graphql') && !isLook) requests += 1;
    });
  }, 120_000);
  afterAll(() => explorer?.close());

  const status = (text: string) =>
    explorer.page.locator('[role=status]', { hasText: text }).first().waitFor();

  test('starts from a name typed in initials, tells the counts first and expands by one request', async () => {
    const page = await explorer.goto('graph?lang=en');
    await page.locator('main [role=combobox]').fill('hdq');
    await page.locator('[role=option]', { hasText: 'Haidian District' }).first().click();
    await status('1 node, 0 links');
    const before = requests;
    await page.getByRole('button', { name: 'develops: take 8' }).click();
    await status('9 nodes');
    await status('8 came. There are no more of this kind.');
    expect(requests - before).toBe(1);
    expect(explorer.address).toContain('steps=out:haidian:DEVELOPS:8');
  });

  test('a pasted address is the same list; undo, redo and back move through it', async () => {
    const page = explorer.page;
    const rows = () => page.locator('tbody tr th').allInnerTexts();
    const made = await rows();
    const before = requests;
    await page.reload();
    await status('9 nodes');
    expect(await rows()).toEqual(made);
    expect(requests - before).toBe(1);
    await page.getByRole('button', { name: 'policies that apply: take 25' }).click();
    await status('34 nodes');
    await page.getByRole('button', { name: 'Undo' }).click();
    await status('9 nodes');
    await page.getByRole('button', { name: 'Redo' }).click();
    await status('34 nodes');
    await page.goBack();
    await status('9 nodes');
  });

  test('by keyboard: arrows to neighbours, Space expands, Delete hides, Enter opens', async () => {
    const page = await explorer.goto('graph?seeds=li-junjie&at=li-junjie&lang=en');
    await status('1 node');
    const canvas = page.locator('[role=application]');
    await canvas.focus();
    await page.keyboard.press('Space');
    await status('came.');
    await page.locator('[role=status]', { hasText: 'Arranging' }).waitFor({ state: 'hidden' });
    const spoken = page.locator('p[aria-live]');
    const said = await spoken.textContent();
    for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
      if ((await spoken.textContent()) === said) await page.keyboard.press(key);
      await page.waitForTimeout(50);
    }
    expect(await spoken.textContent()).not.toBe(said);
    await page.keyboard.press('Delete');
    await page.getByRole('button', { name: 'Show the 1 hidden' }).waitFor();
    await page.goto(`${explorer.service.address}/graph?seeds=haidian&at=haidian&lang=en`);
    await status('1 node');
    await canvas.focus();
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: 'Haidian District' }).waitFor();
  });

  test('tells how two are connected, with the proof of each link, and what is in common', async () => {
    const page = await explorer.goto(
      'graph?seeds=li-junjie,artificial-intelligence&ends=li-junjie,artificial-intelligence&ways=shortest&lang=en',
    );
    await page.locator('summary', { hasText: '→ Haidian District →' }).waitFor();
    await page.locator('q', { hasText: '区委副书记、区长李俊杰' }).first().waitFor();
    await page.getByRole('button', { name: 'Put into the picture' }).click();
    await status('3 nodes, 2 links');
    await page.getByRole('radio', { name: 'In common' }).click();
    await page.getByText('1 in common').waitFor();
  });

  test('filters by type and says how many are kept out; an unknown id and a broken step are told', async () => {
    const page = await explorer.goto(
      'graph?seeds=haidian,nobody&steps=out:haidian:DEVELOPS:25,fly:away&withoutTypes=Industry&lang=en',
    );
    await status('1 node, 0 links');
    await status('8 kept out by filters');
    await status('Nothing has the id nobody');
    await status('1 step of this link could not be read');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await status('9 nodes');
  });

  test('a link with a step along a relationship that is gone opens what is left, and says so', async () => {
    const page = await explorer.goto(
      'graph?seeds=haidian&steps=out:haidian:GROWS_INTO:25,out:haidian:DEVELOPS:25&lang=en',
    );
    await status('9 nodes, 8 links');
    await status('There is no relationship GROWS_INTO');
    expect(await page.locator('[role=alert]').count()).toBe(0);
    await explorer.goto('graph?seeds=haidian&steps=out:haidian:GROWS_INTO:25&lang=zh-Hans');
    await status('没有名为 GROWS_INTO 的关系');
  });

  test('filters by topic, source and time, each told, in the address, and the same after a reload', async () => {
    const page = await explorer.goto('graph?seeds=haidian&steps=in:haidian:OBSERVES:60&at=haidian&lang=en');
    await status('There are no more of this kind.');
    const filters = page.getByRole('region', { name: 'Filters' });
    await filters.locator('summary').click();
    const told = async () =>
      Number.parseInt((await page.locator('[role=status]').first().textContent()) ?? '', 10);
    const all = await told();
    const keptOut = async (action: () => Promise<void>) => {
      await action();
      await status('kept out by filters');
      const left = await told();
      expect(left).toBeGreaterThan(1);
      expect(left).toBeLessThan(all);
      const kept = await page.locator('tbody tr').count();
      expect(kept).toBe(left);
      await page.reload();
      await status('kept out by filters');
      expect(await told()).toBe(left);
      await page.getByRole('button', { name: 'Clear filters' }).click();
      await status(`${all} nodes`);
    };

    const topics = filters.getByRole('group', { name: 'Topics' });
    await keptOut(async () => {
      await topics.getByRole('checkbox').first().check();
      await page.waitForURL(/topics=/);
    });
    await keptOut(async () => {
      await filters.getByLabel('From').fill('2025-01-01');
      await page.waitForURL(/from=2025-01-01/);
      await filters.getByLabel('Until').fill('2025-12-31');
      await page.waitForURL(/until=2025-12-31/);
    });
    // All of one source: nothing is left out, and its count says so before it is chosen.
    const sources = filters.getByRole('group', { name: 'Sources' });
    await sources.getByRole('checkbox').first().check();
    await page.waitForURL(/sources=/);
    await status(`${all} nodes`);
    await explorer.goto('graph?seeds=haidian&steps=in:haidian:OBSERVES:60&sources=nowhere&lang=en');
    await status('kept out by filters');
  });

  test('downloads hold what is shown', async () => {
    const page = await explorer.goto('graph?seeds=haidian&steps=out:haidian:DEVELOPS:25&lang=en');
    await status('9 nodes');
    await page.locator('[role=status]', { hasText: 'Arranging' }).waitFor({ state: 'hidden' });
    for (const [name, start] of [
      ['SVG', '<svg'],
      ['GraphML', '<?xml'],
      ['PNG', '\u0089PNG'],
    ] as const) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name, exact: true }).click();
      const stream = await (await download).createReadStream();
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      const text = Buffer.concat(chunks).toString('latin1');
      expect(text.slice(0, start.length)).toBe(start);
      if (name !== 'PNG') expect(Buffer.concat(chunks).toString('utf8')).toContain('Artificial intelligence');
    }
  });

  test('nothing went wrong on the page, and nobody else was asked', () => {
    expect(explorer.complaints).toEqual([]);
  });
});
