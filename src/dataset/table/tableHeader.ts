import type { Grid, GridCell } from '../../source/table/Grid.ts';
import type { TableMapping } from './TableMapping.ts';

/** The cells of a table sorted by the rows of its mapping. */
export interface TableParts {
  /** Columns with a header, left to right. */
  readonly columns: readonly TableColumn[];
  /** Rows of figures, as the file counts them. */
  readonly rows: readonly (readonly GridCell[])[];
}

/** A column with its header. */
export interface TableColumn {
  readonly column: number;
  /** What its header cells say, outermost first, as the mapping and evidence name it. */
  readonly name: string;
  readonly cells: readonly GridCell[];
}

/** Header and body of a table. Header cells of one column are joined by ` / `. */
export function tableParts(grid: Grid, mapping: TableMapping): TableParts {
  const header = headerRows(mapping);
  const first = mapping.rows?.from ?? Math.max(...header) + 1;
  const last = mapping.rows?.to ?? grid.rows.length;
  const headerCells = grid.rows.flat().filter(({ row, asStated }) => header.includes(row) && asStated !== '');
  const numbers = [...new Set(headerCells.map(({ column }) => column))].sort((a, b) => a - b);
  return {
    columns: numbers.map((column) => {
      const cells = headerCells.filter((cell) => cell.column === column);
      return { column, name: cells.map(({ asStated }) => compact(asStated)).join(' / '), cells };
    }),
    rows: grid.rows.slice(first - 1, last),
  };
}

/** The rows of the header: those written, else the first; in a text with a cell a line those above the cells. */
export function headerRows({ header, lines }: TableMapping): readonly number[] {
  if (lines !== undefined) {
    return Array.from(
      { length: Math.max(...lines.header.map((one) => one.length)) },
      (_, index) => index + 1,
    );
  }
  return header.length > 0 ? header : [1];
}

/** A printed name without the spaces that set it in a column: 地 区 is 地区. */
export function compact(text: string): string {
  return text.replaceAll(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '').trim();
}
