import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { canRunJars, fetchJars, javaOptions } from '../../test/neo4j/jarServer.ts';

const run = promisify(execFile);

/**
 * Import files of `kg export --format neo4j-import` into a new store with Neo4j's own tool.
 * @param scratch where the store is made and removed again
 * @returns seconds, from the start of the tool to its end; undefined where there is no Java
 */
export async function measureImport(files: string, scratch: string): Promise<number | undefined> {
  if (!(await canRunJars())) return undefined;
  const jars = await fetchJars();
  await mkdir(scratch, { recursive: true });
  const home = await mkdtemp(join(scratch, 'neo4j-'));
  try {
    const admin = join(home, 'neo4j-admin');
    const java = [...javaOptions, '-Xmx1g', '-cp', `'${join(jars, '*')}'`, 'org.neo4j.cli.AdminTool'].join(
      ' ',
    );
    await mkdir(join(home, 'conf'));
    await writeFile(join(home, 'conf', 'neo4j.conf'), 'db.tx_log.preallocate=false\n');
    await writeFile(admin, `#!/bin/sh\nexec java ${java} "$@"\n`);
    await chmod(admin, 0o755);
    const env = {
      ...process.env,
      NEO4J_HOME: home,
      NEO4J_CONF: join(home, 'conf'),
      NEO4J_ADMIN: admin,
    };
    const start = performance.now();
    await run('sh', [join(files, 'import.sh')], { env, maxBuffer: 1 << 26 });
    return (performance.now() - start) / 1000;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
