import { list, text } from '../view/fields.ts';

/** What the address of an entity's page carries besides its id. */
export const entityFields = {
  /** Whose proof is open: the id of a statement, or start, type and end of a relationship. */
  proof: list(3),
  /** Words the figures are filtered by. */
  find: text(),
  /** Kinds of relations that are opened: type and direction. */
  open: list(100),
};
