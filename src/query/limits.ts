/** Bounds every operation keeps to. Page sizes are part of the API's contract. */

/** Rows of a page when neither `first` nor `last` is given. */
export const defaultPageSize = 25;

/** Largest `first`, `last` or number of `ids`. */
export const maxPageSize = 200;
