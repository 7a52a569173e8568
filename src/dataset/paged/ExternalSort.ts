import { ScratchFile } from './ScratchFile.ts';

/** What is sorted: a key and what it is of, two integers of 32 bits. */
export interface SortedEntry {
  readonly key: number;
  readonly a: number;
  readonly b: number;
}

/** Bytes of an entry in a file: the key as a double, and the two integers. */
const width = 16;
/** Entries that are sorted at a time, and of a run that are read at a time. */
const [inRun, atOnce] = [1 << 17, 1 << 12];

/** Sorts entries by their keys, equal ones in the order they came, in runs that lie in a file. */
export class ExternalSort {
  readonly #file = new ScratchFile();
  readonly #runs: { readonly from: number; readonly count: number }[] = [];
  #keys = new Float64Array(1 << 10);
  #payload = new Int32Array(2 << 10);
  #count = 0;

  /** @param key any number but NaN */
  add(key: number, a: number, b = 0): void {
    if (this.#count === this.#keys.length) this.#makeRoom();
    this.#keys[this.#count] = key;
    this.#payload[2 * this.#count] = a;
    this.#payload[2 * this.#count + 1] = b;
    this.#count += 1;
  }

  /** All entries in order; to be asked for once. */
  *sorted(): Generator<SortedEntry> {
    if (this.#runs.length === 0) {
      for (const index of this.#order()) yield this.#entry(index);
      return;
    }
    this.#endRun();
    yield* merged(this.#runs.map(({ from, count }) => new RunReader(this.#file, from, count)));
  }

  /** Entries in order, those of one key together. */
  *groups(): Generator<readonly SortedEntry[]> {
    let group: SortedEntry[] = [];
    for (const entry of this.sorted()) {
      if (group.length > 0 && group[0]?.key !== entry.key) {
        yield group;
        group = [];
      }
      group.push(entry);
    }
    if (group.length > 0) yield group;
  }

  #entry(index: number): SortedEntry {
    const [key, a, b] = [this.#keys[index], this.#payload[2 * index], this.#payload[2 * index + 1]];
    return { key: key as number, a: a as number, b: b as number };
  }

  #makeRoom(): void {
    if (this.#count === inRun) {
      this.#endRun();
      return;
    }
    const [keys, payload] = [this.#keys, this.#payload];
    this.#keys = new Float64Array(2 * keys.length);
    this.#payload = new Int32Array(2 * payload.length);
    this.#keys.set(keys);
    this.#payload.set(payload);
  }

  #order(): Uint32Array {
    const keys = this.#keys;
    const order = Uint32Array.from({ length: this.#count }, (_, index) => index);
    return order.sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
  }

  #endRun(): void {
    if (this.#count === 0) return;
    const bytes = Buffer.alloc(this.#count * width);
    let at = 0;
    for (const index of this.#order()) {
      bytes.writeDoubleLE(this.#keys[index] as number, at);
      bytes.writeInt32LE(this.#payload[2 * index] as number, at + 8);
      bytes.writeInt32LE(this.#payload[2 * index + 1] as number, at + 12);
      at += width;
    }
    this.#runs.push({ from: this.#file.append(bytes), count: this.#count });
    this.#count = 0;
  }
}

class RunReader {
  #buffer = Buffer.alloc(0);
  #at = 0;
  key = 0;

  constructor(
    readonly file: ScratchFile,
    public from: number,
    public left: number,
  ) {}

  /** @returns false at the end of the run */
  next(): boolean {
    this.#at += width;
    if (this.#at >= this.#buffer.length) {
      if (this.left === 0) return false;
      const count = Math.min(this.left, atOnce);
      this.#buffer = Buffer.alloc(count * width);
      this.file.read(this.#buffer, this.from);
      this.from += this.#buffer.length;
      this.left -= count;
      this.#at = 0;
    }
    this.key = this.#buffer.readDoubleLE(this.#at);
    return true;
  }

  get entry(): SortedEntry {
    const [a, b] = [this.#buffer.readInt32LE(this.#at + 8), this.#buffer.readInt32LE(this.#at + 12)];
    return { key: this.key, a, b };
  }
}

/** A heap of runs by their next keys; of equal ones the earlier run comes first. */
function* merged(readers: readonly RunReader[]): Generator<SortedEntry> {
  const heap: number[] = [];
  const at = (index: number) => readers[heap[index] as number] as RunReader;
  const isBefore = (a: number, b: number) =>
    at(a).key < at(b).key || (at(a).key === at(b).key && (heap[a] as number) < (heap[b] as number));
  const swap = (a: number, b: number) => {
    [heap[a], heap[b]] = [heap[b] as number, heap[a] as number];
  };
  const sink = (from: number) => {
    for (let index = from; ; ) {
      let least = index;
      for (const child of [2 * index + 1, 2 * index + 2]) {
        if (child < heap.length && isBefore(child, least)) least = child;
      }
      if (least === index) return;
      swap(index, least);
      index = least;
    }
  };
  for (const [index, reader] of readers.entries()) if (reader.next()) heap.push(index);
  for (let index = heap.length >> 1; index >= 0; index -= 1) sink(index);
  while (heap.length > 0) {
    const reader = at(0);
    yield reader.entry;
    if (!reader.next()) {
      const last = heap.pop() as number;
      if (heap.length === 0) return;
      heap[0] = last;
    }
    sink(0);
  }
}
