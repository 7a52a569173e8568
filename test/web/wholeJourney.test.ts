import type { Page } from 'playwright-core';
import { describeBrowser, openPage } from './chromium.ts';
import { Explorer } from './Explorer.ts';

jest.setTimeout(120_000);

describeBrowser('from initials to a graph that a link draws again', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.open();
  }, 120_000);
  afterAll(() => explorer?.close());

  /** The picture as a file: every label, colour and place. */
  async function drawn(page: Page): Promise<string> {
    await page.locator('[role=status]', { hasText: 'Arranging' }).waitFor({ state: 'hidden' });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'SVG', exact: true }).click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  }

  const rowsOf = (page: Page) => page.locator('tbody tr th').allInnerTexts();

  /** Open a link where nothing is remembered, and compare what it shows. */
  async function expectTheSameElsewhere(link: string): Promise<void> {
    const picture = await drawn(explorer.page);
    const rows = await rowsOf(explorer.page);
    expect(rows.length).toBeGreaterThan(5);
    const fresh = await openPage();
    try {
      await fresh.page.goto(link);
      await fresh.page
        .locator('tbody tr')
        .nth(rows.length - 1)
        .waitFor();
      expect(await rowsOf(fresh.page)).toEqual(rows);
      expect(await drawn(fresh.page)).toBe(picture);
    } finally {
      await fresh.close();
    }
  }

  const nodesShown = async () =>
    Number.parseInt((await explorer.page.locator('[role=status]').first().textContent()) ?? '', 10);

  test('by mouse', async () => {
    const page = await explorer.goto('?lang=en');
    await page.locator('main [role=combobox]').fill('hdq');
    await page.locator('[role=option]', { hasText: 'Haidian District' }).first().click();
    await page.locator('h1', { hasText: 'Haidian District' }).waitFor();
    await page.getByRole('button', { name: 'Proof of 1900余家' }).first().click();
    const proof = page.locator('aside');
    await proof.getByText('paragraph 7').first().waitFor();
    await proof.getByRole('button', { name: 'Close' }).click();
    await page.locator('h4 a', { hasText: /^Gross domestic product$/ }).click();
    await page.getByRole('link', { name: 'See as a chart' }).click();
    await page.getByRole('checkbox', { name: 'Haidian District' }).check();
    await page.locator('figure svg', { hasText: 'Haidian District' }).first().waitFor();
    await page.getByRole('link', { name: 'Graph', exact: true }).click();
    await page.locator('main li a', { hasText: 'Haidian District' }).click();
    for (const kind of ['develops', 'policies that apply']) {
      await page.getByRole('button', { name: new RegExp(`^${kind}: take`) }).click();
      await page
        .locator('[role=status]', { hasText: /\d+ came/ })
        .first()
        .waitFor();
    }
    await expectTheSameElsewhere(page.url());
  });

  /** Press Tab until what a selector names has the focus. */
  async function tabTo(selector: string): Promise<void> {
    const { page } = explorer;
    await page.locator(selector).first().waitFor();
    for (let presses = 0; presses < 400; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`))
        return;
    }
    throw new Error(`Tab never reached ${selector}`);
  }

  test('by keyboard alone', async () => {
    const page = await explorer.goto('?lang=en');
    await page.locator('h2').first().waitFor();
    const { keyboard } = page;
    await keyboard.press('/');
    await keyboard.type('hdq');
    await page.locator('[role=option]').first().waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await page.locator('h1', { hasText: 'Haidian District' }).waitFor();
    await tabTo('button[aria-label="Proof of 1900余家"]');
    await keyboard.press('Enter');
    await page.locator('aside', { hasText: 'paragraph 7' }).waitFor();
    await keyboard.press('Escape');
    await page.locator('aside').waitFor({ state: 'detached' });
    // Focus is back where it was.
    expect(await page.evaluate('document.activeElement?.getAttribute("aria-label")')).toBe(
      'Proof of 1900余家',
    );
    await tabTo('h4 a[href*="/e/gdp?"]');
    await keyboard.press('Enter');
    await page.locator('h1', { hasText: 'Gross domestic product' }).waitFor();
    await tabTo('a[href*="chart?metric=gdp"]');
    await keyboard.press('Enter');
    await tabTo('input[data-id="haidian"]');
    await keyboard.press('Space');
    await page.locator('figure svg', { hasText: 'Haidian District' }).first().waitFor();
    await page.goto(`${explorer.service.address}/graph?lang=en`);
    await tabTo('main a[href*="seeds=haidian&"]');
    await keyboard.press('Enter');
    await tabTo('[role=application]');
    await keyboard.press('Space');
    await page
      .locator('[role=status]', { hasText: /\d+ came/ })
      .first()
      .waitFor();
    await page.locator('[role=status]', { hasText: 'Arranging' }).waitFor({ state: 'hidden' });
    const before = await nodesShown();
    const selected = async () => page.locator('p[aria-live]').textContent();
    const said = await selected();
    for (const arrow of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      await keyboard.press(arrow);
      if ((await selected()) !== said) break;
    }
    expect(await selected()).not.toBe(said);
    await keyboard.press('Space');
    await page
      .locator('[role=status]', { hasText: /came|Nothing new/ })
      .first()
      .waitFor();
    expect(await nodesShown()).toBeGreaterThanOrEqual(before);
    await expectTheSameElsewhere(page.url());
  });

  test('nothing went wrong on the way, and nobody else was asked', () => {
    expect(explorer.complaints).toEqual([]);
  });
});
