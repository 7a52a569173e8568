/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How something that is said here is known. */
export type Basis =
  /** General knowledge that its source does not give: which country a city lies in, the years of a plan. */
  | 'BACKGROUND'
  /** It follows from its evidence by a rule that is named. */
  | 'INFERRED'
  /** Its evidence contains it. */
  | 'STATED';

/** Why something was left out. */
export type CutReason =
  /** The work budget ran out. */
  | 'BUDGET'
  /** There are more paths than `first`. */
  | 'FIRST'
  /** There are more relationships than `maxEdges`. */
  | 'MAX_EDGES'
  /** There are more nodes than `maxNodes`. */
  | 'MAX_NODES';

/** A page of the neighbors of a node. */
export type ExpansionStep = {
  /** A cursor of `neighbors` of the same node, or of `pageInfo` of an earlier step. */
  after?: string | null | undefined;
  /** Both when left out. */
  direction?: LinkDirection | null | undefined;
  /** 1 to 1000. */
  first?: number;
  /** Whose neighbors. */
  id: string | number;
  /** Follow relationships of these types; those among entities and statements when left out. */
  relationships?: Array<string> | null | undefined;
  /** Keep neighbors of these types or interfaces. */
  types?: Array<string> | null | undefined;
};

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

export type GraphExpansionQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  steps: Array<ExpansionStep> | ExpansionStep;
  shown: Array<string | number> | string | number;
  lang?: Array<LangTag> | LangTag | null | undefined;
}>;


export type GraphExpansionQuery = { expansion: { unknownIds: Array<string>, unknownRelationships: Array<string>, pages: Array<{ id: string, neighbors: Array<string>, totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null } }>, nodes: Array<{ node:
        | { __typename: 'Assessment', asStated: string, id: string, evidence: Array<{ source: { id: string, name: string } }> }
        | { __typename: 'AuditCheck', check: string, id: string }
        | { __typename: 'Award', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }>, topics: { nodes: Array<{ id: string, name: string }> } }
        | { __typename: 'AwardGrant', asStated: string, id: string, evidence: Array<{ source: { id: string, name: string } }>, award: { id: string, name: string }, period: { start: string | null, end: string | null, edtf: string | null, asStated: string | null } | null }
        | { __typename: 'Criterion', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }> }
        | { __typename: 'Dataset', id: string, datasetTitle: string }
        | { __typename: 'DerivedValue', label: string, id: string }
        | { __typename: 'District', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }> }
        | { __typename: 'Event', name: string, description: string | null, heldOn: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }> }
        | { __typename: 'Evidence', paragraph: number, id: string, spanText: string, source: { id: string, name: string } }
        | { __typename: 'FieldClaim', id: string }
        | { __typename: 'Industry', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }> }
        | { __typename: 'Load', id: string }
        | { __typename: 'Metric', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }>, topics: { nodes: Array<{ id: string, name: string }> } }
        | { __typename: 'Milestone', asStated: string, id: string, evidence: Array<{ source: { id: string, name: string } }> }
        | { __typename: 'Observation', asStated: string, modality: Modality, id: string, evidence: Array<{ source: { id: string, name: string } }>, metric: { id: string, name: string, topics: { nodes: Array<{ id: string, name: string }> } }, period: { start: string | null, end: string | null, edtf: string | null, asStated: string | null } | null }
        | { __typename: 'Official', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }> }
        | { __typename: 'Organization', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }>, topics: { nodes: Array<{ id: string, name: string }> } }
        | { __typename: 'Park', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }> }
        | { __typename: 'Person', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }> }
        | { __typename: 'Place', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }> }
        | { __typename: 'Policy', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }>, topics: { nodes: Array<{ id: string, name: string }> } }
        | { __typename: 'Project', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }>, topics: { nodes: Array<{ id: string, name: string }> } }
        | { __typename: 'Ranking', asStated: string, position: number | null, id: string, evidence: Array<{ source: { id: string, name: string } }>, topics: { nodes: Array<{ id: string, name: string }> }, period: { start: string | null, end: string | null, edtf: string | null, asStated: string | null } | null }
        | { __typename: 'Role', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }> }
        | { __typename: 'Rule', id: string }
        | { __typename: 'Source', name: string, description: string | null, publishedOn: string | null, eventOn: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }> }
        | { __typename: 'Tenure', asStated: string, post: string, asOf: string, start: string | null, end: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }> }
        | { __typename: 'Topic', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }> }
      , counts: Array<{ relationship: string, direction: LinkDirection, count: number }> }>, links: Array<{ relationship: string, basis: Basis | null, rule: { id: string, name: string } | null, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , evidence: Array<{ id: string, paragraph: number, asStated: string, source: { id: string, name: string } }> }>, cuts: Array<{ reason: CutReason, left: number | null }> } };

