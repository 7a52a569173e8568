import { foldLookalikes } from '../../source/readings.ts';
import { simplify } from '../../source/simplify.ts';

/** A text as search compares it, with the way back to the text as written. */
export interface NormalText {
  /** Letters, digits and `%` in lower case, simplified Chinese, no tone marks, nothing between words. */
  readonly text: string;
  /** For each UTF-16 unit of `text`: the code point of the original it came from, counted from 0. */
  readonly origin: readonly number[];
  /** Where words begin in `text`, ascending: after a separator, at each Han character, between scripts. */
  readonly starts: readonly number[];
}

const han = /^\p{Script=Han}$/u;
/** No Chinese character comes before the radicals. */
const firstHan = '\u2e80';
const kept = /^[\p{L}\p{N}%]$/u;
const digit = /^\p{Nd}$/u;
const marks = /\p{M}+/gu;

/** What a code point becomes: characters to keep, and whether each is Chinese; none for a separator. */
interface Plain {
  readonly characters: readonly { readonly text: string; readonly kept: boolean; readonly han: boolean }[];
  readonly digit: boolean;
}

/** A language uses some thousand; what clients send may be any of a million, so the table starts anew when full. */
const mostPlains = 20_000;
const plains = new Map<string, Plain>();

/** True for a Chinese character. */
export function isHan(character: string): boolean {
  return character >= firstHan && han.test(character);
}

/**
 * Bring a text into the form in which search compares: NFKC, lower case, without accents and tone
 * marks, each traditional character as its simplified one, punctuation dropped. A point or comma
 * between digits does not end a word; the point is kept.
 */
export function normalise(original: string): NormalText {
  const points = [...original];
  const origin: number[] = [];
  const starts: number[] = [];
  let text = '';
  let broken = true;
  let afterHan = false;
  let afterDigit = false;
  for (let index = 0; index < points.length; index += 1) {
    const plain = plainOf(points[index] ?? '');
    for (const character of plain.characters) {
      if (!character.kept) {
        const within = afterDigit && plainOf(points[index + 1] ?? '').digit;
        if (character.text === '.' && within) {
          text += '.';
          origin.push(index);
        } else if (!(character.text === ',' && within)) broken = true;
        continue;
      }
      if (broken || character.han || afterHan) starts.push(text.length);
      for (let unit = 0; unit < character.text.length; unit += 1) origin.push(index);
      text += character.text;
      broken = false;
      afterHan = character.han;
      afterDigit = plain.digit;
    }
  }
  return { text, origin, starts };
}

/** The words of a text: between separators and changes of script; Han characters run together. */
export function wordsOf({ text, starts, origin }: NormalText): readonly string[] {
  const words: string[] = [];
  const startsOf = new Set(starts);
  let word = '';
  let previous = '';
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const together =
      word === '' ||
      (isHan(character) && isHan(previous)
        ? (origin[at] ?? 0) - (origin[at - 1] ?? 0) <= 1
        : !startsOf.has(at));
    if (!together) {
      words.push(word);
      word = '';
    }
    word += character;
    previous = character;
    at += character.length;
  }
  return word === '' ? words : [...words, word];
}

/** The stretches of a text that are Chinese, and those that are not. */
export function runsOf(text: string): readonly { readonly text: string; readonly han: boolean }[] {
  const runs: { text: string; han: boolean }[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    const chinese = isHan(character);
    if (last !== undefined && last.han === chinese) last.text += character;
    else runs.push({ text: character, han: chinese });
  }
  return runs;
}

/** Characters are converted one by one, so that a part of a text normalises to a part of the whole. */
function plainOf(point: string): Plain {
  let plain = plains.get(point);
  if (plain === undefined) {
    const text = foldLookalikes(point)
      .normalize('NFKC')
      .normalize('NFD')
      .replace(marks, '')
      .normalize('NFC')
      .toLowerCase();
    const characters = [...text].map((character) => {
      const chinese = isHan(character);
      return {
        text: chinese ? simplify(character) : character,
        kept: kept.test(character),
        han: chinese,
      };
    });
    plain = { characters, digit: digit.test(text) };
    if (plains.size >= mostPlains) plains.clear();
    plains.set(point, plain);
  }
  return plain;
}
