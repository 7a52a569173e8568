import neo4j from 'neo4j-driver';
import { canRunContainers, startContainerServer } from './containerServer.ts';
import { canRunJars, type ServerMemory, startJarServer } from './jarServer.ts';
import type { TestServer } from './TestServer.ts';

/**
 * A Neo4j for this run, from the first of these that is there: the server `KG_TEST_NEO4J_URI`
 * names (with `KG_TEST_NEO4J_USER` and `KG_TEST_NEO4J_PASSWORD`), a Docker container, the jars of
 * pom.xml. `KG_TEST_NEO4J_VIA` = `docker` or `jars` allows that way alone.
 *
 * @param memory of a server this starts from jars
 * @returns undefined when there is none
 */
export async function findServer(memory?: ServerMemory): Promise<TestServer | undefined> {
  const via = process.env.KG_TEST_NEO4J_VIA;
  if (via === 'docker') return startContainerServer();
  if (via === 'jars') return startJarServer(memory);
  if (process.env.KG_TEST_NEO4J_URI) return existingServer(process.env.KG_TEST_NEO4J_URI);
  if (await canRunContainers()) {
    try {
      return await startContainerServer();
    } catch (error) {
      process.stderr.write(`\nDocker is here, but its Neo4j did not start: ${String(error)}\n`);
    }
  }
  return (await canRunJars()) ? startJarServer(memory) : undefined;
}

async function existingServer(uri: string): Promise<TestServer> {
  const user = process.env.KG_TEST_NEO4J_USER ?? 'neo4j';
  const password = process.env.KG_TEST_NEO4J_PASSWORD ?? '';
  await refuseData(uri, user, password);
  return {
    address: { uri, user, password },
    description: 'the Neo4j that KG_TEST_NEO4J_URI names',
    stop: async () => {},
  };
}

/** Tests empty the database they run on; someone's own graph must not be it. */
async function refuseData(uri: string, user: string, password: string): Promise<void> {
  if (process.env.KG_TEST_NEO4J_WIPE === '1') return;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { records } = await driver.executeQuery('MATCH (n) RETURN n LIMIT 1');
    if (records.length > 0) {
      throw new Error(
        'The database KG_TEST_NEO4J_URI names is not empty, and the tests would delete all of it: empty it, or set KG_TEST_NEO4J_WIPE=1.',
      );
    }
  } finally {
    await driver.close();
  }
}
