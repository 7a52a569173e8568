import type { Span } from '../SourceText.ts';
import type { MergedCells } from './MergedCells.ts';

/** A cell with its place in the text of its file. */
export interface GridCell extends Span {
  /** From 1, as the file counts: header lines included. */
  readonly row: number;
  readonly column: number;
  /** The place as messages name it: `file:line:column`, or `file:SHEET!B7` in a workbook. */
  readonly where: string;
}

/** The cells of one table. Rows may have different lengths. */
export interface Grid {
  /** The sheet of a workbook; null where a file holds one table. */
  readonly sheet: string | null;
  readonly rows: readonly (readonly GridCell[])[];
  readonly merged: readonly MergedCells[];
}

/** Where the table stands in a text that was copied from a page with one cell a line. */
export interface LinesLayout {
  /** For each column the lines its header stands in. */
  readonly header: readonly (readonly number[])[];
  /** Lines of the first and of the last cell. */
  readonly from: number;
  readonly to: number;
}
