import type { Problem } from './KgError.ts';

/** A dataset that is broken throughout must not exhaust the memory with messages. */
const mostKept = 10_000;

/** Problems in the order they are found: kept up to a limit, counted beyond it. */
export class ProblemList<P extends Problem = Problem> {
  readonly kept: P[] = [];
  #unlisted = 0;

  /** How many there were beyond those that are kept. */
  get unlisted(): number {
    return this.#unlisted;
  }

  /** How many there were. */
  get count(): number {
    return this.kept.length + this.#unlisted;
  }

  add(problem: P): void {
    if (this.kept.length < mostKept) this.kept.push(problem);
    else this.#unlisted += 1;
  }

  /** Take over what was found elsewhere. */
  addAll({ kept, unlisted }: ProblemList<P>): void {
    for (const problem of kept) this.add(problem);
    this.#unlisted += unlisted;
  }
}
