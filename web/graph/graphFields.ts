import { integer, list } from '../view/fields.ts';

/** What the address of the graph view carries. */
export const graphFields = {
  /** Ids the picture starts from. */
  seeds: list(100),
  /** Seed of the layout. */
  seed: integer(1, 0, 2 ** 31 - 1),
};
