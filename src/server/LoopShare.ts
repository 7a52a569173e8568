/** Milliseconds of one turn of the event loop in which new requests may begin. */
const shareMs = 5;

/**
 * Keeps a turn of the event loop short: when many requests have come at once, as many begin in one turn as
 * fit into its share, at least one, and the others wait for the next in the order they came. Between two
 * turns all else is served, such as questions for health and answers that are kept.
 */
export class LoopShare {
  #isRunning = false;
  #until = 0;
  readonly #waiting: (() => void)[] = [];

  /** @returns undefined when the work may begin now, or what to wait for */
  begin(): Promise<void> | undefined {
    const now = performance.now();
    if (!this.#isRunning) {
      this.#turn(now);
      return undefined;
    }
    if (this.#waiting.length === 0 && now < this.#until) return undefined;
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #turn(now: number): void {
    this.#isRunning = true;
    this.#until = now + shareMs;
    setImmediate(() => {
      const next = this.#waiting.shift();
      this.#isRunning = false;
      if (next === undefined) return;
      this.#turn(performance.now());
      next();
    });
  }
}
