import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** A parsed document takes about so many bytes for each character of its text. */
const bytesPerCharacter = 60;

/**
 * Parsed and validated documents for Apollo Server, bounded by the memory they take. Who asks for one
 * that is not known is going to parse it: they are told so one in a turn of the event loop, so that
 * however many new ones come at once, those that are known are answered between them.
 */
export class DocumentCache {
  readonly #documents: LRUCache<string, DocumentNode>;
  /** Until the last who was let go has had its turn. */
  #parsing: Promise<void> = Promise.resolve();

  /** @param capacity bytes */
  constructor(capacity: number) {
    this.#documents = new LRUCache({ maxSize: capacity });
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    const known = this.#documents.get(key);
    if (known !== undefined) return known;
    const before = this.#parsing;
    this.#parsing = before.then(() => nextTurn());
    await before;
    // The one before may have parsed the same.
    return this.#documents.get(key);
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    const length = document.loc?.source.body.length ?? document.definitions.length * 1_000;
    this.#documents.set(key, document, { size: Math.max(1, length * bytesPerCharacter) });
  }

  async delete(key: string): Promise<boolean> {
    return this.#documents.delete(key);
  }
}
