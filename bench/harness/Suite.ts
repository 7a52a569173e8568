/**
 * One benchmark. `npm run bench -- --suite NAME` runs the `suite` that `bench/suites/NAME.ts` exports;
 * nothing else names it.
 */
export interface Suite {
  /** What it measures, in one line. */
  readonly about: string;
  /** The section of a page that `--write` replaces: what stands between `<!-- name -->` and `<!-- /name -->`. */
  readonly section: { readonly page: string; readonly name: string };
  /** Options of its own, beside `--suite`, `--quick`, `--write` and `--no-build`. */
  readonly options?: Readonly<Record<string, { readonly type: 'string' }>>;
  /** True when it needs what only bench/package.json installs. */
  readonly peers?: boolean;
  /** Measure, and give the report as Markdown. */
  run(order: Order): Promise<string>;
}

/** What a run is asked for. */
export interface Order {
  /** Does it still run, are the answers still right: seconds, not minutes. */
  readonly quick: boolean;
  /** Values of the suite's own options. */
  readonly values: Readonly<Record<string, string | undefined>>;
  /** Tell how far it is; not part of the report. */
  say(text: string): void;
}
