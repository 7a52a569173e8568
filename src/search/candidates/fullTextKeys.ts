import { cypherFile } from '../../store/cypherFile.ts';
import { allRankLetters, rankBits } from '../keys/rank.ts';
import { readForms } from '../keys/searchForms.ts';
import { typeToken } from '../keys/searchKeys.ts';
import { token } from '../keys/tokens.ts';
import { dropCutTies, type KeyClause, type KeyIndex, type KeyQuery } from './KeyQuery.ts';
import { slips } from './slips.ts';

/** Candidates from a full-text index of the engine. */
export const fullTextKeys: KeyIndex = {
  async find(query, { store, reading }) {
    const rows = await store.read(
      {
        text: cypherFile('search/find_by_keys'),
        parameters: { query: luceneText(query), limit: BigInt(query.limit) },
      },
      reading,
    );
    const found = rows.map(({ id, score, forms }) => ({ id: String(id), score: Number(score), forms }));
    const { kept, truncated } = dropCutTies(found, query.limit);
    return { nodes: kept.map(({ id, forms }) => ({ id, forms: readForms(forms) })), truncated };
  },
};

/**
 * A query in Lucene's syntax. Tokens hold letters and digits alone, so nothing a user types can be
 * an operator. Regular expressions and prefixes score as constants, whereas plain terms would score
 * by how rare they are; hence even a single term is written as an expression.
 */
export function luceneText({ any, types }: Pick<KeyQuery, 'any' | 'types'>): string {
  const parts = [`+(${any.map(clauseText).join(' ')})`];
  if (types !== undefined) parts.push(`+(/${types.map(typeToken).join('|')}/^0)`);
  return [...parts, ...rankParts].join(' ');
}

function clauseText({ match, token: word, boost }: KeyClause): string {
  switch (match) {
    case 'term':
      return `/${word}/^${boost}`;
    case 'prefix':
      return `${word}*^${boost}`;
    case 'near':
      return `/(${slips(word, '.').join('|')}).*/^${boost}`;
    case 'all':
      // A sum: one of them counts for all.
      return `(${word
        .split(' ')
        .map((one, index) => `+/${one}/^${index === 0 ? boost : 0}`)
        .join(' ')})`;
  }
}

/** The bits of the rank, together less than 1/8: they decide only between equal scores. */
const rankParts = allRankLetters.map((letter, bit) => `/${token('z', letter)}/^${2 ** (bit - rankBits - 3)}`);
