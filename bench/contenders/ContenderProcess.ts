import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Timings } from '../load/Load.ts';
import type { Order, Report, Start, Usage } from './Contender.ts';

/** A contender in a process of its own, so that memory and garbage are its own. */
export class ContenderProcess {
  #url: string | undefined;
  readonly #process: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#process = child;
  }

  /**
   * @param file name of a file beside this one, without extension
   * @param argument tells it which variant it is
   * @param node the Node.js it needs; that of this process when left out
   */
  static async start(
    file: string,
    argument: string | undefined,
    start: Start,
    node = process.execPath,
  ): Promise<ContenderProcess> {
    const path = fileURLToPath(new URL(`./${file}.js`, import.meta.url));
    const child = fork(path, argument === undefined ? [] : [argument], { execPath: node });
    const contender = new ContenderProcess(child);
    const report = await contender.#ask({ kind: 'start', start });
    if (report.kind === 'ready') contender.#url = report.url;
    return contender;
  }

  get url(): string | undefined {
    return this.#url;
  }

  async usage(): Promise<Usage> {
    const report = await this.#ask({ kind: 'usage' });
    if (report.kind !== 'usage') throw new Error(`A ${report.kind} report instead of usage.`);
    return report.usage;
  }

  async run(shape: string, milliseconds: number, connections: number): Promise<Timings> {
    const report = await this.#ask({ kind: 'run', shape, milliseconds, connections });
    if (report.kind !== 'timings') throw new Error(`A ${report.kind} report instead of timings.`);
    return report;
  }

  /** End it; it may write a profile first. */
  async stop(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const exit = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.disconnect();
    await exit;
  }

  #ask(order: Order): Promise<Exclude<Report, { kind: 'failed' }>> {
    return new Promise((resolve, reject) => {
      const onExit = (code: number | null) => reject(new Error(`A contender ended with code ${code}.`));
      this.#process.once('exit', onExit);
      this.#process.once('message', (report: Report) => {
        this.#process.removeListener('exit', onExit);
        if (report.kind === 'failed') reject(new Error(report.message));
        else resolve(report);
      });
      this.#process.send(order);
    });
  }
}
