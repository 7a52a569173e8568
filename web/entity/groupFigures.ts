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
