import { parse } from 'graphql';
import { indexCells, rebuildCells, rollupsOf } from '../../src/load/rollupCells.ts';
import { unknownGraph } from '../../src/query/cost/computeCost.ts';
import type { GraphStatistics } from '../../src/store/GraphStatistics.ts';
import { describeEachEngine } from '../neo4j/engines.ts';
import { compareAnswers } from '../oracle/compareAnswers.ts';
import { graphOf, type NodeRow, type OpenGraph, openGraph, type RelationshipRow } from './openGraph.ts';

const subjects = ['d0', 'd1', 'd2'];
const metrics = ['m0', 'm1'];

/** Figures with equal ones, bounds alone, several units, wholes, and no period. */
function figures(): {
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
} {
  const nodes: NodeRow[] = [];
  const relationships: RelationshipRow[] = [];
  for (let index = 0; index < 60; index += 1) {
    const id = `o${index}`;
    const metric = metrics[index % 7 === 0 ? 1 : 0] as string;
    const isBound = index % 5 === 4;
    const isTimeless = index % 11 === 0;
    nodes.push([
      'Observation',
      id,
      {
        unit: metric === 'm1' && index % 14 === 0 ? '%' : 'person',
        modality: index % 6 === 5 ? 'TARGET' : 'ACTUAL',
        qualifier: isBound ? 'OVER' : 'EXACT',
        ...(!isBound && { value: index % 4 }),
        ...{ least: index % 4, leastOpen: isBound, ...(!isBound && { most: index % 4 }), mostOpen: false },
        period_kind: isTimeless ? 'UNKNOWN' : 'INTERVAL',
        ...(!isTimeless && { period_start: `20${20 + (index % 3)}-01-01`, period_grain: 'YEAR' }),
      },
    ]);
    relationships.push([id, 'MEASURES', metric], [id, 'OBSERVES', subjects[index % 3] as string]);
    if (metric === 'm1' && index % 2 === 0) relationships.push([id, 'RELATIVE_TO', 'd0']);
  }
  return { nodes, relationships };
}

const actual = 'modality: {eq: ACTUAL}, period: {kind: {eq: INTERVAL}}';
const ofMetric = `where: {metric: {id: {eq: $metric}}, ${actual}}`;

/** What pages, examples, tools and benchmarks ask of many figures together. */
const kept: readonly (readonly [shape: string, document: string])[] = [
  [
    'how many are aims',
    '{ observations(first: 1, where: {modality: {in: [TARGET, FORECAST]}}) { totalCount } }',
  ],
  [
    'a metric: count, least, greatest, mean',
    `query($metric: ID!) { metric(id: $metric) { measurements(where: {${actual}}) { aggregate { count value { min max avg } least { min } most { max } } } } }`,
  ],
  [
    'a metric by period',
    `query($metric: ID!) { observations(${ofMetric}) { groups(by: [period_start], first: 50) { key { period_start } aggregate { count value { min max } } } } }`,
  ],
  [
    'a metric by subject',
    `query($metric: ID!) { observations(${ofMetric}) { groups(by: [subject], first: 50) { key { subject } aggregate { count value { min max } } } } }`,
  ],
  [
    'how many each metric has',
    `{ observations(where: {${actual}}) { groups(by: [metric], first: 50) { key { metric } aggregate { count } } } }`,
  ],
  ['by modality', '{ observations { groups(by: [modality]) { key { modality } aggregate { count } } } }'],
  [
    'what must not be mixed',
    '{ observations { aggregate { count value { min max } } groups(by: [metric]) { key { metric } aggregate { value { max } } } } }',
  ],
  [
    'a metric of a subject along time',
    '{ district(id: "d1") { observations(where: {metric: {id: {eq: "m1"}}}) { totalCount groups(by: [unit, modality]) { key { unit modality } aggregate { count value { min max avg } } } } } }',
  ],
  [
    'figures since a day',
    '{ observations(where: {period: {start: {gte: "2021-01-01"}}, NOT: {relativeTo: {isNull: false}}}) { totalCount groups(by: [metric, relativeTo]) { key { metric relativeTo } aggregate { count } } } }',
  ],
];

