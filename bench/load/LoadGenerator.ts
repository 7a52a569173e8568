import { Worker } from 'node:worker_threads';
import type { LoadOrder, Timings } from './Load.ts';

/** Puts load on a GraphQL endpoint from a thread of its own. */
export class LoadGenerator {
  readonly #worker = new Worker(new URL('./loadWorker.js', import.meta.url));

  /** @throws Error when an answer is not a 200 without errors */
  run(order: LoadOrder): Promise<Timings> {
    return new Promise((resolve, reject) => {
      this.#worker.once('message', (answer: { timings?: Timings; message?: string }) => {
        if (answer.timings === undefined) reject(new Error(answer.message));
        else resolve(answer.timings);
      });
      this.#worker.postMessage(order);
    });
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
