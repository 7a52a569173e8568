import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import { openSkewed, type SkewedService } from './openSkewed.ts';

interface Kept {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The twenty that cost most beside their price in a search of ten minutes: `npm run fuzz -- --dear --keep`. */
const kept = JSON.parse(readFileSync(join(__dirname, 'dearOperations.json'), 'utf8')) as readonly Kept[];
const nodes = 1_000;
const limitMs = 10_000;

describeEachEngine('operations that once cost more than their price', (engine) => {
  let store: GraphStore;
  let service: SkewedService;
  beforeAll(async () => {
    store = await engine.open();
    service = await openSkewed(store, nodes, limitMs);
  }, 240_000);
  afterAll(() => store?.close());

  it.each(kept.map(({ query, variables }, index) => [index + 1, query, variables] as const))(
    'number %d is answered, or refused, and leaves nothing behind',
    async (_number, query, variables) => {
      const { engine: queries } = service;
      const { errors = [] } = await queries.execute({ document: parse(query), variables });
      for (const { extensions } of errors) {
        expect(['COST_EXCEEDED', 'TIMEOUT', 'INCOMPLETE_DATA']).toContain(extensions.code);
      }
      expect(queries.admission).toMatchObject({ inFlight: 0, waiting: 0 });
      expect(store.pressure()).toMatchObject({ inFlight: 0 });
    },
    60_000,
  );
});
