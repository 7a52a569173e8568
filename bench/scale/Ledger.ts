import { number } from '../harness/markdown.ts';
import type { Order } from '../harness/Suite.ts';
import type { Measured } from './measureChild.ts';

/** What a step took at a size. */
export interface Line {
  readonly step: string;
  /** A dash for steps without a database. */
  readonly engine: string;
  readonly size: number;
  /** Nodes and relationships. */
  readonly rows: number;
  readonly seconds: number;
  /** Seconds of processor time of the process and of the database; zero where nobody counted them. */
  readonly processor: number;
  /** Most bytes resident of the process; zero where they are another program's. */
  readonly peak: number;
}

/** A step that there was no time for. */
interface LeftOut extends Pick<Line, 'step' | 'engine' | 'size'> {
  /** Seconds it would have taken, growing as its rows do. */
  readonly expected: number;
}

/** A nation of a size on an engine: where a step is measured. */
export type Where = Pick<Line, 'engine' | 'size' | 'rows'>;

/** Measurements of steps, taken as long as there is time. */
export class Ledger {
  readonly lines: Line[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly #end: number;

  constructor(
    minutes: number,
    readonly say: Order['say'],
  ) {
    this.#end = performance.now() + minutes * 60_000;
  }

  /**
   * Measure a step, unless it would not end in time by what it took at the size before.
   * @returns whether it was done
   */
  async take(
    step: string,
    { engine, size, rows }: Where,
    measure: () => Promise<Pick<Measured, 'seconds' | 'processor' | 'peak'>>,
  ): Promise<boolean> {
    const before = this.before({ step, engine, size });
    const expected = before === undefined ? 0 : (before.seconds * rows) / before.rows;
    if (performance.now() + expected * 1000 > this.#end) {
      this.leftOut.push({ step, engine, size, expected });
      this.say(`${size}, ${step}, ${engine}: left out, about ${number(expected)} s`);
      return false;
    }
    const { seconds, processor, peak } = await measure();
    this.lines.push({ step, engine, size, rows, seconds, processor, peak });
    this.say(
      `${size}, ${step}, ${engine}: ${number(seconds, 1)} s (${number(processor, 1)} of processor), ${number(peak / 2 ** 20)} MiB`,
    );
    return true;
  }

  /** The same step at the next smaller size. */
  before({ step, engine, size }: Pick<Line, 'step' | 'engine' | 'size'>): Line | undefined {
    return this.lines
      .filter((line) => step === line.step && engine === line.engine && line.size < size)
      .sort((a, b) => b.size - a.size)[0];
  }
}
