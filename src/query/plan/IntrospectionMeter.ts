import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';

/**
 * Where a selection stands: in `__schema`, in every one of its types, in every field of every type,
 * or in a type that the client may have chosen for its size.
 */
type Standing = 'schema' | 'types' | 'fields' | 'one';

type Fragments = ReadonlyMap<string, Pick<FragmentDefinitionNode, 'selectionSet'>>;

/** How long the lists of a schema are: on the average, where all are asked for, and at most. */
type ListLengths = Readonly<Record<Standing, Readonly<Record<string, number>>>>;

const standardFragments = new Map<string, FragmentDefinitionNode>();
let standardOperation: OperationDefinitionNode | undefined;
for (const definition of parse(getIntrospectionQuery({ inputValueDeprecation: true })).definitions) {
  if (definition.kind === Kind.FRAGMENT_DEFINITION) {
    standardFragments.set(definition.name.value, definition);
  } else if (definition.kind === Kind.OPERATION_DEFINITION) {
    standardOperation = definition;
  }
}

const meters = new WeakMap<GraphQLSchema, IntrospectionMeter>();

/** The meter of a schema; measured once. */
export function introspectionMeter(schema: GraphQLSchema): IntrospectionMeter {
  let meter = meters.get(schema);
  if (meter === undefined) {
    meter = new IntrospectionMeter(schema);
    meters.set(schema, meter);
  }
  return meter;
}

/**
 * Estimates how many values answer what is asked of `__schema` and `__type`. The answer comes from
 * memory, so it is not rows that bound it: 200 aliases of all types, in 15 KB, answer with 22 MB.
 */
export class IntrospectionMeter {
  readonly #lengths: ListLengths;
  /** Values that answer the introspection query every tool sends. */
  readonly #standard: number;

  constructor(schema: GraphQLSchema) {
    this.#lengths = listLengths(schema);
    const [selection] = standardOperation?.selectionSet.selections ?? [];
    const set = selection?.kind === Kind.FIELD ? selection.selectionSet : undefined;
    if (set === undefined) throw new Error("graphql-js's introspection query asks for nothing.");
    this.#standard = this.#values(set, 'schema', standardFragments, new Map());
  }

  /**
   * Values that answer a root field, in multiples of what tools ask for; about: never fewer than
   * there are where a type is named, and as many as there are where all types are asked for.
   * Conditions and merged fields are not seen.
   */
  share(root: '__schema' | '__type', nodes: readonly FieldNode[], fragments: Fragments): number {
    const standing = root === '__schema' ? 'schema' : 'one';
    const known = new Map<string, number>();
    let values = 0;
    for (const { selectionSet } of nodes) {
      if (selectionSet !== undefined) values += this.#values(selectionSet, standing, fragments, known);
    }
    return values / this.#standard;
  }

  #values(
    set: SelectionSetNode,
    standing: Standing,
    fragments: Fragments,
    known: Map<string, number>,
  ): number {
    let total = 0;
    for (const selection of set.selections) {
      switch (selection.kind) {
        case Kind.FIELD: {
          const { name, selectionSet } = selection;
          const length = this.#lengths[standing][name.value] ?? 1;
          const inner =
            selectionSet === undefined
              ? 0
              : this.#values(selectionSet, beneath(standing, name.value), fragments, known);
          total += length * (1 + inner);
          break;
        }
        case Kind.INLINE_FRAGMENT:
          total += this.#values(selection.selectionSet, standing, fragments, known);
          break;
        case Kind.FRAGMENT_SPREAD: {
          const key = `${standing} ${selection.name.value}`;
          const fragment = fragments.get(selection.name.value);
          if (!known.has(key) && fragment !== undefined) {
            // Found while it is counted, it spreads itself, which validation refuses.
            known.set(key, 0);
            known.set(key, this.#values(fragment.selectionSet, standing, fragments, known));
          }
          total += known.get(key) ?? 0;
        }
      }
    }
    return total;
  }
}

function beneath(standing: Standing, field: string): Standing {
  if (standing === 'schema' && field === 'types') return 'types';
  if (standing === 'types' && field === 'fields') return 'fields';
  return 'one';
}

function listLengths(schema: GraphQLSchema): ListLengths {
  const types = Object.values(schema.getTypeMap());
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  const lists = {
    fields: types.map((type) =>
      isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()).length : 0,
    ),
    inputFields: types.map((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0)),
    enumValues: types.map((type) => (isEnumType(type) ? type.getValues().length : 0)),
    interfaces: types.map((type) =>
      isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().length : 0,
    ),
    possibleTypes: types.map((type) =>
      isInterfaceType(type) || isUnionType(type) ? schema.getPossibleTypes(type).length : 0,
    ),
  };
  const args = fields.map((field) => field.args.length);
  const average = (list: readonly number[]) =>
    list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length);
  const each = (measure: (list: readonly number[]) => number) =>
    Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, measure(list)]));
  return {
    schema: { types: types.length, directives: schema.getDirectives().length },
    types: each(average),
    fields: { args: average(args) },
    one: { ...each((list) => Math.max(...list)), args: Math.max(...args) },
  };
}
