import type { ObjectNodeType, SourceLocation } from '../../model/Model.ts';
import type { DatasetRelationship, Properties, PropertyValue } from '../Dataset.ts';
import { plainPacking } from '../paged/Packing.ts';
import { PagedIntegers } from '../paged/PagedIntegers.ts';
import { PagedObjects } from '../paged/PagedObjects.ts';
import { rowsInMemory } from '../paged/rowsInMemory.ts';
import { type DraftNode, Vocabulary } from './DraftNode.ts';
import type { End, NodeTable } from './NodeTable.ts';
import { PropertyBag } from './PropertyBag.ts';

/** A resolved relationship, as it is added. */
export interface NewRelationship {
  readonly type: string;
  /** Numbers of nodes. */
  readonly from: number;
  readonly to: number;
  readonly properties: PropertyBag;
  readonly location: SourceLocation;
  readonly own: boolean;
}

/** What is kept of a relationship, an integer each. */
const [kind, from, to, nextOut, nextIn, bag, file, line, column, width] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/**
 * Relationships by number, in the order they came, and in two rings at each node: each knows the next of the
 * same end, and the last the first.
 */
export class RelationshipTable implements Iterable<DraftRelationship> {
  readonly #columns = new PagedIntegers(32 << 20);
  readonly #properties: PagedObjects<Properties>;
  readonly #words = new Vocabulary();
  #length = 0;
  #own = 0;

  constructor(readonly nodes: NodeTable) {
    this.#properties = new PagedObjects(plainPacking<Properties>(), rowsInMemory());
  }

  get length(): number {
    return this.#length;
  }

  /** How many are the dataset's own. */
  get ownLength(): number {
    return this.#own;
  }

  add({ type, from: start, to: end, properties, location, own }: NewRelationship): number {
    const number = this.#length;
    this.#length += 1;
    if (own) this.#own += 1;
    const hasProperties = Object.keys(properties.values).length > 0;
    const values: readonly number[] = [
      2 * this.#words.number(type) + Number(own),
      start,
      end,
      this.#link(start, 'from', number),
      this.#link(end, 'to', number),
      hasProperties ? this.#properties.push(properties.values) + 1 : 0,
      this.#words.number(location.file),
      location.line,
      location.column,
    ];
    for (let index = 0; index < width; index += 1) {
      this.#columns.set(number * width + index, values[index] as number);
    }
    return number;
  }

  /** @returns what comes after the new one in the ring: the first, which is itself where it is alone */
  #link(node: number, end: End, number: number): number {
    const last = this.nodes.lastAt(node, end);
    this.nodes.setLast(node, end, number);
    if (last === undefined) return number;
    const at = last * width + (end === 'from' ? nextOut : nextIn);
    const first = this.#columns.get(at);
    this.#columns.set(at, number);
    return first;
  }

  at(number: number): DraftRelationship {
    return new DraftRelationship(this, number);
  }

  *[Symbol.iterator](): Generator<DraftRelationship> {
    for (let number = 0; number < this.#length; number += 1) yield this.at(number);
  }

  /** Numbers of the relationships at one end of a node, in the order they came. */
  *around(node: number, end: End): Generator<number> {
    const last = this.nodes.lastAt(node, end);
    if (last === undefined) return;
    const next = end === 'from' ? nextOut : nextIn;
    let number = last;
    do {
      number = this.#columns.get(number * width + next);
      yield number;
    } while (number !== last);
  }

  typeAt(number: number): string {
    return this.#words.word(this.#columns.get(number * width + kind) >> 1);
  }

  isOwn(number: number): boolean {
    return (this.#columns.get(number * width + kind) & 1) === 1;
  }

  /** The number of the node at an end. */
  nodeAt(number: number, end: End): number {
    return this.#columns.get(number * width + (end === 'from' ? from : to));
  }

  propertiesAt(number: number): Properties | undefined {
    const at = this.#columns.get(number * width + bag);
    return at === 0 ? undefined : this.#properties.get(at - 1);
  }

  locationAt(number: number): SourceLocation {
    const at = (index: number) => this.#columns.get(number * width + index);
    return { file: this.#words.word(at(file)), line: at(line), column: at(column) };
  }
}

const none: Properties = Object.freeze({});

/** A resolved relationship. What it says is looked up when it is asked for. */
export class DraftRelationship {
  constructor(
    readonly table: RelationshipTable,
    readonly number: number,
  ) {}

  get type(): string {
    return this.table.typeAt(this.number);
  }

  get own(): boolean {
    return this.table.isOwn(this.number);
  }

  get from(): DraftNode {
    return this.table.nodes.at(this.table.nodeAt(this.number, 'from'));
  }

  get to(): DraftNode {
    return this.table.nodes.at(this.table.nodeAt(this.number, 'to'));
  }

  get fromId(): string {
    return this.table.nodes.idAt(this.table.nodeAt(this.number, 'from'));
  }

  get toId(): string {
    return this.table.nodes.idAt(this.table.nodeAt(this.number, 'to'));
  }

  get fromType(): ObjectNodeType {
    return this.table.nodes.typeAt(this.table.nodeAt(this.number, 'from'));
  }

  get toType(): ObjectNodeType {
    return this.table.nodes.typeAt(this.table.nodeAt(this.number, 'to'));
  }

  get properties(): PropertyBag {
    return new PropertyBag(this.table.propertiesAt(this.number) as Record<string, PropertyValue> | undefined);
  }

  get location(): SourceLocation {
    return this.table.locationAt(this.number);
  }

  /** The relationship as it will be stored. */
  get finished(): DatasetRelationship {
    const { type, location, fromId, toId } = this;
    const properties = this.table.propertiesAt(this.number) ?? none;
    return { type, from: fromId, to: toId, properties, location };
  }
}
