import { CsvError, parse } from 'csv-parse/sync';
import { KgError } from '../../errors/KgError.ts';
import { normaliseText, type SourceText, spanHash } from '../SourceText.ts';
import type { Grid, GridCell, LinesLayout } from './Grid.ts';
import { columnName } from './MergedCells.ts';
import { sheetMark } from './readWorkbook.ts';

/** Which table of a file is meant. */
export interface GridChoice {
  /** File name: its ending says the format, and messages name it. */
  readonly file: string;
  readonly sheet: string | undefined;
  /** For a text with one cell a line. */
  readonly lines: LinesLayout | undefined;
}

/**
 * The cells of a table, each with its place in the text: CSV (RFC 4180), TSV, a sheet of a workbook,
 * or a text with one cell a line.
 * @throws KgError USAGE when the file holds no such table
 */
export function readGrid(text: SourceText, choice: GridChoice): Grid {
  if (choice.lines !== undefined)
    return { sheet: null, rows: linesGrid(text, choice, choice.lines), merged: [] };
  if (/\.xlsx$/iu.test(choice.file)) return sheetGrid(text, choice);
  if (/\.(?:csv|tsv)$/iu.test(choice.file))
    return { sheet: null, rows: delimitedGrid(text, choice.file), merged: [] };
  throw new KgError(
    'USAGE',
    `${choice.file} is no table: expected .csv, .tsv or .xlsx, or say in table.yaml in which lines the cells of the text stand.`,
  );
}

type Place = Pick<GridCell, 'row' | 'column' | 'paragraph' | 'where'>;

/** The cell between two code points, without the spaces around its content. */
function cellAt(text: SourceText, from: number, to: number, place: Place): GridCell {
  const blank = (index: number) => /^[\s\ufeff]$/u.test(text.original[index] ?? '');
  let [start, end] = [from, to];
  while (start < end && blank(start)) start += 1;
  while (end > start && blank(end - 1)) end -= 1;
  const original = text.slice(start, end);
  return { ...place, start, end, asStated: normaliseText(original), hash: spanHash(original) };
}

function delimitedGrid(text: SourceText, file: string): readonly (readonly GridCell[])[] {
  const content = text.original.join('');
  const rows: GridCell[][] = [];
  const points = new CodePoints(text.original);
  // Code points: where the next cell begins, and where its line does.
  let [next, line, lineStart] = [0, 1, 0];
  const advance = (to: number) => {
    for (; next < to; next += 1) {
      if (text.original[next] !== '\n') continue;
      line += 1;
      lineStart = next + 1;
    }
  };
  try {
    parse(content, {
      delimiter: /\.tsv$/iu.test(file) ? '\t' : ',',
      relax_column_count: true,
      max_record_size: 0,
      cast: (value, { bytes, quoting, index }) => {
        if (index === 0) {
          rows.push([]);
          if (rows.length > 1) advance(next + (text.original[next] === '\r' ? 2 : 1));
        } else advance(next + 1);
        const where = `${file}:${line}:${next - lineStart + 1}`;
        const end = points.at(bytes);
        const place = { row: rows.length, column: index + 1, paragraph: line, where };
        rows.at(-1)?.push(cellAt(text, next + Number(quoting), end - Number(quoting), place));
        advance(end);
        return value;
      },
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const at = line + Number(/[\r\n]/u.test(text.original[next] ?? ''));
    const message = `${file}:${at}: the text cannot be read as a table from here on.`;
    throw new KgError('USAGE', message, [], { cause });
  }
  return rows;
}

/** Turns byte offsets that only grow into code points. */
class CodePoints {
  #byte = 0;
  #point = 0;

  constructor(readonly original: readonly string[]) {}

  at(byte: number): number {
    while (this.#byte < byte && this.#point < this.original.length) {
      this.#byte += Buffer.byteLength(this.original[this.#point] ?? '');
      this.#point += 1;
    }
    return this.#point;
  }
}

function sheetGrid(text: SourceText, { file, sheet }: GridChoice): Grid {
  const names = text.paragraphs.flatMap(({ number, offsets }) => {
    const line = text.slice(offsets[0] ?? 0, offsets.at(-1) ?? 0);
    return line.startsWith(sheetMark) ? [{ number, name: line.slice(1) }] : [];
  });
  const index = sheet === undefined && names.length === 1 ? 0 : names.findIndex(({ name }) => name === sheet);
  const chosen = names[index];
  if (chosen === undefined) {
    const what = sheet === undefined ? 'several sheets; name one' : `no sheet ${sheet}`;
    throw new KgError('USAGE', `${file} has ${what}: ${names.map(({ name }) => name).join(', ')}.`);
  }
  const last = (names[index + 1]?.number ?? text.paragraphs.length + 1) - 1;
  const rows = text.paragraphs.slice(chosen.number, last).map(({ number, offsets }, above) => {
    const row = above + 1;
    const end = offsets.at(-1) ?? 0;
    const cells: GridCell[] = [];
    let start = offsets[0] ?? 0;
    for (let at = start; at <= end; at += 1) {
      if (at < end && text.original[at] !== '\t') continue;
      const column = cells.length + 1;
      const where = `${file}:${chosen.name}!${columnName(column)}${row}`;
      cells.push(cellAt(text, start, at, { row, column, paragraph: number, where }));
      start = at + 1;
    }
    return cells;
  });
  return { sheet: chosen.name, rows, merged: text.merged.filter((one) => one.sheet === chosen.name) };
}

/** Rows of a table that a page gave one cell a line, bars at their ends; the header is row 1. */
function linesGrid(
  text: SourceText,
  { file }: GridChoice,
  { header, from, to }: LinesLayout,
): readonly (readonly GridCell[])[] {
  const cell = (line: number, row: number, column: number): GridCell => {
    const offsets = text.paragraph(line)?.offsets;
    if (offsets === undefined) throw new KgError('USAGE', `${file} has no line ${line}.`);
    const [start = 0] = offsets;
    let end = offsets.at(-1) ?? start;
    while (end > start && /^[\s|]$/u.test(text.original[end - 1] ?? '')) end -= 1;
    return cellAt(text, start, end, { row, column, paragraph: line, where: `${file}:${line}:1` });
  };
  const deep = Math.max(...header.map((lines) => lines.length));
  const rows = Array.from({ length: deep }, (_, level) =>
    header.flatMap((lines, column) => {
      const line = lines[level];
      return line === undefined ? [] : [cell(line, level + 1, column + 1)];
    }),
  );
  const width = header.length;
  if ((to - from + 1) % width !== 0) {
    throw new KgError(
      'USAGE',
      `${file}: lines ${from} to ${to} are ${to - from + 1} cells, which is no multiple of ${width} columns.`,
    );
  }
  for (let line = from; line <= to; line += width) {
    rows.push(header.map((_, column) => cell(line + column, rows.length + 1, column + 1)));
  }
  return rows;
}
