import { parse } from 'graphql';
import type { QueryEngine } from '../../src/query/QueryEngine.ts';

/** Microseconds a unit of price stands for, and milliseconds any operation takes whatever its price. */
export const unitUs = 6;
export const baseMs = 1;
/** Characters of the answer a unit of price stands for, and those any answer may have. */
const unitCharacters = 1_000;
const baseCharacters = 1_000;

/** What an operation was said to cost and what it did cost. */
export interface Expense {
  readonly price: number;
  /** Processor time, in milliseconds: the least of some runs. */
  readonly cpu: number;
  /** Characters of the answer. */
  readonly bytes: number;
}

/** How often an operation is run to know its time. */
export interface Repeats {
  readonly least: number;
  readonly most: number;
  /** It is run again until it has used so much processor time. */
  readonly leastMs: number;
}

/** What became of an operation: its expense, its price when it was refused for it, or neither. */
export type Measured = Expense | { readonly refusedFor: number } | undefined;

/**
 * Run an operation some times.
 * @param cpu processor time used so far by all who take part, in milliseconds
 * @returns undefined for what is refused for another reason or asks nothing of the graph
 */
export async function measureDear(
  engine: QueryEngine,
  { text, variables }: { readonly text: string; readonly variables: Readonly<Record<string, unknown>> },
  cpu: () => number,
  { least, most, leastMs }: Repeats,
): Promise<Measured> {
  const request = { document: parse(text), variables };
  const first = await engine.execute({ ...request, explain: true });
  const { code, cost } = first.errors?.[0]?.extensions ?? {};
  if (code === 'COST_EXCEEDED' && typeof cost === 'number') return { refusedFor: cost };
  const explain = first.extensions?.explain as { readonly cost: number } | undefined;
  if (explain === undefined || explain.cost === 0) return undefined;
  const times: number[] = [];
  let spent = 0;
  let bytes = 0;
  while (times.length < least || (times.length < most && spent < leastMs)) {
    const start = cpu();
    const { data } = await engine.execute(request);
    times.push(cpu() - start);
    spent += times.at(-1) ?? 0;
    bytes = JSON.stringify(data ?? null).length;
  }
  return { price: explain.cost, cpu: Math.min(...times), bytes };
}

/** How many times more time an operation took than its price says. */
export function timesDearer({ cpu, price }: Pick<Expense, 'cpu' | 'price'>): number {
  return cpu / (baseMs + (price * unitUs) / 1000);
}

/** How many times longer its answer was than its price says. */
export function timesLonger({ bytes, price }: Pick<Expense, 'bytes' | 'price'>): number {
  return bytes / (baseCharacters + price * unitCharacters);
}
