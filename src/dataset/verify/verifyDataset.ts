import type { Model } from '../../model/Model.ts';
import { citedSpan } from '../../source/cite.ts';
import { contextOf, findAgain } from '../../source/context.ts';
import type { EvidenceSpan } from '../../source/EvidenceSpan.ts';
import { identifyText } from '../../source/identifyText.ts';
import { normaliseText, type SourceText, spanHash } from '../../source/SourceText.ts';
import type { Dataset } from '../Dataset.ts';
import { checkCells } from './checkCells.ts';
import { DatasetGraph } from './DatasetGraph.ts';
import { evidenceOf } from './evidenceOf.ts';
import type { RowChanges } from './rewriteEvidence.ts';
import type { VerifyCode, VerifyFinding } from './VerifyFinding.ts';

/** The result of re-checking a dataset's evidence. */
export interface Verification {
  readonly source: string;
  /** SHA-256 of the text that was read. */
  readonly sha256: string;
  /** Evidence spans and statements looked at. */
  readonly spans: number;
  readonly statements: number;
  /** Empty when everything agrees. */
  readonly findings: readonly VerifyFinding[];
  /** Rows that another copy of the text has elsewhere, and those that do not tell their context yet. */
  readonly places: readonly NewPlace[];
}

/** What the row of a span should say by the text that was read. */
export interface NewPlace {
  readonly id: string;
  /** `file:line:column` of the row. */
  readonly where: string;
  readonly changes: RowChanges;
}

/**
 * Re-check every evidence span against the source text: its hash, its place, its characters, what
 * stands around it; and that what each statement prints is found in its evidence. In another copy of the
 * text a span that is not at its place is looked for by its words and their context (`findAgain`).
 * @param source of which the text is a copy; by default the one whose text has the hash, or the only one
 * @throws KgError USAGE when the text cannot be told to be one of the dataset's.
 */
export function verifyDataset(
  dataset: Dataset,
  model: Model,
  text: SourceText,
  source?: string,
): Verification {
  const graph = new DatasetGraph(dataset, model);
  const texts = graph.dataset.metadata.texts ?? [];
  const expected = identifyText(
    source === undefined ? texts : texts.filter((one) => one.source === source),
    text,
  );
  const findings: VerifyFinding[] = [];
  if (expected.sha256 !== text.sha256) {
    const message = `The SHA-256 of ${expected.file} is ${text.sha256}, not ${expected.sha256}: it is another text, or was changed.`;
    findings.push({ code: 'TEXT_HASH', id: expected.source, where: '', message });
  }
  const spans = evidenceOf(graph, expected.source);
  const places: NewPlace[] = [];
  for (const span of spans) {
    const found = checkSpan(span, text);
    const isCopy = expected.sha256 !== text.sha256;
    const place = isCopy ? placeInCopy(span, text, found) : placeAsWritten(span, text, found);
    if (place.changes !== undefined) places.push({ id: span.id, where: span.where, changes: place.changes });
    findings.push(...place.findings);
  }
  findings.push(...checkCells(dataset, expected, text, spans));
  const statements = checkStatements(graph, new Map(spans.map((span) => [span.id, span])), findings);
  return { source: expected.source, sha256: text.sha256, spans: spans.length, statements, findings, places };
}

/** Findings that a span which stands elsewhere in a copy explains. */
const ofPlace: readonly VerifyCode[] = ['OUT_OF_TEXT', 'PARAGRAPH', 'SPAN_HASH', 'AS_STATED'];

interface JudgedPlace {
  readonly findings: readonly VerifyFinding[];
  readonly changes?: RowChanges | undefined;
}

/** In the text a row was written for its context and page are those it says, or are still to be written. */
function placeAsWritten(span: EvidenceSpan, text: SourceText, found: readonly VerifyFinding[]): JudgedPlace {
  if (found.some(({ code }) => ofPlace.includes(code))) return { findings: found };
  const { id, where, prefixHash, suffixHash } = span;
  const findings = [...found];
  const { page, ...actual } = { page: text.pageAt(span.start), ...contextOf(text, span) };
  if (
    (prefixHash !== undefined && prefixHash !== actual.prefixHash) ||
    (suffixHash !== undefined && suffixHash !== actual.suffixHash)
  ) {
    const message = `What stands around the place has the hashes ${actual.prefixHash} and ${actual.suffixHash}, not those of the row.`;
    findings.push({ code: 'CONTEXT', id, where, message });
  }
  if (span.page !== undefined && page !== undefined && span.page !== page) {
    findings.push({ code: 'PAGE', id, where, message: `The place is on page ${page}, not on ${span.page}.` });
  }
  const isComplete =
    prefixHash !== undefined && suffixHash !== undefined && (span.page !== undefined || page === undefined);
  return { findings, changes: isComplete ? undefined : { ...actual, ...(page !== undefined && { page }) } };
}

