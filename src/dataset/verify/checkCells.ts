import { KgError } from '../../errors/KgError.ts';
import type { EvidenceCell, EvidenceSpan } from '../../source/EvidenceSpan.ts';
import type { SourceText } from '../../source/SourceText.ts';
import type { Grid } from '../../source/table/Grid.ts';
import { readGrid } from '../../source/table/readGrid.ts';
import type { Dataset, DatasetText } from '../Dataset.ts';
import { compact, tableParts } from '../table/tableHeader.ts';
import type { VerifyFinding } from './VerifyFinding.ts';

/** A table as it is found now. */
interface FoundTable {
  readonly grid: Grid;
  readonly columns: ReadonlyMap<number, string>;
  readonly subjectColumn: number | undefined;
}

/** What evidence says of cells, against the table as it is now: its place, its row and its column. */
export function checkCells(
  dataset: Dataset,
  { source, file }: DatasetText,
  text: SourceText,
  spans: readonly EvidenceSpan[],
): readonly VerifyFinding[] {
  const inTables = spans.flatMap(({ cell, ...span }) => (cell === undefined ? [] : { ...span, cell }));
  if (inTables.length === 0) return [];
  const mappings = (dataset.tables ?? []).filter((one) => one.source === source);
  const tables: FoundTable[] = [];
  try {
    for (const mapping of mappings) {
      const grid = readGrid(text, { file, sheet: mapping.sheet, lines: mapping.lines });
      const { columns } = tableParts(grid, mapping);
      const subject = columns.find(({ name }) => mapping.columns.get(name)?.role.is === 'subject');
      const named = new Map(columns.map(({ column, name }) => [column, name]));
      tables.push({ grid, columns: named, subjectColumn: subject?.column });
    }
  } catch (error) {
    if (!(error instanceof KgError)) throw error;
    return [{ code: 'CELL', id: source, where: '', message: error.message }];
  }
  return inTables.flatMap(({ id, where, cell, start, end }) => {
    const found = tables.map((table) => faultOf(cell, { start, end }, table));
    if (found.includes(undefined)) return [];
    const message = found[0] ?? 'table.yaml does not say how a table of this source is read.';
    return [{ code: 'CELL' as const, id, where, message }];
  });
}

function faultOf(
  { sheet, row, column, rowHeader, columnHeader }: EvidenceCell,
  { start, end }: { readonly start: number; readonly end: number },
  { grid, columns, subjectColumn }: FoundTable,
): string | undefined {
  if (sheet !== grid.sheet)
    return `The table is on the sheet ${grid.sheet ?? '(none)'}, not on ${sheet ?? '(none)'}.`;
  const cells = grid.rows.flat().filter((one) => one.row === row);
  const there = cells.find((one) => one.column === column);
  const place = `row ${row}, column ${column}`;
  if (there === undefined) return `The table has no cell at ${place}.`;
  if (there.start !== start || there.end !== end) {
    return `The cell at ${place} is characters ${there.start} to ${there.end}, not ${start} to ${end}.`;
  }
  const name = compact(cells.find((one) => one.column === subjectColumn)?.asStated ?? '');
  if (rowHeader !== null && rowHeader !== name) return `The row of ${place} is ${name}, not ${rowHeader}.`;
  if (columnHeader !== null && columnHeader !== columns.get(column)) {
    return `The column of ${place} is ${columns.get(column) ?? 'without a header'}, not ${columnHeader}.`;
  }
  return undefined;
}
