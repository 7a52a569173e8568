import { glyphSize } from '../canvas/drawLabel.ts';
import type { PictureLink, PictureNode } from '../canvas/Picture.ts';
import type { Places } from '../layout/place.ts';
import { type ExportHead, escapeXml } from './toGraphml.ts';

export interface SvgColors {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  typeColor(type: string): string;
}

const font = 'system-ui, &quot;PingFang SC&quot;, &quot;Noto Sans CJK SC&quot;, sans-serif';

/** The picture as SVG: every label is drawn, what it is of and where it comes from stands below. */
export function toSvg(
  head: ExportHead,
  nodes: readonly PictureNode[],
  links: readonly PictureLink[],
  places: Places,
  colors: SvgColors,
): string {
  const placed = nodes.flatMap((node) => {
    const place = places.get(node.id);
    return place === undefined ? [] : [{ ...node, x: place.x, y: -place.y }];
  });
  const byId = new Map(placed.map((node) => [node.id, node]));
  const xs = placed.map(({ x }) => x);
  const ys = placed.map(({ y }) => y);
  const bound = (values: readonly number[], of: typeof Math.min) =>
    values.reduce((a, b) => of(a, b), values[0] ?? 0);
  const left = bound(xs, Math.min) - 60;
  const top = bound(ys, Math.min) - 50;
  // Labels stand to the right of their nodes.
  const width = bound(xs, Math.max) - left + 240;
  const height = bound(ys, Math.max) - top + 100;
  const n = (value: number) => Math.round(value * 10) / 10;
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
      const end = { x: b.x - ((b.x - a.x) / length) * b.size, y: b.y - ((b.y - a.y) / length) * b.size };
      return `<path d="M${n(a.x)} ${n(a.y)}L${n(end.x)} ${n(end.y)}" stroke="${colors.line}" marker-end="url(#arrow)"><title>${escapeXml(label)}</title></path>`;
    }),
    '</g>',
    ...placed.map(
      ({ id, x, y, size, type, glyph, label }) =>
        `<g data-id="${escapeXml(id)}"><circle cx="${n(x)}" cy="${n(y)}" r="${n(size)}" fill="${colors.typeColor(type)}"/><text x="${n(x)}" y="${n(y)}" dy="0.35em" text-anchor="middle" font-size="${glyphSize(glyph, size)}" font-weight="600" fill="${colors.paper}">${escapeXml(glyph)}</text><text x="${n(x + size + 4)}" y="${n(y)}" dy="0.35em" font-size="13" fill="${colors.ink}" stroke="${colors.paper}" stroke-width="3" paint-order="stroke">${escapeXml(label)}</text></g>`,
    ),
    `<text x="${n(left + 16)}" y="${n(top + height - 16)}" font-size="11" fill="${colors.soft}">${escapeXml(`${head.title} · ${head.address} · ${head.day}`)}</text>`,
    '</svg>',
    '',
  ].join('\n');
}
