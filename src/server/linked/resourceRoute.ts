import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import { ExportReader } from '../../export/ExportReader.ts';
import { jsonLdText } from '../../export/rdf/jsonLdText.ts';
import { RdfMapper } from '../../export/rdf/RdfMapper.ts';
import { turtleText } from '../../export/rdf/turtleText.ts';
import { sendError } from '../failures.ts';
import { identifierBase, type LinkedOptions } from './LinkedOptions.ts';
import { formOf, sendRdf } from './rdfAnswer.ts';

/** Asked before anything is read: who asks pays for it, and an unknown id is told from a known one. */
const known = parse('query Resource($ids: [ID!]!) { nodes(ids: $ids) { id datasets } }');

/**
 * `GET /id/ID`: what the graph says of a node, as RDF to programs and by way of the explorer to people
 * (Cool URIs for the Semantic Web, section 4). It has what `kg export` writes of the node: its values and
 * the relationships that leave it.
 */
export function registerResource(app: FastifyInstance, options: LinkedOptions): void {
  const { model, store, ask, pathPrefix } = options;
  const reader = new ExportReader(store, model, 1);
  app.get<{ Params: { '*': string }; Querystring: { format?: string } }>(
    '/id/*',
    { config: { access: 'caller' } },
    async (request, reply) => {
      const form = formOf(request, reply, true);
      if (form === undefined) return reply;
      const id = request.params['*'].normalize('NFC');
      const { nodes } = await ask(request, known, { ids: [id] });
      const subject = (nodes as readonly unknown[])[0] == null ? undefined : await reader.subject(id);
      if (subject === undefined) {
        if (form === 'html') return reply.callNotFound();
        return sendError(reply, 404, 'NOT_FOUND', `No node has the id ${JSON.stringify(id.slice(0, 80))}.`);
      }
      const name = encodeURIComponent(id);
      const up = '../'.repeat(id.split('/').length);
      if (form === 'html') return reply.redirect(`${up}e/${name}`, 303);
      const mapper = new RdfMapper(model, identifierBase(request, pathPrefix));
      const format = form === 'turtle' ? turtleText(mapper) : jsonLdText(mapper);
      const text = [format.head(), format.batch([subject]), format.tail()].join('');
      return sendRdf(request, reply, text, form, name);
    },
  );
}
