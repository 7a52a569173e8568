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
export function graphChecks(graph: AuditGraph): AuditQuestion[] {
  const claims = new Claims(graph);
  return [
    ...claims.all.flatMap((claim) => rateChecks(graph, claim, claims)),
    ...claims.all.flatMap((claim) => partChecks(graph, claim, claims)),
    ...claims.all.flatMap((claim) => targetChecks(claim, claims)),
    ...streakChecks(graph, claims),
  ];
}

/** All figures, found by what they are of. */
class Claims {
  readonly all: readonly Claim[];
  readonly #byNode = new Map<string, Claim>();
  readonly #byKey = new Map<string, Claim[]>();

  constructor(readonly graph: AuditGraph) {
    this.all = [...graph.audited].flatMap((node) => {
      if (typeof node.properties.qualifier !== 'string') return [];
      const [subject] = graph.follow(node, 'subject');
      const [metric] = graph.follow(node, 'metric');
      return subject === undefined || metric === undefined ? [] : [{ node, subject, metric }];
    });
    for (const claim of this.all) {
      this.#byNode.set(claim.node.id, claim);
      const key = keyOf(claim.metric.id, claim.subject.id);
      const known = this.#byKey.get(key);
      if (known === undefined) this.#byKey.set(key, [claim]);
      else known.push(claim);
    }
  }

  of(node: AuditNode): Claim | undefined {
    return this.#byNode.get(node.id);
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
      .map(({ node }) => node)
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
function streakChecks(graph: AuditGraph, claims: Claims): AuditQuestion[] {
  return [...graph.audited].flatMap((node) => {
    const streak = Number(node.properties.streakYears ?? 0);
    if (streak <= 0) return [];
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
    return [{ ...found, operands }];
  });
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
