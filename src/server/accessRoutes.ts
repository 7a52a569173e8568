import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Access, AccessRefusal } from '../access/Access.ts';
import { type Budget, windowSeconds } from '../access/Budgets.ts';
import type { Caller } from '../access/Tier.ts';
import { sendError } from './failures.ts';
import type { Metrics } from './metrics.ts';

/** Who may ask at an address: `caller` anybody within their budget, `operator` operators alone. */
export type AccessRule = 'caller' | 'operator';

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: AccessRule;
  }
  interface FastifyRequest {
    /** Who asks, where keys are set up and the address asks for it. */
    caller: Caller | undefined;
    /** What is left of their budget. */
    budget: Budget | undefined;
  }
}

/**
 * Let in who may ask, at each route whose `config.access` says who that is, and tell every caller what
 * is left of their budget (`RateLimit`, draft-ietf-httpapi-ratelimit-headers-10). Without keys
 * everybody is let in.
 */
export function registerAccess(app: FastifyInstance, access: Access | undefined, metrics: Metrics): void {
  app.decorateRequest('caller', undefined);
  app.decorateRequest('budget', undefined);
  if (access === undefined) return;
  app.addHook('onRequest', async (request, reply) => {
    const rule = request.routeOptions.config.access;
    if (rule === undefined || request.method === 'OPTIONS') return;
    const caller = await access.identify({
      authorization: request.headers.authorization,
      apiKey: single(request.headers['x-api-key']),
      address: request.ip,
    });
    if ('status' in caller) return refuse(request, reply, caller, metrics);
    request.caller = caller;
    if (rule === 'operator') {
      if (caller.tier.isOperator) return;
      return refuse(
        request,
        reply,
        { status: 403, code: 'FORBIDDEN', message: 'Operators alone may see this.' },
        metrics,
      );
    }
    const begun = await access.begin(caller);
    if ('status' in begun) return refuse(request, reply, begun, metrics);
    request.budget = begun.budget;
    reply.raw.once('close', begun.end);
  });
  app.addHook('onSend', async ({ budget }, reply) => {
    if (budget === undefined) return;
    const { limit, remaining, reset } = budget;
    reply.header('ratelimit-policy', `"cost";q=${limit};w=${windowSeconds}`);
    reply.header('ratelimit', `"cost";r=${remaining};t=${reset}`);
  });
}

function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, code, message, retryAfter }: AccessRefusal,
  metrics: Metrics,
): FastifyReply {
  metrics.countRefusal(request.caller?.tier.name ?? 'none', code);
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
  return sendError(reply.header('cache-control', 'no-store'), status, code, message);
}

const single = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header.join(', ') : header;
