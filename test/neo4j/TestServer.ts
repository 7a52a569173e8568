/** Where a test finds Neo4j; passed from globalSetup to the tests through the environment. */
export interface ServerAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** A running Neo4j for tests. */
export interface TestServer {
  readonly address: ServerAddress;
  /** How it was found, for the line that is printed once per run. */
  readonly description: string;
  stop(): Promise<void>;
}

/** Environment variable that carries a `ServerAddress` as JSON; unset when there is no server. */
export const addressVariable = 'KG_TEST_NEO4J_ADDRESS';

/** Environment variable that carries one `ServerAddress` for each jest worker, a list as JSON. */
export const addressesVariable = 'KG_TEST_NEO4J_ADDRESSES';

/** Where this run's Neo4j answers. */
export function neo4jAddress(): ServerAddress {
  const address = process.env[addressVariable];
  if (address === undefined) throw new Error('This run has no Neo4j: use describeNeo4j.');
  return JSON.parse(address) as ServerAddress;
}
