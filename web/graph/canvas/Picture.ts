import Graph from 'graphology';
import Sigma from 'sigma';
import type { Places } from '../layout/place.ts';
import { hoverDrawer, labelDrawer, labelFont, type Taken } from './drawLabel.ts';
import type { Palette } from './palette.ts';

/** A node as it is painted. */
export interface PictureNode {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  /** A character that stands for the type. */
  readonly glyph: string;
  readonly size: number;
  readonly pinned: boolean;
}

/** A link as it is painted. */
export interface PictureLink {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** What stands out: the rest is dimmed when any node does. */
export interface Emphasis {
  readonly selected: string;
  readonly nodes: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

export interface PictureEvents {
  select(id: string): void;
  expand(id: string): void;
  /** A node was dragged to a place. */
  pin(id: string, x: number, y: number): void;
}

/** Above this many nodes a change of places jumps: moving them all would take frames. */
const mostMoved = 600;
const movingMs = 350;

/** The painted graph: sigma over a graphology graph that follows what is shown. */
export class Picture {
  readonly graph = new Graph({ multi: true, type: 'directed' });
  readonly sigma: Sigma;
  #palette: Palette;
  #emphasis: Emphasis = { selected: '', nodes: new Set(), links: new Set() };
  #neighbors = new Set<string>();
  #moving = 0;
  #dragged: string | undefined;
  #wasDragged = false;

  constructor(container: HTMLElement, palette: Palette, events: PictureEvents) {
    this.#palette = palette;
    const read = () => this.#palette;
    const taken: Taken = [];
    this.sigma = new Sigma(this.graph, container, {
      allowInvalidContainer: true,
      defaultEdgeType: 'arrow',
      defaultDrawNodeLabel: labelDrawer(read, taken),
      defaultDrawNodeHover: hoverDrawer(read),
      labelFont,
      labelSize: 13,
      labelWeight: '400',
      edgeLabelFont: labelFont,
      edgeLabelSize: 11,
      labelDensity: 1.2,
      labelGridCellSize: 90,
      labelRenderedSizeThreshold: 5,
      renderEdgeLabels: true,
      zIndex: true,
      stagePadding: 60,
      minCameraRatio: 0.02,
      maxCameraRatio: 5,
      hideEdgesOnMove: false,
      nodeReducer: (id, data) => this.#nodeLook(id, data),
      edgeReducer: (key, data) => this.#edgeLook(key, data),
    });
    this.sigma.on('beforeRender', () => taken.splice(0));
    // The plate of a node under the pointer repaints its disc with the character in it: above the disc.
    const { hovers, hoverNodes } = this.sigma.getCanvases();
    if (hovers !== undefined && hoverNodes !== undefined) container.insertBefore(hoverNodes, hovers);
    this.#listen(events);
  }

  set palette(palette: Palette) {
    this.#palette = palette;
    for (const id of this.graph.nodes()) {
      const type = String(this.graph.getNodeAttribute(id, 'kind'));
      this.graph.setNodeAttribute(id, 'color', palette.typeColor(type));
    }
    this.sigma.setSetting('edgeLabelColor', { color: palette.soft });
    this.sigma.setSetting('labelColor', { color: palette.ink });
    this.sigma.refresh({ skipIndexation: true });
  }

  set emphasis(emphasis: Emphasis) {
    this.#emphasis = emphasis;
    this.#neighbors = new Set(
      this.graph.hasNode(emphasis.selected) ? this.graph.neighbors(emphasis.selected) : [],
    );
    this.sigma.refresh({ skipIndexation: true });
  }

