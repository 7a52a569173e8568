import type { ObjectNodeType } from '../../model/Model.ts';
import type { DatasetRow, RowValue } from './RowBuilder.ts';

/** Characters no CSV cell can hold, since the dataset format has no escapes in CSV. */
const control = /(?![\t\n\r])\p{Cc}/u;

/** The columns of a type's file: one for each value a cell can hold, the same for every graph. */
export function csvColumns(type: ObjectNodeType): readonly string[] {
  return [...type.fields.values()].flatMap((field) => {
    switch (field.kind) {
      case 'property':
        return field.managed ? [] : [field.name];
      case 'localized':
        return [...field.variants.keys()].map((tag) => `${field.name}.${tag}`);
      case 'embedded':
        return [...field.fields.values()]
          .filter(({ list }) => !list)
          .map(({ name }) => `${field.name}.${name}`);
      case 'relationship':
        return field.direction === 'OUT' ? [field.name] : [];
      default:
        return [];
    }
  });
}

/** One record as text; undefined when the row says something a cell cannot hold. */
export function csvRecord(columns: readonly string[], row: DatasetRow): string | undefined {
  const cells = new Map<string, string>();
  for (const [name, value] of Object.entries(row)) {
    for (const [column, part] of flatten(name, value)) {
      const cell = cellText(part);
      if (cell === undefined || !columns.includes(column)) return undefined;
      cells.set(column, cell);
    }
  }
  return csvLine(columns.map((column) => cells.get(column) ?? ''));
}

/** RFC 4180 with LF. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quote).join(',')}\n`;
}

function flatten(name: string, value: RowValue): readonly (readonly [string, RowValue])[] {
  if (typeof value !== 'object' || Array.isArray(value)) return [[name, value]];
  return Object.entries(value).map(([part, inner]) => [`${name}.${part}`, inner as RowValue] as const);
}

function cellText(value: RowValue): string | undefined {
  if (Array.isArray(value)) {
    const items = (value as readonly RowValue[]).map((item) =>
      typeof item === 'object' ? undefined : cellText(item),
    );
    const broken = items.some((item) => item === undefined || item === '' || item.includes('|'));
    return broken ? undefined : items.join('|');
  }
  if (typeof value === 'object') return undefined;
  const text = String(value);
  return text === '' || control.test(text) ? undefined : text;
}

function quote(text: string): string {
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
