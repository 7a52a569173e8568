export interface RetryOptions {
  /** What asks: the platform's `fetch` when left out. */
  readonly fetch?: typeof globalThis.fetch;
  /** How often to ask in all: 4 when left out. */
  readonly attempts?: number;
  /** Longest wait in seconds; an answer that demands more is returned as it is. 60 when left out. */
  readonly longestWait?: number;
}

/**
 * A `fetch` that asks again when the service says when (`Retry-After`): over the budget (429, RATE_LIMITED),
 * or not ready (503). An aborted `signal` ends the wait as it ends a request. Give it to a client library
 * as its `fetch`; every operation of the API is a read, so asking twice does no harm.
 */
export function retryingFetch({
  fetch = globalThis.fetch,
  attempts = 4,
  longestWait = 60,
}: RetryOptions = {}): typeof globalThis.fetch {
  return async (input, init) => {
    for (let attempt = 1; ; attempt += 1) {
      // A request's body can be read once.
      const response = await fetch(input instanceof Request ? input.clone() : input, init);
      const wait = secondsToWait(response);
      if (wait === undefined || attempt >= attempts || wait > longestWait) return response;
      await response.body?.cancel();
      // A little more, each caller differently: those who were refused together do not come back together.
      const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
      await pause(wait * 1_000 * (1 + Math.random() / 10), signal);
    }
  };
}

/** What `Retry-After` says, as seconds or as a date; undefined when asking again is of no use. */
function secondsToWait({ status, headers }: Response): number | undefined {
  const told = headers.get('retry-after');
  if ((status !== 429 && status !== 503) || told === null) return undefined;
  const seconds = Number(told);
  const wait = Number.isFinite(seconds) ? seconds : (Date.parse(told) - Date.now()) / 1_000;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

function pause(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', end);
      resolve();
    }, milliseconds);
    if (signal?.aborted === true) end();
    else signal?.addEventListener('abort', end, { once: true });
  });
}
