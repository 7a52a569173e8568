import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { buildSchema, type ExecutionResult, GraphQLError, graphqlSync, print } from 'graphql';
import { pino } from 'pino';
import { KgError } from '../../src/errors/KgError.ts';
import { LoopShare } from '../../src/query/run/LoopShare.ts';
import { buildServer, type ServerOptions } from '../../src/server/buildServer.ts';
import { createMetrics } from '../../src/server/metrics.ts';
import { createGrafeoStore } from '../../src/store/grafeo/GrafeoStore.ts';

/**
 * The HTTP layer alone: status codes, error form, limits, shutdown. The engine here answers a
 * two-field schema and fails in the ways a real one cannot be made to; the real engines answer in
 * test/server/service.test.ts.
 */
const schema = buildSchema('type Query { hello(times: Int = 1): String  fail(how: String!): String! }');

interface Setup {
  execute?: ServerOptions['engine']['execute'];
  bodyLimit?: number;
  webDirectory?: string;
}

const running: FastifyInstance[] = [];
let logged: string[] = [];

async function serve({ execute, bodyLimit = 4096, webDirectory = '/nowhere' }: Setup = {}) {
  logged = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      logged.push(String(chunk));
      done();
    },
  });
  const app = await buildServer({
    schema,
    engine: {
      statistics: { hits: 0, misses: 0, evictions: 0, size: 7, bytes: 0 },
      admission: { inFlight: 0, waiting: 0, queued: 0, refused: 0 },
      share: new LoopShare(),
      execute:
        execute ??
        (async ({ document, variables, operationName }) =>
          graphqlSync({
            schema,
            source: print(document),
            variableValues: variables ?? {},
            operationName: operationName ?? null,
            rootValue: { hello: ({ times }: { times: number }) => 'hello '.repeat(times).trim() },
          })),
    },
    store: createGrafeoStore(),
    logger: pino({ level: 'info' }, sink),
    metrics: createMetrics(false),
    explain: false,
    bodyLimit,
    webDirectory,
  });
  running.push(app);
  return app;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((app) => app.close()));
});

const post = (app: FastifyInstance, payload: unknown, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });

const persisted = (query: string | undefined, sha256Hash: string, version = 1) => ({
  ...(query === undefined ? {} : { query }),
  extensions: { persistedQuery: { version, sha256Hash } },
});

/** Send bytes to a port and read what comes back until the other side ends. */
function exchange(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => {
      answer += String(chunk);
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });
}

const failWith = (errors: readonly GraphQLError[], data?: null) => async (): Promise<ExecutionResult> =>
  data === undefined ? { errors } : { errors, data };

