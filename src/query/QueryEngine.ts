import {
  type ASTNode,
  type DocumentNode,
  type ExecutionResult,
  executeSync,
  GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  Kind,
  OperationTypeNode,
} from 'graphql';
import { KgError } from '../errors/KgError.ts';
import { timedOut } from '../errors/timedOut.ts';
import type { Model } from '../model/Model.ts';
import type { GraphStatistics } from '../store/GraphStatistics.ts';
import type { GraphStore, ReadOptions, Row } from '../store/GraphStore.ts';
import { normalDocument, normalForm } from './analyse/normalForm.ts';
import { type OperationSource, readSource } from './analyse/readSource.ts';
import type { VariableValues } from './analyse/Variables.ts';
import { type Cost, computeCost, costExceeded, unknownGraph } from './cost/computeCost.ts';
import { dataVersionColumn } from './cypher/writeOperation.ts';
import { type CompiledOperation, PlanCache, type PlanCacheStatistics } from './PlanCache.ts';
import type { ComputedContext, ComputedField } from './plan/ComputedField.ts';
import {
  dearPrice,
  defaultAnswerLimit,
  defaultCostBudget,
  defaultCostInFlight,
  defaultPlanCacheBytes,
  defaultPlanCacheSize,
  defaultPlanLimits,
  defaultTimeoutMs,
  type PlanLimits,
  priceOfPlanning,
} from './plan/limits.ts';
import { computedKey } from './plan/planComputed.ts';
import { Admission, type AdmissionStatistics, type Waited } from './run/Admission.ts';
import { atOneVersion, type DataVersions } from './run/DataVersions.ts';
import { inSpan } from './run/inSpan.ts';
import { LoopShare } from './run/LoopShare.ts';
import { OperationTime } from './run/OperationTime.ts';

/** One operation to answer. The document must have passed validation against the API schema. */
export interface OperationRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  /** Raw values, as they came with the request. */
  readonly variables?: { readonly [name: string]: unknown } | null | undefined;
  /** Aborted when the client has gone. */
  readonly signal?: AbortSignal | undefined;
  /** Told which version of the data the answer is made from, where versions are known. */
  readonly onVersion?: ((version: number) => void) | undefined;
  /** Told the price before anything runs, and that of a plan made for it; what it throws is the answer. */
  readonly admit?: ((price: number, planning: number) => Promise<void>) | undefined;
  /** Say under `extensions.explain` which statement answered. For development. */
  readonly explain?: boolean | undefined;
}

export interface QueryEngineOptions {
  readonly model: Model;
  /** The API schema built from the same model; coerces variables and answers introspection. */
  readonly schema: GraphQLSchema;
  readonly store: GraphStore;
  /** Answers of the root fields declared in `schema/queries`. */
  readonly computed?: readonly ComputedField[];
  /** Most compiled plans held; `defaultPlanCacheSize` when left out. */
  readonly planCacheSize?: number;
  /** Most rows an operation may fetch; `defaultCostBudget` when left out. */
  readonly costBudget?: number;
  /** How large the graph is, asked for each operation; without it only what is asked for has a price. */
  readonly statisticsOf?: () => GraphStatistics;
  /** Memory compiled plans may take, in bytes; `defaultPlanCacheBytes` when left out. */
  readonly planCacheBytes?: number;
  /** Longest answer, in characters; `defaultAnswerLimit` when left out. */
  readonly answerLimit?: number;
  /** Price of all operations that run side by side; `defaultCostInFlight` when left out. */
  readonly costInFlight?: number;
  /** Told of each operation that had to wait for room, once it has begun or left. */
  readonly onWaited?: (waited: Waited) => void;
  /** Bounds of plans; `defaultPlanLimits` where left out. */
  readonly limits?: Partial<PlanLimits>;
  /** An operation is given up after this many milliseconds; `defaultTimeoutMs` when left out. */
  readonly timeoutMs?: number;
  /** Which version of the data there is; without it a load may show through while it writes. */
  readonly versions?: DataVersions | undefined;
}

