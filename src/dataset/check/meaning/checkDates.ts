import { parseChineseNumeral } from '../../../figure/chineseNumeral.ts';
import type { NodeType } from '../../../model/Model.ts';
import type { DatasetNode } from '../../Dataset.ts';
import { type CitedGraph, compact, printed, quoted } from './CitedGraph.ts';
import { type MeaningFinding, ofEach } from './MeaningCheck.ts';

/** The day of a source is that of the event it reports, of the dataset, and no other than is printed. */
export function* checkDatesAgree(graph: CitedGraph): Generator<MeaningFinding> {
  for (const source of graph.own('Source')) {
    const day = source.properties.eventOn;
    const report = (message: string): MeaningFinding => ({
      code: 'DATES_DIFFER',
      id: source.id,
      location: source.location,
      message,
    });
    for (const event of graph.follow(source, 'event')) {
      const held = event.properties.heldOn;
      if (day !== held)
        yield report(
          `${source.id} reports ${event.id} with eventOn ${String(day)}, and the event was held on ${String(held)}.`,
        );
    }
    const published = source.properties.publishedOn;
    if (typeof day === 'string' && typeof published === 'string' && published < day)
      yield report(`${source.id} was published on ${published}, before the event of ${day} that it reports.`);
  }
  const { metadata } = graph.dataset;
  for (const key of ['eventOn', 'publishedOn'] as const) {
    const day = metadata[key];
    const [first] = graph.own('Source');
    if (day === undefined || first === undefined || hasValue(graph.own('Source'), key, day)) continue;
    yield {
      code: 'DATES_DIFFER',
      id: first.id,
      location: first.location,
      message: `dataset.yaml has ${key} ${day}, which is that of none of its sources.`,
    };
  }
  const isDated = ({ fields }: NodeType) => dayFields.some((name) => fields.has(name));
  for (const node of graph.where(isDated)) yield* checkPrintedDay(graph, node);
  for (const node of graph.where(({ fields }) => fields.has('asOf'))) {
    const { asOf } = node.properties;
    const spans = graph.spans(node);
    const days = spans
      .flatMap((span) => graph.follow(span, 'source'))
      .map(({ properties }) => properties.eventOn ?? properties.publishedOn);
    const prints = spans.some((span) => /\d{4}年\d{1,2}月\d{1,2}日/u.test(printed(span)));
    if (typeof asOf !== 'string' || days.length === 0 || days.includes(asOf) || prints) continue;
    yield {
      code: 'DATES_DIFFER',
      id: node.id,
      location: node.location,
      message: `asOf of ${node.id} is ${asOf}, and it was said on ${days.join(', ')}. Cite where the source prints another day.`,
    };
  }
}

function hasValue(nodes: Iterable<DatasetNode>, property: string, value: string): boolean {
  for (const { properties } of nodes) if (properties[property] === value) return true;
  return false;
}

/** Fields that hold a day which may be printed. */
const dayFields = ['heldOn', 'eventOn', 'publishedOn', 'asOf'];

