import { cpSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { loadApi } from '../../src/api/loadApi.ts';
import type { Dataset } from '../../src/dataset/Dataset.ts';
import { ensureModelIndexes } from '../../src/load/ensureModelIndexes.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { migrate } from '../../src/load/migrate.ts';
import { unloadDataset } from '../../src/load/unloadDataset.ts';
import type { Model } from '../../src/model/Model.ts';
import { warmSearch } from '../../src/search/candidates/tableKeys.ts';
import { findHits } from '../../src/search/findHits.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { createGrafeoStore, openKeptStore } from '../../src/store/grafeo/GrafeoStore.ts';
import { generateNames } from './generateNames.ts';

const texts = ['海淀', 'haidian zhineng', 'hdzn', 'zhongguncun', '研究院', 'h', '量子公司'];

/** A store that counts the nodes whose keys are read. */
class CountingStore {
  keysRead = 0;
  readonly store: GraphStore;

  constructor(store: GraphStore) {
    this.store = {
      ...store,
      read: async (statement, options) => {
        const rows = await store.read(statement, options);
        if (statement.text.includes('AS keys')) this.keysRead += rows.length;
        return rows;
      },
    };
  }

  async hits(text: string) {
    const reading = { timeoutMs: 30_000 };
    return findHits(text, undefined, { store: this.store, reading, breathe: async () => {} });
  }

  all = async () => {
    const found: unknown[] = [];
    for (const text of texts) found.push(await this.hits(text));
    return found;
  };
}

/** The first names of a made-up list, some of them otherwise, as one dataset. */
function names(count: number, renamed: ReadonlyMap<string, string> = new Map(), atVersion = '1'): Dataset {
  const dataset = generateNames(count);
  const nodes = new Map(dataset.nodes);
  for (const [id, name] of renamed) {
    const node = nodes.get(id);
    if (node === undefined) continue;
    const { name_pinyin: _pinyin, name_en: _english, ...properties } = node.properties;
    nodes.set(id, { ...node, properties: { ...properties, name } });
  }
  return { ...dataset, nodes, metadata: { ...dataset.metadata, id: 'names', version: atVersion } };
}

describe('search keys kept beside the graph', () => {
  let model: Model;
  let folder: string;
  beforeAll(async () => {
    ({ model } = await loadApi('schema'));
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kg-keys-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const prepare = async (store: GraphStore) => {
    await migrate(store, 'cypher/migrations');
    await ensureModelIndexes(store, model);
  };

  /** Open the kept graph, do something, and close it. */
  async function open<T>(work: (counting: CountingStore) => Promise<T>, at = folder): Promise<T> {
    const counting = new CountingStore(openKeptStore(join(at, 'graph'), false));
    try {
      await prepare(counting.store);
      return await work(counting);
    } finally {
      await counting.store.close();
    }
  }

  const load = (data: Dataset, atOnce?: number) =>
    open(({ store }) =>
      loadDataset(store, model, data, { allowOlder: true, ...(atOnce !== undefined && { atOnce }) }),
    );

  /** What a graph answers that was loaded with this from nothing, and keeps nothing. */
  async function fresh(data: Dataset): Promise<readonly unknown[]> {
    const store = createGrafeoStore();
    await prepare(store);
    await loadDataset(store, model, data);
    const found = await new CountingStore(store).all();
    await store.close();
    return found;
  }

  test('are read at the next start without a look at the nodes, and after a load at what it changed', async () => {
    await load(names(600));
    await open(async (counting) => {
      await warmSearch(counting.store);
      expect(counting.keysRead).toBe(600);
      await counting.all();
      expect(counting.keysRead).toBe(600);
    });
    await open(async (counting) => {
      expect(await counting.all()).toEqual(await fresh(names(600)));
      expect(counting.keysRead).toBe(0);
    });
    const renamed = new Map([['org-5', '翡翠湖智能公司']]);
    const after = names(590, renamed);
    await load(after);
    await open(async (counting) => {
      expect((await counting.hits('feicuihu')).hits.map(({ id }) => id)).toEqual(['org-5']);
      expect(counting.keysRead).toBe(1);
      expect(await counting.all()).toEqual(await fresh(after));
      // In the process that searched before, too.
      await loadDataset(counting.store, model, names(590), { allowOlder: true });
      expect((await counting.hits('feicuihu')).hits).toEqual([]);
      expect(counting.keysRead).toBe(2);
      await unloadDataset(counting.store, model, 'names');
      expect((await counting.hits('海淀')).hits).toEqual([]);
      expect(counting.keysRead).toBe(2);
    });
  }, 120_000);

  test('agree with keys made from nothing, whatever loads came in between', async () => {
    const step = fc.record({
      count: fc.integer({ min: 1, max: 80 }),
      renamed: fc.uniqueArray(fc.tuple(fc.nat(80), fc.constantFrom('海淀湖', '翡翠研究院', '光电中心')), {
        maxLength: 6,
        selector: ([index]) => index,
      }),
      /** A load of more changes is of several transactions, and names none of them. */
      atOnce: fc.constantFrom(20_000, 10),
      isSearched: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
        const at = mkdtempSync(join(folder, 'run-'));
        let last = names(1);
        for (const [index, { count, renamed, atOnce, isSearched }] of steps.entries()) {
          last = names(
            count,
            new Map(renamed.map(([node, name]) => [`org-${node}`, name])),
            String(index + 1),
          );
          await open(async (counting) => {
            await loadDataset(counting.store, model, last, { atOnce });
            if (isSearched) await counting.all();
          }, at);
        }
        expect(await open((counting) => counting.all(), at)).toEqual(await fresh(last));
      }),
      { numRuns: 8, seed: 17 },
    );
  }, 300_000);

  test('that are cut off or gone are made again', async () => {
    await load(names(200));
    const expected = await open((counting) => counting.all());
    const kept = join(folder, 'graph', 'search');
    const segment = readdirSync(kept).find((name) => name.endsWith('.keys')) ?? '';
    truncateSync(join(kept, segment), 1_000);
    await open(async (counting) => {
      expect(await counting.all()).toEqual(expected);
      expect(counting.keysRead).toBe(200);
    });
    rmSync(kept, { recursive: true });
    await open(async (counting) => {
      expect(await counting.all()).toEqual(expected);
      expect(counting.keysRead).toBe(200);
    });
    await open(async (counting) => {
      expect(await counting.all()).toEqual(expected);
      expect(counting.keysRead).toBe(0);
      // One segment, and what names it.
      expect(readdirSync(kept)).toHaveLength(2);
    });
  }, 120_000);

  test('of another history of the graph are not taken for its own', async () => {
    await load(names(50));
    await open((counting) => counting.all());
    cpSync(join(folder, 'graph', 'graph.grafeo'), join(folder, 'before'), { recursive: true });
    await load(names(50, new Map([['org-1', '翡翠湖']]), '2'));
    await open((counting) => counting.all());
    // The graph alone is set back, and loaded otherwise up to the same version.
    for (const name of readdirSync(join(folder, 'graph'))) {
      if (name.startsWith('graph.grafeo')) rmSync(join(folder, 'graph', name), { recursive: true });
    }
    cpSync(join(folder, 'before'), join(folder, 'graph', 'graph.grafeo'), { recursive: true });
    const other = names(50, new Map([['org-1', '琥珀潭']]), '2');
    await load(other);
    await open(async (counting) => {
      expect((await counting.hits('琥珀潭')).hits.map(({ id }) => id)).toEqual(['org-1']);
      expect((await counting.hits('翡翠湖')).hits).toEqual([]);
      expect(await counting.all()).toEqual(await fresh(other));
    });
  }, 120_000);

  test('follow a load that broke off and the one that completes it', async () => {
    await load(names(60));
    await open(async (counting) => {
      await counting.all();
      const renamed = new Map(Array.from({ length: 40 }, (_, index) => [`org-${index}`, `翡翠湖${index}号`]));
      const after = names(60, renamed, '2');
      const broken = loadDataset(counting.store, model, after, {
        atOnce: 5,
        batchSize: 1,
        onProgress: ({ phase, done }) => {
          if (phase === 'write' && done >= 20) throw new Error('broken off');
        },
      });
      await expect(broken).rejects.toThrow('broken off');
      await counting.hits('翡翠湖');
      await loadDataset(counting.store, model, after);
      expect(await counting.all()).toEqual(await fresh(after));
    });
  }, 120_000);
});
