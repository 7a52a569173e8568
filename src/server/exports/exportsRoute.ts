import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ExportReader } from '../../export/ExportReader.ts';
import { checksumsName, manifestName, publishedFormats } from '../../export/publish/DataPackage.ts';
import type { PublishedVersion } from '../../export/publish/versionFolders.ts';
import { readDescription } from '../../export/rows/readDescription.ts';
import type { Model } from '../../model/Model.ts';
import type { GraphStore } from '../../store/GraphStore.ts';
import { sendError } from '../failures.ts';
import { accepted } from '../linked/accepted.ts';
import { absenceMessage, type ExportShelf, isFull } from './ExportShelf.ts';
import { exportsPolicy, type IndexEntry, indexPage, versionPage } from './exportsPages.ts';

export interface ExportsOptions {
  readonly shelf: ExportShelf;
  readonly store: GraphStore;
  readonly model: Model;
}

/** Address of the version that says what the graph says. */
const latest = 'latest';
const config = { access: 'caller' } as const;

interface Route {
  readonly Params: { readonly '*': string };
  readonly Querystring: { readonly format?: string };
}

/**
 * `/exports/`: each dataset as files. `/exports/DATASET/VERSION/FILE` never changes; `latest` in place of the
 * version leads to the version of the data as it is.
 */
export async function registerExports(app: FastifyInstance, options: ExportsOptions): Promise<void> {
  const { shelf } = options;
  await app.register(async (scope) => {
    await scope.register(fastifyStatic, { serve: false, root: '/' });
    scope.get('/exports', { config }, async (_request, reply) => reply.redirect('exports/'));
    // Parts of a compressed file are no parts of the file.
    scope.get<Route>('/exports/*', { config, compress: false }, async (request, reply) => {
      const [dataset = '', version, ...path] = request.params['*'].normalize('NFC').split('/');
      if (dataset === '') return sendIndex(request, reply, options);
      if (version === undefined) return reply.redirect(`${encodeURIComponent(dataset)}/${latest}/`);
      if (version === '') return reply.redirect(`${latest}/`);
      if (path.length === 0) return reply.redirect(`${encodeURIComponent(version)}/`);
      if (version === latest) return toLatest(shelf, dataset, path, reply);
      const found = await shelf.version(dataset, version);
      if (found === undefined) {
        const message = `These files are not here (any more). What the graph says now is at /exports/DATASET/${latest}/.`;
        return sendError(reply, 404, 'NOT_FOUND', message);
      }
      if (path.join('/') !== '') return sendFile(request, reply, found, path.join('/'));
      reply.headers({ vary: 'accept', 'cache-control': cacheControl(request) });
      return wantsPage(request)
        ? sendPage(reply, versionPage(version, found.manifest))
        : reply.send(found.manifest);
    });
  });
}

async function sendIndex(
  request: FastifyRequest,
  reply: FastifyReply,
  options: ExportsOptions,
): Promise<FastifyReply> {
  if (options.shelf.isOff) return refuse(reply, absenceMessage('off', ''));
  const datasets = await indexOf(options);
  reply.headers({ vary: 'accept', 'cache-control': 'no-cache' });
  return wantsPage(request) ? sendPage(reply, indexPage(datasets)) : reply.send({ datasets });
}

async function indexOf({ shelf, store, model }: ExportsOptions): Promise<readonly IndexEntry[]> {
  const reader = new ExportReader(store, model, 1);
  const entries: IndexEntry[] = [];
  for (const { id, version } of shelf.state.datasets) {
    const { node } = await readDescription(reader, id);
    const address = encodeURIComponent(id);
    entries.push({
      id,
      title: typeof node.title === 'string' ? node.title : id,
      version,
      ...(typeof node.licenceNote === 'string' && { licenceNote: node.licenceNote }),
      latest: `${address}/${latest}/`,
      versions: (await shelf.versions(id)).map(({ version: name, manifest }) => ({
        version: name,
        created: manifest.created,
        address: `${address}/${name}/`,
      })),
    });
  }
  return entries;
}

async function toLatest(
  shelf: ExportShelf,
  dataset: string,
  path: readonly string[],
  reply: FastifyReply,
): Promise<FastifyReply> {
  reply.header('cache-control', 'no-cache');
  try {
    const current = await shelf.current(dataset);
    if (typeof current === 'string') return refuse(reply, absenceMessage(current, dataset));
    const address = [current.version, ...path].map(encodeURIComponent).join('/');
    return reply.redirect(`${'../'.repeat(path.length)}${address}`);
  } catch (error) {
    if (isFull(error))
      return refuse(reply, { status: 507, message: 'There is no room for these files on our disk.' });
    throw error;
  }
}

function refuse(
  reply: FastifyReply,
  { status, message }: { readonly status: number; readonly message: string },
): FastifyReply {
  if (status === 503) reply.header('retry-after', '3');
  return sendError(reply, status, status === 404 ? 'NOT_FOUND' : 'SERVICE_UNAVAILABLE', message);
}

/** A file of a version, whole or in part (RFC 9110, section 14). Its tag is its hash. */
function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { folder, version, manifest, hashes }: PublishedVersion,
  path: string,
): FastifyReply {
  const hash = path === checksumsName ? version : hashes.get(path);
  if (hash === undefined) {
    return sendError(reply, 404, 'NOT_FOUND', `There is no such file here; ${manifestName} names all.`);
  }
  const tag = `"${hash}"`;
  reply.headers({ etag: tag, 'cache-control': cacheControl(request), 'x-content-type-options': 'nosniff' });
  if (request.headers['if-none-match']?.split(',').some((one) => [tag, '*'].includes(one.trim()))) {
    return reply.code(304).send();
  }
  const { headers } = request.raw;
  // The file system's tag is weak and cannot be held against ours; a date is left to it.
  if (headers['if-range'] === tag) delete headers['if-range'];
  const resource = manifest.resources.find((one) => one.path === path);
  const type = resource === undefined ? 'text/plain' : publishedFormats[resource.format].mediaType;
  const isText = type.startsWith('text/') || type.endsWith('xml');
  if (path === manifestName) reply.type('application/json; charset=utf-8');
  else reply.type(isText ? `${type}; charset=utf-8` : type);
  const send = { root: folder, etag: false, cacheControl: false, contentType: false };
  if (resource === undefined) return reply.sendFile(path, send);
  return reply.download(path, `${manifest.name}-${path.replaceAll('/', '-')}`, send);
}

/** Who shows a key is told apart by it; a cache that others use must not keep what they may not see. */
function cacheControl({ headers }: FastifyRequest): string {
  const isShared = headers.authorization === undefined && headers['x-api-key'] === undefined;
  return `${isShared ? 'public' : 'private'}, max-age=31536000, immutable`;
}

function wantsPage(request: FastifyRequest): boolean {
  const { format } = request.query as { format?: string };
  if (format === 'json') return false;
  return accepted(request.headers.accept, ['application/json', 'text/html']) === 'text/html';
}

function sendPage(reply: FastifyReply, text: string): FastifyReply {
  reply.headers({ 'content-security-policy': exportsPolicy, 'referrer-policy': 'no-referrer' });
  return reply.type('text/html; charset=utf-8').send(text);
}
