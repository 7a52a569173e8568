import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/**
 * Everything the page needs comes from this server; the policy makes the browser hold us to it.
 * GraphiQL's editor writes style attributes and starts its workers from this origin.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * Serve the built playground at `/`. Without a build, `/` says how to make one, so that the service
 * itself still runs.
 */
export async function registerPlayground(app: FastifyInstance, directory: string): Promise<void> {
  if (!existsSync(join(directory, 'index.html'))) {
    app.get('/', async (_request, reply) =>
      reply
        .code(503)
        .type('text/plain; charset=utf-8')
        .send('The playground is not built. Run "npm run build". GraphQL answers at /graphql.\n'),
    );
    return;
  }
  await app.register(fastifyStatic, {
    root: directory,
    cacheControl: false,
    // Find the files once, at start: a request for anything else costs no file system call.
    wildcard: false,
    setHeaders(response, path) {
      response.setHeader('x-content-type-options', 'nosniff');
      response.setHeader('referrer-policy', 'no-referrer');
      response.setHeader('content-security-policy', contentSecurityPolicy);
      response.setHeader(
        'cache-control',
        // Files under assets/ carry a hash of their content in their name.
        path.includes('assets') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}
