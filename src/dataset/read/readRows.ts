import type { ObjectNodeType } from '../../model/Model.ts';
import { CsvReader } from './CsvReader.ts';
import type { DatasetProblems } from './DatasetProblems.ts';
import type { DraftCache } from './DraftCache.ts';
import { kindName, type LocatedValue } from './LocatedValue.ts';
import { parseJsonLine } from './parseJsonLine.ts';
import { readBlocks, type TextBlock } from './readBlocks.ts';
import { type DatasetFile, readText } from './readFiles.ts';

/**
 * The rows of a data file, some at a time: of a YAML file all at once, of lines each as it is asked for.
 * @param root of the dataset folder, which links may not leave
 */
export async function* readRows(
  file: DatasetFile,
  type: ObjectNodeType,
  root: string,
  problems: DatasetProblems,
  cache: DraftCache,
): AsyncGenerator<Iterable<LocatedValue>> {
  if (file.format === 'yaml') {
    const text = await readText(file.path, root, problems);
    if (text !== undefined) yield rowsOfYaml(text, file, problems, cache);
  } else if (file.format === 'parquet') {
    // Few datasets have such files; the reader is loaded for those that do.
    const { readParquet } = await import('./readParquet.ts');
    yield* readParquet(file, problems);
  } else if (file.format === 'csv') {
    const reader = new CsvReader(file.path, (column) => isList(type, column), problems);
    for await (const { text } of readBlocks(file, problems)) yield reader.add(text);
    yield reader.end();
  } else {
    for await (const block of readBlocks(file, problems)) yield rowsOfLines(block, file, problems);
  }
}

function isList({ fields }: ObjectNodeType, column: string): boolean {
  const field = fields.get(column);
  return field?.kind === 'relationship'
    ? field.cardinality !== 'one'
    : field?.kind === 'property' && field.list;
}

function rowsOfYaml(
  text: string,
  { path }: DatasetFile,
  problems: DatasetProblems,
  cache: DraftCache,
): readonly LocatedValue[] {
  const value = cache.parseYaml(text, path, problems);
  if (value === undefined || value.kind === 'null') return [];
  if (value.kind === 'list') return value.items;
  const message = `A data file is a list of rows (lines that begin with "- "), not ${kindName(value)}.`;
  problems.error('WRONG_TYPE', value.location, message);
  return [];
}

function* rowsOfLines(
  { text, line: first }: TextBlock,
  { path }: DatasetFile,
  problems: DatasetProblems,
): Generator<LocatedValue> {
  let line = first;
  for (let from = 0; from < text.length; line += 1) {
    const next = text.indexOf('\n', from);
    const end = next === -1 ? text.length : next;
    const row = text.slice(from, end);
    from = end + 1;
    if (row.trim() === '') continue;
    const value = parseJsonLine(row, path, line, problems);
    if (value !== undefined) yield value;
  }
}
