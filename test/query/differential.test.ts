import { describeEachEngine } from '../neo4j/engines.ts';
import { compareOnGraph, graphSizes, openModel } from '../oracle/compareOnGraph.ts';

/** Changes what is made up. */
const seed = Number(process.env.KG_FUZZ_SEED ?? 4);

// A bounded part of `npm run fuzz`. Neo4j plans each new statement for a tenth of a second and more.
describeEachEngine('Answers as the oracle gives them', (engine) => {
  const effort =
    engine.name === 'grafeo' ? { scenarios: 80, otherVariables: 3 } : { scenarios: 12, otherVariables: 6 };

  let withCursors = 0;

  it.each(graphSizes.map(({ model }) => model))(
    'on a made-up graph of the model %s',
    async (model) => {
      const open = await openModel(model, [engine]);
      const report = await compareOnGraph(open, seed, effort);
      await open.close();
      expect(report.failures).toEqual([]);
      expect(report.operations).toBeGreaterThan(effort.scenarios);
      withCursors += report.withCursors;
    },
    300_000,
  );

  // Of few scenarios on one graph, none may happen to page.
  it('pages were followed by their cursors', () => {
    expect(withCursors).toBeGreaterThan(0);
  });
});
