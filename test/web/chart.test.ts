import { describeBrowser } from './chromium.ts';
import { Explorer } from './Explorer.ts';

jest.setTimeout(90_000);

describeBrowser('the charts', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.open();
  }, 120_000);
  afterAll(() => explorer?.close());

  /** The text of a saved file. */
  async function saved(name: string): Promise<Buffer> {
    const download = explorer.page.waitForEvent('download');
    await explorer.page.getByRole('button', { name, exact: true }).first().click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }

  test('a series has its gap and open bound drawn, and each mark leads to its proof', async () => {
    const page = await explorer.goto('chart?metric=gdp&subjects=haidian&lang=en');
    const chart = page.locator('figure svg').first();
    await chart.waitFor();
    expect(await chart.textContent()).toContain('billion yuan');
    const bound = chart.locator('a', { hasText: '突破万亿元' });
    expect(await bound.locator('[data-open]').count()).toBe(1);
    expect(await bound.locator('title').textContent()).toContain('more than 1 trillion yuan, no upper bound');
    expect(await page.locator('tr', { hasText: '2022' }).first().textContent()).toContain('no figure');
    await page.locator('table a', { hasText: '突破万亿元' }).click();
    await page.locator('h1', { hasText: '突破万亿元' }).waitFor();
  });

  test('an axis counts in 亿 or 万 in Chinese, and what a source printed stays as printed', async () => {
    const page = await explorer.goto('chart?metric=gdp&subjects=haidian&lang=zh-Hans');
    await page.locator('figure svg', { hasText: '亿元' }).first().waitFor();
    expect(await page.locator('table').first().textContent()).toContain('12907.1亿元');
    await explorer.goto('chart?metric=gdp&subjects=haidian&lang=en');
    expect(await page.locator('table').first().textContent()).toContain('12907.1亿元');
  });

  test('an SVG and a PNG are saved whole: colours written in, links absolute', async () => {
    const svg = (await saved('SVG')).toString('utf8');
    expect(svg).toMatch(/^<svg/);
    expect(svg).not.toContain('var(--series');
    expect(svg).toContain(`href="${explorer.service.address}/e/`);
    expect((await saved('PNG')).subarray(1, 4).toString()).toBe('PNG');
  });

  test('metrics are added to a comparison one by one; the address has them, and reload keeps them', async () => {
    const page = await explorer.goto('chart?show=compare&metrics=unicorns&subjects=haidian&lang=en');
    await page.locator('td', { hasText: '50家' }).waitFor();
    await page.getByRole('combobox', { name: 'Add a metric' }).selectOption('forest-coverage');
    await page.locator('td', { hasText: '35.56%' }).waitFor();
    expect(explorer.address).toContain('metrics=unicorns,forest-coverage');
    await page.reload();
    await page.locator('td', { hasText: '35.56%' }).waitFor();
    expect(await page.locator('figure svg').count()).toBe(2);
    await page.getByRole('button', { name: 'Remove Unicorn companies' }).click();
    await page.locator('td', { hasText: '50家' }).waitFor({ state: 'detached' });
    await page.goBack();
    await page.locator('td', { hasText: '50家' }).waitFor();
  });

  test('a ranking stands beside what sources claim; promises are told with what came of them', async () => {
    const page = await explorer.goto('chart?show=rank&metric=gdp&scope=beijing&lang=en');
    const row = page.locator('tr', { hasText: 'Haidian District' });
    await row.locator('a', { hasText: '经济总量保持全市第一' }).waitFor();
    await page.getByRole('link', { name: 'Promises' }).click();
    await explorer.goto('chart?show=promises&lang=en');
    const promise = page.locator('[data-status=NOT_YET]', { hasText: '460万平方米' });
    await promise.getByText('nothing stated since').waitFor();
    // 460万 is anything from 459.5万 to 460.5万.
    expect(await promise.locator('svg [data-rounding]').count()).toBe(1);
  });

  test('where nothing or a single one can be ranked it is said, with a way on', async () => {
    const page = await explorer.goto('chart?show=rank&metric=gdp&scope=haidian&lang=en');
    await page.getByText('No part of Haidian District has a figure of Gross domestic product').waitFor();
    expect(await page.locator('table').count()).toBe(0);
    await explorer.goto('chart?show=rank&metric=unicorns&scope=beijing&lang=en');
    await page.getByText('Only Haidian District has a figure of Unicorn companies here').waitFor();
    await page.locator('tbody tr', { hasText: '50家' }).waitFor();
    expect(await page.locator('tbody td').first().textContent()).toBe('–');
    await page.getByRole('link', { name: 'All figures of Unicorn companies' }).click();
    await page.locator('h1', { hasText: 'Unicorn companies' }).waitFor();
  });

  test.each([
    ['series', 'figure svg'],
    ['compare', 'td a'],
  ])('%s begins with questions that the data answers', async (show, answer) => {
    const page = await explorer.goto(`chart?show=${show}&lang=zh-Hans`);
    const questions = page.getByRole('region', { name: '或从下列之一开始' }).locator('li a');
    await questions.first().click();
    await page.locator('main').locator(answer).first().waitFor();
    expect(explorer.address).toContain('metric');
  });

  test('what the service finds is told in the language of the page', async () => {
    const page = await explorer.goto('chart?show=promises&lang=zh-Hans');
    await page.locator('caption', { hasText: '此后没有公布实际数据。' }).first().waitFor();
    expect(await page.locator('main [lang=en]').count()).toBe(0);
    await explorer.goto('e/haidian?lang=zh-Hant&proof=haidian.gdp.2024');
    await page.locator('aside li[data-verdict]').first().waitFor();
    expect(await page.locator('aside').textContent()).not.toMatch(/figure|growth|stated/i);
  });

  test('an unknown metric and unknown subjects are told', async () => {
    const page = await explorer.goto('chart?metric=nothing&subjects=haidian&lang=en');
    await page.getByText('No metric has this id.').waitFor();
    await explorer.goto('chart?show=compare&metrics=gdp&subjects=haidian,nobody&lang=en');
    await page.getByText('Nothing has the id nobody').waitFor();
  });

  test('nothing went wrong on the page, and nobody else was asked', () => {
    expect(explorer.complaints).toEqual([]);
  });
});
