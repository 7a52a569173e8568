import type { Model } from '../../model/Model.ts';
import { badInput } from '../analyse/badInput.ts';
import type { Input } from '../analyse/Input.ts';
import type { Reader, VariableValues } from '../analyse/Variables.ts';
import { maxPageSize } from './limits.ts';
import type { FieldArguments } from './planArguments.ts';

/** Reads `ids` of `nodes`. */
export function readIds(args: FieldArguments): { readonly ids: Reader<readonly string[]> } {
  const read = readList(args, 'ids');
  return { ids: (values) => read(values).map(String) };
}

/**
 * Reads `representations` of `_entities`: nodes by type and id, as a router of a federated graph asks
 * for them.
 */
export function readRepresentations(
  args: FieldArguments,
  model: Model,
): { readonly ids: Reader<readonly string[]>; readonly types: Reader<readonly string[]> } {
  const read = readList(args, 'representations');
  const given = (values: VariableValues) =>
    read(values).map((item, index) => {
      const { __typename: type, id } = (item ?? {}) as {
        readonly __typename?: unknown;
        readonly id?: unknown;
      };
      if (typeof id === 'string' && typeof type === 'string' && model.nodes.has(type)) return { type, id };
      throw badInput(
        `representations[${index}] names no node: give the "__typename" of a type with an id, and the "id".`,
        args.get('representations')?.node,
        args.path,
      );
    });
  return {
    ids: (values) => given(values).map(({ id }) => id),
    types: (values) => given(values).map(({ type }) => type),
  };
}

/** A list that is no longer than a page; a single value counts as a list of one. */
function readList(args: FieldArguments, name: string): Reader<readonly unknown[]> {
  const input: Input | undefined = args.get(name);
  return (values) => {
    const given = input?.read(values);
    const list: readonly unknown[] = Array.isArray(given) ? given : [given];
    if (list.length <= maxPageSize) return list;
    const what = name === 'ids' ? 'ids' : 'items';
    throw badInput(
      `"${name}" has ${list.length} ${what}; at most ${maxPageSize} at once.`,
      input?.node,
      args.path,
    );
  };
}
