import * as fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { fill, inSlices, sliceSize } from '../../web/graph/canvas/fill.ts';
import { type Disc, LabelRoom, labelStart } from '../../web/graph/canvas/LabelRoom.ts';

const contentsOf = (nodes: number, links: number) => ({
  nodes: Array.from({ length: nodes }, (_, index) => [`n${index}`, { x: index, y: 0 }] as const),
  links: Array.from({ length: links }, (_, index) => ({
    key: `l${index}`,
    from: `n${index % nodes}`,
    to: `n${(index * 7) % nodes}`,
    attributes: { size: 1 },
  })),
});

const newGraph = () => new MultiDirectedGraph();

test('a graph comes in slices, none larger than a slice may be', () => {
  const graph = newGraph();
  let before = 0;
  let slices = 0;
  const look = () => {
    const now = graph.order + graph.size;
    expect(now - before).toBeLessThanOrEqual(sliceSize);
    before = now;
    slices += 1;
  };
  for (const _ of fill(graph, contentsOf(2_000, 5_000))) look();
  look();
  expect([graph.order, graph.size, slices]).toEqual([2_000, 5_000, 7_000 / sliceSize]);
});

test('between two slices the page does what else is asked of it; a small graph comes at once', async () => {
  const events: string[] = [];
  const graph = newGraph();
  await new Promise<void>((resolve) => {
    inSlices(fill(graph, contentsOf(3 * sliceSize, 0)), () => {
      events.push('whole');
      resolve();
    });
    events.push(`${graph.order} at once`);
    setTimeout(() => events.push(`a click at ${graph.order}`));
  });
  expect(events).toEqual([`${sliceSize} at once`, `a click at ${2 * sliceSize}`, 'whole']);
  const small = newGraph();
  inSlices(fill(small, contentsOf(10, 5)), () => events.push('small'));
  expect(events.at(-1)).toBe('small');
});

test('what is given up brings nothing more', async () => {
  const graph = newGraph();
  const stop = inSlices(fill(graph, contentsOf(3 * sliceSize, 0)), () => {
    throw new Error('It was given up.');
  });
  stop();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(graph.order).toBe(sliceSize);
});

test('a label covers no other disc and no other label, and its end is seen where there is room', () => {
  const frame = { width: 400, height: 300 };
  const [width, height] = [80, 15];
  const anyDisc = fc.record({
    x: fc.integer({ min: 0, max: frame.width }),
    y: fc.integer({ min: 0, max: frame.height }),
    radius: fc.integer({ min: 4, max: 24 }),
  });
  fc.assert(
    fc.property(fc.array(anyDisc, { maxLength: 40 }), (places) => {
      const discs: Disc[] = places.map((place, index) => ({ key: String(index), ...place }));
      const room = new LabelRoom(() => discs);
      room.clear(frame);
      const boxes = discs.flatMap((disc) => {
        const side = room.take(disc, width, height);
        expect(room.sideOf(disc.key)).toBe(side);
        if (side === undefined) return [];
        const { x, y } = labelStart(disc, side, width, height);
        return { key: disc.key, left: x, right: x + width, top: y - height / 2, bottom: y + height / 2 };
      });
      for (const [index, box] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) {
          const apart =
            box.left >= other.right ||
            box.right <= other.left ||
            box.top >= other.bottom ||
            box.bottom <= other.top;
          expect(apart).toBe(true);
        }
        for (const disc of discs) {
          if (disc.key === box.key) continue;
          const [nearX, nearY] = [
            Math.min(Math.max(disc.x, box.left), box.right),
            Math.min(Math.max(disc.y, box.top), box.bottom),
          ];
          expect(Math.hypot(disc.x - nearX, disc.y - nearY)).toBeGreaterThanOrEqual(disc.radius);
        }
      }
    }),
  );
  const room = new LabelRoom(() => []);
  room.clear(frame);
  expect(room.take({ key: 'a', x: 390, y: 100, radius: 8 }, width, height)).toBe('left');
  expect(room.take({ key: 'b', x: 10, y: 200, radius: 8 }, width, height)).toBe('right');
});
