/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How something that is said here is known. */
export type Basis =
  /** General knowledge that its source does not give: which country a city lies in, the years of a plan. */
  | 'BACKGROUND'
  /** It follows from its evidence by a rule that is named. */
  | 'INFERRED'
  /** Its evidence contains it. */
  | 'STATED';

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

/** Which way a relationship leads, seen from one of its nodes. */
export type LinkDirection =
  /** From the other to the node asked about. */
  | 'IN'
  /** From the node asked about to the other. */
  | 'OUT';

/** Whether a figure happened, is estimated, is expected to come, or is aimed at. */
export type Modality =
  /** It happened, or is so. */
  | 'ACTUAL'
  /** Reckoned by its source, not counted (预计, 估计). */
  | 'ESTIMATE'
  /** Announced to come about (将新增). */
  | 'FORECAST'
  /** Aimed at or required (目标, 力争, 确保). */
  | 'TARGET';

/** How a period is bounded. */
export type PeriodKind =
  /** At or as of one date. */
  | 'INSTANT'
  /** Over the whole span from start to end. */
  | 'INTERVAL'
  /** From start until the statement was made: `end` is the day of the statement. */
  | 'SINCE'
  /** The source does not say of which time it speaks. */
  | 'UNKNOWN';

/** How the periods of a track follow each other. */
export type PeriodTrack =
  /** Halves of calendar years. */
  | 'HALF_YEAR'
  /** Single days. */
  | 'INSTANT'
  /** Spans of any other length. */
  | 'INTERVAL'
  /** Calendar months. */
  | 'MONTH'
  /** Quarters of calendar years. */
  | 'QUARTER'
  /** From a day until the statement was made. */
  | 'SINCE'
  /** No dates are known; no two figures are taken to share a period. */
  | 'UNDATED'
  /** Calendar years. */
  | 'YEAR';

/** How exact a stated number is. */
export type Qualifier =
  /** Near the number (约): no bound is known. */
  | 'ABOUT'
  /** The number or more (以上): closed lower bound, no upper bound. */
  | 'AT_LEAST'
  /** The number or less (以下): closed upper bound, no lower bound. */
  | 'AT_MOST'
  /** Between two stated numbers (3-5): both bounds, no value. */
  | 'BETWEEN'
  /** The number itself. */
  | 'EXACT'
  /** A little less than the number (近): open upper bound, no lower bound. */
  | 'NEARLY'
  /** More than the number (余, 多, 超, 突破): open lower bound, no upper bound. */
  | 'OVER';

export type DistrictFiguresQueryVariables = Exact<{
  district: string | number;
  metric: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DistrictFiguresQuery = { __typename: 'Query', district: { __typename: 'District', id: string, name: string, observations: { __typename: 'ObservationConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Observation', id: string, asStated: string, qualifier: Qualifier, modality: Modality, value: number | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, unit: string, period: { __typename: 'Period', start: string | null, end: string | null, kind: PeriodKind, asStated: string | null } | null, evidence: Array<{ __typename: 'Evidence', id: string, paragraph: number, start: number, end: number, asStated: string, source: { __typename: 'Source', id: string, title: string | null, url: string | null } }> }> } } | null };

export type SourcedFigureFragment = { __typename: 'Observation', id: string, asStated: string, qualifier: Qualifier, modality: Modality, value: number | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, unit: string, period: { __typename: 'Period', start: string | null, end: string | null, kind: PeriodKind, asStated: string | null } | null, evidence: Array<{ __typename: 'Evidence', id: string, paragraph: number, start: number, end: number, asStated: string, source: { __typename: 'Source', id: string, title: string | null, url: string | null } }> };

