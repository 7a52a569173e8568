import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { hashOfKey } from '../../src/access/KeyTable.ts';
import { type RunningService, serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'kg-access-'));
const file = join(folder, 'keys.yaml');
const keys = {
  partner: 'kg_partner',
  second: 'kg_second',
  old: 'kg_old',
  operator: 'kg_operator',
  one: 'kg_one',
};
const text = `
tiers:
  anonymous: { costPerMinute: 200, inFlight: 50, largestCost: 100 }
  partner: { costPerMinute: 100000, inFlight: 50 }
  narrow: { costPerMinute: 100000, inFlight: 1 }
  operator: { operator: true }
clients:
  acme:
    tier: partner
    keys:
      - { hash: ${hashOfKey(keys.partner)} }
      - { hash: ${hashOfKey(keys.second)}, expires: 2999-12-31 }
      - { hash: ${hashOfKey(keys.old)}, expires: 2020-01-31 }
  one: { tier: narrow, keys: [{ hash: ${hashOfKey(keys.one)} }] }
  ops: { tier: operator, keys: [{ hash: ${hashOfKey(keys.operator)} }] }
`;
const cheap = '{ district(id: "haidian") { id } }';
const free = '{ __typename }';
const heavy = '{ observations(first: 60) { nodes { id evidence { id } subject { id } metric { id } } } }';
/** Some 60 units; each number is another question, so that none is kept. */
const dear = (n: number) => `{ observations(first: ${40 + n}) { nodes { id asStated } } }`;

interface Asked {
  readonly status: number;
  readonly headers: Headers;
  readonly code: string | undefined;
  readonly message: string | undefined;
}

async function ask(address: string, query: string, headers: Record<string, string> = {}): Promise<Asked> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as {
    errors?: { message: string; extensions: { code: string } }[];
  };
  const [error] = errors ?? [];
  return {
    status: response.status,
    headers: response.headers,
    code: error?.extensions.code,
    message: error?.message,
  };
}
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const remaining = ({ headers }: Asked) => Number(/r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1]);

