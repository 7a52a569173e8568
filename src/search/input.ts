import { KgError } from '../errors/KgError.ts';
import type { Model } from '../model/Model.ts';
import { nearest } from '../model/naming.ts';
import { longestText } from './SearchText.ts';

/** Coerced arguments of a computed field, defaults filled in. */
export type Arguments = { readonly [name: string]: unknown };

/**
 * A text to search for.
 * @throws KgError BAD_USER_INPUT when it is too long
 */
export function textArgument<A extends Arguments>(args: A, name: keyof A & string): string {
  const text = String(args[name]);
  // Counting the code points of an endless text would itself take time.
  const length = text.length > 4 * longestText ? text.length : [...text].length;
  if (length <= longestText) return text;
  throw new KgError(
    'BAD_USER_INPUT',
    `"${name}" has ${length} characters; at most ${longestText} are searched for. Ask for the part that tells most.`,
  );
}

/**
 * A page size.
 * @throws KgError BAD_USER_INPUT
 */
export function pageSize(args: Arguments, most: number): number {
  const { first } = args;
  if (Number.isInteger(first) && Number(first) >= 0 && Number(first) <= most) return Number(first);
  throw new KgError('BAD_USER_INPUT', `"first" is ${String(first)}; it is 0 to ${most}.`);
}

/**
 * The concrete types named, or implied by the interfaces named; undefined when left out.
 * @throws KgError BAD_USER_INPUT for a name the model does not have, or an empty list
 */
export function concreteTypes({ types }: Arguments, model: Model): readonly string[] | undefined {
  if (types == null) return undefined;
  const names = (Array.isArray(types) ? types : [types]).map(String);
  if (names.length === 0) {
    throw new KgError('BAD_USER_INPUT', '"types" is empty, so nothing could be found. Leave it out for all.');
  }
  const concrete = names.flatMap((name) => {
    const type = model.nodes.get(name);
    if (type === undefined) {
      const hint = nearest(name, model.nodes.keys());
      const shown = name.length > 60 ? `${name.slice(0, 60)}…` : name;
      throw new KgError(
        'BAD_USER_INPUT',
        `"types" names ${shown}, which is no type of nodes.${hint === undefined ? '' : ` Did you mean ${hint}?`}`,
      );
    }
    return type.kind === 'interface' ? type.implementations : [type.name];
  });
  return [...new Set(concrete)];
}
