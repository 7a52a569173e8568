import type { ComputedContext } from '../../query/plan/ComputedField.ts';
import type { SearchForm } from '../keys/searchForms.ts';

/** A boost is a multiple of it, so that sums are exact; a rank counts less. */
export const unitOfBoost = 1 / 8;

/** One word to look up in the key index. */
export interface KeyClause {
  /**
   * `term`: the word itself; `prefix`: words that begin so; `near`: words that begin so after one
   * letter is changed, added, dropped or swapped with the next; `all`: several words, separated by blanks,
   * of which a node has each; `beginning`: a text of a letter or two that names begin with.
   */
  readonly match: 'term' | 'prefix' | 'near' | 'all' | 'beginning';
  readonly token: string;
  /** Added to the score of a node that has such a word; a multiple of `unitOfBoost`. */
  readonly boost: number;
}

/** One or two groups of words: more steps than they take are not written into one statement. */
export type KeyGroups =
  | readonly [readonly KeyClause[]]
  | readonly [readonly KeyClause[], readonly KeyClause[]];

/** What to look up: nodes with at least one of the words. */
export interface KeyQuery {
  readonly any: readonly KeyClause[];
  /**
   * Words that count as well where fewer than `limit` nodes are found without them, a group after the other. Very many
   * nodes may have them, so it suffices if there are `limit` among those of the best ranks.
   */
  readonly more?: KeyGroups;
  /** Concrete types to keep; undefined for all. */
  readonly types: readonly string[] | undefined;
  /** Most candidates. */
  readonly limit: number;
}

/** What is looked up at once. */
export interface KeyStep {
  readonly any: readonly KeyClause[];
  /** Words that count for nodes of some ranks alone. */
  readonly ranked: readonly KeyClause[];
  /** The least of these ranks. */
  readonly least: number;
  /** Lists of words of each of which a node has to have one, whatever its rank; they count nothing. */
  readonly needed?: readonly (readonly KeyClause[])[];
}

/**
 * What to look up until as many nodes are found as are wanted.
 * @param best the least of the ranks that are looked among first, and of those looked among next
 */
export function stepsOf({ any, more }: KeyQuery, best: readonly number[]): readonly KeyStep[] {
  const steps: KeyStep[] = [];
  let all = any;
  for (const ranked of (more ?? []).filter((group) => group.length > 0)) {
    for (const least of best) steps.push({ any: all, ranked, least });
    all = [...all, ...ranked];
  }
  return [...steps, { any: all, ranked: [], least: 0 }];
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
