import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { documentedAnswers } from '../explore/documentedAnswers.ts';
import { openShipped } from '../explore/openShipped.ts';
import type { Ask } from '../explore/TestGraph.ts';
import { describeEachEngine } from '../neo4j/engines.ts';

const page = readFileSync(join(__dirname, '../../docs/explore.md'), 'utf8');
const documented = documentedAnswers(page);

describeEachEngine('docs/explore.md', (engine) => {
  let store: GraphStore;
  let ask: Ask;

  beforeAll(async () => {
    ({ store, ask } = await openShipped(engine));
  }, 120_000);
  afterAll(() => store?.close());

  test('has a call for each of the root fields', () => {
    const called = documented.map(({ query }) => /\w+/.exec(query)?.[0]);
    expect(new Set(called)).toEqual(
      new Set([
        ...['neighbors', 'shortestPath', 'paths', 'commonNeighbors', 'subgraph', 'expansion'],
        ...['series', 'compare', 'rank', 'promises', 'timeline', 'claims', 'checkClaim'],
        ...['disagreements', 'audit'],
      ]),
    );
  });

  test.each(documented)('prints the real answer of $query', async ({ query, answer }) => {
    const { data, errors } = await ask(query);
    const refused = errors?.map(({ message, extensions }) => ({ message, extensions }));
    expect(JSON.parse(answer)).toEqual(refused === undefined ? data : { errors: refused });
  });
});
