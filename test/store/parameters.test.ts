import type { GraphStore } from '../../src/store/GraphStore.ts';
import { describeEachEngine } from '../neo4j/engines.ts';

describeEachEngine('Parameters and results', (engine) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await engine.open();
  });
  afterAll(() => store.close());

  const one = async (text: string, parameters = {}) => (await store.read({ text, parameters }))[0];

  it('divides a bigint as an integer and a fraction as a float', async () => {
    expect(await one('RETURN $a / 2 AS a, $b / 2 AS b', { a: 5n, b: 5.5 })).toEqual({ a: 2, b: 2.75 });
  });
});
