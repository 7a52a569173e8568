import { engines } from '../neo4j/openEngines.ts';
import { serveOn } from '../server/serve.ts';
import { describeBrowser } from './chromium.ts';
import { Explorer } from './Explorer.ts';
import { pages } from './pages.ts';

jest.setTimeout(240_000);

/** What a page says on one engine, without the instants of its own load. */
async function sayOf(explorer: Explorer): Promise<Record<string, string>> {
  const said: Record<string, string> = {};
  for (const [name, path] of pages) {
    const page = await explorer.goto(`${path}&lang=en`.replace('?&', '?'));
    await page.locator('main h1, main [role=alert]').first().waitFor();
    await explorer.answered();
    await page.locator('[role=status]', { hasText: 'Arranging' }).waitFor({ state: 'hidden' });
    const text = (await page.locator('main').textContent()) ?? '';
    said[name] = text.replace(/Last load [^(]*/, 'Last load ');
  }
  return said;
}

describeBrowser('every page says the same on every engine', () => {
  test('on both', async () => {
    const answers: Record<string, string>[] = [];
    for (const engine of engines) {
      const explorer = await Explorer.over(await serveOn(engine));
      try {
        answers.push(await sayOf(explorer));
        expect(explorer.complaints).toEqual([]);
      } finally {
        await explorer.close();
      }
    }
    const [first] = answers;
    expect(first?.['a district']).toContain('1900余家');
    expect(first?.['a ranking']).toContain('经济总量保持全市第一');
    for (const other of answers) expect(other).toEqual(first);
  });
});
