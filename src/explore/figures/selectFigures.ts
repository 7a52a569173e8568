import { type AsOf, untimely } from '../../figure/asOf.ts';
import { mayLieIn, type Range } from '../../figure/slots.ts';
import type { UnitConversion } from '../../figure/UnitConversion.ts';
import type { LeftOutReason, Modality } from '../../generated/api.ts';
import { type Breathe, eachInTurn } from '../../query/run/inTurns.ts';
import type { Figure } from './Figure.ts';

/** A figure that is not answered in the unit asked for. */
export interface RefusedFigure {
  readonly observation: string;
  readonly subject: string;
  readonly metric: string;
  readonly unit: string;
  readonly reason: string;
}

/** A figure that was read and is not in the answer. */
export interface LeftOutFigure {
  readonly figure: Figure;
  readonly reason: LeftOutReason;
}

/** Which figures are wanted. */
export interface Wanted {
  readonly range: Range;
  readonly asOf: AsOf | undefined;
  /** All of them when undefined. */
  readonly modalities: readonly Modality[] | undefined;
  readonly conversion: UnitConversion;
  /** The unit wanted for a metric. */
  unitOf(metric: string): string;
}

/** Figures as they are wanted, in their unit; and those that are not, each with why. */
export async function selectFigures(
  figures: readonly Figure[],
  { range, asOf, modalities, conversion, unitOf }: Wanted,
  breathe: Breathe,
): Promise<{
  readonly figures: readonly Figure[];
  readonly refused: readonly RefusedFigure[];
  readonly leftOut: readonly LeftOutFigure[];
}> {
  const selected: Figure[] = [];
  const refused: RefusedFigure[] = [];
  const leftOut: LeftOutFigure[] = [];
  await eachInTurn(figures, breathe, (figure) => {
    const reason = whyUnwanted(figure, { range, asOf, modalities });
    if (reason !== undefined) {
      leftOut.push({ figure, reason });
      return;
    }
    const converted = conversion.convert(figure, unitOf(figure.metric));
    if ('figure' in converted) selected.push(converted.figure);
    else {
      const { observation, subject, metric, unit } = figure;
      refused.push({ observation, subject, metric, unit, reason: converted.refused });
      leftOut.push({ figure, reason: 'UNIT' });
    }
  });
  return { figures: selected, refused, leftOut };
}

/** Why a figure is not wanted, whatever its unit; undefined where it is. */
export function whyUnwanted(
  figure: Pick<Figure, 'period' | 'modality'>,
  { range, asOf, modalities }: Pick<Wanted, 'range' | 'asOf' | 'modalities'>,
): LeftOutReason | undefined {
  if (!mayLieIn(figure, range)) return 'OUTSIDE_PERIOD';
  if (modalities?.includes(figure.modality) === false) return 'MODALITY';
  return asOf && untimely(figure, asOf);
}

/** Most figures an answer lists as left out; it counts them all. */
export const mostLeftOut = 100;

/**
 * What an answer says of what it left out: all that was not selected, and what was selected and is not shown.
 * @param otherClaims ids of those that speak of the same as one that is shown
 */
export function leftOutOf(
  unselected: readonly LeftOutFigure[],
  selected: readonly Figure[],
  shown: ReadonlySet<string>,
  otherClaims: ReadonlySet<string> = new Set(),
): { readonly leftOut: readonly LeftOutFigure[]; readonly leftOutCount: number } {
  const others = selected.filter(({ observation }) => !shown.has(observation));
  const all = [
    ...unselected,
    ...others.map(
      (figure): LeftOutFigure => ({
        figure,
        reason: otherClaims.has(figure.observation) ? 'OTHER_CLAIM' : 'OTHER_PERIOD',
      }),
    ),
  ];
  return { leftOut: all.slice(0, mostLeftOut), leftOutCount: all.length };
}

/** Items by key, keys in the order they come first. */
export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** `groupBy`, so that others have their turn as it goes. */
export async function groupInTurns<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  breathe: Breathe,
): Promise<ReadonlyMap<string, readonly T[]>> {
  const groups = new Map<string, T[]>();
  await eachInTurn(items, breathe, (item) => {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  });
  return groups;
}
