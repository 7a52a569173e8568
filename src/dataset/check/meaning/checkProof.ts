import type { DatasetNode, DatasetRelationship } from '../../Dataset.ts';
import { type CitedGraph, compact, printed, quoted } from './CitedGraph.ts';
import { enumWordsOf } from './enumWords.ts';
import { type MeaningFinding, ofEach } from './MeaningCheck.ts';

/** Where a rule applies its evidence prints one of the rule's cues: 现有 for what is counted now. */
export const checkCues = ofEach(
  ({ fields }) =>
    [...fields.values()].some((field) => field.kind === 'relationship' && field.target === 'Rule'),
  function* (node, graph) {
    for (const field of graph.model.nodes.get(node.type)?.fields.values() ?? []) {
      if (field.kind !== 'relationship' || field.direction !== 'OUT' || field.target !== 'Rule') continue;
      for (const rule of graph.follow(node, field.name)) {
        const missing = cuesOf(rule, graph.spans(node));
        if (missing !== undefined)
          yield unproven(node, `${field.name} of ${node.id}`, rule, missing, graph.spans(node));
      }
    }
  },
);

/** The same of relationships that follow by a rule. */
export function* checkCuesOfLinks(graph: CitedGraph): Generator<MeaningFinding> {
  for (const relationship of graph.dataset.relationships) {
    const rule = graph.node(String(relationship.properties.rule ?? ''));
    if (rule === undefined) continue;
    const spans = graph.spansOf(relationship);
    const missing = cuesOf(rule, spans);
    const from = graph.node(relationship.from);
    if (missing === undefined || from === undefined) continue;
    const { type, to, location } = relationship;
    yield unproven({ ...from, location }, `${type} from ${from.id} to ${to}`, rule, missing, spans);
  }
}

function unproven(
  { id, location }: DatasetNode,
  what: string,
  rule: DatasetNode,
  cues: readonly string[],
  spans: readonly DatasetNode[],
): MeaningFinding {
  const message = `${what} follows by ${rule.id}, which rests on the words ${cues.join(' or ')}; cited are ${quoted(spans)}. Cite them, or name the rule that applies.`;
  return { code: 'BASIS_UNPROVEN', id, location, message };
}

/** The cues none of which is printed; undefined when one is, or the rule has none. */
function cuesOf(rule: DatasetNode, spans: readonly DatasetNode[]): readonly string[] | undefined {
  const { cues } = rule.properties;
  if (!Array.isArray(cues) || cues.length === 0) return undefined;
  return spans.some((span) => cues.some((cue) => printed(span).includes(cue))) ? undefined : cues;
}

/** Fields that hold words as they are printed. */
const asPrinted = /[a-z]AsStated$/u;

/** What a row says was printed, in whatever field, stands in its evidence. */
export const checkPrinted = ofEach(
  ({ fields }) => [...fields.keys()].some((name) => asPrinted.test(name)),
  function* (node, graph) {
    const spans = graph.spans(node);
    for (const [property, value] of Object.entries(node.properties)) {
      if (!asPrinted.test(property) || typeof value !== 'string') continue;
      if (spans.some((span) => printed(span).includes(value))) continue;
      const message = `${property} of ${node.id} is ${value}, which does not stand in its evidence ${quoted(spans)}.`;
      yield { code: 'NAME_UNPROVEN', id: node.id, location: node.location, message };
    }
  },
);

/**
 * Each place a row cites has something the row says: its printed words, a name of what it is tied
 * to, the words of its period, a cue of its rule. A place that has none belongs to another row.
 */
export const checkIdle = ofEach(
  ({ fields }) => fields.has('evidence'),
  function* (node, graph) {
    const cited = graph.spans(node);
    const words = cited.length === 0 ? [] : wordsOf(graph, node);
    yield* idle(graph, node, node.id, cited, words, enumWordsOf(node));
  },
);

/** The same of the places that relationships cite. */
export function* checkIdleLinks(graph: CitedGraph): Generator<MeaningFinding> {
  for (const relationship of graph.dataset.relationships) {
    const cited = graph.spansOf(relationship);
    const from = cited.length === 0 ? undefined : graph.node(relationship.from);
    if (from === undefined) continue;
    const { type, to, location } = relationship;
    const what = `${type} from ${from.id} to ${to}`;
    yield* idle(graph, { ...from, location }, what, cited, wordsOfLink(graph, relationship));
  }
}

function* idle(
  graph: CitedGraph,
  node: DatasetNode,
  what: string,
  cited: readonly DatasetNode[],
  words: readonly string[],
  patterns: readonly RegExp[] = [],
): Generator<MeaningFinding> {
  const parts = words.map(compact).filter((word) => word !== '');
  for (const span of cited) {
    const text = compact(printed(span));
    if (patterns.some((pattern) => pattern.test(text))) continue;
    if (parts.some((part) => text.includes(part) || part.includes(text) || shareTwo(text, part))) continue;
    if (
      graph.subjectsOf([span]).size > 0 &&
      [...graph.subjectsOf([span])].some((id) => named(graph, id, text))
    )
      continue;
    const message = `${span.id} "${printed(span)}" has nothing that ${what} says. Cite the words themselves, or leave it out.`;
    yield { code: 'IDLE_EVIDENCE', id: node.id, location: node.location, message };
  }
}

