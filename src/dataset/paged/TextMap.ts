import { plainPacking } from './Packing.ts';
import { PagedObjects } from './PagedObjects.ts';
import { rowsInMemory } from './rowsInMemory.ts';
import { StringIndex } from './StringIndex.ts';

/** Plain values by text, as a `Map` has them; beyond `rowsInMemory` they lie in a file, and are copies. */
export class TextMap<T> {
  readonly #index = new StringIndex();
  readonly #values: PagedObjects<T>;

  constructor(inMemory = rowsInMemory()) {
    this.#values = new PagedObjects(plainPacking<T>(), inMemory);
  }

  has(text: string): boolean {
    return this.#index.has(text);
  }

  get(text: string): T | undefined {
    const number = this.#index.get(text);
    return number === undefined ? undefined : this.#values.get(number);
  }

  set(text: string, value: T): void {
    const number = this.#index.get(text);
    if (number !== undefined) this.#values.set(number, value);
    else this.#index.set(text, this.#values.push(value));
  }
}
