import { type ExecutionResult, parse, validate } from 'graphql';
import type { Properties } from '../../src/dataset/Dataset.ts';
import type { Model } from '../../src/model/Model.ts';
import { createQueryEngine, type QueryEngine, type QueryEngineOptions } from '../../src/query/QueryEngine.ts';
import type { CypherStatement, GraphStore } from '../../src/store/GraphStore.ts';
import { fixtureModel, type ModelName } from '../fixtures/models/fixtureModel.ts';
import type { Engine } from '../neo4j/openEngines.ts';
import { createOracle } from '../oracle/createOracle.ts';
import { loadGraph } from '../oracle/loadGraph.ts';
import { type GraphData, OracleGraph } from '../oracle/OracleGraph.ts';

/** A node of a small graph, as tests write it: integers may be numbers of the kind bigint only. */
export type NodeRow = readonly [type: string, id: string, properties?: Properties];
export type RelationshipRow = readonly [from: string, type: string, to: string, properties?: Properties];

/** A small graph, written by hand. */
export function graphOf(
  nodes: readonly NodeRow[],
  relationships: readonly RelationshipRow[] = [],
): GraphData {
  const location = { file: 'test', line: 1, column: 1 };
  return {
    nodes: new Map(
      nodes.map(([type, id, properties]) => [id, { id, type, properties: { ...properties, id }, location }]),
    ),
    relationships: relationships.map(([from, type, to, properties = {}]) => ({
      from,
      type,
      to,
      properties,
      location,
    })),
  };
}

type Variables = { readonly [name: string]: unknown };

/** An engine over a store that holds a small graph, and the statements it ran. */
export interface OpenGraph {
  readonly model: Model;
  readonly store: GraphStore;
  readonly engine: QueryEngine;
  readonly statements: CypherStatement[];
  /** Validate and answer. */
  answer(text: string, variables?: Variables, operationName?: string): Promise<ExecutionResult>;
  /** The data of an answer without errors, which the oracle must give as well unless cursors are in it. */
  ask(text: string, variables?: Variables): Promise<Record<string, unknown>>;
  /** The codes of an answer's errors. */
  codes(text: string, variables?: Variables): Promise<readonly unknown[]>;
}

/** Load a graph into an empty store of an engine. */
export async function openGraph(
  engine: Engine,
  name: ModelName,
  data: GraphData,
  options: Partial<QueryEngineOptions> = {},
): Promise<OpenGraph> {
  const model = await fixtureModel(name);
  const store = await engine.open();
  await loadGraph(store, model, data);
  const oracle = createOracle(new OracleGraph(model, data));
  const { schema } = oracle;
  const statements: CypherStatement[] = [];
  const recording: GraphStore = {
    ...store,
    read: (statement, readOptions) => {
      statements.push(statement);
      return store.read(statement, readOptions);
    },
  };
  const queryEngine = createQueryEngine({ model, schema, store: recording, ...options });

  const parsed = (text: string) => {
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    return document;
  };
  const answer: OpenGraph['answer'] = (text, variables = {}, operationName) =>
    queryEngine.execute({
      document: parsed(text),
      variables,
      ...(operationName === undefined ? {} : { operationName }),
    });
  return {
    model,
    store,
    engine: queryEngine,
    statements,
    answer,
    async ask(text, variables = {}) {
      const { data: found, errors } = await answer(text, variables);
      expect(errors).toBeUndefined();
      if (!/cursor/i.test(text) && !/after|before/.test(text)) {
        const expected = oracle.execute({ document: parsed(text), variables });
        expect(JSON.stringify(found)).toBe(JSON.stringify(expected.data));
      }
      return found as Record<string, unknown>;
    },
    async codes(text, variables = {}) {
      const { errors = [] } = await answer(text, variables);
      return errors.map(({ extensions }) => extensions.code);
    },
  };
}
