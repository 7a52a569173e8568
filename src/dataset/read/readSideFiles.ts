import type { AuditCheck, ClauseRejection, Rejection } from '../Dataset.ts';
import type { DatasetProblems } from './DatasetProblems.ts';
import type { DraftDataset } from './DraftDataset.ts';
import { didYouMean } from './didYouMean.ts';
import { kindName, type LocatedValue } from './LocatedValue.ts';
import { readTexts } from './readMetadata.ts';
import { readId } from './readScalar.ts';

/** The kinds of audit checks and the operands of each: `many` takes a list, `optional` may be absent. */
const auditKinds: Readonly<Record<string, Readonly<Record<string, 'one' | 'optional' | 'many'>>>> = {
  SHARE: { share: 'one', part: 'one', whole: 'optional' },
  GROWTH: { growth: 'one', from: 'one', to: 'one' },
  PARTS_WITHIN_WHOLE: { parts: 'many', whole: 'one' },
  NOT_ABOVE: { lower: 'one', upper: 'one' },
  STREAK: { streak: 'one', observations: 'many' },
  TARGET: { target: 'one', actual: 'optional' },
};

const rejectionKeys = ['source', 'paragraph', 'asStated', 'occurrence', 'reason'];
const commonKeys = ['id', 'check', 'years', 'tolerance', 'note'];

/** Read `coverage.yaml`: the numbers and the clauses of the text that are no facts, and why. */
export function readRejections(
  value: LocatedValue,
  draft: DraftDataset,
  problems: DatasetProblems,
): { readonly rejections: Rejection[]; readonly clauseRejections: ClauseRejection[] } {
  const ofClauses = (item: LocatedValue) =>
    item.kind === 'map' && item.entries.some(({ key }) => key === 'clauses');
  const rows = items(value, 'coverage.yaml', problems);
  return {
    rejections: rows.filter((row) => !ofClauses(row)).flatMap((row) => readRejection(row, draft, problems)),
    clauseRejections: rows.filter(ofClauses).flatMap((row) => readClauses(row, draft, problems)),
  };
}

/** `clauses` is `all`, one number or a list of them. */
function readClauses(item: LocatedValue, draft: DraftDataset, problems: DatasetProblems): ClauseRejection[] {
  if (item.kind !== 'map') return [];
  const rest = item.entries.filter(({ key }) => key !== 'clauses');
  const written = item.entries.find(({ key }) => key === 'clauses')?.value;
  const read = readTexts(
    { ...item, entries: rest },
    'A rejection of clauses',
    ['source', 'paragraph', 'reason'],
    problems,
  );
  if (read === undefined || written === undefined) return [];
  const chosen = written.kind === 'list' ? written.items : [written];
  const numbers = chosen.map((number) => (number.kind === 'scalar' ? count(number.text) : undefined));
  const all = written.kind === 'scalar' && written.text === 'all';
  const [source, reason] = [read.get('source'), read.get('reason')];
  const paragraph = count(read.get('paragraph'));
  if (
    source === undefined ||
    reason === undefined ||
    (!all && (paragraph === undefined || numbers.includes(undefined)))
  ) {
    const message =
      'A rejection of clauses needs source, reason, and clauses: all or numbers from 1 in a paragraph.';
    problems.error('METADATA', item.location, message);
    return [];
  }
  if (draft.nodes.get(source)?.type.name !== 'Source')
    problems.error('UNKNOWN_ID', item.location, `There is no Source ${source}.`);
  const clauses = all ? undefined : numbers.flatMap((number) => number ?? []);
  return [{ source, paragraph, clauses, reason, location: item.location }];
}

function readRejection(item: LocatedValue, draft: DraftDataset, problems: DatasetProblems): Rejection[] {
  const read = readTexts(item, 'A rejection', rejectionKeys, problems);
  if (read === undefined) return [];
  const source = read.get('source');
  const asStated = read.get('asStated');
  const reason = read.get('reason');
  const paragraph = count(read.get('paragraph'));
  const occurrence = count(read.get('occurrence'));
  const badOccurrence = read.has('occurrence') && occurrence === undefined;
  if (
    source === undefined ||
    asStated === undefined ||
    reason === undefined ||
    paragraph === undefined ||
    badOccurrence
  ) {
    const message =
      'A rejection needs source, paragraph (from 1), asStated and reason; occurrence counts from 1.';
    problems.error('METADATA', item.location, message);
    return [];
  }
  if (draft.nodes.get(source)?.type.name !== 'Source') {
    problems.error('UNKNOWN_ID', item.location, `There is no Source ${source}.`);
  }
  return [{ source, paragraph, asStated, occurrence, reason, location: item.location }];
}