/** Answers GraphQL operations, each with at most one statement. */
export interface QueryEngine {
  /** Data and errors as the GraphQL specification says; bad input never throws. */
  execute(request: OperationRequest): Promise<ExecutionResult>;
  /** Counters of the plan cache. */
  readonly statistics: Readonly<PlanCacheStatistics>;
  /** Turns of the event loop in which compiling begins; whoever prepares work for the engine begins in them too. */
  readonly share: LoopShare;
  /** What runs side by side, and what had to wait. */
  readonly admission: Readonly<AdmissionStatistics>;
}

/** Make the engine that answers operations over one store. */
export function createQueryEngine(options: QueryEngineOptions): QueryEngine {
  return new Engine(options);
}

class Engine implements QueryEngine {
  readonly #options: Required<QueryEngineOptions>;
  readonly #cache: PlanCache;
  readonly #admission: Admission;
  readonly #computed: ReadonlyMap<string, ComputedField>;
  readonly share = new LoopShare();
  /** Until the last compilation has ended. */
  #compiling: Promise<unknown> = Promise.resolve();
  /** What was found out about a parsed document, for as long as its parser keeps it. */
  readonly #sources = new WeakMap<DocumentNode, Map<string, OperationSource>>();

  constructor(options: QueryEngineOptions) {
    this.#options = {
      computed: [],
      planCacheSize: defaultPlanCacheSize,
      costBudget: defaultCostBudget,
      statisticsOf: () => unknownGraph,
      planCacheBytes: defaultPlanCacheBytes,
      answerLimit: defaultAnswerLimit,
      costInFlight: defaultCostInFlight,
      onWaited: () => {},
      limits: {},
      timeoutMs: defaultTimeoutMs,
      versions: undefined,
      ...options,
    };
    const { model, schema, store, planCacheSize } = this.#options;
    const limits = { ...defaultPlanLimits, ...this.#options.limits };
    this.#computed = new Map(this.#options.computed.map((field) => [field.name, field]));
    this.#cache = new PlanCache(
      {
        model,
        schema,
        ordered: store.dialect.orderedIndexes,
        optionalMatchScans: store.dialect.optionalMatchScans,
        statistics: this.#options.statisticsOf,
        computed: this.#computed,
        limits,
      },
      planCacheSize,
      this.#options.planCacheBytes,
    );
    this.#admission = new Admission(this.#options.costInFlight, this.#options.onWaited);
  }

  get statistics(): Readonly<PlanCacheStatistics> {
    return this.#cache.statistics;
  }

  get admission(): Readonly<AdmissionStatistics> {
    return this.#admission.statistics;
  }

  async execute(request: OperationRequest): Promise<ExecutionResult> {
    try {
      return await this.#execute(request);
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      if (error instanceof KgError) {
        const { code, message } = ofWholeTime(error, this.#options.timeoutMs);
        return { errors: [new GraphQLError(message, { originalError: error, extensions: { code } })] };
      }
      throw error;
    }
  }

  async #execute(request: OperationRequest): Promise<ExecutionResult> {
    const time = new OperationTime(this.#options.timeoutMs, request.signal);
    const source = this.#source(request.document, request.operationName);
    const { operation } = source;
    if (operation.operation !== OperationTypeNode.QUERY) {
      throw new GraphQLError(`This API answers queries; it has no ${operation.operation}.`, {
        nodes: [operation],
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
    const variables = normalForm(request.variables ?? {});
    const { coerced, errors } = getVariableValues(
      this.#options.schema,
      operation.variableDefinitions ?? [],
      variables,
      { maxErrors: 10 },
    );
    if (errors !== undefined) return { errors: errors.map(asBadInput) };

    const known = this.#cache.find(source, coerced);
    const compiled = await inSpan('kg.plan', () => known ?? this.#compile(source, coerced, time));
    const price = this.#priceOf(compiled, coerced);
    for (const check of compiled.plan.checks) check(coerced);
    const introspected = this.#introspect(compiled, source, variables);
    if (introspected.errors !== undefined) return { errors: introspected.errors.map(asBadInput) };
    time.dear = price >= dearPrice;
    await request.admit?.(price, known === undefined ? priceOfPlanning(compiled.plan.bytes) : 0);
    // Who waits for a load to end takes no room from others.
    if (asksGraph(compiled)) await this.#options.versions?.settled(time);
    return this.#admission.run(price, time, () =>
      this.#answer(compiled, coerced, introspected, time, request),
    );
  }

  /** Run an operation that has been found affordable. */
  async #answer(
    compiled: CompiledOperation,
    variables: VariableValues,
    introspected: ExecutionResult,
    time: OperationTime,
    { explain = false, onVersion }: OperationRequest,
  ): Promise<ExecutionResult> {
    const before: string[] = [];
    const { store, answerLimit } = this.#options;
    const asking = explain ? recording(store, before) : store;
    const { values, row } = await this.#find(compiled, variables, asking, time, onVersion);
    const shaped = inSpan('kg.shape', () =>
      compiled.shape(row, values, introspected.data ?? {}, answerLimit),
    );
    return {
      ...(shaped.errors.length === 0 ? {} : { errors: shaped.errors }),
      data: shaped.data,
      ...(explain ? { extensions: { explain: this.#explain(compiled, values, before) } } : {}),
    };
  }

  /** All that the graph says to an operation, from one version of the data where versions are known. */
  async #find(
    compiled: CompiledOperation,
    variables: VariableValues,
    store: GraphStore,
    time: OperationTime,
    onVersion: OperationRequest['onVersion'],
  ): Promise<Found> {
    const find = async (): Promise<Found> => {
      const values = await this.#compute(compiled, variables, store, time);
      return { values, row: await this.#read(compiled, values, time) };
    };
    const { versions } = this.#options;
    if (versions === undefined || !asksGraph(compiled)) return find();
    const { value, version } = await atOneVersion(versions, time, async () => {
      const found = await find();
      const seen = found.row[dataVersionColumn];
      return { value: found, version: seen === undefined ? undefined : Number(seen ?? 0) };
    });
    onVersion?.(version);
    return value;
  }

  /** The statement's one row; empty when the graph is not asked. */
  async #read(
    { statement }: CompiledOperation,
    values: VariableValues,
    { reading }: OperationTime,
  ): Promise<Row> {
    if (statement === undefined) return {};
    const { store } = this.#options;
    const bound = { text: statement.text, parameters: statement.bind(values) };
    const rows = await store.read(bound, reading);
    return rows[0] ?? {};
  }

  /** Work out computed roots, one after another, and put their values beside the variables. */
  async #compute(
    { plan }: CompiledOperation,
    variables: VariableValues,
    store: GraphStore,
    time: OperationTime,
  ): Promise<VariableValues> {
    let values = variables;
    const found = new Map<string, unknown>();
    for (const root of plan.roots) {
      if (root.kind !== 'computed') continue;
      const definition = this.#options.schema.getQueryType()?.getFields()[root.field];
      const [node] = root.nodes;
      const code = this.#computed.get(root.field);
      if (definition === undefined || node === undefined || code === undefined) continue;
      try {
        const args = getArgumentValues(definition, node, { ...variables });
        const asked = `${root.field} ${JSON.stringify(args)}`;
        const value = found.has(asked)
          ? found.get(asked)
          : await code.resolve(args, new TimedContext(store, time));
        found.set(asked, value);
        await time.breathe();
        values = { ...values, [computedKey(root.key)]: value };
      } catch (error) {
        throw located(error, root.key, root.nodes, time.limitMs);
      }
    }
    return values;
  }

  /**
   * Compile an operation that is new, one after another and each in pieces: however many new ones come at
   * once, those that are known go on between them.
   * @throws KgError TIMEOUT | CANCELLED
   */
  async #compile(
    source: OperationSource,
    variables: VariableValues,
    time: OperationTime,
  ): Promise<CompiledOperation> {
    const compiled = this.#compiling.then(() =>
      this.#cache.get(source, variables, async () => {
        await this.share.beginLong();
        // Read for what it throws.
        void time.timeoutMs;
      }),
    );
    this.#compiling = compiled.catch(() => {});
    return compiled;
  }

  #source(document: DocumentNode, operationName: string | null | undefined): OperationSource {
    let byName = this.#sources.get(document);
    if (byName === undefined) {
      byName = new Map();
      this.#sources.set(document, byName);
    }
    // An empty name is a name, though none that an operation can have.
    const name = JSON.stringify(operationName ?? null);
    let source = byName.get(name);
    if (source === undefined) {
      source = readSource(normalDocument(document), operationName);
      byName.set(name, source);
    }
    return source;
  }

  /** @throws GraphQLError COST_EXCEEDED */
  #priceOf(compiled: CompiledOperation, variables: VariableValues): number {
    const { costBudget } = this.#options;
    const cost = this.#costOf(compiled, variables);
    // Written so that a price that is no number is refused too.
    if (!(cost.total <= costBudget)) throw costExceeded(cost, costBudget);
    return cost.total;
  }

  #costOf({ plan, statement }: CompiledOperation, variables: VariableValues): Cost {
    return computeCost(plan.cost, variables, this.#options.statisticsOf(), statement?.text.length);
  }

  /** Answer `__schema` and `__type` from the schema, by graphql-js. */
  #introspect(
    { plan }: CompiledOperation,
    { operation, fragments }: OperationSource,
    variables: OperationRequest['variables'],
  ): ExecutionResult {
    const selections = plan.roots.flatMap((root) => (root.kind === 'introspection' ? root.nodes : []));
    if (selections.length === 0) return {};
    const document: DocumentNode = {
      kind: Kind.DOCUMENT,
      definitions: [
        { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } },
        ...fragments.values(),
      ],
    };
    return executeSync({
      schema: this.#options.schema,
      document,
      variableValues: variables ?? {},
    });
  }

  #explain(compiled: CompiledOperation, variables: VariableValues, before: readonly string[]) {
    const { plan, statement, guards } = compiled;
    return {
      statement: statement?.text ?? null,
      // Of root fields answered by code, which find out what the statement then fetches.
      ...(before.length === 0 ? {} : { before }),
      parameters: statement === undefined ? [] : Object.keys(statement.bind(variables)),
      cost: this.#costOf(compiled, variables).total,
      depth: plan.depth,
      plannedFor: guards.map((guard) => guard.description),
    };
  }
}

