import { ContenderProcess } from '../contenders/ContenderProcess.ts';
import { circumstances, number, table } from '../harness/markdown.ts';
import type { Order, Suite } from '../harness/Suite.ts';
import type { LoadOrder } from '../load/Load.ts';
import { LoadGenerator } from '../load/LoadGenerator.ts';
import { readDocument, readId } from './cache/readDocument.ts';

export const suite: Suite = {
  about: 'a question asked again: kept answers by POST, versioned GET and 304, beside hello world',
  section: { page: 'docs/benchmarks.md', name: 'cache' },
  run,
};

const connections = 8;
const rounds = 3;

async function run({ quick, say }: Order): Promise<string> {
  const milliseconds = quick ? 1_000 : 5_000;
  const start = { neo4j: { uri: '', user: '', password: '' }, schema: 'schema' };
  const running = {
    hello: await ContenderProcess.start('hello', undefined, start),
    kept: await ContenderProcess.start('service', undefined, start),
    cold: await ContenderProcess.start('service', '0', start),
  };
  const generator = new LoadGenerator();
  try {
    const ask = { document: readDocument, variables: { id: 'haidian' } };
    const path = `/q/${readId}?variables=${encodeURIComponent(JSON.stringify(ask.variables))}`;
    const first = await fetch(new URL(path, running.kept.url));
    const bytes = (await first.arrayBuffer()).byteLength;
    const tag = first.headers.get('etag') ?? '';
    const ways: readonly (readonly [string, string | undefined, Partial<LoadOrder>])[] = [
      ['hello world, POST', running.hello.url, { document: '{ hello }' }],
      ['not kept, POST', running.cold.url, ask],
      ['kept, POST', running.kept.url, ask],
      ['kept, versioned GET', running.kept.url, { get: { path, headers: {} } }],
      ['unchanged, 304', running.kept.url, { get: { path, headers: { 'if-none-match': tag } } }],
    ];
    const best = new Map<string, number>();
    // The first round is for compilers; each further one asks all in turn.
    for (let round = 0; round <= rounds; round += 1) {
      for (const [name, url, order] of ways) {
        if (url === undefined) throw new Error('A contender has no address.');
        const { latencies, milliseconds: took } = await generator.run({
          url,
          document: '',
          shape: 'point',
          connections,
          milliseconds,
          ...order,
        });
        const rate = (1_000 * latencies.length) / took;
        if (round > 0) best.set(name, Math.max(rate, best.get(name) ?? 0));
      }
    }
    const hello = best.get('hello world, POST') ?? Number.NaN;
    for (const [name, rate] of best) say(`${name}: ${number(rate)} requests/s`);
    const rows = [...best].map(([name, rate]) => [name, number(rate), number(rate / hello, 2)]);
    return `${circumstances(quick, `an answer of ${number(bytes)} bytes`, `${connections} connections`)}

${table(['', 'requests/s', '÷ hello world'], rows)}`;
  } finally {
    await generator.stop();
    await Promise.all(Object.values(running).map((contender) => contender.stop()));
  }
}
