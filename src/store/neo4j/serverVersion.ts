import { KgError } from '../../errors/KgError.ts';

/** Oldest server whose Cypher has `CALL (variable) { ... }` subqueries: [major, minor]. */
export const oldestVersion = [5, 23] as const;

/**
 * The version in a Bolt server agent, such as `5.26.30` in `Neo4j/5.26.30`.
 * @throws KgError STORE_TOO_OLD when it is older than 5.23 or not Neo4j's
 */
export function supportedVersion(agent: string): string {
  const [, version, major, minor] = /^Neo4j\/((\d+)\.(\d+)[\w.+-]*)/.exec(agent) ?? [];
  const [oldestMajor, oldestMinor] = oldestVersion;
  const found = [Number(major), Number(minor)] as const;
  if (
    version !== undefined &&
    (found[0] > oldestMajor || (found[0] === oldestMajor && found[1] >= oldestMinor))
  ) {
    return version;
  }
  throw new KgError(
    'STORE_TOO_OLD',
    `The server calls itself ${agent || 'nothing'}; Neo4j ${oldestMajor}.${oldestMinor} or newer is needed (5.26 LTS is tested): upgrade it, or point NEO4J_URI at a newer one.`,
  );
}
