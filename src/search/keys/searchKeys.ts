import { isHan, runsOf, wordsOf } from './normalise.ts';
import { classDigit, rankLetters, rankOf, rankToken } from './rank.ts';
import { romanise } from './romanise.ts';
import { isPinyin, normaliseForm, type SearchForm } from './searchForms.ts';
import {
  beginningToken,
  hanPairs,
  hasClass,
  initialGrams,
  initialsOf,
  letterGrams,
  shortBeginnings,
  token,
  withClass,
  withoutClass,
} from './tokens.ts';

/**
 * The words under which the key index knows a node, separated by blanks: computed once, when the
 * node is written, so that a query only looks words up.
 */
export function searchKeys(id: string, type: string, forms: readonly SearchForm[]): string {
  const keys = new Set<string>();
  const chinese = new Set<string>();
  const beginnings = new Set<string>();
  let shortest = Number.POSITIVE_INFINITY;
  for (const form of forms) {
    const normal = normaliseForm(form);
    if (normal.text === '') continue;
    for (const run of runsOf(normal.text)) if (run.han && [...run.text].length > 1) chinese.add(run.text);
    if (form.running) {
      for (const word of wordsOf(normal)) if (isLatin(word)) keys.add(token('v', word));
      continue;
    }
    shortest = Math.min(shortest, normal.text.length);
    keys.add(token('k', normal.text));
    for (const beginning of shortBeginnings(normal.text)) beginnings.add(beginning);
    for (const character of normal.text) if (isHan(character)) keys.add(token('u', character));
    for (const gram of letterGrams(normal.text, normal.starts)) keys.add(gram);
    if (!isPinyin(form)) {
      for (const word of wordsOf(normal).slice(1)) if (isLatin(word)) keys.add(token('v', word));
    }
    addInitials(keys, isHanText(normal.text) ? '' : initialsOf(normal.text, normal.starts));
    if (form.syllables.length > 0) {
      const latin = romanise(normal, form.syllables);
      keys.add(token('k', latin.text));
      for (const beginning of shortBeginnings(latin.text)) beginnings.add(beginning);
      for (const gram of letterGrams(latin.text, latin.starts)) keys.add(gram);
      addInitials(keys, initialsOf(latin.text, latin.starts));
    }
  }
  if (shortest === Number.POSITIVE_INFINITY && chinese.size === 0 && keys.size === 0) return '';
  keys.add(typeToken(type));
  const rank = rankOf(id, Math.min(shortest, 99));
  const digit = classDigit(rank);
  const words = [...keys].map((word) => (hasClass(word) ? withClass(word, digit) : word));
  for (const letter of rankLetters(rank)) words.push(token('z', letter));
  words.push(rankToken(rank));
  for (const beginning of beginnings) words.push(beginningToken(beginning, rank));
  return [...words, ...chinese].join(' ');
}

/** The token of a node type. */
export function typeToken(type: string): string {
  return token('y', type.toLowerCase());
}

/**
 * The words of stored keys, as the `cjk` analyser of a full-text index sees them, but without the class of the node's
 * rank, which a table knows otherwise.
 */
export function analyse(keys: string): readonly string[] {
  const words: string[] = [];
  for (const word of keys.split(' ')) {
    if (word > '\u00ff') words.push(...hanPairs(word));
    else words.push(withoutClass(word));
  }
  return words;
}

function addInitials(keys: Set<string>, initials: string): void {
  if (initials.length < 2 || isHanText(initials)) return;
  keys.add(token('j', initials));
  for (const gram of initialGrams(initials)) keys.add(gram);
}

const isLatin = (word: string) => word.length > 1 && !isHanText(word);
const isHanText = (text: string) => [...text].some(isHan);
