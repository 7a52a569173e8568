import { buildSchema } from 'graphql';
import { serveSchema } from './apolloServer.ts';
import { serveOrders } from './Contender.ts';

/** The least Apollo Server on fastify can cost. */
serveOrders(async () => {
  const schema = buildSchema('type Query { hello: String! }');
  const hello = schema.getQueryType()?.getFields().hello;
  if (hello !== undefined) hello.resolve = () => 'world';
  return { url: await serveSchema(schema) };
});
