import { randomBytes } from 'node:crypto';
import { PagedIntegers } from './PagedIntegers.ts';
import { rowsInMemory } from './rowsInMemory.ts';

/** Integers of a place: three of the hash, and the number, counted from 1. */
const width = 4;
/** Places are found all over the table, so its pages are small, and a table of a million texts (32 MiB) stays in memory. */
const [tableBytes, pageBits] = [34 << 20, 10];
const leastPlaces = 1 << 17;

/**
 * A number by text. Beyond a size the texts themselves are kept no longer, but 96 bits of a hash with a seed
 * of its own: of ten million texts two are taken for one with a probability of 10^-15.
 */
export class StringIndex {
  #texts: Map<string, number> | undefined = new Map();
  #table: PagedIntegers | undefined;
  #places = leastPlaces;
  #size = 0;
  readonly #seed = new Int32Array(randomBytes(12).buffer.slice(0, 12));
  readonly #hash = new Int32Array(3);

  constructor(readonly inMemory = rowsInMemory()) {}

  get size(): number {
    return this.#texts?.size ?? this.#size;
  }

  has(text: string): boolean {
    return this.get(text) !== undefined;
  }

  get(text: string): number | undefined {
    if (this.#texts !== undefined) return this.#texts.get(text);
    const table = this.#table as PagedIntegers;
    this.#read(text);
    const number = table.get(this.#find(table) + 3);
    return number === 0 ? undefined : number - 1;
  }

  /** @param number at least 0 */
  set(text: string, number: number): void {
    if (this.#texts !== undefined) {
      this.#texts.set(text, number);
      if (this.#texts.size > this.inMemory) this.#spill(this.#texts);
      return;
    }
    this.#read(text);
    this.#put(number + 1);
  }

  #spill(texts: ReadonlyMap<string, number>): void {
    this.#texts = undefined;
    this.#table = new PagedIntegers(tableBytes, pageBits);
    for (const [text, number] of texts) this.set(text, number);
  }

  #put(counted: number): void {
    if (2 * this.#size >= this.#places) this.#grow();
    const table = this.#table as PagedIntegers;
    const at = this.#find(table);
    if (table.get(at + 3) === 0) {
      this.#size += 1;
      for (let part = 0; part < 3; part += 1) table.set(at + part, this.#hash[part] as number);
    }
    table.set(at + 3, counted);
  }

  #grow(): void {
    const [old, places] = [this.#table as PagedIntegers, this.#places];
    const kept = Int32Array.from(this.#hash);
    const table = new PagedIntegers(tableBytes, pageBits);
    this.#table = table;
    this.#places = 4 * places;
    for (let at = 0; at < places * width; at += width) {
      const number = old.get(at + 3);
      if (number === 0) continue;
      for (let part = 0; part < 3; part += 1) this.#hash[part] = old.get(at + part);
      const to = this.#find(table);
      for (let part = 0; part < 3; part += 1) table.set(to + part, this.#hash[part] as number);
      table.set(to + 3, number);
    }
    this.#hash.set(kept);
  }

  /** Where the hash stands, or the free place for it. */
  #find(table: PagedIntegers): number {
    const [first, second, third] = this.#hash as unknown as [number, number, number];
    let place = first & (this.#places - 1);
    for (;;) {
      const at = place * width;
      if (table.get(at + 3) === 0) return at;
      if (table.get(at) === first && table.get(at + 1) === second && table.get(at + 2) === third) return at;
      place = (place + 1) & (this.#places - 1);
    }
  }

  #read(text: string): void {
    hash96(text, this.#seed, this.#hash);
  }
}

/** Three hashes of a text, each mixed of the others in the end. */
function hash96(text: string, seed: Int32Array, into: Int32Array): void {
  let [a, b, c] = seed as unknown as [number, number, number];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
    c = Math.imul(c ^ code, 0x2c1b3c6d);
    a ^= a >>> 15;
    b ^= b >>> 13;
    c ^= c >>> 16;
  }
  into[0] = mixed(a ^ Math.imul(b, 0x297a2d39) ^ text.length);
  into[1] = mixed(b ^ Math.imul(c, 0x1b56c4e9));
  into[2] = mixed(c ^ Math.imul(a, 0x7feb352d));
}

function mixed(value: number): number {
  let one = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  one = Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return one ^ (one >>> 16);
}
