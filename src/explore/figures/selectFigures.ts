import { mayLieIn, type Range } from '../../figure/slots.ts';
import type { UnitConversion } from '../../figure/UnitConversion.ts';
import type { Figure } from './Figure.ts';

/** A figure that is not answered in the unit asked for. */
export interface RefusedFigure {
  readonly observation: string;
  readonly subject: string;
  readonly metric: string;
  readonly unit: string;
  readonly reason: string;
}

/** Figures that may lie in a range, in the unit wanted for their metric; and those that cannot be. */
export function selectFigures(
  figures: readonly Figure[],
  range: Range,
  conversion: UnitConversion,
  unitOf: (metric: string) => string,
): { readonly figures: readonly Figure[]; readonly refused: readonly RefusedFigure[] } {
  const selected: Figure[] = [];
  const refused: RefusedFigure[] = [];
  for (const figure of figures) {
    if (!mayLieIn(figure, range)) continue;
    const converted = conversion.convert(figure, unitOf(figure.metric));
    if ('figure' in converted) selected.push(converted.figure);
    else {
      const { observation, subject, metric, unit } = figure;
      refused.push({ observation, subject, metric, unit, reason: converted.refused });
    }
  }
  return { figures: selected, refused };
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
