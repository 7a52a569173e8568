import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser } from 'n3';
import { exportGraph } from '../../src/export/exportGraph.ts';
import { loadModel } from '../../src/model/loadModel.ts';
import type { Model } from '../../src/model/Model.ts';
import { prepareStore } from '../../src/server/prepareStore.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { createGrafeoStore } from '../../src/store/grafeo/GrafeoStore.ts';

/** Debian's Python, for which the readers are packaged. */
const python = '/usr/bin/python3';
const present =
  spawnSync(python, ['-c', 'import igraph, networkx, pandas, rdflib'], { stdio: 'ignore' }).status === 0;
if (!present) {
  const message = 'igraph, networkx, rdflib and pandas are not installed: what reads exports is not tried.';
  if (process.env.KG_REQUIRE_READERS === '1') throw new Error(message);
  process.stderr.write(`\n*** ${message} ***\n`);
}

interface Seen {
  readonly igraph: { nodes: number; edges: number; label: string; edgeLabels: string[] };
  readonly networkx: { nodes: number; edges: number; label: string; unlabelled: number };
  readonly rdflib: { triples: number };
  readonly pandas: Readonly<Record<string, [rows: number, ids: string[]]>>;
}

(present ? describe : describe.skip)('exports of the shipped dataset (F11)', () => {
  let folder: string;
  let store: GraphStore;
  let model: Model;
  let seen: Seen;
  let turtle = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kg-readers-'));
    model = await loadModel('schema');
    store = createGrafeoStore();
    await prepareStore({ store, model, directories: ['data/haidian-2025-07'] });
    const common = { store, model, base: 'https://example.org/id/' };
    await exportGraph({
      ...common,
      format: 'graphml',
      dataset: undefined,
      out: join(folder, 'graph.graphml'),
    });
    await exportGraph({ ...common, format: 'turtle', dataset: undefined, out: join(folder, 'graph.ttl') });
    await exportGraph({ ...common, format: 'csv', dataset: 'haidian-2025-07', out: join(folder, 'export') });
    const out = {
      write: async (text: string) => {
        turtle += text;
      },
    };
    await exportGraph({ ...common, format: 'turtle', dataset: undefined, out });
    execFileSync('cp', ['-r', join(folder, 'export/haidian-2025-07'), join(folder, 'rows')]);
    seen = JSON.parse(
      execFileSync(python, [join(__dirname, 'readExports.py'), folder], {
        encoding: 'utf8',
        timeout: 60_000,
      }),
    ) as Seen;
  }, 120_000);
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const count = async (query: string) => (await store.read({ text: query, parameters: {} }))[0]?.count;

  test('GraphML opens in igraph and networkx with every node, edge and label', async () => {
    const [nodes, edges] = [
      await count('MATCH (n:Node) WHERE NOT n:Load RETURN count(n) AS count'),
      await count('MATCH (:Node)-[r]->(:Node) RETURN count(r) AS count'),
    ];
    expect(seen.igraph).toMatchObject({ nodes, edges, label: '海淀区' });
    expect(seen.igraph.edgeLabels).toContain('DEVELOPS');
    expect(seen.networkx).toEqual({ nodes, edges, label: '海淀区', unlabelled: 0 });
  });

  test('RDF opens in rdflib with every triple', () => {
    const distinct = new Set(
      new Parser()
        .parse(turtle)
        .map(({ subject, predicate, object }) => JSON.stringify([subject, predicate, object])),
    );
    expect(seen.rdflib.triples).toBe(distinct.size);
  });

  test('CSV opens in pandas with every row', () => {
    const names = Object.keys(seen.pandas);
    expect(names).toContain('Organization');
    for (const [rows, ids] of Object.values(seen.pandas)) {
      expect([rows, new Set(ids).size]).toEqual([ids.length, ids.length]);
    }
  });
});
