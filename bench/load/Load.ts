/** What the load worker is asked to do. */
export interface LoadOrder {
  readonly url: string;
  readonly document: string;
  readonly shape: string;
  /** Variables of every request; those of the shape, one after another, when left out. */
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Read this instead of posting the document. */
  readonly get?: { readonly path: string; readonly headers: Readonly<Record<string, string>> };
  readonly connections: number;
  readonly milliseconds: number;
}

/** What it saw. */
export interface Timings {
  /** Milliseconds of each request, in the order they were answered. */
  readonly latencies: readonly number[];
  readonly milliseconds: number;
}
