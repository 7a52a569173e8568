import { Converter } from 'opencc-js/t2cn';

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
const kept = /^[\p{L}\p{N}%]$/u;
const digit = /^\p{Nd}$/u;
const marks = /\p{M}+/gu;

let converter: ((text: string) => string) | undefined;
const simplified = new Map<string, string>();

/** True for a Chinese character. */
export function isHan(character: string): boolean {
  return han.test(character);
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
  let before = '';
  points.forEach((point, index) => {
    const plain = point.normalize('NFKC').normalize('NFD').replace(marks, '').normalize('NFC').toLowerCase();
    if (plain === '') return;
    for (const character of plain) {
      if (!kept.test(character)) {
        const within = digit.test(before) && digit.test(points[index + 1] ?? '');
        if (character === '.' && within) {
          text += character;
          origin.push(index);
        } else if (!(character === ',' && within)) broken = true;
        continue;
      }
      const simple = isHan(character) ? simplifyCharacter(character) : character;
      if (broken || isHan(simple) || isHan(before)) starts.push(text.length);
      for (let unit = 0; unit < simple.length; unit += 1) origin.push(index);
      text += simple;
      broken = false;
      before = simple;
    }
  });
  return { text, origin, starts };
}

/** The words of a text: between separators and changes of script; Han characters run together. */
export function wordsOf({ text, starts, origin }: NormalText): readonly string[] {
  const words: string[] = [];
  let word = '';
  let previous = '';
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const together =
      word === '' ||
      (isHan(character) && isHan(previous)
        ? (origin[at] ?? 0) - (origin[at - 1] ?? 0) <= 1
        : !starts.includes(at));
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
function simplifyCharacter(character: string): string {
  let simple = simplified.get(character);
  if (simple === undefined) {
    const convert: (text: string) => string = converter ?? Converter({ from: 't', to: 'cn' });
    converter = convert;
    simple = convert(character);
    simplified.set(character, simple);
  }
  return simple;
}
