import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sha256Of } from '../../src/access/TrustedDocuments.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import { type RunningService, serve, settingsOf } from './serve.ts';

const byId =
  'query D($id: ID!, $first: Int = 3) { district(id: $id) { name(lang: EN) observations(first: $first) { nodes { id asStated } } } }';
const large =
  '{ observations(first: 60) { nodes { id asStated metric { name(lang: EN) } subject { id } } } }';
const file = 'query Names { metrics(first: 100) { nodes { name(lang: EN) } } }\n';
const documents = { byId, large: `query Large ${large}` };

type Headers = Record<string, string>;

describeEachEngine('Kept answers, versioned reads and trusted documents', (engine) => {
  const parent = mkdtempSync(join(tmpdir(), 'kg-reads-'));
  const folder = join(parent, 'documents');
  const edition = join(parent, 'haidian-2025-07');
  let service: RunningService;
  let closed: RunningService;
  beforeAll(async () => {
    await (await engine.open()).close();
    mkdirSync(folder);
    writeFileSync(join(folder, 'persisted-documents.json'), JSON.stringify(documents));
    writeFileSync(join(folder, 'Names.graphql'), file);
    cpSync('data/haidian-2025-07', edition, { recursive: true });
    const settings = { ...settingsOf(engine), KG_DATASETS: edition, KG_DOCUMENTS: folder };
    service = await serve({ ...settings, KG_CACHE_CONTROL: 'public, max-age=5' });
    closed = await serve({ ...settings, KG_DOCUMENTS_ONLY: '1' });
  }, 300_000);
  afterAll(async () => {
    await service?.close();
    await closed?.close();
    rmSync(parent, { recursive: true });
  });

  const get = (path: string, headers: Headers = {}, method = 'GET') =>
    fetch(`${service.address}${path}`, { method, headers });
  const read = (id: string, variables?: string, headers: Headers = {}, method = 'GET') =>
    get(
      `/q/${id}${variables === undefined ? '' : `?variables=${encodeURIComponent(variables)}`}`,
      headers,
      method,
    );
  const post = (body: unknown, headers: Headers = {}, { address } = service) =>
    fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const codeOf = async (response: Response) =>
    ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;
  const counter = async (what: string) => {
    const text = await (await get('/metrics')).text();
    return Number(new RegExp(`kg_answer_cache\\{what="${what}"\\} (\\d+)`).exec(text)?.[1]);
  };

  test('a versioned read has a strong validator and the rules the operator sets; 304 asks no engine', async () => {
    const first = await read('byId', '{"id":"haidian"}');
    const tag = first.headers.get('etag') ?? '';
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'public, max-age=5']);
    expect(tag).toMatch(/^"[\w-]{20,}(-br|-gzip)?"$/);
    const before = [await counter('hits'), await counter('misses')];
    const again = await read('byId', '{"id":"haidian"}', { 'if-none-match': `"other", ${tag}` });
    expect([again.status, again.headers.get('etag')?.slice(0, 20), await again.text()]).toEqual([
      304,
      tag.slice(0, 20),
      '',
    ]);
    expect([await counter('hits'), await counter('misses')]).toEqual(before);
    const head = await read('byId', '{"id":"haidian"}', {}, 'HEAD');
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, tag, '']);
    expect(await first.json()).toMatchObject({ data: { district: { name: 'Haidian District' } } });
  });

  test('variables that differ in spelling alone are one question; others are not', async () => {
    const tagOf = async (variables: string) => (await read('byId', variables)).headers.get('etag');
    const one = await tagOf('{"id":"haidian","first":2}');
    expect(await tagOf(' { "first" : 2.0, "id" : "\\u0068aidian" } ')).toBe(one);
    expect(await tagOf('{"id":"haidian","first":1}')).not.toBe(one);
  });

  test('what is kept is not mixed up by headers, and each coding has its own validator', async () => {
    const raw = (headers: Headers) =>
      new Promise<{ headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
        httpRequest(`${service.address}/q/large`, { headers }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk) => chunks.push(chunk));
          response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }));
        })
          .on('error', reject)
          .end();
      });
    const plain = await raw({});
    const zipped = await raw({ 'accept-encoding': 'gzip' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
    expect(zipped.headers.etag).not.toBe(plain.headers.etag);
    for (const headers of [
      { host: 'evil.example' },
      { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
      { 'x-http-method-override': 'POST', origin: 'https://evil.example' },
      { accept: 'application/json;q=0.5, */*;q=0.1' },
    ]) {
      const one = await raw(headers as Headers);
      expect([one.headers.etag, one.body.equals(plain.body)]).toEqual([plain.headers.etag, true]);
      expect(one.headers.vary).toMatch(/accept-encoding/i);
    }
    const graphql = await raw({ accept: 'application/graphql-response+json' });
    expect(graphql.headers['content-type']).toMatch('application/graphql-response+json');
    expect(graphql.headers.etag).not.toBe(plain.headers.etag);
  });

  test('equal questions are answered once: kept, or together while the first is asked', async () => {
    const [hits, misses, shared] = [await counter('hits'), await counter('misses'), await counter('shared')];
    const query = '{ observations(first: 50, orderBy: [{ asStated: ASC }]) { nodes { id } } }';
    const texts = await Promise.all(Array.from({ length: 8 }, async () => (await post({ query })).text()));
    expect(new Set(texts).size).toBe(1);
    expect(await counter('misses')).toBe(misses + 1);
    expect((await counter('shared')) - shared + (await counter('hits')) - hits).toBe(7);
    await post({ query: '{ nope }' });
    await post({ query: '{ nope }' });
    expect(await counter('size')).toBeGreaterThan(0);
    // Errors are not kept.
    expect(await counter('misses')).toBe(misses + 3);
  });

  test('a load makes every kept answer a new question', async () => {
    const names = `/q/${sha256Of(file)}`;
    const before = await get(names);
    const tag = before.headers.get('etag') ?? '';
    expect(await before.text()).not.toContain(' renamed');
    const metrics = join(edition, 'Metric.yaml');
    writeFileSync(
      metrics,
      readFileSync(metrics, 'utf8').replaceAll(
        /\bEN: ([^,}\n"]+)/g,
        (_, name: string) => `EN: ${name.trim()} renamed`,
      ),
    );
    const settings = join(edition, 'dataset.yaml');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^version: .*$/m, 'version: "9"'));
    await service.reload();
    const after = await get(names, { 'if-none-match': tag });
    expect(after.status).toBe(200);
    expect(after.headers.get('etag')).not.toBe(tag);
    expect(await after.text()).toContain(' renamed');
  }, 60_000);

  test('registered documents are asked for by id, by POST, GET and the persisted form', async () => {
    const variables = { id: 'haidian' };
    const expected = { data: { district: { name: 'Haidian District' } } };
    expect(await (await post({ documentId: 'byId', variables })).json()).toMatchObject(expected);
    const persisted = { persistedQuery: { version: 1, sha256Hash: 'byId' } };
    expect(await (await post({ extensions: persisted, variables })).json()).toMatchObject(expected);
    const search = new URLSearchParams({ documentId: 'byId', variables: JSON.stringify(variables) });
    expect(await (await get(`/graphql?${search}`)).json()).toMatchObject(expected);
    const unknown = await read('nobody');
    expect([unknown.status, await codeOf(unknown)]).toEqual([404, 'PERSISTED_QUERY_NOT_FOUND']);
    expect((await read('byId', '[1]')).status).toBe(400);
    expect((await read('byId', '{"id":')).status).toBe(400);
    // The engine's own refusals are answers, but not kept ones.
    const wrong = await read('byId', '{"id":5.5}');
    expect([wrong.status, wrong.headers.get('cache-control')]).toEqual([expect.any(Number), 'no-store']);
  });

  test('with KG_DOCUMENTS_ONLY nothing else is answered', async () => {
    const other = await post({ query: '{ __typename }' }, {}, closed);
    expect([other.status, await codeOf(other)]).toEqual([403, 'DOCUMENT_NOT_TRUSTED']);
    const named = await post({ documentId: 'nobody', query: '{ __typename }' }, {}, closed);
    expect([named.status, await codeOf(named)]).toEqual([404, 'PERSISTED_QUERY_NOT_FOUND']);
    const known = await post({ documentId: 'byId', variables: { id: 'haidian' } }, {}, closed);
    expect(known.status).toBe(200);
    // Forms that Apollo would take and we do not read are no way around.
    for (const odd of [{ documentId: 5 }, { variables: [] }, { extensions: [] }]) {
      const response = await post({ query: '{ __typename }', ...odd }, {}, closed);
      expect([response.status, await codeOf(response)]).toEqual([400, 'BAD_REQUEST']);
    }
    // The text of a registered document is that document, however it is laid out.
    expect(
      (await post({ query: `# by text\n${documents.large.replaceAll(' ', '  ')}` }, {}, closed)).status,
    ).toBe(200);
  });

  test('documents that are not valid stop the start, each with its place', async () => {
    const bad = mkdtempSync(join(parent, 'bad-'));
    writeFileSync(join(bad, 'a.json'), JSON.stringify({ one: '{ nope }', two: 5 }));
    writeFileSync(join(bad, 'b.json'), '[');
    await expect(serve({ KG_DOCUMENTS: bad })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      problems: [
        { where: expect.stringContaining('a.json: one'), message: expect.stringContaining('nope') },
        { where: expect.stringContaining('a.json: two') },
        { where: expect.stringContaining('b.json') },
      ],
    });
    await expect(async () => serve({ KG_DOCUMENTS_ONLY: '1' })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      problems: [{ where: 'KG_DOCUMENTS_ONLY', message: expect.stringContaining('KG_DOCUMENTS') }],
    });
  });
});
