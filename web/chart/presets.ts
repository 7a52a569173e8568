import type { ViewOf } from '../view/pages.ts';
import { viewOf } from '../view/viewOf.ts';
import type { ChartPresetsQuery } from './generated/graphql.ts';

type Measured = ChartPresetsQuery['metrics']['nodes'][number];

/** A chart worth looking at, and what it is of. */
export interface Preset {
  readonly view: ViewOf<'chart'>;
  /** Names of the metrics and of whom they are, most telling first. */
  readonly metrics: readonly string[];
  readonly subjects: readonly string[];
}

/** Most questions of a kind. */
const most = 3;

/** Most subjects of a series that begins: more lines are hard to tell apart. */
const mostLines = 5;

/** Most metrics of a comparison that begins: each is a column. */
const mostColumns = 4;

/** Most subjects of a comparison, as of its address. */
const mostRows = 50;

/**
 * Charts worth beginning with, from what is measured most: none is drawn of figures that are not there.
 * @returns by the way they are shown
 */
export function presetsOf({
  metrics,
  places,
}: ChartPresetsQuery): Readonly<Record<'series' | 'compare' | 'rank', readonly Preset[]>> {
  const measured = metrics.nodes.map((metric) => ({ metric, subjects: subjectsOf(metric) }));
  return {
    series: measured.flatMap(seriesOf).slice(0, most),
    compare: comparisonsOf(measured).slice(0, most),
    rank: places.nodes.flatMap((place) => measured.flatMap((one) => rankOf(one, place))).slice(0, most),
  };
}

interface Subject {
  readonly id: string;
  readonly name: string;
  /** The ends of the different times it has figures for. */
  readonly times: ReadonlySet<string>;
}

interface MeasuredOf {
  readonly metric: Measured;
  readonly subjects: readonly Subject[];
}

/** The districts that a metric is stated of, those with most times first. */
function subjectsOf({ measurements }: Measured): readonly Subject[] {
  const subjects = new Map<string, { id: string; name: string; times: Set<string> }>();
  for (const { subject, period } of measurements.nodes) {
    if (subject.__typename !== 'District') continue;
    const known = subjects.get(subject.id) ?? { id: subject.id, name: subject.name, times: new Set() };
    if (period?.end != null) known.times.add(period.end);
    subjects.set(subject.id, known);
  }
  return [...subjects.values()].sort((a, b) => b.times.size - a.times.size);
}

/** Along time, where there are several times. */
function seriesOf({ metric, subjects }: MeasuredOf): readonly Preset[] {
  const lines = subjects.filter(({ times }) => times.size > 1).slice(0, mostLines);
  if (lines.length === 0) return [];
  return [
    {
      view: viewOf('chart', { metric: metric.id, subjects: lines.map(({ id }) => id) }),
      metrics: [metric.name],
      subjects: lines.map(({ name }) => name),
    },
  ];
}

/** The two districts with most in common, or the only one, and all districts by what is known of most. */
function comparisonsOf(measured: readonly MeasuredOf[]): readonly Preset[] {
  const shared = new Map<string, { pair: readonly [Subject, Subject]; metrics: Measured[] }>();
  for (const { metric, subjects } of measured) {
    for (const [index, one] of subjects.entries()) {
      for (const other of subjects.slice(index + 1)) {
        const [first, second] = one.id < other.id ? [one, other] : [other, one];
        const key = JSON.stringify([first.id, second.id]);
        const known = shared.get(key);
        if (known === undefined) shared.set(key, { pair: [first, second], metrics: [metric] });
        else known.metrics.push(metric);
      }
    }
  }
  const [closest] = [...shared.values()].sort((a, b) => b.metrics.length - a.metrics.length);
  const wide = measured.filter(({ subjects }) => subjects.length > 2);
  const [widest] = [...wide].sort((a, b) => b.subjects.length - a.subjects.length);
  // Where a single district is known: what is known of it.
  const lone = closest === undefined ? measured.flatMap(({ subjects }) => subjects)[0] : undefined;
  const comparison = (metrics: readonly Measured[], subjects: readonly Subject[]): Preset => {
    const columns = metrics.slice(0, mostColumns);
    const rows = subjects.slice(0, mostRows);
    return {
      view: viewOf('chart', {
        show: 'compare',
        metrics: columns.map(({ id }) => id),
        subjects: rows.map(({ id }) => id),
      }),
      metrics: columns.map(({ name }) => name),
      subjects: rows.map(({ name }) => name),
    };
  };
  return [
    ...(lone === undefined
      ? []
      : [
          comparison(
            measured.filter(({ subjects }) => subjects.length > 0).map(({ metric }) => metric),
            [lone],
          ),
        ]),
    ...(closest === undefined || closest.metrics.length < 2
      ? []
      : [comparison(closest.metrics, closest.pair)]),
    ...(widest === undefined
      ? []
      : [
          comparison(
            wide.map(({ metric }) => metric),
            widest.subjects,
          ),
        ]),
  ];
}

/** Positions within the place that most districts belong to, where there are some to rank. */
function rankOf(
  { metric, subjects }: MeasuredOf,
  { id, name, districts }: ChartPresetsQuery['places']['nodes'][number],
): readonly Preset[] {
  if (subjects.length < 2 || districts.totalCount === 0) return [];
  return [
    {
      view: viewOf('chart', { show: 'rank', metric: metric.id, scope: id }),
      metrics: [metric.name],
      subjects: [name],
    },
  ];
}
