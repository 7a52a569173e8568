import { citedSpan } from '../../source/cite.ts';
import type { SourceText } from '../../source/SourceText.ts';
import type { GridCell } from '../../source/table/Grid.ts';
import type { TableFigure } from './tableFigures.ts';

/** Files that hold what was read from tables. */
export const tableFiles = ['Evidence.ndjson', 'Observation.ndjson'] as const;

/** Rows of one table, as JSON values. */
export interface TableRows {
  readonly evidence: readonly { readonly id: string }[];
  readonly observations: readonly { readonly id: string }[];
}

/**
 * Evidence and Observation rows of the figures of a table: each figure cites its cell, and the cells
 * that say what it is.
 * @param prefix what ids begin with: the dataset's name, and the table's number where there are several
 */
export function tableRows(
  text: SourceText,
  figures: readonly TableFigure[],
  {
    prefix,
    source,
    sheet,
  }: { readonly prefix: string; readonly source: string; readonly sheet: string | null },
): TableRows {
  const evidence = new Map<string, { readonly id: string }>();
  const cite = (
    cell: GridCell,
    headers: { readonly rowHeader?: string; readonly columnHeader?: string },
  ): string => {
    const { row, column } = cell;
    const id = `${prefix}.r${row}c${column}`;
    if (!evidence.has(id)) {
      const place = { ...(sheet !== null && { sheet }), row, column, ...headers };
      const fields = { id, source, ...citedSpan(text, cell), cell: place };
      evidence.set(id, fields);
    }
    return id;
  };
  const periods = new Map<string, Set<string>>();
  const keyOf = ({ subject, metric }: TableFigure['fields']) => `${String(subject)}.${String(metric)}`;
  for (const { fields } of figures) {
    const found = periods.get(keyOf(fields)) ?? new Set<string>();
    periods.set(keyOf(fields), found.add(periodOf(fields)));
  }
  const observations = figures.map(({ fields, cell, context, rowHeader, columnHeader }) => {
    const { evidence: more, ...rest } = fields;
    const several = (periods.get(keyOf(fields))?.size ?? 0) > 1;
    const id = `${prefix}.${keyOf(fields)}${several ? `.${periodOf(fields).replaceAll('/', '_')}` : ''}`;
    const own = cite(cell, { rowHeader, columnHeader });
    const cited = context.map((one) => cite(one, {}));
    const others = more === undefined ? [] : [more].flat().map(String);
    return { id, ...rest, evidence: [...new Set([own, ...cited, ...others])] };
  });
  return { evidence: [...evidence.values()], observations };
}

function periodOf({ period }: TableFigure['fields']): string {
  return typeof period === 'object' && 'edtf' in period ? String(period.edtf) : '';
}

/** Rows as NDJSON. */
export function ndjson(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
