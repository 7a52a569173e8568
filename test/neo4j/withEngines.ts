import { findServer } from './findServer.ts';
import type { ServerMemory } from './jarServer.ts';
import type { Engine } from './openEngines.ts';
import { addressVariable } from './TestServer.ts';

/**
 * Run a program that is no jest test on the engines there are, with a Neo4j of its own.
 * @param only name of the one engine wanted; all when undefined
 * @param memory of a Neo4j that is started from jars
 * @throws Error when there is none
 */
export async function withEngines<T>(
  only: string | undefined,
  run: (engines: readonly Engine[]) => Promise<T>,
  memory?: ServerMemory,
): Promise<T> {
  const server = only === 'grafeo' ? undefined : await findServer(memory);
  if (server !== undefined) process.env[addressVariable] = JSON.stringify(server.address);
  try {
    // The module finds out which engines there are when it is loaded.
    const { engines } = await import('./openEngines.ts');
    const chosen = engines.filter(({ name }) => only === undefined || name === only);
    if (chosen.length === 0) throw new Error(`There is no engine ${only} here.`);
    return await run(chosen);
  } finally {
    await server?.stop();
  }
}
