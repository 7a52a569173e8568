import type { ArgumentNode, FieldNode } from 'graphql';
import { badInput, type Path } from '../analyse/badInput.ts';
import type { Document } from '../analyse/collectFields.ts';
import { type Input, inputOf } from '../analyse/Input.ts';
import type { Reader, Variables } from '../analyse/Variables.ts';
import { decodeCursor } from './cursor.ts';
import { defaultPageSize, maxPageSize } from './limits.ts';
import type { SortKey } from './Plan.ts';

/**
 * The arguments of one field, as given: an argument whose variable is absent counts as left out.
 * Making it throws GraphQLError BAD_USER_INPUT for a null where none is accepted.
 */
export class FieldArguments {
  readonly #given: ReadonlyMap<string, ArgumentNode>;

  constructor(
    readonly node: FieldNode,
    readonly variables: Variables,
    readonly path: Path,
  ) {
    variables.refuseNulls(node, path);
    this.#given = new Map((node.arguments ?? []).map((argument) => [argument.name.value, argument]));
  }

  /** The argument's value, or undefined when the document does not mention it. */
  get(name: string): Input | undefined {
    const argument = this.#given.get(name);
    return argument === undefined ? undefined : inputOf(argument.value, this.variables);
  }

  /** Reads a page size; the default when left out or null. */
  size(name: string): Reader<number> {
    const input = this.get(name);
    const { path, node } = this;
    return (values) => {
      const value = input?.read(values) ?? defaultPageSize;
      if (!Number.isInteger(value) || Number(value) < 0 || Number(value) > maxPageSize) {
        throw badInput(
          `"${name}" is ${String(value)}; a page has 0 to ${maxPageSize} rows.`,
          this.#given.get(name) ?? node,
          path,
        );
      }
      return Number(value);
    };
  }

  /** Reads a cursor argument into sort values; undefined when the document does not mention it. */
  cursor(
    name: string,
    signature: string,
    order: readonly SortKey[],
  ): Reader<readonly unknown[] | undefined> | undefined {
    const input = this.get(name);
    if (input === undefined) return undefined;
    // A statement reads the cursor once for each sort value.
    const decoded = new WeakMap<object, readonly unknown[]>();
    return (values) => {
      const text = input.read(values);
      if (text == null) return undefined;
      const known = decoded.get(values);
      if (known !== undefined) return known;
      const found = decodeCursor(String(text), signature, order, this.path);
      decoded.set(values, found);
      return found;
    };
  }

  /** True when rows are to be taken from the end: `last` is given and `first` is not. */
  backward(): boolean {
    const last = this.get('last');
    if (last === undefined || last.isNull()) return false;
    const first = this.get('first');
    if (first === undefined || first.isNull()) return true;
    throw badInput('Give "first" or "last", not both.', this.node, this.path);
  }
}

/**
 * Reads which forms of a text are wanted: those of the field's own `lang`, where it has none or null
 * those of the whole operation. Undefined when neither says anything.
 */
export function langReader(node: FieldNode, { variables, lang }: Document, path: Path): Reader | undefined {
  const own = new FieldArguments(node, variables, path).get('lang');
  if (own === undefined) return lang?.read;
  return lang === undefined ? own.read : (values) => own.read(values) ?? lang.read(values);
}
