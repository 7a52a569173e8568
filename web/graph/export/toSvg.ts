import { labelStart } from '../canvas/LabelRoom.ts';
import { glyphSize, type PictureLink, type PictureNode } from '../canvas/PictureNode.ts';
import type { Places } from '../layout/place.ts';
import { type Arranged, arrange, labelSize, widthOf } from './arrange.ts';
import { type ExportHead, escapeXml } from './toGraphml.ts';

export interface SvgColors {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  typeColor(type: string): string;
}

const font = 'system-ui, &quot;PingFang SC&quot;, &quot;Noto Sans CJK SC&quot;, sans-serif';

/**
 * The picture as SVG: every label is drawn beside its disc, over all discs and links, and what it is of and
 * where it comes from stands below.
 */
export function toSvg(
  head: ExportHead,
  nodes: readonly PictureNode[],
  links: readonly PictureLink[],
  places: Places,
  colors: SvgColors,
): string {
  const { discs, box } = arrange(
    nodes.flatMap(({ id, size, label }) => {
      const place = places.get(id);
      return place === undefined ? [] : [{ key: id, label, radius: size, x: place.x, y: -place.y }];
    }),
  );
  const byId = new Map(discs.map((disc) => [disc.key, disc]));
  const painted = nodes.flatMap((node) => {
    const disc = byId.get(node.id);
    return disc === undefined ? [] : [{ ...node, ...disc }];
  });
  const n = (value: number) => Math.round(value * 10) / 10;
  const source = `${head.title} · ${head.address} · ${head.day}`;
  const left = box.left - margin;
  const top = box.top - margin;
  const width = Math.max(box.right - box.left, 320) + margin * 2;
  const sourceLines = linesOf(source, Math.floor((width - margin) / 6.5));
  const height = box.bottom - box.top + margin * 2 + sourceLines.length * 14;
  const foot = top + height - 12 - (sourceLines.length - 1) * 14;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${n(left)} ${n(top)} ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}" font-family="${font}">`,
    `<title>${escapeXml(head.title)}</title>`,
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">',
    `<path d="M0 0L8 4L0 8z" fill="${colors.line}"/></marker></defs>`,
    `<rect x="${n(left)}" y="${n(top)}" width="${n(width)}" height="${n(height)}" fill="${colors.paper}"/>`,
    '<g fill="none" stroke-width="1.2">',
    ...links.flatMap(({ from, to, label }) => {
      const [a, b] = [byId.get(from), byId.get(to)];
      if (a === undefined || b === undefined || a === b) return [];
      const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
      const end = { x: b.x - ((b.x - a.x) / length) * b.radius, y: b.y - ((b.y - a.y) / length) * b.radius };
      return `<path d="M${n(a.x)} ${n(a.y)}L${n(end.x)} ${n(end.y)}" stroke="${colors.line}" marker-end="url(#arrow)"><title>${escapeXml(label)}</title></path>`;
    }),
    '</g>',
    ...painted.map(
      ({ id, x, y, size, type, glyph }) =>
        `<g data-id="${escapeXml(id)}"><circle cx="${n(x)}" cy="${n(y)}" r="${n(size)}" fill="${colors.typeColor(type)}"/><text x="${n(x)}" y="${n(y)}" dy="0.35em" text-anchor="middle" font-size="${glyphSize(glyph, size)}" font-weight="600" fill="${colors.paper}">${escapeXml(glyph)}</text></g>`,
    ),
    `<g font-size="${labelSize}" fill="${colors.ink}" stroke="${colors.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">`,
    ...painted.map((node) => labelText(node, n)),
    '</g>',
    ...sourceLines.map(
      (line, index) =>
        `<text x="${n(left + 16)}" y="${n(foot + index * 14)}" font-size="11" fill="${colors.soft}">${escapeXml(line)}</text>`,
    ),
    '</svg>',
    '',
  ].join('\n');
}

/** Around the picture, in units of the file. */
const margin = 40;

/** Beside its disc; what stands on the left ends there, however wide the reader's font is. */
function labelText(
  { id, label, side, ...disc }: PictureNode & Arranged['discs'][number],
  n: (value: number) => number,
): string {
  const anchor = side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle';
  const width = side === 'right' ? 0 : widthOf(label);
  const { x, y } = labelStart(disc, side, width, labelSize + 2);
  const at = side === 'right' ? x : side === 'left' ? x + width : x + width / 2;
  return `<text data-label="${escapeXml(id)}" x="${n(at)}" y="${n(y)}" dy="0.35em" text-anchor="${anchor}">${escapeXml(label)}</text>`;
}

/** A text in lines of at most so many characters; an address has no spaces to break it at. */
function linesOf(text: string, length: number): readonly string[] {
  const characters = [...text];
  const lines: string[] = [];
  for (let at = 0; at < characters.length; at += length)
    lines.push(characters.slice(at, at + length).join(''));
  return lines;
}
