import type { Model, ObjectNodeType } from '../../model/Model.ts';
import { PagedIntegers } from '../paged/PagedIntegers.ts';
import { PagedObjects } from '../paged/PagedObjects.ts';
import { rowsInMemory } from '../paged/rowsInMemory.ts';
import { StringIndex } from '../paged/StringIndex.ts';
import { type DraftNode, nodePacking } from './DraftNode.ts';

/** What is known of a node by its number alone. */
const [kind, lastOut, lastIn, width] = [0, 1, 2, 3];

/** An id takes no more memory than a part of a row. */
const idsOfRow = 8;

const textPacking = { pack: (text: string) => text, unpack: (packed: unknown) => packed as string };

/** The two ends of a relationship. */
export type End = 'from' | 'to';

/**
 * Nodes by id and by number, in the order they came. Those beyond `rowsInMemory` lie in a file: one that is asked for again
 * may be another object, so nodes are compared by their ids or numbers. Only the node that `values` has just
 * handed out may be changed.
 */
export class NodeTable {
  readonly #types: readonly ObjectNodeType[];
  readonly #typeNumbers: ReadonlyMap<ObjectNodeType, number>;
  readonly #index = new StringIndex();
  readonly #columns = new PagedIntegers();
  readonly #nodes: PagedObjects<DraftNode>;
  /** By number too: whoever asks for the ends of relationships does not read the nodes. */
  readonly #ids = new PagedObjects<string>(textPacking, idsOfRow * rowsInMemory());
  #own = 0;

  constructor(model: Model) {
    this.#types = [...model.nodes.values()].filter((type) => type.kind === 'object');
    this.#typeNumbers = new Map(this.#types.map((type, index) => [type, index]));
    this.#nodes = new PagedObjects(nodePacking(this.#types), rowsInMemory());
  }

  get size(): number {
    return this.#nodes.length;
  }

  /** How many are the dataset's own. */
  get ownSize(): number {
    return this.#own;
  }

  has(id: string): boolean {
    return this.#index.has(id);
  }

  get(id: string): DraftNode | undefined {
    const number = this.#index.get(id);
    return number === undefined ? undefined : this.at(number);
  }

  numberOf(id: string): number | undefined {
    return this.#index.get(id);
  }

  at(number: number): DraftNode {
    const node = this.#nodes.get(number);
    node.number = number;
    return node;
  }

  idAt(number: number): string {
    return this.#ids.get(number);
  }

  typeAt(number: number): ObjectNodeType {
    return this.#types[this.#columns.get(number * width + kind) >> 1] as ObjectNodeType;
  }

  isOwn(number: number): boolean {
    return (this.#columns.get(number * width + kind) & 1) === 1;
  }

  /** The relationship that was added last at an end of a node; undefined when it has none. */
  lastAt(number: number, end: End): number | undefined {
    const last = this.#columns.get(number * width + (end === 'from' ? lastOut : lastIn));
    return last === 0 ? undefined : last - 1;
  }

  setLast(number: number, end: End, relationship: number): void {
    this.#columns.set(number * width + (end === 'from' ? lastOut : lastIn), relationship + 1);
  }

  /** Add a node whose id no other has. */
  add(node: DraftNode): void {
    const number = this.#nodes.push(node);
    this.#ids.push(node.id);
    node.number = number;
    this.#index.set(node.id, number);
    const type = this.#typeNumbers.get(node.type) as number;
    this.#columns.set(number * width + kind, 2 * type + Number(node.own));
    if (node.own) this.#own += 1;
  }

  /** The nodes of some types, in order; what is changed of one is kept when the next is asked for. */
  *values(isWanted: (type: ObjectNodeType, isOwn: boolean) => boolean = () => true): Generator<DraftNode> {
    for (const number of this.numbers(isWanted)) {
      const node = this.at(number);
      yield node;
      // It may have been put away meanwhile.
      if (node.isChanged) this.#nodes.set(number, node);
    }
  }

  /** Numbers of the nodes of some types, in order; the nodes themselves are not looked at. */
  *numbers(isWanted: (type: ObjectNodeType, isOwn: boolean) => boolean): Generator<number> {
    const wanted = this.#types.flatMap((type) => [isWanted(type, false), isWanted(type, true)]);
    for (let number = 0; number < this.size; number += 1) {
      if (wanted[this.#columns.get(number * width + kind)]) yield number;
    }
  }
}
