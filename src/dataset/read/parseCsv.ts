import type { SourceLocation } from '../../model/Model.ts';
import type { DatasetProblems } from './DatasetProblems.ts';
import type { LocatedEntry, LocatedMap, LocatedValue } from './LocatedValue.ts';

interface Cell {
  readonly text: string;
  readonly quoted: boolean;
  readonly location: SourceLocation;
}

/**
 * Parse RFC 4180 CSV into one map a record. Dotted columns (`name.EN`) become maps; cells of
 * columns for which `isList` holds are split at `|`. Empty unquoted cells are left out.
 */
export function parseCsv(
  text: string,
  file: string,
  isList: (column: string) => boolean,
  problems: DatasetProblems,
): LocatedMap[] {
  const [header, ...records] = readRecords(text, file, problems);
  if (header === undefined) return [];
  const columns = header.map((cell) => cell.text.trim());
  for (const [index, column] of columns.entries()) {
    const cell = header[index] as Cell;
    if (column === '') problems.error('SYNTAX', cell.location, 'A column has no name.');
    else if (columns.indexOf(column) !== index) {
      problems.error('SYNTAX', cell.location, `The column ${column} is there twice.`);
    }
  }
  return records.flatMap((record) => {
    const location = record[0]?.location ?? { file, line: 1, column: 1 };
    if (record.length !== columns.length) {
      const message = `The record has ${record.length} cells, the header ${columns.length}.`;
      problems.error('SYNTAX', location, message);
      return [];
    }
    return [recordMap(columns, record, isList, location)];
  });
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

function readRecords(text: string, file: string, problems: DatasetProblems): Cell[][] {
  const records: Cell[][] = [];
  let record: Cell[] = [];
  let line = 1;
  let lineStart = 0;
  let offset = 0;
  const here = (): SourceLocation => ({ file, line, column: offset - lineStart + 1 });
  const endRecord = () => {
    if (record.length > 1 || record[0]?.text !== '' || record[0]?.quoted) records.push(record);
    record = [];
  };
  while (offset < text.length) {
    const location = here();
    const quoted = text[offset] === '"';
    let content = '';
    if (quoted) {
      offset++;
      for (;;) {
        const close = text.indexOf('"', offset);
        const part = text.slice(offset, close === -1 ? text.length : close);
        for (const match of part.matchAll(/\n/gu)) {
          line++;
          lineStart = offset + match.index + 1;
        }
        content += part;
        if (close === -1) {
          problems.error('SYNTAX', location, 'The quoted cell is not closed.');
          return records;
        }
        offset = close + 1;
        if (text[offset] !== '"') break;
        content += '"';
        offset++;
      }
    } else {
      const from = offset;
      while (offset < text.length && !',\n'.includes(text[offset] as string)) offset++;
      content = text.slice(from, offset).replace(/\r$/u, '');
    }
    record.push({ text: content, quoted, location });
    if (quoted && text[offset] === '\r') offset++;
    const separator = text[offset];
    if (quoted && separator !== undefined && separator !== ',' && separator !== '\n') {
      problems.error('SYNTAX', here(), 'After a closing quote comes a comma or the end of the line.');
      return records;
    }
    offset++;
    if (separator === '\n') {
      endRecord();
      line++;
      lineStart = offset;
    } else if (separator === ',' && offset === text.length) {
      record.push({ text: '', quoted: false, location: here() });
    }
  }
  if (record.length > 0) endRecord();
  return records;
}
