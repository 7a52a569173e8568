import { compareText } from '../../figure/compareText.ts';
import { edtfRange } from '../../figure/edtfRange.ts';
import { type Interval, point, unbounded } from '../../figure/Interval.ts';
import { type Judgement, judgeClaim } from '../../figure/judgeClaim.ts';
import { type Agreement, byPreference } from '../../figure/preference.ts';
import { intervalOf } from '../../figure/Quantity.ts';
import { Rational } from '../../figure/Rational.ts';
import { slotOf } from '../../figure/slots.ts';
import type { UnitConversion } from '../../figure/UnitConversion.ts';
import type { ClaimComparison, ClaimReason, ClaimVerdict, QueryCheckClaimArgs } from '../../generated/api.ts';
import type { RootField } from '../../query/plan/RootField.ts';
import { badInput } from '../input.ts';
import { figuresWork } from '../work.ts';
import { agreementOver, claimReason } from './claimReason.ts';
import type { Figure } from './Figure.ts';
import { answerLimit, FigureReader, tooMany } from './FigureReader.ts';
import { groupBy, type LeftOutFigure, mostLeftOut, selectFigures } from './selectFigures.ts';

/** First and last day of the time a claim speaks of. */
interface Days {
  readonly start: string;
  readonly end: string;
}

/** `checkClaim`: whether what sources state supports a claim about a figure. */
export function checkClaimField(conversion: UnitConversion): RootField<'checkClaim', QueryCheckClaimArgs> {
  return {
    name: 'checkClaim',
    nodes: () => 2 + answerLimit + mostLeftOut,
    work: (_args, statistics) => figuresWork(statistics, 1),
    async resolve(args, context) {
      const [subject, metric] = [String(args.subject), String(args.metric)];
      const days = args.period == null ? undefined : daysOf(args.period);
      const asked = args.unit == null ? undefined : conversion.check(args.unit);
      const reader = new FigureReader(context);
      const known = await reader.entities([subject]);
      const stored = (await reader.metrics([metric])).get(metric);
      if (stored === undefined || !known.has(subject)) return null;
      const unit = asked ?? stored;
      const whole = args.relativeTo == null ? undefined : String(args.relativeTo);
      const read = await reader.figures([subject], [metric]);
      const ofWhole = read.filter(({ relativeTo }) => whole === undefined || relativeTo === whole);
      const { figures: selected, leftOut } = await selectFigures(
        ofWhole,
        {
          range: { from: null, to: null },
          asOf: undefined,
          modalities: args.modalities ?? [],
          conversion,
          unitOf: () => unit,
        },
        reader.breathe,
      );
      const figures = byPreference(days === undefined ? latest(selected) : selected.filter(speaksOf(days)));
      if (figures.length > answerLimit) throw tooMany('answer', answerLimit);
      const rest = [...leftOut, ...othersOf(selected, figures, days)];
      const [best] = figures;
      const judged =
        best === undefined
          ? notStated(read, ofWhole, rest, days)
          : judge(figures, claimedBy(args.comparison ?? 'EQUAL', args.number));
      return {
        ...judged,
        subject,
        metric,
        unit,
        slot: best === undefined || slotOf(best).track === 'UNDATED' ? null : slotOf(best),
        figures,
        leftOut: rest.slice(0, mostLeftOut),
        leftOutCount: rest.length,
      };
    },
  };
}

/**
 * The days of a period as clients write it: EDTF, or a label of `PeriodSlot` such as 2024-H1.
 * @throws KgError BAD_USER_INPUT
 */
function daysOf(period: string): Days {
  const edtf = period
    .trim()
    .replace(/^(\d{4})-Q([1-4])$/u, (_, year, part) => `${year}-${32 + Number(part)}`)
    .replace(/^(\d{4})-H([12])$/u, (_, year, part) => `${year}-${39 + Number(part)}`);
  const days = edtfRange(edtf);
  if ('refused' in days) throw badInput(`"period" is ${JSON.stringify(period)}: ${days.refused}.`);
  const { start, end } = days;
  if (start === null || end === null)
    throw badInput(`"period" is ${JSON.stringify(period)}: a claim speaks of days that begin and end.`);
  return { start, end };
}

function speaksOf({ start, end }: Days): (figure: Figure) => boolean {
  return ({ period }) => period?.start === start && period.end === end;
}

