/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether claims about the same agree. */
export type Agreement =
  /** Some number fits them all. */
  | 'COMPATIBLE'
  /** No number fits them all. */
  | 'CONTRADICTORY'
  /** All state the same. */
  | 'EQUAL'
  /** There is one alone. */
  | 'SINGLE';

/** HOLDS and FAILS are certain within the stated bounds and rounding. */
export type AuditVerdict =
  /** Whatever the figures can be, they do not agree. */
  | 'FAILS'
  /** Whatever the figures can be, they agree. */
  | 'HOLDS'
  /** The bounds allow both. */
  | 'UNDECIDED';

/** How something that is said here is known. */
export type Basis =
  /** General knowledge that its source does not give: which country a city lies in, the years of a plan. */
  | 'BACKGROUND'
  /** It follows from its evidence by a rule that is named. */
  | 'INFERRED'
  /** Its evidence contains it. */
  | 'STATED';

/** What someone did for a source. */
export type ContributorRole =
  /** Wrote it (作者). */
  | 'AUTHOR'
  /** Made it available: a platform, an archive. */
  | 'CARRIER'
  /** Edited it (编辑). */
  | 'EDITOR'
  /** Took its pictures (摄影). */
  | 'PHOTOGRAPHER'
  /** Named beside the photographer in a credit line. */
  | 'PICTURE_CREDIT'
  /** Published it (发布). */
  | 'PUBLISHER'
  /** Reported it (记者). */
  | 'REPORTER';

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

/** How far a load is. */
export type LoadState =
  /** Its process died; a later load completed it. */
  | 'ABANDONED'
  /** It ended, and all of it is in the graph. */
  | 'DONE'
  /** Ended by an error; the next load completes it. */
  | 'FAILED'
  /** In progress, or its process died; the next load of the dataset tells. */
  | 'RUNNING';

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

/** Rules of preference, first to last. */
export type PreferenceRule =
  /** Nothing tells them apart; the one whose id comes first. */
  | 'ID'
  /** The later source comes first: it may correct the earlier. */
  | 'LATER_SOURCE'
  /** A narrower statement comes first: exact, then two bounds, one bound, about. */
  | 'MORE_EXACT'
  /** There is no other claim. */
  | 'ONLY_CLAIM'
  /** A stated figure comes before one computed from others. */
  | 'STATED';

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

export type EntityHeadQueryVariables = Exact<{
  id: string | number;
  lang?: Array<LangTag> | LangTag | null | undefined;
}>;


export type EntityHeadQuery = { node:
    | { __typename: 'Assessment', asStated: string, id: string, datasets: Array<string>, changedAt: string | null }
    | { __typename: 'AuditCheck', id: string, datasets: Array<string>, changedAt: string | null }
    | { __typename: 'Award', name: string, aliases: Array<string>, description: string | null, externalIds: Array<string>, id: string, datasets: Array<string>, changedAt: string | null, names: Array<{ lang: LangTag, value: string }>, observations: { totalCount: number }, rankings: { totalCount: number }, awardGrants: { totalCount: number } }
    | { __typename: 'AwardGrant', asStated: string, id: string, datasets: Array<string>, changedAt: string | null }
    | { __typename: 'Criterion', name: string, aliases: Array<string>, description: string | null, externalIds: Array<string>, id: string, datasets: Array<string>, changedAt: string | null, names: Array<{ lang: LangTag, value: string }>, observations: { totalCount: number }, rankings: { totalCount: number }, awardGrants: { totalCount: number } }
    | { __typename: 'Dataset', id: string, datasets: Array<string>, changedAt: string | null }
    | { __typename: 'DerivedValue', id: string, datasets: Array<string>, changedAt: string | null }
    | { __typename: 'District', name: string, aliases: Array<string>, description: string | null, externalIds: Array<string>, id: string, datasets: Array<string>, changedAt: string | null, names: Array<{ lang: LangTag, value: string }>, observations: { totalCount: number }, rankings: { totalCount: number }, awardGrants: { totalCount: number }, tenures: { totalCount: number } }
    | { __typename: 'Event', name: string, aliases: Array<string>, description: string | null, externalIds: Array<string>, heldOn: string | null, id: string, datasets: Array<string>, changedAt: string | null, names: Array<{ lang: LangTag, value: string }>, observations: { totalCount: number }, rankings: { totalCount: number }, awardGrants: { totalCount: number } }
    | { __typename: 'Evidence', id: string, datasets: Array<string>, changedAt: string | null }
    | { __typename: 'FieldClaim', id: string, datasets: Array<string>, changedAt: string | null }
    | { __typename: 'Industry', name: string, aliases: Array<string>, description: string | null, externalIds: Array<string>, id: string, datasets: Array<string>, changedAt: string | null, names: Array<{ lang: LangTag, value: string }>, observations: { totalCount: number }, rankings: { totalCount: number }, awardGrants: { totalCount: number } }
    | { __typename: 'Load', id: string, datasets: Array<string>, changedAt: string | null }
    | { __typename: 'Metric', name: string, aliases: Array<string>, description: string | null, externalIds: Array<string>, unit: string, id: string, datasets: Array<string>, changedAt: string | null, names: Array<{ lang: LangTag, value: string }>, observations: { totalCount: number }, rankings: { totalCount: number }, awardGrants: { totalCount: number }, measurements: { totalCount: number } }
    | { __typename: 'Milestone', asStated: string, id: string, datasets: Array<string>, changedAt: string | null }
    | { __typename: 'Observation', asStated: string, id: string, datasets: Array<string>, changedAt: string | null }
    | { __typename: 'Official', name: string, aliases: Array<string>, description: string | null, externalIds: Array<string>, id: string, datasets: Array<string>, changedAt: string | null, names: Array<{ lang: LangTag, value: string }>, observations: { totalCount: number }, rankings: { totalCount: number }, awardGrants: { totalCount: number }, tenures: { totalCount: number } }
    | { __typename: 'Organization', name: string, aliases: Array<string>, description: string | null, externalIds: Array<string>, id: string, datasets: Array<string>, changedAt: string | null, names: Array<{ lang: LangTag, value: string }>, observations: { totalCount: number }, rankings: { totalCount: number }, awardGrants: { totalCount: number } }
    | { __typename: 'Park', name: string, aliases: Array<string>, description: string | null, externalIds: Array<string>, id: string, datasets: Array<string>, changedAt: string | null, names: Array<{ lang: LangTag, value: string }>, observations: { totalCount: number }, rankings: { totalCount: number }, awardGrants: { totalCount: number } }
    | { __typename: 'Person', name: string, aliases: Array<string>, description: string | null, externalIds: Array<string>, id: string, datasets: Array<string>, changedAt: string | null, names: Array<{ lang: LangTag, value: string }>, observations: { totalCount: number }, rankings: { totalCount: number }, awardGrants: { totalCount: number } }
    | { __typename: 'Place', name: string, aliases: Array<string>, description: string | null, externalIds: Array<string>, id: string, datasets: Array<string>, changedAt: string | null, names: Array<{ lang: LangTag, value: string }>, observations: { totalCount: number }, rankings: { totalCount: number }, awardGrants: { totalCount: number } }
    | { __typename: 'Policy', name: string, aliases: Array<string>, description: string | null, externalIds: Array<string>, id: string, datasets: Array<string>, changedAt: string | null, names: Array<{ lang: LangTag, value: string }>, observations: { totalCount: number }, rankings: { totalCount: number }, awardGrants: { totalCount: number } }
    | { __typename: 'Project', name: string, aliases: Array<string>, description: string | null, externalIds: Array<string>, id: string, datasets: Array<string>, changedAt: string | null, names: Array<{ lang: LangTag, value: string }>, observations: { totalCount: number }, rankings: { totalCount: number }, awardGrants: { totalCount: number } }
    | { __typename: 'Ranking', asStated: string, id: string, datasets: Array<string>, changedAt: string | null }
    | { __typename: 'Role', name: string, aliases: Array<string>, description: string | null, externalIds: Array<string>, id: string, datasets: Array<string>, changedAt: string | null, names: Array<{ lang: LangTag, value: string }>, observations: { totalCount: number }, rankings: { totalCount: number }, awardGrants: { totalCount: number } }
    | { __typename: 'Rule', id: string, datasets: Array<string>, changedAt: string | null }
    | { __typename: 'Source', name: string, aliases: Array<string>, description: string | null, externalIds: Array<string>, url: string | null, publishedOn: string | null, eventOn: string | null, sha256: string | null, licenceNote: string | null, id: string, datasets: Array<string>, changedAt: string | null, names: Array<{ lang: LangTag, value: string }>, observations: { totalCount: number }, rankings: { totalCount: number }, awardGrants: { totalCount: number } }
    | { __typename: 'Tenure', asStated: string, id: string, datasets: Array<string>, changedAt: string | null }
    | { __typename: 'Topic', name: string, aliases: Array<string>, description: string | null, externalIds: Array<string>, id: string, datasets: Array<string>, changedAt: string | null, names: Array<{ lang: LangTag, value: string }>, observations: { totalCount: number }, rankings: { totalCount: number }, awardGrants: { totalCount: number } }
   | null, neighbors: { relationshipCounts: Array<{ relationship: string, direction: LinkDirection, count: number }> } | null };

