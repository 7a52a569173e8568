import type { SourceLocation } from '../../model/Model.ts';

/** Columns, and lines behind that of the row, which a place may have to be kept as one number. */
const columns = 1 << 16;
const lines = 1 << 14;

/** Where the fields of a row were written, as numbers behind the row's own place. */
export class FieldPlaces {
  readonly #row: SourceLocation;
  readonly #places: Record<string, number | SourceLocation | undefined> = {};

  constructor(row: SourceLocation) {
    this.#row = row;
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
    this.#places[name] = isNear ? behind * columns + column : location;
  }

  #place(name: string): number | SourceLocation | undefined {
    // `constructor` may be the name of a field.
    return Object.hasOwn(this.#places, name) ? this.#places[name] : undefined;
  }

  /** From now on the field counts as not written. */
  delete(name: string): void {
    if (this.has(name)) this.#places[name] = undefined;
  }
}
