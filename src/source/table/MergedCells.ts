/** Cells that a workbook joined to one: only the first of them holds something. */
export interface MergedCells {
  readonly sheet: string;
  /** As a person reads it: `B2:B4`. */
  readonly range: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Letters of a column, as workbooks name it: 1 is A, 27 is AA. */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? columnName(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
