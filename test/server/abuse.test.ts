import { execFileSync } from 'node:child_process';
import { Command, root } from '../cli/Command.ts';
import { type AbusiveOperation, abusiveOperations } from '../fixtures/abusiveOperations.ts';

/** Heap of the service under test, in MiB: starting takes about 80, a default one is 4 GiB. */
const heap = 160;
/** Requests of one kind sent together. */
const together = 8;

interface Answer {
  readonly data?: Record<string, unknown>;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

describe('a service with little memory', () => {
  let service: Command;
  let address: string;
  beforeAll(async () => {
    execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { cwd: root, stdio: 'pipe' });
    service = new Command(process.execPath, [`--max-old-space-size=${heap}`, 'dist/cli/kg.js', 'serve'], {
      PORT: '0',
      // Memory is judged here, not how busy the machine is.
      KG_TIMEOUT_SECONDS: '50',
    });
    address = await service.ready();
  }, 120_000);
  afterAll(async () => {
    service.process.kill('SIGKILL');
    await service.ended;
  });

  const ask = async ({ query, variables }: Pick<AbusiveOperation, 'query' | 'variables'>) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const retryAfter = response.headers.get('retry-after');
    return { size: text.length, answer: JSON.parse(text) as Answer, retryAfter };
  };

  test.each(abusiveOperations.map((operation) => [operation.name, operation] as const))(
    'outlives %s',
    async (_name, operation) => {
      for (const { size, answer, retryAfter } of await Promise.all(
        Array.from({ length: together }, () => ask(operation)),
      )) {
        const code = answer.errors?.[0]?.extensions.code;
        // Dear ones may find no room beside each other; alone they are answered.
        const busy = operation.code === undefined && code === 'SERVICE_UNAVAILABLE';
        if (busy) expect(Number(retryAfter)).toBeGreaterThan(0);
        else expect([operation.code, operation.or ?? operation.code]).toContain(code);
        expect(size).toBeLessThan(operation.code === undefined ? 1_000_000 : 20_000);
        for (const { message } of answer.errors ?? [])
          expect(message).not.toMatch(/^Validation aborted|call stack/);
      }
      if (operation.code === undefined) expect((await ask(operation)).answer.errors).toBeUndefined();
      expect((await ask({ query: '{ district(id: "haidian") { id } }' })).answer).toEqual({
        data: { district: { id: 'haidian' } },
      });
    },
    60_000,
  );
});
