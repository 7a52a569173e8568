import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { OperationRequest, QueryEngine } from '../query/QueryEngine.ts';

/** What a request carries besides its operation. */
export interface RequestContext {
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
  /** Told which version of the data the answer is made from. */
  readonly onVersion?: (version: number) => void;
  /** Told the price before anything runs, and that of a plan made for it; what it throws is the answer. */
  readonly admit?: ((price: number, planning: number) => Promise<void>) | undefined;
  /** May ask how its answer comes about, whatever the service allows others. */
  readonly mayExplain: boolean;
  /** Set when the answer has errors. */
  hasErrors: boolean;
  /** What the engine said or says, where it was asked before Apollo. */
  readonly done?: Promise<ExecutionResult> | undefined;
}

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];

export interface EngineGatewayOptions {
  readonly schema: GraphQLSchema;
  readonly engine: QueryEngine;
  /** Whether a request may ask for an explanation with `"extensions": { "explain": true }`. */
  readonly explain: boolean;
}

/**
 * Run an operation for a request.
 * @param asked `explain` is what the request wishes; whether it may is decided here
 */
export function executeFor(
  { signal, onVersion, admit, mayExplain }: RequestContext,
  {
    engine,
    explain,
  }: Pick<EngineGatewayOptions, 'explain'> & { readonly engine: Pick<QueryEngine, 'execute'> },
  asked: Pick<OperationRequest, 'document' | 'operationName' | 'variables' | 'explain'>,
): Promise<ExecutionResult> {
  const { document, operationName = null, variables } = asked;
  return engine.execute({
    ...{ document, operationName, variables: variables ?? {}, signal, onVersion, admit },
    explain: (explain || mayExplain) && asked.explain === true,
  });
}

/**
 * Put the query engine behind Apollo Server's gateway seam: Apollo parses, validates and caches the
 * document and hands over the whole operation with its raw variables, once.
 */
export function engineGateway(options: EngineGatewayOptions): Gateway {
  const { schema } = options;
  let publishSchema: Parameters<Gateway['onSchemaLoadOrUpdate']>[0] | undefined;
  return {
    onSchemaLoadOrUpdate(callback) {
      publishSchema = callback;
      return () => {
        publishSchema = undefined;
      };
    },
    async load() {
      // There is no supergraph; Apollo asks for its text only to report it.
      publishSchema?.({ apiSchema: schema, coreSupergraphSdl: '' });
      return {
        executor: ({ document, request, context }) =>
          ((context as RequestContext).done ??
            executeFor(context as RequestContext, options, {
              document,
              operationName: request.operationName,
              variables: request.variables,
              explain: request.extensions?.explain === true,
            })) as ReturnType<NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>>,
      };
    },
    async stop() {},
  };
}
