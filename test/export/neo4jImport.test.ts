import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { exportGraph } from '../../src/export/exportGraph.ts';
import { readDataState } from '../../src/load/dataVersion.ts';
import { loadModel } from '../../src/model/loadModel.ts';
import type { Model } from '../../src/model/Model.ts';
import { prepareStore } from '../../src/server/prepareStore.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { createGrafeoStore } from '../../src/store/grafeo/GrafeoStore.ts';
import { createNeo4jStore } from '../../src/store/neo4j/Neo4jStore.ts';
import { contents } from '../load/fixture.ts';
import { canRunJars, javaOptions, startJarServer } from '../neo4j/jarServer.ts';

const directories = ['data/beijing-common', 'data/haidian-2025-07'];
const scratch = mkdtempSync(join(tmpdir(), 'kg-import-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let model: Model;
let embedded: GraphStore;
const out = join(scratch, 'files');
beforeAll(async () => {
  model = await loadModel('schema');
  embedded = createGrafeoStore();
  await prepareStore({ store: embedded, model, directories });
  await exportGraph({
    store: embedded,
    model,
    format: 'neo4j-import',
    dataset: undefined,
    out,
    batchSize: 200,
  });
}, 400_000);
afterAll(() => embedded.close());

test('files for the import tool have typed headers, and appear whole or not at all', async () => {
  const header = (name: string) =>
    readFileSync(join(out, `${name}.header.csv`), 'utf8')
      .trimEnd()
      .split(',');
  const district = header('nodes/District');
  expect(district.slice(0, 2)).toEqual(['id:ID', ':LABEL']);
  expect(district).toEqual(expect.arrayContaining(['name:string', 'aliases:string[]', '_datasets:string[]']));
  expect(header('nodes/Observation')).toEqual(expect.arrayContaining(['low:double', 'lowOpen:boolean']));
  expect(header('nodes/Evidence')).toEqual(expect.arrayContaining(['paragraph:long']));
  expect(header('relationships/DEVELOPS').slice(0, 3)).toEqual([':START_ID', ':END_ID', ':TYPE']);
  const again = { store: embedded, model, format: 'neo4j-import', dataset: undefined, out } as const;
  await expect(exportGraph(again)).rejects.toThrow('is there already');
  const read: GraphStore['read'] = () => Promise.reject(new Error('gone'));
  const broken = join(scratch, 'broken');
  await expect(exportGraph({ ...again, out: broken, store: { ...embedded, read } })).rejects.toThrow('gone');
  expect([existsSync(broken), existsSync(`${broken}.partial`)]).toEqual([false, false]);
});

/** `neo4j-admin` of the jars, for the script. */
function adminTool(home: string, jars: string): string {
  const path = join(scratch, 'neo4j-admin');
  const java = ['java', '-Xmx512m', ...javaOptions, '-cp', `'${join(jars, '*')}'`, 'org.neo4j.cli.AdminTool'];
  writeFileSync(
    path,
    `#!/bin/sh\nexport NEO4J_HOME='${home}' NEO4J_CONF='${join(home, 'conf')}'\nexec ${java.join(' ')} "$@"\n`,
  );
  chmodSync(path, 0o755);
  return path;
}

const run = promisify(execFile);

test('an imported graph is the one that was exported, and a load has nothing to change', async () => {
  if (!(await canRunJars())) {
    if (process.env.KG_REQUIRE_NEO4J === '1') throw new Error('Java and the jars of Neo4j are needed.');
    process.stderr.write('\n*** NO JAVA: the import into Neo4j is not tried.\n');
    return;
  }
  const server = await startJarServer({ heap: '512m', pageCache: '32m' }, async (home, jars) => {
    const env = { ...process.env, NEO4J_ADMIN: adminTool(home, jars) };
    await run('sh', [join(out, 'import.sh')], { env, timeout: 200_000 });
  });
  const store = createNeo4jStore(server.address);
  try {
    const prepared = await prepareStore({ store, model, directories });
    expect(prepared.map(({ id, report }) => [id, report.changed, report.resumed])).toEqual(
      prepared.map(({ id }) => [id, false, false]),
    );
    expect(prepared).toHaveLength(2);
    expect(await contents(store)).toEqual(await contents(embedded));
    const [before, after] = [await readDataState(embedded), await readDataState(store)];
    expect(after).toMatchObject({ version: before.version, datasets: before.datasets, pending: [] });
    expect(after.instance).not.toBe(before.instance);
  } finally {
    await store.close();
    await server.stop();
  }
}, 400_000);
