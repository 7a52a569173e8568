import type { GraphStore } from '../store/GraphStore.ts';
import type { Config } from './config.ts';

/**
 * The graph database the settings ask for: Neo4j where one is named, else the embedded engine. Only
 * the adapter that is used is loaded: each brings a driver that takes a while to start.
 */
export async function openStore({
  neo4j,
  storeDirectory,
  storeRebuild,
  replicas,
}: Pick<Config, 'neo4j' | 'storeDirectory' | 'storeRebuild' | 'replicas'>): Promise<GraphStore> {
  if (neo4j === undefined) {
    const { createGrafeoStore, openKeptStore } = await import('../store/grafeo/GrafeoStore.ts');
    return storeDirectory === undefined
      ? createGrafeoStore({ replicas })
      : openKeptStore(storeDirectory, storeRebuild, { replicas });
  }
  const { createNeo4jStore } = await import('../store/neo4j/Neo4jStore.ts');
  const { database, ...rest } = neo4j;
  return createNeo4jStore(database === undefined ? rest : { ...rest, database });
}
