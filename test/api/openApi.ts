import { parse, validate } from 'graphql';
import { serviceField } from '../../src/api/federation.ts';
import { loadApi } from '../../src/api/loadApi.ts';
import { loadUnits } from '../../src/dataset/loadUnits.ts';
import { exploreFields } from '../../src/explore/exploreFields.ts';
import type { Model } from '../../src/model/Model.ts';
import { createQueryEngine } from '../../src/query/QueryEngine.ts';
import { searchFields } from '../../src/search/searchFields.ts';
import { prepareStore } from '../../src/server/prepareStore.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import type { Engine } from '../neo4j/engines.ts';

/** The API of a schema folder over an engine of its own. */
export interface OpenApi {
  readonly model: Model;
  readonly store: GraphStore;
  /** Load dataset folders as the service does when it starts. */
  load(...folders: readonly string[]): Promise<void>;
  /** Data of an operation; an error of any kind throws. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

export async function openApi(engine: Engine, schemaDirectory: string): Promise<OpenApi> {
  const { model, schema } = await loadApi(schemaDirectory);
  const store = await engine.open();
  const computed = [
    ...searchFields(model),
    ...exploreFields(model, await loadUnits([])),
    serviceField(schema, model),
  ];
  const queries = createQueryEngine({ model, schema, store, computed });
  return {
    model,
    store,
    load: async (...directories) => {
      await prepareStore({ store, model, directories });
    },
    ask: async (query, variables = {}) => {
      const document = parse(query);
      const { data, errors } = await (async () => {
        const invalid = validate(schema, document);
        return invalid.length > 0
          ? { data: undefined, errors: invalid }
          : queries.execute({ document, variables });
      })();
      if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
      return JSON.parse(JSON.stringify(data));
    },
    close: () => store.close(),
  };
}

/** The nodes of a connection answered with `edges { node }`. */
export function nodesOf(connection: unknown): readonly Record<string, unknown>[] {
  const { edges } = connection as { edges: readonly { node: Record<string, unknown> }[] };
  return edges.map(({ node }) => node);
}