export type SubjectFiguresQueryVariables = Exact<{
  id: string | number;
  lang?: Array<LangTag> | LangTag | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SubjectFiguresQuery = { observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, asStated: string, qualifier: Qualifier, value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, unit: string, modality: Modality, streakYears: number | null, basis: Basis, formula: string | null, rule: { id: string, name: string } | null, periodRule: { id: string, name: string } | null, period: { kind: PeriodKind, basis: Basis | null, start: string | null, end: string | null, duration: string | null, asStated: string | null } | null, metric: { id: string, name: string, topics: { nodes: Array<{ id: string, name: string }> } }, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , relativeTo:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, plan: { id: string, name: string } | null, exceeds: { id: string, name: string } | null, evidence: Array<{ id: string, source: { id: string } }> }> } };

export type MetricFiguresQueryVariables = Exact<{
  id: string | number;
  lang?: Array<LangTag> | LangTag | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MetricFiguresQuery = { observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, asStated: string, qualifier: Qualifier, value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, unit: string, modality: Modality, streakYears: number | null, basis: Basis, formula: string | null, rule: { id: string, name: string } | null, periodRule: { id: string, name: string } | null, period: { kind: PeriodKind, basis: Basis | null, start: string | null, end: string | null, duration: string | null, asStated: string | null } | null, metric: { id: string, name: string, topics: { nodes: Array<{ id: string, name: string }> } }, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , relativeTo:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, plan: { id: string, name: string } | null, exceeds: { id: string, name: string } | null, evidence: Array<{ id: string, source: { id: string } }> }> } };

export type FigurePageFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, asStated: string, qualifier: Qualifier, value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, unit: string, modality: Modality, streakYears: number | null, basis: Basis, formula: string | null, rule: { id: string, name: string } | null, periodRule: { id: string, name: string } | null, period: { kind: PeriodKind, basis: Basis | null, start: string | null, end: string | null, duration: string | null, asStated: string | null } | null, metric: { id: string, name: string, topics: { nodes: Array<{ id: string, name: string }> } }, subject:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    , relativeTo:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
     | null, plan: { id: string, name: string } | null, exceeds: { id: string, name: string } | null, evidence: Array<{ id: string, source: { id: string } }> }> };

export type FigureRowFragment = { id: string, asStated: string, qualifier: Qualifier, value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, unit: string, modality: Modality, streakYears: number | null, basis: Basis, formula: string | null, rule: { id: string, name: string } | null, periodRule: { id: string, name: string } | null, period: { kind: PeriodKind, basis: Basis | null, start: string | null, end: string | null, duration: string | null, asStated: string | null } | null, metric: { id: string, name: string, topics: { nodes: Array<{ id: string, name: string }> } }, subject:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  , relativeTo:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
   | null, plan: { id: string, name: string } | null, exceeds: { id: string, name: string } | null, evidence: Array<{ id: string, source: { id: string } }> };

export type ClaimsQueryVariables = Exact<{
  subject: string | number;
  metric: string | number;
  lang?: Array<LangTag> | LangTag | null | undefined;
}>;


export type ClaimsQuery = { claims: Array<{ agreement: Agreement, rule: PreferenceRule, modality: Modality, slot: { label: string }, best: { statedOn: string | null, sources: Array<{ id: string, name: string }>, observation: { id: string, asStated: string, qualifier: Qualifier, value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, unit: string, modality: Modality, streakYears: number | null, basis: Basis, formula: string | null, rule: { id: string, name: string } | null, periodRule: { id: string, name: string } | null, period: { kind: PeriodKind, basis: Basis | null, start: string | null, end: string | null, duration: string | null, asStated: string | null } | null, metric: { id: string, name: string, topics: { nodes: Array<{ id: string, name: string }> } }, subject:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , relativeTo:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null, plan: { id: string, name: string } | null, exceeds: { id: string, name: string } | null, evidence: Array<{ id: string, source: { id: string } }> } }, alternatives: Array<{ statedOn: string | null, sources: Array<{ id: string, name: string }>, observation: { id: string, asStated: string, qualifier: Qualifier, value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, unit: string, modality: Modality, streakYears: number | null, basis: Basis, formula: string | null, rule: { id: string, name: string } | null, periodRule: { id: string, name: string } | null, period: { kind: PeriodKind, basis: Basis | null, start: string | null, end: string | null, duration: string | null, asStated: string | null } | null, metric: { id: string, name: string, topics: { nodes: Array<{ id: string, name: string }> } }, subject:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , relativeTo:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null, plan: { id: string, name: string } | null, exceeds: { id: string, name: string } | null, evidence: Array<{ id: string, source: { id: string } }> } }> }> | null };

export type ClaimFragment = { statedOn: string | null, sources: Array<{ id: string, name: string }>, observation: { id: string, asStated: string, qualifier: Qualifier, value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, unit: string, modality: Modality, streakYears: number | null, basis: Basis, formula: string | null, rule: { id: string, name: string } | null, periodRule: { id: string, name: string } | null, period: { kind: PeriodKind, basis: Basis | null, start: string | null, end: string | null, duration: string | null, asStated: string | null } | null, metric: { id: string, name: string, topics: { nodes: Array<{ id: string, name: string }> } }, subject:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    , relativeTo:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
     | null, plan: { id: string, name: string } | null, exceeds: { id: string, name: string } | null, evidence: Array<{ id: string, source: { id: string } }> } };

export type HomeQueryVariables = Exact<{
  lang?: Array<LangTag> | LangTag | null | undefined;
}>;


export type HomeQuery = { datasets: { totalCount: number, nodes: Array<{ id: string, version: string, coverage: { numbers: number, modelled: number } | null, sources: { nodes: Array<{ id: string, name: string, title: string | null, url: string | null, language: string | null, publishedOn: string | null, eventOn: string | null, sha256: string | null, licenceNote: string | null, organizations: { edges: Array<{ role: ContributorRole, node: { id: string, name: string } }> } }> } }> }, districts: { totalCount: number, nodes: Array<{ id: string, name: string, description: string | null, observations: { totalCount: number, nodes: Array<{ id: string, asStated: string, qualifier: Qualifier, value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, unit: string, metric: { id: string, name: string } }> } }> }, metrics: { nodes: Array<{ id: string, name: string }> }, officials: { nodes: Array<{ id: string, name: string }> }, entities: { totalCount: number }, observations: { totalCount: number }, aims: { totalCount: number }, specimens: { nodes: Array<{ id: string, asStated: string, qualifier: Qualifier, value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, unit: string, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , metric: { id: string, name: string }, evidence: Array<{ paragraph: number, start: number, end: number, source: { id: string, name: string } }> }> }, places: { nodes: Array<{ id: string, name: string, districts: { totalCount: number } }> }, rankings: { totalCount: number }, sources: { totalCount: number } };

export type NewestLoadQueryVariables = Exact<{ [key: string]: never; }>;


export type NewestLoadQuery = { loads: { nodes: Array<{ id: string, datasetId: string, version: string, finishedAt: string | null, state: LoadState }> } };

export type StatementProofQueryVariables = Exact<{
  id: string | number;
  lang?: Array<LangTag> | LangTag | null | undefined;
}>;


