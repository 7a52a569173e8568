import { KgError } from '../../errors/KgError.ts';
import { columnName, type MergedCells } from './MergedCells.ts';

/** Begins the line that names a sheet; no cell can hold it. */
export const sheetMark = '\f';

/** A workbook as a text: evidence counts its places as in any other. */
export interface WorkbookText {
  /** Each sheet: a line with `sheetMark` and its name, then a line a row with its cells as shown, tabs between. */
  readonly text: string;
  readonly merged: readonly MergedCells[];
}

/**
 * The cells of a workbook (XLSX) as they are shown: numbers in their format, formulas by their result.
 * Breaks and tabs within a cell become spaces.
 * @throws KgError USAGE when the bytes are no workbook
 */
export async function readWorkbook(bytes: Buffer, name: string): Promise<WorkbookText> {
  // Only who reads a workbook pays for the library.
  const { read, utils } = await import('@e965/xlsx');
  let book: ReturnType<typeof read>;
  try {
    if (bytes.subarray(0, 2).toString('latin1') !== 'PK') throw new Error('not a zip archive');
    book = read(bytes, { type: 'buffer', cellHTML: false, cellFormula: false });
  } catch (cause) {
    throw new KgError('USAGE', `${name} is no XLSX workbook that can be read.`, [], { cause });
  }
  const lines: string[] = [];
  const merged: MergedCells[] = [];
  for (const sheet of book.SheetNames) {
    const worksheet = book.Sheets[sheet];
    lines.push(`${sheetMark}${sheet}`);
    if (worksheet?.['!ref'] === undefined) continue;
    const { e: last } = utils.decode_range(worksheet['!ref']);
    for (let row = 0; row <= last.r; row += 1) {
      const cells: string[] = [];
      for (let column = 0; column <= last.c; column += 1) {
        const cell = worksheet[utils.encode_cell({ r: row, c: column })];
        cells.push(shown(cell === undefined ? '' : (cell.w ?? String(cell.v ?? ''))));
      }
      lines.push(cells.join('\t'));
    }
    for (const { s, e } of worksheet['!merges'] ?? []) {
      const range = `${columnName(s.c + 1)}${s.r + 1}:${columnName(e.c + 1)}${e.r + 1}`;
      merged.push({ sheet, range, firstRow: s.r + 1, lastRow: e.r + 1 });
    }
  }
  return { text: lines.join('\n'), merged };
}

const shown = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
