import { KgError } from '../../errors/KgError.ts';
import type { SourceText } from '../../source/SourceText.ts';
import type { DatasetText } from '../Dataset.ts';
import type { DatasetGraph } from './DatasetGraph.ts';

/** An evidence row of one text. */
export interface EvidenceSpan {
  readonly id: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly asStated: string;
  readonly hash: string;
  /** `file:line:column` of the row. */
  readonly where: string;
  /** Ids of the statements and entities it supports, and `from-[TYPE]->to` for relationships. */
  readonly usedBy: readonly string[];
}

/**
 * Which of the dataset's texts this is: the one with its hash, or the only one.
 * @throws KgError USAGE when the dataset names no text, or several and none has this hash.
 */
export function identifyText(graph: DatasetGraph, text: SourceText): DatasetText {
  const texts = graph.dataset.metadata.texts ?? [];
  const found =
    texts.find(({ sha256 }) => sha256 === text.sha256) ?? (texts.length === 1 ? texts[0] : undefined);
  if (found !== undefined) return found;
  const message =
    texts.length === 0
      ? 'dataset.yaml names no text, so there is nothing to verify against; add it under texts.'
      : `The text is none of ${texts.map(({ file }) => file).join(', ')}: its SHA-256 is ${text.sha256}.`;
  throw new KgError('USAGE', message);
}

/** The evidence rows of a source, each with what it supports. */
export function evidenceOf(graph: DatasetGraph, sourceId: string): EvidenceSpan[] {
  const references = referencedEvidence(graph);
  const spans: EvidenceSpan[] = [];
  for (const node of graph.dataset.nodes.values()) {
    if (node.type !== 'Evidence') continue;
    if (!graph.follow(node, 'source').some(({ id }) => id === sourceId)) continue;
    const { paragraph, start, end, asStated, hash } = node.properties;
    const { file, line, column } = node.location;
    spans.push({
      id: node.id,
      paragraph: Number(paragraph),
      start: Number(start),
      end: Number(end),
      asStated: String(asStated),
      hash: String(hash),
      where: `${file}:${line}:${column}`,
      usedBy: [...graph.into(node.id).map(({ from }) => from), ...(references.get(node.id) ?? [])],
    });
  }
  return spans;
}

/** Evidence ids that relationships hold in their properties. */
function referencedEvidence(graph: DatasetGraph): Map<string, string[]> {
  const properties = graph.referenceProperties();
  const used = new Map<string, string[]>();
  for (const relationship of graph.dataset.relationships) {
    for (const property of properties) {
      const value = relationship.properties[property];
      const ids = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
      for (const id of ids) {
        const name = `${relationship.from}-[${relationship.type}]->${relationship.to}`;
        used.set(id, [...(used.get(id) ?? []), name]);
      }
    }
  }
  return used;
}
