import { describeNeo4j } from '../neo4j/engines.ts';
import { engineNamed } from '../neo4j/openEngines.ts';
import { serveOn } from '../server/serve.ts';
import { describeBrowser } from './chromium.ts';
import { Explorer } from './Explorer.ts';
import { pages } from './pages.ts';

jest.setTimeout(120_000);

/** One page of each kind: what asks the API differently. */
const walk = [
  ['home', 'Haidian District'],
  ['a district', '1900余家'],
  ['an open proof', 'paragraph'],
  ['a search', 'Gross domestic product'],
  ['the graph', 'Artificial intelligence'],
  ['ways between two', 'ways'],
  ['a series', '12907.1亿元'],
  ['a ranking', '经济总量保持全市第一'],
] as const;

describeBrowser('the pages on Neo4j', () => {
  describeNeo4j('beside the embedded engine', () => {
    const explorers: Explorer[] = [];
    beforeAll(async () => {
      for (const name of ['grafeo', 'neo4j'] as const) {
        explorers.push(await Explorer.over(await serveOn(engineNamed(name))));
      }
    }, 240_000);
    afterAll(async () => {
      for (const explorer of explorers) await explorer.close();
    });

    /** What a page says, without the instant of its own load. */
    async function saidBy(explorer: Explorer, path: string): Promise<string> {
      const page = await explorer.goto(`${path}&lang=en`.replace('?&', '?'));
      await page.locator('main h1').first().waitFor();
      await explorer.answered();
      await page.locator('[role=status]', { hasText: 'Arranging' }).waitFor({ state: 'hidden' });
      const text = (await page.locator('main').textContent()) ?? '';
      return text.replace(/Last load [^(]*/, 'Last load ');
    }

    test.each(walk)('%s says the same', async (name, words) => {
      const path = pages.find(([known]) => known === name)?.[1] ?? '';
      const said: string[] = [];
      for (const explorer of explorers) said.push(await saidBy(explorer, path));
      expect(said[1]).toContain(words);
      expect(said[1]).toBe(said[0]);
    });

    test('nothing went wrong on any page, and nobody else was asked', () => {
      expect(explorers.flatMap(({ complaints }) => complaints)).toEqual([]);
    });
  });
});
