import { cypherFile } from '../../store/cypherFile.ts';
import type { ParameterValue } from '../../store/GraphStore.ts';
import { readForms } from '../keys/searchForms.ts';
import { bestRanksOf } from './bestRanksOf.ts';
import {
  type Candidates,
  dropCutTies,
  type KeyIndex,
  type KeyQuery,
  type KeyStep,
  type Scored,
  stepsOf,
  unitOfBoost,
} from './KeyQuery.ts';
import { luceneText } from './luceneText.ts';

interface Found extends Scored {
  readonly forms: unknown;
}

/** Candidates from a full-text index of the engine. */
export const fullTextKeys: KeyIndex = {
  async find(query, { store, reading }) {
    const { types, limit } = query;
    const best = await bestRanksOf(store);
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
      const queries = stepsOf(query, best).map((step) => luceneText(step, types, true));
      return candidates(await read('search/find_in_steps', { queries }), limit);
    }
    return candidates(await findRanked(query, best, ask), limit);
  },
};

function candidates(found: readonly Found[], limit: number): Candidates {
  const { kept, truncated } = dropCutTies(found, limit);
  return { nodes: kept.map(({ id, forms }) => ({ id, forms: readForms(forms) })), truncated };
}

/**
 * The `limit` nodes with the highest scores, their ranks in them. The rank costs more than all else where very many
 * match, so it is asked for only when nodes tie, and of those that do among the best ranks, if there are as many.
 */
async function findRanked(
  { any, limit }: KeyQuery,
  best: readonly number[],
  ask: (step: KeyStep, isRanked: boolean) => Promise<readonly Found[]>,
): Promise<readonly Found[]> {
  const all: KeyStep = { any, ranked: [], least: 0 };
  const unranked = await ask(all, false);
  const last = unranked.at(-1)?.score;
  if (unranked.length < limit || last === undefined) return unranked;
  const above = unranked.filter(({ score }) => score > last);
  const [least] = best;
  if (least !== undefined) {
    const ranked = await ask({ any: [], ranked: any, least }, true);
    // A rank is less than a unit.
    const tied = ranked.filter(({ score }) => score >= last && score < last + unitOfBoost);
    if (tied.length >= limit - above.length) return [...above, ...tied.slice(0, limit - above.length)];
  }
  return ask(all, true);
}
