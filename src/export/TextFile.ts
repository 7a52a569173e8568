import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { unwritable } from './unwritable.ts';

/** Where an export's text goes. */
export interface TextSink {
  /** Resolves when more may be written. */
  write(text: string): Promise<void>;
}

/** A file that appears whole or not at all: it is written beside its name and renamed at the end. */
export class TextFile implements TextSink {
  readonly #path: string;
  readonly #stream: WriteStream;
  #error: Error | undefined;

  private constructor(path: string) {
    this.#path = path;
    this.#stream = createWriteStream(`${path}.partial`);
    this.#stream.on('error', (error) => {
      this.#error = error;
    });
  }

  /** @throws KgError USAGE | STORE_FULL when the folder cannot be made */
  static async open(path: string): Promise<TextFile> {
    try {
      await mkdir(dirname(path), { recursive: true });
    } catch (error) {
      throw unwritable(path, error);
    }
    return new TextFile(path);
  }

  async write(text: string): Promise<void> {
    if (this.#error !== undefined) throw unwritable(this.#path, this.#error);
    if (this.#stream.write(text)) return;
    // An error is kept, and told by what is called next.
    await once(this.#stream, 'drain').catch(() => {});
  }

  /** Give the file its name. @throws KgError USAGE | STORE_FULL when something could not be written */
  async finish(): Promise<void> {
    try {
      await new Promise<void>((resolve, reject) => {
        if (this.#error !== undefined) reject(this.#error);
        this.#stream.once('error', reject);
        this.#stream.end(resolve);
      });
      await rename(`${this.#path}.partial`, this.#path);
    } catch (error) {
      throw unwritable(this.#path, error as Error);
    }
  }

  /** Remove what has been written. */
  async discard(): Promise<void> {
    // A stream that failed has closed itself.
    if (!this.#stream.closed) {
      await new Promise<void>((resolve) => {
        this.#stream.once('close', resolve);
        this.#stream.destroy();
      });
    }
    await rm(`${this.#path}.partial`, { force: true });
  }
}
