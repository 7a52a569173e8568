/**
 * Loads many schools into a store and is killed in the middle by the test that starts it. The
 * arguments are the engine, its address as JSON, and what is loaded how, as JSON.
 */
import { loadDataset } from '../../src/load/loadDataset.ts';
import { createGrafeoStore } from '../../src/store/grafeo/GrafeoStore.ts';
import { createNeo4jStore } from '../../src/store/neo4j/Neo4jStore.ts';
import { manySchools, prepare, townModel } from './fixture.ts';

/** What is loaded, and how many changes may share a transaction. */
export interface DoomedLoad {
  readonly schools: number;
  readonly version: string;
  readonly atOnce: number;
}

async function main([engine, address = '{}', load = '{}']: string[]): Promise<void> {
  const options = JSON.parse(address);
  const { schools, version, atOnce } = JSON.parse(load) as DoomedLoad;
  const store = engine === 'neo4j' ? createNeo4jStore(options) : createGrafeoStore(options);
  const model = await townModel();
  await prepare(store, model);
  await loadDataset(store, model, manySchools(schools, version), {
    // Five batches are a transaction.
    batchSize: 20,
    atOnce,
    locking: { leaseMs: 2_000 },
    onProgress: ({ phase, done }) => process.stdout.write(`${phase} ${done}\n`),
  });
}

void main(process.argv.slice(2));
