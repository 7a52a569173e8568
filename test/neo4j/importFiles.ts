import { execFile } from 'node:child_process';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { javaOptions } from './jarServer.ts';

const run = promisify(execFile);

/**
 * Import files of `kg export --format neo4j-import` by their own script, with `neo4j-admin` of the jars, into
 * the database of a server that does not run yet.
 * @param home of the server, configured
 * @param flags for Java
 */
export async function importFiles(
  files: string,
  home: string,
  jars: string,
  flags: readonly string[],
): Promise<void> {
  const admin = join(home, 'neo4j-admin');
  const java = ['java', ...flags, ...javaOptions, '-cp', `'${join(jars, '*')}'`, 'org.neo4j.cli.AdminTool'];
  await writeFile(admin, `#!/bin/sh\nexec ${java.join(' ')} "$@"\n`);
  await chmod(admin, 0o755);
  const env = {
    ...process.env,
    NEO4J_HOME: home,
    NEO4J_CONF: join(home, 'conf'),
    NEO4J_ADMIN: admin,
  };
  await run('sh', [join(files, 'import.sh')], { env, maxBuffer: 1 << 26 });
}
