import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describeDataset } from '../../src/dataset/describeDataset.ts';
import { readDatasets } from '../../src/dataset/readDatasets.ts';
import { exportGraph } from '../../src/export/exportGraph.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { readShared } from '../../src/load/sharedValues.ts';
import { unloadDataset } from '../../src/load/unloadDataset.ts';
import { loadModel } from '../../src/model/loadModel.ts';
import type { Model } from '../../src/model/Model.ts';
import { prepareStore } from '../../src/server/prepareStore.ts';
import type { GraphStore, ResultValue } from '../../src/store/GraphStore.ts';
import { describeEachEngine } from '../neo4j/engines.ts';

/** Datasets in the order in which they are loaded; each requires those before it. */
const names = ['common', 'middle', 'last'] as const;
type Name = (typeof names)[number];

/** What a row, or an addition to another's row, says. */
interface Words {
  readonly english?: boolean;
  readonly alias?: boolean;
  readonly city?: 'c1' | 'c2';
}

/** Who says what in one edition of the datasets; a dataset that is left out is not there. */
interface Edition {
  /** Rows by id: whose it is, of which type, and what it and those that extend it say. */
  readonly rows: Readonly<
    Record<string, { owner: Name; place?: boolean; says: Partial<Record<Name, Words>> }>
  >;
  /** Whose are a statement about a row of the `common` dataset, the evidence for it, and the source of that. */
  readonly statement: Name;
  /** Datasets that state a figure about `r1` with evidence of their own. */
  readonly observers?: readonly Name[];
}

const row = (owner: Name, says: Partial<Record<Name, Words>> = {}, place = false) => ({ owner, place, says });
const cities = ['c1', 'c2'];

/** The files of one dataset of an edition. */
function files(own: Name, edition: Edition, version: string): Readonly<Record<string, string>> {
  const proof = `${own}.ev`;
  const evidence = (id: string) => ({
    ...{ id, source: `${own}.src`, paragraph: 1, start: 0, end: 9 },
    ...{ asStated: `words of ${id}`, hash: '0123456789abcdef' },
  });
  const observation = (id: string, subject: string, cited: string) => ({
    ...{ id, subject, metric: 'm', asStated: '3所', modality: 'ACTUAL', evidence: cited },
    period: { kind: 'INSTANT', edtf: '2024-12-31', basis: 'BACKGROUND' },
  });
  const rows = Object.entries(edition.rows).flatMap(([id, { owner, place = false, says }]) => {
    const { english, alias, city } = says[own] ?? {};
    if (owner !== own && says[own] === undefined) return [];
    const name = {
      ...(owner === own && { ZH_HANS: `${id}区` }),
      ...(english && { EN: `${id} of ${own}` }),
    };
    const words = {
      ...(owner === own ? { id, ...(place && { kind: 'DISTRICT_GROUP' }) } : { extend: id }),
      ...(Object.keys(name).length > 0 && { name }),
      ...(alias && { aliases: [`${id}${own}`] }),
      ...(city && !place && { city: { to: city, evidence: proof } }),
      evidence: proof,
    };
    return [{ type: place ? 'Place' : 'District', words }];
  });
  const lines = (all: readonly object[]) => all.map((one) => `${JSON.stringify(one)}\n`).join('');
  const ofType = (type: string) => lines(rows.filter((one) => one.type === type).map(({ words }) => words));
  const shared = own === 'common';
  const requires = names.slice(0, names.indexOf(own)).join(', ');
  return {
    'dataset.yaml': `id: ${own}\ntitle: ${own}\nversion: "${version}"\n${shared ? '' : `requires: [${requires}]\n`}`,
    'Source.ndjson': lines([{ id: `${own}.src`, name: `${own} name`, title: own }]),
    'Metric.ndjson': shared ? lines([{ id: 'm', name: '学校数', unit: 'school', statistic: 'STOCK' }]) : '',
    'District.ndjson': ofType('District') + (shared ? lines([{ id: 'fixed', name: '定区' }]) : ''),
    'Place.ndjson':
      ofType('Place') + (shared ? lines(cities.map((id) => ({ id, name: `${id}市`, kind: 'CITY' }))) : ''),
    'Evidence.ndjson': lines([
      evidence(proof),
      ...(edition.statement === own ? [evidence('moving.ev')] : []),
    ]),
    'Observation.ndjson': lines([
      ...(edition.statement === own ? [observation('moving.obs', 'fixed', 'moving.ev')] : []),
      ...(edition.observers?.includes(own) ? [observation(`${own}.obs`, 'r1', proof)] : []),
    ]),
  };
}

