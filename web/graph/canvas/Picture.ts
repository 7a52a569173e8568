import type Graph from 'graphology';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Places } from '../layout/place.ts';
import { Discs } from './Discs.ts';
import { hoverDrawer, labelDrawer, labelFont } from './drawLabel.ts';
import { type Contents, fill, inSlices, sliceSize } from './fill.ts';
import { LabelRoom } from './LabelRoom.ts';
import { listen, type PictureEvents } from './listen.ts';
import type { PictureLink, PictureNode } from './PictureNode.ts';
import type { Palette } from './palette.ts';

/** What stands out: the rest is dimmed when any node does. */
export interface Emphasis {
  readonly selected: string;
  readonly nodes: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

/** Above this many nodes a change of places jumps: moving them all would take frames. */
const mostMoved = 600;
const movingMs = 350;

/** Above this many nodes labels stand as far apart as sigma puts them: each costs two texts a frame. */
const mostCrowded = 600;
const crowded = { labelDensity: 1.2, labelGridCellSize: 90 };
const spread = { labelDensity: 1, labelGridCellSize: 100 };

/** Above this many links only those of what is selected or emphasised have heads: heads cost as much as lines. */
const mostArrows = 1_500;

/** Up to this many links each has its name written along it. */
const mostNamed = 30;

const newGraph = () => new MultiDirectedGraph();

interface Wanted {
  readonly nodes: readonly PictureNode[];
  readonly links: readonly PictureLink[];
  readonly places: Places;
  readonly isMoving: boolean;
  readonly parents: ReadonlyMap<string, string>;
}

/** The painted graph: sigma over a graphology graph that follows what is shown. */
export class Picture {
  readonly sigma: Sigma;
  #palette: Palette;
  #emphasis: Emphasis = { selected: '', nodes: new Set(), links: new Set() };
  #neighbors = new Set<string>();
  #moving = 0;
  /** What is to be brought into sight with the next frame. */
  #unseen: string | undefined;
  readonly #discs: Discs;
  /** What is being put together aside, to take the place of what is painted; its end if it is given up. */
  #coming: { wanted: Wanted; readonly stop: () => void } | undefined;

  constructor(container: HTMLElement, palette: Palette, events: PictureEvents) {
    this.#palette = palette;
    const read = () => this.#palette;
    const room = new LabelRoom((box) => this.#discs.within(box));
    this.sigma = new Sigma(newGraph(), container, {
      allowInvalidContainer: true,
      defaultEdgeType: 'arrow',
      defaultDrawNodeLabel: labelDrawer(read, room),
      defaultDrawNodeHover: hoverDrawer(read, room),
      labelFont,
      labelSize: 13,
      labelWeight: '400',
      edgeLabelFont: labelFont,
      edgeLabelSize: 11,
      ...crowded,
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
    this.#discs = new Discs(this.sigma);
    this.sigma.on('beforeRender', () => room.clear(this.sigma.getDimensions()));
    this.sigma.on('afterRender', () => {
      this.#discs.mark(this.#palette);
      const id = this.#unseen;
      this.#unseen = undefined;
      if (id !== undefined) this.#bringIntoSight(id);
    });
    // The plate of a node under the pointer repaints its disc with the character in it: above the disc.
    const { hovers, hoverNodes } = this.sigma.getCanvases();
    if (hovers !== undefined && hoverNodes !== undefined) container.insertBefore(hoverNodes, hovers);
    listen(this.sigma, events);
  }

  /** Room for the labels of so many nodes. Written only when it changes: sigma paints anew for it. */
  #giveLabelsRoom(order: number): void {
    const room = order > mostCrowded ? spread : crowded;
    if (this.sigma.getSetting('labelDensity') !== room.labelDensity) this.sigma.setSettings(room);
  }

  get graph(): Graph {
    return this.sigma.getGraph();
  }

  set palette(palette: Palette) {
    this.#palette = palette;
    // Sigma cannot paint anew what it has not indexed yet: what came since the last frame first.
    this.sigma.refresh();
    this.graph.updateEachNodeAttributes(
      (_id, data) => ({ ...data, color: palette.typeColor(String(data.kind)) }),
      { attributes: ['color'] },
    );
    this.sigma.setSetting('edgeLabelColor', { color: palette.soft });
    this.sigma.setSetting('labelColor', { color: palette.ink });
    this.sigma.refresh({ skipIndexation: true });
  }

  set emphasis(emphasis: Emphasis) {
    this.#emphasis = emphasis;
    this.#neighbors = neighborsOf(this.graph, emphasis.selected);
    this.sigma.refresh({ skipIndexation: true, schedule: true });
  }

  /**
   * Show these nodes and links. Nodes that have no place yet wait for one. A change of more than a slice is
   * put together aside, a slice a task, and shown when it is whole.
   * @param isMoving whether known nodes move to their new places over some frames
   */
  update(
    nodes: readonly PictureNode[],
    links: readonly PictureLink[],
    places: Places,
    isMoving: boolean,
    parents: ReadonlyMap<string, string> = new Map(),
  ): void {
    const wanted = { nodes, links, places, isMoving, parents };
    const coming = this.#coming;
    if (coming !== undefined && coming.wanted.nodes === nodes && coming.wanted.links === links) {
      // The same on other places: what is on its way goes on, and is moved there when it is whole.
      coming.wanted = wanted;
      return;
    }
    coming?.stop();
    this.#coming = undefined;
    const contents = this.#contentsOf(wanted);
    this.#giveLabelsRoom(contents.nodes.length);
    if (this.#isSmall(contents)) {
      this.#change(contents);
      this.#move(wanted);
    } else this.#replace(wanted, contents);
  }

  /** Whether the change only adds, and little. */
  #isSmall({ nodes, links }: Contents): boolean {
    const { graph } = this;
    const known = nodes.filter(([id]) => graph.hasNode(id)).length;
    const knownLinks = links.filter(({ key }) => graph.hasEdge(key)).length;
    // What is taken out is taken out of everything sigma has indexed, one by one: a new graph costs less.
    if (known < graph.order || knownLinks < graph.size) return false;
    return nodes.length - known + links.length - knownLinks <= sliceSize;
  }

  /** What the graph is to hold: nodes that have a place, and links between them. */
  #contentsOf({ nodes, links, places, isMoving, parents }: Wanted): Contents {
    const moves = this.#moves(nodes, isMoving);
    const placed = new Set<string>();
    const held = nodes.flatMap(({ id, label, type, glyph, size, pinned }): Contents['nodes'] => {
      const place = places.get(id);
      if (place === undefined) return [];
      placed.add(id);
      const start = moves ? (this.placeOf(id) ?? this.placeOf(parents.get(id) ?? '') ?? place) : place;
      const color = this.#palette.typeColor(type);
      return [[id, { label, kind: type, glyph, size, pinned, color, x: start.x, y: start.y }]];
    });
    return {
      nodes: held,
      links: links.flatMap(({ key, from, to, label }) =>
        placed.has(from) && placed.has(to) ? { key, from, to, attributes: { text: label, size: 1.2 } } : [],
      ),
    };
  }

