import type { FigureRowFragment } from '../generated/graphql.ts';

/** Figures that belong together: of one metric, or of one subject on the page of a metric. */
export interface FigureGroup {
  readonly id: string;
  readonly name: string;
  readonly figures: readonly FigureRowFragment[];
}

/** Group figures in the order their groups first appear; within a group the order is kept. */
export function groupFigures(
  figures: readonly FigureRowFragment[],
  by: 'metric' | 'subject',
): readonly FigureGroup[] {
  const groups = new Map<string, { id: string; name: string; figures: FigureRowFragment[] }>();
  for (const figure of figures) {
    const { id, name } = figure[by];
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { id, name, figures: [figure] });
    else group.figures.push(figure);
  }
  return [...groups.values()];
}

/** The groups of one topic; a topic of null for what is sorted under none. */
export interface TopicGroups {
  readonly topic: { readonly id: string; readonly name: string } | null;
  readonly groups: readonly FigureGroup[];
}

/** Groups by the first topic of their metric, topics with most groups first, what has none last. */
export function groupByTopic(groups: readonly FigureGroup[]): readonly TopicGroups[] {
  const topics = new Map<string, { topic: TopicGroups['topic']; groups: FigureGroup[] }>();
  for (const group of groups) {
    const topic = group.figures[0]?.metric.topics.nodes[0] ?? null;
    const known = topics.get(topic?.id ?? '');
    if (known === undefined) topics.set(topic?.id ?? '', { topic, groups: [group] });
    else known.groups.push(group);
  }
  const rank = ({ topic, groups: { length } }: TopicGroups) => (topic === null ? -1 : length);
  return [...topics.values()].sort((one, other) => rank(other) - rank(one));
}

/** Whether a figure has all the words of a search in its text, its metric or its subject. */
export function hasWords(figure: FigureRowFragment, words: string): boolean {
  const { asStated, metric, subject, period } = figure;
  const text = [asStated, metric.name, subject.name, period?.asStated, period?.start].join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/**
 * The metrics of which several figures speak of the same time in different words: where sources may
 * disagree. What `claims` then says of them decides.
 */
export function contested(figures: readonly FigureRowFragment[]): readonly string[] {
  const first = new Map<string, FigureRowFragment>();
  const metrics = new Set<string>();
  for (const figure of figures) {
    const { period, metric, subject, modality, relativeTo } = figure;
    if (period === null || (period.start === null && period.end === null)) continue;
    const key = JSON.stringify([
      subject.id,
      metric.id,
      modality,
      relativeTo?.id,
      period.kind,
      period.start,
      period.end,
    ]);
    const other = first.get(key);
    if (other === undefined) first.set(key, figure);
    else metrics.add(metric.id);
  }
  return [...metrics];
}