export type DistrictsQueryVariables = Exact<{
  lang?: Array<LangTag> | LangTag | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DistrictsQuery = { __typename: 'Query', districts: { __typename: 'DistrictConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'DistrictEdge', cursor: string, node: { __typename: 'District', id: string, name: string } }> } };

type EntityCard_Award_Fragment = { __typename: 'Award', id: string, name: string };

type EntityCard_Criterion_Fragment = { __typename: 'Criterion', id: string, name: string };

type EntityCard_District_Fragment = { __typename: 'District', id: string, name: string };

type EntityCard_Event_Fragment = { __typename: 'Event', id: string, name: string };

type EntityCard_Industry_Fragment = { __typename: 'Industry', id: string, name: string };

type EntityCard_Metric_Fragment = { __typename: 'Metric', id: string, name: string };

type EntityCard_Official_Fragment = { __typename: 'Official', id: string, name: string };

type EntityCard_Organization_Fragment = { __typename: 'Organization', id: string, name: string };

type EntityCard_Park_Fragment = { __typename: 'Park', id: string, name: string };

type EntityCard_Person_Fragment = { __typename: 'Person', id: string, name: string };

type EntityCard_Place_Fragment = { __typename: 'Place', id: string, name: string };

type EntityCard_Policy_Fragment = { __typename: 'Policy', id: string, name: string };

type EntityCard_Project_Fragment = { __typename: 'Project', id: string, name: string };

type EntityCard_Role_Fragment = { __typename: 'Role', id: string, name: string };

type EntityCard_Source_Fragment = { __typename: 'Source', id: string, name: string };

type EntityCard_Topic_Fragment = { __typename: 'Topic', id: string, name: string };

export type EntityCardFragment =
  | EntityCard_Award_Fragment
  | EntityCard_Criterion_Fragment
  | EntityCard_District_Fragment
  | EntityCard_Event_Fragment
  | EntityCard_Industry_Fragment
  | EntityCard_Metric_Fragment
  | EntityCard_Official_Fragment
  | EntityCard_Organization_Fragment
  | EntityCard_Park_Fragment
  | EntityCard_Person_Fragment
  | EntityCard_Place_Fragment
  | EntityCard_Policy_Fragment
  | EntityCard_Project_Fragment
  | EntityCard_Role_Fragment
  | EntityCard_Source_Fragment
  | EntityCard_Topic_Fragment
;

export type EntitiesByNameQueryVariables = Exact<{
  text: string;
  lang?: Array<LangTag> | LangTag | null | undefined;
  first?: number | null | undefined;
}>;


export type EntitiesByNameQuery = { __typename: 'Query', entities: { __typename: 'EntityConnection', totalCount: number, nodes: Array<
      | { __typename: 'Award', id: string, name: string, description: string | null }
      | { __typename: 'Criterion', id: string, name: string, description: string | null }
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
      | { __typename: 'Role', id: string, name: string, description: string | null }
      | { __typename: 'Source', id: string, name: string, description: string | null }
      | { __typename: 'Topic', id: string, name: string, description: string | null }
    > } };

export type EntityDetailQueryVariables = Exact<{
  id: string | number;
  lang?: Array<LangTag> | LangTag | null | undefined;
}>;


export type EntityDetailQuery = { __typename: 'Query', entity:
    | { __typename: 'Award', description: string | null, id: string, name: string, observations: { __typename: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, asStated: string, qualifier: Qualifier, modality: Modality, value: number | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, unit: string, metric: { __typename: 'Metric', id: string, name: string }, period: { __typename: 'Period', start: string | null, end: string | null, kind: PeriodKind, asStated: string | null } | null, evidence: Array<{ __typename: 'Evidence', id: string, paragraph: number, start: number, end: number, asStated: string, source: { __typename: 'Source', id: string, title: string | null, url: string | null } }> }> } }
    | { __typename: 'Criterion', description: string | null, id: string, name: string, observations: { __typename: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, asStated: string, qualifier: Qualifier, modality: Modality, value: number | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, unit: string, metric: { __typename: 'Metric', id: string, name: string }, period: { __typename: 'Period', start: string | null, end: string | null, kind: PeriodKind, asStated: string | null } | null, evidence: Array<{ __typename: 'Evidence', id: string, paragraph: number, start: number, end: number, asStated: string, source: { __typename: 'Source', id: string, title: string | null, url: string | null } }> }> } }
    | { __typename: 'District', description: string | null, id: string, name: string, observations: { __typename: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, asStated: string, qualifier: Qualifier, modality: Modality, value: number | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, unit: string, metric: { __typename: 'Metric', id: string, name: string }, period: { __typename: 'Period', start: string | null, end: string | null, kind: PeriodKind, asStated: string | null } | null, evidence: Array<{ __typename: 'Evidence', id: string, paragraph: number, start: number, end: number, asStated: string, source: { __typename: 'Source', id: string, title: string | null, url: string | null } }> }> } }
    | { __typename: 'Event', description: string | null, id: string, name: string, observations: { __typename: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, asStated: string, qualifier: Qualifier, modality: Modality, value: number | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, unit: string, metric: { __typename: 'Metric', id: string, name: string }, period: { __typename: 'Period', start: string | null, end: string | null, kind: PeriodKind, asStated: string | null } | null, evidence: Array<{ __typename: 'Evidence', id: string, paragraph: number, start: number, end: number, asStated: string, source: { __typename: 'Source', id: string, title: string | null, url: string | null } }> }> } }
    | { __typename: 'Industry', description: string | null, id: string, name: string, observations: { __typename: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, asStated: string, qualifier: Qualifier, modality: Modality, value: number | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, unit: string, metric: { __typename: 'Metric', id: string, name: string }, period: { __typename: 'Period', start: string | null, end: string | null, kind: PeriodKind, asStated: string | null } | null, evidence: Array<{ __typename: 'Evidence', id: string, paragraph: number, start: number, end: number, asStated: string, source: { __typename: 'Source', id: string, title: string | null, url: string | null } }> }> } }
    | { __typename: 'Metric', description: string | null, id: string, name: string, observations: { __typename: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, asStated: string, qualifier: Qualifier, modality: Modality, value: number | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, unit: string, metric: { __typename: 'Metric', id: string, name: string }, period: { __typename: 'Period', start: string | null, end: string | null, kind: PeriodKind, asStated: string | null } | null, evidence: Array<{ __typename: 'Evidence', id: string, paragraph: number, start: number, end: number, asStated: string, source: { __typename: 'Source', id: string, title: string | null, url: string | null } }> }> } }
    | { __typename: 'Official', description: string | null, id: string, name: string, observations: { __typename: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, asStated: string, qualifier: Qualifier, modality: Modality, value: number | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, unit: string, metric: { __typename: 'Metric', id: string, name: string }, period: { __typename: 'Period', start: string | null, end: string | null, kind: PeriodKind, asStated: string | null } | null, evidence: Array<{ __typename: 'Evidence', id: string, paragraph: number, start: number, end: number, asStated: string, source: { __typename: 'Source', id: string, title: string | null, url: string | null } }> }> } }
    | { __typename: 'Organization', description: string | null, id: string, name: string, observations: { __typename: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, asStated: string, qualifier: Qualifier, modality: Modality, value: number | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, unit: string, metric: { __typename: 'Metric', id: string, name: string }, period: { __typename: 'Period', start: string | null, end: string | null, kind: PeriodKind, asStated: string | null } | null, evidence: Array<{ __typename: 'Evidence', id: string, paragraph: number, start: number, end: number, asStated: string, source: { __typename: 'Source', id: string, title: string | null, url: string | null } }> }> } }
    | { __typename: 'Park', description: string | null, id: string, name: string, observations: { __typename: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, asStated: string, qualifier: Qualifier, modality: Modality, value: number | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, unit: string, metric: { __typename: 'Metric', id: string, name: string }, period: { __typename: 'Period', start: string | null, end: string | null, kind: PeriodKind, asStated: string | null } | null, evidence: Array<{ __typename: 'Evidence', id: string, paragraph: number, start: number, end: number, asStated: string, source: { __typename: 'Source', id: string, title: string | null, url: string | null } }> }> } }
    | { __typename: 'Person', description: string | null, id: string, name: string, observations: { __typename: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, asStated: string, qualifier: Qualifier, modality: Modality, value: number | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, unit: string, metric: { __typename: 'Metric', id: string, name: string }, period: { __typename: 'Period', start: string | null, end: string | null, kind: PeriodKind, asStated: string | null } | null, evidence: Array<{ __typename: 'Evidence', id: string, paragraph: number, start: number, end: number, asStated: string, source: { __typename: 'Source', id: string, title: string | null, url: string | null } }> }> } }
    | { __typename: 'Place', description: string | null, id: string, name: string, observations: { __typename: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, asStated: string, qualifier: Qualifier, modality: Modality, value: number | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, unit: string, metric: { __typename: 'Metric', id: string, name: string }, period: { __typename: 'Period', start: string | null, end: string | null, kind: PeriodKind, asStated: string | null } | null, evidence: Array<{ __typename: 'Evidence', id: string, paragraph: number, start: number, end: number, asStated: string, source: { __typename: 'Source', id: string, title: string | null, url: string | null } }> }> } }
    | { __typename: 'Policy', description: string | null, id: string, name: string, observations: { __typename: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, asStated: string, qualifier: Qualifier, modality: Modality, value: number | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, unit: string, metric: { __typename: 'Metric', id: string, name: string }, period: { __typename: 'Period', start: string | null, end: string | null, kind: PeriodKind, asStated: string | null } | null, evidence: Array<{ __typename: 'Evidence', id: string, paragraph: number, start: number, end: number, asStated: string, source: { __typename: 'Source', id: string, title: string | null, url: string | null } }> }> } }
    | { __typename: 'Project', description: string | null, id: string, name: string, observations: { __typename: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, asStated: string, qualifier: Qualifier, modality: Modality, value: number | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, unit: string, metric: { __typename: 'Metric', id: string, name: string }, period: { __typename: 'Period', start: string | null, end: string | null, kind: PeriodKind, asStated: string | null } | null, evidence: Array<{ __typename: 'Evidence', id: string, paragraph: number, start: number, end: number, asStated: string, source: { __typename: 'Source', id: string, title: string | null, url: string | null } }> }> } }
    | { __typename: 'Role', description: string | null, id: string, name: string, observations: { __typename: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, asStated: string, qualifier: Qualifier, modality: Modality, value: number | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, unit: string, metric: { __typename: 'Metric', id: string, name: string }, period: { __typename: 'Period', start: string | null, end: string | null, kind: PeriodKind, asStated: string | null } | null, evidence: Array<{ __typename: 'Evidence', id: string, paragraph: number, start: number, end: number, asStated: string, source: { __typename: 'Source', id: string, title: string | null, url: string | null } }> }> } }
    | { __typename: 'Source', description: string | null, id: string, name: string, observations: { __typename: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, asStated: string, qualifier: Qualifier, modality: Modality, value: number | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, unit: string, metric: { __typename: 'Metric', id: string, name: string }, period: { __typename: 'Period', start: string | null, end: string | null, kind: PeriodKind, asStated: string | null } | null, evidence: Array<{ __typename: 'Evidence', id: string, paragraph: number, start: number, end: number, asStated: string, source: { __typename: 'Source', id: string, title: string | null, url: string | null } }> }> } }
    | { __typename: 'Topic', description: string | null, id: string, name: string, observations: { __typename: 'ObservationConnection', totalCount: number, nodes: Array<{ __typename: 'Observation', id: string, asStated: string, qualifier: Qualifier, modality: Modality, value: number | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, unit: string, metric: { __typename: 'Metric', id: string, name: string }, period: { __typename: 'Period', start: string | null, end: string | null, kind: PeriodKind, asStated: string | null } | null, evidence: Array<{ __typename: 'Evidence', id: string, paragraph: number, start: number, end: number, asStated: string, source: { __typename: 'Source', id: string, title: string | null, url: string | null } }> }> } }
   | null, neighbors: { __typename: 'NeighborConnection', relationshipCounts: Array<{ __typename: 'RelationshipCount', relationship: string, direction: LinkDirection, count: number }> } | null };

