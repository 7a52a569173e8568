import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Everything the pages need comes from this server; the policies make the browser hold us to it. */
const explorerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-ancestors 'none'",
  "form-action 'self'",
  "base-uri 'self'",
].join('; ');

/** GraphiQL's editor writes style attributes and starts its workers from this origin. */
const playgroundPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** The explorer's own addresses; `web/view/pages.ts` says what each shows. */
const explorerRoutes = ['/', '/search', '/graph', '/chart', '/e', '/e/*'];

/**
 * Serve the built pages: the explorer at its addresses, the playground at `/playground/`. Without a
 * build, `/` says how to make one, so that the service itself still runs.
 * @returns answers a request for an address that is no page with the explorer, which says so
 */
export async function registerPages(
  app: FastifyInstance,
  directory: string,
): Promise<((request: FastifyRequest, reply: FastifyReply) => FastifyReply) | undefined> {
  const index = join(directory, 'index.html');
  if (!existsSync(index)) {
    app.get('/', async (_request, reply) =>
      reply
        .code(503)
        .type('text/plain; charset=utf-8')
        .send('The explorer is not built. Run "npm run build". GraphQL answers at /graphql.\n'),
    );
    return undefined;
  }
  const [head, tail] = readFileSync(index, 'utf8').split('<base href="./" />');
  /**
   * The page finds its files and the API from `<base>`. It is told relative to the address asked for,
   * so that the service need not know the path prefix a proxy may have taken off.
   */
  const explorer = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const path = (request.raw.url ?? '/').split('?', 1)[0] ?? '/';
    const depth = Math.max(0, path.split('/').length - 2);
    return reply
      .headers({ ...pageHeaders(explorerPolicy), 'cache-control': 'no-cache' })
      .type('text/html; charset=utf-8')
      .send(`${head}<base href="${'../'.repeat(depth) || './'}" />${tail}`);
  };
  for (const url of explorerRoutes) app.get(url, async (request, reply) => explorer(request, reply));
  app.get('/playground', async (_request, reply) => reply.redirect('playground/'));

  await app.register(fastifyStatic, {
    root: directory,
    cacheControl: false,
    // Find the files once, at start: a request for anything else costs no file system call.
    wildcard: false,
    index: false,
    allowedPath: (path) => path !== '/index.html',
    setHeaders(response, path) {
      // Where the package is installed says nothing of its files.
      const within = relative(directory, path).split(sep);
      const headers = pageHeaders(within[0] === 'playground' ? playgroundPolicy : explorerPolicy);
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      response.setHeader(
        'cache-control',
        // Files under assets/ carry a hash of their content in their name.
        within.includes('assets') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  app.get('/playground/', async (_request, reply) => reply.sendFile('playground/index.html'));
  return explorer;
}

function pageHeaders(policy: string): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': policy,
  };
}
