import { overlaps } from '../../figure/Interval.ts';
import type { Model } from '../../model/Model.ts';
import type { Dataset, DatasetNode } from '../Dataset.ts';
import { DatasetGraph } from '../verify/DatasetGraph.ts';
import type { AuditResult } from './AuditResult.ts';
import { audit } from './audit.ts';
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

/** What the figures of several datasets say against each other. */
export interface AuditTogether {
  /** Checks written in an audit.yaml begin with the id of its dataset. */
  readonly results: readonly AuditResult[];
  readonly disagreements: readonly Disagreement[];
}

/** Check the figures of all these datasets against each other, as if one had stated them. */
export function auditTogether(datasets: readonly Dataset[], model: Model): AuditTogether {
  const [first] = datasets;
  if (first === undefined) return { results: [], disagreements: [] };
  const whole: Dataset = {
    metadata: first.metadata,
    nodes: new Map(datasets.flatMap(({ nodes }) => [...nodes])),
    relationships: datasets.flatMap(({ relationships }) => relationships),
    auditChecks: datasets.flatMap(({ metadata, auditChecks = [] }) =>
      auditChecks.map((check) => ({ ...check, id: `${metadata.id}.audit.${check.id}` })),
    ),
  };
  const owner = new Map(
    datasets.flatMap(({ metadata, nodes }) => [...nodes.keys()].map((id) => [id, metadata.id])),
  );
  return {
    results: audit(whole, model),
    disagreements: disagreements(new DatasetGraph(whole, model), (id) => owner.get(id) ?? ''),
  };
}

function disagreements(graph: DatasetGraph, datasetOf: (id: string) => string): readonly Disagreement[] {
  const groups = new Map<string, { readonly about: readonly string[]; readonly nodes: DatasetNode[] }>();
  for (const node of graph.dataset.nodes.values()) {
    if (typeof node.properties.qualifier !== 'string') continue;
    const [subject, metric] = ['subject', 'metric'].map((field) => graph.follow(node, field)[0]?.id);
    const { period_start: start, period_end: end, period_kind: kind, modality, unit } = node.properties;
    if (subject === undefined || metric === undefined || start === undefined || end === undefined) continue;
    const [relativeTo] = graph.follow(node, 'relativeTo');
    const key = JSON.stringify(
      [subject, metric, relativeTo?.id, start, end, kind, modality, unit].map(String),
    );
    const group = groups.get(key) ?? { about: [subject, metric, `${start}/${end}`], nodes: [] };
    group.nodes.push(node);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ about: [subject = '', metric = '', period = ''], nodes }) =>
    nodes.flatMap((a, index) =>
      nodes.slice(index + 1).flatMap((b): readonly Disagreement[] => {
        const [left, right] = [a, b].map((node) => readOperand(node, undefined));
        if (left === undefined || right === undefined || overlaps(left.interval, right.interval)) return [];
        const stated = ({ id, asStated }: typeof left): StatedFigure => ({
          id,
          dataset: datasetOf(id),
          asStated,
        });
        return [{ subject, metric, period, figures: [stated(left), stated(right)] }];
      }),
    ),
  );
}
