/** What the load worker is asked to do. */
export interface LoadOrder {
  readonly url: string;
  readonly document: string;
  readonly shape: string;
  readonly connections: number;
  readonly milliseconds: number;
}

/** What it saw. */
export interface Timings {
  /** Milliseconds of each request, in the order they were answered. */
  readonly latencies: readonly number[];
  readonly milliseconds: number;
}
