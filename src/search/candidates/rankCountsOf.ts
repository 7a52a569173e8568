import { cypherFile } from '../../store/cypherFile.ts';
import type { GraphStore } from '../../store/GraphStore.ts';
import { allRankLetters, rankClasses } from '../keys/rank.ts';
import { token } from '../keys/tokens.ts';
import { sampleBits } from './bestRanks.ts';

interface Known {
  readonly counts: Promise<readonly number[]>;
  /** By the clock of this process, in milliseconds. */
  readonly until: number;
}

const known = new WeakMap<GraphStore, Known>();
/** Many wait for it, so it is not ended with one of them. */
const patience = { timeoutMs: 30_000 };
/** Loads change the data behind our back; how long names are changes little, and no result depends on it. */
const staysMs = 60_000;

/** How many nodes of a sample of a graph with a full-text index are in each class of ranks. */
export function rankCountsOf(store: GraphStore): Promise<readonly number[]> {
  const last = known.get(store);
  const now = performance.now();
  if (last !== undefined && now < last.until) return last.counts;
  const next = sample(store);
  known.set(store, { counts: last === undefined ? next : last.counts, until: now + staysMs });
  next.then(
    () => known.set(store, { counts: next, until: now + staysMs }),
    // Whoever asks next tries again.
    () => known.delete(store),
  );
  return last === undefined ? next : last.counts;
}

async function sample(store: GraphStore): Promise<readonly number[]> {
  const rows = await store.read(
    { text: cypherFile('search/sample_ranks'), parameters: { query: sampleQuery } },
    patience,
  );
  const counts: number[] = [];
  for (const { score, nodes } of rows) counts[Number(score) - scoreOfAll] = Number(nodes);
  return counts;
}

/** A node of the lowest class has a score too. */
const scoreOfAll = rankClasses;
const classBits = Math.log2(rankClasses);
const sampleQuery = allRankLetters
  .map((letter, bit) => {
    const word = `/${token('z', letter)}/`;
    if (bit < sampleBits) return `+${word}^${bit === 0 ? scoreOfAll : 0}`;
    const place = bit - (allRankLetters.length - classBits);
    return place < 0 ? '' : `${word}^${2 ** place}`;
  })
  .join(' ');
