/** A syllable of pinyin without accents other than marks after its vowels; the next may not begin with a vowel. */
const syllable = /(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[aeiou]\p{M}*)+(?:ng|n|r)?(?![aeiou])/gu;

/**
 * The syllables of a word of pinyin, as GB/T 16159 writes it: a syllable that begins with a vowel has an
 * apostrophe before it, so that every other consonant before a vowel begins a syllable.
 * @param word letters without apostrophe, in lower case; tone marks are kept
 * @returns the parts of the word in order; what is no syllable stands for itself
 */
export function syllablesIn(word: string): readonly string[] {
  const letters = word.normalize('NFD');
  const parts: string[] = [];
  let end = 0;
  for (const { 0: found, index } of letters.matchAll(syllable)) {
    if (index > end) parts.push(letters.slice(end, index));
    parts.push(found);
    end = index + found.length;
  }
  if (end < letters.length) parts.push(letters.slice(end));
  return parts.map((part) => part.normalize('NFC'));
}
