import fc from 'fast-check';
import { loadApi } from '../../src/api/loadApi.ts';
import { ensureModelIndexes } from '../../src/load/ensureModelIndexes.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { migrate } from '../../src/load/migrate.ts';
import type { Model } from '../../src/model/Model.ts';
import { beginningGroups, type ClauseGroups, insideGroups } from '../../src/search/clauses.ts';
import { findHits, keyIndexOf } from '../../src/search/findHits.ts';
import { token } from '../../src/search/keys/tokens.ts';
import { rankCandidates } from '../../src/search/rankCandidates.ts';
import { readText } from '../../src/search/SearchText.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { describeNeo4j } from '../neo4j/engines.ts';
import { engines } from '../neo4j/openEngines.ts';
import { generateNames } from './generateNames.ts';

/** More nodes than a search ranks, so that long candidate lists are cut. */
const names = generateNames(1_500);
const texts = [...names.nodes.values()].flatMap(({ properties }) =>
  [properties.name, properties.name_en, properties.name_pinyin].map(String),
);

/** A stretch of a name, sometimes with a slip: short ones match a great many names. */
const typed = fc
  .record({
    text: fc.constantFrom(...texts),
    from: fc.nat(12),
    length: fc.integer({ min: 1, max: 14 }),
    slip: fc.option(fc.record({ at: fc.nat(12), letter: fc.constantFrom('a', 'x', 'g', '海', ' ', '') })),
  })
  .map(({ text, from, length, slip }) => {
    const part = [...text].slice(from, from + length);
    if (slip !== null) part.splice(Math.min(slip.at, part.length), 1, slip.letter);
    return part.join('');
  });

describeNeo4j('search on both engines', () => {
  let model: Model;
  const stores: GraphStore[] = [];

  beforeAll(async () => {
    ({ model } = await loadApi('schema'));
    for (const engine of engines) {
      const store = await engine.open();
      stores.push(store);
      await migrate(store, 'cypher/migrations');
      await ensureModelIndexes(store, model);
      await loadDataset(store, model, names);
    }
  }, 120_000);

  afterAll(async () => {
    for (const store of stores) await store.close();
  });

  async function hits(text: string, enough: number | undefined) {
    return Promise.all(
      stores.map((store) =>
        findHits(text, undefined, { store, reading: { timeoutMs: 30_000 }, breathe: async () => {} }, enough),
      ),
    );
  }

  test('find the same nodes with the same scores, also where more match than are ranked', async () => {
    let truncated = 0;
    await fc.assert(
      fc.asyncProperty(typed, fc.constantFrom(undefined, 10), async (text, enough) => {
        const [one, other] = await hits(text, enough);
        expect(other).toEqual(one);
        if (one?.truncated) truncated += 1;
      }),
      {
        numRuns: 120,
        seed: 6,
        examples: [
          ['h', undefined],
          ['海', undefined],
          ['zhongxin', 10],
          ['z', 10],
          ['zh', 10],
          ['中', 10],
          ['中关', 10],
          ['x', 10],
        ],
      },
    );
    expect(truncated).toBeGreaterThan(5);
  }, 300_000);

  test('look among the best ranks first, and find what looking among all does', async () => {
    let fewer = 0;
    await fc.assert(
      fc.asyncProperty(typed, fc.constantFrom(1, 3, 10), async (text, limit) => {
        const readings = readText(text).readings.filter(({ spelled }) => !spelled);
        fc.pre(readings.length > 0);
        const groups = [beginningGroups(readings), insideGroups(readings)];
        const clauses = groups.flatMap(({ any, more = [] }) => [...any, ...more.flat()]);
        const questions = [
          ...groups,
          ...clauses.map((clause): ClauseGroups => ({ any: [], more: [[clause]] })),
          ...clauses.map((clause) => ({ any: [clause] })),
        ];
        const answers = await Promise.all(
          stores.map((store) => {
            const context = { store, reading: { timeoutMs: 30_000 }, breathe: async () => {} };
            const types = undefined;
            const find = async (groups: ClauseGroups) => {
              const { nodes, truncated } = await keyIndexOf(context).find(
                { ...groups, types, limit },
                context,
              );
              if (truncated) fewer += 1;
              return { ids: nodes.map(({ id }) => id).sort(), truncated };
            };
            return Promise.all(questions.map(find));
          }),
        );
        const [one, other] = answers;
        expect(other).toEqual(one);
        const [step, all] = [one?.slice(2, 2 + clauses.length), one?.slice(2 + clauses.length)];
        expect(step).toEqual(all);
      }),
      {
        numRuns: 25,
        seed: 7,
        examples: ['h', 'zh', 'haidian', '中心'].map((text): [string, number] => [text, 3]),
      },
    );
    expect(fewer).toBeGreaterThan(100);
  }, 300_000);

  test.each(['h', 'q', 'zh', 'S', '中', '清河'])(
    'suggestions for so short a text as %s are the best of all names that begin so',
    async (text) => {
      const typed = readText(text);
      const readings = typed.readings.filter(({ spelled }) => !spelled);
      const breathe = async () => {};
      for (const store of stores) {
        const reading = { timeoutMs: 30_000 };
        const any = [{ match: 'prefix' as const, token: token('k', typed.normal.text), boost: 8 }];
        const { nodes } = await keyIndexOf({ store, reading, breathe }).find(
          { any, types: undefined, limit: 100 },
          { store, reading, breathe },
        );
        const best = await rankCandidates(nodes, { ...typed, readings }, breathe);
        const { hits } = await findHits(text, undefined, { store, reading, breathe }, 10);
        expect(hits.slice(0, 10)).toEqual(best.slice(0, 10));
      }
    },
    60_000,
  );
});
