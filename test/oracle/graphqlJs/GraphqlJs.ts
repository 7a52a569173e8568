import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  getOperationAST,
  getVariableValues,
  Kind,
  parse,
  type SelectionSetNode,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Oracle } from '../createOracle.ts';
import type { OperationParameters } from './varyOperation.ts';

/** How far graphql-js comes with a request. */
export type Outcome =
  /** It gives up on the text, on its meaning, or on the variables. */
  | { readonly kind: 'parse' | 'validation' | 'coercion'; readonly errors: readonly GraphQLError[] }
  /** There is nothing to parse. */
  | { readonly kind: 'empty' }
  /** It finds no operation under the name, or one that is no query. */
  | { readonly kind: 'operation' | 'notQuery' }
  /** A field cannot be asked so; `paths` are the fields, by response keys, lists left out. */
  | { readonly kind: 'argument'; readonly paths: ReadonlySet<string> }
  /** It answers; `whole` unless a root field answered by code is selected. */
  | { readonly kind: 'answer'; readonly result: ExecutionResult; readonly coded: ReadonlySet<string> };

/** A path by response keys, with the places in lists left out. */
export function keysOf(path: readonly (string | number)[] | undefined): string {
  return (path ?? []).filter((key) => typeof key === 'string').join('.');
}

/** Asks graphql-js what becomes of requests, over the oracle's resolvers. */
export class GraphqlJs {
  /** @param coded root fields that are answered by code, which the oracle does not have */
  constructor(
    readonly oracle: Oracle,
    readonly coded: ReadonlySet<string>,
  ) {}

  ask({ query, variables = {}, operationName }: OperationParameters): Outcome {
    if (query === '') return { kind: 'empty' };
    const { schema } = this.oracle;
    let document: DocumentNode;
    try {
      document = parse(query);
    } catch (error) {
      return { kind: 'parse', errors: [error as GraphQLError] };
    }
    const invalid = validate(schema, document);
    if (invalid.length > 0) return { kind: 'validation', errors: invalid };
    const operation = getOperationAST(document, operationName);
    if (operation == null) return { kind: 'operation' };
    if (operation.operation !== 'query') return { kind: 'notQuery' };
    const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
      maxErrors: 50,
    });
    if (errors !== undefined) return { kind: 'coercion', errors };
    const request = { document, operationName: operationName ?? null, variables };
    const roots = rootFields(document, operation.selectionSet);
    const result = this.oracle.run({ ...request, document: this.#withoutCoded(document) });
    const paths = new Set(this.oracle.refusals(request).map(({ path }) => keysOf(path)));
    for (const error of result.errors ?? []) {
      // The schema's own fields are executed by graphql-js on both sides.
      if (/^__/.test(roots.get(String(error.path?.[0])) ?? '')) paths.add(keysOf(error.path));
      else if (isRefusal(error) && !paths.has(keysOf(error.path))) {
        throw new Error(`checkArguments does not know: ${error.message} at ${error.path}`);
      }
    }
    if (paths.size > 0) return { kind: 'argument', paths };
    const coded = [...roots].filter(([, name]) => this.coded.has(name)).map(([key]) => key);
    return { kind: 'answer', result, coded: new Set(coded) };
  }

  /** Fields that nothing answers here would, being null, take the errors of those beside them away. */
  #withoutCoded(document: DocumentNode): DocumentNode {
    const types = new TypeInfo(this.oracle.schema);
    return visit(
      document,
      visitWithTypeInfo(types, {
        Field: ({ name }) =>
          types.getParentType()?.name === 'Query' && this.coded.has(name.value) ? null : undefined,
      }),
    );
  }
}

/** What graphql-js says of arguments and conditions, which the API finds before it executes. */
function isRefusal({ message }: GraphQLError): boolean {
  return /^(Argument|Variable) "/.test(message);
}

/** The root fields of an operation by response key, skipped ones included. */
function rootFields(document: DocumentNode, set: SelectionSetNode): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      found.set(selection.alias?.value ?? selection.name.value, selection.name.value);
      continue;
    }
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : document.definitions.find(
            (node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === selection.name.value,
          );
    const innerSet = inner !== undefined && 'selectionSet' in inner ? inner.selectionSet : inner;
    if (innerSet !== undefined) {
      for (const [key, name] of rootFields(document, innerSet as SelectionSetNode)) found.set(key, name);
    }
  }
  return found;
}
