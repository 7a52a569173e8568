import { isIPv6 } from 'node:net';
import { GraphQLError } from 'graphql';
import { type Budget, type Budgets, windowSeconds } from './Budgets.ts';
import { anonymousTier, hashOfKey, type KeyTable } from './KeyTable.ts';
import type { Caller } from './Tier.ts';
import type { TokenAnswer, Tokens } from './Tokens.ts';

/** What a request shows of who sends it. */
export interface Credentials {
  /** Value of `authorization`. */
  readonly authorization: string | undefined;
  /** Value of `x-api-key`. */
  readonly apiKey: string | undefined;
  readonly address: string;
}

/** Why a request is not let in, as HTTP says it. */
export interface AccessRefusal {
  readonly status: 401 | 403 | 429 | 503;
  readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'SERVICE_UNAVAILABLE';
  readonly message: string;
  /** Seconds. */
  readonly retryAfter?: number;
}

export interface AccessOptions {
  readonly table: KeyTable;
  readonly tokens?: Tokens | undefined;
  readonly budgets: Budgets;
  /** Told when the issuer's keys cannot be had. */
  readonly onError: (error: unknown) => void;
}

/** Decides who asks, and whether they may. */
export class Access {
  readonly #options: AccessOptions;
  #table: KeyTable;

  constructor(options: AccessOptions) {
    this.#options = options;
    this.#table = options.table;
  }

  /** Use other keys and tiers from now on. */
  replace(table: KeyTable): void {
    this.#table = table;
  }

  /** Who sends a request. Nobody is taken for another: what is shown must hold, or the request is refused. */
  async identify({ authorization, apiKey, address }: Credentials): Promise<Caller | AccessRefusal> {
    const bearer = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
    if (authorization !== undefined && bearer === undefined) {
      return unauthenticated('The authorization header must be "Bearer" and a key or token.');
    }
    if (bearer !== undefined && apiKey !== undefined && bearer !== apiKey) {
      return unauthenticated('The request shows two different keys: send one.');
    }
    const shown = bearer ?? apiKey;
    if (shown === undefined) return this.#anonymous(address);
    const { tokens } = this.#options;
    if (tokens !== undefined && shown.split('.').length === 3)
      return this.#ofToken(await tokens.check(shown));
    const entry = this.#table.keys.get(hashOfKey(shown));
    if (entry === undefined) return unauthenticated('This key is not known here.');
    if (entry.expires !== undefined && entry.expires < Date.now()) {
      return unauthenticated('This key has expired: ask the operator for a new one.');
    }
    return { id: `key:${entry.client}`, tier: entry.tier };
  }

  /** Begin a request of a caller. @returns ends it, with what is left of the budget; or why it may not begin */
  async begin(caller: Caller): Promise<{ end(): void; budget: Budget | undefined } | AccessRefusal> {
    const end = this.#options.budgets.begin(caller);
    if (end === undefined) {
      return {
        ...limited(`More than ${caller.tier.inFlight} requests of yours are being answered: wait for one.`),
        retryAfter: 1,
      };
    }
    try {
      const budget = await this.#options.budgets.take(caller, 1);
      if (budget === undefined || budget.isTaken) return { end, budget };
      end();
      return spent(budget);
    } catch (error) {
      end();
      throw error;
    }
  }

  /**
   * Take the price of an operation from its caller's budget.
   * @param planning what a plan that had to be made took, in the same units; it never makes an operation too dear
   * @returns what is left
   * @throws GraphQLError RATE_LIMITED with `retryAfter` | COST_EXCEEDED when it is too dear for the tier
   */
  async pay(caller: Caller, price: number, planning = 0): Promise<Budget | undefined> {
    const { largestCost, costPerMinute } = caller.tier;
    const most = Math.min(largestCost ?? Number.POSITIVE_INFINITY, costPerMinute ?? Number.POSITIVE_INFINITY);
    if (price > most) {
      throw new GraphQLError(
        `This operation costs ${Math.ceil(price)}; one of yours may cost ${most}: ask for less at a time.`,
        { extensions: { code: 'COST_EXCEEDED', cost: Math.ceil(price), budget: most } },
      );
    }
    // One unit was paid when the request began.
    const whole = Math.min(price + planning, most);
    if (whole <= 1) return undefined;
    const budget = await this.#options.budgets.take(caller, whole - 1);
    if (budget === undefined || budget.isTaken) return budget;
    const { message, code, retryAfter } = spent(budget, whole);
    throw new GraphQLError(message, { extensions: { code, retryAfter, cost: Math.ceil(price) } });
  }

  #anonymous(address: string): Caller | AccessRefusal {
    const tier = this.#table.tiers.get(anonymousTier);
    if (tier === undefined) return unauthenticated('Show a key: "Authorization: Bearer KEY".');
    return { id: `address:${networkOf(address)}`, tier };
  }

  #ofToken(answer: TokenAnswer): Caller | AccessRefusal {
    if (answer.kind === 'refused') return unauthenticated(`This token is refused: ${answer.reason}.`);
    if (answer.kind === 'unknown') {
      this.#options.onError(answer.error);
      const message = 'The keys that tokens are checked with cannot be had at the moment: try again shortly.';
      return { status: 503, code: 'SERVICE_UNAVAILABLE', message, retryAfter: 10 };
    }
    const tier = this.#table.tiers.get(answer.tier ?? anonymousTier);
    if (tier === undefined) return unauthenticated('This token names no tier of this service.');
    return { id: `token:${answer.subject}`, tier };
  }
}

const unauthenticated = (message: string): AccessRefusal => ({
  status: 401,
  code: 'UNAUTHENTICATED',
  message,
});
const limited = (message: string): AccessRefusal => ({ status: 429, code: 'RATE_LIMITED', message });

function spent({ limit, remaining, reset }: Budget, price = 1): AccessRefusal {
  const left = `${remaining} of ${limit} are left of what your operations may cost in ${windowSeconds} s`;
  return {
    ...limited(`This costs ${Math.ceil(price)}, and ${left}: come back in ${reset} s, or ask for less.`),
    retryAfter: Math.max(1, reset),
  };
}

/** The address itself, or of IPv6 the network of 64 bits that one customer has. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address.replace(/^::ffff:/i, '');
  const [head = '', tail = ''] = address.split('::');
  const [before, after] = [head, tail].map((part) => part.split(':').filter((group) => group !== ''));
  const missing = address.includes('::') ? 8 - (before?.length ?? 0) - (after?.length ?? 0) : 0;
  const groups = [...(before ?? []), ...Array<string>(Math.max(0, missing)).fill('0'), ...(after ?? [])];
  return `${groups.slice(0, 4).join(':')}::/64`;
}
