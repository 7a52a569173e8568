import {
  type FieldNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { PagePlace } from './AgentTool.ts';

const keyOf = ({ alias, name }: FieldNode): string => alias?.value ?? name.value;

const fieldsOf = ({ selectionSet }: FieldNode | OperationDefinitionNode): readonly FieldNode[] =>
  (selectionSet?.selections ?? []).filter((selection) => selection.kind === Kind.FIELD);

/**
 * The list of an operation that its `@page` marks.
 * @throws GraphQLError when it is no list, or a connection whose list or `pageInfo` is not selected
 */
export function findPage(operation: OperationDefinitionNode, schema: GraphQLSchema): PagePlace | undefined {
  const query = schema.getQueryType();
  return query == null ? undefined : within(fieldsOf(operation), query, [], false);
}

function within(
  fields: readonly FieldNode[],
  type: GraphQLObjectType,
  path: readonly string[],
  isListed: boolean,
): PagePlace | undefined {
  for (const node of fields) {
    const field = type.getFields()[node.name.value];
    if (field === undefined) continue;
    const here = [...path, keyOf(node)];
    const isList = isListType(getNullableType(field.type));
    const inner = getNamedType(field.type);
    if (node.directives?.some(({ name }) => name.value === 'page')) {
      if (isListed) throw new GraphQLError('@page cannot stand within a list.', { nodes: node });
      return { path: here, ...(isList ? plain : connectionOf(node)) };
    }
    if (!isObjectType(inner)) continue;
    const found = within(fieldsOf(node), inner, here, isListed || isList);
    if (found !== undefined) return found;
  }
  return undefined;
}

const plain = { connection: undefined, after: undefined, first: undefined };

function connectionOf(node: FieldNode): Omit<PagePlace, 'path'> {
  const inner = fieldsOf(node);
  const list = inner.find(({ name }) => name.value === 'edges' || name.value === 'nodes');
  const pageInfo = inner.find(({ name }) => name.value === 'pageInfo');
  const told = pageInfo === undefined ? [] : fieldsOf(pageInfo).map(keyOf);
  if (
    list === undefined ||
    pageInfo === undefined ||
    !told.includes('hasNextPage') ||
    !told.includes('endCursor')
  ) {
    const message = '@page on a connection needs nodes or edges, and pageInfo { hasNextPage endCursor }.';
    throw new GraphQLError(message, { nodes: node });
  }
  const variableOf = (name: string) => {
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
    return value?.kind === Kind.VARIABLE ? value.name.value : undefined;
  };
  return {
    connection: { list: keyOf(list), pageInfo: keyOf(pageInfo) },
    after: variableOf('after'),
    first: variableOf('first'),
  };
}
