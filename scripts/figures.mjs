// Writes docs/figures.md: every figure of a dataset with the statement that holds it and its place
// in the source. `--check` only compares, and fails when the file is out of date.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { writeOrCheck } from './writeOrCheck.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dataset = 'haidian-2025-07';
const output = join(root, 'docs', 'figures.md');

const rows = (name) => parse(readFileSync(join(root, 'data', dataset, `${name}.yaml`), 'utf8'));
const list = (value) => (value === undefined ? [] : [value].flat());
const evidence = new Map(rows('Evidence').map((row) => [row.id, row]));
const hasNumber = /[\d一二两三四五六七八九十百千万亿]|首/u;

/** The bounds of an observation in interval notation, the value alone, or about it. */
function meaning(row) {
  const unit = row.unit === '%' ? ' %' : ` ${row.unit}`;
  const show = (number) => number.toLocaleString('en');
  if (row.qualifier === 'OVER') return `> ${show(row.low)}${unit}, no upper bound`;
  if (row.qualifier === 'NEARLY') return `< ${show(row.high)}${unit}, no lower bound`;
  return `${row.qualifier === 'ABOUT' ? 'about ' : ''}${show(row.value)}${unit}`;
}

function position(row) {
  const kind = { EARLIEST: 'the first in time', LEADING: 'among the first' }[row.kind];
  const rank = row.position === undefined ? kind : `position ${row.position}`;
  const streak = row.streakYears === undefined ? '' : `, ${row.streakYears} years running`;
  return `${rank} in ${row.scope}${streak}`;
}

function grant(row) {
  const count = row.recipientCount === undefined ? [] : [`${row.recipientCount} recipients`];
  const streak = row.streakYears === undefined ? [] : [`${row.streakYears} years running`];
  return [...count, ...streak].join(', ');
}

function period(row) {
  const { kind, edtf, duration, asStated } = row.period ?? {};
  if (kind === 'UNKNOWN') return 'not stated';
  return [edtf ?? duration, asStated].filter((part) => part !== undefined).join(' · ');
}

/** How the figure and its period are known, with the rule of an inferred one. */
function basis(row) {
  const { kind, basis: known = 'STATED' } = row.period ?? {};
  const rule = row.periodRule === undefined ? '' : ` (${row.periodRule})`;
  return [
    row.basis ?? 'STATED',
    ...(kind === undefined || kind === 'UNKNOWN' ? [] : [`${known}${rule}`]),
  ].join(' / ');
}

/** The day it was said: that of the event its source reports. */
const sources = new Map(rows('Source').map((row) => [row.id, row]));
const saidOn = ({ source }) => sources.get(source)?.eventOn ?? '';

const describe = {
  Observation: (row) =>
    [meaning(row), ...(row.modality === 'ACTUAL' ? [] : [row.modality.toLowerCase()])].join(', ') +
    (row.relativeTo === undefined ? '' : `, of ${row.relativeTo}`) +
    (row.streakYears === undefined ? '' : `, ${row.streakYears} years running`),
  Ranking: position,
  AwardGrant: grant,
};

const figures = Object.entries(describe)
  .flatMap(([type, text]) =>
    rows(type).map((row) => ({ type, row, text: text(row), ids: list(row.evidence) })),
  )
  .map((figure) => ({ ...figure, span: evidence.get(figure.ids[0]) }))
  .sort((a, b) => a.span.start - b.span.start || a.row.id.localeCompare(b.row.id));

const supporting = new Set(figures.flatMap((figure) => figure.ids));
const named = [...evidence.values()]
  .filter((span) => hasNumber.test(span.asStated) && !supporting.has(span.id))
  .sort((a, b) => a.start - b.start);

const table = (head, body) =>
  [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const text = `# Every figure of the document

Generated from \`data/${dataset}/\` by \`node scripts/figures.mjs\`; edit the data, not this table.
¶ is the 1-based line of the source text; the evidence row holds the offsets and the hash. The year of
the day it was said is INFERRED (rule.year-of-event): the text prints none.

## Figures, positions and streaks: ${figures.length}
${table(
  ['¶', 'as printed', 'means', 'period', 'basis / of the period', 'stated on', 'type', 'id', 'evidence'],
  figures.map(({ type, row, text, span }) => [
    span.paragraph,
    row.asStated,
    text,
    period(row),
    basis(row),
    saidOn(span),
    type,
    `\`${row.id}\``,
    `\`${span.id}\``,
  ]),
)}

## Numbers that are part of a name, a date or a credit
They are evidence of an entity, a relationship or a tenure, and state no quantity.
${table(
  ['¶', 'as printed', 'evidence'],
  named.map((span) => [span.paragraph, span.asStated, `\`${span.id}\``]),
)}

## Numbers that state nothing
${table(
  ['¶', 'as printed', 'reason'],
  rows('coverage')
    .filter(({ asStated }) => asStated !== undefined)
    .map((row) => [row.paragraph, row.asStated, row.reason]),
)}

## Clauses that state nothing
${table(
  ['¶', 'clauses', 'reason'],
  rows('coverage')
    .filter(({ clauses }) => clauses !== undefined)
    .map((row) => [row.paragraph ?? 'all', list(row.clauses).join(', '), row.reason]),
)}
`;

writeOrCheck(output, text);