export type StatementProofQuery = { node:
    | { __typename: 'Assessment', asStated: string, id: string, evidence: Array<{ id: string, page: number | null, paragraph: number, start: number, end: number, asStated: string, hash: string, cell: { sheet: string | null, row: number, column: number, rowHeader: string | null, columnHeader: string | null } | null, source: { id: string, name: string, title: string | null, url: string | null, language: string | null, publishedOn: string | null, eventOn: string | null, sha256: string | null, licenceNote: string | null, organizations: { edges: Array<{ role: ContributorRole, node: { id: string, name: string } }> } } }>, audits: { nodes: Array<{ id: string, check: string, verdict: AuditVerdict, reason: string, inputs: { totalCount: number, edges: Array<{ role: string, node:
                | { id: string, asStated: string }
                | { id: string, asStated: string }
                | { id: string, asStated: string }
                | { id: string, asStated: string }
                | { id: string, asStated: string }
                | { id: string, asStated: string }
               }> }, derived: { nodes: Array<{ id: string, label: string, unit: string, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean }> } }> } }
    | { __typename: 'AuditCheck', id: string }
    | { __typename: 'Award', id: string }
    | { __typename: 'AwardGrant', asStated: string, id: string, basis: Basis, recipientCount: number | null, streakYears: number | null, evidence: Array<{ id: string, page: number | null, paragraph: number, start: number, end: number, asStated: string, hash: string, source: { id: string, name: string, title: string | null, url: string | null, language: string | null, publishedOn: string | null, eventOn: string | null, sha256: string | null, licenceNote: string | null, organizations: { edges: Array<{ role: ContributorRole, node: { id: string, name: string } }> } }, cell: { sheet: string | null, row: number, column: number, rowHeader: string | null, columnHeader: string | null } | null }>, audits: { nodes: Array<{ id: string, check: string, verdict: AuditVerdict, reason: string, inputs: { totalCount: number, edges: Array<{ role: string, node:
                | { id: string, asStated: string }
                | { id: string, asStated: string }
                | { id: string, asStated: string }
                | { id: string, asStated: string }
                | { id: string, asStated: string }
                | { id: string, asStated: string }
               }> }, derived: { nodes: Array<{ id: string, label: string, unit: string, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean }> } }> }, rule: { id: string, name: string } | null, award: { id: string, name: string }, periodRule: { id: string, name: string } | null, period: { kind: PeriodKind, basis: Basis | null, start: string | null, end: string | null, duration: string | null, asStated: string | null } | null }
    | { __typename: 'Criterion', id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'DerivedValue', id: string }
    | { __typename: 'District', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'FieldClaim', id: string }
    | { __typename: 'Industry', id: string }
    | { __typename: 'Load', id: string }
    | { __typename: 'Metric', id: string }
    | { __typename: 'Milestone', asStated: string, id: string, evidence: Array<{ id: string, page: number | null, paragraph: number, start: number, end: number, asStated: string, hash: string, cell: { sheet: string | null, row: number, column: number, rowHeader: string | null, columnHeader: string | null } | null, source: { id: string, name: string, title: string | null, url: string | null, language: string | null, publishedOn: string | null, eventOn: string | null, sha256: string | null, licenceNote: string | null, organizations: { edges: Array<{ role: ContributorRole, node: { id: string, name: string } }> } } }>, audits: { nodes: Array<{ id: string, check: string, verdict: AuditVerdict, reason: string, inputs: { totalCount: number, edges: Array<{ role: string, node:
                | { id: string, asStated: string }
                | { id: string, asStated: string }
                | { id: string, asStated: string }
                | { id: string, asStated: string }
                | { id: string, asStated: string }
                | { id: string, asStated: string }
               }> }, derived: { nodes: Array<{ id: string, label: string, unit: string, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean }> } }> } }
    | { __typename: 'Observation', asStated: string, id: string, qualifier: Qualifier, value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, unit: string, modality: Modality, streakYears: number | null, basis: Basis, formula: string | null, evidence: Array<{ id: string, page: number | null, paragraph: number, start: number, end: number, asStated: string, hash: string, source: { id: string, name: string, title: string | null, url: string | null, language: string | null, publishedOn: string | null, eventOn: string | null, sha256: string | null, licenceNote: string | null, organizations: { edges: Array<{ role: ContributorRole, node: { id: string, name: string } }> } }, cell: { sheet: string | null, row: number, column: number, rowHeader: string | null, columnHeader: string | null } | null }>, audits: { nodes: Array<{ id: string, check: string, verdict: AuditVerdict, reason: string, inputs: { totalCount: number, edges: Array<{ role: string, node:
                | { id: string, asStated: string }
                | { id: string, asStated: string }
                | { id: string, asStated: string }
                | { id: string, asStated: string }
                | { id: string, asStated: string }
                | { id: string, asStated: string }
               }> }, derived: { nodes: Array<{ id: string, label: string, unit: string, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean }> } }> }, derivedFrom: { nodes: Array<{ id: string, asStated: string, qualifier: Qualifier, value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, unit: string, modality: Modality, streakYears: number | null, basis: Basis, formula: string | null, rule: { id: string, name: string } | null, periodRule: { id: string, name: string } | null, period: { kind: PeriodKind, basis: Basis | null, start: string | null, end: string | null, duration: string | null, asStated: string | null } | null, metric: { id: string, name: string, topics: { nodes: Array<{ id: string, name: string }> } }, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , relativeTo:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, plan: { id: string, name: string } | null, exceeds: { id: string, name: string } | null, evidence: Array<{ id: string, source: { id: string } }> }> }, rule: { id: string, name: string } | null, periodRule: { id: string, name: string } | null, period: { kind: PeriodKind, basis: Basis | null, start: string | null, end: string | null, duration: string | null, asStated: string | null } | null, metric: { id: string, name: string, topics: { nodes: Array<{ id: string, name: string }> } }, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , relativeTo:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, plan: { id: string, name: string } | null, exceeds: { id: string, name: string } | null }
    | { __typename: 'Official', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Park', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Place', id: string }
    | { __typename: 'Policy', id: string }
    | { __typename: 'Project', id: string }
    | { __typename: 'Ranking', asStated: string, id: string, basis: Basis, position: number | null, streakYears: number | null, evidence: Array<{ id: string, page: number | null, paragraph: number, start: number, end: number, asStated: string, hash: string, source: { id: string, name: string, title: string | null, url: string | null, language: string | null, publishedOn: string | null, eventOn: string | null, sha256: string | null, licenceNote: string | null, organizations: { edges: Array<{ role: ContributorRole, node: { id: string, name: string } }> } }, cell: { sheet: string | null, row: number, column: number, rowHeader: string | null, columnHeader: string | null } | null }>, audits: { nodes: Array<{ id: string, check: string, verdict: AuditVerdict, reason: string, inputs: { totalCount: number, edges: Array<{ role: string, node:
                | { id: string, asStated: string }
                | { id: string, asStated: string }
                | { id: string, asStated: string }
                | { id: string, asStated: string }
                | { id: string, asStated: string }
                | { id: string, asStated: string }
               }> }, derived: { nodes: Array<{ id: string, label: string, unit: string, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean }> } }> }, rule: { id: string, name: string } | null, criterion: { id: string, name: string }, scope: { id: string, name: string }, rankedMetric: { id: string, name: string } | null, list: { id: string, name: string } | null, plan: { id: string, name: string } | null, periodRule: { id: string, name: string } | null, period: { kind: PeriodKind, basis: Basis | null, start: string | null, end: string | null, duration: string | null, asStated: string | null } | null }
    | { __typename: 'Role', id: string }
    | { __typename: 'Rule', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Tenure', asStated: string, id: string, basis: Basis, asOf: string, start: string | null, end: string | null, evidence: Array<{ id: string, page: number | null, paragraph: number, start: number, end: number, asStated: string, hash: string, source: { id: string, name: string, title: string | null, url: string | null, language: string | null, publishedOn: string | null, eventOn: string | null, sha256: string | null, licenceNote: string | null, organizations: { edges: Array<{ role: ContributorRole, node: { id: string, name: string } }> } }, cell: { sheet: string | null, row: number, column: number, rowHeader: string | null, columnHeader: string | null } | null }>, audits: { nodes: Array<{ id: string, check: string, verdict: AuditVerdict, reason: string, inputs: { totalCount: number, edges: Array<{ role: string, node:
                | { id: string, asStated: string }
                | { id: string, asStated: string }
                | { id: string, asStated: string }
                | { id: string, asStated: string }
                | { id: string, asStated: string }
                | { id: string, asStated: string }
               }> }, derived: { nodes: Array<{ id: string, label: string, unit: string, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean }> } }> }, rule: { id: string, name: string } | null, person: { id: string, name: string }, body:
        | { id: string, name: string }
        | { id: string, name: string }
       }
    | { __typename: 'Topic', id: string }
   | null };

export type RelationProofQueryVariables = Exact<{
  ends: Array<string | number> | string | number;
  relationship: string;
  lang?: Array<LangTag> | LangTag | null | undefined;
}>;


export type RelationProofQuery = { subgraph: { edges: Array<{ relationship: string, basis: Basis | null, rule: { id: string, name: string } | null, from:
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
      , to:
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
      , evidence: Array<{ id: string, page: number | null, paragraph: number, start: number, end: number, asStated: string, hash: string, cell: { sheet: string | null, row: number, column: number, rowHeader: string | null, columnHeader: string | null } | null, source: { id: string, name: string, title: string | null, url: string | null, language: string | null, publishedOn: string | null, eventOn: string | null, sha256: string | null, licenceNote: string | null, organizations: { edges: Array<{ role: ContributorRole, node: { id: string, name: string } }> } } }> }> } };

export type PlaceFragment = { id: string, page: number | null, paragraph: number, start: number, end: number, asStated: string, hash: string, cell: { sheet: string | null, row: number, column: number, rowHeader: string | null, columnHeader: string | null } | null, source: { id: string, name: string, title: string | null, url: string | null, language: string | null, publishedOn: string | null, eventOn: string | null, sha256: string | null, licenceNote: string | null, organizations: { edges: Array<{ role: ContributorRole, node: { id: string, name: string } }> } } };

export type StatementPlacesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  lang?: Array<LangTag> | LangTag | null | undefined;
}>;


export type StatementPlacesQuery = { statements: { nodes: Array<
      | { id: string, evidence: Array<{ id: string, page: number | null, paragraph: number, start: number, end: number, asStated: string, hash: string, cell: { sheet: string | null, row: number, column: number, rowHeader: string | null, columnHeader: string | null } | null, source: { id: string, name: string, title: string | null, url: string | null, language: string | null, publishedOn: string | null, eventOn: string | null, sha256: string | null, licenceNote: string | null, organizations: { edges: Array<{ role: ContributorRole, node: { id: string, name: string } }> } } }> }
      | { id: string, evidence: Array<{ id: string, page: number | null, paragraph: number, start: number, end: number, asStated: string, hash: string, cell: { sheet: string | null, row: number, column: number, rowHeader: string | null, columnHeader: string | null } | null, source: { id: string, name: string, title: string | null, url: string | null, language: string | null, publishedOn: string | null, eventOn: string | null, sha256: string | null, licenceNote: string | null, organizations: { edges: Array<{ role: ContributorRole, node: { id: string, name: string } }> } } }> }
      | { id: string, evidence: Array<{ id: string, page: number | null, paragraph: number, start: number, end: number, asStated: string, hash: string, cell: { sheet: string | null, row: number, column: number, rowHeader: string | null, columnHeader: string | null } | null, source: { id: string, name: string, title: string | null, url: string | null, language: string | null, publishedOn: string | null, eventOn: string | null, sha256: string | null, licenceNote: string | null, organizations: { edges: Array<{ role: ContributorRole, node: { id: string, name: string } }> } } }> }
      | { id: string, evidence: Array<{ id: string, page: number | null, paragraph: number, start: number, end: number, asStated: string, hash: string, cell: { sheet: string | null, row: number, column: number, rowHeader: string | null, columnHeader: string | null } | null, source: { id: string, name: string, title: string | null, url: string | null, language: string | null, publishedOn: string | null, eventOn: string | null, sha256: string | null, licenceNote: string | null, organizations: { edges: Array<{ role: ContributorRole, node: { id: string, name: string } }> } } }> }
      | { id: string, evidence: Array<{ id: string, page: number | null, paragraph: number, start: number, end: number, asStated: string, hash: string, cell: { sheet: string | null, row: number, column: number, rowHeader: string | null, columnHeader: string | null } | null, source: { id: string, name: string, title: string | null, url: string | null, language: string | null, publishedOn: string | null, eventOn: string | null, sha256: string | null, licenceNote: string | null, organizations: { edges: Array<{ role: ContributorRole, node: { id: string, name: string } }> } } }> }
      | { id: string, evidence: Array<{ id: string, page: number | null, paragraph: number, start: number, end: number, asStated: string, hash: string, cell: { sheet: string | null, row: number, column: number, rowHeader: string | null, columnHeader: string | null } | null, source: { id: string, name: string, title: string | null, url: string | null, language: string | null, publishedOn: string | null, eventOn: string | null, sha256: string | null, licenceNote: string | null, organizations: { edges: Array<{ role: ContributorRole, node: { id: string, name: string } }> } } }> }
    > } };

