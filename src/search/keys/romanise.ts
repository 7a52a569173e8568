import { readingsOf, readSyllables } from '../../source/readings.ts';
import { isHan, type NormalText } from './normalise.ts';

/** The toneless syllable of each Han character of a normalised text, in order; ü is written u. */
export function syllablesOf(text: string): readonly string[] {
  const characters = [...text];
  if (!characters.some(isHan)) return [];
  const read = readSyllables(text);
  return characters.flatMap((character, index) => {
    if (!isHan(character)) return [];
    return [plain(read?.[index] ?? readingsOf(character)[0] ?? character)];
  });
}

/** Most other readings of a name that are searched. */
const mostReadings = 8;

/** The syllables of a name with one character in another of its readings, for each of these. */
export function otherReadings(text: string): readonly (readonly string[])[] {
  const common = syllablesOf(text);
  const han = [...text].filter(isHan);
  return han
    .flatMap((character, index) =>
      readingsOf(character)
        .map(plain)
        .filter((reading) => reading !== common[index])
        .map((reading) => common.map((syllable, at) => (at === index ? reading : syllable))),
    )
    .slice(0, mostReadings);
}

/** A text with its Han characters replaced by syllables; each syllable leads back to its character. */
export function romanise({ text, origin, starts }: NormalText, syllables: readonly string[]): NormalText {
  const romanised = { text: '', origin: [] as number[], starts: [] as number[] };
  const startsOf = new Set(starts);
  let next = 0;
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const part = isHan(character) ? (syllables[next++] ?? character) : character;
    if (startsOf.has(at)) romanised.starts.push(romanised.text.length);
    for (let unit = 0; unit < part.length; unit += 1) romanised.origin.push(origin[at] ?? 0);
    romanised.text += part;
    at += character.length;
  }
  return romanised;
}

function plain(syllable: string): string {
  return syllable
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
