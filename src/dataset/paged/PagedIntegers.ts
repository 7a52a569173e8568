import { ScratchFile } from './ScratchFile.ts';

interface Page {
  readonly number: number;
  readonly values: Int32Array;
  isChanged: boolean;
  isUsed: boolean;
}

/** Integers of a page in sequences that are mostly read in order: 64 kB. */
const inOrder = 14;

/**
 * An array of 32-bit integers that grows as it is written to, 0 where nothing was. Of its pages so many stay
 * in memory; the others lie in a file.
 */
export class PagedIntegers {
  readonly #bits: number;
  readonly #most: number;
  readonly #file = new ScratchFile();
  readonly #pages: (Page | undefined)[] = [];
  /** The pages in memory, in a circle: the next that was not used since it was passed is put away. */
  readonly #resident: Page[] = [];
  #hand = 0;
  #last: Page | undefined;

  /**
   * @param bytes that may be in memory
   * @param bits integers of a page, as a power of 2
   */
  constructor(bytes = 16 << 20, bits = inOrder) {
    this.#bits = bits;
    this.#most = Math.max(4, bytes >> (bits + 2));
  }

  get(index: number): number {
    const page = this.#page(index >>> this.#bits);
    return page.values[index & ((1 << this.#bits) - 1)] as number;
  }

  set(index: number, value: number): void {
    const page = this.#page(index >>> this.#bits);
    page.values[index & ((1 << this.#bits) - 1)] = value;
    page.isChanged = true;
  }

  #page(number: number): Page {
    if (this.#last?.number === number) return this.#last;
    const page = this.#pages[number] ?? this.#load(number);
    page.isUsed = true;
    this.#last = page;
    return page;
  }

  #load(number: number): Page {
    const isFull = this.#resident.length >= this.#most;
    const at = isFull ? this.#putAway() : this.#resident.length;
    const values = new Int32Array(1 << this.#bits);
    this.#file.read(bytesOf(values), number * values.byteLength);
    const page = { number, values, isChanged: false, isUsed: true };
    this.#resident[at] = page;
    this.#pages[number] = page;
    return page;
  }

  /** @returns the place in the circle that is free now */
  #putAway(): number {
    for (;;) {
      const at = this.#hand;
      const page = this.#resident[at] as Page;
      this.#hand = (at + 1) % this.#resident.length;
      if (page.isUsed) {
        page.isUsed = false;
        continue;
      }
      if (page.isChanged) this.#file.write(bytesOf(page.values), page.number * page.values.byteLength);
      this.#pages[page.number] = undefined;
      if (this.#last === page) this.#last = undefined;
      return at;
    }
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: Int32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
