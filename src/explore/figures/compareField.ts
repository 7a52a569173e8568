import { byPreference } from '../../figure/preference.ts';
import { compareSlots, readRange, type Slot, slotOf } from '../../figure/slots.ts';
import type { UnitConversion } from '../../figure/UnitConversion.ts';
import type { ComparisonCell, QueryCompareArgs } from '../../generated/api.ts';
import type { Answer, RootField } from '../../query/plan/RootField.ts';
import { badInput, ids, strings } from '../input.ts';
import { figuresWork } from '../work.ts';
import type { Figure } from './Figure.ts';
import { FigureReader } from './FigureReader.ts';
import { groupBy, type RefusedFigure, selectFigures } from './selectFigures.ts';

const mostSubjects = 50;
const mostMetrics = 20;

/** `compare`: metrics of subjects as a table whose columns each hold one unit and one period. */
export function compareField(conversion: UnitConversion): RootField<'compare', QueryCompareArgs> {
  return {
    name: 'compare',
    nodes: (args) =>
      Math.min(strings(args, 'subjects')?.length ?? 0, mostSubjects) *
      Math.min(strings(args, 'metrics')?.length ?? 0, mostMetrics) *
      2,
    work: (args, statistics) => figuresWork(statistics, strings(args, 'subjects')?.length ?? 0),
    async resolve(args, context) {
      const subjects = ids(args, 'subjects', mostSubjects);
      const metrics = ids(args, 'metrics', mostMetrics);
      const range = readRange(args.period);
      const modalities = strings(args, 'modalities') ?? [];
      const wanted = wantedUnits(args, metrics, conversion);
      const reader = new FigureReader(context);
      const stored = await reader.metrics(metrics);
      const known = await reader.entities(subjects);
      const unitOf = (metric: string) => wanted.get(metric) ?? stored.get(metric) ?? '';
      const read = (await reader.figures(subjects, metrics)).filter(({ modality }) =>
        modalities.includes(modality),
      );
      const { figures, refused } = selectFigures(read, range, conversion, unitOf);
      const columns = metrics
        .filter((metric) => stored.has(metric))
        .map((metric) => {
          const own = figures.filter((figure) => figure.metric === metric);
          return { metric, unit: unitOf(metric), slot: sharedSlot(own) ?? null, figures: own };
        });
      return {
        columns: columns.map(({ metric, unit, slot }) => ({ metric, unit, slot })),
        rows: subjects
          .filter((id) => known.has(id))
          .map((subject) => ({
            subject,
            cells: columns.map((column) =>
              cell(
                column.figures.filter((figure) => figure.subject === subject),
                refused.find((one) => one.metric === column.metric && one.subject === subject),
                column.slot,
              ),
            ),
          })),
        unknownSubjects: subjects.filter((id) => !known.has(id)),
        unknownMetrics: metrics.filter((id) => !stored.has(id)),
      };
    },
  };
}

/** The latest of the slots that most subjects have a figure for; a slot without dates is no one else's. */
export function sharedSlot(figures: readonly Figure[]): Slot | undefined {
  const slots = [...groupBy(figures, (figure) => slotOf(figure).key).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ slot: slotOf(first), subjects: new Set(group.map(({ subject }) => subject)).size }];
  });
  const dated = (slot: Slot) => Number(slot.track !== 'UNDATED');
  slots.sort(
    (a, b) => b.subjects - a.subjects || dated(b.slot) - dated(a.slot) || latestFirst(a.slot, b.slot),
  );
  return slots[0]?.slot;
}

function latestFirst(a: Slot, b: Slot): number {
  // The one that ends later; of those, the longer, which starts earlier.
  if (a.end !== b.end) return (a.end ?? '9') > (b.end ?? '9') ? -1 : 1;
  return compareSlots(a, b);
}

function cell(
  figures: readonly Figure[],
  refused: RefusedFigure | undefined,
  slot: Slot | null,
): Answer<ComparisonCell> {
  const here = byPreference(figures.filter((figure) => slotOf(figure).key === slot?.key));
  const [figure, ...alternatives] = here;
  if (figure !== undefined) return { status: 'COMPARABLE', figure, alternatives, reason: null };
  const latest = sharedSlot(figures);
  const [other, ...more] = byPreference(figures.filter((one) => slotOf(one).key === latest?.key));
  if (other !== undefined) {
    const [theirs, ours] = [latest?.label, slot?.label];
    const reason = `Nothing is stated for ${ours}; this is for ${theirs || 'a time without dates'}.`;
    return { status: 'OTHER_PERIOD', figure: other, alternatives: more, reason };
  }
  if (refused !== undefined) {
    return { status: 'REFUSED', figure: null, alternatives: [], reason: refused.reason };
  }
  return { status: 'MISSING', figure: null, alternatives: [], reason: 'No figure is stated.' };
}

function wantedUnits(
  args: QueryCompareArgs,
  metrics: readonly string[],
  conversion: UnitConversion,
): ReadonlyMap<string, string> {
  const wanted = new Map<string, string>();
  for (const { metric, unit } of args.units ?? []) {
    if (!metrics.includes(metric)) throw badInput(`"units" names ${metric}, which is not among "metrics".`);
    wanted.set(metric, conversion.check(unit));
  }
  return wanted;
}