  /**
   * Show these nodes and links. Nodes that have no place yet wait for one.
   * @param isMoving whether known nodes move to their new places over some frames
   */
  update(
    nodes: readonly PictureNode[],
    links: readonly PictureLink[],
    places: Places,
    isMoving: boolean,
    parents: ReadonlyMap<string, string> = new Map(),
  ): void {
    const { graph } = this;
    const wanted = new Set(nodes.map(({ id }) => id));
    for (const id of graph.nodes()) if (!wanted.has(id)) graph.dropNode(id);
    const moves = isMoving && nodes.length <= mostMoved && graph.order > 0;
    const targets: Places = new Map();
    for (const { id, label, type, glyph, size, pinned } of nodes) {
      const place = places.get(id);
      if (place === undefined) continue;
      const look = { label, kind: type, glyph, size, pinned, color: this.#palette.typeColor(type) };
      if (graph.hasNode(id)) {
        graph.mergeNodeAttributes(id, moves ? look : { ...look, ...place });
      } else {
        const parent = parents.get(id) ?? '';
        const start =
          moves && graph.hasNode(parent)
            ? {
                x: Number(graph.getNodeAttribute(parent, 'x')),
                y: Number(graph.getNodeAttribute(parent, 'y')),
              }
            : place;
        graph.addNode(id, { ...look, ...start });
      }
      if (moves) targets.set(id, place);
    }
    const keys = new Set(links.map(({ key }) => key));
    for (const key of graph.edges()) if (!keys.has(key)) graph.dropEdge(key);
    for (const { key, from, to, label } of links) {
      if (!graph.hasNode(from) || !graph.hasNode(to)) continue;
      if (graph.hasEdge(key)) graph.setEdgeAttribute(key, 'text', label);
      else graph.addEdgeWithKey(key, from, to, { text: label, size: 1.2 });
    }
    this.emphasis = this.#emphasis;
    if (moves) this.#move(targets);
  }

  /** Where a node is painted, y upwards. */
  placeOf(id: string): { x: number; y: number } | undefined {
    if (!this.graph.hasNode(id)) return undefined;
    const { x, y } = this.graph.getNodeAttributes(id);
    return { x: Number(x), y: Number(y) };
  }

  fit(): void {
    void this.sigma.getCamera().animatedReset({ duration: 200 });
  }

  zoom(factor: number): void {
    const camera = this.sigma.getCamera();
    void camera.animate({ ratio: camera.getState().ratio / factor }, { duration: 150 });
  }

  /** Bring a node into sight if it is not. */
  reveal(id: string): void {
    const data = this.sigma.getNodeDisplayData(id);
    if (data === undefined) return;
    const { x, y } = this.sigma.framedGraphToViewport(data);
    const { width, height } = this.sigma.getDimensions();
    const margin = 40;
    if (x > margin && y > margin && x < width - margin && y < height - margin) return;
    void this.sigma.getCamera().animate({ x: data.x, y: data.y }, { duration: 200 });
  }

  kill(): void {
    cancelAnimationFrame(this.#moving);
    this.sigma.kill();
  }

  #move(targets: Places): void {
    cancelAnimationFrame(this.#moving);
    const starts = new Map([...targets.keys()].map((id) => [id, this.placeOf(id) ?? { x: 0, y: 0 }]));
    const began = performance.now();
    const frame = (now: number) => {
      const part = Math.min(1, Math.max(0, (now - began) / movingMs));
      const eased = 1 - (1 - part) ** 3;
      for (const [id, target] of targets) {
        if (!this.graph.hasNode(id)) continue;
        const start = starts.get(id) ?? target;
        this.graph.mergeNodeAttributes(id, {
          x: start.x + (target.x - start.x) * eased,
          y: start.y + (target.y - start.y) * eased,
        });
      }
      if (part < 1) this.#moving = requestAnimationFrame(frame);
    };
    this.#moving = requestAnimationFrame(frame);
  }

  #nodeLook(id: string, data: Record<string, unknown>): Record<string, unknown> {
    const { selected, nodes } = this.#emphasis;
    if (id === selected) return { ...data, highlighted: true, forceLabel: true, zIndex: 3 };
    if (nodes.size > 0) {
      return nodes.has(id)
        ? { ...data, forceLabel: true, zIndex: 2 }
        : { ...data, color: this.#palette.line, glyph: undefined, label: '', zIndex: 0 };
    }
    if (this.#neighbors.has(id)) return { ...data, forceLabel: this.#neighbors.size <= 40, zIndex: 2 };
    return { ...data, zIndex: 1 };
  }

  #edgeLook(key: string, data: Record<string, unknown>): Record<string, unknown> {
    const { selected, nodes, links } = this.#emphasis;
    const { line, soft, accent } = this.#palette;
    if (links.has(key)) {
      return { ...data, color: accent, size: 3, label: data.text, forceLabel: true, zIndex: 3 };
    }
    if (nodes.size > 0) return { ...data, color: line, size: 0.6, zIndex: 0 };
    if (selected !== '' && this.graph.hasExtremity(key, selected)) {
      const isReadable = this.#neighbors.size <= 40;
      return {
        ...data,
        color: soft,
        size: 1.8,
        ...(isReadable && { label: data.text, forceLabel: true }),
        zIndex: 2,
      };
    }
    const isReadable = this.graph.size <= 30;
    return { ...data, color: line, ...(isReadable && { label: data.text }), zIndex: 1 };
  }

  #listen(events: PictureEvents): void {
    const { sigma, graph } = this;
    sigma.on('clickNode', ({ node }) => {
      if (!this.#wasDragged) events.select(node);
    });
    sigma.on('clickStage', () => events.select(''));
    sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      events.expand(node);
    });
    sigma.on('enterNode', () => sigma.getContainer().classList.add('pointing'));
    sigma.on('leaveNode', () => sigma.getContainer().classList.remove('pointing'));
    sigma.on('downNode', ({ node }) => {
      this.#dragged = node;
      this.#wasDragged = false;
      // Else the picture would rescale under the pointer while a node leaves its bounds.
      sigma.setCustomBBox(sigma.getBBox());
    });
    sigma.on('moveBody', ({ event }) => {
      if (this.#dragged === undefined) return;
      this.#wasDragged = true;
      graph.mergeNodeAttributes(this.#dragged, sigma.viewportToGraph(event));
      event.preventSigmaDefault();
      event.original.preventDefault();
    });
    const drop = () => {
      const node = this.#dragged;
      this.#dragged = undefined;
      if (node === undefined) return;
      sigma.setCustomBBox(null);
      const place = this.placeOf(node);
      if (this.#wasDragged && place !== undefined) events.pin(node, place.x, place.y);
    };
    sigma.on('upNode', drop);
    sigma.on('upStage', drop);
  }
}

/** Whether the browser can paint it. */
export function canPaint(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}
