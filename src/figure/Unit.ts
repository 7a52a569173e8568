import type { Rational } from './Rational.ts';

/** A unit figures may be stored in. */
export interface Unit {
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  /** Unit words of the sources and the exact factor from each to this unit. */
  readonly stated: ReadonlyMap<string, Rational>;
}

/** The known units, by code. */
export type Units = ReadonlyMap<string, Unit>;
