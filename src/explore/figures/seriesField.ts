import { compareText } from '../../figure/compareText.ts';
import { byPreference } from '../../figure/preference.ts';
import { alignedSlots, type Slot, slotOf, tracks } from '../../figure/slots.ts';
import type { UnitConversion } from '../../figure/UnitConversion.ts';
import type { QuerySeriesArgs } from '../../generated/api.ts';
import type { RootField } from '../../query/plan/RootField.ts';
import { ids, strings } from '../input.ts';
import { figuresWork } from '../work.ts';
import { type Figure, isAhead } from './Figure.ts';
import { answerLimit, FigureReader, tooMany } from './FigureReader.ts';
import { readTimes } from './readTimes.ts';
import { groupBy, leftOutOf, selectFigures } from './selectFigures.ts';

/** `series`: a metric of some subjects along time, gaps and bounds as they are. */
export function seriesField(conversion: UnitConversion): RootField<'series', QuerySeriesArgs> {
  return {
    name: 'series',
    nodes: () => answerLimit,
    work: (args, statistics) => figuresWork(statistics, strings(args, 'subjects')?.length ?? 0),
    async resolve(args, context) {
      const metric = String(args.metric);
      const subjects = ids(args, 'subjects', 50);
      const { range, asOf } = readTimes(args);
      const wanted = args.unit == null ? undefined : conversion.check(String(args.unit));
      const reader = new FigureReader(context);
      const metricUnit = (await reader.metrics([metric])).get(metric);
      if (metricUnit === undefined) return null;
      const known = await reader.entities(subjects);
      const unit = wanted ?? metricUnit;
      const read = await reader.figures(subjects, [metric]);
      const { figures, refused, leftOut } = await selectFigures(
        read,
        { range, asOf, conversion, modalities: undefined, unitOf: () => unit },
        reader.breathe,
      );
      if (figures.length > answerLimit) throw tooMany('answer', answerLimit);
      const placed = figures.map((figure) => ({ figure, slot: slotOf(figure) }));
      return {
        metric,
        unit,
        tracks: tracks.flatMap((track) => {
          const there = placed.filter(({ slot }) => slot.track === track);
          if (there.length === 0) return [];
          const slots = alignedSlots(there.map(({ slot }) => slot));
          return [{ track, slots, lines: lines(there, slots, subjects) }];
        }),
        refused,
        ...leftOutOf(leftOut, [], new Set()),
        unknownSubjects: subjects.filter((id) => !known.has(id)),
      };
    },
  };
}

interface Placed {
  readonly figure: Figure;
  readonly slot: Slot;
}

/** One line for each subject and whole, subjects in the order asked. */
function lines(placed: readonly Placed[], slots: readonly Slot[], subjects: readonly string[]) {
  const groups = groupBy(placed, ({ figure }) => JSON.stringify([figure.subject, figure.relativeTo]));
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : [{ group, ...first.figure }];
    })
    .sort(
      (a, b) =>
        subjects.indexOf(a.subject) - subjects.indexOf(b.subject) ||
        compareText(a.relativeTo ?? '', b.relativeTo ?? ''),
    )
    .map(({ group, subject, relativeTo }) => {
      const points = slots.map((slot) => {
        const here = group.filter((one) => one.slot.key === slot.key).map(({ figure }) => figure);
        const [figure = null, ...alternatives] = byPreference(here.filter((figure) => !isAhead(figure)));
        const targets = byPreference(here.filter(isAhead));
        return { slot, figure, alternatives, targets, gap: figure === null };
      });
      return { subject, relativeTo, points, gaps: points.filter(({ gap }) => gap).length };
    });
}