beforeAll(() => writeFileSync(file, text));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a service with keys', () => {
  let service: RunningService;
  let issuer: Server;
  let issuerIsDown = false;
  let sign: (claims: Record<string, unknown>, expires?: string) => Promise<string>;
  beforeAll(async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256' };
    issuer = createServer((_request, response) => {
      if (issuerIsDown) response.writeHead(500).end();
      else response.end(JSON.stringify({ keys: [jwk] }));
    }).listen(0, '127.0.0.1');
    await once(issuer, 'listening');
    sign = (claims, expires = '5m') =>
      new SignJWT({ iss: 'https://issuer.example', aud: 'kg', sub: 'u1', ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
        .setExpirationTime(expires)
        .sign(privateKey);
    service = await serve({
      KG_KEYS: file,
      KG_JWT_ISSUER: 'https://issuer.example',
      KG_JWT_AUDIENCE: 'kg',
      KG_JWT_JWKS: `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/jwks`,
      KG_TRUST_PROXY: '1',
      KG_CACHE_BYTES: '0',
    });
  }, 120_000);
  afterAll(async () => {
    await service?.close();
    issuer?.close();
  });
  const from = (address: string) => ({ 'x-forwarded-for': address });

  test('the issuer that is down at first: its tokens are told to come back, nobody else notices', async () => {
    issuerIsDown = true;
    const token = await sign({ tier: 'partner' });
    const refused = await ask(service.address, cheap, bearer(token));
    expect([refused.status, refused.code, refused.headers.get('retry-after')]).toEqual([
      503,
      'SERVICE_UNAVAILABLE',
      '10',
    ]);
    expect((await ask(service.address, cheap, bearer(keys.partner))).status).toBe(200);
    issuerIsDown = false;
  });

  test('a budget of cost per minute: told with every answer, refused with when to come back', async () => {
    const first = await ask(service.address, dear(0), from('192.0.2.1'));
    expect(first.status).toBe(200);
    expect(first.headers.get('ratelimit-policy')).toBe('"cost";q=200;w=60');
    const left = remaining(first);
    expect(left).toBeLessThan(200 - 40);
    let last = first;
    let before = left;
    for (let n = 1; n < 10 && last.status === 200; n += 1) {
      before = remaining(last);
      last = await ask(service.address, dear(n), from('192.0.2.1'));
    }
    expect([last.status, last.code]).toEqual([429, 'RATE_LIMITED']);
    const seconds = Number(last.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(last.message).toMatch(/of 200 are left/);
    // What was refused was not paid for, but for the one unit of a request; an address has a budget of its own.
    expect(remaining(last)).toBe(before - 1);
    expect((await ask(service.address, dear(0), from('192.0.2.2'))).status).toBe(200);
    // One customer has a network of IPv6 addresses.
    const six = await ask(service.address, dear(0), from('2001:db8:1:2::1'));
    expect(remaining(await ask(service.address, cheap, from('2001:db8:1:2:ffff::9')))).toBeLessThan(
      remaining(six),
    );
    expect(remaining(await ask(service.address, free, from('2001:db8:1:3::1')))).toBe(199);
  });

  test('a document that is new pays for its plan, once, and is never too dear for it', async () => {
    const fields = Array.from({ length: 100 }, (_, n) => `planned${n}: id`).join(' ');
    const document = `{ district(id: "haidian") { ${fields} } }`;
    const key = from('192.0.2.9');
    const start = remaining(await ask(service.address, free, key));
    const first = await ask(service.address, document, key);
    const second = await ask(service.address, document, key);
    expect([first.status, second.status]).toEqual([200, 200]);
    const [forFirst, forSecond] = [start - remaining(first), remaining(first) - remaining(second)];
    expect(forFirst).toBeGreaterThan(forSecond + 50);
    expect((await ask(service.address, document.replaceAll('planned', 'renamed'), key)).code).toBe(
      'RATE_LIMITED',
    );
    const many = Array.from({ length: 500 }, (_, n) => `large${n}: id`).join(' ');
    const large = await ask(service.address, `{ district(id: "haidian") { ${many} } }`, from('192.0.2.10'));
    expect([large.status, large.message]).toEqual([200, undefined]);
  });

  test('the largest single cost of a tier', async () => {
    const refused = await ask(service.address, heavy, from('192.0.2.3'));
    expect(refused.code).toBe('COST_EXCEEDED');
    expect(refused.message).toMatch(/one of yours may cost 100/);
    const allowed = await ask(service.address, heavy, bearer(keys.partner));
    expect(allowed.status).toBe(200);
  });

  test('several keys of a client share a budget; what is expired, wrong, doubled or malformed is refused', async () => {
    const one = await ask(service.address, cheap, bearer(keys.partner));
    const two = await ask(service.address, cheap, { 'x-api-key': keys.second });
    expect(remaining(two)).toBeLessThan(remaining(one));
    for (const [headers, words] of [
      [bearer(keys.old), /expired/],
      [bearer('kg_nobody'), /not known/],
      [{ ...bearer(keys.partner), 'x-api-key': keys.second }, /two different keys/],
      [{ authorization: 'Basic dTpw' }, /Bearer/],
    ] as const) {
      const refused = await ask(service.address, cheap, { ...headers });
      expect([refused.status, refused.code]).toEqual([401, 'UNAUTHENTICATED']);
      expect(refused.message).toMatch(words);
      expect(refused.headers.get('www-authenticate')).toBe('Bearer');
    }
    // The same key twice is one key.
    expect(
      (await ask(service.address, cheap, { ...bearer(keys.partner), 'x-api-key': keys.partner })).status,
    ).toBe(200);
  });

  test('requests in flight', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => ask(service.address, dear(n + 20), bearer(keys.one))),
    );
    const statuses = answers.map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    expect((await ask(service.address, cheap, bearer(keys.one))).status).toBe(200);
  });

  test('metrics and explanations are for operators', async () => {
    const metrics = (headers: Record<string, string>) => fetch(`${service.address}/metrics`, { headers });
    expect((await metrics({})).status).toBe(403);
    expect((await metrics(bearer(keys.partner))).status).toBe(403);
    const seen = await metrics(bearer(keys.operator));
    expect([seen.status, await seen.text()]).toEqual([
      200,
      expect.stringContaining('kg_access_refusals_total{tier="'),
    ]);
    const explained = async (headers: Record<string, string>) => {
      const response = await fetch(`${service.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: cheap, extensions: { explain: true } }),
      });
      return ((await response.json()) as { extensions?: { explain?: unknown } }).extensions?.explain;
    };
    expect(await explained(bearer(keys.operator))).toMatchObject({ statement: expect.any(String) });
    expect(await explained(bearer(keys.partner))).toBeUndefined();
    expect((await fetch(`${service.address}/healthz`)).status).toBe(200);
  });

  test('tokens of the issuer: the tier they name; wrong ones are refused in words', async () => {
    const good = await ask(service.address, cheap, bearer(await sign({ tier: 'partner' })));
    expect([good.status, good.headers.get('ratelimit-policy')]).toEqual([200, '"cost";q=100000;w=60']);
    const plain = await ask(service.address, cheap, bearer(await sign({})));
    expect(plain.headers.get('ratelimit-policy')).toBe('"cost";q=200;w=60');
    const foreign = await generateKeyPair('ES256');
    const forged = new SignJWT({ iss: 'https://issuer.example', aud: 'kg', sub: 'u1', tier: 'operator' })
      .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
      .setExpirationTime('5m')
      .sign(foreign.privateKey);
    const none = `${btoa('{"alg":"none"}')}.${btoa('{"sub":"u1","tier":"operator"}')}.`.replaceAll('=', '');
    for (const [token, words] of [
      [await sign({ tier: 'partner' }, '-5m'), /expired/],
      [await sign({ aud: 'other' }), /"aud"/],
      [await sign({ iss: 'https://evil.example' }), /"iss"/],
      [await sign({ tier: 'nobody' }), /names no tier/],
      [await forged, /signature/],
      [none, /refused/],
    ] as const) {
      const refused = await ask(service.address, cheap, bearer(token));
      expect([refused.status, refused.code]).toEqual([401, 'UNAUTHENTICATED']);
      expect(refused.message).toMatch(words);
    }
    // Keys that were fetched serve on while the issuer is away.
    issuerIsDown = true;
    expect((await ask(service.address, cheap, bearer(await sign({ tier: 'partner' })))).status).toBe(200);
    issuerIsDown = false;
  });

  test('a clock that jumps back locks nobody out for longer than a minute', async () => {
    for (let n = 0; n < 5; n += 1) await ask(service.address, dear(n), from('192.0.2.9'));
    const hour = 3_600_000;
    const real = Date.now;
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => real() - hour);
    try {
      const refused = await ask(service.address, dear(9), from('192.0.2.9'));
      expect(refused.code).toBe('RATE_LIMITED');
      expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
      clock.mockImplementation(() => real() + hour);
      expect((await ask(service.address, dear(9), from('192.0.2.9'))).status).toBe(200);
    } finally {
      clock.mockRestore();
    }
  });
});

test.each([
  [
    'a key under two clients',
    text.replace(hashOfKey(keys.one), hashOfKey(keys.partner)),
    /also a key of acme/,
  ],
  ['a key in place of its hash', text.replace(hashOfKey(keys.one), keys.one), /SHA-256/],
  ['a tier that is not there', text.replace('tier: narrow', 'tier: nope'), /nope is none of/],
  ['a limit that is none', text.replace('inFlight: 1 ', 'inFlight: -1 '), /whole number above 0/],
  ['what is no YAML', 'tiers: [', /cannot be read/],
])('%s stops the start', async (_what, wrong, words) => {
  const path = join(folder, 'wrong.yaml');
  writeFileSync(path, wrong);
  const start = serve({ KG_KEYS: path });
  await expect(start).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    problems: expect.arrayContaining([expect.objectContaining({ message: expect.stringMatching(words) })]),
  });
  // A key put there by mistake is not repeated.
  await expect(start).rejects.not.toMatchObject({
    problems: [{ message: expect.stringContaining(keys.one) }],
  });
});

describe('two services that share budgets in Redis', () => {
  let redis: ChildProcess;
  let port: number;
  let services: readonly RunningService[] = [];
  const start = async () => {
    redis = spawn('redis-server', ['--port', String(port), '--save', '', '--bind', '127.0.0.1'], {
      stdio: 'ignore',
    });
    for (;;) {
      const socket = connect(port, '127.0.0.1');
      const isUp = await new Promise((resolve) =>
        socket.once('connect', () => resolve(true)).once('error', () => resolve(false)),
      );
      socket.destroy();
      if (isUp) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const stop = async () => {
    const ended = once(redis, 'exit');
    redis.kill('SIGKILL');
    await ended;
  };
  beforeAll(async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    port = (probe.address() as AddressInfo).port;
    await new Promise((resolve) => probe.close(resolve));
    await start();
    const settings = { KG_KEYS: file, KG_REDIS: `redis://127.0.0.1:${port}`, KG_CACHE_BYTES: '0' };
    services = await Promise.all([serve(settings), serve(settings)]);
  }, 120_000);
  afterAll(async () => {
    await Promise.all(services.map((service) => service.close()));
    await stop();
  });
  const [at, left] = [
    (n: number) => services[n]?.address ?? '',
    (n: number) => ask(at(n), free).then(remaining),
  ];

  test('count together; with Redis down each counts by itself, and together again when it is back', async () => {
    for (let known = await left(0); (await left(1)) !== known - 1; known = await left(0)) {
      // Until both have connected.
      expect(known).toBeGreaterThan(0);
    }
    await stop();
    const [one, two] = [await ask(at(0), free), await ask(at(1), free)];
    expect([one.status, two.status]).toEqual([200, 200]);
    expect([remaining(one), remaining(two)]).toEqual([199, 199]);
    await start();
    for (;;) {
      const [first, second] = [await left(0), await left(1)];
      if (second === first - 1) break;
      expect(Math.min(first, second)).toBeGreaterThan(0);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }, 60_000);
});
