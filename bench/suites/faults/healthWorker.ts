import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { KeepAliveConnection } from '../../load/KeepAliveConnection.ts';

/** What a thread is to watch: the service at `address`, every so many milliseconds, so many milliseconds long. */
export interface HealthOrder {
  readonly address: string;
  readonly every: number;
  readonly lasting: number;
}

/**
 * Asks for health from a thread of its own: the clients beside it are busy with their own bodies, and
 * what they wait for would be counted as the service's.
 */
async function watch({ address, every, lasting }: HealthOrder): Promise<readonly number[]> {
  const connection = await KeepAliveConnection.open(new URL(address));
  const until = performance.now() + lasting;
  const took: number[] = [];
  while (performance.now() < until) {
    const began = performance.now();
    await connection.get('/healthz', {});
    took.push(performance.now() - began);
    await sleep(every);
  }
  connection.close();
  return took;
}

parentPort?.on('message', (order: HealthOrder) => {
  watch(order).then(
    (took) => parentPort?.postMessage({ took }),
    (error: Error) => parentPort?.postMessage({ message: error.message }),
  );
});
