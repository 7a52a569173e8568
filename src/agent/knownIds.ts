import {
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';
import type { KnownIds } from './AgentTool.ts';

const rootFields = ({ selectionSet }: OperationDefinitionNode): readonly FieldNode[] =>
  selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD);

const keyOf = ({ alias, name }: FieldNode): string => alias?.value ?? name.value;

/** The look-ups `nodes(ids:)` of an operation: a null in their answer is an id that is not known. */
export function knownIds(operation: OperationDefinitionNode): readonly KnownIds[] {
  return rootFields(operation)
    .filter(({ name }) => name.value === 'nodes')
    .map((node) => ({
      key: keyOf(node),
      variables: (node.arguments ?? []).flatMap(({ value }) => variablesOf(value)),
    }));
}

/** Root fields that may answer null, with the variables that hold ids: they do where an id is not known. */
export function nullableRoots(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
): readonly KnownIds[] {
  const fields = schema.getQueryType()?.getFields() ?? {};
  return rootFields(operation).flatMap((node) => {
    const field = fields[node.name.value];
    if (field === undefined || isNonNullType(field.type)) return [];
    const isId = (name: string) =>
      getNamedType(field.args.find((argument) => argument.name === name)?.type)?.name === 'ID';
    const variables = (node.arguments ?? [])
      .filter(({ name }) => isId(name.value))
      .flatMap(({ value }) => variablesOf(value));
    return [{ key: keyOf(node), variables }];
  });
}

function variablesOf(value: ValueNode): readonly string[] {
  if (value.kind === Kind.VARIABLE) return [value.name.value];
  return value.kind === Kind.LIST ? value.values.flatMap(variablesOf) : [];
}
