import { type Interval, point } from '../../dataset/interval/Interval.ts';
import { Rational } from '../../dataset/interval/Rational.ts';

export interface FigurePeriod {
  readonly kind: 'INSTANT' | 'INTERVAL' | 'SINCE';
  readonly start: string | null;
  readonly end: string | null;
  readonly edtf: string | null;
  readonly duration: string | null;
  readonly asStated: string | null;
}

/** A stated figure as the answers need it: an observation with its place in the graph. */
export interface Figure {
  /** Id of the observation. */
  readonly observation: string;
  readonly subject: string;
  readonly metric: string;
  /** The unit the metric is stored in. */
  readonly metricUnit: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly qualifier: string;
  readonly modality: 'ACTUAL' | 'ESTIMATE' | 'TARGET';
  readonly unit: string;
  readonly period: FigurePeriod | null;
  readonly relativeTo: string | null;
  /** True when the numbers were converted from the observation's unit. */
  readonly converted: boolean;
  readonly derivedFrom: readonly string[];
  /** Ids of the sources, in id order. */
  readonly sources: readonly string[];
  /** The latest day of a source. */
  readonly statedOn: string | null;
}

/** What is known of the number. About a value nothing is certain: its bounds are not stated. */
export function intervalOf({ value, low, high, lowOpen, highOpen, qualifier }: Figure): Interval {
  if (qualifier === 'EXACT' && value !== null) return point(Rational.fromNumber(value));
  return {
    low: low === null ? null : Rational.fromNumber(low),
    high: high === null ? null : Rational.fromNumber(high),
    lowOpen,
    highOpen,
  };
}

/** True when both state the same number or bounds in the same unit. */
export function sameNumbers(a: Figure, b: Figure): boolean {
  return (
    a.unit === b.unit &&
    a.qualifier === b.qualifier &&
    a.value === b.value &&
    a.low === b.low &&
    a.high === b.high &&
    a.lowOpen === b.lowOpen &&
    a.highOpen === b.highOpen
  );
}
