import { choice, flag, list, text } from '../view/fields.ts';

/** What the address of the chart page carries. */
export const chartFields = {
  /** What is drawn: a metric along time, metrics side by side, positions, or targets and what came of them. */
  show: choice(['series', 'compare', 'rank', 'promises'], 'series'),
  /** Id of the metric. */
  metric: text(),
  /** Ids of the entities compared. */
  subjects: list(50),
  /** Ids of the metrics of a comparison. */
  metrics: list(20),
  /** Id of what the peers of a ranking belong to. */
  scope: text(),
  /** Whether less is better in a ranking. */
  lowest: flag,
};
