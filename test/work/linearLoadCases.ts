import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dataset } from '../../src/dataset/Dataset.ts';
import { validateDataset } from '../../src/dataset/readDataset.ts';
import { diffDataset } from '../../src/load/diffDataset.ts';
import { ensureModelIndexes } from '../../src/load/ensureModelIndexes.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { migrate } from '../../src/load/migrate.ts';
import { loadModel } from '../../src/model/loadModel.ts';
import type { Model } from '../../src/model/Model.ts';
import type { CypherStatement, GraphStore } from '../../src/store/GraphStore.ts';
import { createGrafeoStore } from '../../src/store/grafeo/GrafeoStore.ts';
import { expectLinear, expectLinearCounts } from './expectLinear.ts';

/* A dataset around a hub: everything in it leads to one node, which is where work by pairs hides. */

let folder: string;
let model: Model;
const opened: GraphStore[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kg-linear-'));
  const schema = join(folder, 'schema');
  for (const file of ['directives.graphql', 'scalars.graphql', 'Node.graphql']) {
    cpSync(join(__dirname, '../../schema', file), join(schema, file));
  }
  // What is single for one type is not for the other, though the graph has one kind of relationship.
  writeFileSync(
    join(schema, 'parts.graphql'),
    `interface Thing implements Node @node { name: String! @index }
     type Whole implements Thing & Node @node { parts: [Part!]! @relationship(type: "LEADS_TO", direction: OUT) }
     type Part implements Thing & Node @node {
       next: Part @relationship(type: "LEADS_TO", direction: OUT)
       before: [Part!]! @relationship(type: "LEADS_TO", direction: IN)
       wholes: [Whole!]! @relationship(type: "LEADS_TO", direction: IN)
     }`,
  );
  model = await loadModel(schema);
});
afterAll(async () => {
  for (const store of opened) await store.close();
  rmSync(folder, { recursive: true, force: true });
});

function hub(parts: number, name = 'p'): Dataset {
  const ids = Array.from({ length: parts }, (_, index) => `p${index}`);
  const location = { file: 'Part.ndjson', line: 1, column: 1 };
  const node = (type: string, id: string) => ({ type, id, properties: { id, name: name + id }, location });
  return {
    metadata: {
      ...{ id: 'hub', title: 'hub', version: '1' },
      ...{ publisher: undefined, url: undefined, licenceNote: undefined },
    },
    nodes: new Map([node('Whole', 'hub'), ...ids.map((id) => node('Part', id))].map((one) => [one.id, one])),
    relationships: ids.map((to) => ({ type: 'LEADS_TO', from: 'hub', to, properties: {}, location })),
  };
}

/** An empty store, its indexes made. */
async function empty(): Promise<GraphStore> {
  const store = createGrafeoStore();
  opened.push(store);
  await migrate(store, join(__dirname, '../../cypher/migrations'));
  await ensureModelIndexes(store, model);
  return store;
}

/** A store that has the hub. */
async function holding(parts: number): Promise<GraphStore> {
  const store = await empty();
  await loadDataset(store, model, hub(parts));
  return store;
}

/** The store, with how many rows went to the engine and came back from it. */
function counting(store: GraphStore, count: (rows: number) => void): GraphStore {
  const sent = ({ parameters }: CypherStatement) =>
    Object.values(parameters).reduce<number>(
      (sum, value) => sum + (Array.isArray(value) ? value.length : 0),
      1,
    );
  return {
    ...store,
    read: async (statement, options) => {
      const rows = await store.read(statement, options);
      count(sent(statement) + rows.length);
      return rows;
    },
    write: (work) =>
      store.write((transaction) =>
        work({
          run: async (statement) => {
            const rows = await transaction.run(statement);
            count(sent(statement) + rows.length);
            return rows;
          },
        }),
      ),
  };
}

it.each<[string, (parts: number) => Promise<GraphStore>, (store: GraphStore, parts: number) => unknown]>([
  ['compared with the graph that has it', holding, (store, parts) => diffDataset(store, model, hub(parts))],
  ['loaded', empty, (store, parts) => loadDataset(store, model, hub(parts))],
  ['loaded again', holding, (store, parts) => loadDataset(store, model, hub(parts))],
  [
    'loaded with every name changed',
    holding,
    (store, parts) => loadDataset(store, model, hub(parts, 'another ')),
  ],
  ['taken away', holding, (store) => loadDataset(store, model, hub(1))],
])(
  'is %s',
  async (_what, open, work) => {
    const rows = new Map<number, number>();
    await expectLinear(async (parts) => {
      rows.set(parts, 0);
      const store = counting(await open(parts), (more) => rows.set(parts, (rows.get(parts) ?? 0) + more));
      return () => work(store, parts);
    });
    expectLinearCounts([...rows.values()]);
  },
  120_000,
);

it.each<[string, (parts: number) => string]>([
  ['as it should be', (parts) => `p${parts - 1}`],
  ['with an unknown id in each row', (parts) => `q${parts}`],
  ['with the same relationship twice', () => 'p0'],
])(
  'is read and checked: %s',
  async (_what, other) => {
    await expectLinear((parts) => {
      const id = `hub-${parts}`;
      const directory = join(folder, id);
      const rows = Array.from(
        { length: parts },
        (_, index) => `{"id":"p${index}","name":"p${index}","next":"${other(parts)}"}`,
      );
      const to = rows.map((_, index) => `"p${index}"`).join(',');
      mkdirSync(directory, { recursive: true });
      writeFileSync(join(directory, 'dataset.yaml'), `id: ${id}\ntitle: hub\nversion: "1"\n`);
      writeFileSync(join(directory, 'Part.ndjson'), `${rows.join('\n')}\n`);
      writeFileSync(join(directory, 'Whole.ndjson'), `{"id":"hub","name":"hub","parts":[${to}]}\n`);
      return () => validateDataset(directory, model);
    });
  },
  120_000,
);

it('would be found out if it took pairs', async () => {
  const pairs = (parts: number) => () => {
    const { relationships } = hub(parts);
    const ids = [...relationships].map(({ to }) => to);
    return ids.filter((id) => ids.includes(id));
  };
  await expect(expectLinear(pairs)).rejects.toThrow('linearly');
  expect(() => expectLinearCounts([500, 1_000, 4_000])).toThrow('linearly');
});
