/**
 * A page that paints one graph with the explorer's picture or with bare sigma, and counts frames while
 * the camera pans. The suite `web` builds it, opens it and calls `measure`.
 */
import Graph from 'graphology';
import Sigma from 'sigma';
import { Picture } from '../../web/graph/canvas/Picture.ts';
import type { PictureLink, PictureNode } from '../../web/graph/canvas/PictureNode.ts';

interface Wanted {
  readonly who: 'explorer' | 'sigma';
  readonly nodes: number;
  readonly links: number;
  readonly panMs: number;
}

/** What was seen; tasks of the main thread in milliseconds. */
interface Seen {
  readonly framesPerSecond: number;
  /** Until all of it is painted. */
  readonly openMs: number;
  readonly longestWhileOpening: number;
  readonly longestWhilePanning: number;
  readonly longestWhileExpanding: number;
  /** Longest time that script alone held the page, painting left out. */
  readonly scriptWhileOpening: number;
  readonly scriptWhileExpanding: number;
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
    return {
      sigma: picture.sigma,
      open: () => picture.update(painted.slice(0, nodes), lines, places, false),
      expand: () => picture.update(painted, lines, places, true),
    };
  }
  const graph = new Graph({ multi: true });
  const add = (index: number) =>
    graph.addNode(index, { ...points[index], label: labelOf(index), size: 8, color: '#22619c' });
  for (let index = 0; index < nodes; index += 1) add(index);
  for (const [from, to] of ends) graph.addEdge(from, to, { size: 1.2, color: '#b9b6ad' });
  const sigma = new Sigma(new Graph(), container);
  return {
    sigma,
    open: () => sigma.setGraph(graph),
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
  const { sigma, open, expand } = made(wanted, container);
  const script = new ScriptClock(sigma);
  observer.observe({ type: 'longtask' });
  const began = performance.now();
  script.time(open);
  while (sigma.getGraph().order < wanted.nodes) await frame();
  await frame();
  await frame();
  const openMs = performance.now() - began;
  const scriptWhileOpening = script.longest();
  const longestWhileOpening = await settled();

  const start = performance.now();
  let frames = 0;
  for (let now = start; now - start < wanted.panMs; now = performance.now()) {
    const turn = (now - start) / 1000;
    sigma.getCamera().setState({ x: 0.5 + 0.2 * Math.sin(turn), y: 0.5 + 0.2 * Math.cos(turn), ratio: 0.5 });
    await frame();
    frames += 1;
  }
  const framesPerSecond = (frames * 1000) / (performance.now() - start);
  const longestWhilePanning = await settled();
  script.longest();
  script.time(expand);
  for (let count = 0; count < 5; count += 1) await frame();
  const scriptWhileExpanding = script.longest();
  const longestWhileExpanding = await settled();
  observer.disconnect();
  sigma.kill();
  return {
    framesPerSecond,
    openMs,
    longestWhileOpening,
    longestWhilePanning,
    longestWhileExpanding,
    scriptWhileOpening,
    scriptWhileExpanding,
  };

  /** The longest task since it was asked last. */
  async function settled(): Promise<number> {
    await frame();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const seen = longest;
    longest = 0;
    return seen;
  }
}

/** How long calls and sigma's indexing hold the page, painting left out. */
class ScriptClock {
  #longest = 0;
  #inCall = 0;

  constructor(sigma: Sigma) {
    let began = 0;
    sigma.on('beforeProcess', () => {
      began = performance.now();
    });
    sigma.on('afterProcess', () => this.#add(performance.now() - began));
  }

  time(call: () => void): void {
    const began = performance.now();
    call();
    this.#inCall = performance.now() - began;
    this.#add(0);
  }

  longest(): number {
    const seen = this.#longest;
    this.#longest = 0;
    this.#inCall = 0;
    return seen;
  }

  #add(ms: number): void {
    this.#longest = Math.max(this.#longest, ms, this.#inCall);
  }
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

Object.assign(window, { measure });
