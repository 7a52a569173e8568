import { cypherFile } from '../../store/cypherFile.ts';
import type { GraphStore } from '../../store/GraphStore.ts';
import { allRankLetters, rankClasses } from '../keys/rank.ts';
import { token } from '../keys/tokens.ts';
import { bestRanks, sampleBits } from './bestRanks.ts';

interface Known {
  readonly least: Promise<readonly number[]>;
  /** By the clock of this process, in milliseconds. */
  readonly until: number;
}

const known = new WeakMap<GraphStore, Known>();
/** Many wait for it, so it is not ended with one of them. */
const patience = { timeoutMs: 30_000 };
/** Loads change the data behind our back; how long names are changes little, and no result depends on it. */
const staysMs = 60_000;

/** The least of the best ranks of a graph with a full-text index, as `bestRanks` tells them. */
export function bestRanksOf(store: GraphStore): Promise<readonly number[]> {
  const last = known.get(store);
  const now = performance.now();
  if (last !== undefined && now < last.until) return last.least;
  const next = sample(store);
  known.set(store, { least: last === undefined ? next : last.least, until: now + staysMs });
  next.then(
    () => known.set(store, { least: next, until: now + staysMs }),
    // Whoever asks next tries again.
    () => known.delete(store),
  );
  return last === undefined ? next : last.least;
}

async function sample(store: GraphStore): Promise<readonly number[]> {
  const rows = await store.read(
    { text: cypherFile('search/sample_ranks'), parameters: { query: sampleQuery } },
    patience,
  );
  const counts: number[] = [];
  for (const { score, nodes } of rows) counts[Number(score) - scoreOfAll] = Number(nodes);
  return bestRanks(counts);
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
