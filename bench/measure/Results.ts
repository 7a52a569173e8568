import { median, quantile } from '../harness/statistics.ts';

/** What one contender did with one shape, round by round. */
export interface Cell {
  /** Requests a second, one number a round. */
  readonly rates: number[];
  /** Milliseconds of every request of all rounds. */
  readonly latencies: number[];
  /** Milliseconds of processor time a request, in the contender and in the database; one a round. */
  readonly serviceCpu: number[];
  readonly databaseCpu: number[];
}

/** What one round gave. */
export interface Round {
  readonly latencies: readonly number[];
  readonly milliseconds: number;
  /** Milliseconds of processor time in the round. */
  readonly serviceCpuMs: number;
  readonly databaseCpuMs: number;
}

/** Measurements by shape and contender. */
export class Results {
  readonly #cells = new Map<string, Cell>();

  add(shape: string, contender: string, round: Round): void {
    const key = `${shape} ${contender}`;
    const cell = this.#cells.get(key) ?? { rates: [], latencies: [], serviceCpu: [], databaseCpu: [] };
    const requests = round.latencies.length;
    cell.rates.push((1000 * requests) / round.milliseconds);
    cell.serviceCpu.push(round.serviceCpuMs / requests);
    cell.databaseCpu.push(round.databaseCpuMs / requests);
    for (const latency of round.latencies) cell.latencies.push(latency);
    this.#cells.set(key, cell);
  }

  /** Undefined when the contender was not asked this shape. */
  summary(shape: string, contender: string) {
    const cell = this.#cells.get(`${shape} ${contender}`);
    if (cell === undefined) return undefined;
    return {
      rate: median(cell.rates),
      p50: quantile(cell.latencies, 0.5),
      p99: quantile(cell.latencies, 0.99),
      serviceCpu: median(cell.serviceCpu),
      databaseCpu: median(cell.databaseCpu),
    };
  }

  /**
   * Median over the rounds of one contender's rate divided by another's in the same round: what
   * else the machine did in a round slowed both.
   */
  ratio(shape: string, contender: string, other: string): number | undefined {
    const mine = this.#cells.get(`${shape} ${contender}`)?.rates;
    const theirs = this.#cells.get(`${shape} ${other}`)?.rates;
    if (mine === undefined || theirs === undefined) return undefined;
    return median(mine.map((rate, round) => rate / (theirs[round] ?? Number.NaN)));
  }
}