  #moves(nodes: readonly PictureNode[], isMoving: boolean): boolean {
    return isMoving && nodes.length <= mostMoved && this.graph.order > 0;
  }

  /** Add what is new and write what differs: sigma looks again at each node that is touched. */
  #change({ nodes, links }: Contents): void {
    const { graph } = this;
    for (const [id, attributes] of nodes) {
      if (!graph.hasNode(id)) graph.addNode(id, attributes);
      else if (differs(graph.getNodeAttributes(id), attributes)) graph.mergeNodeAttributes(id, attributes);
    }
    for (const { key, from, to, attributes } of links) {
      if (!graph.hasEdge(key)) graph.addEdgeWithKey(key, from, to, attributes);
      else if (differs(graph.getEdgeAttributes(key), attributes)) graph.mergeEdgeAttributes(key, attributes);
    }
    const { selected, nodes: shining } = this.#emphasis;
    this.#neighbors = neighborsOf(graph, selected);
    // Sigma has looked at what changed; how the rest looks depends on what is emphasised, and on how little there is.
    if (selected !== '' || shining.size > 0 || graph.order <= mostMoved) {
      this.sigma.refresh({ skipIndexation: true, schedule: true });
    }
  }

  #replace(wanted: Wanted, contents: Contents): void {
    const graph = newGraph();
    const coming = { wanted, stop: () => {} };
    this.#coming = coming;
    coming.stop = inSlices(fill(graph, contents), () => {
      this.#coming = undefined;
      this.#neighbors = neighborsOf(graph, this.#emphasis.selected);
      this.sigma.setGraph(graph);
      const { nodes, links, places, isMoving, parents } = coming.wanted;
      if (coming.wanted === wanted) this.#move(wanted);
      else this.update(nodes, links, places, isMoving, parents);
    });
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

  /** Bring a node into sight if it is not, once it is painted where it is now. */
  reveal(id: string): void {
    this.#unseen = id;
    this.sigma.scheduleRender();
  }

  #bringIntoSight(id: string): void {
    const data = this.sigma.getNodeDisplayData(id);
    if (data === undefined) return;
    const { x, y } = this.sigma.framedGraphToViewport(data);
    const { width, height } = this.sigma.getDimensions();
    const margin = 40;
    if (x > margin && y > margin && x < width - margin && y < height - margin) return;
    void this.sigma.getCamera().animate({ x: data.x, y: data.y }, { duration: 200 });
  }

  kill(): void {
    this.#coming?.stop();
    cancelAnimationFrame(this.#moving);
    this.sigma.kill();
  }

  /** Move known nodes to their places over some frames. */
  #move({ nodes, places, isMoving }: Wanted): void {
    cancelAnimationFrame(this.#moving);
    if (!this.#moves(nodes, isMoving)) return;
    const targets: Places = new Map();
    for (const { id } of nodes) {
      const place = places.get(id);
      if (place !== undefined) targets.set(id, place);
    }
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
    const type = this.graph.size > mostArrows ? 'line' : 'arrow';
    if (nodes.size > 0) return { ...data, type, color: line, size: 0.6, zIndex: 0 };
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
    const isReadable = this.graph.size <= mostNamed;
    return { ...data, type, color: line, ...(isReadable && { label: data.text }), zIndex: 1 };
  }
}

/** What a node is linked to; nothing where it is not. */
function neighborsOf(graph: Graph, id: string): Set<string> {
  return new Set(graph.hasNode(id) ? graph.neighbors(id) : []);
}

function differs(
  known: Readonly<Record<string, unknown>>,
  wanted: Readonly<Record<string, unknown>>,
): boolean {
  return Object.entries(wanted).some(([name, value]) => known[name] !== value);
}

/** Whether the browser can paint it. */
export function canPaint(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}
