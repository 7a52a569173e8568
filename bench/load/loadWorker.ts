import { parentPort } from 'node:worker_threads';
import { shapeNamed } from '../shapes.ts';
import { KeepAliveConnection } from './KeepAliveConnection.ts';
import type { LoadOrder, Timings } from './Load.ts';

/** How many different bodies are prepared; making them must not count. */
const prepared = 200;

async function load(order: LoadOrder): Promise<Timings> {
  const { url, document, shape, connections, milliseconds, get } = order;
  const { variables } = shapeNamed(shape);
  const bodies = Array.from({ length: prepared }, (_, n) =>
    JSON.stringify({ query: document, variables: order.variables ?? variables(n) }),
  );
  const address = new URL(url);
  const opened = await Promise.all(
    Array.from({ length: connections }, () => KeepAliveConnection.open(address)),
  );
  const latencies: number[] = [];
  const began = performance.now();
  let next = 0;
  await Promise.all(
    opened.map(async (connection) => {
      for (;;) {
        const start = performance.now();
        if (start - began >= milliseconds) return;
        const body =
          get === undefined
            ? await connection.post(bodies[next++ % prepared] ?? '')
            : await connection.get(get.path, get.headers);
        latencies.push(performance.now() - start);
        if (body.includes('"errors":'))
          throw new Error(`An error in answer: ${body.toString().slice(0, 500)}`);
      }
    }),
  );
  const elapsed = performance.now() - began;
  for (const connection of opened) connection.close();
  return { latencies, milliseconds: elapsed };
}

parentPort?.on('message', (order: LoadOrder) => {
  load(order).then(
    (timings) => parentPort?.postMessage({ timings }),
    (error: Error) => parentPort?.postMessage({ message: `${order.shape}: ${error.message}` }),
  );
});
