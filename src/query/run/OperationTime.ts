import { KgError } from '../../errors/KgError.ts';
import { timedOut } from '../../errors/timedOut.ts';
import type { ReadOptions } from '../../store/GraphStore.ts';

/** How long code works before others get their turn, in milliseconds. */
const turnMs = 8;

/**
 * The one time limit of an operation: waiting for its turn, each of its statements and all that code
 * works out for it share it.
 */
export class OperationTime {
  readonly #end: number;
  #turn = performance.now();
  /** Whether its statements may take long, by the operation's price. */
  dear = false;

  /** @param signal aborted when the client has gone */
  constructor(
    readonly limitMs: number,
    readonly signal: AbortSignal | undefined,
  ) {
    this.#end = this.#turn + limitMs;
  }

  /**
   * Milliseconds left, at least one.
   * @throws KgError TIMEOUT | CANCELLED
   */
  get timeoutMs(): number {
    if (this.signal?.aborted)
      throw new KgError('CANCELLED', 'The caller went away before the answer was ready.');
    const left = this.#end - performance.now();
    if (left > 0) return Math.max(1, Math.ceil(left));
    throw timedOut(this.limitMs);
  }

  /**
   * How the next statement is to be read.
   * @throws KgError TIMEOUT | CANCELLED
   */
  get reading(): ReadOptions {
    const { timeoutMs, signal, dear } = this;
    return { timeoutMs, dear, ...(signal === undefined ? {} : { signal }) };
  }

  /**
   * Let others have their turn when this operation has had one. Loops of code await it as they go.
   * @throws KgError TIMEOUT | CANCELLED
   */
  async breathe(): Promise<void> {
    if (performance.now() - this.#turn < turnMs) return;
    await new Promise<void>((resolve) => setImmediate(resolve));
    this.#turn = performance.now();
    // Read for what it throws.
    void this.timeoutMs;
  }
}