/**
 * The figures of the latest time one is stated for; of times that end on one day, the longest: a year
 * rather than its last half. Those without dates have the day they were said, and come last of that day.
 */
function latest(figures: readonly Figure[]): readonly Figure[] {
  const times = groupBy(figures, (figure) => {
    const { track, key } = slotOf(figure);
    return track === 'UNDATED' ? `said ${figure.statedOn}` : key;
  });
  const [best] = [...times.values()].sort(byTime);
  return best ?? [];
}

/** The latest first. */
function byTime([a]: readonly Figure[], [b]: readonly Figure[]): number {
  const [one, other] = [a, b].map((figure) => (figure === undefined ? undefined : timeOf(figure)));
  if (one === undefined || other === undefined) return 0;
  return compareText(other.last, one.last) || compareText(one.first, other.first);
}

function timeOf(figure: Figure): { readonly first: string; readonly last: string } {
  const { track, start } = slotOf(figure);
  const isDated = track !== 'UNDATED';
  const last = (isDated ? figure.day : undefined) ?? figure.statedOn ?? '';
  return { first: (isDated ? start : undefined) ?? '~', last };
}

function othersOf(
  selected: readonly Figure[],
  figures: readonly Figure[],
  days: Days | undefined,
): readonly LeftOutFigure[] {
  const deciding = new Set(figures.map(({ observation }) => observation));
  return selected
    .filter(({ observation }) => !deciding.has(observation))
    .map((figure) => ({
      figure,
      reason: days !== undefined && slotOf(figure).track === 'UNDATED' ? 'UNDATED' : 'OTHER_PERIOD',
    }));
}

function claimedBy(comparison: ClaimComparison, number: number): Interval {
  const bound = Rational.fromNumber(number);
  const claimed: Readonly<Record<ClaimComparison, Interval>> = {
    EQUAL: point(bound),
    AT_LEAST: { ...unbounded, low: bound },
    MORE_THAN: { ...unbounded, low: bound, lowOpen: true },
    AT_MOST: { ...unbounded, high: bound },
    LESS_THAN: { ...unbounded, high: bound, highOpen: true },
  };
  return claimed[comparison];
}

interface Judged {
  readonly verdict: ClaimVerdict;
  readonly code: ClaimReason;
  readonly reason: string;
  readonly agreement: Agreement | null;
}

/** Shares of several wholes are several numbers: each is judged for itself. */
function judge(figures: readonly Figure[], claimed: Interval): Judged {
  const wholes = [...groupBy(figures, ({ relativeTo }) => relativeTo ?? '').values()];
  const judgements = wholes.map((group) => judgeClaim(group.map(intervalOf), claimed));
  const [first] = judgements as [Judgement];
  const agree = judgements.every(({ verdict }) => verdict === first.verdict);
  const { verdict, code } = agree ? first : ({ verdict: 'UNDECIDED', code: 'SEVERAL_WHOLES' } as const);
  const agreement = agreementOver(wholes);
  return { verdict, code, agreement, reason: claimReason(code, agreement, figures) };
}

/** Why nothing decides, by what comes nearest. */
function notStated(
  read: readonly Figure[],
  ofWhole: readonly Figure[],
  leftOut: readonly LeftOutFigure[],
  days: Days | undefined,
): Judged {
  const reasons = new Set(leftOut.map(({ reason }) => reason));
  const inTime = new Set(
    leftOut.filter(({ figure }) => days === undefined || speaksOf(days)(figure)).map(({ reason }) => reason),
  );
  const nearest: readonly (readonly [boolean, ClaimReason])[] = [
    [inTime.has('MODALITY'), 'OTHER_MODALITY'],
    [inTime.has('UNIT'), 'OTHER_UNIT'],
    [[...reasons].some((reason) => reason !== 'UNDATED'), 'OTHER_PERIOD'],
    [reasons.has('UNDATED'), 'UNDATED'],
    [read.length > ofWhole.length, 'OTHER_WHOLE'],
  ];
  const code = nearest.find(([applies]) => applies)?.[1] ?? 'NO_FIGURE';
  return { verdict: 'NOT_STATED', code, agreement: null, reason: claimReason(code, 'SINGLE', []) };
}
