import type { ObjectNodeType, SourceLocation } from '../../model/Model.ts';
import type { DatasetNode, PropertyValue } from '../Dataset.ts';
import { type Packing, packValue, unpackValue } from '../paged/Packing.ts';
import { FieldPlaces } from './FieldPlaces.ts';
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

type Packed = [
  id: string,
  type: number,
  isOwn: boolean,
  file: number,
  line: number,
  column: number,
  properties: unknown[],
  places: unknown[],
  unfinished: string[] | null,
];

/** How nodes are put into a file: names and values in turn, names as numbers. */
export function nodePacking(types: readonly ObjectNodeType[]): Packing<DraftNode> {
  const words = new Vocabulary();
  const numbers = new Map(types.map((type, index) => [type, index]));
  const inTurn = (record: Readonly<Record<string, unknown>>): unknown[] => {
    const all: unknown[] = [];
    for (const name in record) all.push(words.number(name), packValue(record[name]));
    return all;
  };
  const recordOf = <V>(all: unknown[]): Record<string, V> => {
    const record: Record<string, V> = {};
    for (let at = 0; at < all.length; at += 2) {
      record[words.word(all[at] as number)] = unpackValue(all[at + 1]) as V;
    }
    return record;
  };
  return {
    isChanged: ({ isChanged }) => isChanged,
    pack({ id, type, own, location, properties, fieldLocations, unfinished }): Packed {
      const { file, line, column } = location;
      const places = inTurn(fieldLocations.entries);
      const values = inTurn(properties.values);
      const start = [id, numbers.get(type) as number, own, words.number(file), line, column] as const;
      return [...start, values, places, unfinished === undefined ? null : [...unfinished]];
    },
    unpack(packed) {
      const [id, type, own, file, line, column, properties, places, unfinished] = packed as Packed;
      const location = { file: words.word(file), line, column };
      const bag = new PropertyBag(recordOf<PropertyValue>(properties));
      // Few checks ask where a field was written.
      const fields = () => new FieldPlaces(location, recordOf(places));
      const node = new DraftNode(id, types[type] as ObjectNodeType, location, own, bag, fields);
      if (unfinished !== null) node.unfinished = new Set(unfinished);
      return node;
    },
  };
}
