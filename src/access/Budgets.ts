import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { Caller, Tier } from './Tier.ts';

/** Seconds a budget lasts. */
export const windowSeconds = 60;

/** What is left of a caller's budget. */
export interface Budget {
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until it is full again, from 0 to `windowSeconds`. */
  readonly reset: number;
}

/** A client of the package redis: its type depends on its settings, and the limiter takes any. */
type Redis = object;
type Limiter = RateLimiterMemory | RateLimiterRedis;

/**
 * What each caller has spent in this minute, by tier. In this process, or in Redis so that several
 * share it; while Redis is away each process counts by itself, which lets a caller have at most one
 * budget for each process.
 */
export class Budgets {
  readonly #limiters = new Map<Tier, Limiter>();
  readonly #redis: Redis | undefined;
  readonly #inFlight = new Map<string, number>();

  constructor(redis?: Redis) {
    this.#redis = redis;
  }

  /**
   * Take a price from a caller's budget.
   * @returns what is left; undefined for a tier without a budget; a refusal takes nothing
   */
  async take(
    { id, tier }: Caller,
    price: number,
  ): Promise<(Budget & { readonly isTaken: boolean }) | undefined> {
    const limit = tier.costPerMinute;
    if (limit === undefined) return undefined;
    const limiter = this.#limiterOf(tier, limit);
    const points = Math.max(1, Math.ceil(price));
    try {
      return { ...budget(limit, await limiter.consume(id, points)), isTaken: true };
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      // A refused operation is not paid for: cheaper ones may still fit.
      const after = await limiter.reward(id, points);
      return { ...budget(limit, after), isTaken: false };
    }
  }

  /** Begin a request. @returns ends it; undefined when the caller has as many in flight as they may */
  begin({ id, tier }: Caller): (() => void) | undefined {
    const now = this.#inFlight.get(id) ?? 0;
    if (tier.inFlight !== undefined && now >= tier.inFlight) return undefined;
    this.#inFlight.set(id, now + 1);
    return () => {
      const left = (this.#inFlight.get(id) ?? 1) - 1;
      if (left === 0) this.#inFlight.delete(id);
      else this.#inFlight.set(id, left);
    };
  }

  #limiterOf(tier: Tier, points: number): Limiter {
    let limiter = this.#limiters.get(tier);
    if (limiter === undefined) {
      const options = { keyPrefix: `kg:${tier.name}`, points, duration: windowSeconds };
      const own = new RateLimiterMemory(options);
      limiter =
        this.#redis === undefined
          ? own
          : new RateLimiterRedis({
              ...options,
              storeClient: this.#redis,
              useRedisPackage: true,
              rejectIfRedisNotReady: true,
              insuranceLimiter: own,
            });
      this.#limiters.set(tier, limiter);
    }
    return limiter;
  }
}

function budget(limit: number, { remainingPoints, msBeforeNext }: RateLimiterRes): Budget {
  // A clock that jumps back must not send anybody away for longer than a window.
  const reset = Math.min(windowSeconds, Math.max(0, Math.ceil(msBeforeNext / 1_000)));
  return { limit, remaining: Math.max(0, Math.min(limit, remainingPoints)), reset };
}
