import type { ObjectNodeType, SourceLocation } from '../../model/Model.ts';
import type { DatasetNode, Properties, PropertyValue } from '../Dataset.ts';
import { type Packing, packValue, unpackValue } from '../paged/Packing.ts';
import { FieldPlaces, type Place } from './FieldPlaces.ts';
import { PropertyBag } from './PropertyBag.ts';

/** A node while it is being read: checks may still add what follows from other parts. */
export class DraftNode {
  /** In the table it is in. */
  number = -1;
  /** Fields that could not be completed because of a problem that has been reported. */
  unfinished: Set<string> | undefined;
  #finished: DatasetNode | undefined;
  #places: FieldPlaces | (() => FieldPlaces);

  /**
   * @param own false for nodes of a required dataset: they may be referred to and are checked there
   * @param places where each field was written; a function is asked when they are
   */
  constructor(
    readonly id: string,
    readonly type: ObjectNodeType,
    readonly location: SourceLocation,
    readonly own: boolean,
    readonly properties = new PropertyBag(),
    places: FieldPlaces | (() => FieldPlaces) = new FieldPlaces(location),
  ) {
    this.#places = places;
  }

  /** Where each field was written. */
  get fieldLocations(): FieldPlaces {
    if (typeof this.#places === 'function') this.#places = this.#places();
    return this.#places;
  }

  get isChanged(): boolean {
    if (this.properties.isChanged || this.unfinished !== undefined) return true;
    return typeof this.#places !== 'function' && this.#places.isChanged;
  }

  /** The node as it will be stored; to be asked for once all checks have been made. */
  get finished(): DatasetNode {
    const { id, type, properties, location } = this;
    this.#finished ??= { id, type: type.name, properties: properties.values, location };
    return this.#finished;
  }
}

/** Texts that stand in many rows, such as names of properties and files, as numbers. */
export class Vocabulary {
  readonly #words: string[] = [];
  readonly #numbers = new Map<string, number>();

  number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#words.length);
    this.#words.push(word);
    return this.#words.length - 1;
  }

  word(number: number): string {
    return this.#words[number] ?? '';
  }
}

/** Names of properties in order, with how the value of each is put into a file. */
type Shape = readonly (readonly [name: string, form: Form])[];

/** A value as JSON has it, a whole number as the number it is, or one that says what it is. */
const [asIs, whole, marked] = [0, 1, 2];
type Form = typeof asIs | typeof whole | typeof marked;

function formOf(value: unknown): Form {
  if (typeof value !== 'bigint') return packValue(value) === value ? asIs : marked;
  return Number.isSafeInteger(Number(value)) ? whole : marked;
}

/** The properties that records have, as numbers: many records have the same ones. */
class Shapes {
  readonly #shapes: Shape[] = [];
  readonly #numbers = new Map<string, number>();

  /** @returns the number of the record's shape, and its values */
  pack(record: Properties): [shape: number, ...values: unknown[]] {
    const packed: [number, ...unknown[]] = [0];
    let key = '';
    for (const name in record) {
      const value = record[name] as PropertyValue;
      const form = formOf(value);
      key += `${form}${name} `;
      packed.push(form === asIs ? value : form === whole ? Number(value) : packValue(value));
    }
    packed[0] = this.#numbers.get(key) ?? this.#add(key);
    return packed;
  }

  #add(key: string): number {
    const number = this.#shapes.length;
    this.#numbers.set(key, number);
    const named = key.split(' ').slice(0, -1);
    this.#shapes.push(named.map((one) => [one.slice(1), Number(one[0]) as Form]));
    return number;
  }

  /** The record whose shape stands at a place of a list, with its values behind it. */
  unpack(packed: readonly unknown[], at: number): Record<string, PropertyValue> {
    const record: Record<string, PropertyValue> = {};
    let next = at;
    for (const [name, form] of this.#shapes[packed[at] as number] as Shape) {
      next += 1;
      const value = packed[next];
      const wanted = form === asIs ? value : form === whole ? BigInt(value as number) : unpackValue(value);
      record[name] = wanted as PropertyValue;
    }
    return record;
  }
}

type Packed = readonly [
  id: string,
  type: number,
  isOwn: boolean,
  file: number,
  line: number,
  column: number,
  places: string,
  unfinished: string[] | null,
  shape: number,
  ...values: unknown[],
];

/** Where the shape of a node's properties stands. */
const shapeAt = 8;

/** How nodes are put into a file: values by the shape of the node, for they are read again in many passes. */
export function nodePacking(types: readonly ObjectNodeType[]): Packing<DraftNode> {
  const words = new Vocabulary();
  const shapes = new Shapes();
  const numbers = new Map(types.map((type, index) => [type, index]));
  // Few checks ask where a field was written: until then it is one text.
  const packPlaces = ({ entries }: FieldPlaces): string => {
    const all: unknown[] = [];
    for (const name in entries) all.push(words.number(name), packValue(entries[name]));
    return JSON.stringify(all);
  };
  const unpackPlaces = (location: SourceLocation, text: string): FieldPlaces => {
    const all = JSON.parse(text) as unknown[];
    const entries: Record<string, Place | undefined> = {};
    for (let at = 0; at < all.length; at += 2) {
      entries[words.word(all[at] as number)] = unpackValue(all[at + 1]) as Place | undefined;
    }
    return new FieldPlaces(location, entries);
  };
  return {
    isChanged: ({ isChanged }) => isChanged,
    pack({ id, type, own, location, properties, fieldLocations, unfinished }): Packed {
      const { file, line, column } = location;
      const start = [id, numbers.get(type) as number, own, words.number(file), line, column] as const;
      const places = packPlaces(fieldLocations);
      return [...start, places, unfinished ? [...unfinished] : null, ...shapes.pack(properties.values)];
    },
    unpack(packed) {
      const row = packed as Packed;
      const location = { file: words.word(row[3]), line: row[4], column: row[5] };
      const bag = new PropertyBag(shapes.unpack(row, shapeAt));
      const places = () => unpackPlaces(location, row[6]);
      const node = new DraftNode(row[0], types[row[1]] as ObjectNodeType, location, row[2], bag, places);
      if (row[7] !== null) node.unfinished = new Set(row[7]);
      return node;
    },
  };
}
