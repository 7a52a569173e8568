import { join } from 'node:path';
import { describeDataset } from '../../src/dataset/describeDataset.ts';
import { readDatasets } from '../../src/dataset/readDatasets.ts';
import { diffDataset } from '../../src/load/diffDataset.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { unloadDataset } from '../../src/load/unloadDataset.ts';
import { loadModel } from '../../src/model/loadModel.ts';
import type { Model } from '../../src/model/Model.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { inFiles } from '../dataset/inFiles.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import { contents, preparedStore } from './fixture.ts';

const root = join(__dirname, '../..');
const folders = ['beijing-common', 'haidian-2024-09', 'haidian-2025-07'].map((name) =>
  join(root, 'data', name),
);

describeEachEngine('a load of rows that lie in files', (engine) => {
  let model: Model;
  let store: GraphStore;
  beforeAll(async () => {
    model = await loadModel(join(root, 'schema'));
    store = await preparedStore(engine, model);
  }, 120_000);
  afterAll(() => store.close());

  const described = async () =>
    (await readDatasets(folders, model)).map((one) => describeDataset(one, model));

  /** @returns what each difference was, as `kg diff --json` tells it, and what the graph has then but times and the log of loads */
  async function load() {
    const datasets = await described();
    const diffs: unknown[] = [];
    for (const [index, dataset] of datasets.entries()) {
      const later = datasets.slice(index + 1);
      diffs.push(JSON.parse(JSON.stringify(await diffDataset(store, model, dataset, { later }), plain)));
      await loadDataset(store, model, dataset, { later });
    }
    const { nodes, relationships } = await contents(store);
    const isLog = ({ labels }: { labels: string[] }) => labels.includes('Load');
    return { diffs, nodes: (nodes as { labels: string[] }[]).filter((node) => !isLog(node)), relationships };
  }

  async function unload() {
    for (const { metadata } of (await described()).reverse()) await unloadDataset(store, model, metadata.id);
  }

  it('finds the same differences and leaves the same graph', async () => {
    const inMemory = await load();
    await unload();
    expect(await inFiles(load)).toEqual(inMemory);
    // What is there is found to be, and goes again, whichever way it is read.
    for (const [later, dataset] of (await described()).entries()) {
      const report = await inFiles(async () => {
        const all = await described();
        const one = all[later] ?? dataset;
        return loadDataset(store, model, one, { later: all.slice(later + 1) });
      });
      expect(report.changed).toBe(false);
    }
    await inFiles(unload);
    const { nodes } = await contents(store);
    expect((nodes as { labels: string[] }[]).filter(({ labels }) => !labels.includes('Load'))).toEqual([]);
  }, 300_000);
});

function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}
