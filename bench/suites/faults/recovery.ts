import { setTimeout as sleep } from 'node:timers/promises';
import { type JarServer, startJarServer } from '../../../test/neo4j/jarServer.ts';
import { number, table } from '../../harness/markdown.ts';
import { startServiceProcess } from '../../harness/startServiceProcess.ts';
import { quantile } from '../../harness/statistics.ts';

/** Requests a second, and how the run goes on, in seconds from its start. */
const rate = 50;
const killedAt = 8;
const awayFor = 6;
/** How long it is watched after the database answers again. */
const watched = 25;
/** Rows of the table are so many seconds. */
const step = 2;
/** A second is normal when so many of its requests are answered, as fast as so many times the median before. */
const normalShare = 0.99;
const normalSlowness = 3;

interface Outcome {
  /** Seconds from the start of the run until it was sent. */
  readonly sentAt: number;
  readonly status: number;
  readonly milliseconds: number;
}

/** Ten shapes that a page asks, values as variables. */
const documents = [
  'query($id: ID!) { district(id: $id) { id name } }',
  'query($id: ID!) { district(id: $id) { id observations(first: 5) { nodes { id asStated } } } }',
  'query($id: ID!) { district(id: $id) { id industries(first: 10) { nodes { id name } } } }',
  'query($n: Int) { observations(first: $n) { totalCount nodes { id value unit } } }',
  'query($n: Int) { observations(first: $n, orderBy: [{ value: DESC }]) { nodes { id subject { id name } } } }',
  'query($n: Int) { evidenceSpans(first: $n) { nodes { id source { id title } } } }',
  'query($n: Int) { metrics(first: $n) { nodes { id name measurements(first: 2) { totalCount } } } }',
  'query($n: Int) { sources(first: $n) { nodes { id title } } }',
  'query($id: ID!) { neighbors(id: $id, first: 5) { totalCount nodes { id } } }',
  'query($n: Int) { search(text: "海淀", first: $n) { edges { score node { id } } } }',
];

/** Kill Neo4j under a service that is asked without pause, start it again, and see when all is as before. */
export async function measureRecovery(cwd: string, say: (text: string) => void): Promise<string> {
  const server = await startJarServer();
  try {
    const { uri, user, password } = server.address;
    const service = await startServiceProcess(
      cwd,
      {
        NEO4J_URI: uri,
        NEO4J_USER: user,
        NEO4J_PASSWORD: password,
        KG_DATASETS: 'data/haidian-2025-07',
        // Kept answers would hide the fault: every request is to need the database.
        KG_CACHE_BYTES: '0',
      },
      ['--max-old-space-size=256'],
    );
    try {
      // Plans are made before: what is measured is how they are made again.
      for (let index = 0; index < 3 * documents.length; index += 1) await ask(service.address, index, 0);
      return report(await run(server, service.address, say));
    } finally {
      service.process.kill();
    }
  } finally {
    await server.stop();
  }
}

async function run(server: JarServer, address: string, say: (text: string) => void) {
  const start = performance.now();
  const now = () => (performance.now() - start) / 1000;
  const outcomes: Promise<Outcome>[] = [];
  let upAt = Number.POSITIVE_INFINITY;
  const fault = (async () => {
    await sleep(killedAt * 1000);
    await server.kill();
    say('Neo4j killed.');
    await sleep(awayFor * 1000);
    await server.restart();
    upAt = now();
    say(`Neo4j answers again after ${(upAt - killedAt).toFixed(1)} s.`);
  })();
  for (let sent = 0; now() < upAt + watched; sent += 1) {
    const wait = (sent / rate - now()) * 1000;
    if (wait > 0) await sleep(wait);
    outcomes.push(ask(address, sent, now()));
  }
  await fault;
  return { upAt, outcomes: await Promise.all(outcomes) };
}

async function ask(address: string, index: number, sentAt: number): Promise<Outcome> {
  const query = documents[index % documents.length];
  const variables = { id: 'haidian', n: 1 + (index % 7) };
  const began = performance.now();
  let status = 0;
  try {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    await response.arrayBuffer();
    status = response.status;
  } catch {
    // Status 0: not even refused.
  }
  return { sentAt, status, milliseconds: performance.now() - began };
}

function report({
  upAt,
  outcomes,
}: {
  readonly upAt: number;
  readonly outcomes: readonly Outcome[];
}): string {
  const between = (from: number, to: number) =>
    outcomes.filter(({ sentAt }) => sentAt >= from && sentAt < to);
  const before = quantile(
    between(0, killedAt).map(({ milliseconds }) => milliseconds),
    0.5,
  );
  const isNormal = (some: readonly Outcome[]) => {
    const answered = some.filter(({ status }) => status === 200);
    const middle = quantile(
      answered.map(({ milliseconds }) => milliseconds),
      0.5,
    );
    return answered.length >= normalShare * some.length && middle <= normalSlowness * before;
  };
  const last = Math.max(...outcomes.map(({ sentAt }) => sentAt));
  let normalFrom = Math.floor(last);
  while (normalFrom > upAt && isNormal(between(normalFrom - 1, normalFrom))) normalFrom -= 1;
  const rows: string[][] = [];
  for (let from = 0; from < last; from += step) {
    const some = between(from, from + step);
    const took = some.map(({ milliseconds }) => milliseconds);
    const count = (wanted: (status: number) => boolean) =>
      number(some.filter(({ status }) => wanted(status)).length);
    const database =
      from + step <= killedAt ? 'up' : from >= upAt ? `up for ${number(from - upAt)} s` : 'away or coming';
    rows.push([
      `${from}–${from + step}`,
      database,
      count(() => true),
      count((status) => status === 200),
      count((status) => status === 503),
      count((status) => status !== 200 && status !== 503),
      number(quantile(took, 0.5)),
      number(quantile(took, 0.99)),
    ]);
  }
  const head = ['second', 'Neo4j', 'sent', 'answered', '503', 'otherwise', 'p50 ms', 'p99 ms'];
  return `${rate} requests a second of ${documents.length} shapes, no kept answers, a service with a heap of 256 MiB; Neo4j is killed at ${killedAt} s, started again ${awayFor} s later, and answers at ${number(upAt, 1)} s. **Back to normal ${number(Math.max(0, normalFrom - upAt), 1)} s after the database**: from then on ${normalShare * 100} % of each second's requests are answered, in at most ${normalSlowness} times the median before (${number(before, 1)} ms).

${table(head, rows, 2)}`;
}
