import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  Source,
  stripIgnoredCharacters,
  typeFromAST,
  validate,
  visit,
} from 'graphql';
import { KgError } from '../errors/KgError.ts';
import type { AgentTool } from './AgentTool.ts';
import { agentDirectives, withAgentDirectives } from './agentDirectives.ts';
import { findPage } from './findPage.ts';
import { variableSchema } from './inputSchema.ts';
import type { JsonSchema } from './JsonSchema.ts';
import { knownIds, nullableRoots } from './knownIds.ts';
import { type Shape, schemaOf, shapeOfSelection } from './Shape.ts';

/** The tools of a service, and what their reader is told about all of them. */
export interface Toolbox {
  readonly tools: readonly AgentTool[];
  readonly instructions: string | undefined;
}

/**
 * Make a tool of each operation file in a folder (`schema/agent`): its description is that of the tool,
 * its variables are the arguments, its selection is what the tool answers. `instructions.txt`, if there,
 * is what a model is told of the whole.
 * @throws KgError MODEL_INVALID naming file, line and column
 */
export async function loadTools(directory: string, schema: GraphQLSchema): Promise<Toolbox> {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [] as string[];
    throw error;
  });
  const files = names.filter((name) => name.endsWith('.graphql')).sort();
  const extended = withAgentDirectives(schema);
  const tools = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(path.join(directory, file), 'utf8');
      return toolOf(
        new Source(text, path.join(path.basename(path.dirname(directory)), 'agent', file)),
        extended,
      );
    }),
  );
  const instructions = names.includes('instructions.txt')
    ? await readFile(path.join(directory, 'instructions.txt'), 'utf8')
    : undefined;
  return { tools, instructions: instructions?.trim().replace(/\s*\n\s*/g, ' ') };
}

function toolOf(source: Source, schema: GraphQLSchema): AgentTool {
  try {
    const document = parse(source);
    const [problem] = validate(schema, document);
    if (problem !== undefined) throw problem;
    return readTool(document, schema);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const [at] = error.locations ?? [];
    const where = `${source.name}${at === undefined ? '' : `:${at.line}:${at.column}`}`;
    throw new KgError('MODEL_INVALID', `${where}: ${error.message}`, [{ where, message: error.message }]);
  }
}

function readTool(document: DocumentNode, schema: GraphQLSchema): AgentTool {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operation?.name === undefined || operations.length !== 1) {
    throw new GraphQLError("An operation file of a tool holds one operation, which has the tool's name.", {
      nodes: operations,
    });
  }
  if (operation.description === undefined) {
    throw new GraphQLError('The operation of a tool has a description: what a model chooses the tool by.', {
      nodes: operation,
    });
  }
  const fragments = new Map(
    document.definitions.flatMap((one): [string, FragmentDefinitionNode][] =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );
  const query = schema.getQueryType();
  if (query == null) throw new Error('The schema has no queries.');
  const whole = shapeOfSelection(query, operation.selectionSet, { schema, fragments });
  const shape: Shape =
    whole.kind === 'only' ? { kind: 'object', fields: new Map([[whole.key, whole.of]]) } : whole;
  const page = findPage(operation, schema);
  const hidden = new Set([page?.after, page?.first].filter((name) => name !== undefined));
  const variables = (operation.variableDefinitions ?? []).filter(
    ({ variable }) => !hidden.has(variable.name.value),
  );
  for (const node of variables) {
    if (node.description === undefined) {
      throw new GraphQLError('A variable of a tool has a description: it is an argument.', { nodes: node });
    }
  }
  const required = variables.filter(({ type, defaultValue }) => {
    const inputType = typeFromAST(schema, type as never);
    return isNonNullType(inputType) && defaultValue === undefined;
  });
  const passThrough = variablesOf(directiveOf(operation, 'passThrough'));
  const properties: Record<string, JsonSchema> = Object.fromEntries(
    variables.map((node) => [node.variable.name.value, variableSchema(node, schema)]),
  );
  if (page !== undefined) properties.cursor = { type: 'string' };
  return {
    name: operation.name.value,
    description: operation.description.value.trim().replace(/\s*\n\s*/g, ' '),
    inputSchema: {
      type: 'object',
      properties,
      ...(required.length > 0 && { required: required.map(({ variable }) => variable.name.value) }),
    },
    outputSchema: passThrough === undefined ? outputSchema(shape, page !== undefined) : { type: 'object' },
    arguments: new Set(Object.keys(properties)),
    required: new Set(required.map(({ variable }) => variable.name.value)),
    document: stripIgnoredCharacters(print(withoutAgentDirectives(document))),
    shape,
    page,
    known: knownIds(operation),
    nullable: nullableRoots(operation, schema),
    address: textOf(directiveOf(operation, 'explorer')),
    passThrough: passThrough as AgentTool['passThrough'],
  };
}

function outputSchema(shape: Shape, isPaged: boolean): JsonSchema {
  const { properties } = schemaOf(shape) as { properties: Readonly<Record<string, JsonSchema>> };
  return {
    type: 'object',
    properties: {
      ...properties,
      ...(isPaged && { next: { type: 'string' } }),
      notes: { type: 'array' },
      datasets: { type: 'object' },
      explorer: { type: 'string' },
    },
  };
}

const directiveOf = ({ directives }: OperationDefinitionNode, name: string) =>
  directives?.find((directive) => directive.name.value === name);

function variablesOf(directive: DirectiveNode | undefined): Readonly<Record<string, string>> | undefined {
  if (directive === undefined) return undefined;
  const given = (directive.arguments ?? []).flatMap(({ name, value }) =>
    value.kind === Kind.VARIABLE ? [[name.value, value.name.value]] : [],
  );
  return Object.fromEntries(given);
}

function textOf(directive: DirectiveNode | ConstDirectiveNode | undefined): string | undefined {
  const value = directive?.arguments?.[0]?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

/** The operation as the engine takes it: without what is for tools alone. */
function withoutAgentDirectives(document: DocumentNode): DocumentNode {
  return visit(document, {
    enter(node) {
      return node.kind === Kind.DIRECTIVE && agentDirectives.has(node.name.value) ? null : undefined;
    },
    leave(node) {
      const isDescribed = node.kind === Kind.OPERATION_DEFINITION || node.kind === Kind.VARIABLE_DEFINITION;
      return isDescribed ? { ...node, description: undefined } : undefined;
    },
  });
}
