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
  // Model Context Protocol.
  'mcp-protocol-version',
  'mcp-session-id',
  'mcp-method',
  'mcp-name',
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
 * Whether a page of an origin may call what scripts of pages call: one that the settings name, or one of
 * this machine talking to its own address. A name that an attacker points here is neither.
 * @param origin value of the header; undefined for who is no page
 */
export function isAllowedOrigin(
  origin: string | undefined,
  host: string | undefined,
  origins: readonly string[],
): boolean {
  if (origin === undefined || origins.includes('*') || origins.includes(origin)) return true;
  if (!URL.canParse(origin)) return false;
  const { host: named, hostname } = new URL(origin);
  return named === host && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

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
