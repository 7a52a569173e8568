import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A registry as Docker Hub is one: it wants a token first, and tells digests in a header. */
describe('scripts/pinImages.mjs', () => {
  let registry: Server;
  let address: string;
  let folder: string;
  let mended = '0';
  const asked: string[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kg-images-'));
    registry = createServer((request, response) => {
      const url = new URL(request.url ?? '/', address);
      if (url.pathname === '/token') {
        response.end(JSON.stringify({ token: `for ${url.searchParams.get('scope')}` }));
        return;
      }
      const [, path = '', tag = ''] = /^\/v2\/(.+)\/manifests\/(.+)$/.exec(url.pathname) ?? [];
      const scope = `repository:${path}:pull`;
      if (request.headers.authorization !== `Bearer for ${scope}`) {
        const realm = `Bearer realm="${address}/token",service="registry",scope="${scope}"`;
        response.writeHead(401, { 'www-authenticate': realm }).end();
        return;
      }
      asked.push(`${request.method} ${path}:${tag}`);
      response.setHeader('docker-content-digest', `sha256:${mended.repeat(64)}`);
      response.end();
    });
    await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(registry.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    registry.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const target = () => join(folder, 'images.env');
  const run = (at: string, ...args: string[]): Promise<{ code: number | null; error: string }> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, ['scripts/pinImages.mjs', ...args], {
        env: { ...process.env, KG_REGISTRY: at, KG_IMAGES_ENV: target() },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let error = '';
      child.stderr.on('data', (chunk) => {
        error += chunk;
      });
      child.once('close', (code) => resolve({ code, error }));
    });

  test('writes the digest of every image that others build, and tells when a tag has moved', async () => {
    expect(await run(address)).toEqual({ code: 0, error: '' });
    const lines = readFileSync(target(), 'utf8').trim().split('\n').slice(1);
    expect(lines.map((line) => line.replace(/=.*/, '')).sort()).toEqual([
      'KG_NEO4J_IMAGE',
      'KG_PROXY_IMAGE',
      'KG_REDIS_IMAGE',
      'NODE_IMAGE',
    ]);
    for (const line of lines) expect(line).toMatch(/^\w+=[\w./-]+:[\w.-]+@sha256:0{64}$/);
    expect(asked.every((one) => /^HEAD library\/\w+:\d/.test(one))).toBe(true);
    expect((await run(address, '--check')).code).toBe(0);
    mended = '1';
    expect(await run(address, '--check')).toEqual({ code: 1, error: expect.stringContaining('out of date') });
  });

  test('a registry that is away is told in one line, and nothing is written', async () => {
    rmSync(target(), { force: true });
    const { code, error } = await run('http://127.0.0.1:1');
    expect(code).toBe(1);
    expect(error).toMatch(/^The registry http:\/\/127\.0\.0\.1:1 cannot be reached \(.+\)\.\n$/);
    expect(existsSync(target())).toBe(false);
  });
});
