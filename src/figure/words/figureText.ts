import type { Language } from './Language.ts';
import { type Reading, readingOf } from './readingOf.ts';

/** The language of each form of a text; of others, such as spellings, the canonical one. */
const languageOfForm: Readonly<Record<string, Language>> = { EN: 'en', ZH_HANT: 'zh-Hant' };

/** The language that forms asked for are written in. @param forms tags of forms, best first; any value */
export function languageOfForms(forms: unknown): Language {
  const [first] = Array.isArray(forms) ? forms : [forms];
  return languageOfForm[String(first)] ?? 'zh-Hans';
}

/** A figure in the words of the forms asked for: see `readingOf`. */
export function figureText(figure: Reading, forms: unknown): string {
  return readingOf(figure, languageOfForms(forms));
}
