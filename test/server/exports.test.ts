import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataPackage } from '../../src/export/publish/DataPackage.ts';
import { type RunningService, serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'kg-exports-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('datasets as files', () => {
  const data = join(folder, 'beijing-common');
  const files = join(folder, 'files');
  let service: RunningService;
  /** Address of the current version below the service. */
  let current: string;
  let manifest: DataPackage;
  beforeAll(async () => {
    cpSync('data/beijing-common', data, { recursive: true });
    service = await serve({
      KG_DATASETS: data,
      KG_EXPORTS: files,
      KG_EXPORTS_KEEP: '2',
      KG_EXPORTS_BASE: 'https://example.org/id/',
      KG_PATH_PREFIX: '/kg',
    });
    // Who comes together is served by one set of files.
    const answers = await Promise.all([1, 2, 3].map(() => get('/kg/exports/beijing-common/latest/')));
    expect(new Set(answers.map(({ url }) => url)).size).toBe(1);
    current = new URL(answers[0]?.url ?? '').pathname;
    manifest = (await answers[0]?.json()) as DataPackage;
  }, 120_000);
  afterAll(() => service?.close());

  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(`${service.address}${path}`, { headers, method });

  it('are listed for programs and for people', async () => {
    const { datasets } = (await (await get('/kg/exports/')).json()) as {
      datasets: Record<string, unknown>[];
    };
    const [version] = readdirSync(join(files, 'beijing-common'));
    expect(datasets).toMatchObject([
      {
        id: 'beijing-common',
        latest: 'beijing-common/latest/',
        versions: [{ version, address: `beijing-common/${version}/` }],
      },
    ]);
    const page = await get('/kg/exports', { accept: 'text/html' });
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain('href="beijing-common/latest/"');
    const text = await (await get(current, { accept: 'text/html' })).text();
    for (const { path } of manifest.resources) expect(text).toContain(`href="${path}"`);
    for (const path of ['/kg/exports/beijing-common', '/kg/exports/beijing-common/', current.slice(0, -1)]) {
      expect([path, new URL((await get(path)).url).pathname]).toEqual([path, current]);
    }
  });

  it('come whole, in part and not again, and never change', async () => {
    for (const { path, bytes, hash, mediatype } of manifest.resources) {
      const response = await get(`${current}${path}`, { 'accept-encoding': 'gzip' });
      const body = Buffer.from(await response.arrayBuffer());
      const sum = createHash('sha256').update(body).digest('hex');
      expect([path, body.length, `sha256:${sum}`]).toEqual([path, bytes, hash]);
      expect(response.headers.get('content-type')).toContain(mediatype);
      expect(response.headers.get('etag')).toBe(`"${sum}"`);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(response.headers.get('content-disposition')).toContain(
        `beijing-common-${path.replaceAll('/', '-')}`,
      );
      expect(response.headers.get('last-modified')).toBeTruthy();
    }
    const [{ path, bytes, hash }] = manifest.resources as [DataPackage['resources'][number]];
    const etag = `"${hash.slice(7)}"`;
    const rest = await get(`${current}${path}`, {
      range: 'bytes=10-',
      'if-range': etag,
      'accept-encoding': 'gzip',
    });
    expect([rest.status, rest.headers.get('content-range')]).toEqual([206, `bytes 10-${bytes - 1}/${bytes}`]);
    const whole = readFileSync(join(files, 'beijing-common', current.split('/').at(-2) ?? '', path));
    expect(Buffer.from(await rest.arrayBuffer()).equals(whole.subarray(10))).toBe(true);
    const other = await get(`${current}${path}`, { range: 'bytes=10-', 'if-range': '"other"' });
    expect([other.status, (await other.arrayBuffer()).byteLength]).toEqual([200, bytes]);
    expect((await get(`${current}${path}`, { range: `bytes=${bytes}-` })).status).toBe(416);
    expect((await get(`${current}${path}`, { 'if-none-match': etag })).status).toBe(304);
    const head = await get(`${current}${path}`, {}, 'HEAD');
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(bytes)]);
    const sums = await (await get(`${current}SHA256SUMS`)).text();
    expect(sums).toContain(`${hash.slice(7)}  ${path}\n`);
    const latest = await get(`/exports/beijing-common/latest/${path}`);
    expect([latest.status, new URL(latest.url).pathname]).toEqual([200, `${current.slice(3)}${path}`]);
    expect(await (await get(`${current}graph.ttl`)).text()).toContain('https://example.org/id/');
    expect(
      (await get(`${current}csv/nodes/Place.csv`, { 'x-api-key': 'k' })).headers.get('cache-control'),
    ).toMatch(/^private/);
  });

  it.each([
    'beijing-common/latest/%2e%2e/datapackage.json',
    'beijing-common/%2e%2e/x',
    'beijing-common/..%2f..%2f/etc/passwd',
    '..%2fbeijing-common/latest/dataset.yaml',
    'nobody/latest/',
    'nobody/1/graph.ttl',
    'beijing-common/0-0000000000/graph.ttl',
  ])('%s is not there', async (path) => {
    expect((await get(`/kg/exports/${path}`)).status).toBe(404);
  });

  it('follow the data, and as many versions stay as the settings say', async () => {
    const seen = new Set([current]);
    for (const version of ['98', '99']) {
      const text = readFileSync(join(data, 'dataset.yaml'), 'utf8');
      writeFileSync(join(data, 'dataset.yaml'), text.replace(/^version:.*$/m, `version: "${version}"`));
      await service.reload();
      const response = await get('/kg/exports/beijing-common/latest/');
      expect(((await response.json()) as DataPackage).version).toBe(version);
      seen.add(new URL(response.url).pathname);
    }
    const kept = readdirSync(join(files, 'beijing-common'));
    expect([seen.size, kept.length]).toEqual([3, 2]);
    expect((await get(`${current}graph.ttl`)).status).toBe(404);
  });
});

it('says how exports are turned on where they are off, and makes them without a setting', async () => {
  const settings = { KG_DATASETS: 'data/beijing-common' };
  const off = await serve({ ...settings, KG_EXPORTS: 'off' });
  try {
    for (const path of ['/exports/', '/exports/beijing-common/latest/']) {
      const response = await fetch(`${off.address}${path}`);
      expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('KG_EXPORTS')]);
    }
  } finally {
    await off.close();
  }
  const plain = await serve(settings);
  try {
    const response = await fetch(`${plain.address}/exports/beijing-common/latest/graph.graphml`);
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('</graphml>')]);
  } finally {
    await plain.close();
  }
}, 60_000);
