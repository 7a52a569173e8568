/** Bounds every operation keeps to. Page sizes are part of the API's contract. */

/** Rows of a page when neither `first` nor `last` is given. */
export const defaultPageSize = 25;

/** Largest `first`, `last` or number of `ids`. */
export const maxPageSize = 200;

/**
 * Bounds of a plan, kept while it is made: a small document can select exponentially much through
 * fragments and aliases, so counting afterwards would come too late.
 */
export interface PlanLimits {
  /** Deepest nesting of fields. */
  readonly maxDepth: number;
  /** Most fields of the answer, lists counted once; one in each concrete type of an interface. */
  readonly maxFields: number;
  /** Most lookups (nodes, lists, pages, totals, figures); each is a subquery the database has to plan. */
  readonly maxLookups: number;
  /** Most conditions of filters and sort keys together. */
  readonly maxConditions: number;
  /** Deepest nesting of a filter, relationships included. */
  readonly maxFilterDepth: number;
  /** Most relationships a filter follows one within another: each multiplies what is looked at. */
  readonly maxFilterHops: number;
  /** Most values of the schema itself, in multiples of what the introspection query of tools gets. */
  readonly maxIntrospection: number;
}

/** Most rows an operation may fetch, by its plan. */
export const defaultCostBudget = 100_000;

/** A statement is given up after this many milliseconds. */
export const defaultTimeoutMs = 10_000;

/** Most compiled operations held. */
export const defaultPlanCacheSize = 1_000;

/** Memory compiled operations may take, in bytes. */
export const defaultPlanCacheBytes = 64 * 1024 * 1024;

/** Longest answer, in characters of its values and names. */
export const defaultAnswerLimit = 32 * 1024 * 1024;

/** Price of all operations that run side by side. */
export const defaultCostInFlight = 400_000;

/** The bounds a service has unless it sets its own. */
export const defaultPlanLimits: PlanLimits = {
  maxDepth: 20,
  maxFields: 5_000,
  maxLookups: 100,
  maxConditions: 300,
  maxFilterDepth: 20,
  maxFilterHops: 5,
  maxIntrospection: 3,
};

/**
 * Price from which an operation's statements are said to be dear: some 30 ms of work, beside which
 * handing the result from one process to another is little.
 */
export const dearPrice = 5_000;

/**
 * What a plan that had to be made costs, in units of price: some 6 µs for 400 bytes of it, parsing and
 * validation included. Plans of about twenty fields are in the price of the request.
 * @param bytes what the plan takes
 */
export const priceOfPlanning = (bytes: number): number => Math.max(0, bytes - 20_000) / 400;
