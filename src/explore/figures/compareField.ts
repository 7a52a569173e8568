import { kindOfPeriod } from '../../figure/asOf.ts';
import { compareText } from '../../figure/compareText.ts';
import { byPreference } from '../../figure/preference.ts';
import { compareSlots, type Dated, type Slot, slotOf } from '../../figure/slots.ts';
import type { UnitConversion } from '../../figure/UnitConversion.ts';
import type { ComparisonCell, QueryCompareArgs } from '../../generated/api.ts';
import type { Answer, RootField } from '../../query/plan/RootField.ts';
import type { Breathe } from '../../query/run/inTurns.ts';
import { badInput, ids, strings } from '../input.ts';
import { figuresWork } from '../work.ts';
import type { Figure } from './Figure.ts';
import { FigureReader } from './FigureReader.ts';
import { readTimes } from './readTimes.ts';
import {
  groupBy,
  groupInTurns,
  leftOutOf,
  mostLeftOut,
  type RefusedFigure,
  selectFigures,
} from './selectFigures.ts';

const mostSubjects = 50;
const mostMetrics = 20;

/** `compare`: metrics of subjects as a table whose columns each hold one unit and one period. */
export function compareField(conversion: UnitConversion): RootField<'compare', QueryCompareArgs> {
  return {
    name: 'compare',
    nodes: (args) =>
      Math.min(strings(args, 'subjects')?.length ?? 0, mostSubjects) *
        Math.min(strings(args, 'metrics')?.length ?? 0, mostMetrics) *
        2 +
      mostLeftOut,
    work: (args, statistics) => figuresWork(statistics, strings(args, 'subjects')?.length ?? 0),
    async resolve(args, context) {
      const subjects = ids(args, 'subjects', mostSubjects);
      const metrics = ids(args, 'metrics', mostMetrics);
      const { range, asOf } = readTimes(args);
      const modalities = args.modalities ?? [];
      const wanted = wantedUnits(args, metrics, conversion);
      const reader = new FigureReader(context);
      const stored = await reader.metrics(metrics);
      const known = await reader.entities(subjects);
      const unitOf = (metric: string) => wanted.get(metric) ?? stored.get(metric) ?? '';
      const read = await reader.figures(subjects, metrics);
      const { figures, refused, leftOut } = await selectFigures(
        read,
        { range, asOf, modalities, conversion, unitOf },
        reader.breathe,
      );
      const ofMetric = groupBy(figures, ({ metric }) => metric);
      const refusals = new Map(refused.toReversed().map((one) => [cellKey(one), one]));
      const columns = await Promise.all(
        metrics
          .filter((metric) => stored.has(metric))
          .map(async (metric) => {
            const own = ofMetric.get(metric) ?? [];
            const chosen = await (asOf === undefined ? ofSharedSlot : latestOfKind)(own, reader.breathe);
            const ofSubject = groupBy(own, ({ subject }) => subject);
            const chosenOf = groupBy(chosen, ({ subject }) => subject);
            return { metric, unit: unitOf(metric), slot: onlySlot(chosen), ofSubject, chosenOf };
          }),
      );
      const rows = subjects
        .filter((id) => known.has(id))
        .map((subject) => ({
          subject,
          cells: columns.map(({ metric, ofSubject, chosenOf, slot }) =>
            cell(
              chosenOf.get(subject) ?? [],
              ofSubject.get(subject) ?? [],
              refusals.get(cellKey({ subject, metric })),
              slot,
            ),
          ),
        }));
      const shown = rows.flatMap(({ cells }) =>
        cells.flatMap(({ figure, alternatives }) => [
          figure?.observation ?? '',
          ...alternatives.map((one) => one.observation),
        ]),
      );
      return {
        columns: columns.map(({ metric, unit, slot }) => ({ metric, unit, slot })),
        rows,
        ...leftOutOf(leftOut, figures, new Set(shown)),
        unknownSubjects: subjects.filter((id) => !known.has(id)),
        unknownMetrics: metrics.filter((id) => !stored.has(id)),
      };
    },
  };
}

function cellKey({ subject, metric }: { readonly subject: string; readonly metric: string }): string {
  return JSON.stringify([subject, metric]);
}

/** A figure as far as it is chosen by its time. */
export interface Timed extends Dated {
  readonly subject: string;
  /** The last day of its period. */
  readonly day: string | null;
}

/** The latest of the slots that most subjects have a figure for; a slot without dates is no one else's. */
function sharedSlot(ofSlot: ReadonlyMap<string, readonly Timed[]>): Slot | undefined {
  const slots = [...ofSlot.values()].flatMap((group) => {
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

const slotKey = (figure: Timed) => slotOf(figure).key;

/** The figures of the slot that most subjects have one for. */
export async function ofSharedSlot<F extends Timed>(
  figures: readonly F[],
  breathe: Breathe,
): Promise<readonly F[]> {
  const ofSlot = await groupInTurns(figures, slotKey, breathe);
  return ofSlot.get(sharedSlot(ofSlot)?.key ?? '') ?? [];
}

/**
 * The figures of the latest slot of each subject, all of the kind of period that most subjects have; of
 * several such kinds the one with the latest day, then the first by name.
 */
export async function latestOfKind<F extends Timed>(
  figures: readonly F[],
  breathe: Breathe,
): Promise<readonly F[]> {
  const kinds: { kind: string; subjects: number; day: string; latest: readonly F[] }[] = [];
  for (const [kind, group] of await groupInTurns(figures, kindOfPeriod, breathe)) {
    const latest: (readonly F[])[] = [];
    for (const own of (await groupInTurns(group, ({ subject }) => subject, breathe)).values()) {
      latest.push(ofLatestSlot(own));
      await breathe();
    }
    const day =
      latest
        .flatMap((own) => own[0]?.day ?? [])
        .sort()
        .at(-1) ?? '';
    kinds.push({ kind, subjects: latest.length, day, latest: latest.flat() });
  }
  kinds.sort((a, b) => b.subjects - a.subjects || compareText(b.day, a.day) || compareText(a.kind, b.kind));
  return kinds[0]?.latest ?? [];
}

function ofLatestSlot<F extends Timed>(figures: readonly F[]): readonly F[] {
  const [latest] = figures.map(slotOf).sort(latestFirst);
  return figures.filter((figure) => slotOf(figure).key === latest?.key);
}

/** The slot of figures that all have the same one. */
export function onlySlot(figures: readonly Timed[]): Slot | null {
  const slots = new Map(figures.map((figure) => [slotOf(figure).key, slotOf(figure)]));
  return slots.size === 1 ? ([...slots.values()][0] ?? null) : null;
}

/** @param chosen of a subject, those of the period that is compared; `figures` are all of it */
function cell(
  chosen: readonly Figure[],
  figures: readonly Figure[],
  refused: RefusedFigure | undefined,
  slot: Slot | null,
): Answer<ComparisonCell> {
  const [figure, ...alternatives] = byPreference(chosen);
  if (figure !== undefined) return { status: 'COMPARABLE', figure, alternatives, reason: null };
  const latest = sharedSlot(groupBy(figures, slotKey));
  const [other, ...more] = byPreference(figures.filter((one) => slotOf(one).key === latest?.key));
  if (other !== undefined) {
    const [theirs, ours] = [latest?.label, slot?.label ?? 'a period of the length of the others'];
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
