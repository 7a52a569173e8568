import { Neo4jGraphQL } from '@neo4j/graphql';
import { serveSchema } from './apolloServer.ts';
import { serveOrders } from './Contender.ts';
import { connectDriver } from './driver.ts';

/** The part of our schema files the shapes need, in the words of @neo4j/graphql. */
const typeDefs = `
type District @node(labels: ["District"]) {
  id: ID! name: String! description: String aliases: [String!]! externalIds: [String!]!
  industries: [Industry!]! @relationship(type: "DEVELOPS", direction: OUT, properties: "IndustryRole")
}
type IndustryRole @relationshipProperties { role: String! }
type Industry @node {
  id: ID! name: String!
  districts: [District!]! @relationship(type: "DEVELOPS", direction: IN, properties: "IndustryRole")
  observations: [Observation!]! @relationship(type: "OBSERVES", direction: IN)
}
type Observation @node {
  id: ID! value: Float low: Float high: Float lowOpen: Boolean! highOpen: Boolean!
  unit: String! asStated: String! qualifier: String! modality: String!
  subject: [Industry!]! @relationship(type: "OBSERVES", direction: OUT)
  metric: [Metric!]! @relationship(type: "MEASURES", direction: OUT)
  evidence: [Evidence!]! @relationship(type: "HAS_EVIDENCE", direction: OUT)
}
type Metric @node {
  id: ID! name: String!
  measurements: [Observation!]! @relationship(type: "MEASURES", direction: IN)
}
type Evidence @node(labels: ["Evidence"]) {
  id: ID! paragraph: Int!
  source: [Source!]! @relationship(type: "FROM_SOURCE", direction: OUT)
}
type Source @node { id: ID! title: String! }
`;

serveOrders(async (start) => {
  const driver = connectDriver(start.neo4j);
  const library = new Neo4jGraphQL({ typeDefs, driver });
  return { url: await serveSchema(await library.getSchema()) };
});
