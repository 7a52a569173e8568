import { compareText } from '../../figure/compareText.ts';
import { certainlyAbove, type Interval, negate, possiblyAbove } from '../../figure/Interval.ts';
import { intervalOf } from '../../figure/Quantity.ts';
import type { Rational } from '../../figure/Rational.ts';
import { type Breathe, eachInTurn, sortInTurns } from '../../query/run/inTurns.ts';
import type { Figure } from './Figure.ts';
import { groupInTurns } from './selectFigures.ts';

export interface ComputedPosition {
  readonly position: number | null;
  readonly best: number;
  readonly worst: number;
  readonly tiedWith: readonly string[];
  readonly figure: Figure;
  readonly reason: string;
}

interface Item {
  readonly figure: Figure;
  /** With its sign turned where less is better. */
  readonly interval: Interval;
}

/**
 * Positions that follow from the intervals alone, best possible position first, then by subject. Each is
 * found among the sorted bounds of the others, so that thousands are ranked in the time it takes to sort them.
 */
export async function computePositions(
  figures: readonly Figure[],
  lowestFirst: boolean,
  breathe: Breathe,
): Promise<readonly ComputedPosition[]> {
  const items: Item[] = [];
  await eachInTurn(figures, breathe, (figure) => {
    const interval = intervalOf(figure);
    items.push({ figure, interval: lowestFirst ? negate(interval) : interval });
  });
  const lows = await sortInTurns(
    items.filter(({ interval }) => interval.low !== null),
    (a, b) => compareEnds(a.interval.low, b.interval.low) || +a.interval.lowOpen - +b.interval.lowOpen,
    breathe,
  );
  const highs = await sortInTurns(
    items.filter(({ interval }) => interval.high !== null),
    (a, b) => compareEnds(a.interval.high, b.interval.high) || +b.interval.highOpen - +a.interval.highOpen,
    breathe,
  );
  const alike = await groupInTurns(figures, numbersOf, breathe);
  const positions: ComputedPosition[] = [];
  const others = items.length - 1;
  await eachInTurn(items, breathe, ({ figure, interval }) => {
    // Whoever is ahead of one is ahead of all that come before it in the order of bounds.
    const firstAhead = firstWhere(lows, (other) => certainlyAbove(other.interval, interval, true));
    const ahead = lows.length - firstAhead - Number(certainlyAbove(interval, interval, true));
    const firstLevel = firstWhere(highs, (other) => possiblyAbove(other.interval, interval, true));
    const behind = firstLevel - Number(!possiblyAbove(interval, interval, true));
    const [best, worst] = [1 + ahead, 1 + others - behind];
    const tiedWith = isPoint(interval)
      ? (alike.get(numbersOf(figure)) ?? []).filter((other) => other !== figure).map(({ subject }) => subject)
      : [];
    const decided = others > 0 && best === worst;
    positions.push({
      ...{ position: decided ? best : null, best, worst, tiedWith: tiedWith.sort(compareText), figure },
      reason: reasonFor(others, best, worst),
    });
  });
  return sortInTurns(
    positions,
    (a, b) => a.best - b.best || a.worst - b.worst || compareText(a.figure.subject, b.figure.subject),
    breathe,
  );
}

function compareEnds(a: Rational | null, b: Rational | null): number {
  return a === null || b === null ? 0 : a.compare(b);
}

/** The first place in a list from which on a condition holds. */
function firstWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(items[middle] as T)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The same text for figures of which `sameNumbers` holds. */
function numbersOf({ unit, qualifier, value, low, high, lowOpen, highOpen }: Figure): string {
  return JSON.stringify([unit, qualifier, value, low, high, lowOpen, highOpen]);
}

function reasonFor(others: number, best: number, worst: number): string {
  if (others === 0) return 'No other peer has a figure: there is nothing to rank against.';
  if (best === worst) return `Follows from the stated figures of ${others + 1} peers.`;
  return `The stated bounds leave positions ${best} to ${worst} open.`;
}

function isPoint({ low, high }: Interval): boolean {
  return low !== null && high !== null && low.compare(high) === 0;
}
