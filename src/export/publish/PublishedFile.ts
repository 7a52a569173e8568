import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { TextSink } from '../TextFile.ts';

/** What is known of a file once it is whole. */
export interface FileFacts {
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Characters held before they are written. */
const buffered = 1 << 18;

/** A file that knows its length and hash when it is finished; written to as it comes. */
export class PublishedFile implements TextSink {
  readonly #handle: FileHandle;
  readonly #hash = createHash('sha256');
  #bytes = 0;
  #text = '';

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  /** Make the file and the folder it is in. */
  static async open(path: string): Promise<PublishedFile> {
    await mkdir(dirname(path), { recursive: true });
    return new PublishedFile(await open(path, 'wx'));
  }

  async write(text: string): Promise<void> {
    this.#text += text;
    if (this.#text.length >= buffered) await this.#flush();
  }

  /** Write bytes behind all that came before; they may be changed once this is fulfilled. */
  async writeBytes(bytes: Uint8Array): Promise<void> {
    await this.#flush();
    await this.#append(bytes);
  }

  /** Nothing of it is left to the system's memory when this is fulfilled. */
  async finish(): Promise<FileFacts> {
    await this.#flush();
    await this.#handle.sync();
    await this.#handle.close();
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }

  /** Let go of the file, as it is. */
  async close(): Promise<void> {
    await this.#handle.close().catch(() => {});
  }

  async #flush(): Promise<void> {
    if (this.#text === '') return;
    const bytes = Buffer.from(this.#text);
    this.#text = '';
    await this.#append(bytes);
  }

  async #append(bytes: Uint8Array): Promise<void> {
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
    for (let from = 0; from < bytes.length; ) {
      from += (await this.#handle.write(bytes, from)).bytesWritten;
    }
  }
}
