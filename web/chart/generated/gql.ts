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
    "query ChartSeries($metric: ID!, $subjects: [ID!]!, $lang: [LangTag!]) {\n  series(metric: $metric, subjects: $subjects) {\n    unit\n    metric {\n      id\n      name(lang: $lang)\n    }\n    unknownSubjects\n    refused {\n      reason\n      subject {\n        id\n        name(lang: $lang)\n      }\n    }\n    tracks {\n      track\n      slots {\n        label\n      }\n      lines {\n        subject {\n          id\n          name(lang: $lang)\n        }\n        relativeTo {\n          id\n          name(lang: $lang)\n        }\n        points {\n          figure {\n            ...ChartFigure\n          }\n          alternatives {\n            ...ChartFigure\n          }\n          targets {\n            ...ChartFigure\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment ChartFigure on Figure {\n  value\n  low\n  high\n  lowOpen\n  highOpen\n  modality\n  observation {\n    id\n    asStated\n  }\n}\n\nquery ChartMetrics($lang: [LangTag!], $first: Int!, $after: String) {\n  metrics(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      name(lang: $lang)\n    }\n  }\n}\n\nquery ChartDistricts($lang: [LangTag!], $first: Int!, $after: String) {\n  districts(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      name(lang: $lang)\n    }\n  }\n}": typeof types.ChartSeriesDocument,
};
const documents: Documents = {
    "query ChartSeries($metric: ID!, $subjects: [ID!]!, $lang: [LangTag!]) {\n  series(metric: $metric, subjects: $subjects) {\n    unit\n    metric {\n      id\n      name(lang: $lang)\n    }\n    unknownSubjects\n    refused {\n      reason\n      subject {\n        id\n        name(lang: $lang)\n      }\n    }\n    tracks {\n      track\n      slots {\n        label\n      }\n      lines {\n        subject {\n          id\n          name(lang: $lang)\n        }\n        relativeTo {\n          id\n          name(lang: $lang)\n        }\n        points {\n          figure {\n            ...ChartFigure\n          }\n          alternatives {\n            ...ChartFigure\n          }\n          targets {\n            ...ChartFigure\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment ChartFigure on Figure {\n  value\n  low\n  high\n  lowOpen\n  highOpen\n  modality\n  observation {\n    id\n    asStated\n  }\n}\n\nquery ChartMetrics($lang: [LangTag!], $first: Int!, $after: String) {\n  metrics(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      name(lang: $lang)\n    }\n  }\n}\n\nquery ChartDistricts($lang: [LangTag!], $first: Int!, $after: String) {\n  districts(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      name(lang: $lang)\n    }\n  }\n}": types.ChartSeriesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ChartSeries($metric: ID!, $subjects: [ID!]!, $lang: [LangTag!]) {\n  series(metric: $metric, subjects: $subjects) {\n    unit\n    metric {\n      id\n      name(lang: $lang)\n    }\n    unknownSubjects\n    refused {\n      reason\n      subject {\n        id\n        name(lang: $lang)\n      }\n    }\n    tracks {\n      track\n      slots {\n        label\n      }\n      lines {\n        subject {\n          id\n          name(lang: $lang)\n        }\n        relativeTo {\n          id\n          name(lang: $lang)\n        }\n        points {\n          figure {\n            ...ChartFigure\n          }\n          alternatives {\n            ...ChartFigure\n          }\n          targets {\n            ...ChartFigure\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment ChartFigure on Figure {\n  value\n  low\n  high\n  lowOpen\n  highOpen\n  modality\n  observation {\n    id\n    asStated\n  }\n}\n\nquery ChartMetrics($lang: [LangTag!], $first: Int!, $after: String) {\n  metrics(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      name(lang: $lang)\n    }\n  }\n}\n\nquery ChartDistricts($lang: [LangTag!], $first: Int!, $after: String) {\n  districts(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      name(lang: $lang)\n    }\n  }\n}"): typeof import('./graphql.js').ChartSeriesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
