import type { DatasetNode } from '../../Dataset.ts';
import { compact, printed, quoted } from './CitedGraph.ts';
import { type MeaningFinding, ofEachAfter } from './MeaningCheck.ts';

/** A period named after a plan leads to it, and so does what is said to exceed a plan's targets. */
export const checkPlans = ofEachAfter('Statement', (graph) => {
  const plans = [...graph.known('Policy')].filter(({ properties }) => properties.span_kind !== undefined);
  // Few words name the periods of many figures.
  const known = new Map<string, readonly DatasetNode[]>();
  const named = (text: string): readonly DatasetNode[] => {
    const found =
      known.get(text) ??
      plans.filter((plan) => graph.namesOf(plan).some((name) => compact(text).includes(compact(name))));
    known.set(text, found);
    return found;
  };
  return function* (node) {
    const fields = graph.model.nodes.get(node.type)?.fields;
    const cited = graph.spans(node).map(printed);
    const asked = [
      { field: 'plan', of: named(String(node.properties.period_asStated ?? '')) },
      { field: 'exceeds', of: cited.filter((text) => /超额完成/u.test(text)).flatMap(named) },
    ];
    for (const { field, of } of asked) {
      if (fields?.has(field) !== true) continue;
      const linked = graph.follow(node, field).map(({ id }) => id);
      for (const plan of of) {
        if (linked.includes(plan.id)) continue;
        yield {
          code: 'INCOMPLETE',
          id: node.id,
          location: node.location,
          message: `The words of ${node.id} name ${plan.id} (${quoted(graph.spans(node))}), to which its ${field} does not lead.`,
        };
      }
    }
  };
});

/** A ranking leads to the list whose name it cites, and to the metric its criterion is called by. */
export const checkRankings = ofEachAfter('Ranking', (graph) => {
  const lists = [...graph.known('Award')].filter(({ properties }) => properties.kind !== 'HONOUR');
  const metrics = [...graph.known('Metric')];
  return function* (node) {
    const cited = graph.spans(node).map((span) => compact(printed(span)));
    const criteria = graph.follow(node, 'criterion').flatMap((criterion) => graph.namesOf(criterion));
    const named = (all: readonly DatasetNode[], isNamed: (name: string) => boolean) =>
      all.filter((one) => graph.namesOf(one).some((name) => isNamed(stemOf(name))));
    const wanted = [
      ['list', named(lists, (name) => cited.some((text) => text.includes(name)))],
      ['metric', named(metrics, (name) => criteria.some((criterion) => stemOf(criterion) === name))],
    ] as const;
    for (const [field, of] of wanted) {
      const linked = graph.follow(node, field).map(({ id }) => id);
      for (const one of of) {
        if (linked.includes(one.id)) continue;
        yield {
          code: 'INCOMPLETE',
          id: node.id,
          location: node.location,
          message: `The words of ${node.id} name ${one.id}, to which its ${field} does not lead.`,
        };
      }
    }
  };
});

/** Progress and the words for it stand together; an entity cites where it is named when others of its type do. */
export const checkPairs = ofEachAfter('Entity', (graph) => {
  const proven = new Set<string>();
  for (const node of graph.own('Entity')) {
    if (!proven.has(node.type) && graph.cites(node)) proven.add(node.type);
  }
  return function* (node) {
    const report = (message: string): MeaningFinding => ({
      code: 'INCOMPLETE',
      id: node.id,
      location: node.location,
      message,
    });
    const { progress, progressAsStated } = node.properties;
    if ((progress === undefined) !== (progressAsStated === undefined))
      yield report(
        `${node.id} has ${progress === undefined ? 'progressAsStated without progress' : 'progress without progressAsStated'}: what is stated of it has both.`,
      );
    if (proven.has(node.type) && !graph.cites(node))
      yield report(
        `${node.id} cites nothing, and other rows of ${node.type} do; cite where the source names it.`,
      );
  };
});

/** A name without the word that says that something is counted. */
export function stemOf(name: string): string {
  return compact(name).replace(/(?:总量|数量|数)$/u, '');
}
