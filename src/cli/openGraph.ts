import { KgError } from '../errors/KgError.ts';
import { readConfig } from '../server/config.ts';
import { openStore } from '../server/openStore.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import type { CliContext } from './Command.ts';

/**
 * Work with the graph at NEO4J_URI, or the one kept in KG_STORE, and close it whatever happens.
 * @throws KgError CONFIG_INVALID when there is none; STORE_UNREACHABLE | STORE_UNAUTHORIZED | STORE_TOO_OLD
 */
export async function withGraph<T>(
  { environment }: Pick<CliContext, 'environment'>,
  work: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const config = readConfig(environment);
  if (config.neo4j === undefined && config.storeDirectory === undefined) {
    throw new KgError(
      'CONFIG_INVALID',
      'No graph is named: set NEO4J_URI, or KG_STORE for a kept one. Without either the embedded engine lives inside "kg serve", which loads it itself.',
    );
  }
  const store = await openStore(config);
  let failed = true;
  try {
    await store.verify();
    const result = await work(store);
    failed = false;
    return result;
  } finally {
    // What went wrong first is what counts.
    await store.close().catch((error) => (failed ? undefined : Promise.reject(error)));
  }
}
