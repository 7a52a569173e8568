import { allRankLetters, classesFrom, rankBits, rankTokensFrom } from '../keys/rank.ts';
import { typeToken } from '../keys/searchKeys.ts';
import { hasClass, token, withClass } from '../keys/tokens.ts';
import type { KeyClause, KeyStep } from './KeyQuery.ts';
import { slips } from './slips.ts';

/**
 * A query in Lucene's syntax. Tokens hold letters and digits alone, so nothing a user types can be
 * an operator. Regular expressions and prefixes score as constants, whereas plain terms would score
 * by how rare they are; hence even a single term is written as an expression.
 *
 * What costs is the rank: its bits are looked up for each node that matches. So of words that very many nodes may have
 * those of the best ranks are asked for first; words of which the index would be read from end to end are stored with
 * the class of the node's rank.
 * @param types concrete types to keep; undefined for all
 * @param isRanked whether the rank counts among nodes that match equally
 */
export function luceneText(
  { any, ranked, least, needed = [] }: KeyStep,
  types: readonly string[] | undefined,
  isRanked: boolean,
): string {
  const clauses = any.map((clause) => clauseText(clause, 0));
  if (ranked.length > 0) {
    const texts = ranked.map((clause) => clauseText(clause, least));
    clauses.push(`(+(${texts.join(' ')}) +/${rankTokensFrom(least)}/^0)`);
  }
  const parts = [`+(${clauses.join(' ')})`];
  for (const ones of needed) {
    parts.push(`+(${ones.map((clause) => clauseText({ ...clause, boost: 0 }, 0)).join(' ')})`);
  }
  if (types !== undefined) parts.push(`+(/${types.map(typeToken).join('|')}/^0)`);
  return [...parts, ...(isRanked ? rankParts : [])].join(' ');
}

/** @param least those of this rank or better are wanted alone: what is known to be of a lower class is left out */
function clauseText({ match, token: word, boost }: KeyClause, least: number): string {
  switch (match) {
    case 'term':
      return `/${stored(word, least)}/^${boost}`;
    case 'prefix':
      return `/${stored(word, least)}.*/^${boost}`;
    case 'beginning':
      return `/${word}${classesFrom(least)}/^${boost}`;
    case 'near': {
      const meant = slips(word, '.').map((slip) => slip.slice(1));
      return `/${stored(`${word[0]}(${meant.join('|')})`, least)}.*/^${boost}`;
    }
    case 'all':
      // A sum: one of them counts for all.
      return `(${word
        .split(' ')
        .map((one, index) => `+/${one}/^${index === 0 ? boost : 0}`)
        .join(' ')})`;
  }
}

/** A word as it stands in the index, for nodes of the class of a rank or better. */
function stored(word: string, least: number): string {
  return hasClass(word) ? withClass(word, classesFrom(least)) : word;
}

/** The bits of the rank, together less than 1/8: they decide only between equal scores. No other word begins as they do. */
const rankParts = allRankLetters.map((letter, bit) => `${token('z', letter)}*^${2 ** (bit - rankBits - 3)}`);
