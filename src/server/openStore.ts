import type { GraphStore, StoreEvent } from '../store/GraphStore.ts';
import type { Config } from './config.ts';

type StoreConfig = Pick<Config, 'neo4j' | 'storeDirectory' | 'storeRebuild' | 'replicas'>;

/**
 * The graph database the settings ask for: Neo4j where one is named, else the embedded engine. Only
 * the adapter that is used is loaded: each brings a driver that takes a while to start.
 */
export async function openStore(
  { neo4j, storeDirectory, storeRebuild, replicas }: StoreConfig,
  onEvent: (event: StoreEvent) => void = () => {},
): Promise<GraphStore> {
  if (neo4j === undefined) {
    const { createGrafeoStore, openKeptStore } = await import('../store/grafeo/GrafeoStore.ts');
    return storeDirectory === undefined
      ? createGrafeoStore({ replicas, onEvent })
      : openKeptStore(storeDirectory, storeRebuild, { replicas, onEvent });
  }
  const { createNeo4jStore } = await import('../store/neo4j/Neo4jStore.ts');
  const { database, ...rest } = neo4j;
  return createNeo4jStore({ ...rest, ...(database === undefined ? {} : { database }), onEvent });
}
