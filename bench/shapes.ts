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
  },
];

/** The document for a contender: its own, or the shape's. */
export function shapeNamed(name: string): Shape {
  const shape = shapes.find((candidate) => candidate.name === name);
  if (shape === undefined)
    throw new Error(`There is no shape ${name}: ${shapes.map((s) => s.name).join(', ')}.`);
  return shape;
}
