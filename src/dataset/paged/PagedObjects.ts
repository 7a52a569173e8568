import type { Packing } from './Packing.ts';
import { PagedIntegers } from './PagedIntegers.ts';
import { ScratchFile } from './ScratchFile.ts';

/** Objects of a page: few enough for one that is read alone, many enough for all in order. */
const [bits, mask] = [3, 7];
/** Integers that say where a page is: in units of bytes where it begins, its length, and the room it has. */
const [place, unit] = [3, 64];

/**
 * Pages used lately that stay, twice: enough for the rows that belong to one another, few enough that a pass over all
 * leaves nothing that V8 takes for old and collects dearly (validating took a fifth longer with 16 and with 128).
 */
const mostLately = 64;

/**
 * A list of objects by number. So many stay in memory as they are; others are packed into a file, and are
 * other objects with the same content when they come back. Those that stay are the first ones, and few besides:
 * were it those that were used last, a pass over all of a longer list would find none of them.
 */
export class PagedObjects<T> {
  readonly #most: number;
  /** The pages that stay. */
  readonly #first: T[][] = [];
  readonly #mostFirst: number;
  /** Pages that were used lately, and those before them. */
  #young = new Map<number, T[]>();
  #old = new Map<number, T[]>();
  #last: T[] | undefined;
  #lastNumber = -1;
  /** Numbers of pages that the file does not have as they are. */
  readonly #changed = new Set<number>();
  readonly #file = new ScratchFile();
  readonly #places = new PagedIntegers(4 << 20);
  #length = 0;

  /** @param inMemory so many objects, about */
  constructor(
    readonly packing: Packing<T>,
    inMemory: number,
  ) {
    this.#most = Math.max(1, Math.min(mostLately, inMemory >> (bits + 3)));
    this.#mostFirst = Math.max(0, (inMemory >> bits) - 2 * this.#most);
  }

  get length(): number {
    return this.#length;
  }

  /** @returns the number of the object, the first being 0 */
  push(item: T): number {
    const number = this.#length;
    const at = number >> bits;
    if (at < this.#mostFirst) {
      if ((number & mask) === 0) this.#first.push([]);
      this.#first[at]?.push(item);
    } else {
      if ((number & mask) === 0) this.#keep(at, []);
      this.#page(at).push(item);
      this.#changed.add(at);
    }
    this.#length += 1;
    return number;
  }

  get(number: number): T {
    return this.#page(number >> bits)[number & mask] as T;
  }

  /** Put an object in the place of the one of that number, which may be the same. */
  set(number: number, item: T): void {
    const at = number >> bits;
    this.#page(at)[number & mask] = item;
    if (at >= this.#mostFirst) this.#changed.add(at);
  }

  #page(number: number): T[] {
    if (number < this.#mostFirst) return this.#first[number] as T[];
    if (number === this.#lastNumber && this.#last !== undefined) return this.#last;
    const page = this.#young.get(number) ?? this.#keep(number, this.#old.get(number) ?? this.#read(number));
    this.#last = page;
    this.#lastNumber = number;
    return page;
  }

  #keep(number: number, page: T[]): T[] {
    this.#old.delete(number);
    if (this.#young.size >= this.#most) {
      for (const one of this.#old) this.#putAway(...one);
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(number, page);
    return page;
  }

  #putAway(number: number, page: readonly T[]): void {
    const { pack, isChanged } = this.packing;
    if (!this.#changed.delete(number) && !(isChanged !== undefined && page.some(isChanged))) return;
    const bytes = packBytes(page.map(pack));
    const at = number * place;
    const units = this.#places.get(at + 2);
    if (bytes.length <= units * unit) {
      this.#file.write(bytes, this.#places.get(at) * unit);
    } else {
      // Checks add to most rows what follows from others: the page is likely to grow once.
      const wanted = Math.ceil((bytes.length * (units === 0 ? 1.3 : 1.1)) / unit);
      this.#places.set(at, this.#file.append(bytes, wanted * unit) / unit);
      this.#places.set(at + 2, wanted);
    }
    this.#places.set(at + 1, bytes.length);
  }

  #read(number: number): T[] {
    const at = number * place;
    const bytes = room(this.#places.get(at + 1));
    this.#file.read(bytes, this.#places.get(at) * unit);
    return (JSON.parse(bytes.toString()) as unknown[]).map(this.packing.unpack);
  }
}

/** What is written or read is so only once, and all share the room for it. */
let shared = Buffer.allocUnsafe(1 << 16);

function room(length: number): Buffer {
  if (shared.length < length) shared = Buffer.allocUnsafe(2 * length);
  return shared.subarray(0, length);
}

function packBytes(values: readonly unknown[]): Buffer {
  const text = JSON.stringify(values);
  const bytes = room(3 * text.length);
  return bytes.subarray(0, bytes.write(text));
}
