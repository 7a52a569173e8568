import type { Node, Query } from '../../generated/api.ts';
import type { GraphStatistics } from '../../store/GraphStatistics.ts';
import type { ComputedContext, TextInForms } from './ComputedField.ts';

/** Names of the root fields of this repository's API. */
export type RootName = Exclude<keyof Query, '__typename'>;

/**
 * What a computed field answers where the API has `T`: the id of a node, and everything else by field
 * name, null where nothing is known; a text may be told by the forms asked for. No field of the API may be left out.
 */
export type Answer<T> =
  T extends Pick<Node, 'id' | 'datasets'>
    ? string
    : string extends T
      ? T | TextInForms
      : T extends readonly (infer Item)[]
        ? readonly Answer<Item>[]
        : T extends object
          ? { readonly [Key in keyof T as Exclude<Key, '__typename'>]-?: Answer<Exclude<T[Key], undefined>> }
          : T;

/**
 * A `ComputedField` held to the API generated from `schema/queries`: a change there that its code does
 * not follow fails the type check.
 * @typeParam Args the generated arguments, such as `QuerySeriesArgs`; defaults are filled in
 */
export interface RootField<Name extends RootName, Args> {
  readonly name: Name;
  /** See `ComputedField.nodes`. */
  nodes(args: Readonly<Args>, statistics: GraphStatistics): number;
  /** See `ComputedField.work`. */
  work(args: Readonly<Args>, statistics: GraphStatistics): number;
  /** See `ComputedField.resolve`. */
  resolve(args: Readonly<Args>, context: ComputedContext): Promise<Answer<Exclude<Query[Name], undefined>>>;
}
