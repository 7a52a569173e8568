import { importFiles } from '../../test/neo4j/importFiles.ts';
import { canRunJars, type ServerMemory, startJarServer } from '../../test/neo4j/jarServer.ts';
import type { ServerAddress } from '../../test/neo4j/TestServer.ts';

/**
 * Import files of `kg export --format neo4j-import` with Neo4j's own tool, and start a server on what it made.
 * @param run is given the seconds from the start of the tool to its end, and where the server answers
 * @returns whether it was done: there may be no Java
 */
export async function withImported(
  files: string,
  memory: ServerMemory,
  run: (seconds: number, address: ServerAddress) => Promise<void>,
): Promise<boolean> {
  if (!(await canRunJars())) return false;
  let seconds = 0;
  const server = await startJarServer(memory, {
    prepare: async (home, jars) => {
      const start = performance.now();
      await importFiles(files, home, jars, ['-Xmx1g']);
      seconds = (performance.now() - start) / 1000;
    },
  });
  try {
    await run(seconds, server.address);
  } finally {
    await server.stop();
  }
  return true;
}
