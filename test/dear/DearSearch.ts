import type { GraphQLSchema } from 'graphql';
import type { QueryEngine } from '../../src/query/QueryEngine.ts';
import { Choices, seededTape, tapeLength } from '../oracle/Choices.ts';
import type { GraphFacts } from '../oracle/generateInput.ts';
import { generateOperation } from '../oracle/generateOperation.ts';
import { type Expense, measureDear, timesDearer, timesLonger } from './measureDear.ts';

/** An operation that was found, with what it took. */
export interface DearOperation extends Expense {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** How many times more it took than its price says, in time or in characters, whichever is more. */
  readonly times: number;
}

interface Tape {
  readonly numbers: readonly number[];
  readonly times: number;
}

/** Tapes that may have offspring, and operations that are kept. */
const population = 60;
const kept = 20;
/** One in so many is made up anew. */
const fresh = 5;
const repeats = { least: 2, most: 4, leastMs: 10 };
/** What seems so many times dearer than its price is run more often: two runs may both have met a collector. */
const doubtFrom = 3;
const moreRepeats = { least: 6, most: 20, leastMs: 300 };

/**
 * A genetic search for operations that cost more than their price says. What breeds are the tapes that
 * decide what is generated: a child is the beginning of one with the end of another, some numbers
 * changed. So every operation is legal, whatever comes of it.
 */
export class DearSearch {
  tried = 0;
  refused = 0;
  readonly #found = new Map<string, DearOperation>();
  #tapes: Tape[] = [];

  constructor(
    readonly engine: QueryEngine,
    readonly schema: GraphQLSchema,
    readonly facts: GraphFacts,
    readonly cpu: () => number,
    readonly seed: number,
  ) {}

  /** The dearest operations so far, dearest first. */
  get worst(): readonly DearOperation[] {
    return [...this.#found.values()].sort((a, b) => b.times - a.times).slice(0, kept);
  }

  /** Try one more operation. */
  async step(): Promise<void> {
    const numbers = this.#offspring();
    const { text, variables } = generateOperation(this.schema, this.facts, new Choices(numbers));
    this.tried += 1;
    let measured = await measureDear(this.engine, { text, variables }, this.cpu, repeats);
    if (measured === undefined) return;
    if ('refusedFor' in measured) {
      this.refused += 1;
      return;
    }
    if (timesDearer(measured) > doubtFrom) {
      const again = await measureDear(this.engine, { text, variables }, this.cpu, moreRepeats);
      if (again !== undefined && 'cpu' in again && again.cpu < measured.cpu) measured = again;
    }
    const times = Math.max(timesDearer(measured), timesLonger(measured));
    // What is alike but for its numbers is one find.
    const shape = text.replaceAll(/\d+/g, '').replaceAll(/"[^"]*"/g, '');
    const known = this.#found.get(shape);
    if (known === undefined || known.times < times) {
      this.#found.set(shape, { ...measured, text, variables, times });
      if (this.#found.size > 10 * kept) {
        for (const [key, { times: least }] of this.#found) {
          if (least < (this.worst.at(-1)?.times ?? 0)) this.#found.delete(key);
        }
      }
    }
    this.#tapes.push({ numbers, times });
    this.#tapes = this.#tapes.sort((a, b) => b.times - a.times).slice(0, population);
  }

  #offspring(): readonly number[] {
    const dice = new Choices(seededTape(this.seed * 1_000 + this.tried, 64));
    if (this.#tapes.length < population || dice.below(fresh) === 0) {
      return seededTape(this.seed + this.tried, tapeLength);
    }
    // The better of two chosen by chance, so that the best do not crowd out all others.
    const choose = () => this.#tapes[Math.min(dice.below(population), dice.below(population))]?.numbers ?? [];
    const cut = dice.below(tapeLength);
    const child = [...choose().slice(0, cut), ...choose().slice(cut)];
    for (let changes = 1 + dice.below(6); changes > 0; changes -= 1) {
      child[dice.below(tapeLength)] = dice.below(10_000);
    }
    return child;
  }
}