type GraphNode_Assessment_Fragment = { __typename: 'Assessment', asStated: string, id: string, evidence: Array<{ source: { id: string, name: string } }> };

type GraphNode_AuditCheck_Fragment = { __typename: 'AuditCheck', check: string, id: string };

type GraphNode_Award_Fragment = { __typename: 'Award', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }>, topics: { nodes: Array<{ id: string, name: string }> } };

type GraphNode_AwardGrant_Fragment = { __typename: 'AwardGrant', asStated: string, id: string, evidence: Array<{ source: { id: string, name: string } }>, award: { id: string, name: string }, period: { start: string | null, end: string | null, edtf: string | null, asStated: string | null } | null };

type GraphNode_Criterion_Fragment = { __typename: 'Criterion', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }> };

type GraphNode_Dataset_Fragment = { __typename: 'Dataset', id: string, datasetTitle: string };

type GraphNode_DerivedValue_Fragment = { __typename: 'DerivedValue', label: string, id: string };

type GraphNode_District_Fragment = { __typename: 'District', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }> };

type GraphNode_Event_Fragment = { __typename: 'Event', name: string, description: string | null, heldOn: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }> };

type GraphNode_Evidence_Fragment = { __typename: 'Evidence', paragraph: number, id: string, spanText: string, source: { id: string, name: string } };

type GraphNode_FieldClaim_Fragment = { __typename: 'FieldClaim', id: string };

type GraphNode_Industry_Fragment = { __typename: 'Industry', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }> };

type GraphNode_Load_Fragment = { __typename: 'Load', id: string };

type GraphNode_Metric_Fragment = { __typename: 'Metric', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }>, topics: { nodes: Array<{ id: string, name: string }> } };

type GraphNode_Milestone_Fragment = { __typename: 'Milestone', asStated: string, id: string, evidence: Array<{ source: { id: string, name: string } }> };

type GraphNode_Observation_Fragment = { __typename: 'Observation', asStated: string, modality: Modality, id: string, evidence: Array<{ source: { id: string, name: string } }>, metric: { id: string, name: string, topics: { nodes: Array<{ id: string, name: string }> } }, period: { start: string | null, end: string | null, edtf: string | null, asStated: string | null } | null };

type GraphNode_Official_Fragment = { __typename: 'Official', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }> };

type GraphNode_Organization_Fragment = { __typename: 'Organization', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }>, topics: { nodes: Array<{ id: string, name: string }> } };

type GraphNode_Park_Fragment = { __typename: 'Park', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }> };

type GraphNode_Person_Fragment = { __typename: 'Person', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }> };

type GraphNode_Place_Fragment = { __typename: 'Place', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }> };

type GraphNode_Policy_Fragment = { __typename: 'Policy', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }>, topics: { nodes: Array<{ id: string, name: string }> } };

type GraphNode_Project_Fragment = { __typename: 'Project', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }>, topics: { nodes: Array<{ id: string, name: string }> } };

type GraphNode_Ranking_Fragment = { __typename: 'Ranking', asStated: string, position: number | null, id: string, evidence: Array<{ source: { id: string, name: string } }>, topics: { nodes: Array<{ id: string, name: string }> }, period: { start: string | null, end: string | null, edtf: string | null, asStated: string | null } | null };

type GraphNode_Role_Fragment = { __typename: 'Role', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }> };

type GraphNode_Rule_Fragment = { __typename: 'Rule', id: string };

type GraphNode_Source_Fragment = { __typename: 'Source', name: string, description: string | null, publishedOn: string | null, eventOn: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }> };

type GraphNode_Tenure_Fragment = { __typename: 'Tenure', asStated: string, post: string, asOf: string, start: string | null, end: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }> };

type GraphNode_Topic_Fragment = { __typename: 'Topic', name: string, description: string | null, id: string, evidence: Array<{ source: { id: string, name: string } }> };

