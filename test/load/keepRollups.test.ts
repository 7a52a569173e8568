import fc from 'fast-check';
import { parse } from 'graphql';
import { buildApiSchema } from '../../src/api/buildApiSchema.ts';
import type { Dataset } from '../../src/dataset/Dataset.ts';
import { isSettled, readDataState } from '../../src/load/dataVersion.ts';
import { ensureStatistics } from '../../src/load/graphStatistics.ts';
import { keepRollups } from '../../src/load/keepRollups.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { withLoadLock } from '../../src/load/loadLock.ts';
import { rollupsOf } from '../../src/load/rollupCells.ts';
import { unloadDataset } from '../../src/load/unloadDataset.ts';
import type { Model } from '../../src/model/Model.ts';
import { unknownGraph } from '../../src/query/cost/computeCost.ts';
import { createQueryEngine, type QueryEngine } from '../../src/query/QueryEngine.ts';
import type { GraphStatistics } from '../../src/store/GraphStatistics.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import { compareAnswers } from '../oracle/compareAnswers.ts';
import { dataset, locatedIn, node, preparedStore, townModel } from './fixture.ts';
import { expectSoundCells } from './rollupCells.ts';

interface School {
  readonly town: number | null;
  readonly open: boolean | null;
  readonly pupils: number | null;
  readonly score: number | null;
}

/** A load of a dataset, or what becomes of it. */
interface Step {
  readonly id: 'one' | 'two';
  readonly how: 'in one transaction' | 'in several' | 'stopped' | 'unloaded';
  readonly towns: number;
  /** By number; null for one that the dataset lacks. */
  readonly schools: readonly (School | null)[];
}

const school: fc.Arbitrary<School> = fc.record({
  town: fc.option(fc.nat(3)),
  open: fc.option(fc.boolean()),
  pupils: fc.option(fc.nat(2)),
  score: fc.option(fc.constantFrom(0, 0.5, -1.25, 7, 1e6)),
});
const step: fc.Arbitrary<Step> = fc.record({
  id: fc.constantFrom('one' as const, 'two' as const),
  how: fc.constantFrom(...(['in one transaction', 'in several', 'stopped', 'unloaded'] as const)),
  towns: fc.integer({ min: 1, max: 4 }),
  schools: fc.array(fc.option(school, { freq: 3 }), { minLength: 3, maxLength: 10 }),
});

function datasetOf({ id, towns, schools }: Step, version: number): Dataset {
  const given = schools.flatMap((one, index) => (one === null ? [] : [{ ...one, id: `s${index}` }]));
  return dataset(
    id,
    [
      ...Array.from({ length: towns }, (_, index) => node('Town', `t${index}`, { name: `town ${index}` })),
      ...given.map(({ id: name, open, pupils, score }) =>
        node('School', name, {
          name,
          ...(open !== null && { open }),
          ...(pupils !== null && { pupils: BigInt(pupils) }),
          ...(score !== null && { score }),
        }),
      ),
    ],
    given.flatMap(({ id: from, town }) =>
      town === null || town >= towns ? [] : [locatedIn(from, `t${town}`)],
    ),
    String(version),
  );
}

const figures = 'count score { min max avg sum } pupils { min max avg sum }';
const questions = [
  `{ schools { aggregate { ${figures} } groups(by: [town]) { key { town } aggregate { ${figures} } } } }`,
  `{ schools { groups(by: [open]) { key { open } aggregate { count } } byAll: groups(by: [pupils, town, open], first: 7) {
    key { town open pupils } aggregate { ${figures} } } } }`,
  `{ schools(where: {open: {eq: true}}) { totalCount aggregate { ${figures} } } }`,
  `{ schools(where: {NOT: {open: {eq: true}}, pupils: {gte: 1}}) { totalCount groups(by: [town]) { key { town } aggregate { count } } } }`,
  `{ schools(where: {OR: [{town: {isNull: true}}, {town: {id: {in: ["t0", "t9"]}}}]}) { totalCount aggregate { ${figures} } } }`,
  `{ schools(where: {town: {NOT: {id: {eq: "t0"}}}}) { totalCount } rest: schools(where: {town: {id: {ne: "t0"}}}) { totalCount } }`,
  `{ schools(where: {town: {id: {eq: "t1"}}}) { totalCount groups(by: [open, pupils]) { key { open pupils } aggregate { ${figures} } } } }`,
  `{ towns { nodes { id schools(where: {open: {isNull: false}}) { totalCount aggregate { ${figures} } groups(by: [pupils]) { key { pupils } aggregate { count } } } } } }`,
];

