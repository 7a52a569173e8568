import { leastOfClass, partsOfClass, rankClass } from '../keys/rank.ts';

/** Last bits of a rank, which a hash decides: nodes in which all are set are the sample. */
export const sampleBits = 8;
const sampled = (1 << sampleBits) - 1;
/**
 * One of so many nodes is among those that are looked among first, and next: where 100 are wanted, not many more than
 * 1,600 have to be ranked, whether some or a hundred thousand match.
 */
const oneOf = [256, 16];
/** One of so many nodes is among those that are looked among first. */
export const [ranksTried = 256] = oneOf;

/** Whether a node is in the sample by which the ranks of all are known. */
export function isSampled(rank: number): boolean {
  return (rank & sampled) === sampled;
}

/** How many nodes of a sample are in each class of ranks. */
export function countClasses(ranks: Iterable<number>): readonly number[] {
  const counts: number[] = [];
  for (const rank of ranks) counts[rankClass(rank)] = (counts[rankClass(rank)] ?? 0) + 1;
  return counts;
}

/**
 * The least of the best ranks, and of those that are looked among next. Both engines know them by the same sample, so
 * that they choose the same candidates.
 * @param counts nodes of the sample by class of ranks
 * @returns descending; none where the sample is empty
 */
export function bestRanks(counts: readonly number[]): readonly number[] {
  return [...new Set(oneOf.map((many) => leastOf(many, counts)))].filter((least) => least > 0);
}

/** The least of the ranks that about one of so many nodes has; 0 for all. */
export function leastOf(many: number, counts: readonly number[]): number {
  let wanted = counts.reduce((sum, count) => sum + (count ?? 0), 0) / many;
  for (let one = counts.length - 1; one >= 0; one -= 1) {
    const count = counts[one] ?? 0;
    // Within a class ranks are as a hash gives them.
    if (count > 0 && count >= wanted) {
      return leastOfClass(one, Math.max(0, partsOfClass - Math.ceil((wanted / count) * partsOfClass)));
    }
    wanted -= count;
  }
  return 0;
}
