import { compareText } from '../../figure/compareText.ts';
import type { Period } from '../../figure/Period.ts';
import type { LeftOutReason, Modality } from '../../generated/api.ts';
import { eachInTurn } from '../../query/run/inTurns.ts';
import type { Timed } from './compareField.ts';
import { countLimit, type FigureReader, tooMany } from './FigureReader.ts';
import { type Wanted, whyUnwanted } from './selectFigures.ts';

/** What decides whether a figure is compared, without its number. */
export interface DatedFigure extends Timed {
  readonly unit: string;
}

/** Figures of one unit, modality and period: ids of the observations, and of the subjects they are about. */
interface FigureKind {
  readonly unit: string;
  readonly modality: Modality;
  readonly period: Period | null;
  readonly observations: readonly string[];
  readonly subjects: readonly string[];
}

interface KindRow extends Omit<FigureKind, 'period'> {
  readonly kind: Period['kind'] | null;
  readonly start: string | null;
  readonly end: string | null;
}

/** A figure that is not compared. */
interface LeftOutDated {
  readonly figure: DatedFigure;
  readonly reason: LeftOutReason;
}

/**
 * The figures of a metric by what decides whether they are compared. The database puts those of one kind
 * together, so that of each figure nothing but two ids is read.
 * @throws GraphQLError COST_EXCEEDED for more than `countLimit`
 */
export async function readDatedFigures(
  metric: string,
  reader: FigureReader,
): Promise<{ readonly kinds: readonly FigureKind[]; readonly subjects: ReadonlySet<string> }> {
  const limit = BigInt(countLimit + 1);
  const { mapsAtOnce } = reader.context.store.dialect;
  const figure = mapsAtOnce ? 'o {.id, .unit, .modality, .period_kind, .period_start, .period_end}' : 'o';
  const rows = await reader.read<KindRow>('read_periods_of_metric', { metric, limit }, { figure });
  if (rows.reduce((sum, { observations }) => sum + observations.length, 0) > countLimit)
    throw tooMany('read', countLimit);
  const subjects = new Set<string>();
  for (const row of rows) await eachInTurn(row.subjects, reader.breathe, (id) => subjects.add(id));
  const unsaid = { basis: null, grain: null, edtf: null, duration: null, asStated: null };
  const kinds = rows.map(({ kind, start, end, ...row }) => ({
    ...row,
    period: kind === null ? null : { ...unsaid, kind, start, end },
  }));
  return { kinds, subjects };
}

/** `selectFigures`, for figures of peers by what is known of their kinds. */
export async function selectDated(
  kinds: readonly FigureKind[],
  peers: ReadonlySet<string>,
  wanted: Pick<Wanted, 'range' | 'asOf' | 'modalities' | 'conversion'>,
  inUnit: string,
  reader: FigureReader,
): Promise<{ readonly selected: readonly DatedFigure[]; readonly leftOut: readonly LeftOutDated[] }> {
  const selected: DatedFigure[] = [];
  const leftOut: LeftOutDated[] = [];
  for (const { unit, modality, period, observations, subjects } of kinds) {
    const reason =
      whyUnwanted({ period, modality }, wanted) ??
      (wanted.conversion.refusal(unit, inUnit) === undefined ? undefined : ('UNIT' as const));
    const own: DatedFigure[] = [];
    await eachInTurn(subjects, reader.breathe, (subject, index) => {
      if (!peers.has(subject)) return;
      const observation = observations[index] ?? '';
      own.push({ observation, subject, unit, period, day: period?.end ?? null, statedOn: null });
    });
    if (reason !== undefined) for (const figure of own) leftOut.push({ figure, reason });
    // Spans that last until the statement share a period only when stated on the same day.
    else if (period?.kind === 'SINCE') selected.push(...(await withDays(own, reader)));
    else for (const figure of own) selected.push(figure);
  }
  return { selected, leftOut };
}

async function withDays(
  figures: readonly DatedFigure[],
  reader: FigureReader,
): Promise<readonly DatedFigure[]> {
  const statedOn = await reader.statedOn(figures.map(({ observation }) => observation));
  return figures.map((figure) => ({ ...figure, statedOn: statedOn.get(figure.observation) ?? null }));
}

/**
 * Of each subject, the figure that says why it is not compared: one in a unit that does not convert, else any;
 * of several the last in the order of ids.
 */
export async function lastOfEach(
  leftOut: readonly LeftOutDated[],
  { breathe }: FigureReader,
): Promise<Iterable<LeftOutDated>> {
  const last = new Map<string, LeftOutDated>();
  await eachInTurn(leftOut, breathe, (one) => {
    if (one.reason === 'OUTSIDE_PERIOD') return;
    const other = last.get(one.figure.subject);
    const order =
      other === undefined
        ? 1
        : Number(one.reason === 'UNIT') - Number(other.reason === 'UNIT') ||
          compareText(one.figure.observation, other.figure.observation);
    if (order > 0) last.set(one.figure.subject, one);
  });
  return last.values();
}

/** The first so many items in the order of ids. */
export function firstById<T>(items: readonly T[], most: number, idOf: (item: T) => string): readonly T[] {
  const found: { readonly id: string; readonly item: T }[] = [];
  for (const item of items) {
    const id = idOf(item);
    if (found.length === most && compareText(id, found.at(-1)?.id ?? '') >= 0) continue;
    let at = found.length;
    while (at > 0 && compareText(found[at - 1]?.id ?? '', id) > 0) at -= 1;
    found.splice(at, 0, { id, item });
    if (found.length > most) found.pop();
  }
  return found.map(({ item }) => item);
}
