import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { LoopShare } from '../query/run/LoopShare.ts';

/** A parsed document takes about so many bytes for each character of its text. */
const bytesPerCharacter = 60;

/**
 * Parsed and validated documents for Apollo Server, bounded by the memory they take. Who asks for one
 * that is not known is going to parse it: they are told so when a piece of long work may begin, so that
 * however many new ones come at once, those that are known are answered between them.
 */
export class DocumentCache {
  readonly #documents: LRUCache<string, DocumentNode>;

  /** @param capacity bytes */
  constructor(
    capacity: number,
    readonly share: LoopShare,
  ) {
    this.#documents = new LRUCache({ maxSize: capacity });
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    const known = this.#documents.get(key);
    if (known !== undefined) return known;
    await this.share.beginLong();
    // One before may have parsed the same.
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
