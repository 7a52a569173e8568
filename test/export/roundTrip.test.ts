import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeDataset } from '../../src/dataset/describeDataset.ts';
import { readDataset } from '../../src/dataset/readDataset.ts';
import { exportGraph } from '../../src/export/exportGraph.ts';
import { isEmpty } from '../../src/load/DatasetDiff.ts';
import { diffDataset } from '../../src/load/diffDataset.ts';
import { loadModel } from '../../src/model/loadModel.ts';
import type { Model } from '../../src/model/Model.ts';
import { prepareStore } from '../../src/server/prepareStore.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { createGrafeoStore } from '../../src/store/grafeo/GrafeoStore.ts';
import { contents } from '../load/fixture.ts';
import { describeEachEngine } from '../neo4j/engines.ts';

/** Everything but the load log, which tells of each load. */
async function graph(
  store: GraphStore,
): Promise<{ nodes: readonly unknown[]; relationships: readonly unknown[] }> {
  const { nodes, relationships } = await contents(store);
  const stated = (nodes as { labels: string[] }[]).filter(({ labels }) => !labels.includes('Load'));
  return { nodes: stated, relationships: relationships as unknown[] };
}

const shipped = ['beijing-common', 'districts-population-2010', 'haidian-2024-09', 'haidian-2025-07'];
const names = [...shipped, 'second-source'];

/** Shipped datasets, a table and extensions among them, and a second source that adds to their nodes and counts in a unit of its own. */
function originalFolders(scratch: string): readonly string[] {
  const second = join(scratch, 'second-source');
  cpSync('test/fixtures/datasets/second-source', second, { recursive: true });
  writeFileSync(
    join(second, 'units.yaml'),
    '- { code: tree, kind: COUNT, name: 树, stated: { 棵: 1, 株: 1 } }\n',
  );
  writeFileSync(
    join(second, 'Metric.csv'),
    'id,name,unit,statistic,aliases\nsecond-source.trees,树木,tree,STOCK,"绿化, ""植树""|林木"\n',
  );
  writeFileSync(
    join(second, 'Observation.ndjson'),
    `${JSON.stringify({
      id: 'second-source.haidian.trees',
      subject: 'haidian',
      metric: 'second-source.trees',
      asStated: '3-5万棵',
      modality: 'ESTIMATE',
      evidence: 'second-source.ev.talent',
    })}\n`,
  );
  writeFileSync(
    join(second, 'District.yaml'),
    `- extend: haidian
  name: { EN: Haidian, ZH_HANT: 海澱區 }
  aliases: [海澱, 海淀]
  description: { EN: The district of the second source }
  areas: { to: beijing-six-districts, basis: BACKGROUND }
  city: { to: china, basis: BACKGROUND, evidence: second-source.ev.talent }
  evidence: second-source.ev.talent
`,
  );
  writeFileSync(
    join(second, 'Metric.yaml'),
    '- { extend: residents, topics: [topic.economy] }\n- { extend: gdp, evidence: second-source.ev.gdp-2023 }\n',
  );
  return [...shipped.map((name) => `data/${name}`), second];
}

const timeout = 600_000;

describeEachEngine('an exported graph', (engine) => {
  const formats = ['ndjson', 'csv'] as const;
  let model: Model;
  let scratch: string;
  let originals: readonly string[];
  let store: GraphStore;
  let before: Awaited<ReturnType<typeof graph>>;
  beforeAll(async () => {
    model = await loadModel('schema');
    scratch = mkdtempSync(join(tmpdir(), 'kg-export-'));
    originals = originalFolders(scratch);
    store = await engine.open();
    await prepareStore({ store, model, directories: originals });
    before = await graph(store);
    for (const format of formats) {
      // A small batch, so that what is read spans many.
      const options = { store, model, format, dataset: undefined, batchSize: 50 };
      const report = await exportGraph({ ...options, out: join(scratch, format) });
      expect(report.unknown).toBe(0);
      expect([...report.datasets].sort()).toEqual([...names].sort());
    }
  }, timeout);
  afterAll(async () => {
    await store.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  it.each(formats)(
    'loads again from %s to the same graph',
    async (format) => {
      await store.write((transaction) =>
        transaction.run({ text: 'MATCH (n) WHERE NOT n:_Migration DETACH DELETE n', parameters: {} }),
      );
      const folders = names.map((dataset) => join(scratch, format, dataset));
      await prepareStore({ store, model, directories: folders });
      const after = await graph(store);
      expect(after.nodes.length).toBeGreaterThan(400);
      expect(after).toEqual(before);
      for (const folder of [...originals, ...folders]) {
        const dataset = describeDataset(await readDataset(folder, model), model);
        const diff = await diffDataset(store, model, dataset);
        expect([folder, isEmpty(diff)]).toEqual([folder, true]);
        // The second source says of Haidian's names and description what their owner does not.
        const differing = folder.endsWith('second-source') ? 4 : 0;
        expect([folder, diff.conflicts.length]).toEqual([folder, differing]);
      }
    },
    timeout,
  );
});

describe('the export of one dataset', () => {
  it('refers to the nodes it shares, and appears whole or not at all', async () => {
    const scratch = mkdtempSync(join(tmpdir(), 'kg-export-'));
    const model = await loadModel('schema');
    const store = createGrafeoStore();
    await prepareStore({ store, model, directories: originalFolders(scratch) });
    const out = join(scratch, 'out');
    const ask = (dataset: string) => exportGraph({ store, model, format: 'ndjson', dataset, out });
    expect(await ask('second-source')).toMatchObject({ nodes: 7, datasets: ['second-source'] });
    expect(readdirSync(out)).toEqual(['second-source']);
    const folder = join(out, 'second-source');
    expect(readdirSync(folder).sort()).toEqual([
      ...['District.ndjson', 'Evidence.ndjson', 'Metric.ndjson', 'Observation.ndjson', 'Source.ndjson'],
      ...['dataset.yaml', 'units.yaml'],
    ]);
    expect(readFileSync(join(folder, 'dataset.yaml'), 'utf8')).toContain('- haidian-2025-07');

    await expect(ask('second-source')).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('is there already'),
    });
    await expect(ask('nowhere')).rejects.toMatchObject({
      code: 'USAGE',
      message: `The graph has no dataset nowhere; it has ${[...names].sort().join(', ')}.`,
    });
    const broken = { ...store, read: brokenAfter(store, 3) };
    await expect(
      exportGraph({ store: broken, model, format: 'csv', dataset: undefined, out: join(scratch, 'broken') }),
    ).rejects.toThrow('gone');
    expect(readdirSync(join(scratch, 'broken'))).toEqual([]);
    await store.close();
    rmSync(scratch, { recursive: true, force: true });
  });
});

/** Reads that fail after some have been answered, as when the server goes away. */
function brokenAfter(store: GraphStore, answered: number): GraphStore['read'] {
  let left = answered;
  return async (statement, options) => {
    left -= 1;
    if (left < 0) throw new Error('gone');
    return store.read(statement, options);
  };
}