const moves: readonly (readonly [string, Edition, Edition])[] = [
  [
    'a row that moves to the dataset before, which the former owner extends',
    {
      rows: { r1: row('middle', { middle: { english: true, alias: true, city: 'c1' } }) },
      statement: 'last',
    },
    {
      rows: { r1: row('common', { common: { city: 'c1' }, middle: { alias: true, city: 'c1' } }) },
      statement: 'last',
    },
  ],
  [
    'a row to which the former owner only refers',
    { rows: { r1: row('middle', { middle: { english: true } }) }, statement: 'last', observers: ['middle'] },
    { rows: { r1: row('common') }, statement: 'last', observers: ['middle'] },
  ],
  [
    'a row of which the former owner knows nothing, and another extends it',
    { rows: { r1: row('middle', { middle: { english: true }, last: { alias: true } }) }, statement: 'last' },
    { rows: { r1: row('common', { last: { english: true } }) }, statement: 'last' },
  ],
  [
    'a row that is given back to the dataset after, to which others refer and add',
    {
      rows: { r1: row('common', { common: { english: true }, middle: { alias: true, city: 'c2' } }) },
      statement: 'last',
      observers: ['last'],
    },
    {
      rows: { r1: row('middle', { middle: { city: 'c1' }, last: { english: true } }) },
      statement: 'last',
      observers: ['last'],
    },
  ],
  [
    'a row that another type takes with it',
    { rows: { r1: row('middle', { last: { alias: true } }, true) }, statement: 'last' },
    { rows: { r1: row('common', { middle: { alias: true }, last: { city: 'c1' } }) }, statement: 'last' },
  ],
  [
    'a field for one that leads elsewhere in its new dataset',
    { rows: { r1: row('common', { middle: { city: 'c1' } }) }, statement: 'last' },
    { rows: { r1: row('common', { common: { city: 'c2' } }) }, statement: 'last' },
  ],
  [
    'a statement and its evidence that move to the dataset before',
    { rows: {}, statement: 'last' },
    { rows: {}, statement: 'common' },
  ],
  [
    'a statement and its evidence that move to the dataset after',
    { rows: {}, statement: 'common' },
    { rows: {}, statement: 'middle' },
  ],
];

const words = fc.record({
  english: fc.boolean(),
  alias: fc.boolean(),
  city: fc.constantFrom(undefined, 'c1' as const, 'c2' as const),
});
/** Only datasets that come after the owner can extend, and only one leads to a city where the owner does not. */
const anyRow = (canBePlace: boolean) =>
  fc
    .tuple(
      fc.constantFrom(...names),
      canBePlace ? fc.boolean() : fc.constant(false),
      fc.tuple(words, words, words),
      fc.subarray([...names]),
    )
    .map(([owner, place, all, saying]) => {
      const says: Partial<Record<Name, Words>> = {};
      names.forEach((name, index) => {
        const isAfter = index > names.indexOf(owner);
        const { city, ...said } = all[index] ?? {};
        if (name === owner || (isAfter && saying.includes(name))) {
          says[name] = { ...said, ...(name !== 'last' && city && { city }) } as Words;
        }
      });
      return row(owner, says, place);
    });
const editions = fc
  .record({
    rows: fc.record({ r1: anyRow(false), r2: anyRow(true) }),
    statement: fc.constantFrom(...names),
    observers: fc.subarray([...names]),
  })
  .map(({ observers, ...edition }): Edition => {
    const first = names.indexOf(edition.rows.r1.owner);
    return { ...edition, observers: observers.filter((name) => names.indexOf(name) >= first) };
  });

/** All that is kept, but when; the owner first, the others in the order of their names. */
async function contents(store: GraphStore): Promise<unknown> {
  const read = (text: string) => store.read({ text, parameters: {} });
  const nodes = await read(
    'MATCH (n:Node) WHERE NOT n:Load RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id',
  );
  const relationships = await read(
    'MATCH (a:Node)-[r]->(b:Node) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties ORDER BY from, type, to',
  );
  const kept = (properties: ResultValue | undefined) => {
    const {
      _datasets: claims,
      _saidBy: saidBy,
      _changedAt: _,
      ...rest
    } = properties as Record<string, ResultValue>;
    const [owner, ...others] = claims as string[];
    return {
      ...Object.fromEntries(
        Object.entries(rest)
          .filter(([name]) => !/^_(own|extensions)$/u.test(name))
          .sort(),
      ),
      said: readShared(rest),
      claims: [owner, ...others.sort()],
      saidBy: [...((saidBy as string[] | undefined) ?? [])].sort(),
    };
  };
  return [
    ...nodes.map(({ labels, properties, ...node }) => ({
      ...node,
      labels: [...(labels as string[])].sort(),
      ...kept(properties),
    })),
    ...relationships.map(({ properties, ...one }) => ({ ...one, ...kept(properties) })),
  ];
}

