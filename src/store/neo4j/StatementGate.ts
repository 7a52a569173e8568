import { KgError } from '../../errors/KgError.ts';
import type { Circuit } from './Circuit.ts';

/** What the gate has done since the start, and what it holds now. */
export interface GateStatistics {
  inFlight: number;
  waiting: number;
  /** Statements the database has not planned yet, as far as is known, that run now. */
  cold: number;
  /** Statements refused because the database is away. */
  refused: number;
}

/** A statement as the gate runs it. */
export interface GatedStatement<T> {
  work(): Promise<T>;
  /** Have the server plan it, without running it. */
  plan(): Promise<unknown>;
  /** True when nobody waits for it any more; it is then not begun. */
  isStopped(): boolean;
  /** Whether its own time is up, rather than whoever waited gone. */
  isOutOfTime(): boolean;
}

/** Statements at once that the database may have to plan: planning is what slows all others. */
const mostCold = 2;
/** Characters of the statements remembered as planned. */
const mostRemembered = 8_000_000;

/** So many places, handed on in the order they were asked for. */
class Slots {
  taken = 0;
  readonly #queue: (() => void)[] = [];

  constructor(readonly capacity: number) {}

  get waiting(): number {
    return this.#queue.length;
  }

  /** Take a place if one is free. */
  takeNow(): boolean {
    if (this.taken >= this.capacity) return false;
    this.taken += 1;
    return true;
  }

  async take(): Promise<void> {
    if (!this.takeNow()) await new Promise<void>((resolve) => this.#queue.push(resolve));
  }

  /** Give a place back: to the first who waits, or to whoever comes. */
  give(): void {
    const next = this.#queue.shift();
    if (next === undefined) this.taken -= 1;
    else next();
  }
}

/**
 * Lets statements through to a server: so many at once, first come first served. A text the server has
 * not planned goes once, and others of the same text wait for it; few such texts go at a time. While
 * the server is away statements are refused at once.
 */
export class StatementGate {
  readonly #all: Slots;
  readonly #cold = new Slots(mostCold);
  readonly #planned = new Set<string>();
  #remembered = 0;
  /** The first run of each text that is not planned yet. */
  readonly #planning = new Map<string, Promise<void>>();
  #following = 0;

  /**
   * @param capacity statements at once
   * @param isAway tells a failure of the server from one of the statement
   */
  constructor(
    capacity: number,
    readonly isAway: (error: unknown) => boolean,
    readonly circuit: Circuit,
  ) {
    this.#all = new Slots(capacity);
  }

  get statistics(): GateStatistics {
    return {
      inFlight: this.#all.taken,
      waiting: this.#all.waiting + this.#cold.waiting + this.#following,
      cold: this.#cold.taken,
      refused: this.circuit.refused,
    };
  }

  /**
   * Run a statement in its turn. One that was begun and whose time is up before the server has planned it is
   * planned to the end in its place, or a server too slow to plan it in that time would never answer it. What
   * waited in vain for its turn is not: those who came after it would wait for plans that nobody wants.
   * @throws KgError SERVICE_UNAVAILABLE while the server is away, CANCELLED when stopped, and what `work` throws
   */
  async run<T>(text: string, { work, plan, isStopped, isOutOfTime }: GatedStatement<T>): Promise<T> {
    this.circuit.refuseWhileOpen();
    for (let first = this.#planning.get(text); first !== undefined; first = this.#planning.get(text)) {
      this.#following += 1;
      await first;
      this.#following -= 1;
      this.circuit.refuseWhileOpen();
    }
    if (this.#planned.has(text)) return this.#inTurn(work, isStopped);
    let done = () => {};
    let isBegun = false;
    const begin = () => {
      isBegun = true;
      return work();
    };
    this.#planning.set(text, new Promise((resolve) => (done = resolve)));
    try {
      await this.#cold.take();
      try {
        const result = await this.#inTurn(begin, isStopped);
        this.#remember(text);
        return result;
      } catch (error) {
        if (isBegun && isOutOfTime()) {
          await this.#inTurn(plan, () => false).then(
            () => this.#remember(text),
            () => {},
          );
        }
        throw error;
      } finally {
        this.#cold.give();
      }
    } finally {
      this.#planning.delete(text);
      done();
    }
  }

  async #inTurn<T>(work: () => Promise<T>, isStopped: () => boolean): Promise<T> {
    if (!this.#all.takeNow()) await this.#all.take();
    try {
      if (isStopped()) throw new KgError('CANCELLED', 'Nobody waits for this statement any more.');
      const result = await work();
      this.circuit.answered();
      return result;
    } catch (error) {
      this.#note(error);
      throw error;
    } finally {
      this.#all.give();
    }
  }

  #note(error: unknown): void {
    if (!this.isAway(error)) {
      this.circuit.answered();
      return;
    }
    this.circuit.failed();
    // A server that comes back has planned nothing.
    this.#planned.clear();
    this.#remembered = 0;
  }

  #remember(text: string): void {
    if (this.#planned.has(text)) return;
    this.#planned.add(text);
    this.#remembered += text.length;
    for (const oldest of this.#planned) {
      if (this.#remembered <= mostRemembered) return;
      this.#planned.delete(oldest);
      this.#remembered -= oldest.length;
    }
  }
}
