import type { AuditResult } from '../../figure/audit/AuditResult.ts';
import { audit } from '../../figure/audit/audit.ts';
import { type Disagreement, disagreements } from '../../figure/audit/disagreements.ts';
import type { Model } from '../../model/Model.ts';
import type { Dataset } from '../Dataset.ts';
import { DatasetGraph } from '../verify/DatasetGraph.ts';

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
    relationships: datasets.flatMap(({ relationships }) => [...relationships]),
  };
  const checks = datasets.flatMap(({ metadata, auditChecks = [] }) =>
    auditChecks.map((check) => ({ ...check, id: `${metadata.id}.audit.${check.id}` })),
  );
  const owner = new Map(
    datasets.flatMap(({ metadata, nodes }) => [...nodes.keys()].map((id) => [id, metadata.id])),
  );
  const graph = new DatasetGraph(whole, model, (id) => owner.get(id) ?? '');
  return { results: [...audit(graph, checks)], disagreements: disagreements(graph) };
}

/** Check the figures of one dataset, as its `audit.yaml` and the graph say; each check is made when it is asked for. */
export function auditDataset(dataset: Dataset, model: Model): Iterable<AuditResult> {
  return audit(new DatasetGraph(dataset, model), dataset.auditChecks ?? []);
}
