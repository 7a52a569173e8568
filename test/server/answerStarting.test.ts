import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { pino } from 'pino';
import { answerStarting } from '../../src/server/answerStarting.ts';
import { readConfig } from '../../src/server/config.ts';
import { startService } from '../../src/server/startService.ts';

const host = '127.0.0.1';
const pathPrefix = '/graph';

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, host);
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Asked by a process of its own while this one does nothing else. */
function ask(port: number, path: string): { status: number; retryAfter: string | null; body: unknown } {
  const script = `const answer = await fetch('http://${host}:${port}${path}');
    console.log(JSON.stringify({ status: answer.status, retryAfter: answer.headers.get('retry-after'), body: await answer.json() }));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }),
  );
}

describe('while a service starts', () => {
  test('its address says so, even while the process does nothing else', async () => {
    const port = await freePort();
    const answers = answerStarting({ host, port, pathPrefix });
    await answers.ready;
    expect(ask(port, '/healthz')).toEqual({ status: 200, retryAfter: null, body: { status: 'ok' } });
    for (const path of ['/readyz', '/graph/readyz']) {
      expect(ask(port, path)).toEqual({ status: 503, retryAfter: '1', body: { status: 'starting' } });
    }
    expect(ask(port, '/graphql?query={__typename}')).toMatchObject({
      status: 503,
      retryAfter: '1',
      body: { errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] },
    });
    await answers.stop();
    await expect(fetch(`http://${host}:${port}/healthz`)).rejects.toThrow('fetch failed');
  }, 60_000);

  test('an address that is taken is left to the service to report', async () => {
    const taken = createServer().listen(0, host);
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const answers = answerStarting({ host, port, pathPrefix });
    await answers.ready;
    await answers.stop();
    taken.close();
  }, 60_000);

  test('the service takes the address over', async () => {
    const port = await freePort();
    const config = readConfig({ HOST: host, PORT: String(port), KG_DATASETS: 'data/beijing-common' });
    const starting = startService({ config, logger: pino({ level: 'silent' }) });
    const seen = new Set<string>();
    let isThere = false;
    const service = starting.finally(() => {
      isThere = true;
    });
    while (!isThere) {
      const said = await fetch(`http://${host}:${port}/readyz`).then(
        async (answer) => ((await answer.json()) as { status: string }).status,
        () => 'no answer',
      );
      seen.add(said);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(seen).toContain('starting');
    const { address, close } = await service;
    expect(address).toBe(`http://${host}:${port}`);
    expect(await (await fetch(`${address}/readyz`)).json()).toMatchObject({ status: 'ready' });
    await close();
  }, 60_000);
});
