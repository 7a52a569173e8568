/**
 * A page that paints one graph with the explorer's picture or with bare sigma, and counts frames while
 * the camera pans. The suite `web` builds it, opens it and calls `measure`.
 */
import Graph from 'graphology';
import Sigma from 'sigma';
import { Picture, type PictureLink, type PictureNode } from '../../web/graph/canvas/Picture.ts';

interface Wanted {
  readonly who: 'explorer' | 'sigma';
  readonly nodes: number;
  readonly links: number;
  readonly panMs: number;
}

/** What was seen; tasks of the main thread in milliseconds. */
interface Seen {
  readonly framesPerSecond: number;
  readonly openMs: number;
  readonly longestWhilePanning: number;
  readonly longestWhileExpanding: number;
}

const palette = {
  paper: '#fff',
  ink: '#1c1e21',
  soft: '#565b63',
  line: '#b9b6ad',
  accent: '#9a2c1f',
  typeColor: () => '#22619c',
};

const arrived = 50;

/** The same points for both: a spiral, with links to others near in number. */
function pointsOf(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const radius = 20 * Math.sqrt(index);
    return { x: radius * Math.cos(index * 2.399963), y: radius * Math.sin(index * 2.399963) };
  });
}

const labelOf = (index: number) => `海淀区第${index}号`;

function made({ who, nodes, links }: Wanted, container: HTMLElement) {
  const points = pointsOf(nodes + arrived);
  const ends = Array.from({ length: links }, (_, index) => {
    const from = index % nodes;
    return [from, (from + 1 + ((index * 7919) % Math.min(nodes - 1, 40))) % nodes] as const;
  });
  if (who === 'explorer') {
    const picture = new Picture(container, palette, { select: () => {}, expand: () => {}, pin: () => {} });
    const places = new Map(points.map((point, index) => [String(index), point]));
    const painted = points.map(
      (_, index): PictureNode => ({
        id: String(index),
        label: labelOf(index),
        type: 'Place',
        glyph: '地',
        size: 8,
        pinned: false,
      }),
    );
    const lines = ends.map(
      ([from, to], index): PictureLink => ({
        key: String(index),
        from: String(from),
        to: String(to),
        label: '位于',
      }),
    );
    picture.update(painted.slice(0, nodes), lines, places, false);
    return { sigma: picture.sigma, expand: () => picture.update(painted, lines, places, true) };
  }
  const graph = new Graph({ multi: true });
  const add = (index: number) =>
    graph.addNode(index, { ...points[index], label: labelOf(index), size: 8, color: '#22619c' });
  for (let index = 0; index < nodes; index += 1) add(index);
  for (const [from, to] of ends) graph.addEdge(from, to, { size: 1.2, color: '#b9b6ad' });
  const sigma = new Sigma(graph, container);
  return {
    sigma,
    expand: () => {
      for (let index = nodes; index < nodes + arrived; index += 1) add(index);
    },
  };
}

async function measure(wanted: Wanted): Promise<Seen> {
  const container = document.createElement('div');
  container.style.cssText = 'width: 1200px; height: 800px';
  document.body.replaceChildren(container);
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  const began = performance.now();
  const { sigma, expand } = made(wanted, container);
  await frame();
  await frame();
  const openMs = performance.now() - began;
  observer.observe({ type: 'longtask' });

  const start = performance.now();
  let frames = 0;
  for (let now = start; now - start < wanted.panMs; now = performance.now()) {
    const turn = (now - start) / 1000;
    sigma.getCamera().setState({ x: 0.5 + 0.2 * Math.sin(turn), y: 0.5 + 0.2 * Math.cos(turn), ratio: 0.5 });
    await frame();
    frames += 1;
  }
  const framesPerSecond = (frames * 1000) / (performance.now() - start);
  await frame();
  const longestWhilePanning = longest;
  longest = 0;
  expand();
  for (let count = 0; count < 10; count += 1) await frame();
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  sigma.kill();
  return { framesPerSecond, openMs, longestWhilePanning, longestWhileExpanding: longest };
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

Object.assign(window, { measure });