export type PassagesQueryVariables = Exact<{
  evidence: Array<string | number> | string | number;
}>;


export type PassagesQuery = { passages: Array<{ text: string | null, start: number | null, end: number | null, evidence: { id: string } }> };

export type CheckRowFragment = { id: string, check: string, verdict: AuditVerdict, reason: string, inputs: { totalCount: number, edges: Array<{ role: string, node:
        | { id: string, asStated: string }
        | { id: string, asStated: string }
        | { id: string, asStated: string }
        | { id: string, asStated: string }
        | { id: string, asStated: string }
        | { id: string, asStated: string }
       }> }, derived: { nodes: Array<{ id: string, label: string, unit: string, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean }> } };

export type RelationsQueryVariables = Exact<{
  id: string | number;
  relationship: string;
  direction: LinkDirection;
  lang?: Array<LangTag> | LangTag | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RelationsQuery = { neighbors: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
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
      , links: Array<{ basis: Basis | null, rule: { id: string, name: string } | null }> }> } | null };

export type TimelineQueryVariables = Exact<{
  id: string | number;
  lang?: Array<LangTag> | LangTag | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { timeline: { totalCount: number, undatedCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ date: string, until: string | null, relationships: Array<string>, node:
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
        | { __typename: 'Observation', asStated: string, id: string, metric: { id: string, name: string } }
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
       }> } | null };

export type SourcesOfQueryVariables = Exact<{
  id: string | number;
  ids: Array<string | number> | string | number;
  lang?: Array<LangTag> | LangTag | null | undefined;
}>;


export type SourcesOfQuery = { sources: { nodes: Array<{ id: string, name: string, title: string | null, url: string | null, language: string | null, publishedOn: string | null, eventOn: string | null, sha256: string | null, licenceNote: string | null, organizations: { edges: Array<{ role: ContributorRole, node: { id: string, name: string } }> } }> } };

type Named_Assessment_Fragment = { __typename: 'Assessment', asStated: string, id: string };

type Named_AuditCheck_Fragment = { __typename: 'AuditCheck', id: string };

type Named_Award_Fragment = { __typename: 'Award', name: string, id: string };

type Named_AwardGrant_Fragment = { __typename: 'AwardGrant', asStated: string, id: string };

type Named_Criterion_Fragment = { __typename: 'Criterion', name: string, id: string };

type Named_Dataset_Fragment = { __typename: 'Dataset', id: string };

type Named_DerivedValue_Fragment = { __typename: 'DerivedValue', id: string };

type Named_District_Fragment = { __typename: 'District', name: string, id: string };

type Named_Event_Fragment = { __typename: 'Event', name: string, id: string };

type Named_Evidence_Fragment = { __typename: 'Evidence', id: string };

type Named_FieldClaim_Fragment = { __typename: 'FieldClaim', id: string };

type Named_Industry_Fragment = { __typename: 'Industry', name: string, id: string };

type Named_Load_Fragment = { __typename: 'Load', id: string };

type Named_Metric_Fragment = { __typename: 'Metric', name: string, id: string };

type Named_Milestone_Fragment = { __typename: 'Milestone', asStated: string, id: string };

type Named_Observation_Fragment = { __typename: 'Observation', asStated: string, id: string };

type Named_Official_Fragment = { __typename: 'Official', name: string, id: string };

type Named_Organization_Fragment = { __typename: 'Organization', name: string, id: string };

type Named_Park_Fragment = { __typename: 'Park', name: string, id: string };

type Named_Person_Fragment = { __typename: 'Person', name: string, id: string };

type Named_Place_Fragment = { __typename: 'Place', name: string, id: string };

type Named_Policy_Fragment = { __typename: 'Policy', name: string, id: string };

type Named_Project_Fragment = { __typename: 'Project', name: string, id: string };

type Named_Ranking_Fragment = { __typename: 'Ranking', asStated: string, id: string };

type Named_Role_Fragment = { __typename: 'Role', name: string, id: string };

type Named_Rule_Fragment = { __typename: 'Rule', id: string };

type Named_Source_Fragment = { __typename: 'Source', name: string, id: string };

type Named_Tenure_Fragment = { __typename: 'Tenure', asStated: string, id: string };

type Named_Topic_Fragment = { __typename: 'Topic', name: string, id: string };

export type NamedFragment =
  | Named_Assessment_Fragment
  | Named_AuditCheck_Fragment
  | Named_Award_Fragment
  | Named_AwardGrant_Fragment
  | Named_Criterion_Fragment
  | Named_Dataset_Fragment
  | Named_DerivedValue_Fragment
  | Named_District_Fragment
  | Named_Event_Fragment
  | Named_Evidence_Fragment
  | Named_FieldClaim_Fragment
  | Named_Industry_Fragment
  | Named_Load_Fragment
  | Named_Metric_Fragment
  | Named_Milestone_Fragment
  | Named_Observation_Fragment
  | Named_Official_Fragment
  | Named_Organization_Fragment
  | Named_Park_Fragment
  | Named_Person_Fragment
  | Named_Place_Fragment
  | Named_Policy_Fragment
  | Named_Project_Fragment
  | Named_Ranking_Fragment
  | Named_Role_Fragment
  | Named_Rule_Fragment
  | Named_Source_Fragment
  | Named_Tenure_Fragment
  | Named_Topic_Fragment
;

export type SourceRowFragment = { id: string, name: string, title: string | null, url: string | null, language: string | null, publishedOn: string | null, eventOn: string | null, sha256: string | null, licenceNote: string | null, organizations: { edges: Array<{ role: ContributorRole, node: { id: string, name: string } }> } };

export type SuggestQueryVariables = Exact<{
  text: string;
  lang?: Array<LangTag> | LangTag | null | undefined;
}>;


export type SuggestQuery = { suggest: Array<{ matchedText: string, matchedField: string, highlights: Array<{ start: number, end: number }>, node:
      | { __typename: 'Assessment', asStated: string, id: string }
      | { __typename: 'AuditCheck', id: string }
      | { __typename: 'Award', name: string, description: string | null, id: string }
      | { __typename: 'AwardGrant', asStated: string, id: string }
      | { __typename: 'Criterion', name: string, description: string | null, id: string }
      | { __typename: 'Dataset', id: string }
      | { __typename: 'DerivedValue', id: string }
      | { __typename: 'District', name: string, description: string | null, id: string }
      | { __typename: 'Event', name: string, description: string | null, id: string }
      | { __typename: 'Evidence', id: string }
      | { __typename: 'FieldClaim', id: string }
      | { __typename: 'Industry', name: string, description: string | null, id: string }
      | { __typename: 'Load', id: string }
      | { __typename: 'Metric', name: string, description: string | null, id: string }
      | { __typename: 'Milestone', asStated: string, id: string }
      | { __typename: 'Observation', asStated: string, id: string, subject:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        , metric: { name: string } }
      | { __typename: 'Official', name: string, description: string | null, id: string }
      | { __typename: 'Organization', name: string, description: string | null, id: string }
      | { __typename: 'Park', name: string, description: string | null, id: string }
      | { __typename: 'Person', name: string, description: string | null, id: string }
      | { __typename: 'Place', name: string, description: string | null, id: string }
      | { __typename: 'Policy', name: string, description: string | null, id: string }
      | { __typename: 'Project', name: string, description: string | null, id: string }
      | { __typename: 'Ranking', asStated: string, id: string }
      | { __typename: 'Role', name: string, description: string | null, id: string }
      | { __typename: 'Rule', id: string }
      | { __typename: 'Source', name: string, description: string | null, id: string }
      | { __typename: 'Tenure', asStated: string, id: string }
      | { __typename: 'Topic', name: string, description: string | null, id: string }
     }> };