export type GraphNodeFragment =
  | GraphNode_Assessment_Fragment
  | GraphNode_AuditCheck_Fragment
  | GraphNode_Award_Fragment
  | GraphNode_AwardGrant_Fragment
  | GraphNode_Criterion_Fragment
  | GraphNode_Dataset_Fragment
  | GraphNode_DerivedValue_Fragment
  | GraphNode_District_Fragment
  | GraphNode_Event_Fragment
  | GraphNode_Evidence_Fragment
  | GraphNode_FieldClaim_Fragment
  | GraphNode_Industry_Fragment
  | GraphNode_Load_Fragment
  | GraphNode_Metric_Fragment
  | GraphNode_Milestone_Fragment
  | GraphNode_Observation_Fragment
  | GraphNode_Official_Fragment
  | GraphNode_Organization_Fragment
  | GraphNode_Park_Fragment
  | GraphNode_Person_Fragment
  | GraphNode_Place_Fragment
  | GraphNode_Policy_Fragment
  | GraphNode_Project_Fragment
  | GraphNode_Ranking_Fragment
  | GraphNode_Role_Fragment
  | GraphNode_Rule_Fragment
  | GraphNode_Source_Fragment
  | GraphNode_Tenure_Fragment
  | GraphNode_Topic_Fragment
;

export type GraphLinkFragment = { relationship: string, basis: Basis | null, rule: { id: string, name: string } | null, from:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , to:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , evidence: Array<{ id: string, paragraph: number, asStated: string, source: { id: string, name: string } }> };

export type GraphShortestPathQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  lang?: Array<LangTag> | LangTag | null | undefined;
}>;


export type GraphShortestPathQuery = { shortestPath: { explored: number, path: { length: number, nodes: Array<
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
      >, steps: Array<{ links: Array<{ relationship: string, basis: Basis | null, rule: { id: string, name: string } | null, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: Array<{ id: string, paragraph: number, asStated: string, source: { id: string, name: string } }> }> }> } | null } | null };

export type GraphPathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxLength: number;
  lang?: Array<LangTag> | LangTag | null | undefined;
}>;


export type GraphPathsQuery = { paths: { complete: boolean, cuts: Array<{ reason: CutReason, left: number | null }>, paths: Array<{ length: number, nodes: Array<
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
      >, steps: Array<{ links: Array<{ relationship: string, basis: Basis | null, rule: { id: string, name: string } | null, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: Array<{ id: string, paragraph: number, asStated: string, source: { id: string, name: string } }> }> }> }> } | null };

export type GraphPathFragment = { length: number, nodes: Array<
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
  >, steps: Array<{ links: Array<{ relationship: string, basis: Basis | null, rule: { id: string, name: string } | null, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , evidence: Array<{ id: string, paragraph: number, asStated: string, source: { id: string, name: string } }> }> }> };

type PathNode_Assessment_Fragment = { __typename: 'Assessment', asStated: string, id: string };

type PathNode_AuditCheck_Fragment = { __typename: 'AuditCheck', id: string };

type PathNode_Award_Fragment = { __typename: 'Award', name: string, id: string };

type PathNode_AwardGrant_Fragment = { __typename: 'AwardGrant', asStated: string, id: string };

type PathNode_Criterion_Fragment = { __typename: 'Criterion', name: string, id: string };

type PathNode_Dataset_Fragment = { __typename: 'Dataset', id: string };

type PathNode_DerivedValue_Fragment = { __typename: 'DerivedValue', id: string };

type PathNode_District_Fragment = { __typename: 'District', name: string, id: string };

type PathNode_Event_Fragment = { __typename: 'Event', name: string, id: string };

type PathNode_Evidence_Fragment = { __typename: 'Evidence', id: string };

type PathNode_FieldClaim_Fragment = { __typename: 'FieldClaim', id: string };

type PathNode_Industry_Fragment = { __typename: 'Industry', name: string, id: string };

type PathNode_Load_Fragment = { __typename: 'Load', id: string };

type PathNode_Metric_Fragment = { __typename: 'Metric', name: string, id: string };

type PathNode_Milestone_Fragment = { __typename: 'Milestone', asStated: string, id: string };

type PathNode_Observation_Fragment = { __typename: 'Observation', asStated: string, id: string };

type PathNode_Official_Fragment = { __typename: 'Official', name: string, id: string };

type PathNode_Organization_Fragment = { __typename: 'Organization', name: string, id: string };

type PathNode_Park_Fragment = { __typename: 'Park', name: string, id: string };

