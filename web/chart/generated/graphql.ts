/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether a cell has a figure, and whether it compares. */
export type CellStatus =
  /** In the unit and period of the column, or with `asOf` of a period of the same length. */
  | 'COMPARABLE'
  /** No figure is stated. */
  | 'MISSING'
  /** In the unit of the column, of another period. */
  | 'OTHER_PERIOD'
  /** There is a figure whose unit cannot be converted. */
  | 'REFUSED';

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

/** Why a figure is not in an answer. */
export type LeftOutReason =
  /** Its period ends after the day asked about. */
  | 'AFTER'
  /** It is of another modality than those asked for. */
  | 'MODALITY'
  /** Another claim about the same is ranked: the preferred one (see `claims`). */
  | 'OTHER_CLAIM'
  /** Another period of its subject is compared: a later one, or one of the length that most have. */
  | 'OTHER_PERIOD'
  /** Its time lies outside `period`. */
  | 'OUTSIDE_PERIOD'
  /** Its period ended longer ago than asked for. */
  | 'TOO_OLD'
  /** Its source does not say of which day it speaks. */
  | 'UNDATED'
  /** It cannot be converted into the unit of the answer. */
  | 'UNIT';

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

/** Why a target has its status. */
export type TargetReason =
  /** The stated bounds do not decide. */
  | 'BOUNDS'
  /** The figure certainly misses the target. */
  | 'MISSED'
  /** No figure of what happened is stated later. */
  | 'NOTHING_LATER'
  /** The target names no exact figure to reach. */
  | 'NO_AIM'
  /** The later figures are for other periods than the target's. */
  | 'OTHER_PERIOD'
  /** The figure certainly reaches the target. */
  | 'REACHED';

/** What became of a target. */
export type TargetStatus =
  /** A figure for the target's own period certainly reaches it. */
  | 'MET'
  /** A figure for the target's own period certainly misses it. */
  | 'MISSED'
  /** No later figure is stated. */
  | 'NOT_YET'
  /** There are later figures, but they do not decide. */
  | 'UNDECIDED';

export type ChartCompareQueryVariables = Exact<{
  metrics: Array<string | number> | string | number;
  subjects: Array<string | number> | string | number;
  lang?: Array<LangTag> | LangTag | null | undefined;
}>;


export type ChartCompareQuery = { compare: { unknownMetrics: Array<string>, unknownSubjects: Array<string>, columns: Array<{ unit: string, metric: { id: string, name: string }, slot: { label: string, track: PeriodTrack, start: string | null, end: string | null } | null }>, rows: Array<{ subject:
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
      , cells: Array<{ status: CellStatus, figure: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, unit: string, qualifier: Qualifier, modality: Modality, converted: boolean, period: { kind: PeriodKind, start: string | null, end: string | null, duration: string | null, asStated: string | null } | null, observation: { id: string, asStated: string, least: number | null, most: number | null } } | null, alternatives: Array<{ value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, unit: string, qualifier: Qualifier, modality: Modality, converted: boolean, period: { kind: PeriodKind, start: string | null, end: string | null, duration: string | null, asStated: string | null } | null, observation: { id: string, asStated: string, least: number | null, most: number | null } }> }> }> } };

export type ChartPresetsQueryVariables = Exact<{
  lang?: Array<LangTag> | LangTag | null | undefined;
}>;


export type ChartPresetsQuery = { metrics: { nodes: Array<{ id: string, name: string, measurements: { nodes: Array<{ period: { end: string | null } | null, subject:
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
           }> } }> }, places: { nodes: Array<{ id: string, name: string, districts: { totalCount: number } }> } };

export type ChartPromisesQueryVariables = Exact<{
  subjects?: Array<string | number> | string | number | null | undefined;
  metrics?: Array<string | number> | string | number | null | undefined;
  lang?: Array<LangTag> | LangTag | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ChartPromisesQuery = { promises: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ status: TargetStatus, code: TargetReason, metric: { id: string, name: string }, subject:
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
      , target: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, unit: string, qualifier: Qualifier, modality: Modality, converted: boolean, period: { kind: PeriodKind, start: string | null, end: string | null, duration: string | null, asStated: string | null } | null, observation: { id: string, asStated: string, least: number | null, most: number | null } }, actuals: Array<{ value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, unit: string, qualifier: Qualifier, modality: Modality, converted: boolean, period: { kind: PeriodKind, start: string | null, end: string | null, duration: string | null, asStated: string | null } | null, observation: { id: string, asStated: string, least: number | null, most: number | null } }> }> } };

export type ChartRankQueryVariables = Exact<{
  metric: string | number;
  scope: string | number;
  lowestFirst: boolean;
  lang?: Array<LangTag> | LangTag | null | undefined;
}>;


