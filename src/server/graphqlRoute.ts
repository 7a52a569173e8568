import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendError } from './failures.ts';
import type { GraphQLAnswers } from './GraphQLAnswers.ts';

/** Where GraphQL answers. The explorer is at `/`, the playground at `/playground/`. */
export const graphqlPath = '/graphql';

/** With and without a slash at the end: people type both. */
const paths = [graphqlPath, `${graphqlPath}/`];
const methods = 'GET, HEAD, POST, OPTIONS';

/**
 * Serve GraphQL over HTTP by GET, HEAD and POST, and trusted documents by id at `/q/ID`.
 *
 * GET needs no header against cross-site requests. Such a request can do two kinds of harm: change
 * something, and here nothing can be changed; or show a page what its visitor alone may see, and
 * here no cookie and no other credential is sent by a browser of itself. A page of another origin
 * cannot read the answer unless KG_CORS_ORIGINS names it.
 */
export function registerGraphQL(app: FastifyInstance, answers: GraphQLAnswers): void {
  const answer = (request: FastifyRequest, reply: FastifyReply) => answers.answer(request, reply);
  const config = { access: 'caller' } as const;
  app.get<{ Params: { id: string } }>('/q/:id', { config }, (request, reply) =>
    answers.answerVersioned(request, reply),
  );
  for (const url of paths) {
    app.get(url, {
      config,
      async onRequest(request, reply) {
        // Someone opened the endpoint in a browser: show them the page that can ask it questions.
        if (request.headers.accept?.includes('text/html')) {
          return reply.redirect(url.endsWith('/') ? '../playground/' : 'playground/');
        }
      },
      handler: answer,
    });
    app.post(url, { config }, answer);
    app.route({
      method: ['PUT', 'PATCH', 'DELETE', 'TRACE'],
      url,
      handler: async ({ method }, reply) => {
        reply.header('allow', methods);
        return sendError(reply, 405, 'BAD_REQUEST', `${method} is not supported; use POST or GET.`);
      },
    });
    app.options(url, async (_request, reply) => reply.code(204).header('allow', methods).send());
  }
}
