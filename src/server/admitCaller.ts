import type { FastifyRequest } from 'fastify';
import type { Access } from '../access/Access.ts';
import type { RequestContext } from './engineGateway.ts';
import type { Metrics } from './metrics.ts';

/** Who pays, and where it is counted; nobody and nowhere when left out. */
export interface Paying {
  readonly access?: Access | undefined;
  readonly metrics?: Pick<Metrics, 'countCost'> | undefined;
}

/** Take the price of an operation from the budget of who asks; see `RequestContext.admit`. */
export function admitCaller(
  request: Pick<FastifyRequest, 'caller' | 'budget' | 'asked'>,
  { access, metrics }: Paying,
): NonNullable<RequestContext['admit']> {
  const { caller } = request;
  return async (price, planning) => {
    request.asked.cost = Math.ceil(price);
    metrics?.countCost(caller?.tier.name ?? 'none', price);
    if (access === undefined || caller === undefined) return;
    request.budget = (await access.pay(caller, price, planning)) ?? request.budget;
  };
}
