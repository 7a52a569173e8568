import { type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql';
import type { Model } from '../../src/model/Model.ts';
import { createQueryEngine, type QueryEngine } from '../../src/query/QueryEngine.ts';
import type { GraphStatistics } from '../../src/store/GraphStatistics.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { Choices, seededTape } from './Choices.ts';
import { type CursorMap, compareAnswers } from './compareAnswers.ts';
import { createOracle, type Oracle } from './createOracle.ts';
import type { GraphFacts } from './generateInput.ts';
import { generateOperation } from './generateOperation.ts';
import { graphFacts } from './graphFacts.ts';
import { type GraphData, OracleGraph } from './OracleGraph.ts';
import { cursorPrefix } from './OracleOrder.ts';

/** A request in the oracle's terms: its cursors are the oracle's. */
export interface Request {
  readonly text: string;
  readonly variables: { readonly [name: string]: unknown };
}

/** An answer that is not the oracle's. */
export class Mismatch extends Error {
  override readonly name = 'Mismatch';

  constructor(engine: string, difference: string, { text, variables }: Request) {
    super(`${engine}: ${difference}\n${text}\nvariables: ${JSON.stringify(variables)}`);
  }
}

/** One graph in the oracle and in several engines, and the operations compared between them. */
export class Differential {
  /** Operations answered by each engine, and how many of them with an error. */
  readonly counts = { operations: 0, refused: 0, withCursors: 0 };
  /** Requests that hold cursors, to be repeated when rows are gone. */
  readonly paged: Request[] = [];
  readonly schema: GraphQLSchema;
  readonly #engines: readonly {
    readonly name: string;
    readonly engine: QueryEngine;
    readonly cursors: CursorMap;
  }[];
  #oracle: Oracle;
  #facts: GraphFacts;

  constructor(
    readonly model: Model,
    data: GraphData,
    stores: ReadonlyMap<string, GraphStore>,
    statistics: GraphStatistics,
  ) {
    this.#oracle = createOracle(new OracleGraph(model, data));
    this.#facts = graphFacts(model, data);
    const { schema } = this.#oracle;
    this.schema = schema;
    const unlimited = {
      costBudget: Number.POSITIVE_INFINITY,
      limits: {
        maxDepth: 100,
        maxLookups: 1_000,
        maxConditions: 1_000,
        maxFilterDepth: 1_000,
        maxFilterHops: 1_000,
      },
      timeoutMs: 120_000,
    };
    this.#engines = [...stores].map(([name, store]) => ({
      name,
      engine: createQueryEngine({
        model,
        schema,
        store,
        ...unlimited,
        statisticsOf: () => statistics,
      }),
      cursors: new Map(),
    }));
  }

  /** Say that the stores now hold another graph; cursors keep their meaning. */
  change(data: GraphData): void {
    this.#oracle = createOracle(new OracleGraph(this.model, data));
    this.#facts = graphFacts(this.model, data);
  }

  /**
   * Make up an operation, compare its answers, follow the cursors in them to further pages, and ask
   * the same document with other variables.
   * @param otherVariables how many more sets of variables to try.
   * @throws Mismatch
   */
  async scenario(choices: Choices, otherVariables: number): Promise<void> {
    const { text, variables, cursors, remake } = generateOperation(this.schema, this.#facts, choices);
    let answer = await this.compare({ text, variables });
    const known: Record<string, unknown> = {};
    const pages = cursors.length === 0 ? 0 : 1 + choices.below(2);
    for (let page = 0; page < pages; page += 1) {
      const found = collectCursors(answer);
      for (const { variable, path } of cursors) {
        const own = found.filter((cursor) => cursor.path.startsWith(path));
        const candidates = own.length > 0 && !choices.chance(4) ? own : found;
        if (candidates.length > 0 && choices.chance(80)) known[variable] = choices.pick(candidates).cursor;
      }
      const request = { text, variables: { ...variables, ...known } };
      answer = await this.compare(request);
      if (Object.keys(known).length > 0) this.paged.push(request);
    }
    if (Object.keys(variables).length === 0) return;
    for (let set = 0; set < otherVariables; set += 1) {
      const other = new Choices(seededTape(choices.below(10_000), 200));
      await this.compare({ text, variables: { ...remake(other), ...known } });
    }
  }

  /**
   * Compare the engines' answers to one request.
   * @returns the oracle's data
   * @throws Mismatch
   */
  async compare(request: Request): Promise<unknown> {
    const document = this.#parse(request);
    const expected = this.#oracle.execute({ document, variables: request.variables });
    this.counts.operations += 1;
    if (expected.errors !== undefined) this.counts.refused += 1;
    if (JSON.stringify(request.variables).includes(cursorPrefix)) this.counts.withCursors += 1;
    for (const { name, engine, cursors } of this.#engines) {
      const variables = translate(request.variables, cursors);
      const found = await engine.execute({ document, variables }).catch((error: unknown) => {
        throw new Mismatch(name, `threw ${String(error)}`, request);
      });
      const difference = compareAnswers(expected, found, cursors);
      if (difference !== undefined) throw new Mismatch(name, difference, request);
    }
    return expected.data;
  }

  #parse(request: Request): DocumentNode {
    const document = parse(request.text);
    const [problem] = validate(this.schema, document);
    if (problem !== undefined) throw new Mismatch('generator', `invalid: ${problem.message}`, request);
    return document;
  }
}

/** Put an engine's cursors in the place of the oracle's. */
function translate(variables: Request['variables'], cursors: CursorMap): Request['variables'] {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      typeof value === 'string' ? (cursors.get(value) ?? value) : value,
    ]),
  );
}

/** The cursors of an answer, each with the keys that lead to it. */
function collectCursors(data: unknown, path = ''): { path: string; cursor: string }[] {
  if (typeof data === 'string') return data.startsWith(cursorPrefix) ? [{ path, cursor: data }] : [];
  if (Array.isArray(data)) return data.flatMap((item) => collectCursors(item, path));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    collectCursors(value, path === '' ? key : `${path}.${key}`),
  );
}
