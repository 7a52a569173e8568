import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, rename, stat, writeFile } from 'node:fs/promises';

/** A file as it was when it was read: any write to it changes one of these, its time of change at least. */
interface Known {
  readonly size: string;
  readonly modified: string;
  readonly changed: string;
  readonly inode: string;
  readonly digest: string;
}

/** A file that was changed so shortly before it was read may have been changed again at the same time; nanoseconds. */
const granularity = 2_000_000_000n;

/**
 * Digests of files, kept in a file of their own with size and times: those that have not been written
 * since need not be read again.
 */
export class FileDigests {
  readonly #known: Map<string, Known>;
  readonly #met = new Map<string, Known>();
  #read = 0;

  private constructor(
    readonly path: string | undefined,
    known: Readonly<Record<string, Known>>,
  ) {
    this.#known = new Map(Object.entries(known));
  }

  /** @param path where they are kept; undefined to keep none */
  static async open(path: string | undefined): Promise<FileDigests> {
    if (path === undefined) return new FileDigests(path, {});
    try {
      return new FileDigests(path, JSON.parse(await readFile(path, 'utf8')));
    } catch {
      // There is none yet, or it was cut off: all files are read.
      return new FileDigests(path, {});
    }
  }

  /** Files whose bytes had to be read. */
  get read(): number {
    return this.#read;
  }

  /** SHA-256 of a file, as hexadecimal digits. */
  async of(file: string): Promise<string> {
    const asked = BigInt(Date.now()) * 1_000_000n;
    const { size, mtimeNs, ctimeNs, ino } = await stat(file, { bigint: true });
    const times = {
      size: String(size),
      modified: String(mtimeNs),
      changed: String(ctimeNs),
      inode: String(ino),
    };
    const known = this.#known.get(file);
    const isSame =
      known !== undefined &&
      Object.entries(times).every(([name, value]) => known[name as keyof Known] === value);
    const digest = isSame ? known.digest : await this.#digest(file);
    if (isSame || asked - ctimeNs > granularity) this.#met.set(file, { ...times, digest });
    return digest;
  }

  /** Keep those that were asked for. Doing without it is correct. */
  async keep(): Promise<void> {
    if (this.path === undefined || this.#read === 0) return;
    await writeFile(`${this.path}.next`, JSON.stringify(Object.fromEntries(this.#met)));
    await rename(`${this.path}.next`, this.path);
  }

  async #digest(file: string): Promise<string> {
    this.#read += 1;
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }))
      hash.update(chunk as Buffer);
    return hash.digest('hex');
  }
}
