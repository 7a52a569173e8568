import { type NodeIncomingMessageLike, toWebRequest } from '@modelcontextprotocol/node';
import { createMcpHandler, Server } from '@modelcontextprotocol/server';
import fastify from 'fastify';
import { serveOrders } from './Contender.ts';

/** The least the protocol's SDK on fastify can cost: a tool that does nothing, and beside it an answer that is there. */
serveOrders(async () => {
  const handler = createMcpHandler(() => {
    const server = new Server({ name: 'empty', version: '1' }, { capabilities: { tools: {} } });
    server.setRequestHandler('tools/list', () => ({
      tools: [{ name: 'empty', inputSchema: { type: 'object' } }],
    }));
    server.setRequestHandler('tools/call', () => ({ content: [{ type: 'text', text: 'nothing' }] }));
    return server;
  });
  const app = fastify({ logger: false });
  app.post('/graphql', async () => ({ data: { nothing: 'nothing' } }));
  app.post('/mcp', async (request, reply) => {
    const asWeb = await toWebRequest(request.raw as NodeIncomingMessageLike, null);
    const response = await handler.fetch(asWeb, { parsedBody: request.body });
    return reply.type(response.headers.get('content-type') ?? '').send(await response.text());
  });
  return { url: `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql` };
});
