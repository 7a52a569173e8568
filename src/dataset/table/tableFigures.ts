import type { Problem } from '../../errors/KgError.ts';
import { edtfRange } from '../../figure/edtfRange.ts';
import { parseFigure } from '../../figure/parseFigure.ts';
import type { Units } from '../../figure/Unit.ts';
import type { Grid, GridCell } from '../../source/table/Grid.ts';
import type { NamedNode } from '../draft/namedNodes.ts';
import type { ColumnRole, RowFields, RowValue, TableMapping } from './TableMapping.ts';
import { compact, headerRows, type TableColumn, tableParts } from './tableHeader.ts';

/** A figure of a table and the cells that say what it is. */
export interface TableFigure {
  /** Fields of its Observation, `asStated` included, `id` and `evidence` not. */
  readonly fields: RowFields;
  readonly cell: GridCell;
  /** Cells that name its subject, metric, unit and period: of its row and of the header. */
  readonly context: readonly GridCell[];
  /** What its row and its column are called. */
  readonly rowHeader: string;
  readonly columnHeader: string;
}

/** What a table says, what was left out of it, and what keeps it from being read. */
export interface TableReading {
  readonly figures: readonly TableFigure[];
  readonly leftOut: readonly Problem[];
  readonly problems: readonly Problem[];
}

/** What is known beside the table. */
export interface TableKnowledge {
  readonly nodes: readonly NamedNode[];
  readonly units: Units;
  /** Where table.yaml is. */
  readonly file: string;
}

const formulaError = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|GETTING_DATA|SPILL!|CALC!)$/u;
const noFigure = /^(?:|[-–—－…]+|\.{2,3}|\/|n\.?a\.?|无)$/iu;

/**
 * Read the figures of a table as its mapping says. Nothing is guessed: what the mapping does not cover,
 * or covers in two ways, is one problem with its place.
 */
export function tableFigures(grid: Grid, mapping: TableMapping, knowledge: TableKnowledge): TableReading {
  return new TableReader(grid, mapping, knowledge).read();
}

type Columns = readonly (TableColumn & { readonly role: ColumnRole })[];

class TableReader {
  readonly problems: Problem[] = [];
  readonly leftOut: Problem[] = [];
  readonly figures: TableFigure[] = [];
  readonly seen = new Map<string, string>();
  readonly refused = new Set<string>();

  constructor(
    readonly grid: Grid,
    readonly mapping: TableMapping,
    readonly knowledge: TableKnowledge,
  ) {}

  read(): TableReading {
    const { figures, leftOut, problems } = this;
    const { columns, rows } = tableParts(this.grid, this.mapping);
    const withRoles = this.roles(columns);
    const first = Math.min(...headerRows(this.mapping));
    const last = rows.at(-1)?.[0]?.row ?? first;
    for (const { range, sheet, firstRow, lastRow } of this.grid.merged) {
      if (lastRow < first || firstRow > last) continue;
      const message =
        'The cells are merged: only the first of them has a content. Split them, each with its own.';
      problems.push({ where: `${sheet}!${range}`, message });
    }
    if (problems.length === 0) for (const row of rows) this.row(row, withRoles);
    return { figures: problems.length === 0 ? figures : [], leftOut, problems };
  }

  /** Every column of the table has a role, and every role a column. */
  private roles(columns: readonly TableColumn[]): Columns {
    const { columns: mapped, location } = this.mapping;
    const at = ({ line, column }: { line: number; column: number }) =>
      `${this.knowledge.file}:${line}:${column}`;
    const names = columns.map(({ name }) => name);
    for (const [name, { location: written }] of mapped) {
      const found = names.filter((one) => one === name).length;
      if (found === 1) continue;
      const message =
        found === 0
          ? `The table has no column ${name}; its header reads ${names.join(', ')}.`
          : `The table has ${found} columns ${name}.`;
      this.problems.push({ where: at(written), message });
    }
    // A column whose header is written otherwise in table.yaml is not also one that it does not tell.
    const known = this.problems.length === 0;
    const roles = columns.flatMap((column) => {
      const role = mapped.get(column.name)?.role;
      if (role !== undefined) return [{ ...column, role }];
      if (!known) return [];
      const message = `table.yaml does not say what the column ${column.name} holds; "ignore" leaves it out.`;
      this.problems.push({ where: column.cells[0]?.where ?? at(location), message });
      return [];
    });
    for (const role of ['subject', 'metric', 'period', 'unit'] as const) {
      if (roles.filter((one) => one.role.is === role).length > 1)
        this.problems.push({ where: at(location), message: `Two columns hold the ${role}.` });
    }
    return roles;
  }

