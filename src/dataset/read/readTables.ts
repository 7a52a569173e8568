import { roles } from '../table/roles.ts';
import type { ColumnRole, RowFields, RowValue, TableMapping } from '../table/TableMapping.ts';
import type { DatasetProblems } from './DatasetProblems.ts';
import type { DraftDataset } from './DraftDataset.ts';
import { didYouMean } from './didYouMean.ts';
import { kindName, type LocatedMap, type LocatedValue } from './LocatedValue.ts';

const keys = [
  'source',
  'sheet',
  'lines',
  'header',
  'rows',
  'columns',
  'subjects',
  'metrics',
  'skip',
  'values',
];
/** Fields of an Observation that a table decides for many figures at once. */
const fields = [
  'subject',
  'metric',
  'unit',
  'period',
  'periodRule',
  'modality',
  'relativeTo',
  'basis',
  'rule',
  'evidence',
];

/** Read `table.yaml`: how tables of the dataset's sources become figures. */
export function readTables(
  value: LocatedValue,
  draft: DraftDataset,
  problems: DatasetProblems,
): readonly TableMapping[] {
  if (value.kind === 'null') return [];
  if (value.kind !== 'list') {
    problems.error('METADATA', value.location, `table.yaml is a list of tables, not ${kindName(value)}.`);
    return [];
  }
  return value.items.flatMap((item) => readTable(item, draft, problems) ?? []);
}

function readTable(
  item: LocatedValue,
  draft: DraftDataset,
  problems: DatasetProblems,
): TableMapping | undefined {
  const before = problems.errorCount;
  const refuse = (at: LocatedValue, message: string) => problems.error('METADATA', at.location, message);
  if (item.kind !== 'map') return void refuse(item, `A table is a map, not ${kindName(item)}.`);
  const values = new Map(item.entries.map(({ key, value }) => [key, value]));
  for (const { key, location } of item.entries) {
    if (!keys.includes(key))
      problems.error('METADATA', location, `A table has no ${key}.${didYouMean(key, keys)}`);
  }
  const text = (key: string): string | undefined => {
    const found = values.get(key);
    if (found === undefined || found.kind === 'null') return undefined;
    if (found.kind === 'scalar') return found.text;
    return void refuse(found, `${key} is one text, not ${kindName(found)}.`);
  };
  const source = text('source');
  if (source === undefined || draft.nodes.get(source)?.type.name !== 'Source') {
    return void refuse(
      values.get('source') ?? item,
      source === undefined ? 'A table needs its source.' : `There is no Source ${source}.`,
    );
  }
  const numbers = (at: LocatedValue | undefined, what: string): readonly number[] => {
    const items = at === undefined ? [] : at.kind === 'list' ? at.items : [at];
    return items.flatMap((one) => {
      if (one.kind === 'scalar' && /^[1-9]\d{0,6}$/u.test(one.text)) return [Number(one.text)];
      refuse(one, `${what} is a number from 1.`);
      return [];
    });
  };
  const span = (at: LocatedValue | undefined, what: string) => {
    if (at === undefined) return undefined;
    const [, from, to] = (at.kind === 'scalar' && /^(\d{1,7})-(\d{1,7})$/u.exec(at.text)) || [];
    if (Number(from) > 0 && Number(to) >= Number(from)) return { from: Number(from), to: Number(to) };
    return void refuse(at, `${what} are written as first and last: 2-18.`);
  };
  const names = (key: string): ReadonlyMap<string, string> => {
    const found = values.get(key);
    if (found === undefined || found.kind === 'null') return new Map();
    if (found.kind !== 'map') {
      refuse(found, `${key} is a map of printed names to ids, not ${kindName(found)}.`);
      return new Map();
    }
    return new Map(
      found.entries.flatMap(({ key: name, value }) => {
        const id = value.kind === 'scalar' ? value.text : '';
        if (draft.nodes.has(id)) return [[name, id] as const];
        refuse(value, `${name} stands for ${id}, which is no id.`);
        return [];
      }),
    );
  };
  const lines = values.get('lines');
  const readLines = () => {
    if (lines === undefined) return undefined;
    const parts = new Map(lines.kind === 'map' ? lines.entries.map(({ key, value }) => [key, value]) : []);
    const header = parts.get('header');
    const cells = span(parts.get('cells'), 'cells');
    if (header?.kind !== 'list' || cells === undefined) {
      return void refuse(
        lines,
        'lines has header, a list with the lines of each column’s header, and cells, such as 9-59.',
      );
    }
    return { header: header.items.map((one) => numbers(one, 'A line')), ...cells };
  };
  const columns = readColumns(values.get('columns') ?? item, problems);
  const skip = values.get('skip');
  const mapping: TableMapping = {
    ...{ source, sheet: text('sheet'), lines: readLines(), columns },
    header: numbers(values.get('header'), 'A row of the header'),
    rows: span(values.get('rows'), 'rows'),
    ...{ subjects: names('subjects'), metrics: names('metrics') },
    skip: (skip?.kind === 'list' ? skip.items : []).flatMap((one) => (one.kind === 'scalar' ? one.text : [])),
    values:
      values.get('values') === undefined ? {} : readFields(values.get('values') as LocatedValue, problems),
    location: item.location,
  };
  return problems.errorCount === before ? mapping : undefined;
}

function readColumns(value: LocatedValue, problems: DatasetProblems): TableMapping['columns'] {
  if (value.kind !== 'map' || value.entries.length === 0) {
    problems.error('METADATA', value.location, 'columns is a map of printed headers to what they hold.');
    return new Map();
  }
  return new Map(
    value.entries.flatMap(({ key, value: written, location }) => {
      const role = readRole(written, problems);
      return role === undefined ? [] : [[key, { role, location }] as const];
    }),
  );
}

function readRole(value: LocatedValue, problems: DatasetProblems): ColumnRole | undefined {
  if (value.kind === 'scalar') {
    const found = roles.find((role) => role === value.text);
    if (found === 'period') return { is: 'period', kind: 'INTERVAL' };
    if (found === 'value') return { is: 'value', fields: {} };
    if (found !== undefined) return { is: found };
    const message = `A column is ${roles.join(', ')}, or a map of what its figures have.${didYouMean(value.text, roles)}`;
    problems.error('METADATA', value.location, message);
    return undefined;
  }
  const plain = value.kind === 'map' ? plainOf(value) : undefined;
  if (typeof plain === 'object' && 'is' in plain && plain.is === 'period') {
    return { is: 'period', kind: 'kind' in plain ? String(plain.kind) : 'INTERVAL' };
  }
  return { is: 'value', fields: readFields(value, problems) };
}

function readFields(value: LocatedValue, problems: DatasetProblems): RowFields {
  if (value.kind !== 'map') {
    problems.error(
      'METADATA',
      value.location,
      `What figures have is a map of fields, not ${kindName(value)}.`,
    );
    return {};
  }
  for (const { key, location } of value.entries) {
    if (fields.includes(key)) continue;
    problems.error('METADATA', location, `A table gives its figures no ${key}.${didYouMean(key, fields)}`);
  }
  return plainOf(value) as RowFields;
}

function plainOf(value: LocatedMap | LocatedValue): RowValue {
  if (value.kind === 'map') {
    return Object.fromEntries(value.entries.map((entry) => [entry.key, plainOf(entry.value)]));
  }
  if (value.kind === 'list') return value.items.map(plainOf);
  return value.kind === 'scalar' ? value.text : '';
}
