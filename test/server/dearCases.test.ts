import { dearCases } from '../fixtures/dearCases.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import { type RunningService, serveOn } from './serve.ts';

/** What a legal operation may be told instead of an answer: it costs too much, or came at a bad moment. */
const refusals = ['COST_EXCEEDED', 'TIMEOUT', 'SERVICE_UNAVAILABLE'];

/** Each case is sent to a service of its own kind; what is checked is the order of events, never their time. */
describeEachEngine('operations that once froze a service', (engine) => {
  let service: RunningService;
  beforeAll(async () => {
    service = await serveOn(engine, { KG_TIMEOUT_SECONDS: '5' });
  }, 180_000);
  afterAll(() => service?.close());

  const ask = async (query: string) => {
    const response = await fetch(`${service.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { errors = [] } = (await response.json()) as {
      readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
    };
    return errors.map(({ extensions }) => extensions.code);
  };

  it.each(dearCases.map(({ name, queries }) => [name, queries] as const))(
    '%s: answered or refused, health before it, nothing left behind',
    async (_name, queries) => {
      for (const query of queries.slice(0, 8)) {
        const order: string[] = [];
        const dear = ask(query).then((codes) => {
          order.push(codes.length === 0 ? 'answered' : 'refused');
          return codes;
        });
        // Asked when the operation is under way: three in a row, so that one at least comes in the middle of it.
        for (let times = 0; times < 3; times += 1) {
          const { status } = await fetch(`${service.address}/healthz`);
          expect(status).toBe(200);
          order.push('healthy');
        }
        for (const code of await dear) expect(refusals).toContain(code);
        if (order.includes('answered'))
          expect(order.indexOf('healthy')).toBeLessThan(order.indexOf('answered'));
      }
      const metrics = await (await fetch(`${service.address}/metrics`)).text();
      expect(metrics).toMatch(/kg_admission\{what="inFlight"\} 0\n/);
      expect(metrics).toMatch(/kg_admission\{what="waiting"\} 0\n/);
    },
    120_000,
  );
});
