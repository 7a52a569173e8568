import type { GraphStore } from '../store/GraphStore.ts';
import { createGrafeoStore } from '../store/grafeo/GrafeoStore.ts';
import { createNeo4jStore } from '../store/neo4j/Neo4jStore.ts';
import type { Config } from './config.ts';

/** The graph database the settings ask for: Neo4j where one is named, else the embedded engine. */
export function openStore({ neo4j }: Pick<Config, 'neo4j'>): GraphStore {
  if (neo4j === undefined) return createGrafeoStore();
  const { database, ...rest } = neo4j;
  return createNeo4jStore(database === undefined ? rest : { ...rest, database });
}
