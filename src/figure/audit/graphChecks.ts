import { compareText } from '../compareText.ts';
import type { AuditGraph, AuditNode, AuditQuestion } from './AuditGraph.ts';

/** A figure with what it is of. */
interface Claim {
  readonly node: AuditNode;
  readonly subject: AuditNode;
  readonly metric: AuditNode;
}

/**
 * The checks that follow from the graph's shape: a share has a whole (`relativeTo`), a growth rate
 * a `base` metric, a part a metric it is `partOf`, a statement a streak, a target a metric that may
 * have been reached. Where several figures could be an operand it is one of the same dataset, else
 * the preferred one: exact before bounds, then the later said.
 */
export function* graphChecks(graph: AuditGraph): Generator<AuditQuestion> {
  const claims = new Claims(graph);
  for (const claim of claims.all()) yield* rateChecks(graph, claim, claims);
  for (const claim of claims.all()) yield* partChecks(graph, claim, claims);
  for (const claim of claims.all()) yield* targetChecks(claim, claims);
  yield* streakChecks(graph, claims);
}

/** All figures, found by what they are of. Only ids are kept, of those that others may be held against. */
class Claims {
  readonly #byKey = new Map<string, string[]>();

  constructor(readonly graph: AuditGraph) {
    const asked = new Set<string>();
    for (const { node, metric } of this.all()) {
      for (const field of ['base', 'partOf']) for (const { id } of graph.follow(metric, field)) asked.add(id);
      if (node.properties.modality === 'TARGET' || streakOf(node) > 0) asked.add(metric.id);
    }
    for (const { node, subject, metric } of this.all()) {
      if (!asked.has(metric.id)) continue;
      const key = keyOf(metric.id, subject.id);
      const known = this.#byKey.get(key);
      if (known === undefined) this.#byKey.set(key, [node.id]);
      else known.push(node.id);
    }
  }

  *all(): Generator<Claim> {
    for (const node of this.graph.audited) {
      const claim = this.of(node);
      if (claim !== undefined) yield claim;
    }
  }

  of(node: AuditNode): Claim | undefined {
    if (typeof node.properties.qualifier !== 'string') return undefined;
    const [subject] = this.graph.follow(node, 'subject');
    const [metric] = this.graph.follow(node, 'metric');
    return subject === undefined || metric === undefined ? undefined : { node, subject, metric };
  }

  /** Figures of a metric of a subject that fit, those that are to be held against `beside` first. */
  find(
    metric: string,
    subject: string,
    beside: AuditNode,
    fits: (other: AuditNode) => boolean,
  ): readonly AuditNode[] {
    const own = this.graph.datasetOf(beside.id);
    const rank = ({ id, properties }: AuditNode) =>
      2 * Number(this.graph.datasetOf(id) !== own) + Number(properties.qualifier !== 'EXACT');
    const said = ({ properties }: AuditNode) => String(properties.statedOn ?? '');
    return (this.#byKey.get(keyOf(metric, subject)) ?? [])
      .flatMap((id) => this.graph.node(id) ?? [])
      .filter(fits)
      .sort((a, b) => rank(a) - rank(b) || compareText(said(b), said(a)) || compareText(a.id, b.id));
  }
}

function keyOf(metric: string, subject: string): string {
  return `${metric}\n${subject}`;
}

/** A rate of a base metric is a share when it names its whole, and growth otherwise. */
function rateChecks(graph: AuditGraph, claim: Claim, claims: Claims): AuditQuestion[] {
  const [base] = graph.follow(claim.metric, 'base');
  const [relative] = graph.follow(claim.node, 'relativeTo');
  const { node, subject } = claim;
  const baseFigure = (owner: AuditNode, inPeriod: (other: AuditNode) => boolean) =>
    base === undefined
      ? undefined
      : claims.find(base.id, owner.id, node, (other) => isAlike(other, node) && inPeriod(other))[0];
  const now = (other: AuditNode) => samePeriod(other, node);
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

function isAlike(a: AuditNode, b: AuditNode): boolean {
  return a.properties.modality === b.properties.modality;
}

function partChecks(graph: AuditGraph, { node, subject, metric }: Claim, claims: Claims): AuditQuestion[] {
  const [wholeMetric] = graph.follow(metric, 'partOf');
  if (wholeMetric === undefined) return [];
  const [whole] = claims.find(
    wholeMetric.id,
    subject.id,
    node,
    (other) => isAlike(other, node) && samePeriod(other, node),
  );
  return whole === undefined ? [] : [check('PARTS_WITHIN_WHOLE', node, { parts: node, whole })];
}

function targetChecks({ node, subject, metric }: Claim, claims: Claims): AuditQuestion[] {
  if (node.properties.modality !== 'TARGET') return [];
  const due = node.properties.period_end;
  const [reached] = claims.find(
    metric.id,
    subject.id,
    node,
    ({ properties }) =>
      properties.modality === 'ACTUAL' &&
      typeof due === 'string' &&
      String(properties.period_end ?? '') >= due,
  );
  return [check('TARGET', node, { target: node, actual: reached })];
}

/** Every statement with a streak; the figures of its years where the same subject and metric has them. */
function* streakChecks(graph: AuditGraph, claims: Claims): Generator<AuditQuestion> {
  for (const node of graph.audited) {
    const streak = streakOf(node);
    if (streak <= 0) continue;
    const own = claims.of(node);
    const last = Number(String(node.properties.period_end ?? '').slice(0, 4));
    const observations =
      own === undefined
        ? []
        : claims.find(own.metric.id, own.subject.id, node, ({ properties }) => {
            const start = Number(String(properties.period_start ?? '').slice(0, 4));
            const end = Number(String(properties.period_end ?? '').slice(0, 4));
            return start > 0 && start === end && end <= last && start > last - streak;
          });
    const found = check('STREAK', node, { streak: node });
    const operands = new Map(found.operands).set(
      'observations',
      observations.map(({ id }) => id),
    );
    yield { ...found, operands };
  }
}

function streakOf({ properties }: AuditNode): number {
  return Number(properties.streakYears ?? 0);
}

function check(kind: string, about: AuditNode, roles: Record<string, AuditNode | undefined>): AuditQuestion {
  const operands = new Map<string, readonly string[]>();
  for (const [role, node] of Object.entries(roles)) if (node !== undefined) operands.set(role, [node.id]);
  return {
    id: `${about.id}.${kind.toLowerCase().replaceAll('_', '-')}`,
    check: kind,
    operands,
    years: undefined,
    tolerance: undefined,
    note: undefined,
  };
}

function samePeriod(a: AuditNode, b: AuditNode): boolean {
  const dates = ({ properties }: AuditNode) => [
    properties.period_start,
    properties.period_end,
    properties.period_kind,
  ];
  const [left, right] = [dates(a), dates(b)];
  return (left[0] != null || left[1] != null) && left.every((date, index) => date === right[index]);
}

/** The same days of the calendar, one year earlier. */
function isYearBefore(earlier: AuditNode, later: AuditNode): boolean {
  const shifted = (date: unknown) =>
    typeof date === 'string' ? `${Number(date.slice(0, 4)) - 1}${date.slice(4)}` : undefined;
  const { period_start: start, period_end: end, period_kind: kind } = later.properties;
  if (start == null || end == null) return false;
  return (
    earlier.properties.period_start === shifted(start) &&
    earlier.properties.period_end === shifted(end) &&
    earlier.properties.period_kind === kind
  );
}
