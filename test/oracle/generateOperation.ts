import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Choices } from './Choices.ts';
import { type GraphFacts, InputGenerator } from './generateInput.ts';
import { type GeneratedOperation, OperationText } from './OperationText.ts';

/** Where a selection stands. */
interface Place {
  /** Response keys from the root, joined by dots. */
  readonly path: string;
  readonly depth: number;
  /** Within a fragment on one type of several: fields there need names of their own. */
  readonly narrowed: boolean;
}

type Field = GraphQLField<unknown, unknown>;

/** Arguments that are made up in their own ways. */
const known = new Set([
  'ids',
  'by',
  'id',
  'where',
  'edge',
  'orderBy',
  'edgeOrderBy',
  'lang',
  'first',
  'last',
  'after',
  'before',
]);

/** Most fields of an operation, and how deep composite fields nest. */
const fieldBudget = 22;
const maxDepth = 9;

/** Make up a valid operation over a schema, asking for what the graph holds. */
export function generateOperation(
  schema: GraphQLSchema,
  facts: GraphFacts,
  choices: Choices,
): GeneratedOperation {
  const operation = new OperationText(choices, fieldBudget);
  const generator = new SelectionGenerator(schema, operation, new InputGenerator(operation, facts));
  const query = schema.getQueryType();
  if (query == null) throw new Error('The schema has no queries.');
  const set = generator.set(query, { path: '', depth: 0, narrowed: false }, 1 + choices.below(3));
  return operation.finish(set, generator.language());
}

class SelectionGenerator {
  readonly #choices: Choices;

  constructor(
    readonly schema: GraphQLSchema,
    readonly operation: OperationText,
    readonly inputs: InputGenerator,
  ) {
    this.#choices = operation.choices;
  }

  /** A selection set with about so many fields. */
  set(type: GraphQLCompositeType, place: Place, count: number): string {
    const parts: string[] = [];
    for (let index = 0; index < count; index += 1) parts.push(...this.#part(type, place));
    if (parts.length === 0) parts.push('__typename');
    return `{ ${parts.join(' ')} }`;
  }

  #part(type: GraphQLCompositeType, place: Place): string[] {
    const choices = this.#choices;
    const how = choices.below(20);
    if (how >= 18 && place.depth > 0) return [this.#fragment(type, place)];
    if (how === 17) return ['__typename'];
    const fields = this.#fields(type, place);
    if (fields.length === 0) return ['__typename'];
    // Where rows are, and whole connections rather than one node, is where there is much to compare.
    const rows = fields.filter(({ name, args }) =>
      place.depth === 0 ? args.length > 1 : /^(edges|nodes|node)$/.test(name),
    );
    return this.#field(choices.pick(rows.length > 0 && choices.chance(65) ? rows : fields), place);
  }

  #fields(type: GraphQLCompositeType, { depth }: Place): Field[] {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const deep = depth >= maxDepth || this.operation.budget <= 0;
    return Object.values(type.getFields()).filter(
      // What routers of a federated graph ask for is tested by test/api/federation.
      (field) => !field.name.startsWith('_') && (!deep || !isCompositeType(getNamedType(field.type))),
    );
  }

  /** A field; at times twice with different selections, which the answer merges. */
  #field(field: Field, place: Place): string[] {
    const choices = this.#choices;
    this.operation.budget -= 1;
    const named = place.narrowed || field.args.length > 0 || isCompositeType(getNamedType(field.type));
    const key = named || choices.chance(10) ? this.operation.fresh('f') : field.name;
    const inner: Place = {
      path: place.path === '' ? key : `${place.path}.${key}`,
      depth: place.depth + 1,
      narrowed: place.narrowed,
    };
    const cursorsBefore = this.operation.cursors.length;
    const args = this.#arguments(field, inner.path);
    const paged = this.operation.cursors.length > cursorsBefore;
    const head = `${key === field.name ? '' : `${key}: `}${field.name}${args}`;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return [`${head}${this.#directives()}`];
    const sets = choices.chance(8) ? 2 : 1;
    return Array.from({ length: sets }, () => {
      const cursors = paged
        ? 'pageInfo { startCursor endCursor hasNextPage hasPreviousPage } edges { cursor } '
        : '';
      const set = this.set(type, inner, 1 + choices.below(3));
      return `${head}${this.#directives()} ${set.replace('{ ', `{ ${cursors}`)}`;
    });
  }

