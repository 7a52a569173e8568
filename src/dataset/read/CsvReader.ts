import { CsvError, parse } from 'csv-parse/sync';
import type { SourceLocation } from '../../model/Model.ts';
import type { DatasetProblems } from './DatasetProblems.ts';
import type { LocatedEntry, LocatedMap, LocatedValue } from './LocatedValue.ts';
import { lineEnds } from './readBlocks.ts';

interface Cell {
  readonly text: string;
  readonly quoted: boolean;
  readonly location: SourceLocation;
}

/** A record is no longer: a quote that was never closed would take the rest of the file. */
const longestRecord = 16 * 1024 * 1024;

/**
 * Reads RFC 4180 CSV, block by block, into one map a record. Dotted columns (`name.EN`) become maps;
 * cells of columns for which `isList` holds are split at `|`. Empty unquoted cells are left out.
 */
export class CsvReader {
  #columns: readonly string[] | undefined;
  /** Text that no record has been read of, where it begins, and how far it has been looked through. */
  #rest = '';
  #line = 1;
  #seen = 0;
  #isQuoted = false;
  #isBroken = false;

  constructor(
    readonly file: string,
    readonly isList: (column: string) => boolean,
    readonly problems: DatasetProblems,
  ) {}

  /** The records that end in this block or with it; the last block is followed by `end`. */
  add(text: string): LocatedMap[] {
    this.#rest += text;
    let boundary = 0;
    for (; this.#seen < this.#rest.length; this.#seen += 1) {
      const code = this.#rest.charCodeAt(this.#seen);
      if (code === quote) this.#isQuoted = !this.#isQuoted;
      else if (code === newline && !this.#isQuoted) boundary = this.#seen + 1;
    }
    if (boundary === 0) return this.#rest.length > longestRecord ? this.end() : [];
    const whole = this.#rest.slice(0, boundary);
    this.#rest = this.#rest.slice(boundary);
    this.#seen = this.#rest.length;
    const records = this.#records(whole);
    this.#line += lineEnds(whole);
    return records;
  }

  /** The records of what is left. */
  end(): LocatedMap[] {
    const records = this.#records(this.#rest);
    this.#rest = '';
    return records;
  }

  #records(text: string): LocatedMap[] {
    if (this.#isBroken || text === '') return [];
    const { records, isBroken } = readRecords(
      text,
      this.file,
      this.#line,
      this.#columns?.length,
      this.problems,
    );
    this.#isBroken = isBroken;
    const header = this.#columns === undefined ? records.shift() : undefined;
    this.#columns ??= header && columnsOf(header, this.problems);
    const columns = this.#columns ?? [];
    return records.flatMap((record) => this.#map(columns, record));
  }

  #map(columns: readonly string[], record: Cell[]): LocatedMap[] {
    const location = record[0]?.location ?? { file: this.file, line: this.#line, column: 1 };
    if (record.length !== columns.length) {
      const message = `The record has ${record.length} cells, the header ${columns.length}.`;
      this.problems.error('SYNTAX', location, message);
      return [];
    }
    return [recordMap(columns, record, this.isList, location)];
  }
}

const [quote, newline] = [0x22, 0x0a];

function columnsOf(header: readonly Cell[], problems: DatasetProblems): readonly string[] {
  const columns = header.map((cell) => cell.text.trim());
  for (const [index, column] of columns.entries()) {
    const cell = header[index] as Cell;
    if (column === '') problems.error('SYNTAX', cell.location, 'A column has no name.');
    else if (columns.indexOf(column) !== index) {
      problems.error('SYNTAX', cell.location, `The column ${column} is there twice.`);
    } else {
      const [whole = ''] = column.split('.', 1);
      if (whole !== column && columns.includes(whole)) {
        const message = `The columns ${whole} and ${column} both say what ${whole} is; keep one way.`;
        problems.error('SYNTAX', cell.location, message);
      }
    }
  }
  return columns;
}

function recordMap(
  columns: readonly string[],
  record: readonly Cell[],
  isList: (column: string) => boolean,
  location: SourceLocation,
): LocatedMap {
  const entries: LocatedEntry[] = [];
  const parts = new Map<string, LocatedEntry[]>();
  for (const [index, cell] of record.entries()) {
    if (cell.text === '' && !cell.quoted) continue;
    const column = columns[index] as string;
    const dot = column.indexOf('.');
    const key = dot === -1 ? column : column.slice(0, dot);
    if (dot === -1) {
      entries.push({ key, location: cell.location, value: cellValue(cell, isList(key)) });
      continue;
    }
    const entry = { key: column.slice(dot + 1), location: cell.location, value: cellValue(cell, false) };
    const siblings = parts.get(key);
    if (siblings !== undefined) siblings.push(entry);
    else {
      const first = [entry];
      parts.set(key, first);
      const value: LocatedValue = { kind: 'map', entries: first, location: cell.location };
      entries.push({ key, location: cell.location, value });
    }
  }
  return { kind: 'map', entries, location };
}

function cellValue(cell: Cell, list: boolean): LocatedValue {
  const scalar = (text: string): LocatedValue => ({
    kind: 'scalar',
    text,
    quoted: false,
    location: cell.location,
  });
  if (!list) return scalar(cell.text);
  return { kind: 'list', items: cell.text.split('|').map(scalar), location: cell.location };
}

/**
 * Records of cells, as csv-parse reads them, each cell with its place.
 * @param line at which the text begins
 * @param width cells of a record; those of the first one when undefined
 */
function readRecords(
  text: string,
  file: string,
  line: number,
  width: number | undefined,
  problems: DatasetProblems,
): { readonly records: Cell[][]; readonly isBroken: boolean } {
  const places = new CellPlaces(Buffer.from(text), file, line);
  const records: Cell[][] = [];
  let record: Cell[] = [];
  let isBroken = false;
  try {
    parse(text, {
      delimiter: ',',
      record_delimiter: '\n',
      relax_column_count: true,
      max_record_size: 0,
      cast: (content, { quoting: quoted, bytes, index }) => {
        if (index === 0) {
          record = [];
          records.push(record);
        }
        record.push({ text: content, quoted, location: places.next(bytes) });
        return '';
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    isBroken = true;
    problems.error('SYNTAX', places.here(), messages[error.code] ?? 'The text cannot be read as CSV here.');
    // The record that was being read is not short: the rest of it could not be told.
    if (record.length < (width ?? records[0]?.length ?? 0)) records.pop();
  }
  const isFilled = ([first, ...others]: Cell[]) => others.length > 0 || first?.text !== '' || first.quoted;
  return { records: records.filter(isFilled), isBroken };
}

const messages: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'The quoted cell is not closed.',
  CSV_INVALID_CLOSING_QUOTE: 'After a closing quote comes a comma or the end of the line.',
  INVALID_OPENING_QUOTE: 'A cell with a quote in it is quoted as a whole, the quote doubled.',
};

/** Turns the byte offsets that csv-parse tells into lines and columns, in one pass over the text. */
class CellPlaces {
  #offset = 0;
  #line: number;
  #column = 1;

  constructor(
    readonly bytes: Buffer,
    readonly file: string,
    line: number,
  ) {
    this.#line = line;
  }

  /** Where the cell begins that is about to be read. */
  here(): SourceLocation {
    return { file: this.file, line: this.#line, column: this.#column };
  }

  /** Where the cell begins whose separator stands at an offset; the next one begins behind that. */
  next(end: number): SourceLocation {
    const location = this.here();
    for (; this.#offset <= end && this.#offset < this.bytes.length; this.#offset += 1) {
      const byte = this.bytes[this.#offset] ?? 0;
      if (byte === 0x0a) {
        this.#line += 1;
        this.#column = 1;
      } else if (byte >= 0xf0) this.#column += 2;
      else if (byte < 0x80 || byte >= 0xc0) this.#column += 1;
    }
    return location;
  }
}