export type NeighborsQueryVariables = Exact<{
  id: string | number;
  lang?: Array<LangTag> | LangTag | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NeighborsQuery = { __typename: 'Query', neighbors: { __typename: 'NeighborConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'NeighborEdge', cursor: string, node:
        | { __typename: 'Assessment', asStated: string, id: string }
        | { __typename: 'AuditCheck', id: string }
        | { __typename: 'Award', name: string, id: string }
        | { __typename: 'AwardGrant', asStated: string, id: string }
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
        | { __typename: 'Milestone', asStated: string, id: string }
        | { __typename: 'Observation', asStated: string, id: string }
        | { __typename: 'Official', name: string, id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Park', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Policy', name: string, id: string }
        | { __typename: 'Project', name: string, id: string }
        | { __typename: 'Ranking', asStated: string, id: string }
        | { __typename: 'Role', name: string, id: string }
        | { __typename: 'Rule', id: string }
        | { __typename: 'Source', name: string, id: string }
        | { __typename: 'Tenure', asStated: string, id: string }
        | { __typename: 'Topic', name: string, id: string }
      , links: Array<{ __typename: 'NeighborLink', relationship: string, direction: LinkDirection, basis: Basis | null, evidence: Array<{ __typename: 'Evidence', id: string, asStated: string }> }> }> } | null };

