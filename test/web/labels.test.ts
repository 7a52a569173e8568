import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../server/serve.ts';
import { describeBrowser } from './chromium.ts';
import { Explorer } from './Explorer.ts';

jest.setTimeout(120_000);

const source = readFileSync(join(__dirname, 'labelDistance.mjs'), 'utf8').replace('export ', '');

describeBrowser('labels in Chinese on a screen of two pixels to one', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.over(await serve(), { deviceScaleFactor: 2 });
  }, 120_000);
  afterAll(() => explorer?.close());

  /** How far painted labels are from those that a plain canvas draws at a scale: 0 is the same. */
  const compare = (...comparisons: { text: string; scale: number }[]) =>
    explorer.page.evaluate<number[]>(`(${source})(${JSON.stringify(comparisons)})`);

  test('are painted as a plain canvas of that scale paints them, not blurred and not empty boxes', async () => {
    await explorer.page.setViewportSize({ width: 700, height: 500 });
    const page = await explorer.goto('graph?seeds=haidian,artificial-intelligence&lang=zh-Hans');
    await page.locator('[role=status]', { hasText: '2 个节点' }).waitFor();
    await page.locator('[role=status]', { hasText: '正在' }).waitFor({ state: 'hidden' });
    for (const text of ['海淀区', '人工智能产业']) {
      // Painted with the next frames.
      while ((await compare({ text, scale: 2 }))[0] === 1) await page.waitForTimeout(500);
      const [sharp = 1, others, blurred] = await compare(
        { text, scale: 2 },
        { text: [...text].reverse().join(''), scale: 2 },
        { text, scale: 1 },
      );
      expect(sharp).toBeLessThan(0.03);
      // The measure tells other characters and half the pixels from these.
      expect(others).toBeGreaterThan(2 * sharp + 0.03);
      expect(blurred).toBeGreaterThan(2 * sharp + 0.03);
    }
  });

  test('nothing went wrong on the page', () => {
    expect(explorer.complaints).toEqual([]);
  });
});
