/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query EntityHead($id: ID!, $lang: [LangTag!]) {\n  entity(id: $id) {\n    __typename\n    id\n    name(lang: $lang)\n    description(lang: $lang)\n  }\n}": typeof types.EntityHeadDocument,
    "query Home($lang: [LangTag!]) {\n  datasets(first: 50) {\n    totalCount\n    nodes {\n      id\n      title\n      version\n      publisher\n      eventOn\n      publishedOn\n    }\n  }\n  districts(first: 50) {\n    totalCount\n    nodes {\n      id\n      name(lang: $lang)\n    }\n  }\n}": typeof types.HomeDocument,
    "query Search($text: String!, $types: [String!], $lang: [LangTag!], $after: String) {\n  search(text: $text, types: $types, first: 25, after: $after) {\n    truncated\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      matchedText\n      node {\n        __typename\n        id\n        ... on Entity {\n          name(lang: $lang)\n        }\n      }\n    }\n  }\n}": typeof types.SearchDocument,
};
const documents: Documents = {
    "query EntityHead($id: ID!, $lang: [LangTag!]) {\n  entity(id: $id) {\n    __typename\n    id\n    name(lang: $lang)\n    description(lang: $lang)\n  }\n}": types.EntityHeadDocument,
    "query Home($lang: [LangTag!]) {\n  datasets(first: 50) {\n    totalCount\n    nodes {\n      id\n      title\n      version\n      publisher\n      eventOn\n      publishedOn\n    }\n  }\n  districts(first: 50) {\n    totalCount\n    nodes {\n      id\n      name(lang: $lang)\n    }\n  }\n}": types.HomeDocument,
    "query Search($text: String!, $types: [String!], $lang: [LangTag!], $after: String) {\n  search(text: $text, types: $types, first: 25, after: $after) {\n    truncated\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      matchedText\n      node {\n        __typename\n        id\n        ... on Entity {\n          name(lang: $lang)\n        }\n      }\n    }\n  }\n}": types.SearchDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query EntityHead($id: ID!, $lang: [LangTag!]) {\n  entity(id: $id) {\n    __typename\n    id\n    name(lang: $lang)\n    description(lang: $lang)\n  }\n}"): typeof import('./graphql.js').EntityHeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Home($lang: [LangTag!]) {\n  datasets(first: 50) {\n    totalCount\n    nodes {\n      id\n      title\n      version\n      publisher\n      eventOn\n      publishedOn\n    }\n  }\n  districts(first: 50) {\n    totalCount\n    nodes {\n      id\n      name(lang: $lang)\n    }\n  }\n}"): typeof import('./graphql.js').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Search($text: String!, $types: [String!], $lang: [LangTag!], $after: String) {\n  search(text: $text, types: $types, first: 25, after: $after) {\n    truncated\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      matchedText\n      node {\n        __typename\n        id\n        ... on Entity {\n          name(lang: $lang)\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.js').SearchDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
