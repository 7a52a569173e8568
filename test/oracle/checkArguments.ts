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
type Path = readonly string[];

/**
 * The API refuses an operation as a whole for a bad argument of any field that may be answered,
 * also one below nodes that are not there; graphql-js would come upon it only where a row is.
 *
 * @param accepts throws a GraphQLError for arguments (cursors) that a field of a type does not take.
 * @returns every refusal, with the response path of the field (of its parent, for a directive),
 *   lists left out; empty for an operation that is fine
 */
export function checkArguments(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: { readonly [name: string]: unknown },
  accepts: (type: string, field: string, args: { readonly [name: string]: unknown }) => void,
): readonly GraphQLError[] {
  const operation = getOperationAST(document, operationName);
  if (operation == null) return [bad('No such operation.')];
  if (operation.operation !== 'query') return [bad('Only queries are answered.')];
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], {
    ...variables,
  });
  if (errors !== undefined) return [bad(errors[0]?.message ?? '')];
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const refusals: GraphQLError[] = [];
  /** @returns undefined when it was refused */
  const attempt = <T>(path: Path, read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      refusals.push(bad(error.message, path));
      return undefined;
    }
  };

  /** @param possible concrete types the object can have here. */
  const visit = (
    set: SelectionSetNode,
    type: GraphQLNamedType,
    possible: ReadonlySet<string>,
    path: Path,
  ): void => {
    for (const selection of set.selections) {
      if (attempt(path, () => isIncluded(selection, coerced)) === true) {
        visitOne(selection, type, possible, path);
      }
    }
  };
  const visitOne = (
    selection: SelectionNode,
    type: GraphQLNamedType,
    possible: ReadonlySet<string>,
    path: Path,
  ): void => {
    if (selection.kind === Kind.FIELD) {
      visitField(selection, type, path);
      return;
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (fragment === undefined) return;
    const condition = fragment.typeCondition?.name.value;
    const narrowed = condition === undefined ? type : schema.getType(condition);
    if (narrowed === undefined) return;
    const allowed = possibleTypes(schema, narrowed);
    const left = new Set([...possible].filter((name) => allowed.has(name)));
    if (left.size > 0) visit(fragment.selectionSet, narrowed, left, path);
  };
  const visitField = (node: FieldNode, parent: GraphQLNamedType, above: Path): void => {
    const fields = 'getFields' in parent ? parent.getFields() : {};
    const field = fields[node.name.value] as GraphQLField<unknown, unknown> | undefined;
    if (field === undefined) return;
    const path = [...above, node.alias?.value ?? node.name.value];
    attempt(path, () => {
      const args = getArgumentValues(field, node, coerced);
      const wrong = wrongArgument(args);
      if (wrong !== undefined) throw bad(wrong);
      accepts(parent.name, field.name, args);
    });
    const type = getNamedType(field.type);
    if (node.selectionSet === undefined || !isCompositeType(type)) return;
    visit(node.selectionSet, type, possibleTypes(schema, type), path);
  };

  const query = schema.getQueryType();
  if (query == null) throw new Error('The schema has no queries.');
  visit(operation.selectionSet, query, new Set([query.name]), []);
  return refusals;
}

function wrongArgument(args: { readonly [name: string]: unknown }): string | undefined {
  for (const name of ['first', 'last']) {
    const size = args[name];
    if (typeof size === 'number' && (size < 0 || size > 200)) return `${name} is ${size}.`;
  }
  if (args.first != null && args.last != null) return 'first and last are both given.';
  if (Array.isArray(args.ids) && args.ids.length > 200) return 'Too many ids.';
  if (Array.isArray(args.by) && args.by.length === 0) return 'Nothing to group by.';
  const filters = [args.where, args.edge].filter((filter) => filter != null);
  return filters.some(holdsNull) ? 'A filter holds null.' : undefined;
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

function bad(message: string, path?: Path): GraphQLError {
  return new GraphQLError(message, {
    ...(path === undefined || path.length === 0 ? {} : { path }),
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
