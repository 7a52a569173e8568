/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/**
 * A language form of a name. The first is canonical: every `@localized` text has it, and the
 * field falls back to it when none of the forms asked for is known.
 */
export type LangTag =
  /** English. */
  | 'EN'
  /** Hanyu Pinyin with tone marks. */
  | 'PINYIN'
  /** Simplified Chinese, the canonical form. */
  | 'ZH_HANS'
  /** Traditional Chinese. */
  | 'ZH_HANT';

export type EntityHeadQueryVariables = Exact<{
  id: string | number;
  lang?: Array<LangTag> | LangTag | null | undefined;
}>;


export type EntityHeadQuery = { entity:
    | { __typename: 'Award', id: string, name: string, description: string | null }
    | { __typename: 'District', id: string, name: string, description: string | null }
    | { __typename: 'Event', id: string, name: string, description: string | null }
    | { __typename: 'Industry', id: string, name: string, description: string | null }
    | { __typename: 'Metric', id: string, name: string, description: string | null }
    | { __typename: 'Official', id: string, name: string, description: string | null }
    | { __typename: 'Organization', id: string, name: string, description: string | null }
    | { __typename: 'Park', id: string, name: string, description: string | null }
    | { __typename: 'Person', id: string, name: string, description: string | null }
    | { __typename: 'Place', id: string, name: string, description: string | null }
    | { __typename: 'Policy', id: string, name: string, description: string | null }
    | { __typename: 'Project', id: string, name: string, description: string | null }
    | { __typename: 'Source', id: string, name: string, description: string | null }
   | null };

export type HomeQueryVariables = Exact<{
  lang?: Array<LangTag> | LangTag | null | undefined;
}>;


export type HomeQuery = { datasets: { totalCount: number, nodes: Array<{ id: string, title: string, version: string, publisher: string | null, eventOn: string | null, publishedOn: string | null }> }, districts: { totalCount: number, nodes: Array<{ id: string, name: string }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  types?: Array<string> | string | null | undefined;
  lang?: Array<LangTag> | LangTag | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { truncated: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ matchedText: string, node:
        | { __typename: 'AuditCheck', id: string }
        | { __typename: 'Award', name: string, id: string }
        | { __typename: 'AwardGrant', id: string }
        | { __typename: 'Dataset', id: string }
        | { __typename: 'DerivedValue', id: string }
        | { __typename: 'District', name: string, id: string }
        | { __typename: 'Event', name: string, id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'FieldClaim', id: string }
        | { __typename: 'Industry', name: string, id: string }
        | { __typename: 'Load', id: string }
        | { __typename: 'Metric', name: string, id: string }
        | { __typename: 'Observation', id: string }
        | { __typename: 'Official', name: string, id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Park', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Policy', name: string, id: string }
        | { __typename: 'Project', name: string, id: string }
        | { __typename: 'Ranking', id: string }
        | { __typename: 'Source', name: string, id: string }
        | { __typename: 'Tenure', id: string }
       }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const EntityHeadDocument = new TypedDocumentString(`
    query EntityHead($id: ID!, $lang: [LangTag!]) {
  entity(id: $id) {
    __typename
    id
    name(lang: $lang)
    description(lang: $lang)
  }
}
    `) as unknown as TypedDocumentString<EntityHeadQuery, EntityHeadQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($lang: [LangTag!]) {
  datasets(first: 50) {
    totalCount
    nodes {
      id
      title
      version
      publisher
      eventOn
      publishedOn
    }
  }
  districts(first: 50) {
    totalCount
    nodes {
      id
      name(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $types: [String!], $lang: [LangTag!], $after: String) {
  search(text: $text, types: $types, first: 25, after: $after) {
    truncated
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      matchedText
      node {
        __typename
        id
        ... on Entity {
          name(lang: $lang)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;