import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { Parser } from 'n3';
import { describeDataset } from '../../src/dataset/describeDataset.ts';
import { readDataset } from '../../src/dataset/readDataset.ts';
import { exportGraph } from '../../src/export/exportGraph.ts';
import type { DataPackage } from '../../src/export/publish/DataPackage.ts';
import { publishDataset } from '../../src/export/publish/publishDataset.ts';
import { publishedVersions, removeOlder } from '../../src/export/publish/versionFolders.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { loadModel } from '../../src/model/loadModel.ts';
import type { Model } from '../../src/model/Model.ts';
import { prepareStore } from '../../src/server/prepareStore.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { createGrafeoStore } from '../../src/store/grafeo/GrafeoStore.ts';
import { describeEachEngine } from '../neo4j/engines.ts';

const dataset = 'haidian-2024-09';
const folders = ['data/beijing-common', 'data/haidian-2024-09'];
const software = 'test 1';

const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as DataPackage;

let directory: string;
let model: Model;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'kg-publish-'));
  model = await loadModel('schema');
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describeEachEngine('a published dataset', (engine) => {
  let store: GraphStore;
  let folder: string;
  let manifest: DataPackage;
  beforeAll(async () => {
    store = await engine.open();
    await prepareStore({ store, model, directories: folders });
    // A small batch, so that what is read spans many.
    const place = join(directory, engine.name);
    const options = { store, model, dataset, directory: place, software, batchSize: 8 };
    ({ folder } = await publishDataset(options));
    manifest = manifestOf(folder);
    expect(await publishDataset(options)).toMatchObject({ folder, made: false });
  }, 120_000);
  afterAll(() => store.close());

  it('has a manifest and checksums of all its files', () => {
    const listed = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.\w+$/.test(name),
    );
    expect(listed.map((line) => line.slice(66)).sort()).toEqual(files.sort());
    for (const line of listed) expect(hashOf(join(folder, line.slice(66)))).toBe(line.slice(0, 64));
    for (const { path, bytes, hash } of manifest.resources) {
      expect([path, readFileSync(join(folder, path)).length]).toEqual([path, bytes]);
      expect(hash).toBe(`sha256:${hashOf(join(folder, path))}`);
    }
    expect(manifest).toMatchObject({
      name: dataset,
      version: expect.any(String),
      dataVersion: expect.any(Number),
    });
    expect(manifest.citation).toContain(dataset);
  });

  it('says the same in every format', async () => {
    const formats = new Map<string, number>();
    for (const { path, format, rows = 0 } of manifest.resources) {
      if (format === 'parquet') {
        const table = await parquetReadObjects({ file: await asyncBufferFromFile(join(folder, path)) });
        const csv = readFileSync(join(folder, path.replaceAll('parquet', 'csv')), 'utf8');
        const records = parse(csv, { columns: true }) as Record<string, string>[];
        expect([path, table.length, records.length]).toEqual([path, rows, rows]);
        const inCsv = table.map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([name, value]) => {
              if (value === null || value === undefined) return [name, ''];
              return [name, typeof value === 'object' ? JSON.stringify(value) : String(value)];
            }),
          ),
        );
        expect([path, inCsv]).toEqual([path, records]);
      }
      const of = `${format} ${path.split('/')[1]}`;
      formats.set(of, (formats.get(of) ?? 0) + rows);
    }
    expect(formats.get('parquet nodes')).toBe(manifest.nodes);
    expect(formats.get('csv relationships')).toBe(manifest.relationships);
    expect(manifest.nodes).toBeGreaterThan(40);
    const graphml = readFileSync(join(folder, 'graph.graphml'), 'utf8');
    expect(graphml.match(/<node /g)).toHaveLength(manifest.nodes);
    expect(graphml.match(/<edge /g)).toHaveLength(manifest.relationships);
    const ids = new Set([...graphml.matchAll(/<node id="([^"]*)"/g)].map(([, id]) => id));
    const ends = [...graphml.matchAll(/<edge id="\w+" source="([^"]*)" target="([^"]*)"/g)];
    expect(ends.filter(([, from, to]) => !ids.has(from) || !ids.has(to))).toEqual([]);
    const quads = new Parser().parse(readFileSync(join(folder, 'graph.ttl'), 'utf8'));
    const typed = quads.filter(({ predicate }) => predicate.value.endsWith('#type'));
    expect(new Set(typed.map(({ subject }) => subject.value)).size).toBeGreaterThanOrEqual(manifest.nodes);
  });

  it('has the rows that load again, in the order of their ids', async () => {
    const out = join(directory, `${engine.name}-rows`);
    await exportGraph({ store, model, format: 'ndjson', dataset, out });
    const names = readdirSync(join(out, dataset)).sort();
    expect(readdirSync(join(folder, 'ndjson')).sort()).toEqual(names);
    for (const name of names) {
      expect(readFileSync(join(folder, 'ndjson', name), 'utf8')).toBe(
        readFileSync(join(out, dataset, name), 'utf8'),
      );
    }
    const lines = readFileSync(join(folder, 'ndjson/Observation.ndjson'), 'utf8').trimEnd().split('\n');
    const ids = lines.map((line) => JSON.parse(line).id as string);
    expect(ids.length).toBeGreaterThan(5);
    expect(ids).toEqual([...ids].sort());
  });

  it('is of one version of the data, though a load comes in the middle', async () => {
    const place = join(directory, `${engine.name}-load`);
    const next = describeDataset(await readDataset('data/beijing-common', model), model);
    let reads = 0;
    const loading: GraphStore = Object.assign(Object.create(store), {
      dialect: store.dialect,
      read: async (...args: Parameters<GraphStore['read']>) => {
        reads += 1;
        // Another version of the dataset, and so of the data.
        if (reads === 15) {
          await loadDataset(store, model, { ...next, metadata: { ...next.metadata, version: '99' } });
        }
        return store.read(...args);
      },
    });
    const before = manifest.dataVersion;
    const published = await publishDataset({
      store: loading,
      model,
      dataset,
      directory: place,
      software,
      batchSize: 8,
    });
    expect(reads).toBeGreaterThan(20);
    expect(manifestOf(published.folder).dataVersion).toBeGreaterThan(before);
    expect(readdirSync(join(place, dataset))).toEqual([published.version]);
    expect(published.version).not.toBe(folder.split('/').at(-1));
  }, 60_000);
});

