import { Kind, type ValueNode } from 'graphql';
import type { Reader, Variables } from './Variables.ts';

/**
 * One input value of the document, literal or from a variable, seen alike. Structure (is it null,
 * which keys, how many items) is looked at while planning; leaves are read when a statement runs.
 */
export interface Input {
  /** Null or an absent variable. */
  isNull(): boolean;
  /** The fields an input object has, in order; an absent variable leaves its field out. */
  fields(): readonly (readonly [name: string, value: Input])[];
  /** The items of a list; a single value counts as a list of one. */
  items(): readonly Input[];
  /** A value that decides the plan, such as an enum that names a sort direction. */
  structural(): string | boolean | number | undefined;
  /** Reads the value when a statement runs. */
  readonly read: Reader;
  /** Where it stands in the document, for messages. */
  readonly node: ValueNode;
}

/** See an argument's value as an Input. */
export function inputOf(node: ValueNode, variables: Variables): Input {
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    return new VariableInput(node, `$${name}`, (values) => values[name], variables);
  }
  return new LiteralInput(node, variables);
}

/** True when the value is given: not an absent variable. */
function isGiven(node: ValueNode, variables: Variables): boolean {
  if (node.kind !== Kind.VARIABLE) return true;
  const name = node.name.value;
  return variables.structural(`$${name} given`, (values) => values[name] !== undefined);
}

class LiteralInput implements Input {
  readonly read: Reader;

  constructor(
    readonly node: ValueNode,
    readonly variables: Variables,
  ) {
    this.read = literalReader(node);
  }

  isNull(): boolean {
    return this.node.kind === Kind.NULL;
  }

  fields(): readonly (readonly [string, Input])[] {
    if (this.node.kind !== Kind.OBJECT) return [];
    return this.node.fields
      .filter((field) => isGiven(field.value, this.variables))
      .map((field) => [field.name.value, inputOf(field.value, this.variables)] as const);
  }

  items(): readonly Input[] {
    if (this.node.kind !== Kind.LIST) return [this];
    return this.node.values.map((value) => inputOf(value, this.variables));
  }

  structural(): string | boolean | number | undefined {
    const value = this.read({});
    return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number'
      ? value
      : undefined;
  }
}

class VariableInput implements Input {
  constructor(
    readonly node: ValueNode,
    readonly name: string,
    readonly read: Reader,
    readonly variables: Variables,
  ) {}

  isNull(): boolean {
    return this.variables.structural(`${this.name} null`, (values) => this.read(values) == null);
  }

  fields(): readonly (readonly [string, Input])[] {
    const keys = (values: Parameters<Reader>[0]) => {
      const value = this.read(values);
      return typeof value === 'object' && value !== null
        ? Object.entries(value)
            .filter(([, field]) => field !== undefined)
            .map(([key]) => key)
            .join(',')
        : '';
    };
    const found = this.variables.structural(`${this.name} keys`, keys);
    return found === '' ? [] : found.split(',').map((key) => [key, this.#child(`.${key}`, key)] as const);
  }

  items(): readonly Input[] {
    const length = this.variables.structural(`${this.name} length`, (values) => {
      const value = this.read(values);
      return Array.isArray(value) ? value.length : -1;
    });
    if (length < 0) return [this];
    return Array.from({ length }, (_, index) => this.#child(`[${index}]`, index));
  }

  structural(): string | boolean | number | undefined {
    return this.variables.structural(this.name, (values) => {
      const value = this.read(values);
      return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number'
        ? value
        : undefined;
    });
  }

  #child(suffix: string, key: string | number): VariableInput {
    const read: Reader = (values) =>
      (this.read(values) as Record<string | number, unknown> | null | undefined)?.[key];
    return new VariableInput(this.node, this.name + suffix, read, this.variables);
  }
}

/** A reader for a literal, which may hold variables inside a list of leaves. */
function literalReader(node: ValueNode): Reader {
  switch (node.kind) {
    case Kind.VARIABLE: {
      const name = node.name.value;
      return (values) => values[name];
    }
    case Kind.INT:
    case Kind.FLOAT: {
      const number = Number(node.value);
      // An ID may be written as an integer of any length and keeps its digits.
      const value = node.kind === Kind.INT && String(number) !== node.value ? node.value : number;
      return () => value;
    }
    case Kind.STRING:
    case Kind.BOOLEAN:
    case Kind.ENUM: {
      const { value } = node;
      return () => value;
    }
    case Kind.LIST: {
      const items = node.values.map(literalReader);
      return (values) => items.map((read) => read(values));
    }
    case Kind.OBJECT: {
      const fields = node.fields.map((field) => [field.name.value, literalReader(field.value)] as const);
      return (values) => Object.fromEntries(fields.map(([name, read]) => [name, read(values)]));
    }
    case Kind.NULL:
      return () => null;
  }
}