export type SearchQueryVariables = Exact<{
  text: string;
  types?: Array<string> | string | null | undefined;
  lang?: Array<LangTag> | LangTag | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { truncated: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ matchedText: string, matchedField: string, highlights: Array<{ start: number, end: number }>, node:
        | { __typename: 'Assessment', asStated: string, id: string }
        | { __typename: 'AuditCheck', id: string }
        | { __typename: 'Award', name: string, description: string | null, id: string }
        | { __typename: 'AwardGrant', asStated: string, id: string }
        | { __typename: 'Criterion', name: string, description: string | null, id: string }
        | { __typename: 'Dataset', id: string }
        | { __typename: 'DerivedValue', id: string }
        | { __typename: 'District', name: string, description: string | null, id: string }
        | { __typename: 'Event', name: string, description: string | null, id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'FieldClaim', id: string }
        | { __typename: 'Industry', name: string, description: string | null, id: string }
        | { __typename: 'Load', id: string }
        | { __typename: 'Metric', name: string, description: string | null, id: string }
        | { __typename: 'Milestone', asStated: string, id: string }
        | { __typename: 'Observation', asStated: string, id: string, subject:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , metric: { name: string } }
        | { __typename: 'Official', name: string, description: string | null, id: string }
        | { __typename: 'Organization', name: string, description: string | null, id: string }
        | { __typename: 'Park', name: string, description: string | null, id: string }
        | { __typename: 'Person', name: string, description: string | null, id: string }
        | { __typename: 'Place', name: string, description: string | null, id: string }
        | { __typename: 'Policy', name: string, description: string | null, id: string }
        | { __typename: 'Project', name: string, description: string | null, id: string }
        | { __typename: 'Ranking', asStated: string, id: string }
        | { __typename: 'Role', name: string, description: string | null, id: string }
        | { __typename: 'Rule', id: string }
        | { __typename: 'Source', name: string, description: string | null, id: string }
        | { __typename: 'Tenure', asStated: string, id: string }
        | { __typename: 'Topic', name: string, description: string | null, id: string }
       }> } };

export type HitFragment = { matchedText: string, matchedField: string, highlights: Array<{ start: number, end: number }>, node:
    | { __typename: 'Assessment', asStated: string, id: string }
    | { __typename: 'AuditCheck', id: string }
    | { __typename: 'Award', name: string, description: string | null, id: string }
    | { __typename: 'AwardGrant', asStated: string, id: string }
    | { __typename: 'Criterion', name: string, description: string | null, id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'DerivedValue', id: string }
    | { __typename: 'District', name: string, description: string | null, id: string }
    | { __typename: 'Event', name: string, description: string | null, id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'FieldClaim', id: string }
    | { __typename: 'Industry', name: string, description: string | null, id: string }
    | { __typename: 'Load', id: string }
    | { __typename: 'Metric', name: string, description: string | null, id: string }
    | { __typename: 'Milestone', asStated: string, id: string }
    | { __typename: 'Observation', asStated: string, id: string, subject:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , metric: { name: string } }
    | { __typename: 'Official', name: string, description: string | null, id: string }
    | { __typename: 'Organization', name: string, description: string | null, id: string }
    | { __typename: 'Park', name: string, description: string | null, id: string }
    | { __typename: 'Person', name: string, description: string | null, id: string }
    | { __typename: 'Place', name: string, description: string | null, id: string }
    | { __typename: 'Policy', name: string, description: string | null, id: string }
    | { __typename: 'Project', name: string, description: string | null, id: string }
    | { __typename: 'Ranking', asStated: string, id: string }
    | { __typename: 'Role', name: string, description: string | null, id: string }
    | { __typename: 'Rule', id: string }
    | { __typename: 'Source', name: string, description: string | null, id: string }
    | { __typename: 'Tenure', asStated: string, id: string }
    | { __typename: 'Topic', name: string, description: string | null, id: string }
   };

type FoundNode_Assessment_Fragment = { __typename: 'Assessment', asStated: string, id: string };

type FoundNode_AuditCheck_Fragment = { __typename: 'AuditCheck', id: string };

type FoundNode_Award_Fragment = { __typename: 'Award', name: string, description: string | null, id: string };

type FoundNode_AwardGrant_Fragment = { __typename: 'AwardGrant', asStated: string, id: string };

type FoundNode_Criterion_Fragment = { __typename: 'Criterion', name: string, description: string | null, id: string };

type FoundNode_Dataset_Fragment = { __typename: 'Dataset', id: string };

type FoundNode_DerivedValue_Fragment = { __typename: 'DerivedValue', id: string };

type FoundNode_District_Fragment = { __typename: 'District', name: string, description: string | null, id: string };

type FoundNode_Event_Fragment = { __typename: 'Event', name: string, description: string | null, id: string };

type FoundNode_Evidence_Fragment = { __typename: 'Evidence', id: string };

type FoundNode_FieldClaim_Fragment = { __typename: 'FieldClaim', id: string };

type FoundNode_Industry_Fragment = { __typename: 'Industry', name: string, description: string | null, id: string };

type FoundNode_Load_Fragment = { __typename: 'Load', id: string };

type FoundNode_Metric_Fragment = { __typename: 'Metric', name: string, description: string | null, id: string };

type FoundNode_Milestone_Fragment = { __typename: 'Milestone', asStated: string, id: string };

type FoundNode_Observation_Fragment = { __typename: 'Observation', asStated: string, id: string, subject:
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
  , metric: { name: string } };

type FoundNode_Official_Fragment = { __typename: 'Official', name: string, description: string | null, id: string };

type FoundNode_Organization_Fragment = { __typename: 'Organization', name: string, description: string | null, id: string };

type FoundNode_Park_Fragment = { __typename: 'Park', name: string, description: string | null, id: string };

type FoundNode_Person_Fragment = { __typename: 'Person', name: string, description: string | null, id: string };

type FoundNode_Place_Fragment = { __typename: 'Place', name: string, description: string | null, id: string };

type FoundNode_Policy_Fragment = { __typename: 'Policy', name: string, description: string | null, id: string };

type FoundNode_Project_Fragment = { __typename: 'Project', name: string, description: string | null, id: string };

type FoundNode_Ranking_Fragment = { __typename: 'Ranking', asStated: string, id: string };

type FoundNode_Role_Fragment = { __typename: 'Role', name: string, description: string | null, id: string };

type FoundNode_Rule_Fragment = { __typename: 'Rule', id: string };

type FoundNode_Source_Fragment = { __typename: 'Source', name: string, description: string | null, id: string };

type FoundNode_Tenure_Fragment = { __typename: 'Tenure', asStated: string, id: string };

type FoundNode_Topic_Fragment = { __typename: 'Topic', name: string, description: string | null, id: string };

export type FoundNodeFragment =
  | FoundNode_Assessment_Fragment
  | FoundNode_AuditCheck_Fragment
  | FoundNode_Award_Fragment
  | FoundNode_AwardGrant_Fragment
  | FoundNode_Criterion_Fragment
  | FoundNode_Dataset_Fragment
  | FoundNode_DerivedValue_Fragment
  | FoundNode_District_Fragment
  | FoundNode_Event_Fragment
  | FoundNode_Evidence_Fragment
  | FoundNode_FieldClaim_Fragment
  | FoundNode_Industry_Fragment
  | FoundNode_Load_Fragment
  | FoundNode_Metric_Fragment
  | FoundNode_Milestone_Fragment
  | FoundNode_Observation_Fragment
  | FoundNode_Official_Fragment
  | FoundNode_Organization_Fragment
  | FoundNode_Park_Fragment
  | FoundNode_Person_Fragment
  | FoundNode_Place_Fragment
  | FoundNode_Policy_Fragment
  | FoundNode_Project_Fragment
  | FoundNode_Ranking_Fragment
  | FoundNode_Role_Fragment
  | FoundNode_Rule_Fragment
  | FoundNode_Source_Fragment
  | FoundNode_Tenure_Fragment
  | FoundNode_Topic_Fragment
;

export type RankingsQueryVariables = Exact<{
  id: string | number;
  lang?: Array<LangTag> | LangTag | null | undefined;
  after?: string | null | undefined;
}>;


export type RankingsQuery = { rankings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Ranking', id: string, asStated: string, basis: Basis, position: number | null, streakYears: number | null, rule: { id: string, name: string } | null, criterion: { id: string, name: string }, scope: { id: string, name: string }, rankedMetric: { id: string, name: string } | null, list: { id: string, name: string } | null, plan: { id: string, name: string } | null, periodRule: { id: string, name: string } | null, period: { kind: PeriodKind, basis: Basis | null, start: string | null, end: string | null, duration: string | null, asStated: string | null } | null, evidence: Array<{ id: string, source: { id: string } }> }> } };

export type RankingRowFragment = { __typename: 'Ranking', id: string, asStated: string, basis: Basis, position: number | null, streakYears: number | null, rule: { id: string, name: string } | null, criterion: { id: string, name: string }, scope: { id: string, name: string }, rankedMetric: { id: string, name: string } | null, list: { id: string, name: string } | null, plan: { id: string, name: string } | null, periodRule: { id: string, name: string } | null, period: { kind: PeriodKind, basis: Basis | null, start: string | null, end: string | null, duration: string | null, asStated: string | null } | null, evidence: Array<{ id: string, source: { id: string } }> };

export type AwardsQueryVariables = Exact<{
  id: string | number;
  lang?: Array<LangTag> | LangTag | null | undefined;
  after?: string | null | undefined;
}>;


export type AwardsQuery = { awardGrants: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'AwardGrant', id: string, asStated: string, basis: Basis, recipientCount: number | null, streakYears: number | null, rule: { id: string, name: string } | null, award: { id: string, name: string }, periodRule: { id: string, name: string } | null, period: { kind: PeriodKind, basis: Basis | null, start: string | null, end: string | null, duration: string | null, asStated: string | null } | null, evidence: Array<{ id: string, source: { id: string } }> }> } };

