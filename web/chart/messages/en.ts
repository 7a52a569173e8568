export const en = {
  title: 'Charts',
  metric: 'Metric',
  subjects: 'Of',
  choose: 'Choose a metric and whose figures to draw.',
  none: 'No figure of this metric is stated for them.',
  unknownMetric: 'No metric has this id.',
  unknownSubjects: (ids: string) => `Nothing has the id ${ids}.`,
  refused: 'Not drawn:',
  tracks: {
    YEAR: 'Years',
    HALF_YEAR: 'Half-years',
    QUARTER: 'Quarters',
    MONTH: 'Months',
    INSTANT: 'Single days',
    INTERVAL: 'Other spans',
    SINCE: 'Since a day',
    UNDATED: 'Without dates',
  },
  key: 'Filled: what happened. Hollow: a target or forecast. Arrow: only a bound is stated, the rest is open. Ring: another claim for the same period. A break in the line: no figure is stated.',
  period: 'Period',
  gap: 'no figure',
  target: 'target',
  also: 'also',
  download: 'Download',
  table: 'The same as a table, as printed',
  axis: (name: string, unit: string, scale: string) =>
    `${name} (${[scale, unit].filter((part) => part !== '').join(' ')})`,
};

/** What every language must say. */
export type Messages = typeof en;
