import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type DearCase, dearCases } from '../../../test/fixtures/dearCases.ts';
import { findServer } from '../../../test/neo4j/findServer.ts';
import { number, table } from '../../harness/markdown.ts';
import { startServiceProcess } from '../../harness/startServiceProcess.ts';
import { quantile } from '../../harness/statistics.ts';
import type { HealthOrder } from './healthWorker.ts';

/** Clients that send a case at once, and how long they go on, in seconds. */
const clients = 8;
const seconds = 5;
/** Milliseconds between two questions for health. */
const every = 10;

/** Ask for health, without pause, while each case is sent again and again. */
export async function measureHealth(
  cwd: string,
  engine: string,
  quick: boolean,
  say: (text: string) => void,
): Promise<readonly (readonly string[])[]> {
  const server = engine === 'neo4j' ? await findServer() : undefined;
  if (engine === 'neo4j' && server === undefined) return [];
  const { uri = '', user = '', password = '' } = server?.address ?? {};
  const environment =
    server === undefined ? {} : { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const service = await startServiceProcess(cwd, environment, ['--max-old-space-size=256']);
  try {
    const rows: string[][] = [];
    const lasting = (quick ? 1 : seconds) * 1000;
    const run = async (name: string, load: (until: number) => Promise<ReadonlyMap<string, number>>) => {
      const until = performance.now() + lasting;
      const health = watchHealth(service.address, lasting);
      const codes = await load(until);
      const took = await health;
      const told = [...codes].map(([code, count]) => `${count} ${code}`).join(', ');
      const memory = await residentMemory(service.address);
      rows.push([
        engine,
        name,
        told,
        number(quantile(took, 0.5), 1),
        number(quantile(took, 0.99), 1),
        number(quantile(took, 1), 0),
        number(memory / 2 ** 20),
      ]);
      say(`${engine}, ${name}: health ${quantile(took, 0.99).toFixed(0)} ms at 99 %; ${told}`);
    };
    await run('nothing else', async (until) => {
      await sleep(until - performance.now());
      return new Map();
    });
    for (const one of dearCases) await run(one.name, (until) => send(service.address, one, until));
    await run('R11: 500 slow bodies', (until) => slowBodies(service.address, until));
    return rows;
  } finally {
    service.process.kill();
    await server?.stop();
  }
}

/** The report of what `measureHealth` found on some engines. */
export function healthTable(rows: readonly (readonly string[])[]): string {
  const head = ['engine', 'case', 'answers', 'health p50 ms', 'p99 ms', 'most ms', 'service MiB'];
  return `\`/healthz\` asked every ${every} ms while ${clients} clients send a case for ${seconds} s, a service with a heap of 256 MiB and all datasets.

${table(head, rows, 3)}`;
}

async function watchHealth(address: string, lasting: number): Promise<readonly number[]> {
  const worker = new Worker(new URL('./healthWorker.js', import.meta.url));
  try {
    const order: HealthOrder = { address, every, lasting };
    worker.postMessage(order);
    const [{ took, message }] = (await once(worker, 'message')) as [{ took?: number[]; message?: string }];
    if (took === undefined) throw new Error(message);
    return took;
  } finally {
    await worker.terminate();
  }
}

async function send(
  address: string,
  { queries }: DearCase,
  until: number,
): Promise<ReadonlyMap<string, number>> {
  const codes = new Map<string, number>();
  // Made before: what this process does meanwhile would keep the question for health from the processor.
  const bodies = queries.map((query) => Buffer.from(JSON.stringify({ query })));
  let next = 0;
  const client = async () => {
    while (performance.now() < until) {
      const body = bodies[next % bodies.length];
      next += 1;
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        ...(body !== undefined && { body }),
      });
      const answer = Buffer.from(await response.arrayBuffer());
      // The code is near one end; reading a long answer would hold this process up.
      const ends = `${answer.subarray(0, 4_000)}${answer.subarray(-4_000)}`;
      const code = /"code":"(\w+)"/.exec(ends)?.[1] ?? 'answered';
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return codes;
}

async function slowBodies(address: string, until: number): Promise<ReadonlyMap<string, number>> {
  const { hostname, port } = new URL(address);
  const sockets = Array.from({ length: 500 }, () => {
    const socket = connect(Number(port), hostname);
    socket.on('error', () => {});
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{',
    );
    return socket;
  });
  while (performance.now() < until) {
    for (const socket of sockets) socket.write(' ');
    await sleep(500);
  }
  for (const socket of sockets) socket.destroy();
  return new Map([['connections', sockets.length]]);
}

async function residentMemory(address: string): Promise<number> {
  const metrics = await (await fetch(`${address}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]);
}
