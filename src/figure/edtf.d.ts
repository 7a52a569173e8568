declare module 'edtf' {
  /** Parse EDTF; times are milliseconds UTC, infinite for an open end, null for an unknown one. */
  export default function edtf(text: string): {
    readonly type: string;
    readonly min: number | null;
    readonly max: number | null;
  };
}