/** A document that is known goes another way than one that is new. */
describe('a question asked again', () => {
  const hello = 'query Hello($times: Int) { hello(times: $times) }';
  const failures = {
    'an error beside data': () => ({
      data: { hello: null },
      errors: [
        new GraphQLError('Not this one.', { path: ['hello'], extensions: { code: 'INCOMPLETE_DATA' } }),
      ],
    }),
    'a refusal without data': () => ({
      errors: [new GraphQLError('Too dear.', { extensions: { code: 'COST_EXCEEDED', cost: 9, budget: 5 } })],
    }),
    'a refusal with a time to come back': () => ({
      errors: [new GraphQLError('Later.', { extensions: { code: 'SERVICE_UNAVAILABLE', retryAfter: 2 } })],
    }),
    'a fault of the engine': () => {
      throw new KgError('STORE_UNREACHABLE', 'bolt://secret is away');
    },
  };
  const asked = {
    'by POST': { payload: { query: hello, variables: { times: 2 } } },
    'with other variables': { payload: { query: hello, variables: { times: 1 } } },
    'without variables': { payload: { query: hello } },
    'with null for them': { payload: { query: hello, variables: null, operationName: null } },
    'by name': { payload: { query: `${hello} query Other { hello }`, operationName: 'Other' } },
    'by a name that is not there': { payload: { query: hello, operationName: 'Nobody' } },
    'by an empty name': { payload: { query: hello, operationName: '' } },
    'of several without a name': { payload: { query: `${hello} query Other { hello }` } },
    'with a wrong variable': { payload: { query: hello, variables: { times: 'two' } } },
    'in the newer type': {
      payload: { query: hello },
      headers: { accept: 'application/graphql-response+json' },
    },
    'in a type that nobody makes': { payload: { query: hello }, headers: { accept: 'text/csv' } },
    'in any type': { payload: { query: hello }, headers: { accept: 'text/csv;q=0.9, */*;q=0.1' } },
    'that cannot be parsed': { payload: { query: '{' } },
    'that is not valid': { payload: { query: '{ nothing }' } },
    'that is empty': { payload: { query: '' } },
  };
  const told = (answer: Awaited<ReturnType<typeof post>>) => {
    const { date: _date, 'x-request-id': _id, ...headers } = answer.headers;
    // Faults are told apart by an id.
    return {
      status: answer.statusCode,
      headers,
      body: answer.body.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID'),
    };
  };

  test.each(Object.entries(asked))('%s is answered as at first', async (_how, { payload, ...rest }) => {
    const app = await serve();
    const headers = 'headers' in rest ? rest.headers : {};
    const first = told(await post(app, payload, headers));
    for (let again = 0; again < 2; again++) expect(told(await post(app, payload, headers))).toEqual(first);
    // A document that another question made known.
    const other = await serve();
    await post(other, { query: payload.query, variables: { times: 1 } });
    expect(told(await post(other, payload, headers))).toEqual(first);
  });

  test.each(Object.entries(failures))('%s is told as at first, and asked for once', async (_what, fail) => {
    let calls = 0;
    const app = await serve({
      execute: async () => {
        calls += 1;
        return fail();
      },
    });
    const first = told(await post(app, { query: hello }));
    expect(first.body).toContain('"errors"');
    for (let again = 2; again < 4; again++) {
      expect(told(await post(app, { query: hello }))).toEqual(first);
      expect(calls).toBe(again);
    }
  });

  test('by GET, also where the document changes something', async () => {
    const app = await serve();
    for (const query of [hello, 'mutation { hello }', 'subscription { hello }']) {
      const get = () =>
        app.inject({ url: `/graphql?${new URLSearchParams({ query, variables: '{"times":2}' })}` });
      const first = told(await get());
      expect(told(await get())).toEqual(first);
      await post(app, { query, variables: { times: 2 } });
      expect(told(await get())).toEqual(first);
    }
  });
});