describeEachEngine('Rollups', (engine) => {
  let model: Model;
  let store: GraphStore;
  let queries: QueryEngine;
  let statistics: GraphStatistics = unknownGraph;
  let version = 0;

  beforeAll(async () => {
    model = await townModel();
    store = await preparedStore(engine, model);
    queries = createQueryEngine({
      model,
      schema: buildApiSchema(model),
      store,
      statisticsOf: () => statistics,
    });
  }, 60_000);
  afterAll(() => store?.close());

  const keep = () =>
    withLoadLock(store, {}, async (lock) =>
      keepRollups(store, model, await ensureStatistics(store, model), lock, { manyNodes: -1 }),
    );

  /** Every question is answered from cells as from the rows themselves. */
  const expectEqual = async () => {
    const kept = await ensureStatistics(store, model);
    expect(Object.keys(kept.rollups ?? {})).toHaveLength(rollupsOf(model).length);
    for (const text of questions) {
      const document = parse(text);
      statistics = unknownGraph;
      const rows = await queries.execute({ document });
      statistics = kept;
      const cells = await queries.execute({ document, explain: true });
      const { statement } = (cells.extensions as { explain: { statement: string } }).explain;
      expect(statement).toContain('_Rollup_School_');
      expect(rows.errors).toBeUndefined();
      expect([text, compareAnswers(rows, cells, new Map())]).toEqual([text, undefined]);
    }
  };

  const take = async (one: Step) => {
    version += 1;
    const options = one.how === 'in one transaction' ? {} : { atOnce: 3, batchSize: 1 };
    if (one.how === 'unloaded') {
      await unloadDataset(store, model, one.id).catch((error) => expect(error.code).toBe('DATASET_UNKNOWN'));
      return;
    }
    const onProgress = ({ phase, done }: { phase: string; done: number }) => {
      if (one.how === 'stopped' && phase === 'write' && done >= 4) throw new RangeError('stopped');
    };
    await loadDataset(store, model, datasetOf(one, version), { ...options, onProgress }).catch((error) => {
      if (!(error instanceof RangeError)) throw error;
    });
  };

  it('are not begun for few nodes', async () => {
    await take({ id: 'one', how: 'in one transaction', towns: 1, schools: [] });
    const statistics = await ensureStatistics(store, model);
    expect(await withLoadLock(store, {}, (lock) => keepRollups(store, model, statistics, lock))).toEqual([]);
  });

  it('answer as the rows do, after whatever loads', async () => {
    const runs = engine.name === 'neo4j' ? 6 : 25;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
        await keep();
        for (const one of steps) {
          await take(one);
          if (isSettled(await readDataState(store))) await expectEqual();
        }
        // What was stopped is completed, and the next one begins with nothing.
        for (const id of ['one', 'two'] as const) {
          await take({
            id,
            how: 'in one transaction',
            towns: 2,
            schools: [{ town: 1, open: true, pupils: 1, score: 2 }],
          });
        }
        await expectEqual();
        await expectSoundCells(store, model);
      }),
      { numRuns: runs, seed: 17 },
    );
  }, 300_000);

  it('are made anew where they are behind the data, and removed when the model has others', async () => {
    const labels = rollupsOf(model).map(({ label }) => label);
    const [first = ''] = labels;
    const text = `MATCH (r:_Rollup {label: $first}) SET r.version = r.version - 2
      CREATE (:_Rollup {label: '_Rollup_Old_1', version: 0, cells: 1}), (:_Rollup_Old_1 {rows: 1}), (:${first} {rows: 9})`;
    await store.write((transaction) => transaction.run({ text, parameters: { first } }));
    expect(Object.keys((await ensureStatistics(store, model)).rollups ?? {})).toEqual(
      labels.filter((label) => label !== first).sort(),
    );
    expect(await keep()).toEqual(labels);
    const old = { text: 'MATCH (c:_Rollup_Old_1) RETURN count(c) AS count', parameters: {} };
    expect(await store.read(old)).toEqual([{ count: 0 }]);
    await expectEqual();
    await expectSoundCells(store, model);
  });
});
