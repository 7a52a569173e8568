import neo4j from 'neo4j-driver';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { createGrafeoStore } from '../../src/store/grafeo/GrafeoStore.ts';
import { createNeo4jStore } from '../../src/store/neo4j/Neo4jStore.ts';
import { addressVariable, neo4jAddress } from './TestServer.ts';

/** A graph engine a test can run on. */
export interface Engine {
  readonly name: 'grafeo' | 'neo4j';
  /**
   * An empty store: no nodes, constraints or indexes. On Neo4j all stores share one database, so
   * opening one empties the others.
   */
  open(): Promise<GraphStore>;
}

const grafeo: Engine = { name: 'grafeo', open: async () => createGrafeoStore() };

const neo4jEngine: Engine = {
  name: 'neo4j',
  open: async () => {
    await wipe();
    return createNeo4jStore(neo4jAddress());
  },
};

/** Both engines, or Grafeo alone where this run has no Neo4j (the run says so once). */
export const engines: readonly Engine[] = hasNeo4j() ? [grafeo, neo4jEngine] : [grafeo];

/** The engine of a name; its `open` fails where this run has none. */
export function engineNamed(name: Engine['name']): Engine {
  return name === 'grafeo' ? grafeo : neo4jEngine;
}

export function hasNeo4j(): boolean {
  return process.env[addressVariable] !== undefined;
}

async function wipe(): Promise<void> {
  const { uri, user, password } = neo4jAddress();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session({ database: 'neo4j' });
  const names = async (query: string) =>
    (await session.run(query)).records.map((record) => record.get('name') as string);
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
    const constraints = await names('SHOW CONSTRAINTS YIELD name');
    await session.executeWrite(async (transaction) => {
      for (const name of constraints) await transaction.run(`DROP CONSTRAINT \`${name}\``);
    });
    // Token lookup indexes are part of every database; those of constraints are gone by now.
    const indexes = await names("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'");
    await session.executeWrite(async (transaction) => {
      for (const name of indexes) await transaction.run(`DROP INDEX \`${name}\``);
    });
  } finally {
    await session.close();
    await driver.close();
  }
}
