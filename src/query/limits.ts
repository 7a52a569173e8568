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
}

/** The bounds a service has unless it sets its own. */
export const defaultPlanLimits: PlanLimits = {
  maxDepth: 20,
  maxFields: 5_000,
  maxLookups: 150,
  maxConditions: 300,
};
