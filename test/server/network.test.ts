import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { brotliDecompressSync, deflateSync, gunzipSync, gzipSync } from 'node:zlib';
import { describeEachEngine } from '../neo4j/engines.ts';
import { type RunningService, serve, serveOn, settingsOf } from './serve.ts';

const json = { 'content-type': 'application/json' };
const question = '{ district(id: "haidian") { id name(lang: EN) } }';
const answer = { data: { district: { id: 'haidian', name: 'Haidian District' } } };
const long = '{ __schema { types { name description fields { name description } } } }';

const codeOf = async (response: Response): Promise<string | undefined> =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

/** What a raw connection answers to bytes that no client library would send. */
function raw(address: string, request: string): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(request));
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
    });
    socket.once('close', () => resolve(text)).once('error', reject);
  });
}

describeEachEngine('the service on the network', (engine) => {
  let service: RunningService;
  let open: RunningService;
  beforeAll(async () => {
    service = await serveOn(engine);
    open = await serve({
      ...settingsOf(engine),
      KG_CORS_ORIGINS: 'https://a.example, https://b.example:8443',
      KG_PATH_PREFIX: '/kg/',
    });
  }, 120_000);
  afterAll(async () => {
    await service?.close();
    await open?.close();
  });
  const url = (path = '/graphql') => `${service.address}${path}`;
  const post = (body: string | Buffer<ArrayBuffer>, headers: Record<string, string> = {}) =>
    fetch(url(), { method: 'POST', headers: { ...json, ...headers }, body });

  test('plain GET answers, as urql and graphql-request send it; so does a slash at the end', async () => {
    const search = `?query=${encodeURIComponent(question)}&variables=%7B%7D`;
    for (const path of ['/graphql', '/graphql/']) {
      const response = await fetch(url(`${path}${search}`), { headers: { accept: '*/*' } });
      expect([response.status, await response.json()]).toEqual([200, answer]);
    }
    const slashed = await fetch(url('/graphql/'), {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ query: question }),
    });
    expect(await slashed.json()).toEqual(answer);
  });

  test('HEAD is GET without the body', async () => {
    const search = `?query=${encodeURIComponent(question)}`;
    const get = await fetch(url(`/graphql${search}`));
    const head = await fetch(url(`/graphql${search}`), { method: 'HEAD' });
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
      200,
      get.headers.get('content-type'),
      '',
    ]);
    expect((await fetch(url('/healthz'), { method: 'HEAD' })).status).toBe(200);
  });

  test('a form of another site cannot send an operation', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const response = await post(JSON.stringify({ query: question }), { 'content-type': type });
      expect([response.status, await codeOf(response)]).toEqual([415, 'BAD_REQUEST']);
    }
  });

  test('other methods are refused by name', async () => {
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      const response = await fetch(url(), { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
    }
    const trace = await raw(
      service.address,
      'TRACE /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    );
    expect(trace).toMatch(/^HTTP\/1\.1 405 /);
    const options = await fetch(url(), { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, POST, OPTIONS']);
  });

  test('nobody elsewhere reads answers until an origin is named; then that one does', async () => {
    const ask = (address: string, origin: string) =>
      fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { ...json, origin },
        body: JSON.stringify({ query: question }),
      });
    const preflight = (address: string, origin: string) =>
      fetch(`${address}/graphql`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,authorization',
        },
      });
    const allowed = 'access-control-allow-origin';
    expect((await ask(service.address, 'https://a.example')).headers.get(allowed)).toBeNull();
    expect((await preflight(service.address, 'https://a.example')).headers.get(allowed)).toBeNull();
    for (const origin of ['https://a.example', 'https://b.example:8443']) {
      const { headers } = await ask(open.address, origin);
      expect([headers.get(allowed), headers.get('vary')]).toEqual([origin, expect.stringMatching(/origin/i)]);
      expect(headers.get('access-control-expose-headers')).toContain('etag');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
      const before = await preflight(open.address, origin);
      expect([
        before.status,
        before.headers.get(allowed),
        before.headers.get('access-control-max-age'),
      ]).toEqual([204, origin, '86400']);
      expect(before.headers.get('access-control-allow-headers')).toContain('authorization');
      expect(before.headers.get('cache-control')).toContain('max-age=86400');
    }
    for (const origin of [
      'https://evil.example',
      'https://a.example.evil.example',
      'null',
      'http://a.example',
    ]) {
      expect((await ask(open.address, origin)).headers.get(allowed)).toBeNull();
      expect((await preflight(open.address, origin)).headers.get(allowed)).toBeNull();
    }
  });

  test('a path prefix that a proxy leaves on is taken off', async () => {
    const body = JSON.stringify({ query: question });
    const ask = (path: string) => fetch(`${open.address}${path}`, { method: 'POST', headers: json, body });
    expect(await (await ask('/kg/graphql')).json()).toEqual(answer);
    expect(await (await ask('/graphql')).json()).toEqual(answer);
    expect((await ask('/kgraphql')).status).toBe(404);
    expect((await fetch(`${open.address}/kg?x=1`)).status).not.toBe(404);
  });

  test('a large answer is compressed as the caller can take it, a small one is not', async () => {
    const body = JSON.stringify({ query: long });
    const plain = await post(body, { 'accept-encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    const whole = await plain.text();
    const bytes = async (encoding: string): Promise<Buffer> => {
      const { hostname, port } = new URL(service.address);
      return new Promise((resolve) => {
        const chunks: Buffer[] = [];
        const socket = connect(Number(port), hostname, () =>
          socket.write(
            `GET /graphql?query=${encodeURIComponent(long)} HTTP/1.0\r\nHost: x\r\nAccept-Encoding: ${encoding}\r\n\r\n`,
          ),
        );
        socket.on('data', (chunk) => chunks.push(chunk)).once('close', () => resolve(Buffer.concat(chunks)));
      });
    };
    const sizes: number[] = [];
    for (const [encoding, decode] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const response = await bytes(encoding);
      const end = response.indexOf('\r\n\r\n');
      const head = response.subarray(0, end).toString();
      expect(head).toMatch(new RegExp(`^content-encoding: ${encoding}$`, 'im'));
      expect(head).toMatch(/^vary: .*accept-encoding/im);
      expect(decode(response.subarray(end + 4)).toString()).toBe(whole);
      sizes.push(response.length);
    }
    expect(Math.max(...sizes)).toBeLessThan(whole.length / 4);
    const small = await post(JSON.stringify({ query: question }), { 'accept-encoding': 'br, gzip' });
    expect([small.headers.get('content-encoding'), await small.json()]).toEqual([null, answer]);
  });

  test('a compressed request is unpacked within the limit of bodies', async () => {
    const body = JSON.stringify({ query: question });
    for (const [encoding, packed] of [
      ['gzip', gzipSync(body)],
      ['deflate', deflateSync(body)],
    ] as const) {
      expect(await (await post(packed, { 'content-encoding': encoding })).json()).toEqual(answer);
    }
    const bomb = gzipSync(JSON.stringify({ query: `{ __typename }${' '.repeat(20_000_000)}` }));
    expect(bomb.length).toBeLessThan(100_000);
    const unknown = await post(body, { 'content-encoding': 'compress' });
    const broken = await post(randomBytes(200), { 'content-encoding': 'gzip' });
    for (const [response, status] of [
      [await post(bomb, { 'content-encoding': 'gzip' }), 413],
      [unknown, 415],
      [broken, 400],
    ] as const) {
      expect([response.status, await codeOf(response)]).toEqual([status, 'BAD_REQUEST']);
    }
  });

  test('every answer carries the id of its request, the own one of the caller when it is sound', async () => {
    const id = async (given?: string) =>
      (await post('{}', given === undefined ? {} : { 'x-request-id': given })).headers.get('x-request-id');
    expect(await id('front-1:7f')).toBe('front-1:7f');
    expect(await id()).toMatch(/^[0-9a-f-]{36}$/);
    for (const bad of ['x'.repeat(129), 'a b', '{"level":60}'])
      expect(await id(bad)).toMatch(/^[0-9a-f-]{36}$/);
    for (const path of ['/nothing', '/healthz', '/metrics', '/']) {
      const { headers } = await fetch(url(path));
      expect([path, headers.get('x-content-type-options')]).toEqual([path, 'nosniff']);
      expect(headers.get('x-request-id')).not.toBeNull();
    }
  });
});