type PathNode_Person_Fragment = { __typename: 'Person', name: string, id: string };

type PathNode_Place_Fragment = { __typename: 'Place', name: string, id: string };

type PathNode_Policy_Fragment = { __typename: 'Policy', name: string, id: string };

type PathNode_Project_Fragment = { __typename: 'Project', name: string, id: string };

type PathNode_Ranking_Fragment = { __typename: 'Ranking', asStated: string, id: string };

type PathNode_Role_Fragment = { __typename: 'Role', name: string, id: string };

type PathNode_Rule_Fragment = { __typename: 'Rule', id: string };

type PathNode_Source_Fragment = { __typename: 'Source', name: string, id: string };

type PathNode_Tenure_Fragment = { __typename: 'Tenure', asStated: string, id: string };

type PathNode_Topic_Fragment = { __typename: 'Topic', name: string, id: string };

export type PathNodeFragment =
  | PathNode_Assessment_Fragment
  | PathNode_AuditCheck_Fragment
  | PathNode_Award_Fragment
  | PathNode_AwardGrant_Fragment
  | PathNode_Criterion_Fragment
  | PathNode_Dataset_Fragment
  | PathNode_DerivedValue_Fragment
  | PathNode_District_Fragment
  | PathNode_Event_Fragment
  | PathNode_Evidence_Fragment
  | PathNode_FieldClaim_Fragment
  | PathNode_Industry_Fragment
  | PathNode_Load_Fragment
  | PathNode_Metric_Fragment
  | PathNode_Milestone_Fragment
  | PathNode_Observation_Fragment
  | PathNode_Official_Fragment
  | PathNode_Organization_Fragment
  | PathNode_Park_Fragment
  | PathNode_Person_Fragment
  | PathNode_Place_Fragment
  | PathNode_Policy_Fragment
  | PathNode_Project_Fragment
  | PathNode_Ranking_Fragment
  | PathNode_Role_Fragment
  | PathNode_Rule_Fragment
  | PathNode_Source_Fragment
  | PathNode_Tenure_Fragment
  | PathNode_Topic_Fragment
;

export type GraphCommonNeighborsQueryVariables = Exact<{
  a: string | number;
  b: string | number;
  after?: string | null | undefined;
  lang?: Array<LangTag> | LangTag | null | undefined;
}>;


export type GraphCommonNeighborsQuery = { commonNeighbors: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
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
      , links: Array<{ relationship: string, basis: Basis | null, rule: { id: string, name: string } | null, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , evidence: Array<{ id: string, paragraph: number, asStated: string, source: { id: string, name: string } }> }> }> } | null };

export type GraphStartQueryVariables = Exact<{
  lang?: Array<LangTag> | LangTag | null | undefined;
}>;


export type GraphStartQuery = { districts: { nodes: Array<{ id: string, name: string }> } };

export type GraphSuggestQueryVariables = Exact<{
  text: string;
  types?: Array<string> | string | null | undefined;
  lang?: Array<LangTag> | LangTag | null | undefined;
}>;


export type GraphSuggestQuery = { suggest: Array<{ matchedText: string, node:
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
     }> };

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
export const GraphNodeFragmentDoc = new TypedDocumentString(`
    fragment GraphNode on Node {
  __typename
  id
  ... on Entity {
    name(lang: $lang)
    description(lang: $lang)
    evidence(first: 5) {
      source {
        id
        name(lang: $lang)
      }
    }
  }
  ... on Statement {
    asStated
    evidence(first: 5) {
      source {
        id
        name(lang: $lang)
      }
    }
  }
  ... on Observation {
    modality
    metric {
      id
      name(lang: $lang)
      topics(first: 5) {
        nodes {
          id
          name(lang: $lang)
        }
      }
    }
    period {
      start
      end
      edtf
      asStated
    }
  }
  ... on Ranking {
    topics(first: 5) {
      nodes {
        id
        name(lang: $lang)
      }
    }
    position
    period {
      start
      end
      edtf
      asStated
    }
  }
  ... on AwardGrant {
    award {
      id
      name(lang: $lang)
    }
    period {
      start
      end
      edtf
      asStated
    }
  }
  ... on Tenure {
    post(lang: $lang)
    asOf
    start
    end
  }
  ... on Award {
    topics(first: 5) {
      nodes {
        id
        name(lang: $lang)
      }
    }
  }
  ... on Metric {
    topics(first: 5) {
      nodes {
        id
        name(lang: $lang)
      }
    }
  }
  ... on Organization {
    topics(first: 5) {
      nodes {
        id
        name(lang: $lang)
      }
    }
  }
  ... on Policy {
    topics(first: 5) {
      nodes {
        id
        name(lang: $lang)
      }
    }
  }
  ... on Project {
    topics(first: 5) {
      nodes {
        id
        name(lang: $lang)
      }
    }
  }
  ... on Event {
    heldOn
  }
  ... on Source {
    publishedOn
    eventOn
  }
  ... on Evidence {
    paragraph
    spanText: asStated
    source {
      id
      name(lang: $lang)
    }
  }
  ... on Dataset {
    datasetTitle: title
  }
  ... on AuditCheck {
    check
  }
  ... on DerivedValue {
    label
  }
}
    `, {"fragmentName":"GraphNode"}) as unknown as TypedDocumentString<GraphNodeFragment, unknown>;
