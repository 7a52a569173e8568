import { LRUCache } from 'lru-cache';
import type { StoredAnswer } from './StoredAnswer.ts';

/** What making an answer came to. */
export interface MadeAnswer {
  readonly answer: StoredAnswer;
  /** The version of the data that the statement itself said it read; undefined when it may not be kept. */
  readonly version: number | undefined;
  /** It says what this caller may not do, so that nobody else is answered with it. */
  readonly isPersonal: boolean;
}

export interface AnswerCacheStatistics {
  hits: number;
  misses: number;
  /** Requests that were answered by what another one was waiting for. */
  shared: number;
  evictions: number;
}

/** What an entry costs beside its bytes: key, object and list. */
const overheadBytes = 400;

interface Flight {
  readonly made: Promise<MadeAnswer>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Answers by what was asked and the version of the data they were made from; the least recently used
 * go first when the bytes are more than the limit. A load makes a new version, so nothing has to be
 * invalidated; answers of old versions leave as room is needed. Equal questions that come while one
 * is being answered wait for that answer.
 */
export class AnswerCache {
  readonly statistics: AnswerCacheStatistics = { hits: 0, misses: 0, shared: 0, evictions: 0 };
  readonly #answers: LRUCache<string, StoredAnswer>;
  readonly #flights = new Map<string, Flight>();

  /** @param maxBytes most bytes held, keys and book-keeping included */
  constructor(maxBytes: number) {
    this.#answers = new LRUCache({
      maxSize: maxBytes,
      // One large answer must not push out a tenth of all others.
      maxEntrySize: Math.ceil(maxBytes / 10),
      sizeCalculation: ({ bytes }, key) => bytes + 2 * key.length + overheadBytes,
      dispose: (_value, _key, reason) => {
        if (reason === 'evict') this.statistics.evictions += 1;
      },
    });
  }

  get bytes(): number {
    return this.#answers.calculatedSize;
  }

  get size(): number {
    return this.#answers.size;
  }

  /** The answer to a question from one version of the data, when it is held. */
  get(question: string, version: number): StoredAnswer | undefined {
    const answer = this.#answers.get(keyOf(question, version));
    if (answer !== undefined) this.statistics.hits += 1;
    return answer;
  }

  /** Keep what was made of an answer from a version of the data. */
  keep(question: string, version: number, answer: StoredAnswer): void {
    this.#answers.set(keyOf(question, version), answer);
  }

  /**
   * Make an answer, or wait for the one an equal question is waiting for; keep it when it may be kept.
   * @param known the version of the data as far as is known: who asks after a load waits for no older answer
   * @param signal aborted when the caller goes away; `make` is told when the last caller has
   */
  async make(
    question: string,
    known: number,
    signal: AbortSignal,
    make: (signal: AbortSignal) => Promise<MadeAnswer>,
  ): Promise<MadeAnswer> {
    const name = keyOf(question, known);
    const flying = this.#flights.get(name);
    if (flying !== undefined && !flying.controller.signal.aborted) {
      this.statistics.shared += 1;
      const made = await joined(flying, signal);
      return made.isPersonal ? make(signal) : made;
    }
    this.statistics.misses += 1;
    const controller = new AbortController();
    const flight: Flight = { made: make(controller.signal), controller, waiting: 0 };
    this.#flights.set(name, flight);
    try {
      const made = await joined(flight, signal);
      if (made.version !== undefined) this.#answers.set(keyOf(question, made.version), made.answer);
      return made;
    } finally {
      if (this.#flights.get(name) === flight) this.#flights.delete(name);
    }
  }
}

const keyOf = (question: string, version: number): string => `${version}\n${question}`;

/** Wait for a flight; the last one to leave stops it. */
async function joined(flight: Flight, signal: AbortSignal): Promise<MadeAnswer> {
  flight.waiting += 1;
  const leave = () => {
    flight.waiting -= 1;
    if (flight.waiting === 0) flight.controller.abort();
  };
  signal.addEventListener('abort', leave, { once: true });
  try {
    return await flight.made;
  } finally {
    signal.removeEventListener('abort', leave);
  }
}
