import { cypherFile } from '../../store/cypherFile.ts';
import type { ParameterValue } from '../../store/GraphStore.ts';
import { readForms } from '../keys/searchForms.ts';
import { bestRanks, leastOf, ranksTried } from './bestRanks.ts';
import {
  type Candidates,
  dropCutTies,
  type KeyClause,
  type KeyIndex,
  type KeyQuery,
  type KeyStep,
  type Scored,
  stepsOf,
  unitOfBoost,
} from './KeyQuery.ts';
import { luceneText } from './luceneText.ts';
import { rankCountsOf } from './rankCountsOf.ts';

interface Found extends Scored {
  readonly forms: unknown;
}

/** Candidates from a full-text index of the engine. */
export const fullTextKeys: KeyIndex = {
  async find(query, { store, reading }) {
    const { types, limit } = query;
    const counts = await rankCountsOf(store);
    const read = async (
      file: string,
      parameters: Readonly<Record<string, ParameterValue>>,
    ): Promise<Found[]> => {
      const rows = await store.read(
        { text: cypherFile(file), parameters: { ...parameters, limit: BigInt(limit) } },
        reading,
      );
      return rows.map(({ id, score, forms }) => ({ id: String(id), score: Number(score), forms }));
    };
    const ask = (step: KeyStep, isRanked: boolean) =>
      read('search/find_by_keys', { query: luceneText(step, types, isRanked) });
    if (query.more !== undefined) {
      const steps = stepsOf(query, bestRanks(counts));
      const queries = steps.map((step) => luceneText(step, types, true));
      const wide = steps.findIndex(({ ranked }) => ranked === steps.at(-2)?.ranked);
      const unranked = luceneText(steps.at(-1) ?? nothing, types, false);
      const parameters = { queries, unranked, wide: BigInt(Math.max(0, wide)) };
      return candidates(await read('search/find_in_steps', parameters), limit);
    }
    return candidates(await findRanked(query, counts, ask), limit);
  },
};

function candidates(found: readonly Found[], limit: number): Candidates {
  const { kept, truncated } = dropCutTies(found, limit);
  return { nodes: kept.map(({ id, forms }) => ({ id, forms: readForms(forms) })), truncated };
}

const nothing: KeyStep = { any: [], ranked: [], least: 0 };
/** Where so many more tie than are wanted by what a sample has, they are hardly ever fewer. */
const margin = 1.5;

/**
 * The `limit` nodes with the highest scores, their ranks in them. The rank costs more than all else where very many
 * match, so it is asked for only when nodes tie, and of those that do among the best ranks, if there are as many: how
 * many tie among the very best tells among how many the rest are.
 */
async function findRanked(
  { any, limit }: KeyQuery,
  counts: readonly number[],
  ask: (step: KeyStep, isRanked: boolean) => Promise<readonly Found[]>,
): Promise<readonly Found[]> {
  const unranked = await ask({ any, ranked: [], least: 0 }, false);
  const last = unranked.at(-1)?.score;
  if (unranked.length < limit || last === undefined) return unranked;
  const above = unranked.filter(({ score }) => score > last);
  const known = new Set(above.map(({ id }) => id));
  const wanted = limit - above.length;
  // Words that count for more than the last has are those of nodes above it: the dearest to look up.
  const light = any.filter(({ boost }) => boost <= last);
  const needed = neededFor(last, light);
  const tied = (found: readonly Found[]): readonly Found[] =>
    // A rank is less than a unit.
    found.filter(({ id, score }) => score >= last && score < last + unitOfBoost && !known.has(id));
  let many = ranksTried;
  // What falls short twice was no good sample.
  for (let tries = 0; tries < 2 && many > leastWorthwhile; tries += 1) {
    const least = leastOf(many, counts);
    if (least === 0) break;
    const among = tied(await ask({ any: [], ranked: light, least, needed }, true));
    if (among.length >= wanted) return [...above, ...among.slice(0, wanted)];
    many = Math.floor((many * among.length) / (wanted * margin));
  }
  const rest = tied(await ask({ any: light, ranked: [], least: 0, needed }, true));
  return [...above, ...rest.slice(0, wanted)];
}

/** Fewer than one of so many ranks are hardly fewer than all. */
const leastWorthwhile = 2;

/** More lists, and more words in them, cost as much as they spare. */
const mostNeeded = 4;
const mostNeededWords = 120;

/**
 * Lists of words of each of which a node with this score has one: what remains without words that count for less
 * together. Most nodes have one part of the text alone that very many have, and need not be ranked then.
 */
function neededFor(score: number, clauses: readonly KeyClause[]): readonly (readonly KeyClause[])[] {
  const spared: KeyClause[][] = [];
  let sum = Number.POSITIVE_INFINITY;
  for (const clause of clauses) {
    if (clause.boost >= score) continue;
    if (sum + clause.boost >= score) {
      spared.push([]);
      sum = 0;
    }
    spared.at(-1)?.push(clause);
    sum += clause.boost;
  }
  const lists = Math.min(mostNeeded, Math.floor(mostNeededWords / Math.max(1, clauses.length)));
  return spared.slice(0, lists).map((ones) => clauses.filter((clause) => !ones.includes(clause)));
}
