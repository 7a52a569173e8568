import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendError } from '../failures.ts';
import { accepted } from './accepted.ts';

/** Forms of RDF, by the name that `?format=` has for them. */
export const rdfTypes = { jsonld: 'application/ld+json', turtle: 'text/turtle' } as const;
export type RdfFormat = keyof typeof rdfTypes;

/** What the callers of linked data may ask for, as one media type or by name. */
const offers: Readonly<Record<string, RdfFormat>> = {
  'application/ld+json': 'jsonld',
  'text/turtle': 'turtle',
  'application/json': 'jsonld',
};

/**
 * The form to answer in: RDF, or `html` where the caller is a person.
 * @returns undefined when the caller takes none, which is told with the list of those there are
 */
export function formOf(
  request: FastifyRequest<{ Querystring: { format?: string } }>,
  reply: FastifyReply,
  html: boolean,
): RdfFormat | 'html' | undefined {
  reply.header('vary', 'accept');
  const { format } = request.query;
  if (format === 'jsonld' || format === 'turtle') return format;
  // A description is read by people too, a node's address by way of the explorer.
  const all = html ? [...Object.keys(offers), 'text/html'] : Object.keys(offers).slice().sort().reverse();
  const type = format === undefined ? accepted(request.headers.accept, all) : undefined;
  if (type !== undefined) return offers[type] ?? 'html';
  void sendError(
    reply,
    406,
    'NOT_ACCEPTABLE',
    `There are ${all.join(', ')}; by name, format=jsonld or turtle.`,
  );
  return undefined;
}

/** Send a document of RDF with where it alone is found, its other forms, and a validator. */
export function sendRdf(
  request: FastifyRequest,
  reply: FastifyReply,
  text: string,
  format: RdfFormat,
  name: string,
): FastifyReply {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  const links = Object.entries(rdfTypes).map(
    ([form, type]) => `<${name}?format=${form}>; rel="alternate"; type="${type}"`,
  );
  reply.headers({
    'content-location': `${name}?format=${format}`,
    link: links.join(', '),
    etag: tag,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.headers['if-none-match']?.includes(tag)) return reply.code(304).send();
  return reply.type(`${rdfTypes[format]}${format === 'turtle' ? '; charset=utf-8' : ''}`).send(text);
}
