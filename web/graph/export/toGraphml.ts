import type { Places } from '../layout/place.ts';
import type { LinkFact, NodeFact } from '../state/Knowledge.ts';

/** What an export is of and where it can be had again. */
export interface ExportHead {
  readonly title: string;
  readonly address: string;
  /** The day it was made. */
  readonly day: string;
}

/** The picture as GraphML: what is shown and nothing else, with places and the ids of the evidence. */
export function toGraphml(
  head: ExportHead,
  nodes: readonly NodeFact[],
  links: readonly LinkFact[],
  places: Places,
): string {
  const key = (id: string, scope: 'node' | 'edge', type = 'string') =>
    `  <key id="${id}" for="${scope}" attr.name="${id}" attr.type="${type}"/>`;
  const data = (name: string, value: string | number | undefined) =>
    value === undefined || value === '' ? '' : `<data key="${name}">${escapeXml(String(value))}</data>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `  <desc>${escapeXml(`${head.title}. ${head.address} (${head.day})`)}</desc>`,
    key('type', 'node'),
    key('label', 'node'),
    key('description', 'node'),
    key('from', 'node'),
    key('until', 'node'),
    key('x', 'node', 'double'),
    key('y', 'node', 'double'),
    key('relationship', 'edge'),
    key('evidence', 'edge'),
    '  <graph edgedefault="directed">',
    ...nodes.map((node) => {
      const place = places.get(node.id);
      return `    <node id="${escapeXml(node.id)}">${data('type', node.type)}${data('label', node.name)}${data('description', node.description)}${data('from', node.from)}${data('until', node.until)}${data('x', place?.x)}${data('y', place?.y)}</node>`;
    }),
    ...links.map(
      ({ relationship, from, to, evidence }, index) =>
        `    <edge id="e${index}" source="${escapeXml(from)}" target="${escapeXml(to)}">${data('relationship', relationship)}${data('evidence', evidence.map(({ id }) => id).join(' '))}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

/** Text for XML; characters that XML 1.0 cannot hold are replaced. */
export function escapeXml(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those XML does not allow
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
  );
}
