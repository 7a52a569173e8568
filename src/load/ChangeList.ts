import type { DatasetNode } from '../dataset/Dataset.ts';
import { type Packing, plainPacking } from '../dataset/paged/Packing.ts';
import { PagedIntegers } from '../dataset/paged/PagedIntegers.ts';
import { PagedObjects } from '../dataset/paged/PagedObjects.ts';
import { rowsInMemory } from '../dataset/paged/rowsInMemory.ts';
import type { Changes, NodeChange } from './DatasetDiff.ts';

/** Changes as they are found; those beyond `rowsInMemory` lie in a file. */
export class ChangeList<T> implements Changes<T> {
  readonly #items: PagedObjects<T>;

  constructor(packing: Packing<T> = plainPacking()) {
    this.#items = new PagedObjects(packing, rowsInMemory());
  }

  get length(): number {
    return this.#items.length;
  }

  push(item: T): void {
    this.#items.push(item);
  }

  at(number: number): T {
    return this.#items.get(number);
  }

  *[Symbol.iterator](): Generator<T> {
    for (let number = 0; number < this.length; number += 1) yield this.at(number);
  }

  slice(from: number, to: number): readonly T[] {
    const end = Math.min(to, this.length);
    return Array.from({ length: Math.max(0, end - from) }, (_, index) => this.at(from + index));
  }

  /** A program that reads them is given a list. */
  toJSON(): readonly T[] {
    return [...this];
  }
}

/** Some of many changes, by their numbers. */
export class ChosenChanges<T> implements Changes<T> {
  readonly #numbers = new PagedIntegers(1 << 20);
  #length = 0;

  constructor(readonly all: Changes<T>) {}

  get length(): number {
    return this.#length;
  }

  /** @param number of the change among all */
  add(number: number): void {
    this.#numbers.set(this.#length, number);
    this.#length += 1;
  }

  *[Symbol.iterator](): Generator<T> {
    for (let at = 0; at < this.#length; at += 1) yield this.#at(at);
  }

  slice(from: number, to: number): readonly T[] {
    const end = Math.min(to, this.#length);
    return Array.from({ length: Math.max(0, end - from) }, (_, index) => this.#at(from + index));
  }

  #at(at: number): T {
    const number = this.#numbers.get(at);
    const { all } = this;
    return (all instanceof ChangeList ? all.at(number) : all.slice(number, number + 1)[0]) as T;
  }
}

/** Changes of nodes. A row that is the dataset's as it stands is not packed, but looked up there again. */
export class NodeChangeList extends ChangeList<NodeChange> {
  readonly #plain: WeakSet<DatasetNode>;

  /** @param rowOf the dataset's row of an id */
  constructor(rowOf: (id: string) => DatasetNode | undefined) {
    const asItStands = new WeakSet<DatasetNode>();
    const plain = plainPacking<readonly [NodeChange, true | DatasetNode | undefined]>();
    super({
      pack({ row, ...change }) {
        return plain.pack([change, row !== undefined && asItStands.has(row) ? true : row]);
      },
      unpack(packed) {
        const [change, kept] = plain.unpack(packed);
        if (kept === undefined) return change;
        const row = kept === true ? { ...(rowOf(change.id) as DatasetNode) } : kept;
        if (kept === true) asItStands.add(row);
        return { ...change, row };
      },
    });
    this.#plain = asItStands;
  }

  /** @param row of the dataset, where there is one of the node */
  add(change: NodeChange, row: DatasetNode | undefined): void {
    if (change.row !== undefined && change.row.properties === row?.properties) this.#plain.add(change.row);
    this.push(change);
  }
}
