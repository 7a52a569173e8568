import type { GraphStatistics } from '../../store/GraphStatistics.ts';
import type { GraphStore, ReadOptions } from '../../store/GraphStore.ts';

/**
 * A text that depends on the forms asked for, for a field that takes `lang`.
 * @param holder the object it is a field of
 * @param forms tags of forms, best first; undefined when none are asked for
 */
export type TextInForms = (holder: object, forms: unknown) => string;

/** What a computed field may use while it works out its answer. */
export interface ComputedContext {
  readonly store: GraphStore;
  /**
   * How the next statement is to be read: within what is left of the operation's time.
   * @throws KgError TIMEOUT | CANCELLED when read too late
   */
  readonly reading: ReadOptions;
  /**
   * Let others have their turn after some milliseconds of work; loops await it as they go.
   * @throws KgError TIMEOUT | CANCELLED
   */
  breathe(): Promise<void>;
}

/**
 * A root field that is worked out by code, such as a search or a path: its type is declared in
 * `schema/queries`, its value found by `resolve`. Where its type has a field of a node type, the
 * value holds the node's id; what is selected of those nodes is fetched by the operation's one
 * statement, together with all other root fields.
 */
export interface ComputedField {
  /** Field of `Query`. */
  readonly name: string;
  /** Most nodes the answer can hold, for the operation's cost. */
  nodes(args: { readonly [name: string]: unknown }, statistics: GraphStatistics): number;
  /** Rows of the graph that working it out may look at, for the operation's cost. */
  work(args: { readonly [name: string]: unknown }, statistics: GraphStatistics): number;
  /**
   * Work out the value: plain objects and lists by field name, ids in place of nodes.
   * @param args coerced arguments, defaults filled in.
   * @throws KgError or GraphQLError; reported at the field.
   */
  resolve(args: { readonly [name: string]: unknown }, context: ComputedContext): Promise<unknown>;
}
