import { type GraphStatistics, isMuchTheSame } from '../store/GraphStatistics.ts';
import { nullableUses } from './analyse/nullableUses.ts';
import type { OperationSource } from './analyse/readSource.ts';
import { type Guard, Variables, type VariableValues } from './analyse/Variables.ts';
import { type WrittenOperation, writeOperation } from './cypher/writeOperation.ts';
import type { OperationPlan } from './plan/Plan.ts';
import { type PlanningContext, planOperation } from './plan/planOperation.ts';
import { type OperationShaper, operationShaper } from './shape/shapeOperation.ts';

/** An operation compiled for one structure of variables. */
export interface CompiledOperation {
  readonly plan: OperationPlan;
  /** Undefined when the graph is not asked. */
  readonly statement: WrittenOperation | undefined;
  readonly shape: OperationShaper;
  /** What must be true of variables for this plan to serve them; nearly always nothing. */
  readonly guards: readonly Guard[];
  /** Memory it takes, rather more than less. */
  readonly bytes: number;
}

/** How often plans were found, made and dropped. */
export interface PlanCacheStatistics {
  hits: number;
  misses: number;
  evictions: number;
  /** Plans held now, and their bytes. */
  size: number;
  bytes: number;
}

/**
 * Compiled operations, least recently used dropped first. An operation has one plan for each
 * structure of variables it has met: see `Variables`.
 */
export class PlanCache {
  readonly statistics: PlanCacheStatistics = { hits: 0, misses: 0, evictions: 0, size: 0, bytes: 0 };
  readonly #variants = new Map<string, CompiledOperation[]>();
  /** The statistics by which the plans held were made, and those read last: much the same. */
  #madeBy: GraphStatistics | undefined;
  #read: GraphStatistics | undefined;

  /**
   * @param capacity most plans held.
   * @param bytes most bytes they may take together.
   */
  constructor(
    readonly context: PlanningContext,
    readonly capacity: number,
    readonly bytes: number,
  ) {}

  /** The plan that serves an operation with these variables, if there is one. */
  find(source: OperationSource, values: VariableValues): CompiledOperation | undefined {
    this.#followGraph();
    const variants = this.#variants.get(source.key);
    const known = variants?.find(({ guards }) => guards.every((guard) => guard.holds(values)));
    if (variants === undefined || known === undefined) return undefined;
    this.statistics.hits += 1;
    this.#variants.delete(source.key);
    this.#variants.set(source.key, variants);
    return known;
  }

  /**
   * The plan that serves an operation with these variables, compiled when there is none.
   * @param begin awaited before each piece of the work; what it throws ends it
   * @throws GraphQLError BAD_USER_INPUT when no statement can be made; nothing is kept then.
   */
  async get(
    source: OperationSource,
    values: VariableValues,
    begin: () => Promise<void>,
  ): Promise<CompiledOperation> {
    const known = this.find(source, values);
    if (known !== undefined) return known;
    this.statistics.misses += 1;
    const madeBy = this.#madeBy;
    const compiled = await compile(source, values, this.context, begin);
    this.#followGraph();
    // It was made for a graph that is another by now: good for this once.
    if (this.#madeBy !== madeBy) return compiled;
    const variants = this.#variants.get(source.key) ?? [];
    this.#variants.delete(source.key);
    this.#variants.set(source.key, [...variants, compiled]);
    this.statistics.size += 1;
    this.statistics.bytes += compiled.bytes;
    this.#evict();
    return compiled;
  }

  /**
   * Where the graph keeps other orders or rollups, plans that rely on them, or do without, are out of date; where
   * it is of another size or its degrees are others, plans may begin at what is no longer the shorter side.
   */
  #followGraph(): void {
    const statistics = this.context.statistics();
    if (statistics === this.#read) return;
    this.#read = statistics;
    // Compared with what plans were made by, so that many small loads come to a large one.
    if (this.#madeBy !== undefined && isMuchTheSame(this.#madeBy, statistics)) return;
    this.#madeBy = statistics;
    this.#variants.clear();
    this.statistics.evictions += this.statistics.size;
    this.statistics.size = 0;
    this.statistics.bytes = 0;
  }

  #evict(): void {
    const { statistics } = this;
    while (statistics.size > this.capacity || statistics.bytes > this.bytes) {
      const [oldest] = this.#variants;
      if (oldest === undefined) return;
      const [key, variants] = oldest;
      const dropped = variants.shift();
      if (variants.length === 0) this.#variants.delete(key);
      statistics.size -= 1;
      statistics.bytes -= dropped?.bytes ?? 0;
      statistics.evictions += 1;
    }
  }
}

/** Compile: plan, write the statement, prepare the shaping, each a piece of work. */
async function compile(
  source: OperationSource,
  values: VariableValues,
  context: PlanningContext,
  begin: () => Promise<void>,
): Promise<CompiledOperation> {
  await begin();
  const { operation, fragments } = source;
  const uses = nullableUses(operation, fragments, context.schema);
  const variables = new Variables(values, uses);
  const plan = planOperation(operation, fragments, variables, context);
  await begin();
  const statement = writeOperation(plan, context);
  await begin();
  const shape = operationShaper(plan, statement?.columns ?? []);
  // The plan keeps the parsed document it was made from: some 40 bytes for each of its characters.
  const bytes = plan.bytes + 40 * source.key.length + 2 * (statement?.text.length ?? 0);
  return { plan, statement, shape, guards: variables.guards, bytes };
}
