/** Milliseconds of one turn of the event loop in which new requests may begin. */
const shareMs = 5;

/**
 * Keeps a turn of the event loop short: when many requests have come at once, as many begin in one turn as
 * fit into its share, at least one, and the others wait for the next in the order they came. Between two
 * turns all else is served, such as questions for health and answers that are kept.
 *
 * Pieces of long work, such as parsing or compiling a document that is new, have a line of their own: a turn
 * begins one at most, and while requests wait every other turn is theirs.
 */
export class LoopShare {
  #isRunning = false;
  #until = 0;
  /** Whether the turn has begun a piece of long work. */
  #isLong = false;
  readonly #waiting: (() => void)[] = [];
  readonly #long: (() => void)[] = [];

  /** @returns undefined when the work may begin now, or what to wait for */
  begin(): Promise<void> | undefined {
    const now = performance.now();
    if (!this.#isRunning) {
      this.#turn(now, false);
      return undefined;
    }
    if (this.#waiting.length === 0 && now < this.#until) return undefined;
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** @returns undefined when a piece of long work may begin now, or what to wait for */
  beginLong(): Promise<void> | undefined {
    const now = performance.now();
    if (!this.#isRunning) {
      this.#turn(now, true);
      return undefined;
    }
    if (!this.#isLong && this.#waiting.length + this.#long.length === 0 && now < this.#until) {
      this.#isLong = true;
      return undefined;
    }
    return new Promise((resolve) => this.#long.push(resolve));
  }

  #turn(now: number, isLong: boolean): void {
    this.#isRunning = true;
    this.#isLong = isLong;
    this.#until = now + shareMs;
    setImmediate(() => {
      this.#isRunning = false;
      const nextIsLong = this.#long.length > 0 && (!this.#isLong || this.#waiting.length === 0);
      const next = (nextIsLong ? this.#long : this.#waiting).shift();
      if (next === undefined) return;
      this.#turn(performance.now(), nextIsLong);
      next();
    });
  }
}
