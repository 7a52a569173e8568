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

export type LinkDirection =
  /** From the other to the node asked about. */
  | 'IN'
  /** From the node asked about to the other. */
  | 'OUT';

export type GraphNeighborsQueryVariables = Exact<{
  id: string | number;
  lang?: Array<LangTag> | LangTag | null | undefined;
  first: number;
}>;


export type GraphNeighborsQuery = { neighbors: { totalCount: number, edges: Array<{ relationship: string, direction: LinkDirection, node:
        | { __typename: 'Assessment', id: string }
        | { __typename: 'AuditCheck', id: string }
        | { __typename: 'Award', name: string, id: string }
        | { __typename: 'AwardGrant', id: string }
        | { __typename: 'Criterion', name: string, id: string }
        | { __typename: 'Dataset', id: string }
        | { __typename: 'DerivedValue', id: string }
        | { __typename: 'District', name: string, id: string }
        | { __typename: 'Event', name: string, id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'FieldClaim', id: string }
        | { __typename: 'Industry', name: string, id: string }
        | { __typename: 'Load', id: string }
        | { __typename: 'Metric', name: string, id: string }
        | { __typename: 'Milestone', id: string }
        | { __typename: 'Observation', id: string }
        | { __typename: 'Official', name: string, id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Park', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Policy', name: string, id: string }
        | { __typename: 'Project', name: string, id: string }
        | { __typename: 'Ranking', id: string }
        | { __typename: 'Role', name: string, id: string }
        | { __typename: 'Rule', id: string }
        | { __typename: 'Source', name: string, id: string }
        | { __typename: 'Tenure', id: string }
        | { __typename: 'Topic', name: string, id: string }
       }> } | null };

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

export const GraphNeighborsDocument = new TypedDocumentString(`
    query GraphNeighbors($id: ID!, $lang: [LangTag!], $first: Int!) {
  neighbors(id: $id, first: $first) {
    totalCount
    edges {
      relationship
      direction
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
    `) as unknown as TypedDocumentString<GraphNeighborsQuery, GraphNeighborsQueryVariables>;