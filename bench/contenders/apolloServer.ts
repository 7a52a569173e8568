import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify from 'fastify';
import type { GraphQLSchema } from 'graphql';

/** Apollo Server on fastify with nothing else around it: what every peer is served by. */
export async function serveSchema(schema: GraphQLSchema): Promise<string> {
  const apollo = new ApolloServer({
    schema,
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled()],
  });
  await apollo.start();
  const app = fastify({ logger: false });
  app.post('/graphql', fastifyApolloHandler(apollo, { context: async () => ({}) }));
  return `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
}
