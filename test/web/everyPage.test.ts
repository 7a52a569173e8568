import type { Page } from 'playwright-core';
import { en as chartEn } from '../../web/chart/messages/en.ts';
import { zhHans as chartHans } from '../../web/chart/messages/zh-Hans.ts';
import { zhHant as chartHant } from '../../web/chart/messages/zh-Hant.ts';
import { en as graphEn } from '../../web/graph/messages/en.ts';
import { zhHans as graphHans } from '../../web/graph/messages/zh-Hans.ts';
import { zhHant as graphHant } from '../../web/graph/messages/zh-Hant.ts';
import { en } from '../../web/messages/en.ts';
import { type Language, languages } from '../../web/messages/languages.ts';
import { zhHans } from '../../web/messages/zh-Hans.ts';
import { zhHant } from '../../web/messages/zh-Hant.ts';
import { seriousViolations } from './axe.ts';
import { describeBrowser } from './chromium.ts';
import { Explorer } from './Explorer.ts';
import { pages } from './pages.ts';

jest.setTimeout(240_000);

const catalogues: Readonly<Record<Language, object>> = {
  en: [en, graphEn, chartEn],
  'zh-Hans': [zhHans, graphHans, chartHans],
  'zh-Hant': [zhHant, graphHant, chartHant],
};

/** Every message by its path; one with parameters as it is said of one, of several and of names. */
function messagesOf(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const say = value as (...parts: unknown[]) => string;
    // A list where one is wanted; as text and as a number it is what it holds.
    const samples = [1, 3, ['2'], ['x']];
    return samples.flatMap((sample) => {
      try {
        return [[path, String(say(sample, sample, sample, sample))] as const];
      } catch {
        return [];
      }
    });
  }
  return Object.entries(value as object).flatMap(([key, part]) => messagesOf(part, `${path}.${key}`));
}

const hasHan = (text: string) => /\p{Script=Han}/u.test(text);

/** The name of GraphQL and the examples in the search box. */
const sameEverywhere = /\.nav\.playground$|\.search\.placeholder$/;

test.each(['zh-Hans', 'zh-Hant'] as const)('no message in %s is left in English', (language) => {
  const isEnglish = (text: string) => /[a-z]{3}/i.test(text) && !hasHan(text);
  const left = messagesOf(catalogues[language]).filter(
    ([path, text]) => !sameEverywhere.test(path) && isEnglish(text),
  );
  expect(left).toEqual([]);
});

test('no message in English has a Chinese word but the examples in the search box', () => {
  expect(
    messagesOf(catalogues.en).filter(([path, text]) => !sameEverywhere.test(path) && hasHan(text)),
  ).toEqual([]);
});

/** Texts that other languages say otherwise: where one is seen, it was left untranslated. */
function foreignTo(language: Language): ReadonlySet<string> {
  const own = new Set(messagesOf(catalogues[language]).map(([, text]) => text));
  const others = languages.filter((other) => other !== language);
  return new Set(
    others
      .flatMap((other) => messagesOf(catalogues[other]).map(([, text]) => text))
      // A short one, such as a word of a sample, may be a name.
      .filter((text) => text.length > 3 && !own.has(text)),
  );
}

/** The texts of a page that are its own: not quoted from a source, not a name in another language. */
const ownTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    const around = document.documentElement.lang;
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent.trim();
      const element = walker.currentNode.parentElement;
      if (text === '' || element.closest('script, style, [dir=auto], svg title')) continue;
      const marked = element.closest('[lang]');
      if (marked !== document.documentElement && marked?.lang !== around) continue;
      // What stands between quotes is somebody else's.
      texts.push(text.replace(/“[^”]*”/g, '“”'));
    }
    return texts;
  })()`);

describeBrowser(
  'every page in every language, theme and width, with no serious violation of accessibility',
  () => {
    let explorer: Explorer;
    beforeAll(async () => {
      explorer = await Explorer.open();
    }, 120_000);
    afterAll(() => explorer?.close());

    test.each(languages)('in %s nothing is wider than the window or untranslated', async (language) => {
      const { page } = explorer;
      const foreign = foreignTo(language);
      const problems: string[] = [];
      for (const [index, [name, path]] of pages.entries()) {
        await page.setViewportSize({ width: 1360, height: 860 });
        await explorer.goto(`${path}&lang=${language}`.replace('?&', '?'));
        await page.locator('main h1, main [role=alert]').first().waitFor();
        await explorer.answered();
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          for (const width of [1360, 360]) {
            await page.setViewportSize({ width, height: 860 });
            const wider = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
            if (Number(wider) > 0) problems.push(`${name}, ${width}: ${wider} pixels too wide`);
          }
          // What axe judges hangs on the theme, not on the language: each page is judged in one.
          if (languages[index % languages.length] !== language) continue;
          for (const found of await seriousViolations(page))
            problems.push(`${name}, ${colorScheme}: ${found}`);
        }
        for (const text of await ownTexts(page)) {
          if (foreign.has(text) || (language === 'en' && hasHan(text))) problems.push(`${name}: “${text}”`);
        }
      }
      expect(problems).toEqual([]);
    });

    test('nothing went wrong on any page, and nobody else was asked', () => {
      expect(explorer.complaints).toEqual([]);
    });
  },
);
