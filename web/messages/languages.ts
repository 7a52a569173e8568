import type { Language } from '../../src/figure/words/Language.ts';

/** The languages of the interface are those that figures are put into words in. */
export { type Language, languages } from '../../src/figure/words/Language.ts';

/** How each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
};

/** The form in which the API is asked for names, best first. */
export const nameForms = {
  'zh-Hans': ['ZH_HANS'],
  'zh-Hant': ['ZH_HANT'],
  en: ['EN'],
} as const;

/** The language a reader's browser asks for, among those we speak; English where there is none. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const lower = tag.toLowerCase();
    if (/^zh\b.*\b(hant|tw|hk|mo)\b/.test(lower)) return 'zh-Hant';
    if (/^zh\b/.test(lower)) return 'zh-Hans';
    if (/^en\b/.test(lower)) return 'en';
  }
  return 'en';
}
