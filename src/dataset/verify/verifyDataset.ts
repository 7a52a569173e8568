import type { Model } from '../../model/Model.ts';
import type { EvidenceSpan } from '../../source/EvidenceSpan.ts';
import { identifyText } from '../../source/identifyText.ts';
import { normaliseText, type SourceText, spanHash } from '../../source/SourceText.ts';
import type { Dataset } from '../Dataset.ts';
import { checkCells } from './checkCells.ts';
import { DatasetGraph } from './DatasetGraph.ts';
import { evidenceOf } from './evidenceOf.ts';
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
}

/**
 * Re-check every evidence span against the source text: its hash, its place, its characters; and
 * that what each statement prints is found in its evidence.
 * @throws KgError USAGE when the text cannot be told to be one of the dataset's.
 */
export function verifyDataset(dataset: Dataset, model: Model, text: SourceText): Verification {
  const graph = new DatasetGraph(dataset, model);
  const expected = identifyText(graph.dataset.metadata.texts ?? [], text);
  const findings: VerifyFinding[] = [];
  if (expected.sha256 !== text.sha256) {
    const message = `The SHA-256 of ${expected.file} is ${text.sha256}, not ${expected.sha256}: it is another text, or was changed.`;
    findings.push({ code: 'TEXT_HASH', id: expected.source, where: '', message });
  }
  const spans = evidenceOf(graph, expected.source);
  for (const span of spans) findings.push(...checkSpan(span, text));
  findings.push(...checkCells(dataset, expected, text, spans));
  const statements = checkStatements(graph, new Map(spans.map((span) => [span.id, span])), findings);
  return { source: expected.source, sha256: text.sha256, spans: spans.length, statements, findings };
}

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