export type ChartRankQuery = { rank: { unit: string, compared: number, metric: { id: string, name: string }, scope:
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
    , slot: { label: string, track: PeriodTrack, start: string | null, end: string | null } | null, notCompared: Array<{ code: LeftOutReason, subject:
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
       }>, rows: Array<{ subject:
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
      , computed: { position: number | null, best: number, worst: number, figure: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, unit: string, qualifier: Qualifier, modality: Modality, converted: boolean, period: { kind: PeriodKind, start: string | null, end: string | null, duration: string | null, asStated: string | null } | null, observation: { id: string, asStated: string, least: number | null, most: number | null } } } | null, stated: Array<{ id: string, position: number | null, asStated: string }> }> } | null };

export type ChartSeriesQueryVariables = Exact<{
  metric: string | number;
  subjects: Array<string | number> | string | number;
  lang?: Array<LangTag> | LangTag | null | undefined;
}>;


export type ChartSeriesQuery = { series: { unit: string, unknownSubjects: Array<string>, metric: { id: string, name: string }, refused: Array<{ unit: string, subject:
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
       }>, tracks: Array<{ track: PeriodTrack, slots: Array<{ label: string, track: PeriodTrack, start: string | null, end: string | null }>, lines: Array<{ subject:
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
         | null, points: Array<{ figure: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, unit: string, qualifier: Qualifier, modality: Modality, converted: boolean, period: { kind: PeriodKind, start: string | null, end: string | null, duration: string | null, asStated: string | null } | null, observation: { id: string, asStated: string, least: number | null, most: number | null } } | null, alternatives: Array<{ value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, unit: string, qualifier: Qualifier, modality: Modality, converted: boolean, period: { kind: PeriodKind, start: string | null, end: string | null, duration: string | null, asStated: string | null } | null, observation: { id: string, asStated: string, least: number | null, most: number | null } }>, targets: Array<{ value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, unit: string, qualifier: Qualifier, modality: Modality, converted: boolean, period: { kind: PeriodKind, start: string | null, end: string | null, duration: string | null, asStated: string | null } | null, observation: { id: string, asStated: string, least: number | null, most: number | null } }> }> }> }> } | null };

export type ChartSlotFragment = { label: string, track: PeriodTrack, start: string | null, end: string | null };

export type ChartFigureFragment = { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, unit: string, qualifier: Qualifier, modality: Modality, converted: boolean, period: { kind: PeriodKind, start: string | null, end: string | null, duration: string | null, asStated: string | null } | null, observation: { id: string, asStated: string, least: number | null, most: number | null } };

export type ChartMetricsQueryVariables = Exact<{
  lang?: Array<LangTag> | LangTag | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ChartMetricsQuery = { metrics: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string }> } };

export type ChartDistrictsQueryVariables = Exact<{
  lang?: Array<LangTag> | LangTag | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ChartDistrictsQuery = { districts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string }> } };

export type ChartScopesQueryVariables = Exact<{
  lang?: Array<LangTag> | LangTag | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ChartScopesQuery = { places: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string }> } };

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
export const ChartSlotFragmentDoc = new TypedDocumentString(`
    fragment ChartSlot on PeriodSlot {
  label
  track
  start
  end
}
    `, {"fragmentName":"ChartSlot"}) as unknown as TypedDocumentString<ChartSlotFragment, unknown>;
export const ChartFigureFragmentDoc = new TypedDocumentString(`
    fragment ChartFigure on Figure {
  value
  low
  high
  lowOpen
  highOpen
  unit
  qualifier
  modality
  converted
  period {
    kind
    start
    end
    duration
    asStated
  }
  observation {
    id
    asStated
    least
    most
  }
}
    `, {"fragmentName":"ChartFigure"}) as unknown as TypedDocumentString<ChartFigureFragment, unknown>;
export const ChartCompareDocument = new TypedDocumentString(`
    query ChartCompare($metrics: [ID!]!, $subjects: [ID!]!, $lang: [LangTag!]) {
  compare(metrics: $metrics, subjects: $subjects) {
    unknownMetrics
    unknownSubjects
    columns {
      unit
      metric {
        id
        name(lang: $lang)
      }
      slot {
        ...ChartSlot
      }
    }
    rows {
      subject {
        id
        name(lang: $lang)
      }
      cells {
        status
        figure {
          ...ChartFigure
        }
        alternatives {
          ...ChartFigure
        }
      }
    }
  }
}
    fragment ChartSlot on PeriodSlot {
  label
  track
  start
  end
}
fragment ChartFigure on Figure {
  value
  low
  high
  lowOpen
  highOpen
  unit
  qualifier
  modality
  converted
  period {
    kind
    start
    end
    duration
    asStated
  }
  observation {
    id
    asStated
    least
    most
  }
}`) as unknown as TypedDocumentString<ChartCompareQuery, ChartCompareQueryVariables>;
export const ChartPresetsDocument = new TypedDocumentString(`
    query ChartPresets($lang: [LangTag!]) {
  metrics(first: 12, orderBy: [{measurements: {count: DESC}}]) {
    nodes {
      id
      name(lang: $lang)
      measurements(first: 60) {
        nodes {
          period {
            end
          }
          subject {
            __typename
            id
            name(lang: $lang)
          }
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
}
    `) as unknown as TypedDocumentString<ChartPresetsQuery, ChartPresetsQueryVariables>;
