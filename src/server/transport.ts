import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Answers below this many bytes are sent as they are: they fit one packet either way. */
const compressFrom = 1_400;
/** Larger answers are compressed outside the event loop. */
const compressInLoopUpTo = 16 * 1024;

/** What a caller may choose as the id of its request: it ends up in logs and in a header. */
const requestId = /^[\w.:/+=-]{1,128}$/;

/** The caller's own id of the request, from `x-request-id`, when it is an acceptable one; else a new one. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && requestId.test(given) ? given : randomUUID();
}

/**
 * Take a path prefix off, for a proxy that passes it on. Requests without it are answered as well:
 * probes come from inside.
 * @param prefix such as `/graph`; empty for none
 */
export function withoutPrefix(prefix: string): (request: { readonly url?: string | undefined }) => string {
  return ({ url = '/' }) => {
    if (prefix === '' || !url.startsWith(prefix)) return url;
    const rest = url.slice(prefix.length);
    if (rest === '' || rest.startsWith('?')) return `/${rest}`;
    return rest.startsWith('/') ? rest : url;
  };
}

/**
 * What holds for every answer: it carries the id of its request, no browser guesses its type, and
 * one that is large is compressed (br, gzip). Compressed request bodies are taken within the limit
 * of bodies, which counts both the bytes sent and what they unpack to.
 */
export async function registerTransport(app: FastifyInstance): Promise<void> {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    reply.header('x-content-type-options', 'nosniff');
    done();
  });
  await app.register(compress, {
    threshold: compressFrom,
    syncThreshold: compressInLoopUpTo,
    encodings: ['br', 'gzip', 'identity'],
    requestEncodings: ['gzip', 'br', 'deflate', 'identity'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
}
