import { list, text } from '../view/fields.ts';

/** What the address of the search page carries. */
export const searchFields = {
  /** What is searched. */
  q: text(),
  /** Types or interfaces kept; all when empty. */
  types: list(20),
};
