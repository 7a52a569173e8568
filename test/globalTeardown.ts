/** Stop the Neo4j servers that globalSetup started. */
export default async function globalTeardown(): Promise<void> {
  await Promise.all((globalThis.kgTestServers ?? []).map((server) => server.stop()));
}
