import { overlaps } from '../Interval.ts';
import type { AuditGraph, AuditNode } from './AuditGraph.ts';
import { readOperand } from './operands.ts';

/** A figure that one of several datasets states. */
export interface StatedFigure {
  readonly id: string;
  readonly dataset: string;
  readonly asStated: string;
}

/** Two figures of the same subject, metric, period, modality and whole that no number fits. */
export interface Disagreement {
  readonly subject: string;
  readonly metric: string;
  readonly period: string;
  readonly figures: readonly [StatedFigure, StatedFigure];
}

/** Where figures of the same cannot both be true, in the order of the ids of the first of each two. */
export function disagreements(graph: AuditGraph): readonly Disagreement[] {
  const groups = new Map<string, { readonly about: readonly string[]; readonly nodes: AuditNode[] }>();
  for (const node of graph.audited) {
    if (typeof node.properties.qualifier !== 'string') continue;
    const [subject, metric] = ['subject', 'metric'].map((field) => graph.follow(node, field)[0]?.id);
    const { period_start: start, period_end: end, period_kind: kind, modality, unit } = node.properties;
    if (subject === undefined || metric === undefined || start == null || end == null) continue;
    const [relativeTo] = graph.follow(node, 'relativeTo');
    const key = JSON.stringify(
      [subject, metric, relativeTo?.id, start, end, kind, modality, unit].map(String),
    );
    const group = groups.get(key) ?? { about: [subject, metric, `${start}/${end}`], nodes: [] };
    group.nodes.push(node);
    groups.set(key, group);
  }
  const found = [...groups.values()].flatMap(({ about: [subject = '', metric = '', period = ''], nodes }) =>
    pairs(inOrder(nodes)).flatMap(([a, b]): readonly Disagreement[] => {
      const [left, right] = [readOperand(a, undefined), readOperand(b, undefined)];
      if (overlaps(left.interval, right.interval)) return [];
      const stated = ({ id, asStated }: typeof left) => ({ id, dataset: graph.datasetOf(id), asStated });
      return [{ subject, metric, period, figures: [stated(left), stated(right)] }];
    }),
  );
  return found.sort((a, b) => (a.figures[0].id < b.figures[0].id ? -1 : 1));
}

function inOrder(nodes: readonly AuditNode[]): readonly AuditNode[] {
  return [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}
