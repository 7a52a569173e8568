import { list, text } from '../view/fields.ts';

/** What the address of the chart page carries. */
export const chartFields = {
  /** Id of the metric. */
  metric: text(),
  /** Ids of the entities compared. */
  subjects: list(50),
};