describe('publishing', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = createGrafeoStore();
    await prepareStore({ store, model, directories: ['data/beijing-common'] });
  });
  afterAll(() => store.close());

  it('leaves nothing behind that failed, and takes away what a killed run left', async () => {
    const place = join(directory, 'failed');
    const parent = join(place, 'beijing-common');
    const options = { model, dataset: 'beijing-common', directory: place, software, batchSize: 8 };
    let reads = 0;
    const read: GraphStore['read'] = async (...args) => {
      reads += 1;
      if (reads > 20) throw new Error('gone');
      return store.read(...args);
    };
    await expect(publishDataset({ ...options, store: { ...store, read } })).rejects.toThrow('gone');
    expect(readdirSync(parent)).toEqual([]);
    await expect(publishDataset({ ...options, store, signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    for (const [name, age] of [
      ['old', 3600],
      ['new', 5],
    ] as const) {
      const partial = join(parent, `.${name}.partial`);
      mkdirSync(partial, { recursive: true });
      writeFileSync(join(partial, 'graph.ttl'), 'half');
      const at = Date.now() / 1000 - age;
      for (const path of [join(partial, 'graph.ttl'), partial]) utimesSync(path, at, at);
    }
    const { version } = await publishDataset({ ...options, store });
    // What another process may still be writing stays.
    expect(readdirSync(parent).sort()).toEqual(['.new.partial', version]);
    expect((await publishedVersions(parent)).map((one) => one.version)).toEqual([version]);
    expect(await removeOlder(parent, 1)).toEqual([]);
    await expect(publishDataset({ ...options, store, dataset: 'nowhere' })).rejects.toMatchObject({
      code: 'USAGE',
      message: 'The graph has no dataset nowhere; it has beijing-common.',
    });
  });
});
