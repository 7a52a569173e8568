/** The time a figure refers to; days are YYYY-MM-DD, null where an end is open or not stated. */
export interface Period {
  readonly kind: 'INSTANT' | 'INTERVAL' | 'SINCE' | 'UNKNOWN';
  readonly start: string | null;
  readonly end: string | null;
  /** What it can be compared with (`grainOf`). */
  readonly grain: string | null;
  /** How the dates are known. */
  readonly basis: 'STATED' | 'INFERRED' | 'BACKGROUND' | null;
  readonly edtf: string | null;
  readonly duration: string | null;
  readonly asStated: string | null;
}
