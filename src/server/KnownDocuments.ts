import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { sha256Of } from '../access/TrustedDocuments.ts';
import type { LoopShare } from '../query/run/LoopShare.ts';

/** A document that has been parsed and found valid. */
export interface KnownDocument {
  /** SHA-256 of its text, in hexadecimal. */
  readonly digest: string;
  readonly document: DocumentNode;
  /** Its text as it was sent; undefined where its parser did not keep it. */
  readonly text: string | undefined;
}

/** A parsed document takes about so many bytes for each character of its text. */
const bytesPerCharacter = 60;

/**
 * Parsed and validated documents, bounded by the memory they take: Apollo Server's store of them, and what
 * tells those that are known from those that are new. Apollo asks for one that is not known when it is
 * going to parse it: it is told so when a piece of long work may begin, so that however many new ones come
 * at once, those that are known are answered between them.
 */
export class KnownDocuments {
  readonly #documents: LRUCache<string, KnownDocument>;
  readonly #digests = new Map<string, string>();

  /** @param capacity bytes */
  constructor(
    capacity: number,
    readonly share: LoopShare,
  ) {
    this.#documents = new LRUCache({
      maxSize: capacity,
      dispose: ({ text }, _key, reason) => {
        if (text !== undefined && reason !== 'set') this.#digests.delete(text);
      },
    });
  }

  /** The document of a text that came before. */
  find(text: string): KnownDocument | undefined {
    const digest = this.#digests.get(text);
    return digest === undefined ? undefined : this.#documents.get(digest);
  }

  /** SHA-256 of a text, in hexadecimal; known of one that came before. */
  digestOf(text: string): string {
    return this.#digests.get(text) ?? sha256Of(text);
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    const digest = digestIn(key);
    const known = this.#documents.get(digest);
    if (known !== undefined) return known.document;
    await this.share.beginLong();
    // One before may have parsed the same.
    return this.#documents.get(digest)?.document;
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    const text = document.loc?.source.body;
    const length = text?.length ?? document.definitions.length * 1_000;
    const digest = digestIn(key);
    const size = Math.max(1, length * bytesPerCharacter);
    this.#documents.set(digest, { digest, document, text }, { size });
    // It may be too large to be kept.
    if (text !== undefined && this.#documents.has(digest)) this.#digests.set(text, digest);
  }

  async delete(key: string): Promise<boolean> {
    return this.#documents.delete(digestIn(key));
  }
}

/** Apollo's keys are a prefix, the same for one schema, and the digest of the document. */
const digestIn = (key: string): string => key.slice(-64);
