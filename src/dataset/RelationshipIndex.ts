import type { DatasetRelationship, RelationshipList } from './Dataset.ts';

/** Relationships by one of their ends, in the order of the lists; lists that have an index keep their own. */
export class RelationshipIndex {
  readonly #lists: readonly (RelationshipList | Chains)[];

  constructor(
    lists: readonly RelationshipList[],
    readonly end: 'from' | 'to',
  ) {
    this.#lists = lists.map((list) => (list.around === undefined ? new Chains([...list], end) : list));
  }

  /** Ids of the nodes at that end in lists that have no index of their own. */
  *idsOfPlain(): Generator<string> {
    for (const list of this.#lists) if (list instanceof Chains) yield* list.ids();
  }

  /**
   * Those at a node.
   * @param lists of so many lists alone, the first ones; all when left out
   * @param type of one type alone
   */
  *at(id: string, lists = this.#lists.length, type?: string): Generator<DatasetRelationship> {
    for (const list of this.#lists.slice(0, lists)) yield* list.around?.(id, this.end, type) ?? [];
  }
}

/**
 * Relationships by one of their ends. Those of one node are a chain of numbers: a list for each node would
 * take more memory than the rows themselves.
 */
class Chains {
  /** By id the last of its chain; each knows the next, and the last the first. */
  readonly #last = new Map<string, number>();
  readonly #next: Int32Array;

  constructor(
    readonly rows: readonly DatasetRelationship[],
    end: 'from' | 'to',
  ) {
    this.#next = new Int32Array(rows.length);
    for (const [number, { [end]: id }] of rows.entries()) {
      const last = this.#last.get(id);
      this.#next[number] = last === undefined ? number : (this.#next[last] as number);
      if (last !== undefined) this.#next[last] = number;
      this.#last.set(id, number);
    }
  }

  ids(): IterableIterator<string> {
    return this.#last.keys();
  }

  *around(id: string, _end: 'from' | 'to', type?: string): Generator<DatasetRelationship> {
    const last = this.#last.get(id);
    if (last === undefined) return;
    let number = last;
    do {
      number = this.#next[number] as number;
      const row = this.rows[number] as DatasetRelationship;
      if (type === undefined || row.type === type) yield row;
    } while (number !== last);
  }
}
