import { type Interval, overlaps, rounded, unbounded } from '../../figure/Interval.ts';
import { parseFigure } from '../../figure/parseFigure.ts';
import { Rational } from '../../figure/Rational.ts';
import { ExternalSort } from '../paged/ExternalSort.ts';
import { sortingKey } from '../paged/sortingKey.ts';
import { type DatasetProblems, whereOf } from '../read/DatasetProblems.ts';
import type { DraftDataset } from '../read/DraftDataset.ts';
import type { DraftNode } from '../read/DraftNode.ts';
import type { RowCheck } from './checkRows.ts';

/**
 * Claims that cannot both be true: the same subject, metric, whole, period and modality, and no
 * number that fits both. Both stay; readers are told.
 */
export function checkContradictions(draft: DraftDataset, problems: DatasetProblems): RowCheck {
  const claims = new ExternalSort();
  return {
    isOfConcern: ({ fields }) => fields.has('qualifier'),
    check(node) {
      const key = claimKey(draft, node);
      if (key !== undefined) claims.add(sortingKey(key), node.number);
    },
    finish: () => compareClaims(draft, claims, problems),
  };
}

/** @param claims numbers of nodes by what they claim something of */
function compareClaims(draft: DraftDataset, claims: ExternalSort, problems: DatasetProblems): void {
  const { nodes } = draft;
  const pairs = new ExternalSort();
  for (const same of claims.groups()) {
    for (const [at, { a: second }] of same.entries()) {
      for (const { a: first } of same.slice(0, at)) pairs.add(second, second, first);
    }
  }
  // In the order of the rows, whatever they are about.
  for (const { a: second, b: first } of pairs.sorted()) {
    const [one, other] = [nodes.at(first), nodes.at(second)];
    // Sorting keys may be equal by chance.
    if (contradict(one, other) && claimKey(draft, one) === claimKey(draft, other))
      report(one, other, problems);
  }
}

function contradict(first: DraftNode, second: DraftNode): boolean {
  return (first.own || second.own) && !overlaps(claimInterval(first), claimInterval(second));
}

function report(first: DraftNode, second: DraftNode, problems: DatasetProblems): void {
  const [reported, other] = second.own ? [second, first] : [first, second];
  const message = `${reported.id} (${reported.properties.get('asStated')}) contradicts ${other.id} (${other.properties.get('asStated')}) at ${whereOf(other.location)}; both are kept.`;
  problems.warn('CONTRADICTION', reported.location, message);
}

/** What a claim is about, as a key; undefined for nodes that state no figure of a metric. */
function claimKey(draft: DraftDataset, node: DraftNode): string | undefined {
  const [subject, metric, whole] = ['subject', 'metric', 'relativeTo'].map((name) =>
    draft.leadsTo(node, name),
  );
  if (subject === undefined || metric === undefined || !node.type.fields.has('qualifier')) return undefined;
  const { values } = node.properties;
  const dates = ['period_end', 'period_kind', 'period_start'].filter((name) => values[name] !== undefined);
  const isDated = dates.some((name) => name !== 'period_kind');
  const period = isDated
    ? dates
    : Object.keys(values)
        .filter((name) => name.startsWith('period_'))
        .sort();
  return JSON.stringify([
    subject,
    metric,
    whole ?? '',
    String(node.properties.get('modality')),
    period.map((name) => `${name},${values[name]}`),
  ]);
}

/** What a claim allows: an exact figure may have been rounded at its last printed digit. */
function claimInterval(node: DraftNode): Interval {
  const number = (name: string): Rational | null => {
    const value = node.properties.get(name);
    return typeof value === 'number' ? Rational.fromNumber(value) : null;
  };
  const value = number('value');
  const [low, high] = [number('low'), number('high')];
  if (value !== null && low !== null) {
    const figure = parseFigure(String(node.properties.get('asStated')));
    const printed = figure?.value;
    if (figure === undefined || printed === undefined || printed === null)
      return rounded(value, Rational.zero);
    if (printed.compare(Rational.zero) === 0) return rounded(value, figure.step);
    return rounded(value, figure.step.times(value.dividedBy(printed)));
  }
  if (low === null && high === null) return unbounded;
  const open = (name: string) => node.properties.get(name) === true;
  return { low, high, lowOpen: open('lowOpen'), highOpen: open('highOpen') };
}
