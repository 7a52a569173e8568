import { parseChineseNumeral } from '../../figure/chineseNumeral.ts';
import { plainDigits } from '../../figure/digits.ts';
import { type DateRange, edtfRange } from '../../figure/edtfRange.ts';
import { grainOf } from '../../figure/slots.ts';
import type { EmbeddedField, ObjectNodeType } from '../../model/Model.ts';
import type { DatasetProblems } from '../read/DatasetProblems.ts';
import type { DraftNode } from '../read/DraftNode.ts';
import type { RowCheck } from './checkRows.ts';

const durationPattern =
  /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/u;

/** Complete and check every Period of the dataset: EDTF, its ends, and what the kind requires. */
export function checkPeriods(problems: DatasetProblems): RowCheck {
  const hasPeriod = ({ fields }: ObjectNodeType) =>
    [...fields.values()].some((field) => field.kind === 'embedded' && field.type === 'Period');
  return {
    isOfConcern: (type, isOwn) => isOwn && hasPeriod(type),
    check(node) {
      for (const field of node.type.fields.values()) {
        if (field.kind === 'embedded' && field.type === 'Period') checkPeriod(node, field, problems);
      }
    },
  };
}

function checkPeriod(node: DraftNode, field: EmbeddedField, problems: DatasetProblems): void {
  if (!node.fieldLocations.has(field.name)) return;
  const part = (name: string): string | undefined => {
    const property = field.fields.get(name)?.property;
    const value = property === undefined ? undefined : node.properties.get(property);
    return typeof value === 'string' ? value : undefined;
  };
  const report = (name: string, message: string) => {
    const location =
      node.fieldLocations.get(`${field.name}.${name}`) ??
      node.fieldLocations.get(field.name) ??
      node.location;
    problems.error('PERIOD', location, message);
  };
  const duration = part('duration');
  if (duration !== undefined && !durationPattern.test(duration)) {
    report('duration', `${duration} is no ISO 8601 duration such as P3Y.`);
  }
  const text = part('edtf');
  const read = text === undefined ? undefined : edtfRange(text);
  if (read !== undefined && 'refused' in read) {
    report(
      'edtf',
      `${text?.slice(0, 60)} is not accepted: ${read.refused}. Write a date or interval such as 2023, 2025-01/2025-06 or 2021/..`,
    );
    return;
  }
  const range = read;
  if (range !== undefined) {
    for (const name of ['start', 'end'] as const) {
      const written = part(name);
      const follows = range[name];
      const lasts = name === 'end' && follows === null && part('kind') === 'SINCE';
      if (written !== undefined && written !== follows && !lasts) {
        report(
          name,
          `${name} ${written} does not agree with EDTF ${text}, which gives ${follows ?? 'none'}.`,
        );
      }
      const property = field.fields.get(name)?.property;
      if (follows !== null && property !== undefined) node.properties.set(property, follows);
    }
  }
  completePeriod(node, field, part);
  checkStatedYear(part, report);
  checkKind(part, range, report, statementDay(node));
}

/** The day the node's statement was made, up to which a SINCE period lasts. */
function statementDay(node: DraftNode): string | undefined {
  const day = node.properties.get('statedOn');
  return typeof day === 'string' ? day : undefined;
}

/** A span that was open when it was spoken of ends on that day; dates are STATED unless a row says otherwise. */
function completePeriod(
  node: DraftNode,
  { name, fields }: EmbeddedField,
  part: (name: string) => string | undefined,
): void {
  const set = (of: string, value: string | undefined) => {
    const property = fields.get(of)?.property;
    if (property === undefined || value === undefined || part(of) !== undefined) return;
    if (!node.fieldLocations.has(`${name}.${of}`)) node.properties.set(property, value);
  };
  if (part('kind') === 'SINCE' && part('start') !== undefined) set('end', statementDay(node));
  const kind = part('kind') ?? '';
  if (kind !== 'UNKNOWN') set('basis', 'STATED');
  set('grain', grainOf(kind, part('start'), part('end')) ?? 'UNKNOWN');
}

/** A year in the printed period must be one the dates reach. */
function checkStatedYear(
  part: (name: string) => string | undefined,
  report: (name: string, message: string) => void,
): void {
  const [printed, start, end] = [part('asStated'), part('start'), part('end')];
  for (const year of printedYears(printed ?? '')) {
    const early = end !== undefined && end.slice(0, 4) < year;
    const late = start !== undefined && start.slice(0, 4) > year;
    if (early || late)
      report(
        'edtf',
        `${printed} names the year ${year}, which ${start ?? '..'} to ${end ?? '..'} does not reach.`,
      );
  }
}

/** Years of a printed period, in digits of any script or digit by digit in numerals. */
function printedYears(printed: string): readonly string[] {
  const arabic = [...plainDigits(printed).matchAll(/(?<!\d)(\d{4})年/gu)].map(([, year = '']) => year);
  const numerals = [...printed.matchAll(/([〇零一二三四五六七八九]{4})年/gu)].map(([, year = '']) =>
    String(parseChineseNumeral(year)),
  );
  return [...arabic, ...numerals];
}

function checkKind(
  part: (name: string) => string | undefined,
  range: DateRange | undefined,
  report: (name: string, message: string) => void,
  said: string | undefined,
): void {
  const [kind, start, end] = [part('kind'), part('start'), part('end')];
  if (kind === 'UNKNOWN') {
    for (const name of ['edtf', 'start', 'end', 'duration', 'asStated', 'basis']) {
      if (part(name) !== undefined)
        report(name, `A period of kind UNKNOWN has no ${name}: the source does not say when.`);
    }
    return;
  }
  if (start !== undefined && end !== undefined && start > end)
    report('end', `The period ends ${end}, before its start ${start}.`);
  if (kind === 'INSTANT' && range?.isInterval)
    report('edtf', 'An INSTANT has one EDTF date, not an interval.');
  if (kind === 'INSTANT' && range === undefined && start !== end) {
    report('end', 'An INSTANT starts and ends on the same day; write both, or EDTF.');
  }
  if (kind === 'SINCE' && end !== undefined && (end !== said || range?.end != null)) {
    report('end', 'A SINCE period lasts until the statement; write EDTF such as 2021/.. without an end.');
  }
  if (kind === 'INTERVAL' && (start === undefined) !== (end === undefined)) {
    report(
      start === undefined ? 'start' : 'end',
      'An INTERVAL has both ends or none; for an open end use SINCE.',
    );
  }
  if (
    part('edtf') === undefined &&
    start === undefined &&
    end === undefined &&
    part('asStated') === undefined
  ) {
    report('asStated', 'The period says nothing of when; write edtf, start and end, or asStated.');
  }
}
