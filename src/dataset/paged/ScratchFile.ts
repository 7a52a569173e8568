import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KgError } from '../../errors/KgError.ts';

/** A file whose owner is gone is closed, and so takes no room any more. */
const closing = new FinalizationRegistry<number>((descriptor) => closeSync(descriptor));

/**
 * A temporary file without a name: it is made with the first write, and gone with the process, however
 * that ends.
 */
export class ScratchFile {
  #descriptor: number | undefined;
  #length = 0;

  /**
   * @param room bytes that are kept free for them
   * @returns where the bytes begin
   */
  append(bytes: Uint8Array, room = bytes.length): number {
    const position = this.#length;
    this.write(bytes, position);
    this.#length = position + room;
    return position;
  }

  /** @throws KgError STORE_FULL when the disk has no room */
  write(bytes: Uint8Array, position: number): void {
    this.#descriptor ??= this.#open();
    try {
      for (let done = 0; done < bytes.length; ) {
        done += writeSync(this.#descriptor, bytes, done, bytes.length - done, position + done);
      }
    } catch (cause) {
      throw full(cause);
    }
    this.#length = Math.max(this.#length, position + bytes.length);
  }

  /** Fill `bytes` from the file; what lies beyond its end is left as it is. */
  read(bytes: Uint8Array, position: number): void {
    if (this.#descriptor === undefined) return;
    for (let done = 0; done < bytes.length; ) {
      const count = readSync(this.#descriptor, bytes, done, bytes.length - done, position + done);
      if (count === 0) return;
      done += count;
    }
  }

  #open(): number {
    let folder: string | undefined;
    try {
      folder = mkdtempSync(join(tmpdir(), 'kg-rows-'));
      const descriptor = openSync(join(folder, 'rows'), 'w+', 0o600);
      closing.register(this, descriptor);
      return descriptor;
    } catch (cause) {
      throw full(cause);
    } finally {
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    }
  }
}

function full(cause: unknown): unknown {
  const { code } = cause as NodeJS.ErrnoException;
  if (code !== 'ENOSPC' && code !== 'EDQUOT') return cause;
  return new KgError(
    'STORE_FULL',
    `The disk of ${tmpdir()} is full, where rows are kept that memory has no room for: make room, or name another folder as TMPDIR.`,
    [],
    { cause },
  );
}
