import type { Packing } from './Packing.ts';
import { ScratchFile } from './ScratchFile.ts';

/** Items that are packed together. */
const together = 1_024;

/** Items in the order they came: those beyond so many are packed into a file, and are other objects later. */
export class PackedQueue<T> {
  readonly #file = new ScratchFile();
  readonly #packed: { readonly from: number; readonly length: number }[] = [];
  #first: T[] = [];
  #next: T[] = [];
  #length = 0;

  constructor(
    readonly packing: Packing<T>,
    readonly inMemory: number,
  ) {}

  get length(): number {
    return this.#length;
  }

  push(item: T): void {
    this.#length += 1;
    if (this.#packed.length === 0 && this.#first.length < this.inMemory) {
      this.#first.push(item);
      return;
    }
    this.#next.push(item);
    if (this.#next.length < together) return;
    const bytes = Buffer.from(JSON.stringify(this.#next.map(this.packing.pack)));
    this.#packed.push({ from: this.#file.append(bytes), length: bytes.length });
    this.#next = [];
  }

  /** All items in order; it can be asked for again. */
  *[Symbol.iterator](): Generator<T> {
    yield* this.#first;
    for (const { from, length } of this.#packed) {
      const bytes = Buffer.allocUnsafe(length);
      this.#file.read(bytes, from);
      for (const packed of JSON.parse(bytes.toString()) as unknown[]) yield this.packing.unpack(packed);
    }
    yield* this.#next;
  }

  /** All items in order, kept no longer than it takes to hand them over. */
  *take(): Generator<T> {
    const first = this.#first.reverse();
    this.#first = [];
    for (let item = first.pop(); item !== undefined; item = first.pop()) yield item;
    yield* this;
    this.#next = [];
    this.#packed.length = 0;
    this.#length = 0;
  }
}
