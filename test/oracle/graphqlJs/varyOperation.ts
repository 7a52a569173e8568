import {
  type ASTNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  parse,
  parseType,
  parseValue,
  print,
  type SelectionNode,
  TypeInfo,
  type ValueNode,
  type VariableDefinitionNode,
  type VariableNode,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Choices } from '../Choices.ts';
import type { GeneratedOperation } from '../OperationText.ts';
import { changeTokens } from './changeTokens.ts';

/** A request for one operation, as a client's code has it before it is sent. */
export interface OperationParameters {
  readonly query: string;
  readonly variables?: { readonly [name: string]: unknown };
  readonly operationName?: string | null;
}

/** Selections of the schema itself, to stand beside data. */
const introspections = [
  '__typename',
  '__schema { queryType { name } }',
  '__schema { types { name kind } directives { name args { name defaultValue } } }',
  '__type(name: "Node") { __typename name fields(includeDeprecated: true) { name type { kind ofType { name } } } }',
  '__type(name: "Nobody") { name fields(includeDeprecated: false) { name } }',
  '__type(name: "IntFilter") { inputFields(includeDeprecated: false) { name defaultValue } }',
];

/** Literals that fit some places and not others. */
const literals = ['null', '1', '-1', '1.5', '"x"', 'true', 'ASC', '[]', '[null]', '{}', '{ id: null }'];

/** JSON values of all kinds. */
const jsonValues: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 31,
  '',
  'x',
  [],
  [null],
  [[1]],
  {},
  { id: null },
  { eq: null },
];

/**
 * Turn a valid operation into requests as clients get them wrong: nulls and other values at every
 * place a variable can stand, defaults, directives by variable anywhere, operation names empty,
 * missing and wrong, the same selections under several names, texts that are no GraphQL.
 */
export function varyOperation(
  schema: GraphQLSchema,
  { text, variables }: GeneratedOperation,
  choices: Choices,
): OperationParameters {
  const values: { [name: string]: unknown } = { ...variables };
  let document = parse(text);
  if (choices.chance(35)) document = withIntrospection(document, choices);
  if (choices.chance(45)) document = withDirectives(document, choices);
  if (choices.chance(75)) document = withVariables(schema, document, values, choices);
  if (choices.chance(12)) document = withLiteral(document, choices);
  if (!choices.chance(5)) document = withoutUnused(document);
  if (choices.chance(8)) document = withoutSomething(document, choices);
  for (const name of Object.keys(values)) {
    if (choices.chance(6)) values[name] = choices.pick(jsonValues);
    else if (choices.chance(4)) delete values[name];
  }
  if (choices.chance(5)) values.unknown = choices.pick(jsonValues);
  const named = withNames(document, choices);
  const query = choices.chance(10) ? changeTokens(print(named.document), choices) : print(named.document);
  return {
    query,
    ...(choices.chance(5) && Object.keys(values).length === 0 ? {} : { variables: values }),
    ...(named.operationName === undefined ? {} : { operationName: named.operationName }),
  };
}

function withIntrospection(document: DocumentNode, choices: Choices): DocumentNode {
  const added = choices.some(introspections, 30).map((text, index) => {
    const [operation] = parse(`{ ${text} }`).definitions as [OperationDefinitionNode];
    const [field] = operation.selectionSet.selections as [FieldNode];
    return { ...field, alias: { kind: Kind.NAME, value: `s${index}` } } as const;
  });
  return changeOperations(document, (operation) => ({
    ...operation,
    selectionSet: {
      ...operation.selectionSet,
      selections: choices.chance(50)
        ? [...operation.selectionSet.selections, ...added]
        : [...added, ...operation.selectionSet.selections],
    },
  }));
}

/** Put `@skip` or `@include` on some selections; the condition becomes a variable, or stays. */
function withDirectives(document: DocumentNode, choices: Choices): DocumentNode {
  const selections = nodesOf(document, isSelection);
  const chosen = new Set(choices.some(selections, Math.max(5, Math.round(150 / selections.length))));
  return visit(document, {
    enter(node) {
      if (!chosen.has(node)) return undefined;
      const name = choices.pick(['skip', 'include']);
      const condition = choices.chance(30) === (name === 'skip');
      const [field] = (parse(`{ x @${name}(if: ${condition}) }`).definitions[0] as OperationDefinitionNode)
        .selectionSet.selections as [FieldNode];
      const own = (node as SelectionNode).directives ?? [];
      return { ...node, directives: [...own, ...(field.directives as readonly DirectiveNode[])] };
    },
  });
}

