import type { GraphStore } from '../../src/store/GraphStore.ts';
import { withEngines } from '../../test/neo4j/withEngines.ts';
import type { Order } from './Suite.ts';

/** Options of suites that measure at several sizes on each engine. */
export const sizeOptions = { sizes: { type: 'string' }, engine: { type: 'string' } } as const;

/** Where something is measured. */
export interface Place {
  readonly engine: string;
  readonly size: number;
  /** What is measured counts for nothing: a few of it will do. */
  readonly rehearsal: boolean;
  /** Empty, and closed when the measurement ends. */
  readonly store: GraphStore;
}

/**
 * Measure at each size on each engine, one after the other. `--sizes 1000,10000` and `--engine neo4j`
 * choose; a quick run takes the smallest size alone.
 * @param sizes when none are asked for, smallest first
 */
export async function eachSize<T>(
  { quick, values, say }: Order,
  sizes: readonly number[],
  measure: (place: Place) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const asked = values.sizes?.split(',').map(Number) ?? (quick ? sizes.slice(0, 1) : sizes);
  if (!asked.every((size) => Number.isInteger(size) && size > 0))
    throw new Error(`--sizes takes whole numbers separated by commas, not "${values.sizes}".`);
  return withEngines(values.engine, async (engines) => {
    const lines: T[] = [];
    for (const engine of engines) {
      // The smallest size once for nothing: a server that has just started is slow at everything.
      for (const [index, size] of [Math.min(...asked), ...asked].entries()) {
        const store = await engine.open();
        try {
          const measured = await measure({ engine: engine.name, size, store, rehearsal: index === 0 });
          if (index === 0) continue;
          lines.push(...measured);
          say(`${engine.name}, ${size}: measured.`);
        } finally {
          await store.close();
        }
      }
    }
    return lines;
  });
}
