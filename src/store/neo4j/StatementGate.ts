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
  /** When its time is up, by `performance.now()`. */
  readonly deadline: number;
  /** Equal for statements that have the same result. */
  key(): string;
}

/** What came of a statement that others waited for too. */
interface Outcome {
  readonly value: unknown;
}

/** Statements at once that the database may have to plan: planning is what slows all others. */
const mostCold = 2;
/**
 * Statements at once beside those, while a server that has just come back plans what it is asked: its code
 * is not compiled yet, so that the many who have waited for a plan would keep it from making the others.
 */
const mostBesideCold = 2;
/** How long a server counts as one that has just come back, in milliseconds. */
const warmingMs = 15_000;
/** How long after one plan the next is expected, in milliseconds: many operations ask statements one after another. */
const betweenPlansMs = 300;
/** Characters of the statements remembered as planned. */
const mostRemembered = 8_000_000;

/**
 * So many places, handed on to whose time is up first: of an operation that asks one statement after
 * another, each would else wait behind all who came meanwhile.
 */
class Slots {
  taken = 0;
  readonly #queue: { readonly deadline: number; readonly begin: () => void }[] = [];

  /** @param capacity asked each time: it may change */
  constructor(readonly capacity: () => number) {}

  get waiting(): number {
    return this.#queue.length;
  }

  /** Take a place if one is free. */
  takeNow(): boolean {
    if (this.taken >= this.capacity()) return false;
    this.taken += 1;
    return true;
  }

  async take(deadline: number): Promise<void> {
    if (this.takeNow()) return;
    const after = this.#queue.findLastIndex((other) => other.deadline <= deadline);
    await new Promise<void>((begin) => this.#queue.splice(after + 1, 0, { deadline, begin }));
  }

  give(): void {
    this.taken -= 1;
    this.handOut();
  }

  /** Let as many begin as there are places: there may be more than before. */
  handOut(): void {
    while (this.#queue.length > 0 && this.takeNow()) this.#queue.shift()?.begin();
  }
}

/**
 * Lets statements through to a server, so many at once. A text the server has not planned goes once, and
 * others of the same text wait for it; few such texts go at a time. Of equal statements that wait, one is
 * run for all. While the server is away statements are refused at once.
 */
export class StatementGate {
  readonly #known: Slots;
  readonly #cold = new Slots(() => mostCold);
  readonly #planned = new Set<string>();
  #remembered = 0;
  /** The first run of each text that is not planned yet. */
  readonly #planning = new Map<string, Promise<void>>();
  /** What has not begun yet, by its key; undefined comes of it when it did not end well. */
  readonly #unbegun = new Map<string, Promise<Outcome | undefined>>();
  #following = 0;
  #plannedAt = Number.NEGATIVE_INFINITY;

  /**
   * @param capacity statements at once, beside the few that may have to be planned
   * @param isAway tells a failure of the server from one of the statement
   */
  constructor(
    capacity: number,
    readonly isAway: (error: unknown) => boolean,
    readonly circuit: Circuit,
  ) {
    this.#known = new Slots(() => (this.#isWarming() ? Math.min(mostBesideCold, capacity) : capacity));
  }

  get statistics(): GateStatistics {
    return {
      inFlight: this.#known.taken + this.#cold.taken,
      waiting: this.#known.waiting + this.#cold.waiting + this.#following,
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
  async run<T>(text: string, statement: GatedStatement<T>): Promise<T> {
    this.circuit.refuseWhileOpen();
    if (this.#planned.has(text) && this.#known.takeNow()) return this.#runKnown(statement);
    const key = statement.key();
    for (let equal = this.#unbegun.get(key); equal !== undefined; equal = this.#unbegun.get(key)) {
      const outcome = await this.#follow(equal);
      if (outcome !== undefined) return outcome.value as T;
    }
    let tell: (outcome: Outcome | undefined) => void = () => {};
    const outcome = new Promise<Outcome | undefined>((resolve) => (tell = resolve));
    this.#unbegun.set(key, outcome);
    const begun = () => {
      // An equal one that came since may wait in its place.
      if (this.#unbegun.get(key) === outcome) this.#unbegun.delete(key);
    };
    try {
      const value = await this.#runInTurn(text, {
        ...statement,
        work() {
          begun();
          return statement.work();
        },
      });
      tell({ value });
      return value;
    } finally {
      begun();
      tell(undefined);
    }
  }

  /** Wait for what another does. @throws KgError SERVICE_UNAVAILABLE when the server is away by then */
  async #follow<T>(other: Promise<T>): Promise<T> {
    this.#following += 1;
    const outcome = await other;
    this.#following -= 1;
    this.circuit.refuseWhileOpen();
    return outcome;
  }

  #runKnown<T>({ work, isStopped }: GatedStatement<T>): Promise<T> {
    return this.#begin(work, isStopped).finally(() => this.#known.give());
  }

  async #runInTurn<T>(text: string, statement: GatedStatement<T>): Promise<T> {
    const { work, plan, isStopped, isOutOfTime, deadline } = statement;
    for (let first = this.#planning.get(text); first !== undefined; first = this.#planning.get(text)) {
      await this.#follow(first);
    }
    if (this.#planned.has(text)) {
      await this.#known.take(deadline);
      return this.#runKnown(statement);
    }
    let done = () => {};
    let isBegun = false;
    const begin = () => {
      isBegun = true;
      return work();
    };
    this.#planning.set(text, new Promise((resolve) => (done = resolve)));
    try {
      await this.#cold.take(deadline);
      try {
        const result = await this.#begin(begin, isStopped);
        this.#remember(text);
        return result;
      } catch (error) {
        if (isBegun && isOutOfTime()) {
          await this.#begin(plan, () => false).then(
            () => this.#remember(text),
            () => {},
          );
        }
        throw error;
      } finally {
        this.#plannedAt = performance.now();
        this.#cold.give();
        if (this.#isWarming()) setTimeout(() => this.#known.handOut(), betweenPlansMs);
      }
    } finally {
      this.#planning.delete(text);
      done();
    }
  }

  #isWarming(): boolean {
    const now = performance.now();
    if (now > this.circuit.backAt + warmingMs) return false;
    return this.#cold.taken > 0 || now < this.#plannedAt + betweenPlansMs;
  }

  async #begin<T>(work: () => Promise<T>, isStopped: () => boolean): Promise<T> {
    try {
      if (isStopped()) throw new KgError('CANCELLED', 'Nobody waits for this statement any more.');
      const result = await work();
      this.circuit.answered();
      return result;
    } catch (error) {
      this.#note(error);
      throw error;
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
