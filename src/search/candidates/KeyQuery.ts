import type { ComputedContext } from '../../query/plan/ComputedField.ts';
import type { SearchForm } from '../keys/searchForms.ts';

/** One word to look up in the key index. */
export interface KeyClause {
  /**
   * `term`: the word itself; `prefix`: words that begin so; `near`: words that begin so after one
   * letter is changed, added, dropped or swapped with the next; `all`: several words, separated by blanks,
   * of which a node has each.
   */
  readonly match: 'term' | 'prefix' | 'near' | 'all';
  readonly token: string;
  /** Added to the score of a node that has such a word; a multiple of 1/8, so that sums are exact. */
  readonly boost: number;
}

/** What to look up: nodes with at least one of the words. */
export interface KeyQuery {
  readonly any: readonly KeyClause[];
  /** Concrete types to keep; undefined for all. */
  readonly types: readonly string[] | undefined;
  /** Most candidates. */
  readonly limit: number;
}

/** A node that may answer a search. */
export interface Candidate {
  readonly id: string;
  readonly forms: readonly SearchForm[];
}

export interface Candidates {
  readonly nodes: readonly Candidate[];
  /** More nodes matched than were kept. */
  readonly truncated: boolean;
}

/**
 * Finds candidates. Both engines keep the same nodes for the same query: a node's score is the sum
 * of the boosts of the words it has, plus its rank as a fraction below the smallest boost.
 */
export interface KeyIndex {
  find(query: KeyQuery, context: ComputedContext): Promise<Candidates>;
}

/** Ids with scores, highest first. */
export interface Scored {
  readonly id: string;
  readonly score: number;
}

/**
 * Of a list that was cut at `limit`, drop the nodes that tie with the last: which of them the
 * engine kept is chance. A list of ties alone stays.
 */
export function dropCutTies<T extends Scored>(
  found: readonly T[],
  limit: number,
): { readonly kept: readonly T[]; readonly truncated: boolean } {
  const last = found.at(-1)?.score;
  if (found.length < limit || last === undefined) return { kept: found, truncated: false };
  const kept = found.filter(({ score }) => score > last);
  return { kept: kept.length === 0 ? found : kept, truncated: true };
}
