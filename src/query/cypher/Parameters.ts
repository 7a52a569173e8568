import type { ParameterValue } from '../../store/GraphStore.ts';
import type { Reader, VariableValues } from '../analyse/Variables.ts';

/** The parameters of a statement while it is written: each gets a name and a way to read it. */
export class Parameters {
  readonly #readers: { readonly name: string; readonly read: Reader<ParameterValue> }[] = [];

  /** Add a parameter; gives its reference for the statement, such as `$p3`. */
  add(read: Reader<ParameterValue>): string {
    const name = `p${this.#readers.length}`;
    this.#readers.push({ name, read });
    return `$${name}`;
  }

  /** A function that makes the statement's parameters from variables. */
  binder(): (variables: VariableValues) => { readonly [name: string]: ParameterValue } {
    const readers = [...this.#readers];
    return (variables) => {
      const values: Record<string, ParameterValue> = {};
      for (const { name, read } of readers) values[name] = read(variables);
      return values;
    };
  }
}

/**
 * A GraphQL input value as the Cypher value of a model type: `Int` becomes an integer, `Float` a
 * float, everything else that is not a boolean a string.
 */
export function toParameter(type: string, value: unknown): ParameterValue {
  if (Array.isArray(value)) return value.map((item) => toParameter(type, item));
  switch (type) {
    case 'Int':
      return BigInt(value as number);
    case 'Float':
      // Neo4j holds -0.0 for less than 0.0, and equal to it.
      return Number(value) + 0;
    case 'Boolean':
      return value === true;
    default:
      return String(value);
  }
}
