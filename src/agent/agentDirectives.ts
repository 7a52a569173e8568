import { extendSchema, type GraphQLSchema, parse } from 'graphql';

/**
 * What an operation file says beside GraphQL. These directives are read when tools are made and are not
 * sent to the engine.
 */
const definitions = parse(`
"The list that is cut where an answer is too long, and continued by the cursor: a list, or a connection."
directive @page on FIELD

"The page of the explorer that shows the same; {x} stands for the value of the variable x."
directive @explorer(address: String!) on QUERY

"Runs the caller's own operation in place of this one; with \`find\`, searches the schema for types and fields."
directive @passThrough(document: String, variables: String, find: String) on QUERY
`);

export const agentDirectives: ReadonlySet<string> = new Set(['page', 'explorer', 'passThrough']);

/** The API's schema with the directives of operation files, to check these files against. */
export function withAgentDirectives(schema: GraphQLSchema): GraphQLSchema {
  return extendSchema(schema, definitions);
}
