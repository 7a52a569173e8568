/** The value a share of sorted numbers lies below. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle] ?? Number.NaN;
  return ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
};

/**
 * The shortest time of each item over some rounds, in milliseconds: what the work takes when nothing
 * else runs meanwhile. A first round is not counted: it plans, compiles and fills caches.
 */
export async function bestTimes<T>(
  items: readonly T[],
  rounds: number,
  work: (item: T) => Promise<unknown>,
): Promise<readonly number[]> {
  const best = items.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, item] of items.entries()) {
      const start = performance.now();
      await work(item);
      const taken = performance.now() - start;
      if (round > 0) best[index] = Math.min(best[index] ?? taken, taken);
    }
  }
  return best;
}
