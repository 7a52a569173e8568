import * as fc from 'fast-check';
import type { PictureNode } from '../../web/graph/canvas/PictureNode.ts';
import { arrange, type LabelledDisc, widthOf } from '../../web/graph/export/arrange.ts';
import { toSvg } from '../../web/graph/export/toSvg.ts';

const anyLabel = fc.constantFrom(
  '海淀区',
  '集成电路产业',
  'Haidian District',
  'GDP · 12907.1亿元 · 2024',
  '',
);

/** As the layout places them: discs of the usual sizes that do not overlap. */
const anyDiscs = fc
  .array(
    fc.record({
      x: fc.integer({ min: -300, max: 300 }),
      y: fc.integer({ min: -300, max: 300 }),
      radius: fc.integer({ min: 7, max: 20 }),
      label: anyLabel,
    }),
    { maxLength: 40 },
  )
  .map((places) => {
    const apart: LabelledDisc[] = [];
    for (const [index, place] of places.entries()) {
      const isClear = apart.every(
        ({ x, y, radius }) => Math.hypot(place.x - x, place.y - y) > place.radius + radius + 20,
      );
      if (isClear) apart.push({ key: String(index), ...place });
    }
    return apart;
  });

test('in a file every label is beside its disc, and covers no other disc and no other label', () => {
  fc.assert(
    fc.property(anyDiscs, (discs) => {
      const { discs: placed, box } = arrange(discs);
      const labels = placed.map(({ key, x, y, radius, side, label }) => {
        const width = widthOf(label);
        const start = {
          right: { left: x + radius + 4, middle: y },
          left: { left: x - radius - 4 - width, middle: y },
          below: { left: x - width / 2, middle: y + radius + 4 + 7.5 },
          above: { left: x - width / 2, middle: y - radius - 4 - 7.5 },
        }[side];
        return {
          key,
          left: start.left,
          right: start.left + width,
          top: start.middle - 7.5,
          bottom: start.middle + 7.5,
        };
      });
      for (const [index, one] of labels.entries()) {
        expect(one.left >= box.left && one.right <= box.right).toBe(true);
        expect(one.top >= box.top && one.bottom <= box.bottom).toBe(true);
        for (const other of labels.slice(index + 1)) {
          const isApart =
            one.left >= other.right ||
            one.right <= other.left ||
            one.top >= other.bottom ||
            one.bottom <= other.top;
          expect(isApart).toBe(true);
        }
        for (const disc of placed) {
          if (disc.key === one.key) continue;
          const nearX = Math.min(Math.max(disc.x, one.left), one.right);
          const nearY = Math.min(Math.max(disc.y, one.top), one.bottom);
          expect(Math.hypot(disc.x - nearX, disc.y - nearY)).toBeGreaterThanOrEqual(disc.radius);
        }
      }
    }),
  );
});

test('labels are written after all discs, on a halo; names are text', () => {
  const node = (id: string, label: string): PictureNode => ({
    id,
    label,
    type: 'District',
    glyph: '区',
    size: 12,
    pinned: false,
  });
  const colors = { paper: '#fff', ink: '#000', soft: '#555', line: '#bbb', typeColor: () => '#922' };
  const places = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 40, y: 0 }],
  ]);
  const svg = toSvg(
    { title: 'Graph', address: `http://127.0.0.1/graph?steps=${'x'.repeat(900)}`, day: '2026-11-26' },
    [node('a', '海淀区与<b>很长的名字</b>'), node('b', 'Haidian')],
    [{ key: 'l', from: 'a', to: 'b', label: 'is part of' }],
    places,
    colors,
  );
  expect(svg.lastIndexOf('<circle')).toBeLessThan(svg.indexOf('data-label='));
  expect(svg).toContain('paint-order="stroke"');
  expect(svg).toContain('海淀区与&lt;b&gt;');
  // The address is there whole, in lines that fit.
  const told = [...svg.matchAll(/font-size="11"[^>]*>([^<]*)</g)].map(([, line]) => line);
  expect(told.join('')).toContain('x'.repeat(900));
  expect(told.length).toBeGreaterThan(5);
});
