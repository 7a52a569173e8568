import type { RelationshipField } from '../../../model/Model.ts';
import type { DatasetNode } from '../../Dataset.ts';
import { type CitedGraph, compact } from './CitedGraph.ts';
import { stemOf } from './checkLeftOut.ts';
import { type MeaningFinding, ofEach, ofEachAfter } from './MeaningCheck.ts';

/** What contains, is the base of or is the superior of another is not so in turn. */
export const checkCycles = ofEachAfter(
  ({ fields, interfaces, name }) =>
    [...fields.values()].some(
      (field) =>
        field.kind === 'relationship' && (field.target === name || interfaces.includes(field.target)),
    ),
  (graph) => {
    const done = new Set<string>();
    return function* (node) {
      for (const field of upward(graph, node)) {
        const path = [node.id];
        for (
          let at = graph.follow(node, field.name)[0];
          at !== undefined;
          at = graph.follow(at, field.name)[0]
        ) {
          if (path.includes(at.id)) break;
          path.push(at.id);
          if (path.length > 100) break;
        }
        const last = graph.node(path.at(-1) ?? '');
        const back = last === undefined ? undefined : graph.follow(last, field.name)[0];
        const key = `${field.type} ${[...path].sort().join(' ')}`;
        if (back === undefined || done.has(key)) continue;
        done.add(key);
        yield {
          code: 'CYCLE',
          id: node.id,
          location: node.location,
          message: `${field.name} leads from ${node.id} in a circle: ${[...path, back.id].join(' -> ')}.`,
        };
      }
    };
  },
);

/** To-one fields that lead to the same kind of thing: parent, base, partOf, series. */
function upward(graph: CitedGraph, node: DatasetNode): readonly RelationshipField[] {
  const fields = [...(graph.model.nodes.get(node.type)?.fields.values() ?? [])];
  return fields.filter(
    (field): field is RelationshipField =>
      field.kind === 'relationship' &&
      field.direction === 'OUT' &&
      field.cardinality === 'one' &&
      graph.isOfType(node, field.target) &&
      field.name !== 'rule',
  );
}

/** Shares and rates have a base in another kind of number; a part is counted in its whole's unit. */
export const checkDirection = ofEach('Metric', function* (metric, graph) {
  const { statistic, unit } = metric.properties;
  const report = (message: string): MeaningFinding => ({
    code: 'DIRECTION',
    id: metric.id,
    location: metric.location,
    message,
  });
  for (const base of graph.follow(metric, 'base')) {
    if (statistic === 'STOCK' || statistic === 'FLOW')
      yield report(
        `${metric.id} is a ${String(statistic)}, which is no share or growth of ${base.id}; perhaps base is meant the other way round.`,
      );
    const whole = stemOf(String(base.properties.name));
    if (whole !== '' && !graph.namesOf(metric).some((name) => compact(name).includes(whole)))
      yield report(
        `${metric.id} (${String(metric.properties.name)}) does not name its base ${base.id} (${String(base.properties.name)}): expected ${whole} in its name or an alias.`,
      );
  }
  const linked = graph.follow(metric, 'industry');
  for (const industry of graph.known('Industry')) {
    const named = graph
      .namesOf(industry)
      .some((name) => compact(String(metric.properties.name)).includes(compact(name)));
    if (named && linked.length > 0 && !linked.some(({ id }) => id === industry.id))
      yield report(
        `${metric.id} names ${industry.id} and concerns ${linked.map(({ id }) => id).join(', ')}.`,
      );
  }
  for (const whole of graph.follow(metric, 'partOf')) {
    if (whole.properties.unit !== unit || whole.properties.statistic !== statistic)
      yield report(
        `${metric.id} (${String(unit)}, ${String(statistic)}) cannot be part of ${whole.id} (${String(whole.properties.unit)}, ${String(whole.properties.statistic)}).`,
      );
  }
  if (
    statistic === 'SHARE' &&
    unit === '%' &&
    metric.properties.maximum !== undefined &&
    metric.properties.maximum !== 100
  )
    yield report(
      `${metric.id} is a SHARE in %; its maximum is 100, not ${String(metric.properties.maximum)}.`,
    );
  if (statistic !== 'SHARE' && statistic !== 'RATE' && statistic !== 'INDEX' && unit === '%')
    yield report(`${metric.id} is in %, so it is a SHARE or a RATE, not a ${String(statistic)}.`);
  const { minimum, maximum } = metric.properties;
  if (typeof minimum === 'number' && typeof maximum === 'number' && minimum >= maximum)
    yield report(`${metric.id} has the minimum ${minimum} and the maximum ${maximum}.`);
  if (
    (statistic === 'STOCK' || statistic === 'FLOW' || statistic === 'SHARE') &&
    typeof minimum === 'number' &&
    minimum !== 0
  )
    yield report(`${metric.id} is a ${String(statistic)}: the least it can be is 0, not ${minimum}.`);
});

/** Figures lie within what their metric can be. */
export const checkBounds = ofEach('Observation', function* (node, graph) {
  for (const metric of graph.follow(node, 'metric')) {
    const { minimum, maximum } = metric.properties;
    for (const name of ['low', 'value', 'high']) {
      const number = node.properties[name];
      if (typeof number !== 'number') continue;
      if (
        (typeof minimum === 'number' && number < minimum) ||
        (typeof maximum === 'number' && number > maximum)
      )
        yield {
          code: 'DIRECTION',
          id: node.id,
          location: node.location,
          message: `${name} of ${node.id} is ${number}, and ${metric.id} lies between ${String(minimum ?? 'no')} and ${String(maximum ?? 'no')} bound.`,
        };
    }
  }
});