/** A day written in a row agrees with the days that its evidence prints. */
function* checkPrintedDay(graph: CitedGraph, node: DatasetNode): Generator<MeaningFinding> {
  const days = graph
    .spans(node)
    .flatMap((span) => [...printed(span).matchAll(/(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/gu)]);
  if (days.length === 0) return;
  for (const name of dayFields) {
    const day = node.properties[name];
    if (typeof day !== 'string') continue;
    const [year, month, date] = day.split('-').map(Number);
    if (
      days.some(
        ([, y, m, d]) => (y === undefined || Number(y) === year) && Number(m) === month && Number(d) === date,
      )
    )
      continue;
    yield {
      code: 'DATES_DIFFER',
      id: node.id,
      location: node.location,
      message: `${name} of ${node.id} is ${day}, and its evidence prints ${days.map(([text]) => text).join(', ')}.`,
    };
  }
}

/** Words that name a year from the year they are said in. */
const relativeYears: readonly (readonly [RegExp, number])[] = [
  [/今年|本年|当年/u, 0],
  [/去年|上年/u, -1],
  [/明年/u, 1],
];

/** 今年 is the year of the statement, 去年 the one before; a plan's 以来 begins with the plan. */
export const checkRelativePeriods = ofEach('Statement', function* (node, graph) {
  const { period_asStated: words, period_start: start, period_kind: kind } = node.properties;
  const report = (message: string): MeaningFinding => ({
    code: 'PERIOD_WORDS',
    id: node.id,
    location: node.location,
    message,
  });
  if (typeof words !== 'string' || typeof start !== 'string') return;
  const said = graph.statedOn(node);
  for (const [pattern, offset] of relativeYears) {
    const year = Number(said?.slice(0, 4)) + offset;
    if (said !== undefined && pattern.test(words) && Number(start.slice(0, 4)) !== year)
      yield report(
        `The period of ${node.id} is printed as ${words} and was said on ${said}, so it begins in ${year}, not on ${start}.`,
      );
  }
  if (said !== undefined && /现有|目前|截至今日/u.test(words) && start !== said)
    yield report(
      `The period of ${node.id} is printed as ${words} and was said on ${said}; it is that day, not ${start}.`,
    );
  if (said !== undefined && /^(?:未来|今后)/u.test(words) && start !== said)
    yield report(
      `The period of ${node.id} is printed as ${words} and was said on ${said}; it begins on that day, not on ${start}.`,
    );
  for (const plan of kind === 'SINCE' ? graph.known('Policy') : []) {
    const { span_start: begins } = plan.properties;
    if (typeof begins !== 'string' || begins === start) continue;
    if (graph.namesOf(plan).some((name) => compact(words).includes(compact(name))))
      yield report(
        `The period of ${node.id} is printed as ${words}; ${plan.id} begins on ${begins}, not on ${start}.`,
      );
  }
});

const lengths = /([0-9]+|[一二两三四五六七八九十百]+)个?([年月日天])/u;
const designators: Readonly<Record<string, string>> = { 年: 'Y', 月: 'M', 日: 'D', 天: 'D' };

/** 未来3年 lasts three years. */
export const checkDurations = ofEach('Statement', function* (node) {
  const { period_asStated: words, period_duration: duration } = node.properties;
  if (typeof words !== 'string' || typeof duration !== 'string') return;
  const [, count = '', unit = ''] = lengths.exec(words) ?? [];
  const printed = /^\d+$/u.test(count) ? count : String(parseChineseNumeral(count) ?? '');
  const wanted = `P${printed}${designators[unit]}`;
  if (wanted === duration) return;
  yield {
    code: 'PERIOD_WORDS',
    id: node.id,
    location: node.location,
    message: `The period of ${node.id} is printed as ${words} and lasts ${duration}; expected ${wanted}.`,
  };
});

/** What has happened ends by the day it was said; what is announced or aimed at does not. */
export const checkNotYet = ofEach('Statement', function* (node, graph) {
  const [end, start] = [node.properties.period_end, node.properties.period_start];
  const said = graph.statedOn(node);
  const modality = node.properties.modality ?? 'ACTUAL';
  if (said === undefined) return;
  const late = [start, end].find((day) => typeof day === 'string' && day > said);
  if (modality === 'ACTUAL' && late !== undefined)
    yield {
      code: 'NOT_YET',
      id: node.id,
      location: node.location,
      message: `${node.id} is ACTUAL and was said on ${said}, but its period reaches to ${String(late)}.`,
    };
  const ahead = modality === 'TARGET' || modality === 'FORECAST';
  if (ahead && typeof end === 'string' && end < said)
    yield {
      code: 'NOT_YET',
      id: node.id,
      location: node.location,
      message: `${node.id} is ${String(modality)} and was said on ${said}, after its period had ended on ${end}; ${quoted(graph.spans(node))}.`,
    };
});