const byRow: readonly (readonly [shape: string, document: string])[] = [
  [
    'sums, of which nothing may be counted twice',
    `query($metric: ID!) { observations(${ofMetric}) { aggregate { value { sum } } } }`,
  ],
  [
    'by what no rollup has',
    '{ observations { groups(by: [qualifier]) { key { qualifier } aggregate { count } } } }',
  ],
  [
    'filtered by what no rollup has',
    '{ observations(where: {value: {gt: 1}}) { totalCount aggregate { count } } }',
  ],
  [
    'other numbers',
    '{ observations { groups(by: [metric, unit, modality]) { aggregate { low { min } } } } }',
  ],
  [
    'of subjects told by more than their ids',
    '{ observations(where: {subject: {changedAt: {isNull: true}}}) { totalCount } }',
  ],
];

describeEachEngine('Aggregates of many rows', (engine) => {
  let graph: OpenGraph;
  let statistics: GraphStatistics = unknownGraph;
  let cells: GraphStatistics;

  beforeAll(async () => {
    const { nodes, relationships } = figures();
    const entities: NodeRow[] = [
      ...subjects.map((id): NodeRow => ['District', id, { name: id }]),
      ...metrics.map((id): NodeRow => ['Metric', id, { name: id, unit: 'person', statistic: 'FLOW' }]),
    ];
    graph = await openGraph(engine, 'schema', graphOf([...entities, ...nodes], relationships), {
      statisticsOf: () => statistics,
      costBudget: Number.MAX_SAFE_INTEGER,
    });
    const rollups = rollupsOf(graph.model);
    for (const rollup of rollups) {
      await indexCells(graph.store, rollup);
      await graph.store.write((transaction) =>
        rebuildCells((statement) => transaction.run(statement), rollup),
      );
    }
    cells = { nodes: {}, degrees: {}, rollups: Object.fromEntries(rollups.map(({ label }) => [label, 9])) };
  }, 120_000);
  afterAll(() => graph?.store.close());

  const answer = async (document: string) => {
    const found = [];
    for (const metric of document.includes('$metric') ? metrics : ['']) {
      graph.statements.length = 0;
      const told = await graph.answer(document, { metric });
      found.push({ told, fromCells: graph.statements.every(({ text }) => text.includes('_Rollup_')) });
    }
    return found;
  };
  it.each(kept)('are read from rollups: %s', async (_, document) => {
    statistics = unknownGraph;
    const rows = await answer(document);
    expect(rows.some(({ fromCells }) => fromCells)).toBe(false);
    statistics = cells;
    const found = await answer(document);
    expect(found.every(({ fromCells }) => fromCells)).toBe(true);
    // As the oracle's answers are compared: the last digit of a mean depends on the order of the rows.
    const differences = rows.map(({ told }, index) =>
      compareAnswers(told, found[index]?.told ?? { data: null }, new Map()),
    );
    expect(differences).toEqual(rows.map(() => undefined));
  });

  it.each(byRow)('look at each row where no rollup has what is asked: %s', async (_, document) => {
    statistics = cells;
    expect((await answer(document)).some(({ fromCells }) => fromCells)).toBe(false);
  });

  it('are priced by what is looked at', async () => {
    const priced = async (known: GraphStatistics) => {
      statistics = known;
      const text = `query($metric: ID!) { observations(${ofMetric}) { aggregate { count value { min } } } }`;
      const { extensions } = await graph.engine.execute({
        document: parse(text),
        variables: { metric: 'm0' },
        explain: true,
      });
      return (extensions as { explain: { cost: number } }).explain.cost;
    };
    const degree = { edges: 1_000_000, starts: 10, largest: 500_000, squares: 5e11 };
    const known = { nodes: { Observation: 1_000_000, Metric: 10 }, degrees: { '<MEASURES': degree } };
    expect(await priced({ ...known, rollups: cells.rollups ?? {} })).toBeLessThan(
      (await priced(known)) / 100,
    );
  });
});
