import { PagedObjects } from './PagedObjects.ts';
import { rowsInMemory } from './rowsInMemory.ts';
import { StringIndex } from './StringIndex.ts';

/** Different texts in the order they came, as a `Set` has them; beyond `rowsInMemory` they lie in a file. */
export class TextSet implements Iterable<string> {
  readonly #index = new StringIndex();
  readonly #texts = new PagedObjects<string>(
    { pack: (text) => text, unpack: (packed) => packed as string },
    rowsInMemory(),
  );

  get size(): number {
    return this.#texts.length;
  }

  has(text: string): boolean {
    return this.#index.has(text);
  }

  add(text: string): void {
    if (!this.#index.has(text)) this.#index.set(text, this.#texts.push(text));
  }

  *[Symbol.iterator](): Generator<string> {
    for (let number = 0; number < this.size; number += 1) yield this.#texts.get(number);
  }
}
