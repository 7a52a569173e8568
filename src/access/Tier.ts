/** What callers of one kind may ask for. */
export interface Tier {
  readonly name: string;
  /** Price of the operations of a minute together; undefined for no limit. */
  readonly costPerMinute: number | undefined;
  /** Requests at a time, in one process; undefined for no limit. */
  readonly inFlight: number | undefined;
  /** Dearest single operation; undefined leaves the service's own limit. */
  readonly largestCost: number | undefined;
  /** May read metrics, ask for explanations, and ask documents that are not registered. */
  readonly isOperator: boolean;
}

/** Who asks. */
export interface Caller {
  /** What their budget is counted under, such as `key:acme` or `address:192.0.2.1`. */
  readonly id: string;
  readonly tier: Tier;
}
