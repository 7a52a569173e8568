/**
 * Asks the registry of each image that docker-compose.yml and the Dockerfile name for the digest of its
 * tag, and writes deploy/images.env for `docker compose --env-file deploy/images.env`.
 *   node scripts/pinImages.mjs            write it
 *   node scripts/pinImages.mjs --check    fail when a tag means another image by now
 * KG_REGISTRY names a mirror of Docker Hub (default https://registry-1.docker.io).
 * An image without a tag, or with `latest`, is refused: nobody could say which one it was.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeOrCheck } from './writeOrCheck.mjs';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const registry = process.env.KG_REGISTRY ?? 'https://registry-1.docker.io';
const target = process.env.KG_IMAGES_ENV ?? fileURLToPath(new URL('deploy/images.env', root));

/** Kinds of manifests: those of several platforms first, so that one digest serves them all. */
const accept = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

/** Images by the variable that names another one. The service's own image is built, not fetched. */
function images() {
  const named = [...read('docker-compose.yml').matchAll(/\$\{(KG_\w+_IMAGE):-([^}]+)\}/g)];
  const base = /^ARG (NODE_IMAGE)=(\S+)$/m.exec(read('Dockerfile'));
  const found = new Map([...named, base].map(([, name, image]) => [name, image]));
  for (const [name, image] of found) {
    if (!/^[\w./-]+:(?!latest$)[\w.-]+$/.test(image)) {
      throw new Error(`${name}: ${image} has no tag that says a version.`);
    }
  }
  return found;
}

/** The digest of a tag, by the registry's API: https://distribution.github.io/distribution/spec/api/. */
async function digestOf(image) {
  const [path, tag] = image.split(':');
  const url = `${registry}/v2/${path.includes('/') ? path : `library/${path}`}/manifests/${tag}`;
  let response = await fetch(url, { method: 'HEAD', headers: { accept } });
  if (response.status === 401) {
    const challenge = response.headers.get('www-authenticate') ?? '';
    const told = Object.fromEntries(
      [...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    );
    const ask = new URL(told.realm);
    for (const key of ['service', 'scope']) if (told[key]) ask.searchParams.set(key, told[key]);
    const { token } = await (await fetch(ask)).json();
    response = await fetch(url, { method: 'HEAD', headers: { accept, authorization: `Bearer ${token}` } });
  }
  const digest = response.headers.get('docker-content-digest') ?? '';
  if (!response.ok || !/^sha256:[0-9a-f]{64}$/.test(digest)) {
    throw new Error(`${image}: the registry answered ${response.status} and no digest.`);
  }
  return digest;
}

try {
  const lines = ['# Written by scripts/pinImages.mjs: renew it when the images are mended.'];
  for (const [name, image] of images()) lines.push(`${name}=${image}@${await digestOf(image)}`);
  writeOrCheck(target, `${lines.join('\n')}\n`);
} catch (error) {
  const { cause } = error;
  const reason = cause?.code ?? cause?.message;
  console.error(
    reason === undefined ? error.message : `The registry ${registry} cannot be reached (${reason}).`,
  );
  process.exitCode = 1;
}
