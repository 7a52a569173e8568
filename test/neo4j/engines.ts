import { type Engine, engineNamed, hasNeo4j } from './openEngines.ts';

export type { Engine } from './openEngines.ts';
export { neo4jAddress } from './TestServer.ts';

/** One `describe` per engine. Without a Neo4j its block is reported as skipped. */
export function describeEachEngine(name: string, block: (engine: Engine) => void): void {
  describe(`${name} on grafeo`, () => block(engineNamed('grafeo')));
  (hasNeo4j() ? describe : describe.skip)(`${name} on neo4j`, () => block(engineNamed('neo4j')));
}

/** Tests that need the Neo4j of this run; skipped where there is none. */
export const describeNeo4j = hasNeo4j() ? describe : describe.skip;
