import { getVariableValues, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { buildApiSchema } from '../../src/api/buildApiSchema.ts';
import type { Model } from '../../src/model/Model.ts';
import { unknownGraph } from '../../src/query/cost/computeCost.ts';
import { PlanCache } from '../../src/query/PlanCache.ts';
import { defaultPlanCacheBytes, defaultPlanLimits } from '../../src/query/plan/limits.ts';
import { createQueryEngine } from '../../src/query/QueryEngine.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { type Shape, shapes } from '../shapes.ts';

/** What a cached document costs, in microseconds for one request. */
export interface BindingCost {
  readonly shape: string;
  /** Coerce variables, find the plan, make the statement's parameters. */
  readonly bind: number;
  /** The whole engine over a store that answers nothing at once. */
  readonly execute: number;
  /** The first time: plan, write the statement, prepare the shaping. */
  readonly compile: number;
}

const warmUp = 3_000;
const times = 20_000;

export async function measureBinding(model: Model): Promise<readonly BindingCost[]> {
  const schema = buildApiSchema(model);
  const costs: BindingCost[] = [];
  for (const shape of shapes) costs.push(await measure(shape, model, schema));
  return costs;
}

async function measure(
  shape: Shape,
  model: Model,
  schema: ReturnType<typeof buildApiSchema>,
): Promise<BindingCost> {
  const document = parse(shape.document);
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) throw new Error(`${shape.name} has no operation.`);
  const cache = new PlanCache(
    {
      model,
      schema,
      ordered: true,
      optionalMatchScans: false,
      statistics: () => unknownGraph,
      computed: new Map(),
      limits: defaultPlanLimits,
    },
    1000,
    defaultPlanCacheBytes,
  );
  const source = { key: shape.document, operation, fragments: new Map() };
  const variables = Array.from({ length: 64 }, (_, n) => shape.variables(n));
  const bind = (n: number) => {
    const { coerced = {} } = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      variables[n % variables.length] ?? {},
    );
    return cache.find(source, coerced)?.statement?.bind(coerced);
  };
  const { coerced: given = {} } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variables[0] ?? {},
  );
  const first = performance.now();
  await cache.get(source, given, async () => {});
  const compile = performance.now() - first;
  for (let n = 0; n < warmUp; n++) bind(n);
  const began = performance.now();
  for (let n = 0; n < times; n++) bind(n);
  const bindMs = performance.now() - began;

  const engine = createQueryEngine({ model, schema, store: emptyStore });
  const execute = (n: number) =>
    engine.execute({ document, variables: variables[n % variables.length] ?? {} });
  for (let n = 0; n < warmUp; n++) await execute(n);
  const started = performance.now();
  for (let n = 0; n < times; n++) await execute(n);
  const executeMs = performance.now() - started;
  return {
    shape: shape.name,
    bind: (1000 * bindMs) / times,
    execute: (1000 * executeMs) / times,
    compile: 1000 * compile,
  };
}

/** Stands where the database stands, so that what remains is the engine's own time. */
const emptyStore: GraphStore = {
  dialect: {
    profile: false,
    fullText: false,
    orderedIndexes: false,
    optionalMatchScans: true,
    plansAtOnce: true,
    mapsAtOnce: false,
    snapshots: true,
  },
  epoch: () => undefined,
  keptIn: undefined,
  bookmarks: () => [],
  follow: () => Promise.resolve(),
  probe: () => Promise.resolve(),
  pressure: () => ({}),
  verify: () => Promise.resolve({ engine: 'grafeo', version: '0' }),
  read: () => Promise.resolve([]),
  bulk: undefined,
  write: () => Promise.reject(new Error('nothing is written')),
  schema: () => Promise.resolve(),
  awaitIndexes: () => Promise.resolve(),
  prepareReads: () => Promise.resolve(),
  close: () => Promise.resolve(),
};