export type SeriesQueryVariables = Exact<{
  metric: string | number;
  subjects: Array<string | number> | string | number;
  lang?: Array<LangTag> | LangTag | null | undefined;
}>;


export type SeriesQuery = { __typename: 'Query', series: { __typename: 'Series', unit: string, metric: { __typename: 'Metric', id: string, name: string }, tracks: Array<{ __typename: 'SeriesTrack', track: PeriodTrack, slots: Array<{ __typename: 'PeriodSlot', label: string, start: string | null, end: string | null }>, lines: Array<{ __typename: 'SeriesLine', subject:
          | { __typename: 'Award', id: string, name: string }
          | { __typename: 'Criterion', id: string, name: string }
          | { __typename: 'District', id: string, name: string }
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Industry', id: string, name: string }
          | { __typename: 'Metric', id: string, name: string }
          | { __typename: 'Official', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Park', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
          | { __typename: 'Policy', id: string, name: string }
          | { __typename: 'Project', id: string, name: string }
          | { __typename: 'Role', id: string, name: string }
          | { __typename: 'Source', id: string, name: string }
          | { __typename: 'Topic', id: string, name: string }
        , points: Array<{ __typename: 'SeriesPoint', gap: boolean, figure: { __typename: 'Figure', value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, qualifier: Qualifier, observation: { __typename: 'Observation', id: string, asStated: string } } | null, targets: Array<{ __typename: 'Figure', value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, qualifier: Qualifier, observation: { __typename: 'Observation', id: string, asStated: string } }> }> }> }> } | null };

export type BoundedFigureFragment = { __typename: 'Figure', value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, qualifier: Qualifier, observation: { __typename: 'Observation', id: string, asStated: string } };

export type SuggestQueryVariables = Exact<{
  text: string;
  lang?: Array<LangTag> | LangTag | null | undefined;
  first: number;
}>;


export type SuggestQuery = { __typename: 'Query', suggest: Array<{ __typename: 'SearchHit', matchedText: string, highlights: Array<{ __typename: 'TextRange', start: number, end: number }>, node:
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
     }> };

export const SourcedFigureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourcedFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asStated"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"lowOpen"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"highOpen"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"asStated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"asStated"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<SourcedFigureFragment, unknown>;
export const EntityCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]} as unknown as DocumentNode<EntityCardFragment, unknown>;
export const BoundedFigureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoundedFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"lowOpen"}},{"kind":"Field","name":{"kind":"Name","value":"highOpen"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"observation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asStated"}}]}}]}}]} as unknown as DocumentNode<BoundedFigureFragment, unknown>;
export const DistrictFiguresDocument = {"__meta__":{"hash":"918bd85c9c08a189214cab8a45046daaaa1dd0565f7147dd9c3b0d9960b3201a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DistrictFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"district"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metric"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"district"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"metric"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metric"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"period"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"end"},"value":{"kind":"EnumValue","value":"DESC"}}]}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourcedFigure"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourcedFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asStated"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"lowOpen"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"highOpen"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"asStated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"asStated"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<DistrictFiguresQuery, DistrictFiguresQueryVariables>;
export const DistrictsDocument = {"__meta__":{"hash":"c76ea18ca4711727865877e6331ed9c224aeb32d7b61d207f93bd7cd98989e08"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Districts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LangTag"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"districts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]} as unknown as DocumentNode<DistrictsQuery, DistrictsQueryVariables>;
export const EntitiesByNameDocument = {"__meta__":{"hash":"da003a101a53503db1f352e52749a097c0cb41d80ceb8647363f7483af99ca69"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntitiesByName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LangTag"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]}}]} as unknown as DocumentNode<EntitiesByNameQuery, EntitiesByNameQueryVariables>;
export const EntityDetailDocument = {"__meta__":{"hash":"567914d9b2acf28373ea7f97afde6cdaf4b872fddf50a4bcd44b4cdb3a7d22c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LangTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"period"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"end"},"value":{"kind":"EnumValue","value":"DESC"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"metric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourcedFigure"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"relationshipCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourcedFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asStated"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"lowOpen"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"highOpen"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"asStated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"asStated"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<EntityDetailQuery, EntityDetailQueryVariables>;
export const NeighborsDocument = {"__meta__":{"hash":"05d65e7a5ec615cbaefbff75cff37d80272c1fc4fcc08df621d9d0e1301bc421"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighbors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LangTag"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"neighbors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asStated"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asStated"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NeighborsQuery, NeighborsQueryVariables>;
export const SeriesDocument = {"__meta__":{"hash":"7777d7e6712bfd95a0fe64d0b3a73e831e83aa8680bce2b552e103f0ce9a0c1d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Series"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metric"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjects"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LangTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"metric"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metric"}}},{"kind":"Argument","name":{"kind":"Name","value":"subjects"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjects"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"metric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"tracks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"track"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoundedFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoundedFigure"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoundedFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"lowOpen"}},{"kind":"Field","name":{"kind":"Name","value":"highOpen"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"observation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asStated"}}]}}]}}]} as unknown as DocumentNode<SeriesQuery, SeriesQueryVariables>;
export const SuggestDocument = {"__meta__":{"hash":"b2759c29f005c805ae675f1ce6060e8e94ef10bcd59ef8f50d2f59ca2eb89cbc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suggest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LangTag"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"suggest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matchedText"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]}}]}}]} as unknown as DocumentNode<SuggestQuery, SuggestQueryVariables>;