function named(graph: CitedGraph, id: string, text: string): boolean {
  const node = graph.node(id);
  return node !== undefined && graph.namesOf(node).some((name) => text.includes(compact(name)));
}

/** Two characters in a row of one stand in the other: 新增注册企业 and 企业. */
function shareTwo(text: string, part: string): boolean {
  const characters = [...part];
  if (!/\p{Script=Han}/u.test(part)) return false;
  return characters.some(
    (character, index) => index + 1 < characters.length && text.includes(character + characters[index + 1]),
  );
}

/** Everything a row says in words: its texts, and the names of what it is tied to. */
function wordsOf(graph: CitedGraph, node: DatasetNode): readonly string[] {
  const texts = Object.entries(node.properties).flatMap(([property, value]) =>
    /^(?:asStated|period_asStated|name(?:_\w+)?|aliases|post(?:_\w+)?|description|\w+AsStated)$/u.test(
      property,
    )
      ? [value].flat().map(String)
      : [],
  );
  return [
    ...texts,
    ...graph.namesOf(node),
    ...wordsAround(graph, node),
    ...Object.values(node.properties).flatMap((value) => dayWords(value)),
    ...yearWords(node),
    ...(typeof node.properties.streakYears === 'bigint' ? ['连续'] : []),
    ...modalWords,
  ];
}

/** The names of what a row is tied to: of a hub these are many, and of its neighbours only the words are kept. */
function wordsAround(graph: CitedGraph, node: DatasetNode): readonly string[] {
  const [names, ofMetrics]: [string[], string[]] = [[], []];
  const look = (id: string) => {
    const other = graph.node(id);
    if (other === undefined || other.type === 'Evidence' || other.type === 'Topic') return;
    names.push(...graph.namesOf(other), ...cueWords(other), ...printedOf(graph, other));
    if (other.type === 'Metric') ofMetrics.push(...graph.spans(other).map(printed));
  };
  for (const { to } of graph.outOf(node.id)) look(to);
  if (graph.isOfType(node, 'Entity')) for (const { from } of graph.into(node.id)) look(from);
  return [...names, ...ofMetrics];
}

/** A date as texts print it without its year. */
function dayWords(value: unknown): readonly string[] {
  const [, month, day] = typeof value === 'string' ? (/^\d{4}-(\d{2})-(\d{2})$/u.exec(value) ?? []) : [];
  return month === undefined ? [] : [`${Number(month)}月${Number(day)}日`];
}

/** The year that an INFERRED period was reckoned from: that of 今年上半年 stands in the date of the text. */
function yearWords({ properties }: DatasetNode): readonly string[] {
  const { period_start: start, period_basis: basis } = properties;
  return typeof start === 'string' && basis === 'INFERRED' ? [`${start.slice(0, 4)}年`] : [];
}

/** Words of modality, of being first and of totals that belong to no name. */
const modalWords = ['将', '目标', '其中', '均居', '首位', '领跑', '前列'];

function cueWords(node: DatasetNode): readonly string[] {
  const { cues } = node.properties;
  return Array.isArray(cues) ? cues : [];
}

function printedOf(graph: CitedGraph, node: DatasetNode): readonly string[] {
  return graph.isOfType(node, 'Statement') ? [String(node.properties.asStated ?? '')] : [];
}

function wordsOfLink(
  graph: CitedGraph,
  { from, to, properties, type }: DatasetRelationship,
): readonly string[] {
  const ends = [from, to].flatMap((id) => graph.node(id) ?? []);
  const inner = Object.entries(properties).flatMap(([name, value]) =>
    name === 'evidence' || name === 'basis'
      ? []
      : [value].flat().flatMap((item) => graph.node(String(item)) ?? []),
  );
  const credits = type === 'CONTRIBUTED_TO' ? ['摄', '记者', '编辑'] : [];
  return [
    ...[...ends, ...inner].flatMap((node) => [
      ...graph.namesOf(node),
      ...cueWords(node),
      ...graph.spans(node).map(printed),
    ]),
    ...(ends.some((end) => graph.isOfType(end, 'Statement')) ? modalWords : []),
    ...credits,
  ];
}

/** A statement has a period, if only to say that its time is UNKNOWN; a share has its whole. */
export const checkComplete = ofEach('Statement', function* (node, graph) {
  const report = (message: string): MeaningFinding => ({
    code: 'INCOMPLETE',
    id: node.id,
    location: node.location,
    message,
  });
  if (node.properties.period_kind === undefined)
    yield report(`${node.id} has no period; where the source gives none, say kind: UNKNOWN.`);
  const [metric] = graph.follow(node, 'metric');
  if (
    node.type === 'Observation' &&
    metric?.properties.statistic === 'SHARE' &&
    graph.follow(node, 'relativeTo').length === 0
  )
    yield report(`${node.id} is a share; say of what with relativeTo.`);
});