  #fragment(type: GraphQLCompositeType, place: Place): string {
    const choices = this.#choices;
    const possible = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [];
    const shared = isAbstractType(type)
      ? Object.values(this.schema.getTypeMap())
          .filter(isInterfaceType)
          .filter((other) => this.schema.getPossibleTypes(other).some((one) => possible.includes(one)))
      : isObjectType(type)
        ? type.getInterfaces()
        : [];
    const condition = choices.pick<GraphQLCompositeType>([...possible, type, ...shared]);
    const narrowed = place.narrowed || condition !== type;
    const set = this.set(condition, { ...place, depth: place.depth + 1, narrowed }, 1 + choices.below(2));
    if (choices.chance(40)) {
      const name = this.operation.fresh('F');
      this.operation.fragments.push(`fragment ${name} on ${condition.name} ${set}`);
      return `...${name}${this.#directives()}`;
    }
    const on = condition === type && choices.chance(50) ? '' : ` on ${condition.name}`;
    return `...${on}${this.#directives()} ${set}`;
  }

  #directives(): string {
    const choices = this.#choices;
    if (!choices.chance(10)) return '';
    const name = choices.chance(50) ? 'skip' : 'include';
    const value = choices.chance(30) ? name === 'skip' : name !== 'skip';
    const condition = choices.chance(75) ? this.inputs.condition(value) : String(value);
    return ` @${name}(if: ${condition})`;
  }

  /** The directive for the language of the whole operation, mostly left out. */
  language(): string {
    const [argument] = this.schema.getDirective('inLanguage')?.args ?? [];
    if (argument === undefined || !this.#choices.chance(25)) return '';
    return ` @inLanguage(lang: ${this.inputs.argument('lang', argument.type)})`;
  }

  #arguments(field: Field, path: string): string {
    const choices = this.#choices;
    const given = new Map<string, string>();
    const types = new Map(field.args.map((argument) => [argument.name, argument.type]));
    const add = (name: string, percent: number) => {
      const type = types.get(name);
      if (type !== undefined && choices.chance(percent)) given.set(name, this.inputs.argument(name, type));
    };
    for (const name of ['ids', 'by']) add(name, 100);
    if (types.has('id')) given.set('id', this.inputs.id(getNamedType(field.type).name));
    add('where', 50);
    add('edge', 25);
    add('orderBy', 45);
    add('edgeOrderBy', 25);
    add('lang', 70);
    if (types.has('after')) {
      for (const name of ['after', 'before']) {
        if (types.has(name) && choices.chance(20)) given.set(name, this.#cursor(path));
      }
      if (choices.chance(45)) given.set('first', this.#size());
      else if (types.has('last') && choices.chance(40)) given.set('last', this.#size());
      if (given.has('first') && types.has('last') && choices.chance(2))
        given.set('last', choices.chance(70) ? 'null' : '2');
    } else if (types.has('first') && choices.chance(40)) given.set('first', this.#size());
    // Root fields answered by code take arguments of their own.
    for (const argument of field.args) {
      if (isRequiredArgument(argument) && !given.has(argument.name)) add(argument.name, 100);
      else if (!known.has(argument.name)) add(argument.name, 30);
    }
    if (given.size === 0) return '';
    return `(${[...given].map(([name, text]) => `${name}: ${text}`).join(', ')})`;
  }

  #size(): string {
    const choices = this.#choices;
    const wrong = choices.chance(1);
    const size = wrong
      ? choices.pick([0, -1, 1_000_000, 201])
      : choices.chance(85)
        ? 1 + choices.below(3)
        : 200;
    if (!choices.chance(40)) return String(size);
    const remake = () => 1 + this.operation.choices.below(3);
    return this.operation.declare('Int', choices.chance(8) ? choices.pick([undefined, null]) : size, remake);
  }

  /** A variable for a cursor, absent on the first run; or nonsense. */
  #cursor(path: string): string {
    const choices = this.#choices;
    if (choices.chance(3)) return JSON.stringify(choices.pick(['', 'nonsense', 'WzEsIngiXQ']));
    const reference = this.operation.declare('String', choices.chance(50) ? undefined : null);
    this.operation.cursors.push({ variable: reference.slice(1), path });
    return reference;
  }
}