/** Put a variable in the place of some values: of every type the place takes or nearly takes. */
function withVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  values: { [name: string]: unknown },
  choices: Choices,
): DocumentNode {
  const places = new Map<ASTNode, GraphQLInputType>();
  const types = new TypeInfo(schema);
  const note = (node: ValueNode) => {
    const type = types.getInputType();
    if (type != null && node.kind !== Kind.VARIABLE) places.set(node, type);
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      [Kind.VARIABLE_DEFINITION]: () => false,
      enter(node) {
        if (isValue(node)) note(node);
        return undefined;
      },
    }),
  );
  if (places.size === 0) return document;
  const chosen = new Map<ASTNode, string>();
  const definitions: VariableDefinitionNode[] = [];
  for (let times = 1 + choices.below(3); times > 0; times -= 1) {
    const strict = [...places].filter(([, type]) => isNonNullType(type));
    const among = strict.length > 0 && choices.chance(60) ? strict : [...places];
    const [node, type] = choices.pick(among) as [ValueNode, GraphQLInputType];
    const name = `n${definitions.length + 1}`;
    if (chosen.has(node)) continue;
    chosen.set(node, name);
    const nullable = getNullableType(type);
    const holdsVariables = nodesOf(node, (inner) => inner.kind === Kind.VARIABLE).length > 0;
    const own = holdsVariables || choices.chance(30) ? '' : print(node);
    const fallback = choices.chance(8) ? choices.pick(literals) : own;
    // A place that takes no null takes a variable that may be null when there is a default.
    const fitting = fallback === '' ? type : nullable;
    const declared = choices.chance(10) ? choices.pick([nullable, `${nullable}!`, `[${nullable}]`]) : fitting;
    definitions.push({
      kind: Kind.VARIABLE_DEFINITION,
      variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
      type: parseType(String(declared)),
      ...(fallback === '' ? {} : { defaultValue: parseValue(fallback) as never }),
    });
    if (choices.chance(50)) values[name] = null;
    else if (choices.chance(60)) values[name] = valueFromASTUntyped(node, values);
    else if (choices.chance(40)) values[name] = choices.pick(jsonValues);
    if (values[name] === undefined) delete values[name];
  }
  const replaced: DocumentNode = visit(document, {
    enter(node) {
      const name = chosen.get(node);
      if (name === undefined) return undefined;
      return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } as const;
    },
  });
  return changeOperations(replaced, (operation) => ({
    ...operation,
    variableDefinitions: [...(operation.variableDefinitions ?? []), ...definitions],
  }));
}

function withLiteral(document: DocumentNode, choices: Choices): DocumentNode {
  const places = nodesOf(document, isValue);
  return places.length === 0
    ? document
    : replaceNode(document, choices.pick(places), parseValue(choices.pick(literals)));
}

/** Take out the definitions of variables that changes above have left without a use. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const uses = new Map<string, number>();
  for (const node of nodesOf(document, ({ kind }) => kind === Kind.VARIABLE) as VariableNode[]) {
    uses.set(node.name.value, (uses.get(node.name.value) ?? 0) + 1);
  }
  return changeOperations(document, (operation) => ({
    ...operation,
    variableDefinitions: (operation.variableDefinitions ?? []).filter(
      ({ variable }) => uses.get(variable.name.value) !== 1,
    ),
  }));
}

/** Take a selection, argument, directive, fragment or variable definition out. */
function withoutSomething(document: DocumentNode, choices: Choices): DocumentNode {
  const places = nodesOf(document, ({ kind }) =>
    [
      Kind.FIELD,
      Kind.ARGUMENT,
      Kind.FRAGMENT_DEFINITION,
      Kind.VARIABLE_DEFINITION,
      Kind.OBJECT_FIELD,
    ].includes(kind as never),
  );
  return places.length === 0 ? document : replaceNode(document, choices.pick(places), null);
}

/** Name the operation, put others beside it, and ask for one of them, or one that is not there. */
function withNames(
  document: DocumentNode,
  choices: Choices,
): { document: DocumentNode; operationName: string | null | undefined } {
  const names = choices.some(['A', 'B', 'fragment', 'null'], 35);
  const operations = document.definitions.filter(isOperation);
  const [operation] = operations;
  if (operation === undefined) return { document, operationName: undefined };
  const others = document.definitions.filter((node) => !isOperation(node));
  const copies = names.map(
    (name): OperationDefinitionNode => ({
      ...operation,
      name: { kind: Kind.NAME, value: name },
    }),
  );
  if (copies.length > 0 && choices.chance(25)) {
    const kind = choices.pick(['query', 'mutation', 'subscription']);
    copies.push(parse(`${kind} Other { __typename }`).definitions[0] as OperationDefinitionNode);
  }
  const operationName = !choices.chance(25)
    ? copies.at(choices.chance(80) ? 0 : -1)?.name?.value
    : choices.pick([undefined, null, '', 'A', 'a', 'Other', 'Nobody', '__proto__', 'A ']);
  const definitions = copies.length > 0 ? copies : [operation];
  return { document: { ...document, definitions: [...definitions, ...others] }, operationName };
}

function changeOperations(
  document: DocumentNode,
  change: (operation: OperationDefinitionNode) => OperationDefinitionNode,
): DocumentNode {
  const definitions = document.definitions.map((node) => (isOperation(node) ? change(node) : node));
  return { ...document, definitions };
}

function replaceNode(document: DocumentNode, node: ASTNode, by: ASTNode | null): DocumentNode {
  return visit(document, { enter: (candidate) => (candidate === node ? by : undefined) });
}

function nodesOf(root: ASTNode, wanted: (node: ASTNode) => boolean): ASTNode[] {
  const found: ASTNode[] = [];
  visit(root, {
    enter(node) {
      if (wanted(node)) found.push(node);
    },
  });
  return found;
}

function isOperation(node: ASTNode): node is OperationDefinitionNode {
  return node.kind === Kind.OPERATION_DEFINITION;
}

function isSelection({ kind }: ASTNode): boolean {
  return kind === Kind.FIELD || kind === Kind.INLINE_FRAGMENT || kind === Kind.FRAGMENT_SPREAD;
}

function isValue(node: ASTNode): node is ValueNode {
  return /Value$/.test(node.kind);
}