export type AwardRowFragment = { __typename: 'AwardGrant', id: string, asStated: string, basis: Basis, recipientCount: number | null, streakYears: number | null, rule: { id: string, name: string } | null, award: { id: string, name: string }, periodRule: { id: string, name: string } | null, period: { kind: PeriodKind, basis: Basis | null, start: string | null, end: string | null, duration: string | null, asStated: string | null } | null, evidence: Array<{ id: string, source: { id: string } }> };

export type OfficesQueryVariables = Exact<{
  id: string | number;
  lang?: Array<LangTag> | LangTag | null | undefined;
  after?: string | null | undefined;
}>;


export type OfficesQuery = { tenures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Tenure', id: string, asStated: string, basis: Basis, asOf: string, start: string | null, end: string | null, rule: { id: string, name: string } | null, person: { id: string, name: string }, body:
        | { id: string, name: string }
        | { id: string, name: string }
      , evidence: Array<{ id: string, source: { id: string } }> }> } };

export type OfficeRowFragment = { __typename: 'Tenure', id: string, asStated: string, basis: Basis, asOf: string, start: string | null, end: string | null, rule: { id: string, name: string } | null, person: { id: string, name: string }, body:
    | { id: string, name: string }
    | { id: string, name: string }
  , evidence: Array<{ id: string, source: { id: string } }> };

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
export const FigureRowFragmentDoc = new TypedDocumentString(`
    fragment FigureRow on Observation {
  id
  asStated
  qualifier
  value
  low
  high
  lowOpen
  highOpen
  unit
  modality
  streakYears
  basis
  rule {
    id
    name(lang: $lang)
  }
  periodRule {
    id
    name(lang: $lang)
  }
  period {
    kind
    basis
    start
    end
    duration
    asStated
  }
  metric {
    id
    name(lang: $lang)
    topics(first: 1) {
      nodes {
        id
        name(lang: $lang)
      }
    }
  }
  subject {
    id
    name(lang: $lang)
  }
  relativeTo {
    id
    name(lang: $lang)
  }
  plan {
    id
    name(lang: $lang)
  }
  exceeds {
    id
    name(lang: $lang)
  }
  formula
  evidence {
    id
    source {
      id
    }
  }
}
    `, {"fragmentName":"FigureRow"}) as unknown as TypedDocumentString<FigureRowFragment, unknown>;
export const FigurePageFragmentDoc = new TypedDocumentString(`
    fragment FigurePage on ObservationConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...FigureRow
  }
}
    fragment FigureRow on Observation {
  id
  asStated
  qualifier
  value
  low
  high
  lowOpen
  highOpen
  unit
  modality
  streakYears
  basis
  rule {
    id
    name(lang: $lang)
  }
  periodRule {
    id
    name(lang: $lang)
  }
  period {
    kind
    basis
    start
    end
    duration
    asStated
  }
  metric {
    id
    name(lang: $lang)
    topics(first: 1) {
      nodes {
        id
        name(lang: $lang)
      }
    }
  }
  subject {
    id
    name(lang: $lang)
  }
  relativeTo {
    id
    name(lang: $lang)
  }
  plan {
    id
    name(lang: $lang)
  }
  exceeds {
    id
    name(lang: $lang)
  }
  formula
  evidence {
    id
    source {
      id
    }
  }
}`, {"fragmentName":"FigurePage"}) as unknown as TypedDocumentString<FigurePageFragment, unknown>;
export const ClaimFragmentDoc = new TypedDocumentString(`
    fragment Claim on Figure {
  statedOn
  sources {
    id
    name(lang: $lang)
  }
  observation {
    ...FigureRow
  }
}
    fragment FigureRow on Observation {
  id
  asStated
  qualifier
  value
  low
  high
  lowOpen
  highOpen
  unit
  modality
  streakYears
  basis
  rule {
    id
    name(lang: $lang)
  }
  periodRule {
    id
    name(lang: $lang)
  }
  period {
    kind
    basis
    start
    end
    duration
    asStated
  }
  metric {
    id
    name(lang: $lang)
    topics(first: 1) {
      nodes {
        id
        name(lang: $lang)
      }
    }
  }
  subject {
    id
    name(lang: $lang)
  }
  relativeTo {
    id
    name(lang: $lang)
  }
  plan {
    id
    name(lang: $lang)
  }
  exceeds {
    id
    name(lang: $lang)
  }
  formula
  evidence {
    id
    source {
      id
    }
  }
}`, {"fragmentName":"Claim"}) as unknown as TypedDocumentString<ClaimFragment, unknown>;
export const SourceRowFragmentDoc = new TypedDocumentString(`
    fragment SourceRow on Source {
  id
  name(lang: $lang)
  title
  url
  language
  publishedOn
  eventOn
  sha256
  licenceNote
  organizations(first: 20) {
    edges {
      role
      node {
        id
        name(lang: $lang)
      }
    }
  }
}
    `, {"fragmentName":"SourceRow"}) as unknown as TypedDocumentString<SourceRowFragment, unknown>;
