import { runsOf } from './normalise.ts';

/**
 * The words of the key index. Each begins with a letter for what it is and holds only a-z and 0-9,
 * so that it is one word to every analyser and can mean nothing else in a query:
 * - `k` a whole text, or `c` one that begins with another character than a letter or digit, which is
 *   written in letters too: a text that begins with that letter is none of those;
 * - `v` a later word of it, `j` its initials;
 * - `g` three letters of it, `h` three of its initials, `u` one Han character;
 * - `p` the first letter or two of a text, and the class of the node's rank;
 * - `y` the node's type, `z` one bit of its rank.
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

/** The `p` token of a beginning and a class of ranks, told by a letter that no hexadecimal number has. */
export function beginningToken(beginning: string, rankClass: number): string {
  return token('p', beginning) + String.fromCharCode('g'.charCodeAt(0) + rankClass);
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
