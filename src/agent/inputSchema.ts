import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import type { JsonSchema } from './JsonSchema.ts';

/** JSON Schema of a variable, with its description and default. */
export function variableSchema(node: VariableDefinitionNode, schema: GraphQLSchema): JsonSchema {
  const type = typeFromAST(schema, node.type) as GraphQLInputType;
  const { defaultValue, description } = node;
  return {
    ...inputSchema(type),
    ...(description !== undefined && { description: description.value }),
    ...(defaultValue !== undefined && { default: valueFromASTUntyped(defaultValue) }),
  };
}

function inputSchema(type: GraphQLInputType): JsonSchema {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return { type: 'array', items: inputSchema(nullable.ofType) };
  if (isEnumType(nullable)) return { enum: nullable.getValues().map(({ name }) => name) };
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields());
    const required = fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    return {
      type: 'object',
      properties: Object.fromEntries(fields.map((field) => [field.name, inputSchema(field.type)])),
      ...(required.length > 0 && { required: required.map(({ name }) => name) }),
    };
  }
  const { name } = nullable as { name: string };
  const types: Readonly<Record<string, string>> = { Int: 'integer', Float: 'number', Boolean: 'boolean' };
  return { type: types[name] ?? 'string' };
}