/** In another copy a place is where its words stand in the same context. */
function placeInCopy(span: EvidenceSpan, text: SourceText, found: readonly VerifyFinding[]): JudgedPlace {
  const isHere = !found.some(({ code }) => ofPlace.includes(code));
  const context = isHere ? contextOf(text, span) : undefined;
  const isSame = context?.prefixHash === span.prefixHash || context?.suffixHash === span.suffixHash;
  if (isHere && (isSame || span.prefixHash === undefined)) {
    const changes = context && { prefixHash: context.prefixHash, suffixHash: context.suffixHash };
    const isEqual = context?.prefixHash === span.prefixHash && context?.suffixHash === span.suffixHash;
    return { findings: found, changes: isEqual ? undefined : changes };
  }
  const { id, where } = span;
  const again = findAgain(text, span);
  const others = found.filter(({ code }) => !ofPlace.includes(code));
  if (again.span === undefined) {
    const several = again.candidates.length;
    if (several === 0) return { findings: found };
    const list = again.candidates.map((one) => `paragraph ${one.paragraph}, ${one.start} to ${one.end}`);
    const message = `${quote(span.asStated)} stands in ${several} places of this copy, and none is more likely: ${list.slice(0, 5).join('; ')}.`;
    return { findings: [...others, { code: 'SPAN_HASH', id, where, message }] };
  }
  const { asStated, ...place } = citedSpan(text, again.span);
  const changes = { ...place, ...(asStated !== span.asStated && { asStated }) };
  const message = `It is in paragraph ${changes.paragraph} of this copy, characters ${changes.start} to ${changes.end} (${byWhat[again.by]}).`;
  return { findings: [...others, { code: 'MOVED', id, where, message }], changes };
}

const byWhat = {
  CONTEXT: 'its words, and what stands before and after them',
  PREFIX: 'its words, and what stands before them',
  SUFFIX: 'its words, and what stands after them',
  WORDS: 'its words, which stand there alone',
} as const;

function checkSpan(span: EvidenceSpan, text: SourceText): VerifyFinding[] {
  const { id, where } = span;
  const finding = (code: VerifyCode, message: string): VerifyFinding => ({ code, id, where, message });
  if (!(span.start >= 0 && span.start < span.end && span.end <= text.original.length)) {
    return [
      finding(
        'OUT_OF_TEXT',
        `${span.start} to ${span.end} is not within the text's ${text.original.length} characters.`,
      ),
    ];
  }
  const findings: VerifyFinding[] = [];
  const original = text.slice(span.start, span.end);
  const first = text.paragraphAt(span.start);
  const last = text.paragraphAt(span.end - 1);
  if (first !== span.paragraph || last !== span.paragraph) {
    const actual = first === last ? `paragraph ${first}` : `paragraphs ${first} to ${last}`;
    findings.push(finding('PARAGRAPH', `The span lies in ${actual}, not in ${span.paragraph}.`));
  }
  if (spanHash(original) !== span.hash) {
    findings.push(
      finding(
        'SPAN_HASH',
        `The characters at the place have the hash ${spanHash(original)}, not ${span.hash}.`,
      ),
    );
  }
  const stated = normaliseText(original);
  if (stated !== span.asStated) {
    const message = `The place reads ${quote(stated)}, the evidence says ${quote(span.asStated)}.`;
    findings.push(finding('AS_STATED', message));
  }
  if (span.usedBy.length === 0) {
    findings.push(finding('UNUSED_EVIDENCE', 'Nothing refers to this evidence; use it or remove it.'));
  }
  return findings;
}

/** What a statement prints must stand in one of its evidence spans. */
function checkStatements(
  graph: DatasetGraph,
  spans: ReadonlyMap<string, EvidenceSpan>,
  findings: VerifyFinding[],
): number {
  let checked = 0;
  for (const node of graph.dataset.nodes.values()) {
    if (!graph.isOfType(node, 'Statement') || graph.follow(node, 'derivedFrom').length > 0) continue;
    const evidence = graph.follow(node, 'evidence').flatMap(({ id }) => spans.get(id) ?? []);
    if (evidence.length === 0) continue;
    checked++;
    const printed = String(node.properties.asStated);
    if (evidence.some(({ asStated }) => asStated.includes(printed))) continue;
    const places = evidence.map(({ id, asStated }) => `${id} (${quote(asStated)})`).join(', ');
    const { file, line, column } = node.location;
    findings.push({
      code: 'NOT_IN_EVIDENCE',
      id: node.id,
      where: `${file}:${line}:${column}`,
      message: `${quote(printed)} does not stand in its evidence ${places}.`,
    });
  }
  return checked;
}

function quote(text: string): string {
  const characters = [...text];
  return `"${characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : text}"`;
}
