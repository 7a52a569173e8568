import { districtId, industryId, metricId, observationId, size } from './graph.ts';

/** One kind of request, asked of every contender in its own words. */
export interface Shape {
  readonly name: string;
  /** What it asks for, for the table. */
  readonly title: string;
  /** The operation as this service and the hand-written one take it. */
  readonly document: string;
  /** Variables of the n-th request; requests walk through the graph. */
  readonly variables: (n: number) => Readonly<Record<string, string | number>>;
  /** One statement written by hand; its columns are the root fields. */
  readonly statement: string;
  /**
   * The operation for @neo4j/graphql, in each form it has: plain lists and Relay connections. The
   * faster one is timed.
   */
  readonly peer: { readonly lists: string; readonly connections?: string };
  /** The same by hand in SQL: columns are the root fields, values the variables by name, in order. */
  readonly sql: SqlStatement;
  /** The operation for PostGraphile, with our names; `through` is the row of a table between two others. */
  readonly postgraphile: string;
}

export interface SqlStatement {
  readonly text: string;
  readonly values: readonly string[];
}

const spread = (n: number, step: number, length: number) => (n * step) % length;
const district = (n: number) => spread(n, 37, size.districts);

export const shapes: readonly Shape[] = [
  {
    name: 'nested',
    title: 'nested page: a district, 10 industries, 5 observations of each',
    document: `query Nested($id: ID!) {
  district(id: $id) {
    id
    name
    industries(first: 10) {
      edges { node { id name observations(first: 5) { edges { node { id value unit } } } } }
    }
  }
}`,
    variables: (n) => ({ id: districtId(district(n)) }),
    statement: `MATCH (d:District {id: $id})
CALL (d) {
  MATCH (d)-[:DEVELOPS]->(i:Industry)
  WITH i ORDER BY i.id LIMIT 10
  CALL (i) {
    MATCH (i)<-[:OBSERVES]-(o:Observation)
    WITH o ORDER BY o.id LIMIT 5
    RETURN collect({node: o {.id, .value, .unit}}) AS observations
  }
  RETURN collect({node: {id: i.id, name: i.name, observations: {edges: observations}}}) AS industries
}
RETURN {id: d.id, name: d.name, industries: {edges: industries}} AS district`,
    peer: {
      lists: `query Nested($id: ID!) {
  districts(where: { id: { eq: $id } }) {
    id
    name
    industries(limit: 10, sort: [{ id: ASC }]) {
      id
      name
      observations(limit: 5, sort: [{ id: ASC }]) { id value unit }
    }
  }
}`,
      connections: `query Nested($id: ID!) {
  districts(where: { id: { eq: $id } }) {
    id
    name
    industriesConnection(first: 10, sort: [{ node: { id: ASC } }]) {
      edges {
        node {
          id
          name
          observationsConnection(first: 5, sort: [{ node: { id: ASC } }]) {
            edges { node { id value unit } }
          }
        }
      }
    }
  }
}`,
    },
    sql: {
      text: `SELECT json_build_object('id', d.id, 'name', d.name, 'industries', json_build_object('edges', (
  SELECT coalesce(json_agg(json_build_object('node', json_build_object(
    'id', i.id, 'name', i.name, 'observations', json_build_object('edges', i.observations)))), '[]')
  FROM (
    SELECT i.id, i.name, (
      SELECT coalesce(json_agg(json_build_object('node', o)), '[]')
      FROM (SELECT id, value, unit FROM observation WHERE subject_id = i.id ORDER BY id LIMIT 5) o
    ) AS observations
    FROM develops JOIN industry i ON i.id = develops.industry_id
    WHERE develops.district_id = d.id ORDER BY develops.industry_id LIMIT 10
  ) i
))) AS district
FROM district d WHERE d.id = $1`,
      values: ['id'],
    },
    postgraphile: `query Nested($id: String!) {
  district: districtByRowId(rowId: $id) {
    id: rowId
    name
    industries: developsByDistrictId(first: 10, orderBy: INDUSTRY_ID_ASC) {
      edges {
        node {
          through: industryByIndustryId {
            id: rowId
            name
            observations: observationsBySubjectId(first: 5, orderBy: ROW_ID_ASC) {
              edges { node { id: rowId value unit } }
            }
          }
        }
      }
    }
  }
}`,
  },
  {
    name: 'threeRoots',
    title: 'three root fields: a district, an industry, an observation by id',
    document: `query ThreeRoots($district: ID!, $industry: ID!, $observation: ID!) {
  district(id: $district) { id name }
  industry(id: $industry) { id name }
  observation(id: $observation) { id value unit asStated }
}`,
    variables: (n) => ({
      district: districtId(district(n)),
      industry: industryId(district(n + 1), n % size.industries),
      observation: observationId(district(n + 2), n % size.industries, n % size.observations),
    }),
    statement: `MATCH (d:District {id: $district})
MATCH (i:Industry {id: $industry})
MATCH (o:Observation {id: $observation})
RETURN d {.id, .name} AS district, i {.id, .name} AS industry,
  o {.id, .value, .unit, .asStated} AS observation`,
    peer: {
      lists: `query ThreeRoots($district: ID!, $industry: ID!, $observation: ID!) {
  districts(where: { id: { eq: $district } }) { id name }
  industries(where: { id: { eq: $industry } }) { id name }
  observations(where: { id: { eq: $observation } }) { id value unit asStated }
}`,
    },
    sql: {
      text: `SELECT
  (SELECT json_build_object('id', id, 'name', name) FROM district WHERE id = $1) AS district,
  (SELECT json_build_object('id', id, 'name', name) FROM industry WHERE id = $2) AS industry,
  (SELECT json_build_object('id', id, 'value', value, 'unit', unit, 'asStated', as_stated)
    FROM observation WHERE id = $3) AS observation`,
      values: ['district', 'industry', 'observation'],
    },
    postgraphile: `query ThreeRoots($district: String!, $industry: String!, $observation: String!) {
  district: districtByRowId(rowId: $district) { id: rowId name }
  industry: industryByRowId(rowId: $industry) { id: rowId name }
  observation: observationByRowId(rowId: $observation) { id: rowId value unit asStated }
}`,
  },
  {
    name: 'deep',
    title: 'deep: district, 5 industries, 3 observations, evidence, source (5 levels)',
    document: `query Deep($id: ID!) {
  district(id: $id) {
    id
    industries(first: 5) {
      edges {
        node {
          id
          observations(first: 3) {
            edges {
              node { id value metric { id name } evidence(first: 2) { id paragraph source { id title } } }
            }
          }
        }
      }
    }
  }
}`,
    variables: (n) => ({ id: districtId(district(n)) }),
    statement: `MATCH (d:District {id: $id})
CALL (d) {
  MATCH (d)-[:DEVELOPS]->(i:Industry)
  WITH i ORDER BY i.id LIMIT 5
  CALL (i) {
    MATCH (i)<-[:OBSERVES]-(o:Observation)
    WITH o ORDER BY o.id LIMIT 3
    CALL (o) {
      MATCH (o)-[:MEASURES]->(m:Metric)
      RETURN m {.id, .name} AS metric LIMIT 1
    }
    CALL (o) {
      MATCH (o)-[:HAS_EVIDENCE]->(e:Evidence)
      WITH e ORDER BY e.id LIMIT 2
      MATCH (e)-[:FROM_SOURCE]->(s:Source)
      RETURN collect({id: e.id, paragraph: e.paragraph, source: s {.id, .title}}) AS evidence
    }
    RETURN collect({node: {id: o.id, value: o.value, metric: metric, evidence: evidence}}) AS observations
  }
  RETURN collect({node: {id: i.id, observations: {edges: observations}}}) AS industries
}
RETURN {id: d.id, industries: {edges: industries}} AS district`,
    peer: {
      lists: `query Deep($id: ID!) {
  districts(where: { id: { eq: $id } }) {
    id
    industries(limit: 5, sort: [{ id: ASC }]) {
      id
      observations(limit: 3, sort: [{ id: ASC }]) {
        id
        value
        metric(limit: 1) { id name }
        evidence(limit: 2, sort: [{ id: ASC }]) { id paragraph source(limit: 1) { id title } }
      }
    }
  }
}`,
      connections: `query Deep($id: ID!) {
  districts(where: { id: { eq: $id } }) {
    id
    industriesConnection(first: 5, sort: [{ node: { id: ASC } }]) {
      edges {
        node {
          id
          observationsConnection(first: 3, sort: [{ node: { id: ASC } }]) {
            edges {
              node {
                id
                value
                metric(limit: 1) { id name }
                evidence(limit: 2, sort: [{ id: ASC }]) { id paragraph source(limit: 1) { id title } }
              }
            }
          }
        }
      }
    }
  }
}`,
    },
    sql: {
      text: `SELECT json_build_object('id', d.id, 'industries', json_build_object('edges', (
  SELECT coalesce(json_agg(json_build_object('node', json_build_object(
    'id', i.id, 'observations', json_build_object('edges', i.observations)))), '[]')
  FROM (
    SELECT develops.industry_id AS id, (
      SELECT coalesce(json_agg(json_build_object('node', json_build_object(
        'id', o.id, 'value', o.value, 'metric', json_build_object('id', m.id, 'name', m.name),
        'evidence', (
          SELECT coalesce(json_agg(json_build_object('id', e.id, 'paragraph', e.paragraph,
            'source', json_build_object('id', s.id, 'title', s.title))), '[]')
          FROM (
            SELECT e.* FROM has_evidence h JOIN evidence e ON e.id = h.evidence_id
            WHERE h.observation_id = o.id ORDER BY h.evidence_id LIMIT 2
          ) e JOIN source s ON s.id = e.source_id
        )))), '[]')
      FROM (SELECT * FROM observation WHERE subject_id = develops.industry_id ORDER BY id LIMIT 3) o
      JOIN metric m ON m.id = o.metric_id
    ) AS observations
    FROM develops WHERE develops.district_id = d.id ORDER BY develops.industry_id LIMIT 5
  ) i
))) AS district
FROM district d WHERE d.id = $1`,
      values: ['id'],
    },
    postgraphile: `query Deep($id: String!) {
  district: districtByRowId(rowId: $id) {
    id: rowId
    industries: developsByDistrictId(first: 5, orderBy: INDUSTRY_ID_ASC) {
      edges {
        node {
          through: industryByIndustryId {
            id: rowId
            observations: observationsBySubjectId(first: 3, orderBy: ROW_ID_ASC) {
              edges {
                node {
                  id: rowId
                  value
                  metric: metricByMetricId { id: rowId name }
                  evidence: hasEvidencesByObservationId(first: 2, orderBy: EVIDENCE_ID_ASC) {
                    edges {
                      node {
                        through: evidenceByEvidenceId {
                          id: rowId
                          paragraph
                          source: sourceBySourceId { id: rowId title }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}`,
  },
  {
    name: 'wide',
    title: 'wide: one type, 200 rows',
    document: `query Wide {
  districts(first: 200) { edges { node { id name description aliases externalIds } } }
}`,
    variables: () => ({}),
    statement: `CALL () {
  MATCH (d:District)
  WITH d ORDER BY d.id LIMIT 200
  RETURN collect({node: d {.id, .name, .description, .aliases, .externalIds}}) AS edges
}
RETURN {edges: edges} AS districts`,
    peer: {
      lists: `query Wide {
  districts(limit: 200, sort: [{ id: ASC }]) { id name description aliases externalIds }
}`,
      connections: `query Wide {
  districtsConnection(first: 200, sort: [{ id: ASC }]) {
    edges { node { id name description aliases externalIds } }
  }
}`,
    },
    sql: {
      text: `SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', d)), '[]')) AS districts
FROM (
  SELECT id, name, description, aliases, external_ids AS "externalIds" FROM district ORDER BY id LIMIT 200
) d`,
      values: [],
    },
    postgraphile: `query Wide {
  districts: allDistricts(first: 200, orderBy: ROW_ID_ASC) {
    edges { node { id: rowId name description aliases externalIds } }
  }
}`,
  },
  {
    name: 'some',
    title: 'filter `some`: 20 districts with an industry with a figure above a bound',
    document: `query Some($min: Float!) {
  districts(
    first: 20
    where: { industries: { some: { observations: { some: { value: { gt: $min } } } } } }
  ) { edges { node { id name } } }
}`,
    variables: (n) => ({ min: 990.5 + (n % 8) }),
    statement: `CALL () {
  MATCH (d:District)
  WHERE EXISTS {
    MATCH (d)-[:DEVELOPS]->(i:Industry)
    WHERE EXISTS { MATCH (i)<-[:OBSERVES]-(o:Observation) WHERE o.value > $min }
  }
  WITH d ORDER BY d.id LIMIT 20
  RETURN collect({node: d {.id, .name}}) AS edges
}
RETURN {edges: edges} AS districts`,
    peer: {
      lists: `query Some($min: Float!) {
  districts(
    limit: 20
    sort: [{ id: ASC }]
    where: { industries: { some: { observations: { some: { value: { gt: $min } } } } } }
  ) { id name }
}`,
      connections: `query Some($min: Float!) {
  districtsConnection(
    first: 20
    sort: [{ id: ASC }]
    where: { industries: { some: { observations: { some: { value: { gt: $min } } } } } }
  ) { edges { node { id name } } }
}`,
    },
    sql: {
      text: `SELECT json_build_object('edges', coalesce(json_agg(json_build_object('node', d)), '[]')) AS districts
FROM (
  SELECT id, name FROM district d
  WHERE EXISTS (
    SELECT FROM develops JOIN observation o ON o.subject_id = develops.industry_id
    WHERE develops.district_id = d.id AND o.value > $1
  )
  ORDER BY id LIMIT 20
) d`,
      values: ['min'],
    },
    postgraphile: `query Some($min: Float!) {
  districts: allDistricts(
    first: 20
    orderBy: ROW_ID_ASC
    filter: {
      developsByDistrictId: {
        some: { industryByIndustryId: { observationsBySubjectId: { some: { value: { greaterThan: $min } } } } }
      }
    }
  ) { edges { node { id: rowId name } } }
}`,
  },
  {
    name: 'aggregate',
    title: 'aggregate: count, min, max, avg of the 10,000 figures of a metric',
    document: `query Aggregate($id: ID!) {
  metric(id: $id) { id measurements { aggregate { count value { min max avg } } } }
}`,
    variables: (n) => ({ id: metricId(n % size.metrics) }),
    statement: `MATCH (m:Metric {id: $id})
CALL (m) {
  MATCH (m)<-[:MEASURES]-(o:Observation)
  RETURN {count: count(*), value: {min: min(o.value), max: max(o.value), avg: avg(o.value)}} AS aggregate
}
RETURN {id: m.id, measurements: {aggregate: aggregate}} AS metric`,
    peer: {
      lists: `query Aggregate($id: ID!) {
  metrics(where: { id: { eq: $id } }) {
    id
    measurementsConnection { aggregate { count { nodes } node { value { min max average } } } }
  }
}`,
    },
    sql: {
      text: `SELECT json_build_object('id', m.id, 'measurements', json_build_object('aggregate', (
  SELECT json_build_object('count', count(*), 'value',
    json_build_object('min', min(value), 'max', max(value), 'avg', avg(value)))
  FROM observation WHERE metric_id = m.id
))) AS metric
FROM metric m WHERE m.id = $1`,
      values: ['id'],
    },
    postgraphile: `query Aggregate($id: String!) {
  metric: metricByRowId(rowId: $id) { id: rowId figures { count min max avg } }
}`,
  },
  {
    name: 'aggregateAbove',
    title: 'the same of the figures above a bound: half of the 10,000, which no total kept by loads covers',
    document: `query AggregateAbove($id: ID!, $min: Float!) {
  metric(id: $id) {
    id
    measurements(where: { value: { gt: $min } }) { aggregate { count value { min max avg } } }
  }
}`,
    variables: (n) => ({ id: metricId(n % size.metrics), min: 500.5 + (n % 8) }),
    statement: `MATCH (m:Metric {id: $id})
CALL (m) {
  MATCH (m)<-[:MEASURES]-(o:Observation)
  WHERE o.value > $min
  RETURN {count: count(*), value: {min: min(o.value), max: max(o.value), avg: avg(o.value)}} AS aggregate
}
RETURN {id: m.id, measurements: {aggregate: aggregate}} AS metric`,
    peer: {
      lists: `query AggregateAbove($id: ID!, $min: Float!) {
  metrics(where: { id: { eq: $id } }) {
    id
    measurementsConnection(where: { node: { value: { gt: $min } } }) {
      aggregate { count { nodes } node { value { min max average } } }
    }
  }
}`,
    },
    sql: {
      text: `SELECT json_build_object('id', m.id, 'measurements', json_build_object('aggregate', (
  SELECT json_build_object('count', count(*), 'value',
    json_build_object('min', min(value), 'max', max(value), 'avg', avg(value)))
  FROM observation WHERE metric_id = m.id AND value > $2
))) AS metric
FROM metric m WHERE m.id = $1`,
      values: ['id', 'min'],
    },
    postgraphile: `query AggregateAbove($id: String!, $min: Float!) {
  metric: metricByRowId(rowId: $id) { id: rowId figures(above: $min) { count min max avg } }
}`,
  },
  {
    name: 'point',
    title: 'point lookup: an observation by id',
    document: `query Point($id: ID!) {
  observation(id: $id) { id value unit asStated qualifier modality }
}`,
    variables: (n) => ({
      id: observationId(district(n), n % size.industries, spread(n, 3, size.observations)),
    }),
    statement: `MATCH (o:Observation {id: $id})
RETURN o {.id, .value, .unit, .asStated, .qualifier, .modality} AS observation`,
    peer: {
      lists: `query Point($id: ID!) {
  observations(where: { id: { eq: $id } }) { id value unit asStated qualifier modality }
}`,
    },
    sql: {
      text: `SELECT json_build_object('id', id, 'value', value, 'unit', unit, 'asStated', as_stated,
  'qualifier', qualifier, 'modality', modality) AS observation
FROM observation WHERE id = $1`,
      values: ['id'],
    },
    postgraphile: `query Point($id: String!) {
  observation: observationByRowId(rowId: $id) { id: rowId value unit asStated qualifier modality }
}`,
  },
];

/** What each operation is answered with, by the name of the operation. */
export function statementsByOperation<T>(statementOf: (shape: Shape) => T): ReadonlyMap<string, T> {
  return new Map(
    shapes.map((shape) => [/query (\w+)/.exec(shape.document)?.[1] ?? '', statementOf(shape)] as const),
  );
}

/** The document for a contender: its own, or the shape's. */
export function shapeNamed(name: string): Shape {
  const shape = shapes.find((candidate) => candidate.name === name);
  if (shape === undefined)
    throw new Error(`There is no shape ${name}: ${shapes.map((s) => s.name).join(', ')}.`);
  return shape;
}
