import type { EvidenceCell, EvidenceSpan } from '../../source/EvidenceSpan.ts';
import type { DatasetNode } from '../Dataset.ts';
import type { DatasetGraph } from './DatasetGraph.ts';

/** The evidence rows of a source, each with what it supports. */
export function evidenceOf(graph: DatasetGraph, sourceId: string): EvidenceSpan[] {
  const references = referencedEvidence(graph);
  const spans: EvidenceSpan[] = [];
  for (const node of graph.dataset.nodes.values()) {
    if (node.type !== 'Evidence') continue;
    if (!graph.follow(node, 'source').some(({ id }) => id === sourceId)) continue;
    const { paragraph, start, end, asStated, hash, prefixHash, suffixHash, page } = node.properties;
    const { file, line, column } = node.location;
    spans.push({
      id: node.id,
      paragraph: Number(paragraph),
      start: Number(start),
      end: Number(end),
      asStated: String(asStated),
      hash: String(hash),
      prefixHash: prefixHash === undefined ? undefined : String(prefixHash),
      suffixHash: suffixHash === undefined ? undefined : String(suffixHash),
      page: page === undefined ? undefined : Number(page),
      cell: cellOf(node),
      where: `${file}:${line}:${column}`,
      usedBy: [...Array.from(graph.into(node.id), ({ from }) => from), ...(references.get(node.id) ?? [])],
    });
  }
  return spans;
}

function cellOf({ properties }: DatasetNode): EvidenceCell | undefined {
  const text = (name: string) => {
    const value = properties[`cell_${name}`];
    return value === undefined ? null : String(value);
  };
  const [row, column] = [text('row'), text('column')];
  if (row === null || column === null) return undefined;
  const headers = { rowHeader: text('rowHeader'), columnHeader: text('columnHeader') };
  return { sheet: text('sheet'), row: Number(row), column: Number(column), ...headers };
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
