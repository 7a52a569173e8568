import { nearest } from '../../model/naming.ts';

/** ` Did you mean X?` for the nearest known word, or a short list of what is known. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const words = [...known];
  const best = word.length <= 100 ? nearest(word, words) : undefined;
  if (best !== undefined) return ` Did you mean ${best}?`;
  return words.length > 0 && words.length <= 30 ? ` Known: ${words.join(', ')}.` : '';
}
