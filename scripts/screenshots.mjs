/**
 * Makes the pictures of the explorer in docs/ from a running service (`npm start`, without KG_TEXTS, so that
 * no sentence of a source is in a picture):
 * `node scripts/screenshots.mjs [address]`. The address is http://127.0.0.1:4000 unless given. Uses the
 * Chromium at `KG_CHROMIUM`, or where Debian puts it.
 */
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

const [address = 'http://127.0.0.1:4000'] = process.argv.slice(2);
const docs = resolve(import.meta.dirname, '../docs');

/** A picture's name, the view it shows and what must be on the page before it is taken. */
const pictures = [
  ['home', '', 'main h2'],
  ['entity', 'e/haidian?proof=haidian.ai-enterprises.2025-07-17', 'aside h3'],
  [
    'chart',
    'chart?metric=residents&subjects=haidian,chaoyang,changping,dongcheng,xicheng',
    'main figure svg',
  ],
  ['rank', 'chart?show=rank&metric=residents&scope=beijing', 'main figure svg'],
  ['graph', 'graph?seeds=haidian', 'canvas'],
];

const browser = await chromium.launch({
  executablePath: process.env.KG_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
try {
  const page = await browser.newPage({
    viewport: { width: 1200, height: 860 },
    colorScheme: 'light',
    locale: 'en',
    reducedMotion: 'reduce',
  });
  for (const [name, view, ready] of pictures) {
    await page.goto(`${address}/${view}`);
    await page.locator(ready).first().waitFor();
    await page.waitForLoadState('networkidle');
    if ((await page.locator('blockquote[class*="passage"]').count()) > 0) {
      throw new Error('A picture would print sentences of a source. Start the service without KG_TEXTS.');
    }
    if (name === 'graph') await expandTheSeed(page);
    await page.screenshot({ path: join(docs, `explorer-${name}.png`) });
  }
} finally {
  await browser.close();
}

/** Select the node in the middle and open what it is linked to, by the keys a reader has. */
async function expandTheSeed(page) {
  const canvas = page.locator('canvas').last();
  await canvas.waitFor();
  const box = await canvas.boundingBox();
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.keyboard.press('Space');
  await page.waitForLoadState('networkidle');
  await page
    .getByText(/\d+ came/)
    .first()
    .waitFor();
  await page.getByText('Arranging').waitFor({ state: 'hidden', timeout: 120_000 });
  await page.waitForTimeout(1000);
}
