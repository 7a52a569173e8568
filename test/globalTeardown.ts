/** Stop the Neo4j that globalSetup started. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.kgTestServer?.stop();
}
