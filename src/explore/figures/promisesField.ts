import { compareText } from '../../figure/compareText.ts';
import { certainlyAbove, type Interval, point } from '../../figure/Interval.ts';
import { byPreference } from '../../figure/preference.ts';
import { intervalOf } from '../../figure/Quantity.ts';
import { Rational } from '../../figure/Rational.ts';
import { compareSlots, slotOf } from '../../figure/slots.ts';
import type { UnitConversion } from '../../figure/UnitConversion.ts';
import type { QueryPromisesArgs, TargetReason, TargetStatus } from '../../generated/api.ts';
import { encodeCursor } from '../../query/plan/cursor.ts';
import type { RootField } from '../../query/plan/RootField.ts';
import { sortInTurns } from '../../query/run/inTurns.ts';
import { bounded, cursorValues, integer, strings } from '../input.ts';
import { pageInfo } from '../pageInfo.ts';
import { allFiguresWork } from '../work.ts';
import type { Figure } from './Figure.ts';
import { FigureReader } from './FigureReader.ts';
import { groupBy } from './selectFigures.ts';

const mostPromises = 100;
const mostActuals = 10;
const signature = 'promises';
const withoutDate = '~';

/** `promises`: targets and what was stated of them later. */
export function promisesField(conversion: UnitConversion): RootField<'promises', QueryPromisesArgs> {
  return {
    name: 'promises',
    nodes: (args) => bounded(args, 'first', 1, mostPromises) * 4,
    work: (_args, statistics) => 2 * allFiguresWork(statistics),
    async resolve(args, context) {
      const first = integer(args, 'first', 0, mostPromises);
      const [afterDate, afterId = ''] = cursorValues(args, signature, 2) ?? [];
      const reader = new FigureReader(context);
      const targets = await reader.targets(
        strings(args, 'subjects') ?? null,
        strings(args, 'metrics') ?? null,
      );
      const dated = await sortInTurns(
        targets.map((target) => ({
          target,
          date: target.period?.end ?? target.period?.start ?? withoutDate,
        })),
        (a, b) => order([a.date, a.target.observation], [b.date, b.target.observation]),
        reader.breathe,
      );
      const rest =
        afterDate === undefined
          ? dated
          : dated.filter(({ date, target }) => order([date, target.observation], [afterDate, afterId]) > 0);
      const shown = rest.slice(0, first);
      const subjects = [...new Set(shown.map(({ target }) => target.subject))];
      const metrics = [...new Set(shown.map(({ target }) => target.metric))];
      const figures = shown.length === 0 ? [] : await reader.figures(subjects, metrics);
      const ofSubject = groupBy(figures, subjectAndMetric);
      const edges: { cursor: string; node: ReturnType<typeof progress> }[] = [];
      for (const { target, date } of shown) {
        await reader.breathe();
        edges.push({
          cursor: encodeCursor(signature, [date, target.observation]),
          node: progress(target, ofSubject.get(subjectAndMetric(target)) ?? [], conversion),
        });
      }
      return {
        edges,
        nodes: edges.map(({ node }) => node),
        pageInfo: pageInfo(edges, rest.length > first, afterDate !== undefined),
        totalCount: targets.length,
      };
    },
  };
}

function order(a: readonly [string, string], b: readonly [string, string]): number {
  return compareText(a[0], b[0]) || compareText(a[1], b[1]);
}

function subjectAndMetric({ subject, metric }: Figure): string {
  return JSON.stringify([subject, metric]);
}

/** @param figures of the target's subject and metric */
function progress(target: Figure, figures: readonly Figure[], conversion: UnitConversion) {
  const later = figures
    .filter(
      (figure) =>
        figure.modality === 'ACTUAL' && figure.relativeTo === target.relativeTo && isLater(figure, target),
    )
    .flatMap((figure) => {
      const converted = conversion.convert(figure, target.unit);
      return 'figure' in converted ? [converted.figure] : [];
    })
    .sort((a, b) => compareSlots(slotOf(a), slotOf(b)) || compareText(a.observation, b.observation));
  const { subject, metric } = target;
  return { subject, metric, target, ...verdict(target, later), actuals: later.slice(0, mostActuals) };
}

/**
 * Stated after the target was, of a time that does not end before the target's begins. Where the
 * days of statement do not tell, the time itself must reach beyond the day the target was stated.
 */
function isLater(actual: Figure, target: Figure): boolean {
  const end = actual.period?.end ?? null;
  const begin = target.period?.start ?? target.statedOn;
  if (end !== null && begin !== null && end < begin) return false;
  if (actual.statedOn !== null && target.statedOn !== null && actual.statedOn !== target.statedOn) {
    return actual.statedOn > target.statedOn;
  }
  return end !== null && begin !== null && end > (target.statedOn ?? begin);
}

interface Verdict {
  readonly status: TargetStatus;
  readonly code: TargetReason;
  readonly reason: string;
}

function verdict(target: Figure, actuals: readonly Figure[]): Verdict {
  if (actuals.length === 0) {
    const reason = 'No figure of what happened is stated later.';
    return { status: 'NOT_YET', code: 'NOTHING_LATER', reason };
  }
  const slot = slotOf(target);
  const [final] = byPreference(
    actuals.filter((actual) => slot.track !== 'UNDATED' && slotOf(actual).key === slot.key),
  );
  if (final === undefined) {
    const reason = `The later figures are for other periods than the target's${slot.label === '' ? '' : ` (${slot.label})`}.`;
    return { status: 'UNDECIDED', code: 'OTHER_PERIOD', reason };
  }
  const upTo = target.qualifier === 'AT_MOST';
  const aim = aimOf(target, upTo);
  const what = `${final.observation} against ${target.observation}, read as ${upTo ? 'at most' : 'at least'} the figure`;
  if (aim === undefined) {
    return { status: 'UNDECIDED', code: 'NO_AIM', reason: 'The target names no exact figure to reach.' };
  }
  const reached = intervalOf(final);
  const [more, less] = upTo ? [aim.interval, reached] : [reached, aim.interval];
  if (certainlyAbove(more, less, aim.open)) {
    return { status: 'MET', code: 'REACHED', reason: `${what}: certainly reached.` };
  }
  if (certainlyAbove(less, more, !aim.open)) {
    return { status: 'MISSED', code: 'MISSED', reason: `${what}: certainly missed.` };
  }
  return { status: 'UNDECIDED', code: 'BOUNDS', reason: `${what}: the stated bounds do not decide.` };
}

/** The number to reach, and whether it must be passed; undefined where none is named exactly. */
function aimOf(
  { qualifier, value, low, high, lowOpen, highOpen }: Figure,
  upTo: boolean,
): { interval: Interval; open: boolean } | undefined {
  const bound = upTo ? high : qualifier === 'EXACT' ? (value ?? low) : low;
  if (bound === null) return undefined;
  const open = qualifier !== 'EXACT' && (upTo ? highOpen : lowOpen);
  return { interval: point(Rational.fromNumber(bound)), open };
}
