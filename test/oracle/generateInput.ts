import {
  GraphQLEnumType,
  type GraphQLInputField,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLList,
  GraphQLNonNull,
  getNamedType,
  getNullableType,
  isLeafType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import type { OperationText } from './OperationText.ts';

/** Values a graph holds, to ask for things that are there. */
export interface GraphFacts {
  readonly ids: readonly string[];
  /** By type and interface. */
  readonly idsOf: ReadonlyMap<string, readonly string[]>;
  /** By graph property name. */
  readonly values: ReadonlyMap<string, readonly unknown[]>;
}

/** An input value as text of the document and as JSON. */
export interface GeneratedInput {
  readonly literal: string;
  readonly json: unknown;
}

interface Position {
  /** Name of the last field of the model on the way here. */
  readonly property: string;
  readonly operator: string;
  readonly depth: number;
  /** False within a value that travels as a variable. */
  readonly variables: boolean;
  readonly nullable: boolean;
  /** A field of an input that takes exactly one. */
  readonly oneOf: boolean;
}

const operators =
  /^(eq|ne|in|notIn|lte?|gte?|contains(IgnoreCase)?|startsWith|endsWith|includes(All|Any)?|(certainly|possibly).*)$/;
const plain = /^(AND|OR|NOT|edge|some|all|none|single|count|size|isNull|anyLang)$/;

/** Makes up input values of any type of the API. */
export class InputGenerator {
  constructor(
    readonly operation: OperationText,
    readonly facts: GraphFacts,
  ) {}

  /** Text of the document for an argument's value: a literal, which may hold variables, or a variable. */
  argument(name: string, type: GraphQLInputType): string {
    const variables = !this.operation.choices.chance(20);
    const at = { property: name, operator: '', depth: 0, variables, nullable: false, oneOf: false };
    const input = this.#value(type, at);
    return variables ? input.literal : this.#variable(input.json, type, at);
  }

  /** The id of a node, mostly one of the type. */
  id(type: string): string {
    const make = () => {
      const { choices } = this.operation;
      const own = this.facts.idsOf.get(type) ?? [];
      return choices.pick(own.length > 0 && !choices.chance(12) ? own : this.facts.ids);
    };
    const id = make();
    if (!this.operation.choices.chance(40)) return JSON.stringify(id);
    return this.operation.declare('ID!', id, make);
  }

  /** A condition of a directive: a variable, which may have the value as its default. */
  condition(value: boolean): string {
    const remake = () => this.operation.choices.chance(50);
    if (!this.operation.choices.chance(25)) return this.operation.declare('Boolean!', value, remake);
    return this.operation.declare('Boolean', undefined, remake, String(value));
  }

  /** A variable that holds a value, or has it as its default. */
  #variable(json: unknown, type: GraphQLInputType, at: Position): string {
    const remake = () => this.#value(type, { ...at, variables: false }).json;
    // Where exactly one field must be given, a variable that may be null is invalid.
    if (json !== null && !at.oneOf && this.operation.choices.chance(15)) {
      return this.operation.declare(getNullableType(type).toString(), undefined, remake, printed(json, type));
    }
    return this.operation.declare(type.toString(), json, remake);
  }

  #value(type: GraphQLInputType, at: Position): GeneratedInput {
    const { choices } = this.operation;
    if (type instanceof GraphQLNonNull) return this.#value(type.ofType, { ...at, nullable: false });
    if (type instanceof GraphQLList) return this.#list(type, at);
    if (type instanceof GraphQLInputObjectType) return this.#object(type, at);
    const value = this.#leaf(type, at);
    if (type instanceof GraphQLEnumType) return { literal: String(value), json: value };
    if (at.nullable && choices.chance(1) && choices.chance(40)) return { literal: 'null', json: null };
    return { literal: JSON.stringify(value), json: value };
  }

  #list(type: GraphQLList<GraphQLInputType>, at: Position): GeneratedInput {
    const { choices } = this.operation;
    const none = choices.chance(at.property === 'by' ? 2 : 8);
    const count = none ? 0 : 1 + choices.below(at.depth > 3 ? 1 : 3);
    const items = Array.from({ length: count }, () => this.#child(type.ofType, { ...at, oneOf: false }));
    // A single value stands for a list of one.
    const [only] = items;
    if (items.length === 1 && only !== undefined && !only.literal.startsWith('$') && choices.chance(20))
      return only;
    return {
      literal: `[${items.map(({ literal }) => literal).join(', ')}]`,
      json: items.map(({ json }) => json),
    };
  }

  #object(type: GraphQLInputObjectType, at: Position): GeneratedInput {
    const { choices } = this.operation;
    const fields = Object.values(type.getFields()).filter((field) => this.#fits(field, at));
    const most = Math.min(fields.length, choices.chance(25) ? 2 : 1);
    const count = type.isOneOf ? 1 : choices.chance(4) ? 0 : most;
    const chosen = new Map<string, GeneratedInput>();
    const needed = fields.filter(isRequiredInputField);
    for (let index = 0; index < needed.length + count; index += 1) {
      const field = needed[index] ?? choices.pick(fields);
      if (chosen.has(field.name)) continue;
      const inner: Position = {
        property: operators.test(field.name) || plain.test(field.name) ? at.property : field.name,
        operator: operators.test(field.name) ? field.name : /^(count|size)$/.test(field.name) ? 'count' : '',
        depth: at.depth + 1,
        variables: at.variables,
        nullable: true,
        oneOf: type.isOneOf,
      };
      const fieldType = type.isOneOf ? new GraphQLNonNull(getNullableType(field.type)) : field.type;
      // The document may name a variable that is absent: as if the field were left out.
      if (at.variables && !type.isOneOf && !isNonNullType(field.type) && choices.chance(4)) {
        const remake = () => this.#value(field.type, { ...inner, variables: false }).json;
        const literal = this.operation.declare(field.type.toString(), undefined, remake);
        chosen.set(field.name, { literal, json: undefined });
      } else chosen.set(field.name, this.#child(fieldType, inner));
    }
    return {
      literal: `{${[...chosen].map(([name, { literal }]) => `${name}: ${literal}`).join(', ')}}`,
      json: Object.fromEntries([...chosen].map(([name, { json }]) => [name, json])),
    };
  }

  /** Deep down only conditions that end there; a count is never null. */
  #fits(field: GraphQLInputField, at: Position): boolean {
    if (field.name === 'isNull' && at.operator === 'count') return this.operation.choices.chance(2);
    const type = getNamedType(field.type);
    return (
      at.depth < 4 || isLeafType(type) || /(?<!Relation)Filter$/.test(type.name) || /OrderBy$/.test(type.name)
    );
  }

  /** A part of a value; sometimes through a variable. */
  #child(type: GraphQLInputType, at: Position): GeneratedInput {
    const { choices } = this.operation;
    if (!at.variables || !choices.chance(18)) return this.#value(type, at);
    const input = this.#value(type, { ...at, variables: false });
    return { literal: this.#variable(input.json, type, at), json: input.json };
  }

  #leaf(type: GraphQLInputType, { property, operator }: Position): unknown {
    const { choices, facts } = { choices: this.operation.choices, facts: this.facts };
    const known = property === 'id' ? facts.ids : (facts.values.get(property) ?? []);
    if (type instanceof GraphQLEnumType) return choices.pick(type.getValues()).name;
    switch (type.toString()) {
      case 'Boolean':
        return !choices.chance(50);
      case 'Int': {
        const numbers = known.filter((value) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31);
        return numbers.length > 0 && choices.chance(60) ? choices.pick(numbers) : choices.below(4);
      }
      case 'Float': {
        const numbers = known.filter((value) => typeof value === 'number');
        return numbers.length > 0 && choices.chance(80)
          ? choices.pick(numbers)
          : choices.pick([1, 0, 2.5, -1]);
      }
      case 'Date':
        return choices.pick(['2024-01-01', '2025-07-17', '2024-06-30', '0001-01-01']);
      case 'DateTime':
        return choices.pick(['2025-07-17T06:00:00Z', '2024-01-01T00:00:00Z']);
      default: {
        const all = known.filter((value) => typeof value === 'string');
        const text =
          all.length > 0 && choices.chance(85) ? choices.pick(all) : choices.pick(['a', '', '海', 'nobody']);
        return /contains|startsWith|endsWith/.test(operator) ? this.#piece(text, operator) : text;
      }
    }
  }

  #piece(text: string, operator: string): string {
    const letters = [...text];
    const length = 1 + this.operation.choices.below(2);
    return (operator === 'endsWith' ? letters.slice(-length) : letters.slice(0, length)).join('');
  }
}

/** JSON as a literal of the document. */
function printed(value: unknown, type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (value === null || value === undefined) return 'null';
  if (nullable instanceof GraphQLEnumType) return String(value);
  if (nullable instanceof GraphQLList) {
    const items = Array.isArray(value) ? value : [value];
    return `[${items.map((item) => printed(item, nullable.ofType)).join(', ')}]`;
  }
  if (nullable instanceof GraphQLInputObjectType) {
    const fields = nullable.getFields();
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return `{${entries.map(([name, inner]) => `${name}: ${printed(inner, (fields[name] as { type: GraphQLInputType }).type)}`).join(', ')}}`;
  }
  return JSON.stringify(value);
}
