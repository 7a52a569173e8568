import { execFileSync } from 'node:child_process';
import { Command, root } from '../cli/Command.ts';
import { dearCases } from '../fixtures/dearCases.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import { settingsOf } from './serve.ts';

/** Heap of the service under test, in MiB. */
const heap = 256;
/** Clients that send a case at once. */
const together = 8;
/** What a legal operation may be told instead of an answer: it costs too much, or came at a bad moment. */
const refusals = ['COST_EXCEEDED', 'TIMEOUT', 'SERVICE_UNAVAILABLE'];

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** Each kind of `../shared/cases/reliability.md`: the process lives, others are answered, nothing goes on behind. */
describeEachEngine('operations that once ended, froze or starved a service', (engine) => {
  let service: Command;
  let address: string;
  beforeAll(async () => {
    execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { cwd: root, stdio: 'pipe' });
    await (await engine.open()).close();
    const settings = { ...settingsOf(engine), PORT: '0', KG_TIMEOUT_SECONDS: '5' };
    service = new Command(
      process.execPath,
      [`--max-old-space-size=${heap}`, 'dist/cli/kg.js', 'serve'],
      settings,
    );
    address = await service.ready();
  }, 240_000);
  afterAll(async () => {
    service?.process.kill('SIGKILL');
    await service?.ended;
  });

  const ask = async (query: string): Promise<Answer> => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as Answer;
  };
  const admission = async () => {
    const metrics = await (await fetch(`${address}/metrics`)).text();
    return [...metrics.matchAll(/^kg_admission\{what="(inFlight|waiting)"\} (\d+)$/gm)].map(
      ([, what, count]) => `${what} ${count}`,
    );
  };

  test.each(dearCases.map(({ name, queries }) => [name, queries] as const))(
    '%s',
    async (_name, queries) => {
      let under = true;
      const dear = Promise.all(
        Array.from({ length: Math.max(together, queries.length) }, (_, index) =>
          ask(queries[index % queries.length] ?? ''),
        ),
      ).finally(() => {
        under = false;
      });
      let healthy = 0;
      while (under) {
        expect((await fetch(`${address}/healthz`)).status).toBe(200);
        healthy += 1;
      }
      expect(healthy).toBeGreaterThan(0);
      for (const { data, errors = [] } of await dear) {
        for (const { extensions } of errors) expect(refusals).toContain(extensions.code);
        expect(data !== undefined || errors.length > 0).toBe(true);
      }
      expect(await admission()).toEqual(expect.arrayContaining(['inFlight 0', 'waiting 0']));
      expect(await ask('{ district(id: "haidian") { id } }')).toEqual({
        data: { district: { id: 'haidian' } },
      });
      expect(service.process.exitCode).toBeNull();
    },
    120_000,
  );
});
