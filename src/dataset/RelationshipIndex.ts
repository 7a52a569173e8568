import type { DatasetRelationship } from './Dataset.ts';

/**
 * Relationships by one of their ends, in the order of the list. Those of one node are a chain of
 * numbers: a list for each node would take more memory than the rows themselves.
 */
export class RelationshipIndex {
  readonly #rows: readonly (readonly DatasetRelationship[])[];
  /** By id the last of its chain; each knows the next, and the last the first. */
  readonly #last = new Map<string, number>();
  readonly #next: Int32Array;

  constructor(rows: readonly (readonly DatasetRelationship[])[], end: 'from' | 'to') {
    this.#rows = rows;
    this.#next = new Int32Array(rows.reduce((sum, { length }) => sum + length, 0));
    let number = 0;
    for (const list of rows) {
      for (const { [end]: id } of list) {
        const last = this.#last.get(id);
        this.#next[number] = last === undefined ? number : (this.#next[last] as number);
        if (last !== undefined) this.#next[last] = number;
        this.#last.set(id, number);
        number += 1;
      }
    }
  }

  /** Ids of the nodes that have any. */
  ids(): IterableIterator<string> {
    return this.#last.keys();
  }

  /** Those at a node; of the first `lists` lists alone, if that is given. */
  at(id: string, lists = this.#rows.length): DatasetRelationship[] {
    const last = this.#last.get(id);
    const found: DatasetRelationship[] = [];
    if (last === undefined) return found;
    let number = last;
    do {
      number = this.#next[number] as number;
      const row = this.#row(number, lists);
      if (row !== undefined) found.push(row);
    } while (number !== last);
    return found;
  }

  #row(number: number, lists: number): DatasetRelationship | undefined {
    let at = number;
    for (let list = 0; list < lists; list += 1) {
      const rows = this.#rows[list] ?? [];
      if (at < rows.length) return rows[at];
      at -= rows.length;
    }
    return undefined;
  }
}
