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

/** Whether a figure happened, is estimated, is expected to come, or is aimed at. */
export type Modality =
  | 'ACTUAL'
  | 'ESTIMATE'
  /** Announced to come about (将新增). */
  | 'FORECAST'
  /** Aimed at or required (目标, 力争, 确保). */
  | 'TARGET';

/** How the periods of a track follow each other. */
export type PeriodTrack =
  | 'HALF_YEAR'
  /** Single days. */
  | 'INSTANT'
  /** Spans of any other length. */
  | 'INTERVAL'
  | 'MONTH'
  | 'QUARTER'
  /** From a day until the statement was made. */
  | 'SINCE'
  /** No dates are known; no two figures are taken to share a period. */
  | 'UNDATED'
  | 'YEAR';

export type ChartSeriesQueryVariables = Exact<{
  metric: string | number;
  subjects: Array<string | number> | string | number;
  lang?: Array<LangTag> | LangTag | null | undefined;
}>;


export type ChartSeriesQuery = { series: { unit: string, unknownSubjects: Array<string>, metric: { id: string, name: string }, refused: Array<{ reason: string, subject:
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
       }>, tracks: Array<{ track: PeriodTrack, slots: Array<{ label: string }>, lines: Array<{ subject:
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
         | null, points: Array<{ figure: { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, modality: Modality, observation: { id: string, asStated: string } } | null, alternatives: Array<{ value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, modality: Modality, observation: { id: string, asStated: string } }>, targets: Array<{ value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, modality: Modality, observation: { id: string, asStated: string } }> }> }> }> } | null };

export type ChartFigureFragment = { value: number | null, low: number | null, high: number | null, lowOpen: boolean, highOpen: boolean, modality: Modality, observation: { id: string, asStated: string } };

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
export const ChartFigureFragmentDoc = new TypedDocumentString(`
    fragment ChartFigure on Figure {
  value
  low
  high
  lowOpen
  highOpen
  modality
  observation {
    id
    asStated
  }
}
    `, {"fragmentName":"ChartFigure"}) as unknown as TypedDocumentString<ChartFigureFragment, unknown>;
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
      reason
      subject {
        id
        name(lang: $lang)
      }
    }
    tracks {
      track
      slots {
        label
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
    fragment ChartFigure on Figure {
  value
  low
  high
  lowOpen
  highOpen
  modality
  observation {
    id
    asStated
  }
}`) as unknown as TypedDocumentString<ChartSeriesQuery, ChartSeriesQueryVariables>;
export const ChartMetricsDocument = new TypedDocumentString(`
    query ChartMetrics($lang: [LangTag!], $first: Int!, $after: String) {
  metrics(first: $first, after: $after) {
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