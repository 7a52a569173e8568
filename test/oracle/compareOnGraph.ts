import fc from 'fast-check';
import { ensureModelIndexes } from '../../src/load/ensureModelIndexes.ts';
import { measureGraph } from '../../src/load/graphStatistics.ts';
import { keepOrders } from '../../src/load/keepOrders.ts';
import { withLoadLock } from '../../src/load/loadLock.ts';
import { writeOrderPages } from '../../src/load/orderPages.ts';
import { indexCells, rebuildCells, rollupsOf } from '../../src/load/rollupCells.ts';
import type { Model } from '../../src/model/Model.ts';
import { unknownGraph } from '../../src/query/cost/computeCost.ts';
import { degreeKey, type GraphStatistics } from '../../src/store/GraphStatistics.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { readOrderKey } from '../../src/store/KeptOrder.ts';
import { fixtureModel, type ModelName } from '../fixtures/models/fixtureModel.ts';
import type { Engine } from '../neo4j/openEngines.ts';
import { Choices, seededTape, tapeLength } from './Choices.ts';
import { Differential, Mismatch } from './Differential.ts';
import { generateGraph } from './generateGraph.ts';
import { deleteNodes, emptyGraph, withoutNodes, writeGraph } from './loadGraph.ts';

/** How large the graphs of each model are: small enough for plain loops, large enough for pages. */
export const graphSizes: readonly { model: ModelName; nodesPerType: number; fanOut: number }[] = [
  { model: 'schema', nodesPerType: 6, fanOut: 4 },
  { model: 'social', nodesPerType: 12, fanOut: 5 },
  { model: 'works', nodesPerType: 7, fanOut: 4 },
  { model: 'lone', nodesPerType: 12, fanOut: 2 },
];

/** Most attempts to make a counterexample smaller. */
const mostShrinks = 400;

/** How much to compare on one graph. */
export interface Effort {
  readonly scenarios: number;
  /** Sets of variables each document is tried with beside its first: cheap where planning is dear. */
  readonly otherVariables: number;
}

/** What comparing on one graph came to. */
export interface GraphReport {
  operations: number;
  refused: number;
  withCursors: number;
  /** Operations with cursors repeated when some rows were gone. */
  afterDeletion: number;
  /** Each begins with the name of the engine at fault. */
  readonly failures: string[];
}

/** Stores with the indexes of a model, ready for one graph after another. */
export interface OpenModel {
  readonly model: Model;
  readonly stores: ReadonlyMap<string, GraphStore>;
  /** What is kept in order; every second graph is asked as if nothing was known of it. */
  readonly orders: readonly string[];
  readonly size: { readonly nodesPerType: number; readonly fanOut: number };
  close(): Promise<void>;
}

/** Open an empty store of each engine and create the model's indexes: on Neo4j the slow part. */
export async function openModel(name: ModelName, engines: readonly Engine[]): Promise<OpenModel> {
  const model = await fixtureModel(name);
  const size = graphSizes.find((candidate) => candidate.model === name);
  if (size === undefined) throw new Error(`No size is set for ${name}.`);
  const stores = new Map<string, GraphStore>();
  let orders: readonly string[] = [];
  for (const engine of engines) {
    const store = await engine.open();
    stores.set(engine.name, store);
    await ensureModelIndexes(store, model);
    orders = await keepAllOrders(store, model);
    for (const rollup of rollupsOf(model)) await indexCells(store, rollup);
  }
  const close = async () => {
    for (const store of stores.values()) await store.close();
  };
  return { model, stores, orders, size, close };
}

/** Keep the order of every connection, as if each had a hub. */
function keepAllOrders(store: GraphStore, model: Model): Promise<readonly string[]> {
  return withLoadLock(store, {}, async (lock) => {
    const statistics = await measureGraph(store, model);
    return keepOrders(store, model, statistics, lock, { hubDegree: -1 });
  });
}

/** Few, so that what a node has is on several pages. */
const idsOnPage = 2;

/** Bring what is kept of orders and rollups to what the graph has, as each load does. */
async function keepAnew(store: GraphStore, model: Model, orders: readonly string[]): Promise<void> {
  await store.write(async (transaction) => {
    const run: typeof transaction.run = (statement) => transaction.run(statement);
    for (const rollup of rollupsOf(model)) await rebuildCells(run, rollup);
    // Elsewhere the relationships are in an index.
    if (store.dialect.orderedIndexes) return;
    for (const key of orders) await writeOrderPages(run, readOrderKey(key), idsOnPage);
  });
}

/**
 * Make up a graph of a model, load it everywhere, compare so many scenarios, then delete a fifth of
 * the nodes and repeat what used cursors.
 */
export async function compareOnGraph(
  { model, stores, orders, size }: OpenModel,
  seed: number,
  { scenarios, otherVariables }: Effort,
): Promise<GraphReport> {
  const choices = new Choices(seededTape(seed, 30_000));
  const data = generateGraph(model, choices, size);
  for (const store of stores.values()) {
    await emptyGraph(store);
    await writeGraph(store, model, data);
    await keepAnew(store, model, orders);
  }
  const differential = new Differential(
    model,
    data,
    stores,
    seed % 2 === 0 ? madeUp(model, orders) : unknownGraph,
  );
  const failures: string[] = [];
  const tapes = fc.noBias(fc.array(fc.nat(9_999), { maxLength: tapeLength, size: 'max' }));
  let shrinking = 0;
  const property = fc.asyncProperty(tapes, async (tape) => {
    // A case that says something is wanted soon more than the smallest one.
    if (shrinking > mostShrinks) return;
    try {
      await differential.scenario(new Choices(tape), otherVariables);
    } catch (error) {
      shrinking = Math.max(1, shrinking);
      throw error;
    } finally {
      if (shrinking > 0) shrinking += 1;
    }
  });
  const outcome = await fc.check(property, { numRuns: scenarios, seed });
  if (outcome.failed) failures.push(described(outcome.errorInstance));

  const gone = new Set(choices.some([...data.nodes.keys()], 20));
  for (const store of stores.values()) {
    await deleteNodes(store, gone);
    await keepAnew(store, model, orders);
  }
  differential.change(withoutNodes(data, gone));
  const paged = [...differential.paged];
  for (const request of paged) {
    await differential.compare(request).catch((error: unknown) => failures.push(described(error)));
  }
  return { ...differential.counts, afterDeletion: paged.length, failures };
}

/**
 * Statistics that make plans of all kinds: no answer may depend on how many there are said to be of a type.
 * @param orders those that are kept
 */
function madeUp(model: Model, orders: readonly string[]): GraphStatistics {
  const labels = [...model.nodes.values()].map(({ label }) => label);
  const nodes = Object.fromEntries(labels.map((label, index) => [label, index % 2 === 0 ? 1 : 10_000]));
  const degree = { edges: 100, starts: 10, largest: 100, squares: 10_000 };
  const types = [...model.nodes.values()].flatMap(({ fields }) =>
    [...fields.values()].flatMap((field) => (field.kind === 'relationship' ? [field.type] : [])),
  );
  const keys = types.flatMap((type) => [degreeKey(type, 'OUT'), degreeKey(type, 'IN')]);
  const rollups = Object.fromEntries(rollupsOf(model).map(({ label }, index) => [label, 10 + index]));
  return { nodes, degrees: Object.fromEntries(keys.map((key) => [key, degree])), orders, rollups };
}

function described(error: unknown): string {
  return error instanceof Mismatch ? error.message : `oracle: ${(error as Error).stack}`;
}
