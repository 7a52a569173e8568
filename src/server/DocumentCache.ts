import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** A parsed document takes about so many bytes for each character of its text. */
const bytesPerCharacter = 60;

/** Parsed and validated documents for Apollo Server, bounded by the memory they take. */
export class DocumentCache {
  readonly #documents: LRUCache<string, DocumentNode>;

  /** @param capacity bytes */
  constructor(capacity: number) {
    this.#documents = new LRUCache({ maxSize: capacity });
  }

  async get(key: string): Promise<DocumentNode | undefined> {
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
