import { describeEachEngine } from '../neo4j/engines.ts';
import { compareOnGraph, graphSizes, openModel } from '../oracle/compareOnGraph.ts';

/** Changes what is made up; the seeds of a failure are printed with it. */
const seed = Number(process.env.KG_FUZZ_SEED ?? 1);

// A bounded part of `npm run fuzz`. Neo4j plans each new statement for a tenth of a second and more.
describeEachEngine('Answers as the oracle gives them', (engine) => {
  const effort =
    engine.name === 'grafeo' ? { scenarios: 150, otherVariables: 3 } : { scenarios: 20, otherVariables: 6 };

  it.each(graphSizes.map(({ model }) => model))(
    'on a made-up graph of the model %s',
    async (model) => {
      const open = await openModel(model, [engine]);
      const report = await compareOnGraph(open, seed, effort);
      await open.close();
      expect(report.failures).toEqual([]);
      expect(report.operations).toBeGreaterThan(effort.scenarios);
      expect(report.withCursors).toBeGreaterThan(0);
    },
    120_000,
  );
});
