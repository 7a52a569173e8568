import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { hashOfKey } from '../../src/access/KeyTable.ts';
import { accepted } from '../../src/server/linked/accepted.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import { type RunningService, serveOn } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'kg-linked-'));
const keyFile = join(folder, 'keys.yaml');
writeFileSync(
  keyFile,
  `tiers:
  partner: { costPerMinute: 100000, inFlight: 50 }
  poor: { costPerMinute: 1, inFlight: 5 }
clients:
  acme: { tier: partner, keys: [{ hash: ${hashOfKey('kg_acme')} }] }
  poor: { tier: poor, keys: [{ hash: ${hashOfKey('kg_poor')} }] }
`,
);
afterAll(() => rmSync(folder, { recursive: true }));

/** What the Reconciliation Service API 0.2 asks of answers, as far as clients rest on it. */
const text = { type: 'string' };
const listOf = (items: object) => ({ type: 'array', items });
const objectOf = (properties: object, required: string[], more: object = {}) => ({
  type: 'object',
  properties,
  required,
  ...more,
});
const named = objectOf({ id: text, name: text, description: text }, ['id', 'name']);
const hook = objectOf({ service_url: text, service_path: text }, ['service_url', 'service_path']);
const cell = {
  oneOf: [
    objectOf({ id: text, name: text }, ['id', 'name'], { additionalProperties: false }),
    objectOf({ str: text }, ['str'], { additionalProperties: false }),
    objectOf({ float: { type: 'number' } }, ['float'], { additionalProperties: false }),
    objectOf({ bool: { type: 'boolean' } }, ['bool'], { additionalProperties: false }),
  ],
};
const each = (schema: object) => ({ type: 'object', additionalProperties: schema });
const schemas = {
  manifest: objectOf(
    {
      versions: { type: 'array', contains: { const: '0.2' } },
      name: text,
      identifierSpace: text,
      schemaSpace: text,
      defaultTypes: listOf(named),
      view: objectOf({ url: { type: 'string', pattern: '\\{\\{id\\}\\}' } }, ['url']),
      preview: objectOf({ url: text, width: { type: 'integer' }, height: { type: 'integer' } }, [
        'url',
        'width',
        'height',
      ]),
      suggest: objectOf({ entity: hook, type: hook, property: hook }, ['entity', 'type', 'property']),
      extend: objectOf({ propose_properties: hook }, ['propose_properties']),
    },
    ['versions', 'name', 'identifierSpace', 'schemaSpace'],
  ),
  results: each(
    objectOf(
      {
        result: listOf(
          objectOf(
            {
              id: text,
              name: text,
              description: text,
              score: { type: 'number' },
              match: { type: 'boolean' },
              type: listOf(named),
            },
            ['id', 'name', 'score'],
          ),
        ),
      },
      ['result'],
    ),
  ),
  suggestions: objectOf({ result: listOf(named) }, ['result']),
  proposal: objectOf({ properties: listOf(named), type: text, limit: { type: 'number' } }, ['properties']),
  extension: objectOf({ meta: listOf(named), rows: each(each(listOf(cell))) }, ['meta', 'rows']),
};

function expectValid(schema: object, value: unknown): void {
  const ajv = new Ajv();
  const problems = ajv.validate(schema, value) ? [] : ajv.errors;
  expect(problems).toEqual([]);
}

test.each([
  [undefined, 'a/b'],
  ['*/*', 'a/b'],
  ['c/d', 'c/d'],
  ['c/*;q=0.5, a/b;q=0.4', 'c/d'],
  ['a/b;q=0, */*', 'c/d'],
  ['text/html', undefined],
  ['a/b;q=0', undefined],
])('Accept: %s', (accept, expected) => {
  expect(accepted(accept, ['a/b', 'c/d'])).toBe(expected);
});