export const GraphLinkFragmentDoc = new TypedDocumentString(`
    fragment GraphLink on Link {
  relationship
  basis
  rule {
    id
    name(lang: $lang)
  }
  from {
    id
  }
  to {
    id
  }
  evidence {
    id
    paragraph
    asStated
    source {
      id
      name(lang: $lang)
    }
  }
}
    `, {"fragmentName":"GraphLink"}) as unknown as TypedDocumentString<GraphLinkFragment, unknown>;
export const PathNodeFragmentDoc = new TypedDocumentString(`
    fragment PathNode on Node {
  __typename
  id
  ... on Entity {
    name(lang: $lang)
  }
  ... on Statement {
    asStated
  }
}
    `, {"fragmentName":"PathNode"}) as unknown as TypedDocumentString<PathNodeFragment, unknown>;
export const GraphPathFragmentDoc = new TypedDocumentString(`
    fragment GraphPath on Path {
  length
  nodes {
    ...PathNode
  }
  steps {
    links {
      relationship
      basis
      rule {
        id
        name(lang: $lang)
      }
      from {
        id
      }
      to {
        id
      }
      evidence {
        id
        paragraph
        asStated
        source {
          id
          name(lang: $lang)
        }
      }
    }
  }
}
    fragment PathNode on Node {
  __typename
  id
  ... on Entity {
    name(lang: $lang)
  }
  ... on Statement {
    asStated
  }
}`, {"fragmentName":"GraphPath"}) as unknown as TypedDocumentString<GraphPathFragment, unknown>;
export const GraphExpansionDocument = new TypedDocumentString(`
    query GraphExpansion($ids: [ID!]!, $steps: [ExpansionStep!]!, $shown: [ID!]!, $lang: [LangTag!]) {
  expansion(ids: $ids, steps: $steps, shown: $shown) {
    pages {
      id
      neighbors
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    nodes {
      node {
        ...GraphNode
      }
      counts {
        relationship
        direction
        count
      }
    }
    links {
      ...GraphLink
    }
    unknownIds
    unknownRelationships
    cuts {
      reason
      left
    }
  }
}
    fragment GraphNode on Node {
  __typename
  id
  ... on Entity {
    name(lang: $lang)
    description(lang: $lang)
    evidence(first: 5) {
      source {
        id
        name(lang: $lang)
      }
    }
  }
  ... on Statement {
    asStated
    evidence(first: 5) {
      source {
        id
        name(lang: $lang)
      }
    }
  }
  ... on Observation {
    modality
    metric {
      id
      name(lang: $lang)
      topics(first: 5) {
        nodes {
          id
          name(lang: $lang)
        }
      }
    }
    period {
      start
      end
      edtf
      asStated
    }
  }
  ... on Ranking {
    topics(first: 5) {
      nodes {
        id
        name(lang: $lang)
      }
    }
    position
    period {
      start
      end
      edtf
      asStated
    }
  }
  ... on AwardGrant {
    award {
      id
      name(lang: $lang)
    }
    period {
      start
      end
      edtf
      asStated
    }
  }
  ... on Tenure {
    post(lang: $lang)
    asOf
    start
    end
  }
  ... on Award {
    topics(first: 5) {
      nodes {
        id
        name(lang: $lang)
      }
    }
  }
  ... on Metric {
    topics(first: 5) {
      nodes {
        id
        name(lang: $lang)
      }
    }
  }
  ... on Organization {
    topics(first: 5) {
      nodes {
        id
        name(lang: $lang)
      }
    }
  }
  ... on Policy {
    topics(first: 5) {
      nodes {
        id
        name(lang: $lang)
      }
    }
  }
  ... on Project {
    topics(first: 5) {
      nodes {
        id
        name(lang: $lang)
      }
    }
  }
  ... on Event {
    heldOn
  }
  ... on Source {
    publishedOn
    eventOn
  }
  ... on Evidence {
    paragraph
    spanText: asStated
    source {
      id
      name(lang: $lang)
    }
  }
  ... on Dataset {
    datasetTitle: title
  }
  ... on AuditCheck {
    check
  }
  ... on DerivedValue {
    label
  }
}
fragment GraphLink on Link {
  relationship
  basis
  rule {
    id
    name(lang: $lang)
  }
  from {
    id
  }
  to {
    id
  }
  evidence {
    id
    paragraph
    asStated
    source {
      id
      name(lang: $lang)
    }
  }
}`) as unknown as TypedDocumentString<GraphExpansionQuery, GraphExpansionQueryVariables>;
export const GraphShortestPathDocument = new TypedDocumentString(`
    query GraphShortestPath($from: ID!, $to: ID!, $lang: [LangTag!]) {
  shortestPath(from: $from, to: $to, maxLength: 10) {
    explored
    path {
      ...GraphPath
    }
  }
}
    fragment GraphPath on Path {
  length
  nodes {
    ...PathNode
  }
  steps {
    links {
      relationship
      basis
      rule {
        id
        name(lang: $lang)
      }
      from {
        id
      }
      to {
        id
      }
      evidence {
        id
        paragraph
        asStated
        source {
          id
          name(lang: $lang)
        }
      }
    }
  }
}
fragment PathNode on Node {
  __typename
  id
  ... on Entity {
    name(lang: $lang)
  }
  ... on Statement {
    asStated
  }
}`) as unknown as TypedDocumentString<GraphShortestPathQuery, GraphShortestPathQueryVariables>;
export const GraphPathsDocument = new TypedDocumentString(`
    query GraphPaths($from: ID!, $to: ID!, $maxLength: Int!, $lang: [LangTag!]) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: 20) {
    complete
    cuts {
      reason
      left
    }
    paths {
      ...GraphPath
    }
  }
}
    fragment GraphPath on Path {
  length
  nodes {
    ...PathNode
  }
  steps {
    links {
      relationship
      basis
      rule {
        id
        name(lang: $lang)
      }
      from {
        id
      }
      to {
        id
      }
      evidence {
        id
        paragraph
        asStated
        source {
          id
          name(lang: $lang)
        }
      }
    }
  }
}
fragment PathNode on Node {
  __typename
  id
  ... on Entity {
    name(lang: $lang)
  }
  ... on Statement {
    asStated
  }
}`) as unknown as TypedDocumentString<GraphPathsQuery, GraphPathsQueryVariables>;
export const GraphCommonNeighborsDocument = new TypedDocumentString(`
    query GraphCommonNeighbors($a: ID!, $b: ID!, $after: String, $lang: [LangTag!]) {
  commonNeighbors(a: $a, b: $b, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...PathNode
      }
      links {
        relationship
        basis
        rule {
          id
          name(lang: $lang)
        }
        from {
          id
        }
        to {
          id
        }
        evidence {
          id
          paragraph
          asStated
          source {
            id
            name(lang: $lang)
          }
        }
      }
    }
  }
}
    fragment PathNode on Node {
  __typename
  id
  ... on Entity {
    name(lang: $lang)
  }
  ... on Statement {
    asStated
  }
}`) as unknown as TypedDocumentString<GraphCommonNeighborsQuery, GraphCommonNeighborsQueryVariables>;
export const GraphStartDocument = new TypedDocumentString(`
    query GraphStart($lang: [LangTag!]) {
  districts(first: 12) {
    nodes {
      id
      name(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<GraphStartQuery, GraphStartQueryVariables>;
export const GraphSuggestDocument = new TypedDocumentString(`
    query GraphSuggest($text: String!, $types: [String!], $lang: [LangTag!]) {
  suggest(text: $text, types: $types, first: 8) {
    matchedText
    node {
      __typename
      id
      ... on Entity {
        name(lang: $lang)
      }
      ... on Statement {
        asStated
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GraphSuggestQuery, GraphSuggestQueryVariables>;