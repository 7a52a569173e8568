import type { DatasetNode, DatasetRelationship, NodeList, RelationshipList } from './Dataset.ts';
import { Nodes } from './Nodes.ts';
import { plainPacking } from './paged/Packing.ts';
import { PagedIntegers } from './paged/PagedIntegers.ts';
import { PagedObjects } from './paged/PagedObjects.ts';
import { rowsInMemory } from './paged/rowsInMemory.ts';
import { StringIndex } from './paged/StringIndex.ts';

/** Nodes that are added one by one; those beyond `rowsInMemory` lie in a file. */
export class GrowingNodes extends Nodes {
  readonly #index = new StringIndex();
  readonly #nodes = new PagedObjects<DatasetNode>(plainPacking(), rowsInMemory());

  get size(): number {
    return this.#nodes.length;
  }

  /** Add a node, or put it in the place of the one of its id. */
  add(node: DatasetNode): void {
    const number = this.#index.get(node.id);
    if (number === undefined) this.#index.set(node.id, this.#nodes.push(node));
    else this.#nodes.set(number, node);
  }

  get(id: string): DatasetNode | undefined {
    const number = this.#index.get(id);
    return number === undefined ? undefined : this.#nodes.get(number);
  }

  has(id: string): boolean {
    return this.#index.has(id);
  }

  *ofTypes(isWanted: (type: string) => boolean): Generator<DatasetNode> {
    for (let number = 0; number < this.size; number += 1) {
      const node = this.#nodes.get(number);
      if (isWanted(node.type)) yield node;
    }
  }
}

/** Nodes of one list and others after them, which have other ids. */
export class JoinedNodes extends Nodes {
  constructor(
    readonly first: NodeList,
    readonly second: NodeList,
  ) {
    super();
  }

  get size(): number {
    return this.first.size + this.second.size;
  }

  get(id: string): DatasetNode | undefined {
    return this.second.get(id) ?? this.first.get(id);
  }

  has(id: string): boolean {
    return this.second.has(id) || this.first.has(id);
  }

  override *keys(): MapIterator<string> {
    yield* this.first.keys();
    yield* this.second.keys();
  }

  *ofTypes(isWanted: (type: string) => boolean): Generator<DatasetNode> {
    for (const nodes of [this.first, this.second]) {
      if (nodes.ofTypes !== undefined) yield* nodes.ofTypes(isWanted);
      else for (const node of nodes.values()) if (isWanted(node.type)) yield node;
    }
  }
}

type End = 'from' | 'to';

/** Relationships that are added one by one and found by either end; those beyond `rowsInMemory` lie in a file. */
export class GrowingRelationships implements RelationshipList {
  readonly #rows = new PagedObjects<DatasetRelationship>(plainPacking(), rowsInMemory());
  readonly #ends = { from: new Rings(), to: new Rings() };

  get length(): number {
    return this.#rows.length;
  }

  add(row: DatasetRelationship): void {
    const number = this.#rows.push(row);
    this.#ends.from.add(row.from, number);
    this.#ends.to.add(row.to, number);
  }

  *[Symbol.iterator](): Generator<DatasetRelationship> {
    for (let number = 0; number < this.length; number += 1) yield this.#rows.get(number);
  }

  *around(id: string, end: End, type?: string): Generator<DatasetRelationship> {
    for (const number of this.#ends[end].at(id)) {
      const row = this.#rows.get(number);
      if (type === undefined || row.type === type) yield row;
    }
  }
}

/** Numbers by text, those of one text in a ring: each knows the next, and the last the first. */
class Rings {
  readonly #last = new StringIndex();
  readonly #next = new PagedIntegers(4 << 20);

  add(text: string, number: number): void {
    const last = this.#last.get(text);
    this.#next.set(number, last === undefined ? number : this.#next.get(last));
    if (last !== undefined) this.#next.set(last, number);
    this.#last.set(text, number);
  }

  *at(text: string): Generator<number> {
    const last = this.#last.get(text);
    if (last === undefined) return;
    let number = last;
    do {
      number = this.#next.get(number);
      yield number;
    } while (number !== last);
  }
}

/** Relationships of one list that has an index, and others after them. */
class JoinedRelationships implements RelationshipList {
  constructor(
    readonly first: Required<RelationshipList>,
    readonly second: Required<RelationshipList>,
  ) {}

  get length(): number {
    return this.first.length + this.second.length;
  }

  *[Symbol.iterator](): Generator<DatasetRelationship> {
    yield* this.first;
    yield* this.second;
  }

  *around(id: string, end: End, type?: string): Generator<DatasetRelationship> {
    yield* this.first.around(id, end, type);
    yield* this.second.around(id, end, type);
  }
}

/** Relationships of one list and others after them; an array when the first has no index. */
export function joinRelationships(first: RelationshipList, second: GrowingRelationships): RelationshipList {
  const { around } = first;
  if (around === undefined) return [...first, ...second];
  return new JoinedRelationships(first as Required<RelationshipList>, second);
}
