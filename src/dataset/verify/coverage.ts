import type { Model } from '../../model/Model.ts';
import type { EvidenceSpan } from '../../source/EvidenceSpan.ts';
import { findClauses } from '../../source/findClauses.ts';
import { findNumbers } from '../../source/findNumbers.ts';
import { identifyText } from '../../source/identifyText.ts';
import { occurrences, type Paragraph, type SourceText, type Span } from '../../source/SourceText.ts';
import type { ClauseRejection, Dataset, Rejection } from '../Dataset.ts';
import { DatasetGraph } from './DatasetGraph.ts';
import { evidenceOf } from './evidenceOf.ts';

/** A number of the text that evidence covers. */
interface ModelledNumber {
  readonly span: Span;
  /** Ids of the evidence that covers it. */
  readonly evidence: readonly string[];
  /** What that evidence supports. */
  readonly supports: readonly string[];
}

/** A number of the text that is no fact. */
interface RejectedNumber {
  readonly span: Span;
  readonly reason: string;
}

/** Every number of a text, sorted into modelled, rejected and missed. */
export interface Coverage {
  readonly source: string;
  readonly total: number;
  readonly modelled: readonly ModelledNumber[];
  readonly rejected: readonly RejectedNumber[];
  /** Numbers nobody has looked at; the dataset is complete when there are none. */
  readonly missed: readonly Span[];
  /** Rejections that meet no number, or only numbers that evidence covers. */
  readonly staleRejections: readonly (Rejection | ClauseRejection)[];
  /** Clauses of the text, and how many of them evidence lies in. */
  readonly clauses: { readonly total: number; readonly modelled: number; readonly rejected: number };
  /** Clauses no evidence lies in and no row of coverage.yaml rejects. */
  readonly missedClauses: readonly MissedClause[];
}

/** A clause that nobody has looked at. */
export interface MissedClause {
  readonly paragraph: number;
  /** Counted from 1 in the paragraph, as `clauses` of coverage.yaml counts. */
  readonly clause: number;
  readonly span: Span;
}

interface RejectedRange {
  readonly rejection: Rejection;
  readonly start: number;
  readonly end: number;
}

/**
 * Sort every number of the text into modelled (evidence that something uses covers it), rejected
 * (`coverage.yaml` says why) and missed.
 * @throws KgError USAGE when the text cannot be told to be one of the dataset's.
 */
export function coverage(dataset: Dataset, model: Model, text: SourceText): Coverage {
  const graph = new DatasetGraph(dataset, model);
  const { source } = identifyText(graph.dataset.metadata.texts ?? [], text);
  const evidence = evidenceOf(graph, source).filter(({ usedBy }) => usedBy.length > 0);
  const rejections = (dataset.rejections ?? []).filter((rejection) => rejection.source === source);
  const ranges = rejections.flatMap((rejection) => rejectedRanges(rejection, text));
  const modelled: ModelledNumber[] = [];
  const rejected: RejectedNumber[] = [];
  const missed: Span[] = [];
  const used = new Set<Rejection>();
  let total = 0;
  for (const paragraph of text.paragraphs) {
    for (const { from, to } of findNumbers(paragraph)) {
      total++;
      const span = text.span(paragraph, from, to);
      const covering = evidence.filter(
        (candidate) => candidate.start <= span.start && candidate.end >= contentEnd(text, span),
      );
      const range = ranges.find(({ start, end }) => start <= span.start && end >= span.end);
      if (covering.length > 0) modelled.push(modelledNumber(span, covering));
      else if (range !== undefined) {
        used.add(range.rejection);
        rejected.push({ span, reason: range.rejection.reason });
      } else missed.push(span);
    }
  }
  const unmet = rejections.filter((rejection) => !used.has(rejection));
  const clauses = sortClauses(
    text,
    evidence,
    (dataset.clauseRejections ?? []).filter((row) => row.source === source),
  );
  const staleRejections = [...unmet, ...clauses.stale];
  return {
    ...{ source, total, modelled, rejected, missed, staleRejections },
    ...{ clauses: clauses.counts, missedClauses: clauses.missed },
  };
}

/** Every clause: one that evidence lies in is modelled, one that a row names is rejected. */
function sortClauses(
  text: SourceText,
  evidence: readonly EvidenceSpan[],
  rows: readonly ClauseRejection[],
): {
  counts: Coverage['clauses'];
  missed: readonly MissedClause[];
  stale: readonly ClauseRejection[];
} {
  const used = new Set<ClauseRejection>();
  const missed: MissedClause[] = [];
  const counts = { total: 0, modelled: 0, rejected: 0 };
  for (const paragraph of text.paragraphs) {
    for (const { number, from, to } of findClauses(paragraph)) {
      counts.total++;
      const span = text.span(paragraph, from, to);
      const row = rows.find(
        (one) =>
          (one.paragraph === undefined || one.paragraph === paragraph.number) &&
          (one.clauses === undefined || one.clauses.includes(number)),
      );
      if (evidence.some(({ start, end }) => start < span.end && end > span.start)) counts.modelled++;
      else if (row === undefined) missed.push({ paragraph: paragraph.number, clause: number, span });
      else {
        used.add(row);
        counts.rejected++;
      }
    }
  }
  return { counts, missed, stale: rows.filter((row) => !used.has(row)) };
}

/** The end of a span's characters: pinyin inserted after the last need not be covered. */
function contentEnd(text: SourceText, span: Span): number {
  const paragraph = text.paragraph(span.paragraph) as Paragraph;
  const next = paragraph.offsets.findIndex((offset) => offset >= span.end);
  return (paragraph.offsets[next - 1] ?? span.start) + 1;
}

function modelledNumber(span: Span, covering: readonly EvidenceSpan[]): ModelledNumber {
  const supports = new Set(covering.flatMap(({ usedBy }) => usedBy));
  return { span, evidence: covering.map(({ id }) => id), supports: [...supports] };
}

function rejectedRanges(rejection: Rejection, text: SourceText): RejectedRange[] {
  const paragraph = text.paragraph(rejection.paragraph);
  if (paragraph === undefined) return [];
  const wanted = [...rejection.asStated];
  const all = occurrences(paragraph, wanted);
  const chosen =
    rejection.occurrence === undefined ? all : all.slice(rejection.occurrence - 1, rejection.occurrence);
  return chosen.map((from) => {
    const { start, end } = text.span(paragraph, from, from + wanted.length);
    return { rejection, start, end };
  });
}
