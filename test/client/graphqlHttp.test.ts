import { auditServer } from 'graphql-http';
import { type RunningService, serve } from '../server/serve.ts';

describe('GraphQL over HTTP', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await serve();
  }, 120_000);
  afterAll(() => service?.close());

  test('the audit of graphql-http finds no error and no warning', async () => {
    const results = await auditServer({ url: `${service.address}/graphql` });
    expect(results.length).toBeGreaterThan(50);
    const found = results
      .filter(({ status }) => status !== 'ok')
      .map((result) => [result.status, result.name, 'reason' in result ? result.reason : '']);
    expect(found).toEqual([]);
  });
});
