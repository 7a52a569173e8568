import { describeEachEngine } from '../neo4j/engines.ts';
import { judge, meanReciprocalRank, readJudged, type Verdict, verdictTable } from './judge.ts';
import { openShipped } from './openShipped.ts';

const list = readJudged();
const byEngine = new Map<string, readonly Verdict[]>();

test('the list has 80 texts or more, each once', () => {
  const texts = list.map(({ kind, text }) => `${kind} ${text}`);
  expect(texts.length).toBeGreaterThanOrEqual(80);
  expect(new Set(texts).size).toBe(texts.length);
});

describeEachEngine('judged texts find the wanted node first', (engine) => {
  test('mean reciprocal rank of 0.95 or more', async () => {
    const { engine: queries, store } = await openShipped(engine);
    try {
      const verdicts = await judge(queries, list);
      byEngine.set(engine.name, verdicts);
      const rank = meanReciprocalRank(verdicts);
      process.stdout.write(
        `\n${engine.name}: mean reciprocal rank ${rank.toFixed(3)}\n${verdictTable(verdicts)}\n`,
      );
      expect(rank).toBeGreaterThanOrEqual(0.95);
    } finally {
      await store.close();
    }
  }, 120_000);
});

test('both engines answer alike', () => {
  const [first, ...others] = byEngine.values();
  expect(first).toBeDefined();
  for (const other of others) expect(other).toEqual(first);
});
