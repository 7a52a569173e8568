import { parse } from 'graphql';
import { loadApi } from '../../src/api/loadApi.ts';
import { loadUnits } from '../../src/dataset/loadUnits.ts';
import { exploreFields } from '../../src/explore/exploreFields.ts';
import { ensureStatistics } from '../../src/load/graphStatistics.ts';
import { createQueryEngine } from '../../src/query/QueryEngine.ts';
import { searchFields } from '../../src/search/searchFields.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { quantile } from '../harness/statistics.ts';

/** What a question about a nation took. */
export interface Asked {
  readonly step: string;
  readonly question: string;
  /** Milliseconds, without HTTP, as those below: of the very first time. */
  readonly first: number;
  readonly median: number;
  /** 95 of 100 took less. */
  readonly slowest: number;
}

interface Question {
  readonly step: 'hub page' | 'filters' | 'aggregates' | 'search';
  readonly question: string;
  readonly document: string;
  /** Each is asked. */
  readonly variables?: readonly Readonly<Record<string, unknown>>[];
}

const source =
  '{ source(id: "n.s0") { spans(first: 100, after: $after) { nodes { id paragraph } pageInfo { endCursor hasNextPage } } } }';
const metrics = ['gdp', 'residents', 'revenue', 'schools'].map((id) => ({ metric: `n.m.${id}` }));
const districts = [0, 1, 2, 3, 4].map((index) => ({ district: `n.d${index}` }));
const typed = [
  '清',
  '清海',
  '清海区',
  'qing',
  'qinghai',
  'qh',
  '量子',
  '量子有限',
  'liangzi',
  'Project 1',
  'District 2',
  '地区生产',
];

const questions: readonly Question[] = [
  {
    step: 'hub page',
    question: 'the first 100 spans of the national table',
    document: `query($after: String) ${source}`,
  },
  {
    step: 'hub page',
    question: 'the first 100 figures of a metric, and how many there are',
    document: `query($metric: ID!) { metric(id: $metric) { measurements(first: 100) { totalCount nodes { id value } } } }`,
    variables: metrics,
  },
  {
    step: 'hub page',
    question: 'the 100 figures of a metric whose periods end last',
    document: `query($metric: ID!) { metric(id: $metric) { measurements(first: 100, orderBy: [{period: {end: DESC}}]) { nodes { id value } } } }`,
    variables: metrics,
  },
  {
    step: 'hub page',
    question: 'the first 100 figures with a metric, as a filter',
    document: `query($metric: ID!) { observations(first: 100, where: {metric: {id: {eq: $metric}}}) { nodes { id value } } }`,
    variables: metrics,
  },
  {
    step: 'filters',
    question: '20 districts with some figure above a bound',
    document: `query($value: Float!) { districts(first: 20, where: {observations: {some: {value: {gt: $value}}}}) { nodes { id } } }`,
    variables: [{ value: 9e8 }],
  },
  {
    step: 'filters',
    question: '20 districts with none',
    document: `query($value: Float!) { districts(first: 20, where: {observations: {none: {value: {gt: $value}}}}) { nodes { id } } }`,
    variables: [{ value: 9e8 }],
  },
  {
    step: 'filters',
    question: '20 districts of which every figure is below it',
    document: `query($value: Float!) { districts(first: 20, where: {observations: {all: {value: {lt: $value}}}}) { nodes { id } } }`,
    variables: [{ value: 9e11 }],
  },
  {
    step: 'filters',
    question: '20 districts with more than 100 figures',
    document: `{ districts(first: 20, where: {observations: {count: {gt: 100}}}) { nodes { id } } }`,
  },
  {
    step: 'filters',
    question: 'figures with a metric of a district',
    document: `query($metric: ID!, $district: ID!) { observations(where: {metric: {id: {eq: $metric}}, subject: {id: {eq: $district}}}) { totalCount nodes { id value } } }`,
    variables: districts.map((one) => ({ ...one, metric: 'n.m.gdp' })),
  },
  {
    step: 'aggregates',
    question: 'figures of a metric: count, least, greatest, mean',
    document: `query($metric: ID!) { metric(id: $metric) { measurements(where: {modality: {eq: ACTUAL}, period: {kind: {eq: INTERVAL}}}) { aggregate { count value { min max avg } } } } }`,
    variables: metrics,
  },
  {
    step: 'aggregates',
    question: 'the same, by year',
    document: `query($metric: ID!) { observations(where: {metric: {id: {eq: $metric}}, modality: {eq: ACTUAL}, period: {kind: {eq: INTERVAL}}}) { groups(by: [period_start], first: 50) { key { period_start } aggregate { count value { min max } } } } }`,
    variables: metrics,
  },
  {
    step: 'aggregates',
    question: 'the same, by district',
    document: `query($metric: ID!) { observations(where: {metric: {id: {eq: $metric}}, modality: {eq: ACTUAL}, period: {kind: {eq: INTERVAL}}}) { groups(by: [subject], first: 50) { key { subject } aggregate { count value { min max } } } } }`,
    variables: metrics,
  },
  {
    step: 'aggregates',
    question: 'how many figures each metric has',
    document: `{ observations(where: {modality: {eq: ACTUAL}, period: {kind: {eq: INTERVAL}}}) { groups(by: [metric], first: 50) { key { metric } aggregate { count } } } }`,
  },
  {
    step: 'aggregates',
    question: 'a metric of five districts along time',
    document: `query($metric: ID!, $subjects: [ID!]!) { series(metric: $metric, subjects: $subjects) { tracks { lines { subject { id } points { gap } } } } }`,
    variables: metrics.map((one) => ({ ...one, subjects: districts.map(({ district }) => district) })),
  },
  {
    step: 'aggregates',
    question: 'districts of a province ranked by a metric',
    document: `query($metric: ID!) { rank(metric: $metric, scope: "n.p0") { rows { subject { id } } } }`,
    variables: metrics,
  },
  {
    step: 'search',
    question: 'suggestions while somebody types',
    document: 'query($text: String!) { suggest(text: $text) { score node { id } } }',
    variables: typed.map((text) => ({ text })),
  },
];

const rounds = 3;
/** No further round once a question has taken so many milliseconds. */
const enough = 20_000;

/**
 * Ask a loaded nation what a person would; each question as often as it has variables, some rounds.
 * @throws Error when a question is not answered
 */
export async function* askNation(store: GraphStore, quick: boolean): AsyncGenerator<Asked> {
  const { model, schema } = await loadApi('schema');
  const statistics = await ensureStatistics(store, model);
  const engine = createQueryEngine({
    model,
    schema,
    store,
    computed: [...searchFields(model), ...exploreFields(model, await loadUnits(['data/beijing-common']))],
    statisticsOf: () => statistics,
    costBudget: Number.MAX_SAFE_INTEGER,
    timeoutMs: 120_000,
  });
  for (const { step, question, document: text, variables = [{}] } of questions) {
    const document = parse(text);
    const times: number[] = [];
    let first: number | undefined;
    const began = performance.now();
    // The first round plans, compiles and fills caches.
    for (let round = 0; round <= (quick ? 1 : rounds); round += 1) {
      for (const values of variables) {
        const start = performance.now();
        const { errors } = await engine.execute({ document, variables: values });
        if (errors !== undefined) throw new Error(`${question}: ${errors[0]?.message}`);
        const taken = performance.now() - start;
        first ??= taken;
        if (round > 0) times.push(taken);
      }
      if (round > 0 && performance.now() - began > enough) break;
    }
    yield { step, question, first: first ?? 0, median: quantile(times, 0.5), slowest: quantile(times, 0.95) };
  }
}
