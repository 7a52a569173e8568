import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Where a service will answer. */
export interface StartingAddress {
  readonly host: string;
  readonly port: number;
  /** As in the settings: what a proxy leaves before each path; may be empty. */
  readonly pathPrefix: string;
}

/** What answers at the address of a service that starts. */
export interface StartingAnswers {
  /** Fulfilled when it answers, or never will: an address that cannot be listened on is the service's to report. */
  readonly ready: Promise<void>;
  /** Stop, so that the address is free. */
  stop(): Promise<void>;
}

/**
 * Answer at an address while the service starts there: `/healthz` says that the process runs, `/readyz` that it
 * is starting, and all else is told to come again. From a thread of its own, since the embedded engine takes a large
 * file into memory in one call, during which this one does nothing else.
 */
export function answerStarting(address: StartingAddress): StartingAnswers {
  const worker = new Worker(program, { workerData: address, eval: isSource });
  worker.unref();
  const ended = once(worker, 'exit').then(
    () => {},
    // Without it the service starts as it is: silent until it is there.
    () => {},
  );
  const listening = once(worker, 'message').then(
    () => {},
    () => {},
  );
  return {
    ready: Promise.race([listening, ended]),
    async stop() {
      worker.ref();
      worker.postMessage('stop');
      await ended;
    },
  };
}

const isSource = import.meta.url.endsWith('.ts');

/** Compiled, or the source where the sources run: a thread does not take over how its process reads them. */
const program = isSource
  ? `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(new URL('./startingMain.ts', import.meta.url))})))`
  : new URL('./startingMain.js', import.meta.url);
