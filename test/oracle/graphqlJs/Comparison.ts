import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { loadApi } from '../../../src/api/loadApi.ts';
import type { Dataset } from '../../../src/dataset/Dataset.ts';
import { loadUnits } from '../../../src/dataset/loadUnits.ts';
import { readDatasets } from '../../../src/dataset/readDatasets.ts';
import { exploreFields } from '../../../src/explore/exploreFields.ts';
import { ensureModelIndexes } from '../../../src/load/ensureModelIndexes.ts';
import { migrate } from '../../../src/load/migrate.ts';
import type { Model } from '../../../src/model/Model.ts';
import type { ComputedField } from '../../../src/query/plan/ComputedField.ts';
import { searchFields } from '../../../src/search/searchFields.ts';
import { fixtureModel, type ModelName } from '../../fixtures/models/fixtureModel.ts';
import type { Engine } from '../../neo4j/openEngines.ts';
import { Choices, seededTape, tapeLength } from '../Choices.ts';
import type { CursorMap } from '../compareAnswers.ts';
import { graphSizes } from '../compareOnGraph.ts';
import { createOracle } from '../createOracle.ts';
import { generateGraph } from '../generateGraph.ts';
import type { GraphFacts } from '../generateInput.ts';
import { generateOperation } from '../generateOperation.ts';
import { graphFacts } from '../graphFacts.ts';
import { writeGraph } from '../loadGraph.ts';
import { type GraphData, OracleGraph } from '../OracleGraph.ts';
import { ComparedService } from './ComparedService.ts';
import { compareOutcome } from './compareOutcome.ts';
import { GraphqlJs, type Outcome } from './GraphqlJs.ts';
import { type OperationParameters, varyOperation } from './varyOperation.ts';

/** Requests compared, by how far graphql-js came with them, and every difference. */
export interface ComparisonReport {
  requests: number;
  readonly kinds: { [kind in Outcome['kind']]: number };
  readonly failures: string[];
}

export const noComparison = (): ComparisonReport => ({
  requests: 0,
  kinds: {
    empty: 0,
    parse: 0,
    validation: 0,
    operation: 0,
    notQuery: 0,
    coercion: 0,
    argument: 0,
    answer: 0,
  },
  failures: [],
});

const mediaTypes = ['application/json', 'application/graphql-response+json'];
const shippedData = 'data/haidian-2025-07';
/** In how many ways each operation is got wrong. */
export const variations = 3;
const mostShrinks = 200;

interface World {
  readonly model: Model;
  readonly schema: GraphQLSchema | undefined;
  readonly data: GraphData;
  readonly computed: readonly ComputedField[];
}

/** What several datasets say as if one had said it; of a relationship that two have, what the later says. */
function joined(datasets: readonly Dataset[]): GraphData {
  const rows = datasets.flatMap(({ relationships }) => [...relationships]);
  return {
    nodes: new Map(datasets.flatMap(({ nodes }) => [...nodes])),
    relationships: [...new Map(rows.map((row) => [`${row.type}\n${row.from}\n${row.to}`, row])).values()],
  };
}

/** The project's model with its shipped data and all its root fields, or a fixture's made-up graph. */
async function worldOf(name: ModelName, seed: number): Promise<World> {
  if (name === 'schema') {
    const { model, schema } = await loadApi('schema');
    const units = await loadUnits([shippedData]);
    const computed = [...searchFields(model), ...exploreFields(model, units)];
    return { model, schema, data: joined(await readDatasets([shippedData], model)), computed };
  }
  const model = await fixtureModel(name);
  const size = graphSizes.find((candidate) => candidate.model === name) ?? { nodesPerType: 5, fanOut: 2 };
  const data = generateGraph(model, new Choices(seededTape(seed, 30_000)), size);
  return { model, schema: undefined, data, computed: [] };
}

/** One graph behind the service and behind graphql-js. */
export class Comparison {
  readonly report = noComparison();
  readonly #service = new ComparedService();
  readonly #cursors: CursorMap = new Map();

  private constructor(
    readonly reference: GraphqlJs,
    readonly facts: GraphFacts,
  ) {}

  static async open(engine: Engine, name: ModelName, seed: number): Promise<Comparison> {
    const { model, schema, data, computed } = await worldOf(name, seed);
    const oracle = createOracle(new OracleGraph(model, data), schema);
    const store = await engine.open();
    await migrate(store, 'cypher/migrations');
    await ensureModelIndexes(store, model);
    await writeGraph(store, model, data);
    const comparison = new Comparison(
      new GraphqlJs(oracle, new Set(computed.map((field) => field.name))),
      graphFacts(model, data),
    );
    await comparison.#service.start(model, oracle.schema, store, computed);
    comparison.#closeStore = () => store.close();
    return comparison;
  }

  #closeStore: () => Promise<void> = async () => {};

  /**
   * Send one request both ways and compare.
   * @throws Error that says the difference and the request
   */
  async compare(asked: OperationParameters, mediaType: string, byGet: boolean): Promise<Outcome> {
    // As it arrives: JSON has no undefined.
    const parameters = JSON.parse(JSON.stringify(asked)) as OperationParameters;
    const outcome = this.reference.ask(parameters);
    const answer = await this.#service.ask(parameters, mediaType, byGet);
    const [logged] = this.#service.logged.splice(0);
    const difference =
      logged === undefined
        ? compareOutcome(outcome, answer, mediaType, byGet, this.#cursors)
        : `logged as an error: ${logged}`;
    if (difference !== undefined) {
      const how = `${byGet ? 'GET' : 'POST'} as ${mediaType}`;
      throw new Error(
        `${difference}\n${how}\n${JSON.stringify({ ...parameters, query: '' })}\n${parameters.query}`,
      );
    }
    this.report.requests += 1;
    this.report.kinds[outcome.kind] += 1;
    return outcome;
  }

  /** Make up so many operations, each in several wrong ways. */
  async run(operations: number, seed: number): Promise<ComparisonReport> {
    const { schema } = this.reference.oracle;
    const tapes = fc.noBias(fc.array(fc.nat(9_999), { maxLength: tapeLength, size: 'max' }));
    let shrinking = 0;
    const property = fc.asyncProperty(tapes, async (tape) => {
      if (shrinking > mostShrinks) return;
      const choices = new Choices(tape);
      try {
        const operation = generateOperation(schema, this.facts, choices);
        for (let variation = 0; variation < variations; variation += 1) {
          const varied = varyOperation(
            schema,
            operation,
            new Choices(seededTape(choices.below(10_000), 300)),
          );
          await this.compare(varied, choices.pick(mediaTypes), choices.chance(20));
          // A document that is known by now, asked for under another name.
          if (!choices.chance(30)) continue;
          const operationName = choices.pick(['A', 'B', '', null, 'null', 'fragment', 'Other']);
          await this.compare({ ...varied, operationName }, choices.pick(mediaTypes), choices.chance(20));
        }
      } catch (error) {
        shrinking = Math.max(1, shrinking);
        throw error;
      } finally {
        if (shrinking > 0) shrinking += 1;
      }
    });
    const outcome = await fc.check(property, { numRuns: operations, seed });
    if (outcome.failed) this.report.failures.push(String((outcome.errorInstance as Error).stack));
    return this.report;
  }

  async close(): Promise<void> {
    await this.#service.stop();
    await this.#closeStore();
  }
}
