import type { DatasetNode, DatasetRelationship } from '../../Dataset.ts';
import { type CitedGraph, compact, printed, quoted } from './CitedGraph.ts';
import { type MeaningFinding, ofEach } from './MeaningCheck.ts';

/** Relationships of a statement that say how it is known, not what it is about. */
const aboutItself = ['evidence', 'statedBy', 'derivedFrom'];

/**
 * What a statement is about is named where it is cited: the figure of a metric cites the metric's
 * words. Only the subject may go unnamed, when the whole source is about it.
 */
export const checkNamed = ofEach('Statement', function* (node, graph) {
  const spans = graph.spans(node);
  if (spans.length === 0) return;
  for (const field of graph.model.nodes.get(node.type)?.fields.values() ?? []) {
    if (field.kind !== 'relationship' || field.direction !== 'OUT' || aboutItself.includes(field.name))
      continue;
    // Sorting under headings is our own work, and says so; a rule is named by its cues.
    if (field.properties !== undefined || field.target === 'Rule') continue;
    for (const other of graph.follow(node, field.name)) {
      if (graph.isNamedIn(other, spans) || (isWhole(field.name) && graph.subjectsOf(spans).has(other.id)))
        continue;
      yield {
        code: 'NOT_NAMED',
        id: node.id,
        location: node.location,
        message: `No evidence of ${node.id} names its ${field.name} ${other.id} (${graph.namesOf(other).join(', ')}); cited are ${quoted(spans)}. Cite the words, correct the ${field.name}, or say what the text calls it in dataset.yaml: localNames: { WORDS: ${other.id} }.`,
      };
    }
  }
});

/** Who or what a source as a whole is about is rarely named in each of its sentences. */
function isWhole(field: string): boolean {
  return ['subject', 'relativeTo', 'recipients', 'body'].includes(field);
}

/** Nouns of kind or measure that complete a metric's name and that sources leave to the unit. */
const measures = /^(?:数量|总数|总量|长度|面积|规模|金额|层级|数|产业|规划|项目)$/u;
const han = /\p{Script=Han}/u;

/**
 * The name of an entity stands in its evidence: whole, or each of its characters, a noun of measure
 * and the words of what it is a share, growth or part of left out.
 */
export function* checkNames(graph: CitedGraph): Generator<MeaningFinding> {
  for (const [node, spans] of graph.named()) {
    const name = String(node.properties.name ?? '');
    if (spans.length === 0) continue;
    const cited = compact(spans.map(printed).join('|'));
    // What another dataset names is extended by whichever of its names the source prints.
    const names = graph.dataset.nodes.has(node.id) ? [name] : graph.namesOf(node);
    if (names.some((one) => cited.includes(compact(one)))) continue;
    const missing = unproven(graph, node, spans, compact(name), cited);
    if (missing.length === 0 && han.test(name)) continue;
    yield {
      code: 'NAME_UNPROVEN',
      id: node.id,
      location: node.location,
      message: `The name ${name} of ${node.id} has ${han.test(name) ? missing.join('') : 'no Chinese characters and'}, which does not stand in its evidence ${quoted(spans)}. Cite where the source says so, or name it as the source does.`,
    };
  }
}

function unproven(
  graph: CitedGraph,
  node: DatasetNode,
  spans: readonly DatasetNode[],
  name: string,
  cited: string,
): readonly string[] {
  const related = ['base', 'partOf', 'parent', 'place', 'series', 'industry'].flatMap((field) =>
    graph.follow(node, field),
  );
  const about = [...graph.subjectsOf(spans)].flatMap((id) => graph.node(id) ?? []);
  const proven = new Set([
    ...cited,
    ...[...related, ...about].flatMap((other) => graph.namesOf(other).flatMap((form) => [...compact(form)])),
  ]);
  const last =
    [3, 2, 1].map((length) => [...name].slice(-length).join('')).find((end) => measures.test(end)) ?? '';
  return [...name]
    .slice(0, [...name].length - [...last].length)
    .filter((character) => han.test(character) && !proven.has(character));
}

/**
 * The evidence of a STATED relationship has something of both its ends: the source itself ties
 * them. Otherwise it is INFERRED by a rule, or BACKGROUND.
 */
export function* checkLinks(graph: CitedGraph): Generator<MeaningFinding> {
  for (const relationship of graph.dataset.relationships) {
    const { from, to, type, properties, location } = relationship;
    if (properties.basis !== 'STATED') continue;
    const spans = graph.spansOf(relationship);
    const ends = [from, to].flatMap((id) => graph.node(id) ?? []);
    const whole = graph.subjectsOf(spans);
    const missing = ends.filter(
      (end) =>
        !graph.isOfType(end, 'Source') &&
        !graph.isOfType(end, 'Statement') &&
        !whole.has(end.id) &&
        !graph.isNamedIn(end, spans),
    );
    // What it is besides, such as a role or a theme, is said there as well.
    missing.push(...qualifiersOf(graph, relationship).filter((node) => !graph.isNamedIn(node, spans)));
    if (spans.length === 0 || missing.length === 0) continue;
    yield {
      code: 'LINK_UNPROVEN',
      id: from,
      location,
      message: `The evidence of ${type} from ${from} to ${to} does not name ${missing.map(({ id }) => id).join(' and ')}: ${quoted(spans)}. Cite the words that tie them, or say basis: INFERRED with a rule.`,
    };
  }
}

/** The nodes a relationship names in properties of its own, but for how it is known. */
function qualifiersOf(graph: CitedGraph, { properties }: DatasetRelationship): readonly DatasetNode[] {
  return Object.entries(properties).flatMap(([name, value]) =>
    ['evidence', 'rule', 'basis'].includes(name)
      ? []
      : [value].flat().flatMap((id) => (typeof id === 'string' ? (graph.node(id) ?? []) : [])),
  );
}
