/** The time a figure refers to; days are YYYY-MM-DD, null where an end is open or not stated. */
export interface Period {
  readonly kind: 'INSTANT' | 'INTERVAL' | 'SINCE';
  readonly start: string | null;
  readonly end: string | null;
  readonly edtf: string | null;
  readonly duration: string | null;
  readonly asStated: string | null;
}
