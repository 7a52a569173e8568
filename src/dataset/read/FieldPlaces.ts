import type { SourceLocation } from '../../model/Model.ts';

/** Columns, and lines behind that of the row, which a place may have to be kept as one number. */
const columns = 1 << 16;
const lines = 1 << 14;

/** Behind the row's place, or one of its own. */
export type Place = number | SourceLocation;

/** Where the fields of a row were written, as numbers behind the row's own place. */
export class FieldPlaces {
  readonly #row: SourceLocation;
  readonly #places: Record<string, Place | undefined>;
  #isChanged = false;

  /** @param places as `entries` gave them */
  constructor(row: SourceLocation, places: Record<string, Place | undefined> = {}) {
    this.#row = row;
    this.#places = places;
  }

  /** The places by field, as they are kept; undefined for a field that counts as not written. */
  get entries(): Readonly<Record<string, Place | undefined>> {
    return this.#places;
  }

  /** Whether a place was set or deleted since it was made. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  has(name: string): boolean {
    return this.#place(name) !== undefined;
  }

  get(name: string): SourceLocation | undefined {
    const place = this.#place(name);
    if (typeof place !== 'number') return place;
    const { file, line } = this.#row;
    return { file, line: line + Math.floor(place / columns), column: place % columns };
  }

  set(name: string, location: SourceLocation): void {
    const { file, line, column } = location;
    const behind = line - this.#row.line;
    const isNear = file === this.#row.file && behind >= 0 && behind < lines && column < columns;
    this.#isChanged = true;
    this.#places[name] = isNear ? behind * columns + column : location;
  }

  #place(name: string): Place | undefined {
    // `constructor` may be the name of a field.
    return Object.hasOwn(this.#places, name) ? this.#places[name] : undefined;
  }

  /** From now on the field counts as not written. */
  delete(name: string): void {
    if (!this.has(name)) return;
    this.#places[name] = undefined;
    this.#isChanged = true;
  }
}