// Kind: where a row is written is not what a graph remembers of it.
describeEachEngine('Rows that moved from one dataset to another', (engine) => {
  const root = mkdtempSync(join(tmpdir(), 'kg-moved-'));
  let model: Model;
  let store: GraphStore;
  beforeAll(async () => {
    copyFileSync('data/units.yaml', join(root, 'units.yaml'));
    model = await loadModel('schema');
    store = await engine.open();
  }, 120_000);
  afterAll(async () => {
    await store.close();
    rmSync(root, { recursive: true });
  });

  function write(edition: Edition, version: string): readonly string[] {
    return names.map((name) => {
      const folder = join(root, name);
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      for (const [file, text] of Object.entries(files(name, edition, version))) {
        if (text !== '') writeFileSync(join(folder, file), text);
      }
      return folder;
    });
  }
  const load = (directories: readonly string[]) => prepareStore({ store, model, directories });
  const clear = () =>
    store.write(async (transaction) => {
      await transaction.run({ text: 'MATCH (n) WHERE NOT n:_Migration DETACH DELETE n', parameters: {} });
    });
  /** The files of an export. What is kept is compared on both engines; that an export follows from it, on one. */
  async function exported(): Promise<Readonly<Record<string, string>>> {
    if (engine.name === 'neo4j') return {};
    const out = join(root, 'export');
    rmSync(out, { recursive: true, force: true });
    await exportGraph({ store, model, format: 'ndjson', dataset: undefined, out });
    const found = readdirSync(out, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    return Object.fromEntries(
      found.map(({ parentPath, name }) => [
        join(parentPath, name).slice(out.length),
        readFileSync(join(parentPath, name), 'utf8'),
      ]),
    );
  }

  /** What an empty graph has of an edition. */
  async function fresh(edition: Edition) {
    await clear();
    await load(write(edition, '2'));
    return { contents: await contents(store), exported: await exported() };
  }

  test.each(moves)(
    '%s',
    async (_name, before, after) => {
      const expected = await fresh(after);
      await clear();
      await load(write(before, '1'));
      await load(write(after, '2'));
      expect(await contents(store)).toEqual(expected.contents);
      expect(await exported()).toEqual(expected.exported);
      const [again] = await load(write(after, '2'));
      expect(again?.report).toMatchObject({ changed: false, conflicts: [] });
    },
    120_000,
  );

  test('a graph that a load one by one left with the former owner is mended by the next start', async () => {
    const [, before, after] = moves[0] as (typeof moves)[number];
    const expected = await fresh(after);
    await clear();
    await load(write(before, '1'));
    for (const dataset of await readDatasets(write(after, '2'), model)) {
      await loadDataset(store, model, describeDataset(dataset, model));
    }
    await load(write(after, '2'));
    expect(await contents(store)).toEqual(expected.contents);
  }, 120_000);

  test('the former owner taken out leaves the row as the new one has it', async () => {
    const [, before, after] = moves[0] as (typeof moves)[number];
    await clear();
    await load(write(after, '2').slice(0, 1));
    const expected = await contents(store);
    await clear();
    await load(write(before, '1'));
    await load(write(after, '2'));
    await unloadDataset(store, model, 'last');
    await unloadDataset(store, model, 'middle');
    expect(await contents(store)).toEqual(expected);
  }, 120_000);

  test('whatever moves, the graph is that of a load on an empty one', async () => {
    await fc.assert(
      fc.asyncProperty(editions, editions, async (before, after) => {
        const expected = await fresh(after);
        await clear();
        await load(write(before, '1'));
        await load(write(after, '2'));
        expect(await contents(store)).toEqual(expected.contents);
      }),
      { numRuns: engine.name === 'neo4j' ? 3 : 25, seed: 15, endOnFailure: true },
    );
  }, 240_000);
});