  private row(row: readonly GridCell[], columns: Columns): void {
    if (row.every(({ asStated }) => asStated === '')) return;
    const cellOf = (column: number) => row.find((cell) => cell.column === column);
    const column = (is: ColumnRole['is']) => columns.find(({ role }) => role.is === is);
    const read = (is: ColumnRole['is']) => cellOf(column(is)?.column ?? 0);
    const subject = read('subject');
    const label = compact(subject?.asStated ?? '');
    if (this.mapping.skip.includes(label)) {
      this.leftOut.push({ where: subject?.where ?? '', message: `${label} is skipped` });
      return;
    }
    const base: Record<string, RowValue> = { ...this.mapping.values };
    const context: GridCell[] = [];
    const set = (name: string, cell: GridCell | undefined, value: RowValue | undefined): boolean => {
      if (cell === undefined) return true;
      context.push(cell);
      if (value !== undefined) base[name] = value;
      return value !== undefined;
    };
    const { subjects, metrics } = this.mapping;
    const isMetric = ({ unit }: NamedNode) => unit !== undefined;
    const complete = [
      set(
        'subject',
        subject,
        subject && this.named(subject, subjects, (node) => !isMetric(node), 'subjects'),
      ),
      set(
        'metric',
        read('metric'),
        read('metric') && this.named(read('metric') as GridCell, metrics, isMetric, 'metrics'),
      ),
      set(
        'period',
        read('period'),
        read('period') && this.period(read('period') as GridCell, column('period')?.role),
      ),
      set('unit', read('unit'), read('unit')?.asStated),
    ];
    if (complete.includes(false)) return;
    for (const { role, column: number, name, cells } of columns) {
      if (role.is === 'ignore') {
        const cell = cellOf(number);
        if (cell !== undefined && cell.asStated !== '')
          this.leftOut.push({ where: cell.where, message: `the column ${name} is ignored` });
      }
      if (role.is !== 'value') continue;
      const cell = cellOf(number);
      if (cell === undefined || noFigure.test(cell.asStated)) {
        this.leftOut.push({
          where: cell?.where ?? `${row[0]?.where}, column ${name}`,
          message: 'no figure stands there',
        });
        continue;
      }
      this.figure({ ...base, ...role.fields }, cell, [...context, ...cells], {
        rowHeader: label,
        columnHeader: name,
      });
    }
  }

  private figure(
    fields: Record<string, RowValue>,
    cell: GridCell,
    context: readonly GridCell[],
    headers: Pick<TableFigure, 'rowHeader' | 'columnHeader'>,
  ): void {
    const refuse = (message: string) => this.problems.push({ where: cell.where, message });
    const { asStated } = cell;
    if (formulaError.test(asStated)) return void refuse(`The formula of the cell failed: ${asStated}.`);
    if (parseFigure(asStated) === undefined) return void refuse(`${asStated} is no figure.`);
    const { subject, metric } = fields;
    if (typeof subject !== 'string' || typeof metric !== 'string') {
      const missing = typeof subject === 'string' ? 'metric' : 'subject';
      return void this.refuseColumn(cell, missing, `Nothing says the ${missing} of the figures here.`);
    }
    if (!this.hasUnit(cell, metric, fields.unit)) return;
    const key = JSON.stringify([subject, metric, fields.period, fields.relativeTo, fields.modality]);
    const first = this.seen.get(key);
    if (first !== undefined)
      return void refuse(`${subject} has a figure of ${metric} for this period at ${first} already.`);
    this.seen.set(key, cell.where);
    const { unit, ...rest } = fields;
    const figure = {
      ...rest,
      asStated,
      ...(unit !== undefined && !printsUnit(asStated) && { unitAsStated: unit }),
    };
    this.figures.push({ fields: figure, cell, context, ...headers });
  }

