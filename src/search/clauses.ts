import type { KeyClause, KeyQuery } from './candidates/KeyQuery.ts';
import { isHan, normalise, runsOf } from './keys/normalise.ts';
import { hanPairs, initialGrams, letterGrams, longestBeginning, token } from './keys/tokens.ts';
import type { Reading } from './SearchText.ts';

/** Lengths for which one wrong letter is looked up directly; pairs and triples of letters find more. */
const shortestSlip = 4;
const longestSlip = 24;
const mostClauses = 160;
const latin = /^[a-z0-9]+$/;

/** The words to look up for some readings of a text, and parts of them, which finds much that has little in common with it. */
export function clausesOf(readings: readonly Reading[]): readonly KeyClause[] {
  return collected((add) => {
    for (const reading of readings) {
      exactClauses(reading, add);
      beginningClauses(reading, add);
      laterClauses(reading, add);
      slipClauses(reading, add);
      partClauses(reading, add);
    }
  });
}

/** Words to look up, the group before where it does not suffice: `any` at once, and `more` one after the other. */
export type ClauseGroups = Pick<KeyQuery, 'any' | 'more'>;

/** The words to look up for texts of which names, later words of them or initials begin so: names go first. */
export function beginningGroups(
  readings: readonly Reading[],
): ClauseGroups & Required<Pick<KeyQuery, 'more'>> {
  return {
    any: each(readings, exactClauses),
    more: [each(readings, beginningClauses), each(readings, laterClauses)],
  };
}

/**
 * The words to look up besides for readings that few names begin with: with a slip, or somewhere inside, with all their
 * pairs of characters and triples of letters. What has only some of these, which is most there is, is left to
 * `clausesOf`.
 */
export function insideGroups(readings: readonly Reading[]): ClauseGroups {
  const { any, more } = beginningGroups(readings);
  return {
    any: [...any, ...more.flat()],
    more: [each(readings, slipClauses), each(readings, wholePartClauses)],
  };
}

function each(
  readings: readonly Reading[],
  clauses: (reading: Reading, add: Add) => void,
): readonly KeyClause[] {
  return collected((add) => {
    for (const reading of readings) clauses(reading, add);
  });
}

/** Clauses, the best first; of those for the same word the best alone. */
function collected(fill: (add: Add) => void): readonly KeyClause[] {
  const clauses = new Map<string, KeyClause>();
  fill((match, word, boost) => {
    const key = `${match} ${word}`;
    const known = clauses.get(key);
    if (known === undefined || known.boost < boost) clauses.set(key, { match, token: word, boost });
  });
  return [...clauses.values()].sort((a, b) => b.boost - a.boost).slice(0, mostClauses);
}

/** What a text that holds a word has: its pairs of characters, triples of letters, or the two letters it begins with. */
function partsOf(word: string): readonly string[] {
  return runsOf(word).flatMap(({ text, han }) => {
    if (han) return [...text].length === 1 ? [token('u', text)] : hanPairs(text);
    return letterGrams(text, text.length === 2 ? [0] : []);
  });
}

type Add = (match: KeyClause['match'], word: string, boost: number) => void;

function exactClauses({ text }: Reading, add: Add): void {
  add('term', token('k', text), 16);
  if (latin.test(text) && text.length >= 2) add('term', token('j', text), 8);
}

function beginningClauses({ text, spelled }: Reading, add: Add): void {
  const boost = spelled ? 4 : 8;
  // Very many names begin with so few letters.
  if ([...text].length <= longestBeginning) add('beginning', token('p', text), boost);
  else add('prefix', token('k', text), boost);
}

function laterClauses({ text, spelled }: Reading, add: Add): void {
  if (!latin.test(text)) return;
  if (text.length >= 2) add('prefix', token('j', text), 4);
  if (!spelled) add('prefix', token('v', text), 4);
}

function slipClauses({ text, words, spelled }: Reading, add: Add): void {
  if (!latin.test(text) || text.length < shortestSlip || text.length > longestSlip) return;
  add('near', token('k', text), 3);
  if (words.length === 1 && !spelled) add('near', token('v', text), 2);
}

function wholePartClauses({ text, words, spelled }: Reading, add: Add): void {
  const parts = [...new Set(words.flatMap(partsOf))];
  if (parts.length > 0) add('all', parts.join(' '), 2);
  if (!latin.test(text) || spelled) return;
  const initials = [...new Set(initialGrams(text))];
  if (initials.length > 0) add('all', initials.join(' '), 1);
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
