import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  getDirectiveValues,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import { buildApiSchema } from '../../src/api/buildApiSchema.ts';
import { figureText } from '../../src/figure/words/figureText.ts';
import { hasLink, linkName } from '../../src/model/linkField.ts';
import { localizedInName } from '../../src/model/localizedIn.ts';
import type {
  DisplayField,
  Field,
  PropertyField,
  ReferenceField,
  RelationshipField,
} from '../../src/model/Model.ts';
import { checkArguments } from './checkArguments.ts';
import { aggregateOf, type ConnectionArguments, groupsOf, pageOf } from './OracleConnection.ts';
import { OracleFilter } from './OracleFilter.ts';
import type { OracleGraph, OracleNode, OracleRow } from './OracleGraph.ts';
import { OracleOrder } from './OracleOrder.ts';
import { compare, storedValue, type Value } from './values.ts';

/** One request, as the engine takes it. */
export interface OracleRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly variables: { readonly [name: string]: unknown };
}

/** Answers operations over a graph in memory with plain loops and graphql-js. */
export interface Oracle {
  readonly schema: GraphQLSchema;
  /** What the API answers: an operation with a bad argument is refused as a whole. */
  execute(request: OracleRequest): ExecutionResult;
  /** The bad arguments of an operation, as `checkArguments` finds them. */
  refusals(request: OracleRequest): readonly GraphQLError[];
  /** What graphql-js makes of an operation, refusals and all. */
  run(request: OracleRequest): ExecutionResult;
}

/**
 * A second implementation of the API, as simple as it gets, to compare the engine with.
 * @param schema may have root fields besides, which answer null
 */
export function createOracle(graph: OracleGraph, schema = buildApiSchema(graph.model)): Oracle {
  const objects = new OracleObjects(graph);
  const rootValue = objects.root();
  const refusals: Oracle['refusals'] = ({ document, operationName, variables }) =>
    checkArguments(schema, document, operationName, variables, (type, field, args) =>
      checkCursors(type, field, args, graph),
    );
  const run: Oracle['run'] = ({ document, operationName, variables }) => {
    objects.lang = languageOf(schema, document, operationName, variables);
    return execute({
      schema,
      document,
      rootValue,
      variableValues: variables,
      ...(operationName == null ? {} : { operationName }),
      typeResolver: (value: { __typename: string }) => value.__typename,
    }) as ExecutionResult;
  };
  return {
    schema,
    refusals,
    run,
    execute(request) {
      const [refusal] = refusals(request);
      return refusal === undefined ? run(request) : { errors: [refusal] };
    },
  };
}

/** What the directive of the whole operation says. */
function languageOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Args,
): unknown {
  const directive = schema.getDirective('inLanguage');
  const operation = getOperationAST(document, operationName);
  if (directive == null || operation == null) return undefined;
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  return getDirectiveValues(directive, operation, coerced)?.lang;
}

/** Refuse cursors that belong to another ordering than the field's. */
function checkCursors(type: string, name: string, args: Args, graph: OracleGraph): void {
  const cursors = [args.after, args.before].filter((cursor) => cursor != null);
  if (cursors.length === 0) return;
  const { nodes } = graph.model;
  const root = type === 'Query' ? [...nodes.values()].find(({ plural }) => plural === name) : undefined;
  const field = nodes.get(type)?.fields.get(name);
  const properties = field?.kind === 'relationship' ? field.properties : undefined;
  const target = root?.name ?? (field?.kind === 'relationship' ? field.target : '');
  // What the code of a root field answers has an order and cursors of its own.
  if (target === '') return;
  const order = new OracleOrder(args as ConnectionArguments, target, properties, graph);
  for (const cursor of cursors) order.side(String(cursor));
}

type Args = { readonly [name: string]: unknown };
/** An object of the answer: for each field a function, called by graphql-js with its arguments. */
type Answer = { [field: string]: unknown };

const pageSize = 25;

class OracleObjects {
  /** The forms the operation asks for as a whole. */
  lang: unknown;
  readonly #filter: OracleFilter;
  readonly #made = new Map<string, Answer>();

  constructor(readonly graph: OracleGraph) {
    this.#filter = new OracleFilter(graph);
  }

  root(): Answer {
    const root: Answer = {
      nodes: ({ ids }: { ids: string[] }) =>
        ids.map((id) => {
          const node = this.graph.find('Node', id);
          return node === undefined ? null : this.#node(node);
        }),
    };
    for (const type of this.graph.model.nodes.values()) {
      root[type.singular] = ({ id }: { id: string }) => {
        const node = this.graph.find(type.name, id);
        return node === undefined ? null : this.#node(node);
      };
      root[type.plural] = (args: ConnectionArguments) => {
        const rows = this.graph.ofType(type.name).map((node) => ({ node, edge: undefined }));
        return this.#connection(rows, args, type.name, undefined);
      };
    }
    return root;
  }