/** Variables with the values of computed roots beside them, and the row of the statement. */
interface Found {
  readonly values: VariableValues;
  readonly row: Row;
}

function asksGraph({ statement, plan }: CompiledOperation): boolean {
  return statement !== undefined || plan.roots.some(({ kind }) => kind === 'computed');
}

/** A statement knows only what was left of the operation's time: the caller is told of the whole. */
function ofWholeTime(error: KgError, limitMs: number): KgError {
  return error.code === 'TIMEOUT' ? timedOut(limitMs) : error;
}

/** What a computed field works with: every statement gets what is left of the operation's time. */
class TimedContext implements ComputedContext {
  constructor(
    readonly store: GraphStore,
    readonly time: OperationTime,
  ) {}

  get reading(): ReadOptions {
    return this.time.reading;
  }

  breathe(): Promise<void> {
    return this.time.breathe();
  }
}

/** A store that notes the text of each statement it is asked. */
function recording(store: GraphStore, texts: string[]): GraphStore {
  return {
    ...store,
    read(statement, options) {
      texts.push(statement.text);
      return store.read(statement, options);
    },
  };
}

function asBadInput(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    ...(error.nodes === undefined ? {} : { nodes: error.nodes }),
    ...(error.path === undefined ? {} : { path: error.path }),
    originalError: error.originalError ?? null,
    extensions: { ...error.extensions, code: 'BAD_USER_INPUT' },
  });
}

/** The error of a computed root, with its place. */
function located(error: unknown, key: string, nodes: readonly ASTNode[], limitMs: number): unknown {
  if (error instanceof GraphQLError && error.path !== undefined) return error;
  const extensions =
    error instanceof KgError
      ? { code: error.code }
      : error instanceof GraphQLError
        ? error.extensions
        : undefined;
  if (extensions === undefined) return error;
  const { message } = error instanceof KgError ? ofWholeTime(error, limitMs) : (error as Error);
  return new GraphQLError(message, { nodes, path: [key], originalError: error as Error, extensions });
}
