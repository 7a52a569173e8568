import { asyncBufferFromFile, type FileMetaData, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import type { SourceLocation } from '../../model/Model.ts';
import type { DatasetProblems } from './DatasetProblems.ts';
import type { LocatedEntry, LocatedMap, LocatedValue } from './LocatedValue.ts';
import type { DatasetFile } from './readFiles.ts';

const rowsAtOnce = 10_000;

/**
 * The rows of a Parquet file, some at a time. The place of a row is its number from 1 as a line, that of a
 * value the number of its column. Columns with a dot (`name.EN`) are parts of maps, as in CSV.
 */
export async function* readParquet(
  { path }: DatasetFile,
  problems: DatasetProblems,
): AsyncGenerator<readonly LocatedMap[]> {
  let from = 0;
  try {
    const file = await asyncBufferFromFile(path);
    const metadata = await parquetMetadataAsync(file);
    const columns = columnsOf(metadata);
    const total = Number(metadata.num_rows);
    for (; from < total; from += rowsAtOnce) {
      const rowEnd = Math.min(total, from + rowsAtOnce);
      const rows = await parquetReadObjects({ file, metadata, compressors, rowStart: from, rowEnd });
      yield rows.map((row, index) => rowMap(row, columns, { file: path, line: from + index + 1, column: 1 }));
    }
  } catch (error) {
    const message = `The Parquet file is cut off or damaged behind this row (${(error as Error).message}); write it again.`;
    problems.error('FILE', { file: path, line: from + 1, column: 1 }, message);
  }
}

/** Number from 1 of each top column. */
function columnsOf({ schema }: FileMetaData): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  let at = 1;
  const skip = (): void => {
    const children = schema[at]?.num_children ?? 0;
    at += 1;
    for (let child = 0; child < children; child += 1) skip();
  };
  while (at < schema.length) {
    columns.set(schema[at]?.name ?? '', columns.size + 1);
    skip();
  }
  return columns;
}

function rowMap(
  row: Readonly<Record<string, unknown>>,
  columns: ReadonlyMap<string, number>,
  start: SourceLocation,
): LocatedMap {
  const entries: LocatedEntry[] = [];
  const parts = new Map<string, LocatedEntry[]>();
  for (const [name, value] of Object.entries(row)) {
    if (value === null || value === undefined) continue;
    const location = { ...start, column: columns.get(name) ?? 1 };
    const [key = '', part] = name.includes('.') ? name.split(/\.(.*)/u) : [name];
    const found = locate(value, location);
    if (part === undefined) {
      entries.push({ key, location, value: found });
      continue;
    }
    const entry = { key: part, location, value: found };
    const siblings = parts.get(key);
    if (siblings !== undefined) siblings.push(entry);
    else {
      const first = [entry];
      parts.set(key, first);
      entries.push({ key, location, value: { kind: 'map', entries: first, location } });
    }
  }
  return { kind: 'map', entries, location: start };
}

function locate(value: unknown, location: SourceLocation): LocatedValue {
  if (value === null || value === undefined) return { kind: 'null', location };
  if (Array.isArray(value)) {
    return { kind: 'list', items: value.map((item) => locate(item, location)), location };
  }
  if (value instanceof Date) {
    const text = value.toISOString();
    // A DATE has no time of day.
    return {
      kind: 'scalar',
      text: text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text,
      quoted: true,
      location,
    };
  }
  if (typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, part]) => part !== null && part !== undefined)
      .map(([key, part]) => ({ key, location, value: locate(part, location) }));
    return { kind: 'map', entries, location };
  }
  return { kind: 'scalar', text: String(value), quoted: typeof value === 'string', location };
}
