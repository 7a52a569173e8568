import { ensureModelIndexes } from '../src/load/ensureModelIndexes.ts';
import type { Model } from '../src/model/Model.ts';
import type { GraphStore, ParameterValue } from '../src/store/GraphStore.ts';

/** How large the graph is; every contender is asked about the same one. A quick run has fewer districts. */
export const size = {
  get districts() {
    return Number(process.env.KG_BENCH_DISTRICTS ?? 200);
  },
  industries: 50,
  observations: 10,
  metrics: 10,
};

/** Every figure has a place in this one source: a relationship 100,000 wide. */
export const sourceId = 'source';

const pad = (number: number, width: number) => String(number).padStart(width, '0');
export const districtId = (district: number) => `d${pad(district, 3)}`;
export const industryId = (district: number, industry: number) =>
  `${districtId(district)}.i${pad(industry, 2)}`;
export const observationId = (district: number, industry: number, observation: number) =>
  `${industryId(district, industry)}.o${observation}`;
export const metricId = (metric: number) => `metric${metric}`;

/** 0.25 to 1000.15, the same on every run; never integral, so that every engine stores a float. */
function valueNumbered(number: number): number {
  let hash = Math.imul(number + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (((hash ^ (hash >>> 13)) >>> 0) % 10_000) / 10 + 0.25;
}

type Rows = readonly ParameterValue[];

const statements = {
  metrics: `UNWIND $rows AS row
CREATE (m:Node:Entity:Metric) SET m = row`,
  sources: `UNWIND $rows AS row
CREATE (s:Node:Entity:Source) SET s = row`,
  districts: `UNWIND $rows AS row
CREATE (d:Node:Entity:District) SET d = row`,
  industries: `UNWIND $rows AS row
MATCH (d:Node {id: row.district})
CREATE (d)-[r:DEVELOPS]->(i:Node:Entity:Industry)
SET i = row.industry
SET r.role = row.role`,
  observations: `UNWIND $rows AS row
MATCH (i:Node {id: row.industry})
MATCH (m:Node {id: row.metric})
MATCH (s:Node {id: row.source})
CREATE (o:Node:Statement:Observation)
SET o = row.observation
CREATE (e:Node:Evidence)
SET e = row.evidence
CREATE (o)-[:OBSERVES]->(i)
CREATE (o)-[:MEASURES]->(m)
CREATE (o)-[:HAS_EVIDENCE]->(e)
CREATE (e)-[:FROM_SOURCE]->(s)`,
};

/** The rows of the graph, in batches of one kind; what a row refers to comes before it. */
export function* graphRows(): Generator<{ readonly kind: keyof typeof statements; readonly rows: Rows }> {
  const entity = (id: string, name: string) => ({
    id,
    name,
    name_EN: `Name of ${id}`,
    description: `说明${id}`,
    aliases: [`别名${id}`],
    externalIds: [`bench:${id}`],
  });
  const range = (length: number) => Array.from({ length }, (_, index) => index);
  yield {
    kind: 'metrics',
    rows: range(size.metrics).map((m) => ({ ...entity(metricId(m), `指标${m}`), unit: '1' })),
  };
  yield { kind: 'sources', rows: [{ ...entity(sourceId, '来源'), title: '来源' }] };
  yield {
    kind: 'districts',
    rows: range(size.districts).map((d) => entity(districtId(d), `区${d}`)),
  };
  for (const d of range(size.districts)) {
    yield {
      kind: 'industries',
      rows: range(size.industries).map((i) => ({
        district: districtId(d),
        industry: entity(industryId(d, i), `产业${d}-${i}`),
        role: '支柱',
      })),
    };
  }
  for (const d of range(size.districts)) {
    yield {
      kind: 'observations',
      rows: range(size.industries).flatMap((i) => range(size.observations).map((o) => observation(d, i, o))),
    };
  }
}

function observation(d: number, i: number, o: number): ParameterValue {
  const id = observationId(d, i, o);
  const number = (d * size.industries + i) * size.observations + o;
  const value = valueNumbered(number);
  return {
    industry: industryId(d, i),
    metric: metricId(o % size.metrics),
    source: sourceId,
    observation: {
      id,
      asStated: `${value}亿元`,
      value,
      low: value,
      high: value,
      lowOpen: false,
      highOpen: false,
      qualifier: 'EXACT',
      unit: 'CNY',
      modality: 'ACTUAL',
      period_start: `${2015 + (o % 10)}-01-01`,
      period_end: `${2015 + (o % 10)}-12-31`,
      period_kind: 'INTERVAL',
    },
    evidence: {
      id: `e${pad(number, 6)}`,
      paragraph: BigInt(1 + (number % 40)),
      start: BigInt(number * 10),
      end: BigInt(number * 10 + 5),
      asStated: `${value}亿元`,
      hash: pad(number, 16),
    },
  };
}

/** Fill an empty store with the graph, its constraints and its indexes. */
export async function loadGraph(store: GraphStore, model: Model): Promise<void> {
  // Lookups while loading need this one; the others are cheaper to build once the data is there.
  await store.schema({
    text: 'CREATE CONSTRAINT Node_id_unique IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE',
    parameters: {},
  });
  await store.awaitIndexes();
  for (const { kind, rows } of graphRows()) {
    const text = statements[kind];
    await store.write((transaction) => transaction.run({ text, parameters: { rows } }));
  }
  await ensureModelIndexes(store, model);
}