export const PlaceFragmentDoc = new TypedDocumentString(`
    fragment Place on Evidence {
  id
  page
  cell {
    sheet
    row
    column
    rowHeader
    columnHeader
  }
  paragraph
  start
  end
  asStated
  hash
  source {
    ...SourceRow
  }
}
    fragment SourceRow on Source {
  id
  name(lang: $lang)
  title
  url
  language
  publishedOn
  eventOn
  sha256
  licenceNote
  organizations(first: 20) {
    edges {
      role
      node {
        id
        name(lang: $lang)
      }
    }
  }
}`, {"fragmentName":"Place"}) as unknown as TypedDocumentString<PlaceFragment, unknown>;
export const CheckRowFragmentDoc = new TypedDocumentString(`
    fragment CheckRow on AuditCheck {
  id
  check
  verdict
  reason
  inputs(first: 20) {
    totalCount
    edges {
      role
      node {
        id
        asStated
      }
    }
  }
  derived(first: 3) {
    nodes {
      id
      label
      unit
      low
      high
      lowOpen
      highOpen
    }
  }
}
    `, {"fragmentName":"CheckRow"}) as unknown as TypedDocumentString<CheckRowFragment, unknown>;
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Node {
  __typename
  id
  ... on Entity {
    name(lang: $lang)
  }
  ... on Statement {
    asStated
  }
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const FoundNodeFragmentDoc = new TypedDocumentString(`
    fragment FoundNode on Node {
  __typename
  id
  ... on Entity {
    name(lang: $lang)
    description(lang: $lang)
  }
  ... on Statement {
    asStated
  }
  ... on Observation {
    subject {
      name(lang: $lang)
    }
    metric {
      name(lang: $lang)
    }
  }
}
    `, {"fragmentName":"FoundNode"}) as unknown as TypedDocumentString<FoundNodeFragment, unknown>;
export const HitFragmentDoc = new TypedDocumentString(`
    fragment Hit on SearchHit {
  matchedText
  matchedField
  highlights {
    start
    end
  }
  node {
    ...FoundNode
  }
}
    fragment FoundNode on Node {
  __typename
  id
  ... on Entity {
    name(lang: $lang)
    description(lang: $lang)
  }
  ... on Statement {
    asStated
  }
  ... on Observation {
    subject {
      name(lang: $lang)
    }
    metric {
      name(lang: $lang)
    }
  }
}`, {"fragmentName":"Hit"}) as unknown as TypedDocumentString<HitFragment, unknown>;
export const RankingRowFragmentDoc = new TypedDocumentString(`
    fragment RankingRow on Ranking {
  __typename
  id
  asStated
  basis
  rule {
    id
    name(lang: $lang)
  }
  position
  streakYears
  criterion {
    id
    name(lang: $lang)
  }
  scope {
    id
    name(lang: $lang)
  }
  rankedMetric: metric {
    id
    name(lang: $lang)
  }
  list {
    id
    name(lang: $lang)
  }
  plan {
    id
    name(lang: $lang)
  }
  periodRule {
    id
    name(lang: $lang)
  }
  period {
    kind
    basis
    start
    end
    duration
    asStated
  }
  evidence {
    id
    source {
      id
    }
  }
}
    `, {"fragmentName":"RankingRow"}) as unknown as TypedDocumentString<RankingRowFragment, unknown>;
export const AwardRowFragmentDoc = new TypedDocumentString(`
    fragment AwardRow on AwardGrant {
  __typename
  id
  asStated
  basis
  rule {
    id
    name(lang: $lang)
  }
  recipientCount
  streakYears
  award {
    id
    name(lang: $lang)
  }
  periodRule {
    id
    name(lang: $lang)
  }
  period {
    kind
    basis
    start
    end
    duration
    asStated
  }
  evidence {
    id
    source {
      id
    }
  }
}
    `, {"fragmentName":"AwardRow"}) as unknown as TypedDocumentString<AwardRowFragment, unknown>;
export const OfficeRowFragmentDoc = new TypedDocumentString(`
    fragment OfficeRow on Tenure {
  __typename
  id
  asStated
  basis
  rule {
    id
    name(lang: $lang)
  }
  asOf
  start
  end
  person {
    id
    name(lang: $lang)
  }
  body {
    id
    name(lang: $lang)
  }
  evidence {
    id
    source {
      id
    }
  }
}
    `, {"fragmentName":"OfficeRow"}) as unknown as TypedDocumentString<OfficeRowFragment, unknown>;
export const EntityHeadDocument = new TypedDocumentString(`
    query EntityHead($id: ID!, $lang: [LangTag!]) {
  node(id: $id) {
    __typename
    id
    datasets
    changedAt
    ... on Entity {
      name(lang: $lang)
      names {
        lang
        value
      }
      aliases
      description(lang: $lang)
      externalIds
      observations(first: 1) {
        totalCount
      }
      rankings(first: 1) {
        totalCount
      }
      awardGrants(first: 1) {
        totalCount
      }
    }
    ... on Statement {
      asStated
    }
    ... on Metric {
      unit
      measurements(first: 1) {
        totalCount
      }
    }
    ... on Official {
      tenures(first: 1) {
        totalCount
      }
    }
    ... on District {
      tenures(first: 1) {
        totalCount
      }
    }
    ... on Source {
      url
      publishedOn
      eventOn
      sha256
      licenceNote
    }
    ... on Event {
      heldOn
    }
  }
  neighbors(id: $id, first: 1) {
    relationshipCounts {
      relationship
      direction
      count
    }
  }
}
    `) as unknown as TypedDocumentString<EntityHeadQuery, EntityHeadQueryVariables>;
export const SubjectFiguresDocument = new TypedDocumentString(`
    query SubjectFigures($id: ID!, $lang: [LangTag!], $first: Int!, $after: String) {
  observations(
    where: {subject: {id: {eq: $id}}}
    orderBy: [{period: {end: DESC}}]
    first: $first
    after: $after
  ) {
    ...FigurePage
  }
}
    fragment FigurePage on ObservationConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...FigureRow
  }
}
fragment FigureRow on Observation {
  id
  asStated
  qualifier
  value
  low
  high
  lowOpen
  highOpen
  unit
  modality
  streakYears
  basis
  rule {
    id
    name(lang: $lang)
  }
  periodRule {
    id
    name(lang: $lang)
  }
  period {
    kind
    basis
    start
    end
    duration
    asStated
  }
  metric {
    id
    name(lang: $lang)
    topics(first: 1) {
      nodes {
        id
        name(lang: $lang)
      }
    }
  }
  subject {
    id
    name(lang: $lang)
  }
  relativeTo {
    id
    name(lang: $lang)
  }
  plan {
    id
    name(lang: $lang)
  }
  exceeds {
    id
    name(lang: $lang)
  }
  formula
  evidence {
    id
    source {
      id
    }
  }
}`) as unknown as TypedDocumentString<SubjectFiguresQuery, SubjectFiguresQueryVariables>;
export const MetricFiguresDocument = new TypedDocumentString(`
    query MetricFigures($id: ID!, $lang: [LangTag!], $first: Int!, $after: String) {
  observations(
    where: {metric: {id: {eq: $id}}}
    orderBy: [{period: {end: DESC}}]
    first: $first
    after: $after
  ) {
    ...FigurePage
  }
}
    fragment FigurePage on ObservationConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...FigureRow
  }
}
fragment FigureRow on Observation {
  id
  asStated
  qualifier
  value
  low
  high
  lowOpen
  highOpen
  unit
  modality
  streakYears
  basis
  rule {
    id
    name(lang: $lang)
  }
  periodRule {
    id
    name(lang: $lang)
  }
  period {
    kind
    basis
    start
    end
    duration
    asStated
  }
  metric {
    id
    name(lang: $lang)
    topics(first: 1) {
      nodes {
        id
        name(lang: $lang)
      }
    }
  }
  subject {
    id
    name(lang: $lang)
  }
  relativeTo {
    id
    name(lang: $lang)
  }
  plan {
    id
    name(lang: $lang)
  }
  exceeds {
    id
    name(lang: $lang)
  }
  formula
  evidence {
    id
    source {
      id
    }
  }
}`) as unknown as TypedDocumentString<MetricFiguresQuery, MetricFiguresQueryVariables>;
export const ClaimsDocument = new TypedDocumentString(`
    query Claims($subject: ID!, $metric: ID!, $lang: [LangTag!]) {
  claims(subject: $subject, metric: $metric) {
    agreement
    rule
    modality
    slot {
      label
    }
    best {
      ...Claim
    }
    alternatives {
      ...Claim
    }
  }
}
    fragment FigureRow on Observation {
  id
  asStated
  qualifier
  value
  low
  high
  lowOpen
  highOpen
  unit
  modality
  streakYears
  basis
  rule {
    id
    name(lang: $lang)
  }
  periodRule {
    id
    name(lang: $lang)
  }
  period {
    kind
    basis
    start
    end
    duration
    asStated
  }
  metric {
    id
    name(lang: $lang)
    topics(first: 1) {
      nodes {
        id
        name(lang: $lang)
      }
    }
  }
  subject {
    id
    name(lang: $lang)
  }
  relativeTo {
    id
    name(lang: $lang)
  }
  plan {
    id
    name(lang: $lang)
  }
  exceeds {
    id
    name(lang: $lang)
  }
  formula
  evidence {
    id
    source {
      id
    }
  }
}
fragment Claim on Figure {
  statedOn
  sources {
    id
    name(lang: $lang)
  }
  observation {
    ...FigureRow
  }
}`) as unknown as TypedDocumentString<ClaimsQuery, ClaimsQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($lang: [LangTag!]) {
  datasets(first: 50, orderBy: [{title: ASC}]) {
    totalCount
    nodes {
      id
      version
      coverage {
        numbers
        modelled
      }
      sources(first: 5) {
        nodes {
          ...SourceRow
        }
      }
    }
  }
  districts(first: 50, orderBy: [{observations: {count: DESC}}]) {
    totalCount
    nodes {
      id
      name(lang: $lang)
      description(lang: $lang)
      observations(
        first: 12
        orderBy: [{metric: {measurements: {count: DESC}}}, {period: {end: DESC}}]
      ) {
        totalCount
        nodes {
          id
          asStated
          qualifier
          value
          low
          high
          lowOpen
          highOpen
          unit
          metric {
            id
            name(lang: $lang)
          }
        }
      }
    }
  }
  metrics(first: 6, orderBy: [{measurements: {count: DESC}}]) {
    nodes {
      id
      name(lang: $lang)
    }
  }
  officials(first: 2) {
    nodes {
      id
      name(lang: $lang)
    }
  }
  entities(first: 1) {
    totalCount
  }
  observations(first: 1) {
    totalCount
  }
  aims: observations(first: 1, where: {modality: {in: [TARGET, FORECAST]}}) {
    totalCount
  }
  specimens: observations(
    first: 1
    where: {modality: {eq: ACTUAL}, qualifier: {eq: OVER}, lowOpen: {eq: true}, high: {isNull: true}, evidence: {some: {}}}
    orderBy: [{subject: {observations: {count: DESC}}}, {id: ASC}]
  ) {
    nodes {
      id
      asStated
      qualifier
      value
      low
      high
      lowOpen
      highOpen
      unit
      subject {
        id
        name(lang: $lang)
      }
      metric {
        id
        name(lang: $lang)
      }
      evidence(first: 1) {
        paragraph
        start
        end
        source {
          id
          name(lang: $lang)
        }
      }
    }
  }
  places(first: 1, orderBy: [{districts: {count: DESC}}]) {
    nodes {
      id
      name(lang: $lang)
      districts(first: 1) {
        totalCount
      }
    }
  }
  rankings(first: 1) {
    totalCount
  }
  sources(first: 1) {
    totalCount
  }
}
    fragment SourceRow on Source {
  id
  name(lang: $lang)
  title
  url
  language
  publishedOn
  eventOn
  sha256
  licenceNote
  organizations(first: 20) {
    edges {
      role
      node {
        id
        name(lang: $lang)
      }
    }
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const NewestLoadDocument = new TypedDocumentString(`
    query NewestLoad {
  loads(first: 1, orderBy: [{startedAt: DESC}]) {
    nodes {
      id
      datasetId
      version
      finishedAt
      state
    }
  }
}
    `) as unknown as TypedDocumentString<NewestLoadQuery, NewestLoadQueryVariables>;
export const StatementProofDocument = new TypedDocumentString(`
    query StatementProof($id: ID!, $lang: [LangTag!]) {
  node(id: $id) {
    __typename
    id
    ... on Statement {
      asStated
      evidence {
        ...Place
      }
      audits(first: 20) {
        nodes {
          ...CheckRow
        }
      }
    }
    ... on Observation {
      ...FigureRow
      derivedFrom(first: 50) {
        nodes {
          ...FigureRow
        }
      }
    }
    ... on Ranking {
      ...RankingRow
    }
    ... on AwardGrant {
      ...AwardRow
    }
    ... on Tenure {
      ...OfficeRow
    }
  }
}
    fragment FigureRow on Observation {
  id
  asStated
  qualifier
  value
  low
  high
  lowOpen
  highOpen
  unit
  modality
  streakYears
  basis
  rule {
    id
    name(lang: $lang)
  }
  periodRule {
    id
    name(lang: $lang)
  }
  period {
    kind
    basis
    start
    end
    duration
    asStated
  }
  metric {
    id
    name(lang: $lang)
    topics(first: 1) {
      nodes {
        id
        name(lang: $lang)
      }
    }
  }
  subject {
    id
    name(lang: $lang)
  }
  relativeTo {
    id
    name(lang: $lang)
  }
  plan {
    id
    name(lang: $lang)
  }
  exceeds {
    id
    name(lang: $lang)
  }
  formula
  evidence {
    id
    source {
      id
    }
  }
}
fragment Place on Evidence {
  id
  page
  cell {
    sheet
    row
    column
    rowHeader
    columnHeader
  }
  paragraph
  start
  end
  asStated
  hash
  source {
    ...SourceRow
  }
}
fragment CheckRow on AuditCheck {
  id
  check
  verdict
  reason
  inputs(first: 20) {
    totalCount
    edges {
      role
      node {
        id
        asStated
      }
    }
  }
  derived(first: 3) {
    nodes {
      id
      label
      unit
      low
      high
      lowOpen
      highOpen
    }
  }
}
fragment SourceRow on Source {
  id
  name(lang: $lang)
  title
  url
  language
  publishedOn
  eventOn
  sha256
  licenceNote
  organizations(first: 20) {
    edges {
      role
      node {
        id
        name(lang: $lang)
      }
    }
  }
}
fragment RankingRow on Ranking {
  __typename
  id
  asStated
  basis
  rule {
    id
    name(lang: $lang)
  }
  position
  streakYears
  criterion {
    id
    name(lang: $lang)
  }
  scope {
    id
    name(lang: $lang)
  }
  rankedMetric: metric {
    id
    name(lang: $lang)
  }
  list {
    id
    name(lang: $lang)
  }
  plan {
    id
    name(lang: $lang)
  }
  periodRule {
    id
    name(lang: $lang)
  }
  period {
    kind
    basis
    start
    end
    duration
    asStated
  }
  evidence {
    id
    source {
      id
    }
  }
}
fragment AwardRow on AwardGrant {
  __typename
  id
  asStated
  basis
  rule {
    id
    name(lang: $lang)
  }
  recipientCount
  streakYears
  award {
    id
    name(lang: $lang)
  }
  periodRule {
    id
    name(lang: $lang)
  }
  period {
    kind
    basis
    start
    end
    duration
    asStated
  }
  evidence {
    id
    source {
      id
    }
  }
}
fragment OfficeRow on Tenure {
  __typename
  id
  asStated
  basis
  rule {
    id
    name(lang: $lang)
  }
  asOf
  start
  end
  person {
    id
    name(lang: $lang)
  }
  body {
    id
    name(lang: $lang)
  }
  evidence {
    id
    source {
      id
    }
  }
}`) as unknown as TypedDocumentString<StatementProofQuery, StatementProofQueryVariables>;
export const RelationProofDocument = new TypedDocumentString(`
    query RelationProof($ends: [ID!]!, $relationship: String!, $lang: [LangTag!]) {
  subgraph(seeds: $ends, depth: 0, relationships: [$relationship]) {
    edges {
      relationship
      basis
      rule {
        id
        name(lang: $lang)
      }
      from {
        ...Named
      }
      to {
        ...Named
      }
      evidence {
        ...Place
      }
    }
  }
}
    fragment Place on Evidence {
  id
  page
  cell {
    sheet
    row
    column
    rowHeader
    columnHeader
  }
  paragraph
  start
  end
  asStated
  hash
  source {
    ...SourceRow
  }
}
fragment Named on Node {
  __typename
  id
  ... on Entity {
    name(lang: $lang)
  }
  ... on Statement {
    asStated
  }
}
fragment SourceRow on Source {
  id
  name(lang: $lang)
  title
  url
  language
  publishedOn
  eventOn
  sha256
  licenceNote
  organizations(first: 20) {
    edges {
      role
      node {
        id
        name(lang: $lang)
      }
    }
  }
}`) as unknown as TypedDocumentString<RelationProofQuery, RelationProofQueryVariables>;
export const StatementPlacesDocument = new TypedDocumentString(`
    query StatementPlaces($ids: [ID!]!, $lang: [LangTag!]) {
  statements(where: {id: {in: $ids}}, first: 200) {
    nodes {
      id
      evidence {
        ...Place
      }
    }
  }
}
    fragment Place on Evidence {
  id
  page
  cell {
    sheet
    row
    column
    rowHeader
    columnHeader
  }
  paragraph
  start
  end
  asStated
  hash
  source {
    ...SourceRow
  }
}
fragment SourceRow on Source {
  id
  name(lang: $lang)
  title
  url
  language
  publishedOn
  eventOn
  sha256
  licenceNote
  organizations(first: 20) {
    edges {
      role
      node {
        id
        name(lang: $lang)
      }
    }
  }
}`) as unknown as TypedDocumentString<StatementPlacesQuery, StatementPlacesQueryVariables>;
export const PassagesDocument = new TypedDocumentString(`
    query Passages($evidence: [ID!]!) {
  passages(evidence: $evidence) {
    text
    start
    end
    evidence {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PassagesQuery, PassagesQueryVariables>;
export const RelationsDocument = new TypedDocumentString(`
    query Relations($id: ID!, $relationship: String!, $direction: LinkDirection!, $lang: [LangTag!], $first: Int!, $after: String) {
  neighbors(
    id: $id
    relationships: [$relationship]
    direction: $direction
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...Named
      }
      links {
        basis
        rule {
          id
          name(lang: $lang)
        }
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Entity {
    name(lang: $lang)
  }
  ... on Statement {
    asStated
  }
}`) as unknown as TypedDocumentString<RelationsQuery, RelationsQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($id: ID!, $lang: [LangTag!], $first: Int!, $after: String) {
  timeline(id: $id, first: $first, after: $after) {
    totalCount
    undatedCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      date
      until
      relationships
      node {
        ...Named
        ... on Observation {
          metric {
            id
            name(lang: $lang)
          }
        }
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Entity {
    name(lang: $lang)
  }
  ... on Statement {
    asStated
  }
}`) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const SourcesOfDocument = new TypedDocumentString(`
    query SourcesOf($id: ID!, $ids: [ID!]!, $lang: [LangTag!]) {
  sources(
    where: {OR: [{id: {in: $ids}}, {spans: {some: {entities: {some: {id: {eq: $id}}}}}}]}
    first: 200
  ) {
    nodes {
      ...SourceRow
    }
  }
}
    fragment SourceRow on Source {
  id
  name(lang: $lang)
  title
  url
  language
  publishedOn
  eventOn
  sha256
  licenceNote
  organizations(first: 20) {
    edges {
      role
      node {
        id
        name(lang: $lang)
      }
    }
  }
}`) as unknown as TypedDocumentString<SourcesOfQuery, SourcesOfQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($text: String!, $lang: [LangTag!]) {
  suggest(text: $text, first: 8) {
    ...Hit
  }
}
    fragment Hit on SearchHit {
  matchedText
  matchedField
  highlights {
    start
    end
  }
  node {
    ...FoundNode
  }
}
fragment FoundNode on Node {
  __typename
  id
  ... on Entity {
    name(lang: $lang)
    description(lang: $lang)
  }
  ... on Statement {
    asStated
  }
  ... on Observation {
    subject {
      name(lang: $lang)
    }
    metric {
      name(lang: $lang)
    }
  }
}`) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
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
      matchedField
      highlights {
        start
        end
      }
      node {
        ...FoundNode
      }
    }
  }
}
    fragment FoundNode on Node {
  __typename
  id
  ... on Entity {
    name(lang: $lang)
    description(lang: $lang)
  }
  ... on Statement {
    asStated
  }
  ... on Observation {
    subject {
      name(lang: $lang)
    }
    metric {
      name(lang: $lang)
    }
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const RankingsDocument = new TypedDocumentString(`
    query Rankings($id: ID!, $lang: [LangTag!], $after: String) {
  rankings(
    where: {subject: {id: {eq: $id}}}
    orderBy: [{position: ASC}]
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...RankingRow
    }
  }
}
    fragment RankingRow on Ranking {
  __typename
  id
  asStated
  basis
  rule {
    id
    name(lang: $lang)
  }
  position
  streakYears
  criterion {
    id
    name(lang: $lang)
  }
  scope {
    id
    name(lang: $lang)
  }
  rankedMetric: metric {
    id
    name(lang: $lang)
  }
  list {
    id
    name(lang: $lang)
  }
  plan {
    id
    name(lang: $lang)
  }
  periodRule {
    id
    name(lang: $lang)
  }
  period {
    kind
    basis
    start
    end
    duration
    asStated
  }
  evidence {
    id
    source {
      id
    }
  }
}`) as unknown as TypedDocumentString<RankingsQuery, RankingsQueryVariables>;
export const AwardsDocument = new TypedDocumentString(`
    query Awards($id: ID!, $lang: [LangTag!], $after: String) {
  awardGrants(
    where: {recipients: {some: {id: {eq: $id}}}}
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...AwardRow
    }
  }
}
    fragment AwardRow on AwardGrant {
  __typename
  id
  asStated
  basis
  rule {
    id
    name(lang: $lang)
  }
  recipientCount
  streakYears
  award {
    id
    name(lang: $lang)
  }
  periodRule {
    id
    name(lang: $lang)
  }
  period {
    kind
    basis
    start
    end
    duration
    asStated
  }
  evidence {
    id
    source {
      id
    }
  }
}`) as unknown as TypedDocumentString<AwardsQuery, AwardsQueryVariables>;
export const OfficesDocument = new TypedDocumentString(`
    query Offices($id: ID!, $lang: [LangTag!], $after: String) {
  tenures(
    where: {OR: [{person: {id: {eq: $id}}}, {body: {id: {eq: $id}}}]}
    orderBy: [{asOf: DESC}]
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...OfficeRow
    }
  }
}
    fragment OfficeRow on Tenure {
  __typename
  id
  asStated
  basis
  rule {
    id
    name(lang: $lang)
  }
  asOf
  start
  end
  person {
    id
    name(lang: $lang)
  }
  body {
    id
    name(lang: $lang)
  }
  evidence {
    id
    source {
      id
    }
  }
}`) as unknown as TypedDocumentString<OfficesQuery, OfficesQueryVariables>;