  /** The unit a figure prints, or its column has, is one of its metric: one of the two, not both. */
  private hasUnit(cell: GridCell, metric: string, unit: RowValue | undefined): boolean {
    const code = this.knowledge.nodes.find(({ id }) => id === metric)?.unit;
    const stated = this.knowledge.units.get(code ?? '')?.stated;
    const refuse = (why: string, message: string): false => {
      this.refuseColumn(cell, why, message);
      return false;
    };
    if (stated === undefined) return refuse(metric, `${metric} is no metric with a known unit.`);
    const own = printsUnit(cell.asStated);
    if (own && unit !== undefined) {
      return refuse(
        'mixed',
        `${cell.asStated} prints a unit, and its column is in ${unit}: split the column, one unit each.`,
      );
    }
    const word = parseFigure(`${cell.asStated}${own ? '' : String(unit ?? '')}`)?.unitText;
    if (word !== undefined && stated.has(word)) return true;
    const known = [...stated.keys()].filter((one) => one !== '').join(', ');
    return own || unit !== undefined
      ? refuse(`unit ${word}`, `${cell.asStated}${own ? '' : unit} is not in a unit of ${metric}: ${known}.`)
      : refuse(
          'no unit',
          `${cell.asStated} has no unit; say that of its column with "unit" in table.yaml: ${known}.`,
        );
  }

  /** What is wrong with a whole column is told once, at its first cell. */
  private refuseColumn({ column, where }: GridCell, why: string, message: string): void {
    const key = `${column} ${why}`;
    if (this.refused.has(key)) return;
    this.refused.add(key);
    this.problems.push({ where, message });
  }

  /** The id a cell names: as table.yaml says, or of the one entity of that name. */
  private named(
    { asStated, where }: GridCell,
    given: ReadonlyMap<string, string>,
    fits: (node: NamedNode) => boolean,
    key: string,
  ): string | undefined {
    const name = compact(asStated);
    const id = given.get(name);
    if (id !== undefined) return id;
    const found = this.knowledge.nodes.filter((node) => fits(node) && node.names.includes(name));
    if (found.length === 1) return found[0]?.id;
    const several = found.length === 0 ? 'Nothing is' : `${found.map((node) => node.id).join(', ')} are`;
    const skip = key === 'subjects' ? ', or leave the row out under "skip"' : '';
    this.problems.push({
      where,
      message: `${several} called ${name}: say which id it is under "${key}"${skip}.`,
    });
    return undefined;
  }

  private period({ asStated, where }: GridCell, role: ColumnRole | undefined): RowValue | undefined {
    const [, year, half, quarter, month, day] =
      /^(\d{4})(?:年?(?:([上下])半年|第?([一二三四1-4])季度)|[-年./](\d{1,2})(?:[-月./](\d{1,2})日?|月)?|年?末?)$/u.exec(
        compact(asStated),
      ) ?? [];
    const two = (text: string) => text.padStart(2, '0');
    const quarterNumber = quarter === undefined ? 0 : '一二三四'.indexOf(quarter) + 1 || Number(quarter);
    const edtf =
      year === undefined
        ? undefined
        : half !== undefined
          ? `${year}-${half === '上' ? '01' : '07'}/${year}-${half === '上' ? '06' : '12'}`
          : quarterNumber > 0
            ? `${year}-${two(String(quarterNumber * 3 - 2))}/${year}-${two(String(quarterNumber * 3))}`
            : [year, month, day].flatMap((part) => (part === undefined ? [] : two(part))).join('-');
    if (edtf !== undefined && !('refused' in edtfRange(edtf))) {
      return { kind: role?.is === 'period' ? role.kind : 'INTERVAL', edtf, asStated };
    }
    this.problems.push({
      where,
      message: `${asStated} is no period that is known: a year, half, quarter, month or day.`,
    });
    return undefined;
  }
}

function printsUnit(asStated: string): boolean {
  return (parseFigure(asStated)?.unitText ?? '') !== '';
}
