import type { AuditCheck, DatasetNode } from '../Dataset.ts';
import type { DatasetGraph } from '../verify/DatasetGraph.ts';

/** A figure with what it is of. */
interface Claim {
  readonly node: DatasetNode;
  readonly subject: DatasetNode;
  readonly metric: DatasetNode;
}

/**
 * The checks that follow from the graph's shape: a share has a whole (`relativeTo`), a growth rate
 * a `base` metric, a part a metric it is `partOf`, a statement a streak, a target a metric that may
 * have been reached.
 */
export function graphChecks(graph: DatasetGraph): AuditCheck[] {
  const claims = readClaims(graph);
  return [
    ...claims.flatMap((claim) => rateChecks(graph, claim, claims)),
    ...claims.flatMap((claim) => partChecks(graph, claim, claims)),
    ...claims.flatMap((claim) => targetChecks(claim, claims)),
    ...streakChecks(graph, claims),
  ];
}

function readClaims(graph: DatasetGraph): Claim[] {
  return [...graph.dataset.nodes.values()].flatMap((node) => {
    if (typeof node.properties.qualifier !== 'string') return [];
    const [subject] = graph.follow(node, 'subject');
    const [metric] = graph.follow(node, 'metric');
    return subject === undefined || metric === undefined ? [] : [{ node, subject, metric }];
  });
}

/** A rate of a base metric is a share when it names its whole, and growth otherwise. */
function rateChecks(graph: DatasetGraph, claim: Claim, claims: readonly Claim[]): AuditCheck[] {
  const [base] = graph.follow(claim.metric, 'base');
  const [relative] = graph.follow(claim.node, 'relativeTo');
  const { node, subject } = claim;
  const baseFigure = (owner: DatasetNode, inPeriod: (other: DatasetNode) => boolean) =>
    base === undefined
      ? undefined
      : claims.find(
          (other) =>
            other.metric.id === base.id &&
            other.subject.id === owner.id &&
            other.node.properties.modality === node.properties.modality &&
            inPeriod(other.node),
        )?.node;
  const now = (other: DatasetNode) => samePeriod(other, node);
  if (relative !== undefined) {
    // A share of the subject itself (residents who exercise) has its base as the whole.
    const part = relative.id === subject.id ? undefined : baseFigure(subject, now);
    return [check('SHARE', node, { share: node, part, whole: baseFigure(relative, now) })];
  }
  if (base === undefined || node.properties.unit !== '%') return [];
  const to = baseFigure(subject, now);
  const from = baseFigure(subject, (other) => isYearBefore(other, node));
  return [check('GROWTH', node, { growth: node, from, to })];
}

function partChecks(graph: DatasetGraph, claim: Claim, claims: readonly Claim[]): AuditCheck[] {
  const [wholeMetric] = graph.follow(claim.metric, 'partOf');
  if (wholeMetric === undefined) return [];
  const whole = claims.find(
    (other) =>
      other.metric.id === wholeMetric.id &&
      other.subject.id === claim.subject.id &&
      other.node.properties.modality === claim.node.properties.modality &&
      samePeriod(other.node, claim.node),
  );
  if (whole === undefined) return [];
  return [check('PARTS_WITHIN_WHOLE', claim.node, { parts: claim.node, whole: whole.node })];
}

function targetChecks(claim: Claim, claims: readonly Claim[]): AuditCheck[] {
  if (claim.node.properties.modality !== 'TARGET') return [];
  const due = claim.node.properties.period_end;
  const reached = claims
    .filter((other) => other.metric.id === claim.metric.id && other.subject.id === claim.subject.id)
    .filter((other) => other.node.properties.modality === 'ACTUAL')
    .find(({ node }) => typeof due === 'string' && String(node.properties.period_end ?? '') >= due);
  return [check('TARGET', claim.node, { target: claim.node, actual: reached?.node })];
}

/** Every statement with a streak; the figures of its years where the same subject and metric has them. */
function streakChecks(graph: DatasetGraph, claims: readonly Claim[]): AuditCheck[] {
  return [...graph.dataset.nodes.values()].flatMap((node) => {
    const streak = Number(node.properties.streakYears ?? 0);
    if (streak <= 0) return [];
    const own = claims.find((claim) => claim.node === node);
    const last = Number(String(node.properties.period_end ?? '').slice(0, 4));
    const observations = claims
      .filter((claim) => own !== undefined && claim.metric.id === own.metric.id)
      .filter((claim) => claim.subject.id === own?.subject.id)
      .map((claim) => claim.node)
      .filter(({ properties }) => {
        const start = Number(String(properties.period_start ?? '').slice(0, 4));
        const end = Number(String(properties.period_end ?? '').slice(0, 4));
        return start > 0 && start === end && end <= last && start > last - streak;
      });
    const found = check('STREAK', node, { streak: node });
    const operands = new Map(found.operands).set(
      'observations',
      observations.map(({ id }) => id),
    );
    return [{ ...found, operands }];
  });
}

function check(kind: string, about: DatasetNode, roles: Record<string, DatasetNode | undefined>): AuditCheck {
  const operands = new Map<string, readonly string[]>();
  for (const [role, node] of Object.entries(roles)) if (node !== undefined) operands.set(role, [node.id]);
  return {
    id: `${about.id}.${kind.toLowerCase().replaceAll('_', '-')}`,
    check: kind,
    operands,
    years: undefined,
    tolerance: undefined,
    note: undefined,
    location: about.location,
  };
}

function samePeriod(a: DatasetNode, b: DatasetNode): boolean {
  const dates = ({ properties }: DatasetNode) => [
    properties.period_start,
    properties.period_end,
    properties.period_kind,
  ];
  const [left, right] = [dates(a), dates(b)];
  return (
    (left[0] !== undefined || left[1] !== undefined) && left.every((date, index) => date === right[index])
  );
}

/** The same days of the calendar, one year earlier. */
function isYearBefore(earlier: DatasetNode, later: DatasetNode): boolean {
  const shifted = (date: unknown) =>
    typeof date === 'string' ? `${Number(date.slice(0, 4)) - 1}${date.slice(4)}` : undefined;
  const { period_start: start, period_end: end, period_kind: kind } = later.properties;
  if (start === undefined || end === undefined) return false;
  return (
    earlier.properties.period_start === shifted(start) &&
    earlier.properties.period_end === shifted(end) &&
    earlier.properties.period_kind === kind
  );
}
