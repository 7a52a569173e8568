import { createContext, useContext } from 'react';
import type { Language } from './languages.ts';

/** The language of the page. `App` provides it from the address. */
export const LanguageContext = createContext<Language>('en');
export const useLanguage = (): Language => useContext(LanguageContext);

/**
 * A hook for the messages of one part of the application. English gives the type; the others must
 * have the same keys. Messages with parameters are functions, so plurals are plain code.
 */
export function catalogue<Messages>(byLanguage: Readonly<Record<Language, Messages>>): () => Messages {
  return () => byLanguage[useLanguage()];
}
