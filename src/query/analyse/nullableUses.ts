import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  type VariableNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * A variable that may be null where null is not accepted. Validation lets it pass when the variable
 * or the place has a default (GraphQL specification, section 5.8.5), so the value has to be looked at.
 */
export interface NullableUse {
  readonly variable: string;
  readonly node: VariableNode;
  /** What graphql-js says of a null there, or as much. */
  readonly message: string;
}

/** By the field or directive whose arguments hold the variable. */
export type NullableUses = ReadonlyMap<ASTNode, readonly NullableUse[]>;

const none: NullableUses = new Map();

/** Find every such variable in an operation and its fragments, which must be valid. */
export function nullableUses(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  schema: GraphQLSchema,
): NullableUses {
  const nullable = new Set<string>();
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    if (type.kind !== Kind.NON_NULL_TYPE) nullable.add(variable.name.value);
  }
  if (nullable.size === 0) return none;
  const uses = new Map<ASTNode, NullableUse[]>();
  const types = new TypeInfo(schema);
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [operation, ...fragments.values()],
  };
  let holder: ASTNode | undefined;
  const note = (node: VariableNode) => {
    const type = types.getInputType();
    const variable = node.name.value;
    if (holder === undefined || !nullable.has(variable) || !isNonNullType(type)) return;
    const argument = types.getArgument();
    const message =
      argument?.type === type
        ? `Argument "${argument.name}" of non-null type "${String(type)}" must not be null.`
        : `Argument "${argument?.name}" has an invalid value: "$${variable}" is null where "${String(type)}" is expected.`;
    uses.set(holder, [...(uses.get(holder) ?? []), { variable, node, message }]);
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      [Kind.VARIABLE_DEFINITION]: () => false,
      Argument: (_node, _key, _parent, _path, ancestors) => {
        holder = ancestors.at(-1) as ASTNode;
      },
      Variable: note,
    }),
  );
  return uses;
}
