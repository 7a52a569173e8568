import { list, text } from '../view/fields.ts';

/** What the address of an entity's page carries besides its id. */
export const entityFields = {
  /** The statement or relationship whose proof is open; none when empty. */
  proof: text(),
  /** Kinds of relations that are opened. */
  open: list(100),
};