describe('GraphQL over HTTP', () => {
  test('a query with variables answers 200 in the media type asked for', async () => {
    const app = await serve();
    const payload = { query: 'query ($n: Int) { hello(times: $n) }', variables: { n: 2 } };
    const plain = await post(app, payload);
    expect([plain.statusCode, plain.json()]).toEqual([200, { data: { hello: 'hello hello' } }]);
    const modern = await post(app, payload, { accept: 'application/graphql-response+json' });
    expect(modern.headers['content-type']).toContain('application/graphql-response+json');
    expect(modern.json()).toEqual(plain.json());
  });

  test.each([
    ['broken JSON', '{"query":', 400],
    ['an empty body', '', 400],
    ['no query', '{}', 400],
    ['a syntax error', '{"query":"{ hello"}', 400],
    ['an unknown field', '{"query":"{ helo }"}', 400],
    ['a wrong variable', '{"query":"query ($n: Int) { hello(times: $n) }","variables":{"n":"x"}}', 400],
    ['an unknown operation', '{"query":"query A { hello }","operationName":"B"}', 400],
    ['a prototype key', '{"__proto__":{"query":"{ hello }"}}', 400],
    ['a body above the limit', JSON.stringify({ query: `{ hello }${' '.repeat(5000)}` }), 413],
  ])('%s is a client error in the form of GraphQL', async (_name, payload, status) => {
    const response = await post(await serve(), payload);
    expect(response.statusCode).toBe(status);
    const { errors } = response.json<{ errors: { message: string; extensions: { code: string } }[] }>();
    expect(errors[0]?.message).toEqual(expect.any(String));
    expect(errors[0]?.extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
    expect(response.body).not.toMatch(/node_modules|stacktrace/);
  });

  test('other methods, media types and paths are refused by their own status', async () => {
    const app = await serve();
    const put = await app.inject({ method: 'PUT', url: '/graphql', payload: {} });
    expect([put.statusCode, put.headers.allow]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
    expect((await post(app, '{ hello }', { 'content-type': 'text/plain' })).statusCode).toBe(415);
    expect((await app.inject({ url: '/nothing' })).statusCode).toBe(404);
  });

  test('a document of too many tokens is refused before it is run', async () => {
    const app = await serve({ bodyLimit: 1_000_000 });
    const query = `{ ${'hello '.repeat(20_000)} }`;
    const response = await post(app, { query });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0].message).toContain('tokens');
  });

  test('a browser that opens /graphql lands on the playground', async () => {
    const app = await serve();
    const response = await app.inject({ url: '/graphql', headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([response.statusCode, response.headers.location]).toEqual([302, 'playground/']);
  });
});

/** Kind: what fails before GraphQL is reached, or beside it, has GraphQL's form, with the pages built as without. */
describe.each(['without the pages', 'with the pages built'])('failures of requests, %s', (setup) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kg-pages-'));
    await writeFile(join(folder, 'index.html'), '<base href="./" />');
  });
  afterAll(() => rm(folder, { recursive: true }));
  const start = () => serve(setup === 'without the pages' ? {} : { webDirectory: folder });

  test.each([
    ['broken JSON (C3)', '{"query":', {}, 400],
    ['a body too large', `{"query":"${' '.repeat(5000)}"}`, {}, 413],
    ['another content type', '{ hello }', { 'content-type': 'text/plain' }, 415],
    ['a content type that is none', '{ hello }', { 'content-type': 'json' }, 415],
    ['a persisted query under a wrong hash (C4)', persisted('{ hello }', '0'.repeat(64)), {}, 400],
    ['a persisted query of another version', persisted('{ hello }', '0'.repeat(64), 7), {}, 400],
    ['an unknown persisted query', persisted(undefined, '0'.repeat(64)), {}, 200],
    ['a host that is none (C5)', '{"query":"{ hello }"}', { host: 'a b' }, 400],
    ['variables as text', '{"query":"{ hello }","variables":"{}"}', {}, 400],
  ])('%s', async (_what, payload, headers, status) => {
    const response = await post(await start(), payload, headers);
    expect(response.statusCode).toBe(status);
    expect(response.headers['content-type']).toMatch(/^application\/json/);
    const [error] = response.json<{ errors: { message: string; extensions: { code: string } }[] }>().errors;
    expect(error?.message).toEqual(expect.any(String));
    expect(error?.extensions.code).toMatch(/^(BAD_REQUEST|PERSISTED_QUERY_NOT_SUPPORTED)$/);
    expect(logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
  });

  test.each([
    [
      'HTTP/1.0 without a host',
      'POST /graphql HTTP/1.0\r\nContent-Type: application/json\r\nContent-Length: 21\r\n\r\n{"query":"{ hello }"}',
      400,
    ],
    ['HTTP/1.1 without a host', 'GET /graphql HTTP/1.1\r\n\r\n', 400],
    ['no HTTP at all', 'HELLO\r\n\r\n', 400],
    ['headers too large', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`, 431],
    ['an address that cannot be decoded', 'GET /%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 400],
  ])('%s, over a socket', async (_what, bytes, status) => {
    const app = await start();
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address() as AddressInfo;
    const answer = await exchange(port, bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    if (answer.includes('{')) {
      expect(JSON.parse(answer.slice(answer.indexOf('{')))).toMatchObject({
        errors: [{ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } }],
      });
    }
    expect(logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
  });

  test('an unexpected failure beside GraphQL tells nothing of the inside and is logged', async () => {
    const app = await start();
    app.get('/fails', async () => {
      throw new Error('MATCH (n:Secret) failed');
    });
    const response = await app.inject({ url: '/fails' });
    expect(response.statusCode).toBe(500);
    expect(response.json().errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(response.body).not.toContain('Secret');
    expect(logged.some((line) => line.includes('Secret'))).toBe(true);
  });
});

describe('errors of the engine', () => {
  test.each([
    ['BAD_USER_INPUT', 400],
    ['COST_EXCEEDED', 400],
    ['SERVICE_UNAVAILABLE', 503],
    ['TIMEOUT', 504],
  ] as const)('%s reaches the client with its message and status %i', async (code, status) => {
    const originalError = new KgError(code, 'districts.first: 201 is above 200.');
    const app = await serve({
      execute: failWith([new GraphQLError(originalError.message, { originalError })]),
    });
    const response = await post(app, { query: '{ hello }' });
    expect(response.statusCode).toBe(status);
    expect(response.json()).toEqual({
      errors: [{ message: 'districts.first: 201 is above 200.', extensions: { code } }],
    });
  });

  test('what is refused for its cost is a line of the log, with numbers and the place', async () => {
    const extensions = { code: 'COST_EXCEEDED', cost: 12, budget: 10, path: 'hello' };
    const app = await serve({
      execute: failWith([new GraphQLError('This operation costs 12.', { path: ['hello'], extensions })]),
    });
    await post(app, { query: '{ hello }', variables: { secret: 'value of a client' } });
    const lines = logged.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'refused');
    expect(lines).toEqual([
      expect.objectContaining({ level: 30, code: 'COST_EXCEEDED', cost: 12, budget: 10, path: ['hello'] }),
    ]);
    expect(logged.join('')).not.toContain('value of a client');
  });

  test('an outage says so and names no address', async () => {
    const originalError = new KgError('STORE_UNREACHABLE', 'No answer from bolt://10.1.2.3:7687.');
    const app = await serve({
      execute: failWith([new GraphQLError(originalError.message, { originalError })]),
    });
    const response = await post(app, { query: '{ hello }' });
    expect(response.statusCode).toBe(503);
    expect(response.body).not.toContain('10.1.2.3');
    expect(response.json().errors[0].extensions.code).toBe('SERVICE_UNAVAILABLE');
  });

  test.each([
    ['thrown', () => Promise.reject(new Error('MATCH (n:Secret) failed'))],
    ['returned', failWith([new GraphQLError('MATCH (n:Secret) failed', { path: ['fail'] })])],
    [
      'of the store',
      failWith([
        new GraphQLError('x', { originalError: new KgError('STORE_FAILURE', 'MATCH (n:Secret) failed') }),
      ]),
    ],
  ])('an unexpected error %s is told by an id and logged under it', async (_name, execute) => {
    const app = await serve({ execute });
    const response = await post(app, { query: '{ hello }' });
    expect(response.statusCode).toBe(500);
    expect(response.body).not.toContain('Secret');
    const [error] = response.json<{ errors: { extensions: { code: string; id: string } }[] }>().errors;
    expect(error?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    const line = logged.find((entry) => entry.includes(String(error?.extensions.id)));
    expect(line).toContain('Secret');
  });

  test('partial data keeps status 200', async () => {
    const originalError = new KgError('TIMEOUT', 'Too slow.');
    const app = await serve({
      execute: failWith([new GraphQLError('Too slow.', { originalError, path: ['hello'] })], null),
    });
    const response = await post(app, { query: '{ hello }' });
    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({
      data: null,
      errors: [{ path: ['hello'], extensions: { code: 'TIMEOUT' } }],
    });
  });
});

describe('health and metrics', () => {
  test('healthz, readyz and metrics answer', async () => {
    const app = await serve();
    expect((await app.inject({ url: '/healthz' })).json()).toEqual({ status: 'ok' });
    expect((await app.inject({ url: '/readyz' })).json()).toEqual({
      status: 'ready',
      version: 0,
      datasets: [],
    });
    await post(app, { query: '{ nope }' });
    const metrics = await app.inject({ url: '/metrics' });
    expect(metrics.headers['content-type']).toContain('text/plain');
    expect(metrics.body).toContain('kg_graphql_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1');
    expect(metrics.body).toContain('kg_plan_cache{what="size"} 7');
    expect(metrics.body).toMatch(/duration_seconds_count\{route="\/graphql",method="POST",status="400"\} 1/);
  });

  test('a page that is not built says how to build it', async () => {
    const response = await (await serve()).inject({ url: '/' });
    expect([response.statusCode, response.body]).toEqual([503, expect.stringContaining('npm run build')]);
  });
});

describe('over a real connection', () => {
  test('a client that goes away aborts its request', async () => {
    let aborted: () => void = () => {};
    const abort = new Promise<void>((resolve) => {
      aborted = resolve;
    });
    let started: () => void = () => {};
    const start = new Promise<void>((resolve) => {
      started = resolve;
    });
    const app = await serve({
      execute: ({ signal }) =>
        new Promise((resolve) => {
          started();
          signal?.addEventListener('abort', () => {
            aborted();
            resolve({
              errors: [new GraphQLError('gone', { originalError: new KgError('CANCELLED', 'gone') })],
            });
          });
        }),
    });
    const address = await app.listen({ port: 0, host: '127.0.0.1' });
    const client = new AbortController();
    const request = fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ hello }"}',
      signal: client.signal,
    });
    await start;
    client.abort();
    await expect(request).rejects.toThrow();
    await abort;
  });

  test('close answers what is in flight and takes nothing new', async () => {
    let answer: () => void = () => {};
    let started: () => void = () => {};
    const start = new Promise<void>((resolve) => {
      started = resolve;
    });
    const app = await serve({
      execute: ({ signal }) =>
        new Promise((resolve) => {
          started();
          answer = () => resolve({ data: { hello: signal?.aborted ? 'aborted' : 'in time' } });
        }),
    });
    const address = await app.listen({ port: 0, host: '127.0.0.1' });
    const request = fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ hello }"}',
    });
    await start;
    const closed = app.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(fetch(`${address}/healthz`)).rejects.toThrow();
    answer();
    expect(await (await request).json()).toEqual({ data: { hello: 'in time' } });
    await closed;
  });
});

// Kind: taking part of the place a package is installed at for part of the address of a file (R13).
describe.each(['assets', 'playground', 'plain'])('pages installed below a folder named %s', (name) => {
  test('are told to be kept, and guarded, by what they are', async () => {
    const root = await mkdtemp(join(tmpdir(), 'kg-pages-'));
    const folder = join(root, name, 'web');
    await mkdir(join(folder, 'assets'), { recursive: true });
    await mkdir(join(folder, 'playground', 'assets'), { recursive: true });
    const files = [
      'index.html',
      'icon.svg',
      'assets/a-1.js',
      'playground/index.html',
      'playground/assets/b-2.js',
    ];
    for (const file of files) await writeFile(join(folder, file), '<base href="./" />');
    const app = await serve({ webDirectory: folder });
    const headers = async (url: string) => {
      const { statusCode, headers: all } = await app.inject({ url });
      const policy = String(all['content-security-policy']).includes("'unsafe-inline'")
        ? 'playground'
        : 'explorer';
      return [statusCode, all['cache-control'], policy];
    };
    const kept = 'public, max-age=31536000, immutable';
    expect(await headers('/')).toEqual([200, 'no-cache', 'explorer']);
    expect(await headers('/icon.svg')).toEqual([200, 'no-cache', 'explorer']);
    expect(await headers('/assets/a-1.js')).toEqual([200, kept, 'explorer']);
    expect(await headers('/playground/')).toEqual([200, 'no-cache', 'playground']);
    expect(await headers('/playground/assets/b-2.js')).toEqual([200, kept, 'playground']);
    await rm(root, { recursive: true });
  });
});
