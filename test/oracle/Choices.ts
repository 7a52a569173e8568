/**
 * A tape of numbers that decides what is generated. Generators ask it for choices, the simplest
 * first; a tape that has run out gives the simplest throughout. So a shorter tape of smaller numbers
 * makes a simpler case, and fast-check shrinks counterexamples by shrinking the tape.
 */
export class Choices {
  #next = 0;

  constructor(readonly tape: readonly number[]) {}

  /** A number from 0 to `limit` - 1. */
  below(limit: number): number {
    const value = this.tape[this.#next] ?? 0;
    this.#next += 1;
    return limit <= 1 ? 0 : value % limit;
  }

  /** True in so many of 100 cases. */
  chance(percent: number): boolean {
    return this.below(100) >= 100 - percent;
  }

  /** One of the items. */
  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined && items.length === 0) throw new Error('There is nothing to pick from.');
    return item as T;
  }

  /** Each item with a chance, in order. */
  some<T>(items: readonly T[], percent: number): T[] {
    return items.filter(() => this.chance(percent));
  }
}

/** The longest tape a test uses. */
export const tapeLength = 400;

/** A tape from a seed, by the mulberry32 generator. */
export function seededTape(seed: number, length: number): number[] {
  let state = seed >>> 0;
  return Array.from({ length }, () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % 10_000;
  });
}
