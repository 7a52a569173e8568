import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';

/** What comes into the drawing at once. */
export interface LayoutStage {
  readonly arrived: readonly string[];
  /** A node fixed or freed after them. */
  readonly pin?: { readonly id: string; readonly x: number; readonly y: number } | undefined;
  readonly free?: string | undefined;
}

export interface LayoutInput {
  readonly stages: readonly LayoutStage[];
  readonly links: readonly (readonly [from: string, to: string])[];
  readonly parents: readonly (readonly [child: string, parent: string])[];
  readonly seed: number;
}

export type Places = Map<string, { x: number; y: number }>;

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly isOld: boolean;
  readonly anchor: { readonly x: number; readonly y: number };
}

/** A movement below this many units in a step is none that anyone sees. */
const still = 0.15;

/**
 * Place the nodes of a drawing, stage by stage: what was there keeps about its place, what comes settles
 * around what brought it. The result depends on the input alone, not on its order within a stage, on
 * time, or on what was drawn before, so the same address is the same picture.
 */
export function place(input: LayoutInput): Places {
  const places: Places = new Map();
  for (const _ of placeStages(input, places)) {
    // Every stage is placed in turn; a worker looks for newer requests between them.
  }
  return places;
}

/**
 * The same in steps, for a worker that must be able to stop: yields after every few ticks.
 * @param places of the stages before `start`, added to; likewise `pinned`
 */
export function* placeStages(
  input: LayoutInput,
  places: Places,
  pinned: Places = new Map(),
  start = 0,
): Generator<number> {
  const parents = new Map(input.parents);
  const neighbors = new Map<string, string[]>();
  for (const [from, to] of input.links) {
    if (from === to) continue;
    push(neighbors, from, to);
    push(neighbors, to, from);
  }
  for (const others of neighbors.values()) others.sort();
  for (const [index, stage] of input.stages.entries()) {
    if (index < start) continue;
    const arrived = [...stage.arrived].sort();
    if (arrived.length > 0) yield* settle(arrived, places, { parents, neighbors, pinned, seed: input.seed });
    if (stage.pin !== undefined && places.has(stage.pin.id)) {
      const { id, x, y } = stage.pin;
      pinned.set(id, { x, y });
      places.set(id, { x, y });
    }
    if (stage.free !== undefined) pinned.delete(stage.free);
    yield index;
  }
}

interface Around {
  readonly parents: ReadonlyMap<string, string>;
  readonly neighbors: ReadonlyMap<string, readonly string[]>;
  readonly pinned: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly seed: number;
}

function* settle(arrived: readonly string[], places: Places, around: Around): Generator<number> {
  const random = generator(around.seed);
  const old = [...places.keys()].sort();
  const isFirst = old.length === 0;
  const bodies: Body[] = old.map((id) => {
    const at = places.get(id) ?? { x: 0, y: 0 };
    const fixed = around.pinned.get(id);
    return { id, isOld: true, anchor: { ...at }, ...at, ...(fixed && { fx: fixed.x, fy: fixed.y }) };
  });
  const perParent = new Map<string, number>();
  for (const [index, id] of arrived.entries()) {
    const parent = around.parents.get(id) ?? around.neighbors.get(id)?.find((other) => places.has(other));
    const center = parent === undefined ? undefined : places.get(parent);
    const turn = perParent.get(parent ?? '') ?? 0;
    perParent.set(parent ?? '', turn + 1);
    // Sunflower seeds around the parent, turned by the seed: no two start at one point.
    const angle = turn * 2.399963 + (around.seed % 360);
    const radius = (center === undefined ? 40 : 60) + 14 * Math.sqrt(center === undefined ? index : turn);
    const outwards = center === undefined || isFirst ? 0 : Math.hypot(center.x, center.y);
    const push = outwards > 1 && center !== undefined ? 50 / outwards : 0;
    const x = (center?.x ?? 0) * (1 + push) + radius * Math.cos(angle) + random();
    const y = (center?.y ?? 0) * (1 + push) + radius * Math.sin(angle) + random();
    bodies.push({ id, isOld: false, anchor: { x: 0, y: 0 }, x, y });
  }
  const there = new Set(bodies.map(({ id }) => id));
  const links: SimulationLinkDatum<Body>[] = [];
  for (const { id } of bodies) {
    for (const other of around.neighbors.get(id) ?? []) {
      if (id < other && there.has(other)) links.push({ source: id, target: other });
    }
  }
  const large = bodies.length > 800;
  const ticks = large ? 120 : 260;
  const simulation = forceSimulation<Body>(bodies)
    .randomSource(random)
    .stop()
    .alpha(isFirst ? 1 : 0.5)
    .alphaDecay(1 - 0.003 ** (1 / ticks))
    .velocityDecay(0.35)
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(large ? -160 : -420)
        .distanceMax(900)
        .theta(large ? 1.1 : 0.8),
    )
    .force(
      'link',
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .id(({ id }) => id)
        .distance(90),
    )
    .force('collide', forceCollide<Body>(large ? 12 : 26).iterations(large ? 1 : 2))
    .force(
      'x',
      forceX<Body>((body) => (body.isOld ? body.anchor.x : 0)).strength((body) => (body.isOld ? 0.2 : 0.03)),
    )
    .force(
      'y',
      forceY<Body>((body) => (body.isOld ? body.anchor.y : 0)).strength((body) => (body.isOld ? 0.2 : 0.04)),
    );
  for (let tick = 0; tick < ticks; tick += 1) {
    simulation.tick();
    if (tick % 10 !== 9) continue;
    for (const { id, x = 0, y = 0 } of bodies) places.set(id, { x, y });
    yield tick;
    if (tick > 60 && bodies.every(({ vx = 0, vy = 0 }) => Math.abs(vx) + Math.abs(vy) < still)) break;
  }
  for (const { id, x = 0, y = 0 } of bodies) places.set(id, { x: round(x), y: round(y) });
}

/** A tenth of a unit is less than anyone sees; rounding keeps addresses and pictures equal. */
const round = (value: number): number => Math.round(value * 10) / 10;

/** Pseudo-random numbers from 0 to 1 (mulberry32). */
function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