/** Read `audit.yaml`: which figures are to be checked against each other. */
export function readAuditChecks(
  value: LocatedValue,
  draft: DraftDataset,
  problems: DatasetProblems,
): AuditCheck[] {
  const ids = new Set<string>();
  return items(value, 'audit.yaml', problems).flatMap((item) => {
    const check = readCheck(item, draft, problems);
    if (check === undefined) return [];
    if (ids.has(check.id))
      problems.error('DUPLICATE_ID', item.location, `The check ${check.id} is there twice.`);
    ids.add(check.id);
    return [check];
  });
}

function readCheck(
  item: LocatedValue,
  draft: DraftDataset,
  problems: DatasetProblems,
): AuditCheck | undefined {
  if (item.kind !== 'map') {
    problems.error('METADATA', item.location, `A check is a map, not ${kindName(item)}.`);
    return undefined;
  }
  const values = new Map(item.entries.map(({ key, value }) => [key, value]));
  const text = (key: string): string | undefined => {
    const value = values.get(key);
    return value?.kind === 'scalar' ? value.text : undefined;
  };
  const id = text('id');
  const kind = text('check') ?? '';
  const shape = Object.hasOwn(auditKinds, kind) ? auditKinds[kind] : undefined;
  if (id === undefined || shape === undefined) {
    const hint = didYouMean(kind, Object.keys(auditKinds));
    problems.error('METADATA', item.location, `A check needs an id and a known kind in "check".${hint}`);
    return undefined;
  }
  for (const { key, location } of item.entries) {
    const known = [...commonKeys, ...Object.keys(shape)];
    if (!known.includes(key))
      problems.error('METADATA', location, `${kind} has no ${key}.${didYouMean(key, known)}`);
  }
  const operands = new Map<string, readonly string[]>();
  for (const [name, how] of Object.entries(shape)) {
    const read = readOperands(values.get(name), draft, problems);
    if (read.length > 0) operands.set(name, read);
    else if (how === 'one')
      problems.error('METADATA', item.location, `${kind} needs ${name}, the id of a statement.`);
    if (read.length > 1 && how !== 'many')
      problems.error('METADATA', item.location, `${name} is one id, not a list.`);
  }
  const years = text('years');
  const tolerance = text('tolerance');
  if (years !== undefined && count(years) === undefined) {
    problems.error('METADATA', item.location, 'years is a whole number above zero.');
  }
  if (tolerance !== undefined && !/^0?\.\d{1,9}$|^0$/u.test(tolerance)) {
    problems.error('METADATA', item.location, 'tolerance is relative: a decimal of at least 0 and below 1.');
  }
  return {
    id,
    check: kind,
    operands,
    years: count(years),
    tolerance,
    note: text('note'),
    location: item.location,
  };
}

function readOperands(
  value: LocatedValue | undefined,
  draft: DraftDataset,
  problems: DatasetProblems,
): string[] {
  if (value === undefined || value.kind === 'null') return [];
  return (value.kind === 'list' ? value.items : [value]).flatMap((item) => {
    const id = readId(item, problems);
    if (id === undefined) return [];
    if (!draft.nodes.has(id)) problems.error('UNKNOWN_ID', item.location, `There is no statement ${id}.`);
    return [id];
  });
}

function items(value: LocatedValue, file: string, problems: DatasetProblems): readonly LocatedValue[] {
  if (value.kind === 'list') return value.items;
  if (value.kind !== 'null')
    problems.error('METADATA', value.location, `${file} is a list, not ${kindName(value)}.`);
  return [];
}

/** A whole number above zero. */
function count(text: string | undefined): number | undefined {
  const number = text !== undefined && /^\d{1,6}$/u.test(text) ? Number(text) : 0;
  return number > 0 ? number : undefined;
}