describeEachEngine('linked data', (engine) => {
  let service: RunningService;
  beforeAll(async () => {
    service = await serveOn(engine, {
      KG_DATASETS: 'data/beijing-common',
      KG_PATH_PREFIX: '/kg',
      KG_KEYS: keyFile,
      KG_CORS_ORIGINS: 'https://a.example',
    });
  }, 240_000);
  afterAll(() => service?.close());

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${service.address}${path}`, {
      headers: { 'x-api-key': 'kg_acme', ...headers },
      redirect: 'manual',
    });
  const json = async (path: string) => (await get(path)).json() as Promise<Record<string, unknown>>;
  const post = async (name: string, value: unknown) => {
    const body = new URLSearchParams({ [name]: typeof value === 'string' ? value : JSON.stringify(value) });
    return fetch(`${service.address}/kg/reconcile`, {
      method: 'POST',
      headers: { 'x-api-key': 'kg_acme' },
      body,
    });
  };
  const reconcile = async (batch: object) =>
    (await post('queries', batch)).json() as Promise<
      Record<string, { result: { id: string; type: { id: string }[] }[] }>
    >;

  it('tells a node in Turtle and JSON-LD, alike, and where each alone is found', async () => {
    const turtle = await get('/kg/id/haidian', { accept: 'text/turtle' });
    expect(turtle.headers.get('content-type')).toBe('text/turtle; charset=utf-8');
    expect(turtle.headers.get('vary')).toContain('accept');
    expect(turtle.headers.get('content-location')).toBe('haidian?format=turtle');
    const quads = new Parser().parse(await turtle.text());
    const base = `${service.address}/kg/id/`;
    const said = (name: string) =>
      quads.filter(
        ({ subject, predicate }) => subject.value === `${base}haidian` && predicate.value === name,
      );
    expect(said('https://schema.org/name').map(({ object }: Quad) => object.value)).toContain('海淀区');
    expect(said('https://schema.org/containedInPlace').map(({ object }: Quad) => object.value)).toContain(
      `${base}beijing`,
    );
    for (const path of ['/kg/id/haidian', '/kg/id/haidian?format=jsonld', '/id/haidian']) {
      const response = await get(path, { accept: 'application/ld+json' });
      expect(response.headers.get('content-type')).toMatch(/^application\/ld\+json/);
      expect(await jsonld.toRDF((await response.json()) as object)).toHaveLength(quads.length);
    }
  });

  it('leads people to the explorer, and says what there is otherwise', async () => {
    const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
    const person = await get('/kg/id/haidian', browser);
    expect([person.status, person.headers.get('location')]).toEqual([303, '../e/haidian']);
    const none = await get('/kg/id/haidian', { accept: 'image/png' });
    expect([none.status, await none.text()]).toEqual([406, expect.stringContaining('text/turtle')]);
    expect((await get('/kg/id/nobody', { accept: 'text/turtle' })).status).toBe(404);
    expect((await get('/kg/id/nobody', browser)).status).toBe(404);
  });

  it('sends what has not changed once', async () => {
    const etag = (await get('/kg/id/gdp')).headers.get('etag') ?? '';
    expect((await get('/kg/id/gdp', { 'if-none-match': etag })).status).toBe(304);
  });

  it('describes what the graph holds', async () => {
    const quads = new Parser().parse(
      await (await get('/.well-known/void', { accept: 'text/turtle' })).text(),
    );
    const values = (name: string) =>
      quads
        .filter(({ predicate }) => predicate.value === `http://rdfs.org/ns/void#${name}`)
        .map(({ object }) => object.value);
    expect(values('uriSpace')).toEqual([`${service.address}/kg/id/`]);
    expect(values('subset')).toEqual([`${service.address}/kg/id/beijing-common`]);
    const [dump = ''] = values('dataDump');
    expect(values('dataDump')).toEqual([`${service.address}/kg/exports/beijing-common/latest/graph.ttl`]);
    const file = await fetch(dump, { headers: { 'x-api-key': 'kg_acme' } });
    expect(file.headers.get('content-type')).toBe('text/turtle; charset=utf-8');
    expect(new Parser().parse(await file.text()).length).toBeGreaterThan(100);
    expect(values('class')).toContain(`${service.address}/kg/id/vocabulary#District`);
    expect(values('triples').every((count) => Number(count) > 0)).toBe(true);
  });

  it('finds the nodes that names in a table stand for', async () => {
    const batch = {
      whole: { query: '海淀区', type: 'District', limit: 3 },
      typed: { query: '北京', type: ['Place', 'Rule'], type_strict: 'any' },
      weighed: { query: '海淀', limit: 3, properties: [{ pid: 'city', v: { id: 'beijing' } }] },
      nothing: { query: '，。' },
    };
    const answers = await reconcile(batch);
    expectValid(schemas.results, answers);
    expect(answers.whole?.result[0]).toMatchObject({
      id: 'haidian',
      name: '海淀区',
      score: 100,
      match: true,
    });
    expect(answers.typed?.result[0]?.id).toBe('beijing');
    expect(answers.typed?.result.map(({ type }) => type[0]?.id)).not.toContain('District');
    expect(answers.weighed?.result[0]?.id).toBe('haidian');
    expect(answers.nothing?.result).toEqual([]);
    const byGet = await json(`/kg/reconcile?queries=${encodeURIComponent(JSON.stringify(batch))}`);
    expect(byGet).toEqual(answers);
  });

  it('tells a reconciliation client what it can ask, and answers in the form of the specification', async () => {
    const manifest = await json('/kg/reconcile');
    expectValid(schemas.manifest, manifest);
    expect(manifest.identifierSpace).toBe(`${service.address}/kg/id/`);
    const suggested = await json('/kg/reconcile/suggest/entity?prefix=hai');
    expectValid(schemas.suggestions, suggested);
    expect(suggested.result).toContainEqual(
      expect.objectContaining({ id: 'haidian', notable: [{ id: 'District', name: 'District' }] }),
    );
    for (const [path, id] of [
      ['type?prefix=distr', 'District'],
      ['property?prefix=cit', 'city'],
    ]) {
      const found = await json(`/kg/reconcile/suggest/${path}`);
      expectValid(schemas.suggestions, found);
      expect(found.result).toContainEqual(expect.objectContaining({ id }));
    }
    expectValid(schemas.proposal, await json('/kg/reconcile/properties?type=District&limit=5'));
    const extended = await (
      await post('extend', { ids: ['haidian', 'nobody'], properties: [{ id: 'city' }, { id: 'aliases' }] })
    ).json();
    expectValid(schemas.extension, extended);
    expect(extended).toMatchObject({
      rows: { haidian: { city: [{ id: 'beijing', name: '北京市' }] }, nobody: { city: [] } },
    });
  });

  it('shows a preview in which nothing runs', async () => {
    const response = await get('/kg/reconcile/preview?id=haidian');
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
    expect(await response.text()).toContain('海淀区');
    const none = await get(`/kg/reconcile/preview?id=${encodeURIComponent('<script>alert(1)</script>')}`);
    expect([none.status, await none.text()]).toEqual([404, expect.not.stringContaining('<script>')]);
  });

  it.each([
    ['queries', '{bad', 'no JSON'],
    ['queries', '[]', 'an object of queries'],
    ['queries', '{"q": {"query": 5}}', 'no text'],
    ['queries', '{"q": {"query": "a", "type": "Planet"}}', 'no type'],
    ['queries', '{"q": {"query": "a", "properties": [{"v": 1}]}}', 'a property has a'],
    [
      'queries',
      JSON.stringify(Object.fromEntries(Array.from({ length: 51 }, (_, n) => [n, { query: 'a' }]))),
      'at most 50',
    ],
    ['queries', JSON.stringify({ q: { query: 'a'.repeat(201) } }), '200'],
    ['extend', '{"ids": "haidian"}', 'at most 200'],
  ])('refuses %s=%s', async (name, value, message) => {
    const response = await post(name, value);
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(message)]);
  });

  it('knows who asks, takes the price from their budget, and lets the pages in that the settings name', async () => {
    const wrong = await get('/kg/id/haidian', { 'x-api-key': 'kg_wrong' });
    expect(wrong.status).toBe(401);
    const poor = await get('/kg/reconcile?queries={"q":{"query":"海淀"}}', { 'x-api-key': 'kg_poor' });
    expect([poor.status, await poor.text()]).toEqual([400, expect.stringContaining('COST_EXCEEDED')]);
    const rich = await get('/kg/reconcile/suggest/entity?prefix=hai', { origin: 'https://a.example' });
    expect(rich.headers.get('access-control-allow-origin')).toBe('https://a.example');
    expect(rich.headers.get('ratelimit')).toMatch(/r=\d+/);
  });
});