  #node(node: OracleNode): Answer {
    const known = this.#made.get(node.id);
    if (known !== undefined) return known;
    const fields = this.graph.model.nodes.get(node.type)?.fields ?? new Map<string, Field>();
    const row: OracleRow = { node, edge: undefined };
    const answer: Answer = { __typename: node.type };
    this.#made.set(node.id, answer);
    for (const field of fields.values()) {
      answer[field.name] = (args: Args) => this.#value(field, fields, row, this.#inLanguage(args));
      if (field.kind === 'localized') {
        answer[localizedInName(field)] = (args: Args) => {
          const [canonical = ''] = field.variants.keys();
          const asked = [...((this.#inLanguage(args).lang ?? []) as readonly string[]), canonical];
          const value = (tag: string) => storedValue(node.properties, field.variants.get(tag) ?? '');
          const lang = asked.find((tag) => value(tag) !== null);
          return lang === undefined ? null : { lang, value: value(lang) };
        };
      }
      if (hasLink(field)) {
        answer[linkName(field)] = () => {
          const [other] = this.graph.related(node, field);
          return other === undefined ? null : this.#edge(other, field.properties);
        };
      }
    }
    for (const display of this.graph.model.nodes.get(node.type)?.displays.values() ?? []) {
      answer[display.name] = (args: Args) => this.#display(display, fields, row, this.#inLanguage(args));
    }
    return answer;
  }

  #display(display: DisplayField, fields: ReadonlyMap<string, Field>, row: OracleRow, args: Args): unknown {
    if (display.kind === 'label') {
      const shown = display.of.map((name) => fields.get(name)).find((field) => field?.required === true);
      return shown === undefined ? null : this.#value(shown, fields, row, args);
    }
    const parts = Object.entries(display.parts).map(([part, name]) => [
      part,
      storedValue(row.node.properties, name),
    ]);
    return figureText(Object.fromEntries(parts), args.lang);
  }

  /** Arguments with the language of the operation where they name none. */
  #inLanguage(args: Args): Args {
    return { ...args, lang: args.lang ?? this.lang };
  }

  /** The node a relationship leads to, with the relationship's properties. */
  #edge(row: OracleRow, properties: string | undefined): Answer {
    const answer: Answer = { node: () => this.#node(row.node) };
    const fields: ReadonlyMap<string, PropertyField | ReferenceField> =
      this.graph.model.properties.get(properties ?? '')?.fields ?? new Map();
    for (const field of fields.values()) {
      answer[field.name] = (args: Args) => {
        if (field.kind === 'reference') return this.#references(field, row.edge, args);
        return stored(field, row.edge);
      };
    }
    return answer;
  }

  #value(field: Field, siblings: ReadonlyMap<string, Field>, row: OracleRow, args: Args): unknown {
    const { properties } = row.node;
    switch (field.kind) {
      case 'property':
        return stored(field, properties);
      case 'localized': {
        const asked = (args.lang ?? []) as readonly string[];
        const forms = asked.map((tag) => storedValue(properties, field.variants.get(tag) ?? ''));
        return forms.find((form) => form !== null) ?? storedValue(properties, field.property);
      }
      case 'translations': {
        const of = siblings.get(field.of);
        if (of?.kind !== 'localized') throw new Error(`${field.of} is not localized.`);
        return [...of.variants]
          .map(([lang, property]) => ({ lang, value: storedValue(properties, property) }))
          .filter(({ value }) => value !== null);
      }
      case 'embedded': {
        const parts = [...field.fields.values()].map(
          (part) => [part, storedValue(properties, part.property)] as const,
        );
        if (parts.every(([, value]) => value === null)) return null;
        return Object.fromEntries(parts.map(([part]) => [part.name, stored(part, properties)]));
      }
      case 'reference':
        return this.#references(field, properties, args);
      case 'relationship':
        return this.#related(field, row, args);
    }
  }

  #related(field: RelationshipField, { node }: OracleRow, args: Args): unknown {
    const rows = this.graph.related(node, field);
    if (field.cardinality === 'one') return rows[0] === undefined ? null : this.#node(rows[0].node);
    if (field.cardinality === 'list') {
      return this.#list(
        rows.map((row) => row.node),
        args,
      );
    }
    return this.#connection(rows, args, field.target, field.properties);
  }

  #references(field: ReferenceField, properties: OracleRow['edge'], args: Args): unknown {
    const value = storedValue(properties, field.property);
    if (!field.list) {
      const node = value === null ? undefined : this.graph.find(field.target, String(value));
      return node === undefined ? null : this.#node(node);
    }
    const ids = (value ?? []) as readonly string[];
    const nodes = ids.map((id) => this.graph.find(field.target, id)).filter((node) => node !== undefined);
    return this.#list(nodes, args);
  }

  #list(nodes: readonly OracleNode[], { first }: Args): unknown {
    return [...nodes]
      .sort((a, b) => compare(a.id, b.id))
      .slice(0, (first as number | null | undefined) ?? pageSize)
      .map((node) => this.#node(node));
  }

  #connection(
    rows: readonly OracleRow[],
    args: ConnectionArguments,
    target: string,
    properties: string | undefined,
  ): Answer {
    const { all, page, hasNextPage, hasPreviousPage, cursor } = pageOf(
      rows,
      args,
      target,
      properties,
      this.#filter,
    );
    const cursorOf = (row: OracleRow | undefined) => (row === undefined ? null : cursor(row));
    return {
      edges: () => page.map((row) => ({ cursor: () => cursor(row), ...this.#edge(row, properties) })),
      nodes: () => page.map(({ node }) => this.#node(node)),
      pageInfo: () => ({
        hasNextPage,
        hasPreviousPage,
        startCursor: cursorOf(page[0]),
        endCursor: cursorOf(page.at(-1)),
      }),
      totalCount: all.length,
      aggregate: () => aggregateOf(all, target, this.#filter),
      groups: ({ by, first }: { by: string[]; first?: number | null }) =>
        groupsOf(all, [...new Set(by)], first ?? pageSize, target, this.#filter),
    };
  }
}

function stored(field: PropertyField, properties: OracleRow['edge']): Value {
  const value = storedValue(properties, field.property);
  return field.list ? (value ?? []) : value;
}