export const ChartPromisesDocument = new TypedDocumentString(`
    query ChartPromises($subjects: [ID!], $metrics: [ID!], $lang: [LangTag!], $first: Int!, $after: String) {
  promises(subjects: $subjects, metrics: $metrics, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      status
      code
      metric {
        id
        name(lang: $lang)
      }
      subject {
        id
        name(lang: $lang)
      }
      target {
        ...ChartFigure
      }
      actuals {
        ...ChartFigure
      }
    }
  }
}
    fragment ChartFigure on Figure {
  value
  low
  high
  lowOpen
  highOpen
  unit
  qualifier
  modality
  converted
  period {
    kind
    start
    end
    duration
    asStated
  }
  observation {
    id
    asStated
    least
    most
  }
}`) as unknown as TypedDocumentString<ChartPromisesQuery, ChartPromisesQueryVariables>;
export const ChartRankDocument = new TypedDocumentString(`
    query ChartRank($metric: ID!, $scope: ID!, $lowestFirst: Boolean!, $lang: [LangTag!]) {
  rank(metric: $metric, scope: $scope, lowestFirst: $lowestFirst) {
    unit
    compared
    metric {
      id
      name(lang: $lang)
    }
    scope {
      id
      name(lang: $lang)
    }
    slot {
      ...ChartSlot
    }
    notCompared {
      code
      subject {
        id
        name(lang: $lang)
      }
    }
    rows {
      subject {
        id
        name(lang: $lang)
      }
      computed {
        position
        best
        worst
        figure {
          ...ChartFigure
        }
      }
      stated {
        id
        position
        asStated
      }
    }
  }
}
    fragment ChartSlot on PeriodSlot {
  label
  track
  start
  end
}
fragment ChartFigure on Figure {
  value
  low
  high
  lowOpen
  highOpen
  unit
  qualifier
  modality
  converted
  period {
    kind
    start
    end
    duration
    asStated
  }
  observation {
    id
    asStated
    least
    most
  }
}`) as unknown as TypedDocumentString<ChartRankQuery, ChartRankQueryVariables>;
export const ChartSeriesDocument = new TypedDocumentString(`
    query ChartSeries($metric: ID!, $subjects: [ID!]!, $lang: [LangTag!]) {
  series(metric: $metric, subjects: $subjects) {
    unit
    metric {
      id
      name(lang: $lang)
    }
    unknownSubjects
    refused {
      unit
      subject {
        id
        name(lang: $lang)
      }
    }
    tracks {
      track
      slots {
        ...ChartSlot
      }
      lines {
        subject {
          id
          name(lang: $lang)
        }
        relativeTo {
          id
          name(lang: $lang)
        }
        points {
          figure {
            ...ChartFigure
          }
          alternatives {
            ...ChartFigure
          }
          targets {
            ...ChartFigure
          }
        }
      }
    }
  }
}
    fragment ChartSlot on PeriodSlot {
  label
  track
  start
  end
}
fragment ChartFigure on Figure {
  value
  low
  high
  lowOpen
  highOpen
  unit
  qualifier
  modality
  converted
  period {
    kind
    start
    end
    duration
    asStated
  }
  observation {
    id
    asStated
    least
    most
  }
}`) as unknown as TypedDocumentString<ChartSeriesQuery, ChartSeriesQueryVariables>;
export const ChartMetricsDocument = new TypedDocumentString(`
    query ChartMetrics($lang: [LangTag!], $first: Int!, $after: String) {
  metrics(first: $first, after: $after, orderBy: [{measurements: {count: DESC}}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<ChartMetricsQuery, ChartMetricsQueryVariables>;
export const ChartDistrictsDocument = new TypedDocumentString(`
    query ChartDistricts($lang: [LangTag!], $first: Int!, $after: String) {
  districts(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<ChartDistrictsQuery, ChartDistrictsQueryVariables>;
export const ChartScopesDocument = new TypedDocumentString(`
    query ChartScopes($lang: [LangTag!], $first: Int!, $after: String) {
  places(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<ChartScopesQuery, ChartScopesQueryVariables>;