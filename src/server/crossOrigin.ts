import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** How long a browser may remember a preflight's answer, in seconds. */
const preflightSeconds = 86_400;

/** Request headers that pages of other origins may send. */
const allowedHeaders = [
  'accept',
  'authorization',
  'content-type',
  'if-none-match',
  'last-event-id',
  'traceparent',
  'tracestate',
  'x-api-key',
  'x-request-id',
  // Sent by Apollo Client and urql.
  'apollo-require-preflight',
  'x-apollo-operation-name',
];

/** Response headers that pages of other origins may read. */
const exposedHeaders = ['etag', 'retry-after', 'ratelimit', 'ratelimit-policy', 'x-request-id'];

/**
 * Let pages of other origins read answers. Nothing here goes by cookies, so credentials are never
 * allowed: what such a page may ask, anybody may ask.
 * @param origins such as `https://example.org`; `*` alone for every origin; none by default
 */
export async function registerCrossOrigin(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await app.register(cors, {
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders,
    exposedHeaders,
    credentials: false,
    maxAge: preflightSeconds,
    cacheControl: `public, max-age=${preflightSeconds}`,
    // An OPTIONS request that is no preflight asks what a path can do.
    strictPreflight: false,
  });
}
