import type { KeyClause } from './candidates/KeyQuery.ts';
import { isHan, normalise, runsOf } from './keys/normalise.ts';
import { rankClasses } from './keys/rank.ts';
import {
  beginningToken,
  hanPairs,
  initialGrams,
  letterGrams,
  longestBeginning,
  token,
} from './keys/tokens.ts';
import type { Reading } from './SearchText.ts';

/** Lengths for which one wrong letter is looked up directly; pairs and triples of letters find more. */
const shortestSlip = 4;
const longestSlip = 24;
const mostClauses = 160;
const latin = /^[a-z0-9]+$/;

/**
 * The words to look up for some readings of a text.
 * @param parts also look up the texts with slips, and parts of them, which finds them inside longer
 *   names; it costs more.
 */
export function clausesOf(readings: readonly Reading[], parts: boolean): readonly KeyClause[] {
  const clauses = new Map<string, KeyClause>();
  const add = (match: KeyClause['match'], word: string, boost: number) => {
    const key = `${match} ${word}`;
    const known = clauses.get(key);
    if (known === undefined || known.boost < boost) clauses.set(key, { match, token: word, boost });
  };
  for (const reading of readings) {
    wholeClauses(reading, add);
    if (!parts) continue;
    slipClauses(reading, add);
    partClauses(reading, add);
  }
  return [...clauses.values()].sort((a, b) => b.boost - a.boost).slice(0, mostClauses);
}

/** Whether a text is so short that very many names may begin with it. */
export function isShort({ text }: Reading): boolean {
  return [...text].length <= longestBeginning;
}

/**
 * The words to look up for readings that are short, where names suffice that begin with them or have such
 * initials: of those that begin so, the ones with the best ranks.
 * @param least the least class of ranks
 */
export function beginningClauses(readings: readonly Reading[], least: number): readonly KeyClause[] {
  const whole = clausesOf(readings, false);
  const isReplaced = ({ match, token: word }: KeyClause) =>
    match === 'prefix' && readings.some(({ text }) => word === token('k', text) || word === token('v', text));
  const beginnings = readings.flatMap(({ text, spelled }) =>
    Array.from({ length: rankClasses - least }, (_, index) => ({
      match: 'term' as const,
      token: beginningToken(text, least + index),
      boost: beginningBoost(spelled),
    })),
  );
  return [...whole.filter((clause) => !isReplaced(clause)), ...beginnings];
}

/**
 * The words to look up for readings that few names begin with: with a slip, or somewhere inside, with all their
 * pairs of characters and triples of letters. What has only some of these, which is most there is, is left to
 * `clausesOf`.
 */
export function insideClauses(readings: readonly Reading[]): readonly KeyClause[] {
  const clauses = [...clausesOf(readings, false)];
  const add: Add = (match, word, boost) => clauses.push({ match, token: word, boost });
  for (const reading of readings) {
    slipClauses(reading, add);
    const parts = [...new Set(reading.words.flatMap(partsOf))];
    if (parts.length > 0) add('all', parts.join(' '), 2);
    if (latin.test(reading.text) && !reading.spelled) {
      const initials = [...new Set(initialGrams(reading.text))];
      if (initials.length > 0) add('all', initials.join(' '), 1);
    }
  }
  return clauses.slice(0, mostClauses);
}

/** What a text that holds a word has: its pairs of characters, triples of letters, or the two letters it begins with. */
function partsOf(word: string): readonly string[] {
  return runsOf(word).flatMap(({ text, han }) => {
    if (han) return [...text].length === 1 ? [token('u', text)] : hanPairs(text);
    return letterGrams(text, text.length === 2 ? [0] : []);
  });
}

/** Of a name that begins with the text. */
const beginningBoost = (spelled: boolean): number => (spelled ? 4 : 8);

type Add = (match: KeyClause['match'], word: string, boost: number) => void;

function wholeClauses({ text, spelled }: Reading, add: Add): void {
  add('term', token('k', text), 16);
  add('prefix', token('k', text), beginningBoost(spelled));
  if (!latin.test(text)) return;
  if (text.length >= 2) {
    add('term', token('j', text), 8);
    add('prefix', token('j', text), 4);
  }
  if (!spelled) add('prefix', token('v', text), 4);
}

function slipClauses({ text, words, spelled }: Reading, add: Add): void {
  if (!latin.test(text) || text.length < shortestSlip || text.length > longestSlip) return;
  add('near', token('k', text), 3);
  if (words.length === 1 && !spelled) add('near', token('v', text), 2);
}

function partClauses({ text, words, spelled }: Reading, add: Add): void {
  const { starts } = normalise(words.join(' '));
  for (const gram of letterGrams(text, starts)) add('term', gram, 0.25);
  if (spelled) return;
  for (const pair of hanPairs(text)) add('term', pair, 0.5);
  const characters = [...text];
  if (characters.length === 1 && isHan(text)) add('term', token('u', text), 1);
  if (latin.test(text)) for (const gram of initialGrams(text)) add('term', gram, 0.125);
  if (words.length < 2) return;
  for (const word of words) {
    if (word.length < 2) continue;
    add('prefix', token('k', word), 1);
    if (latin.test(word)) add('prefix', token('v', word), 1);
  }
}
