/**
 * Thread that answers while the service starts, started by `answerStarting`: the process runs, and
 * nothing is ready. Ends when it is sent a message.
 */
import { createServer } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import type { StartingAddress } from './answerStarting.ts';

const { host, port, pathPrefix } = workerData as StartingAddress;

const starting = {
  errors: [
    {
      message: 'The service is starting: ask again in a moment.',
      extensions: { code: 'SERVICE_UNAVAILABLE' },
    },
  ],
};

const server = createServer((request, response) => {
  const [path = ''] = (request.url ?? '').split('?');
  const isAt = (address: string) => path === address || path === pathPrefix + address;
  const isAlive = isAt('/healthz');
  const body = isAlive ? { status: 'ok' } : isAt('/readyz') ? { status: 'starting' } : starting;
  request.resume();
  response.writeHead(isAlive ? 200 : 503, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    // The next request goes to the service itself.
    connection: 'close',
    ...(!isAlive && { 'retry-after': '1' }),
  });
  response.end(JSON.stringify(body));
});

let isStopped = false;
const stop = () => {
  isStopped = true;
  server.close();
  server.closeAllConnections();
  parentPort?.close();
};
// The service meets the same error when it listens itself, and tells it.
server.on('error', stop);
server.listen({ host, port }, () => {
  if (isStopped) server.close();
  else parentPort?.postMessage('listening');
});
parentPort?.once('message', stop);
