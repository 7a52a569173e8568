/**
 * `npm run fuzz -- --operations 20000 [--seed 1] [--engine grafeo|neo4j]`: compare engine and oracle
 * on made-up graphs and operations until each engine has answered so many. Prints what it counted;
 * exits with 1 when an answer differed, after printing the smallest such case of each graph.
 * `--requests 20000` sends so many mutated HTTP requests to a service instead; `--compare 20000` sends
 * so many operations as clients get them wrong, and compares the answers with those of graphql-js.
 * `--dear --minutes 10 [--nodes 5000] [--keep FILE]` looks for operations that cost more than their price.
 */
import { parseArgs } from 'node:util';
import { searchDear } from '../dear/searchDear.ts';
import { withEngines } from '../neo4j/withEngines.ts';
import { fuzzRequests } from '../server/fuzz/fuzzRequests.ts';
import { compareOnGraph, type GraphReport, graphSizes, openModel } from './compareOnGraph.ts';
import { Comparison, noComparison, variations } from './graphqlJs/Comparison.ts';

const effort = { scenarios: 120, otherVariables: 10 };
/** Graphs of one model before the next model has its turn. */
const graphsPerRound = 2;
/** Operations of one graph in a comparison with graphql-js. */
const operationsPerGraph = 500;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      operations: { type: 'string', default: '20000' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      engine: { type: 'string' },
      requests: { type: 'string' },
      compare: { type: 'string' },
      dear: { type: 'boolean', default: false },
      minutes: { type: 'string', default: '10' },
      nodes: { type: 'string', default: '5000' },
      keep: { type: 'string' },
    },
  });
  if (values.requests !== undefined) {
    const { statuses, faults } = await fuzzRequests(Number(values.requests), Number(values.seed));
    for (const fault of faults) console.log(`${fault}\n`);
    console.log(`seed ${values.seed}: ${JSON.stringify(statuses)}, ${faults.length} faults`);
    return faults.length === 0 ? 0 : 1;
  }
  if (values.compare !== undefined) {
    return compareManyWithGraphqlJs(Number(values.compare), Number(values.seed), values.engine);
  }
  if (values.dear) {
    const { engine, keep } = values;
    const [minutes, nodes, seed] = [Number(values.minutes), Number(values.nodes), Number(values.seed)];
    await searchDear({ minutes, nodes, seed, engine, keep });
    return 0;
  }
  const wanted = Number(values.operations);
  return withEngines(values.engine, async (engines) => {
    const names = engines.map(({ name }) => name).join(' and ');
    console.log(`Comparing ${names} with the oracle, seed ${values.seed}.`);
    const total: GraphReport = { operations: 0, refused: 0, withCursors: 0, afterDeletion: 0, failures: [] };
    const started = performance.now();
    let seed = Number(values.seed);
    for (let round = 0; total.operations < wanted; round += 1) {
      const name = graphSizes[round % graphSizes.length]?.model ?? 'schema';
      const open = await openModel(name, engines);
      for (let graph = 0; graph < graphsPerRound && total.operations < wanted; graph += 1) {
        const found = await compareOnGraph(open, seed, effort);
        total.operations += found.operations;
        total.refused += found.refused;
        total.withCursors += found.withCursors;
        total.afterDeletion += found.afterDeletion;
        total.failures.push(...found.failures);
        const seconds = Math.round((performance.now() - started) / 1000);
        console.log(
          `${name}, seed ${seed}: ${found.operations} operations, ${found.failures.length} different; ` +
            `${total.operations} in ${seconds} s`,
        );
        for (const failure of found.failures) console.log(`\n${failure}\n`);
        seed += 1;
      }
      await open.close();
    }
    for (const { name } of engines) {
      console.log(
        `${name}: ${total.operations} operations compared (${total.refused} refused or with errors, ` +
          `${total.withCursors} with cursors, ${total.afterDeletion} of them after rows were deleted), ` +
          `${total.failures.filter((text) => text.startsWith(`${name}:`)).length} different`,
      );
    }
    return total.failures.length === 0 ? 0 : 1;
  });
}

async function compareManyWithGraphqlJs(wanted: number, seed: number, only: string | undefined) {
  return withEngines(only, async (engines) => {
    let different = 0;
    for (const engine of engines) {
      const total = noComparison();
      for (let round = 0; total.requests < wanted && total.failures.length === 0; round += 1) {
        const name = graphSizes[round % graphSizes.length]?.model ?? 'schema';
        const comparison = await Comparison.open(engine, name, seed + round);
        const left = Math.ceil((wanted - total.requests) / variations);
        const found = await comparison.run(Math.min(left, operationsPerGraph), seed + round);
        await comparison.close();
        total.requests += found.requests;
        for (const kind of Object.keys(total.kinds) as (keyof typeof total.kinds)[]) {
          total.kinds[kind] += found.kinds[kind];
        }
        for (const failure of found.failures) console.log(`${name}, seed ${seed + round}: ${failure}\n`);
        total.failures.push(...found.failures);
      }
      different += total.failures.length;
      console.log(
        `${engine.name}, seed ${seed}: ${total.requests} requests compared with graphql-js ` +
          `${JSON.stringify(total.kinds)}, ${total.failures.length} different`,
      );
    }
    return different === 0 ? 0 : 1;
  });
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(2);
  },
);
