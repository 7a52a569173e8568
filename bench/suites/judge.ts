import { engineNamed } from '../../test/neo4j/openEngines.ts';
import { judge, meanReciprocalRank, readJudged, verdictTable } from '../../test/search/judge.ts';
import { openShipped } from '../../test/search/openShipped.ts';
import type { Suite } from '../harness/Suite.ts';

/** How good, not how fast: what search finds first, on the shipped data and the embedded engine. */
export const suite: Suite = {
  about: 'the judged list of search: what is found first, and the mean reciprocal rank',
  section: { page: 'docs/search.md', name: 'judged' },
  run: async () => {
    const { engine, store } = await openShipped(engineNamed('grafeo'));
    try {
      const verdicts = await judge(engine, readJudged());
      const rank = meanReciprocalRank(verdicts).toFixed(3);
      return `${verdicts.length} texts, mean reciprocal rank ${rank}.\n\n${verdictTable(verdicts)}`;
    } finally {
      await store.close();
    }
  },
};
