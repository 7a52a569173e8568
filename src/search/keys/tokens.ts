import { runsOf } from './normalise.ts';
import { classDigit, classDigitsFrom } from './rank.ts';

/**
 * The words of the key index. Each begins with a letter for what it is and holds only a-z and 0-9,
 * so that it is one word to every analyser and can mean nothing else in a query:
 * - `k` a whole text, or `c` one that begins with another character than a letter or digit, which is
 *   written in letters too: a text that begins with that letter is none of those;
 * - `v` a later word of it, `j` its initials;
 * - `g` three letters of it, `h` three of its initials, `u` one Han character;
 * - `p` the first letter or two of a text;
 * - `y` the node's type, `z` one bit of its rank, `r` the first two digits of it.
 * What stands for a whole word (`k`, `c`, `v`, `j`) has the class of the node's rank after the kind, and `p` at its end.
 * No word that the `cjk` analyser leaves out (a, be, into, was ...) begins with one of these.
 * Pairs of Han characters stand as they are: the `cjk` analyser makes them from the text.
 */
export type TokenKind = 'k' | 'v' | 'j' | 'g' | 'h' | 'p' | 'u' | 'y' | 'z';

/** Stands for the beginning of a word in `g` tokens. */
const edge = '0';
const longestToken = 200;

/** A token; a prefix of the text, of a character at least, gives a prefix of the token. */
export function token(kind: TokenKind, text: string): string {
  let encoded: string = kind === 'k' && !/^[a-z0-9]/.test(text) ? 'c' : kind;
  for (const character of text) {
    const plain = (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
    const part = plain ? character : `x${(character.codePointAt(0) ?? 0).toString(16)}`;
    if (encoded.length + part.length > longestToken) break;
    encoded += part;
  }
  return encoded;
}

/** Longest beginning that has `p` tokens, in characters: very many texts begin with so few. */
export const longestBeginning = 2;

/** Whether tokens of the kind of this one are stored with the class of a rank. */
export function hasClass(word: string): boolean {
  return classed.has(word[0] ?? '');
}

const classed: ReadonlySet<string> = new Set(['k', 'c', 'v', 'j']);

/**
 * A token of one of these kinds as it is stored, or a beginning of tokens.
 * @param digit of the class of a rank, or a regular expression for it
 */
export function withClass(word: string, digit: string): string {
  return `${word[0]}${digit}${word.slice(1)}`;
}

/** A token as it was before it was stored with the class of a rank. */
export function withoutClass(word: string): string {
  return hasClass(word) ? `${word[0]}${word.slice(2)}` : word;
}

/** The token of a beginning as it is stored, for each class of ranks from that of `least` on. */
export function beginningTokensFrom(word: string, least: number): readonly string[] {
  return classDigitsFrom(least).map((digit) => word + digit);
}

/** The token of a beginning, as it is stored with the class of a rank. */
export function beginningToken(beginning: string, rank: number): string {
  return token('p', beginning) + classDigit(rank);
}

/** The beginnings of a normalised text that have `p` tokens. */
export function shortBeginnings(text: string): readonly string[] {
  const [first, second] = text;
  if (first === undefined) return [];
  return second === undefined ? [first] : [first, first + second];
}

/** The `g` tokens of a normalised text: of each stretch that is not Chinese, and of each word's beginning. */
export function letterGrams(text: string, starts: readonly number[]): readonly string[] {
  const grams = new Set<string>();
  for (const run of runsOf(text)) {
    if (run.han) continue;
    for (let at = 0; at + 3 <= run.text.length; at += 1) grams.add(token('g', run.text.slice(at, at + 3)));
  }
  for (const start of starts) {
    const beginning = text.slice(start, start + 2);
    if (beginning.length === 2 && !runsOf(beginning).some((run) => run.han)) {
      grams.add(token('g', edge + beginning));
    }
  }
  return [...grams];
}

/** The pairs of neighbouring Han characters, as the `cjk` analyser makes them. */
export function hanPairs(text: string): readonly string[] {
  const pairs = new Set<string>();
  for (const run of runsOf(text)) {
    if (!run.han) continue;
    const characters = [...run.text];
    for (let at = 0; at + 1 < characters.length; at += 1) {
      pairs.add(`${characters[at]}${characters[at + 1]}`);
    }
  }
  return [...pairs];
}

/** The `h` tokens of initials. */
export function initialGrams(initials: string): readonly string[] {
  return Array.from({ length: Math.max(0, initials.length - 2) }, (_, at) =>
    token('h', initials.slice(at, at + 3)),
  );
}

/** First letters of the words, where there are two or more and all are letters or digits. */
export function initialsOf(text: string, starts: readonly number[]): string {
  return starts.length < 2 ? '' : starts.map((start) => text[start] ?? '').join('');
}
