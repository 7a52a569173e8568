import { describeEachEngine } from '../neo4j/engines.ts';
import { type RunningService, serve, serveOn, settingsOf } from './serve.ts';

/** The question of the first release: what a newcomer asks in one request. */
const question = `{
  district(id: "haidian") {
    name(lang: EN)
    industries(first: 10) { totalCount edges { role { name } node { name } } }
    officials { edges { node { name tenures { edges { node { post asOf } } } } } }
    observations(where: { metric: { id: { eq: "gdp" } } }) {
      edges {
        node {
          value unit asStated
          period { start end kind }
          qualifier
          evidence { paragraph asStated source { title } }
        }
      }
    }
  }
}`;

interface Answer {
  data?: Record<string, unknown>;
  errors?: { message: string; path?: unknown; extensions: { code: string } }[];
}

const firstAnswers: unknown[] = [];

describeEachEngine('the service', (engine) => {
  let service: RunningService;
  const ask = async (query: string): Promise<Answer & { status: number }> => {
    const response = await fetch(`${service.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, ...((await response.json()) as Answer) };
  };

  beforeAll(async () => {
    service = await serveOn(engine);
  }, 120_000);
  afterAll(() => service?.close());

  test('answers the first question in one request', async () => {
    const { status, data, errors } = await ask(question);
    expect([status, errors]).toEqual([200, undefined]);
    expect(data).toMatchObject({
      district: {
        name: 'Haidian District',
        industries: { totalCount: 8 },
        officials: { edges: [{ node: { name: '李俊杰' } }] },
      },
    });
    const { observations, officials } = (data as { district: unknown }).district as {
      observations: { edges: { node: { value: number | null; evidence: unknown[] } }[] };
      officials: { edges: { node: { tenures: { edges: unknown[] } } }[] };
    };
    expect(officials.edges[0]?.node.tenures.edges).toHaveLength(2);
    expect(observations.edges.length).toBeGreaterThanOrEqual(3);
    for (const { node } of observations.edges) expect(node.evidence.length).toBeGreaterThan(0);
    expect(observations.edges.map(({ node }) => node.value)).toContain(1_215_520_000_000);
    // Both engines give the same answer.
    firstAnswers.push(data);
    expect(data).toEqual(firstAnswers[0]);
  });

  test.each([
    ['a page of -1', '{ parks(first: -1) { totalCount } }'],
    ['a page of a million', '{ parks(first: 1000000) { totalCount } }'],
    ['an unknown cursor', '{ parks(first: 1, after: "bm9uc2Vuc2U") { totalCount } }'],
    ['a cursor that is no cursor', '{ parks(first: 1, after: "???") { totalCount } }'],
  ])('%s is refused by name', async (_name, query) => {
    const { status, data, errors } = await ask(query);
    expect([status, data, errors?.length]).toEqual([400, undefined, 1]);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/parks|first|after|cursor/i),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('introspection describes the API, types and all', async () => {
    const { data } = await ask('{ __schema { types { name } } __type(name: "Observation") { description } }');
    expect(data).toMatchObject({ __type: { description: expect.stringContaining('figure') } });
  });

  test('is ready, and says what it serves', async () => {
    const response = await fetch(`${service.address}/readyz`);
    expect([response.status, await response.json()]).toEqual([
      200,
      {
        status: 'ready',
        version: expect.any(Number),
        datasets: ['beijing-common', 'haidian-2025-07'].map((id) => ({ id, version: expect.any(String) })),
      },
    ]);
    expect(service.engine.engine).toBe(engine.name);
  });

  test('figures that cannot be added up are refused in words, by their code', async () => {
    const { status, errors } = await ask(
      '{ observations(where: { unit: { eq: "m2" } }) { aggregate { value { sum } } } }',
    );
    expect(status).toBe(200);
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'MIXED_FIGURES' }) }),
    ]);
  });

  test('a port that is taken is told in one line, and the store is released', async () => {
    const port = new URL(service.address).port;
    await expect(serve({ ...settingsOf(engine), PORT: port })).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: `127.0.0.1:${port} is taken. Stop what listens there, or choose another port with PORT.`,
    });
    expect((await ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });
});
