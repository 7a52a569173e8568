import { buildSchema, type GraphQLResolveInfo } from 'graphql';
import { serveSchema } from './apolloServer.ts';

/** The part of the API the shapes need, as someone would write it for them alone. */
const sdl = `
type Query {
  district(id: ID!): District
  industry(id: ID!): Industry
  observation(id: ID!): Observation
  metric(id: ID!): Metric
  districts(first: Int, where: DistrictWhere): DistrictConnection!
}
type District {
  id: ID! name: String! description: String aliases: [String!]! externalIds: [String!]!
  industries(first: Int): IndustryConnection!
}
type Industry { id: ID! name: String! observations(first: Int): ObservationConnection! }
type Observation {
  id: ID! value: Float unit: String! asStated: String! qualifier: String! modality: String!
  metric: Metric! evidence(first: Int): [Evidence!]!
}
type Metric { id: ID! name: String! measurements(where: ObservationWhere): ObservationConnection! }
type Evidence { id: ID! paragraph: Int! source: Source! }
type Source { id: ID! title: String! }
type DistrictConnection { edges: [DistrictEdge!]! }
type DistrictEdge { node: District! }
type IndustryConnection { edges: [IndustryEdge!]! }
type IndustryEdge { node: Industry! }
type ObservationConnection { edges: [ObservationEdge!]! aggregate: ObservationAggregate! }
type ObservationEdge { node: Observation! }
type ObservationAggregate { count: Int! value: FloatStatistics! }
type FloatStatistics { min: Float max: Float avg: Float }
input DistrictWhere { industries: IndustryRelation }
input IndustryRelation { some: IndustryWhere }
input IndustryWhere { observations: ObservationRelation }
input ObservationRelation { some: ObservationWhere }
input ObservationWhere { value: FloatFilter }
input FloatFilter { gt: Float }
`;

export type Answer = Record<string, unknown>;

/**
 * Serve the shapes with one statement for each operation, behind Apollo.
 * @param run answers an operation by its name: a value for each root field
 */
export function serveByHand(
  run: (operation: string, variables: Record<string, unknown>) => Promise<Answer>,
): Promise<string> {
  const schema = buildSchema(sdl);
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
    // All root fields of a request share the one statement.
    field.resolve = async (
      _source,
      _arguments,
      context: { answer?: Promise<Answer> },
      info: GraphQLResolveInfo,
    ) => {
      context.answer ??= run(info.operation.name?.value ?? '', info.variableValues);
      return (await context.answer)[name];
    };
  }
  return serveSchema(schema);
}
