import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

type Values = { [variable: string]: unknown };

/**
 * The API refuses an operation as a whole for a bad argument of any field that may be answered,
 * also one below nodes that are not there; graphql-js would come upon it only where a row is.
 *
 * @param accepts throws a GraphQLError for arguments (cursors) that a field of a type does not take.
 * @returns the refusal, or undefined for an operation that is fine
 */
export function checkArguments(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: { readonly [name: string]: unknown },
  accepts: (type: string, field: string, args: { readonly [name: string]: unknown }) => void,
): GraphQLError | undefined {
  const operation = getOperationAST(document, operationName);
  if (operation == null) return bad('No such operation.');
  if (operation.operation !== 'query') return bad('Only queries are answered.');
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], {
    ...variables,
  });
  if (errors !== undefined) return bad(errors[0]?.message ?? '');
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );

  /** @param possible concrete types the object can have here. */
  const visit = (
    set: SelectionSetNode,
    type: GraphQLNamedType,
    possible: ReadonlySet<string>,
  ): string | undefined => {
    for (const selection of set.selections) {
      const found = isIncluded(selection, coerced) ? visitOne(selection, type, possible) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const visitOne = (selection: SelectionNode, type: GraphQLNamedType, possible: ReadonlySet<string>) => {
    if (selection.kind === Kind.FIELD) return visitField(selection, type);
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (fragment === undefined) return undefined;
    const condition = fragment.typeCondition?.name.value;
    const narrowed = condition === undefined ? type : schema.getType(condition);
    if (narrowed === undefined) return undefined;
    const allowed = possibleTypes(schema, narrowed);
    const left = new Set([...possible].filter((name) => allowed.has(name)));
    return left.size === 0 ? undefined : visit(fragment.selectionSet, narrowed, left);
  };
  const visitField = (node: FieldNode, parent: GraphQLNamedType): string | undefined => {
    const fields = 'getFields' in parent ? parent.getFields() : {};
    const field = fields[node.name.value] as GraphQLField<unknown, unknown> | undefined;
    if (field === undefined) return undefined;
    const args = getArgumentValues(field, node, coerced);
    const wrong = wrongArgument(args);
    if (wrong !== undefined) return wrong;
    accepts(parent.name, field.name, args);
    const type = getNamedType(field.type);
    if (node.selectionSet === undefined || !isCompositeType(type)) return undefined;
    return visit(node.selectionSet, type, possibleTypes(schema, type));
  };

  const query = schema.getQueryType();
  if (query == null) throw new Error('The schema has no queries.');
  try {
    const wrong = visit(operation.selectionSet, query, new Set([query.name]));
    return wrong === undefined ? undefined : bad(wrong);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function wrongArgument(args: { readonly [name: string]: unknown }): string | undefined {
  for (const name of ['first', 'last']) {
    const size = args[name];
    if (typeof size === 'number' && (size < 0 || size > 200)) return `${name} is ${size}.`;
  }
  if (args.first != null && args.last != null) return 'first and last are both given.';
  if (Array.isArray(args.ids) && args.ids.length > 200) return 'Too many ids.';
  if (Array.isArray(args.by) && args.by.length === 0) return 'Nothing to group by.';
  return args.where != null && holdsNull(args.where) ? 'A filter holds null.' : undefined;
}

/** A null anywhere within a filter, and `isNull` asked of a count or size, which never is. */
function holdsNull(value: unknown): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return value.some(holdsNull);
  if (typeof value !== 'object') return false;
  return Object.entries(value).some(
    ([name, inner]) =>
      holdsNull(inner) ||
      ((name === 'count' || name === 'size') && Object.keys(inner as object).includes('isNull')),
  );
}

function isIncluded(node: SelectionNode, variables: Values): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}

function possibleTypes(schema: GraphQLSchema, type: GraphQLNamedType): ReadonlySet<string> {
  if (!isAbstractType(type)) return new Set([type.name]);
  return new Set(schema.getPossibleTypes(type).map(({ name }) => name));
}

function bad(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
