import { execFileSync } from 'node:child_process';
import { Command, root } from '../cli/Command.ts';
import { type RunningService, serve } from './serve.ts';

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions: { readonly code: string; readonly cost?: number } }[];
}

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

async function ask(address: string, query: string): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
}

/** Looks at all pairs of pairs of places in one source: minutes of work on the embedded engine. */
const runaway =
  '{ evidenceSpans(where: { source: { spans: { all: { source: { spans: { none: { paragraph: { eq: -1 } } } } } } } }) { totalCount } }';

describe('what is accepted is affordable', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await serve({ KG_PLAN_CACHE_BYTES: String(10 * 1024 * 1024), KG_ANSWER_LIMIT: '100000' });
  }, 120_000);
  afterAll(() => service?.close());

  it('R3: a filter through a hub and back is refused by the degrees of the graph', async () => {
    const { errors } = await ask(service.address, runaway);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'COST_EXCEEDED', budget: 100_000 });
    // The same hops where nothing is a hub are cheap.
    const { data } = await ask(
      service.address,
      '{ observations(where: { metric: { measurements: { some: { metric: { id: { eq: "nope" } } } } } }) { totalCount } }',
    );
    expect(data).toEqual({ observations: { totalCount: 0 } });
  });

  it('C19: nested lists without first cost what the data has', async () => {
    const { errors } = await ask(
      service.address,
      `{ districts ${'{ nodes { industries { nodes { districts '.repeat(2)}{ nodes { id } }${' } } } }'.repeat(2)} }`,
    );
    expect(errors).toBeUndefined();
  });

  it('R1: an answer ends at its limit, with the place', async () => {
    const { data, errors } = await ask(
      service.address,
      `{ evidenceSpans(first: 200) { nodes { ${times(100, (n) => `a${n}: asStated`)} } } }`,
    );
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'COST_EXCEEDED',
      limit: 100_000,
      path: expect.stringMatching(/^evidenceSpans\.nodes\.\d+/),
    });
  });

  it('R2: plans are held by their bytes', async () => {
    for (let n = 0; n < 6; n += 1) {
      const { errors } = await ask(
        service.address,
        `query Q${n} { ${times(16, (b) => `b${b}: observations(first: ${b + 1}, orderBy: [{ id: DESC }]) { nodes { ...A } }`)} } fragment A on Observation { ${times(150, (a) => `a${n}_${a}: id`)} }`,
      );
      expect(errors?.[0]?.extensions.code).toBe('COST_EXCEEDED');
    }
    const metrics = await (await fetch(`${service.address}/metrics`)).text();
    const value = (what: string) =>
      Number(new RegExp(`kg_plan_cache\\{what="${what}"\\} (\\d+)`).exec(metrics)?.[1]);
    expect(value('bytes')).toBeLessThanOrEqual(10 * 1024 * 1024);
    expect(value('evictions')).toBeGreaterThan(0);
  }, 120_000);

  it('R3: a stop does not wait for a statement that cannot be stopped', async () => {
    execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { cwd: root, stdio: 'pipe' });
    const command = new Command(process.execPath, ['dist/cli/kg.js', 'serve'], {
      PORT: '0',
      KG_COST_BUDGET: '1000000000',
      KG_TIMEOUT_SECONDS: '1',
      KG_SHUTDOWN_SECONDS: '1',
    });
    try {
      const address = await command.ready();
      // On a busy machine the time is over before the first process for dear statements is open.
      let metrics = '';
      for (let tries = 0; tries < 20 && !metrics.includes('kg_statements{what="killed"} 1\n'); tries += 1) {
        const { errors } = await ask(address, runaway);
        expect(errors?.[0]?.extensions.code).toBe('TIMEOUT');
        metrics = await (await fetch(`${address}/metrics`)).text();
      }
      // What it set going has ended as well, and the service answers.
      expect(metrics).toMatch(/kg_statements\{what="killed"\} 1\n/);
      expect(metrics).toMatch(/kg_statements\{what="inFlight"\} 0\n/);
      expect(await ask(address, '{ district(id: "haidian") { id } }')).toMatchObject({
        data: { district: { id: 'haidian' } },
      });
      // A second one is under way when the process is told to stop.
      void ask(address, runaway).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 200));
      command.process.kill('SIGTERM');
      // It ends by itself: the test's own limit is what would kill it.
      expect((await command.ended).signal).toBeNull();
    } finally {
      command.process.kill('SIGKILL');
    }
  }, 180_000);
});
