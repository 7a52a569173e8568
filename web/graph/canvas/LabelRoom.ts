import { type Box, Cells } from './Cells.ts';

/** A point with a radius, in pixels of the picture. */
export interface Disc {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Where a label stands beside its disc. */
export type Side = 'right' | 'left' | 'below' | 'above';

const sides: readonly Side[] = ['right', 'left', 'below', 'above'];

/** Between a disc and its label, in pixels. */
export const labelGap = 4;

/** The middle of a label's left edge, where it is written. */
export function labelStart({ x, y, radius }: Omit<Disc, 'key'>, side: Side, width: number, height: number) {
  switch (side) {
    case 'right':
      return { x: x + radius + labelGap, y };
    case 'left':
      return { x: x - radius - labelGap - width, y };
    case 'below':
      return { x: x - width / 2, y: y + radius + labelGap + height / 2 };
    case 'above':
      return { x: x - width / 2, y: y - radius - labelGap - height / 2 };
  }
}

/**
 * The room for labels in one frame. A label goes to the first side of its disc where it covers neither
 * another disc nor a label that stands already; when there is none it is left out until zooming makes room.
 */
export class LabelRoom {
  readonly #labels = new Cells<Box>();
  readonly #sides = new Map<string, Side>();
  readonly #discs: (box: Box) => Iterable<Disc>;
  #frame: Box = { left: 0, right: 0, top: 0, bottom: 0 };

  /** @param discs those that may reach into a box */
  constructor(discs: (box: Box) => Iterable<Disc>) {
    this.#discs = discs;
  }

  /** Empty it for the next frame, which is so wide and high. */
  clear(frame: { readonly width: number; readonly height: number }): void {
    this.#labels.clear();
    this.#sides.clear();
    this.#frame = { left: 0, right: frame.width, top: 0, bottom: frame.height };
  }

  /** The side that is free, taken from now on; undefined when none is. */
  take(disc: Disc, width: number, height: number): Side | undefined {
    const free = sides.filter((one) => this.#isFree(boxOf(disc, one, width, height), disc.key));
    // Read to its end where it can be; a disc at the edge of the frame has its label cut rather than none.
    const side = free.find((one) => isInside(boxOf(disc, one, width, height), this.#frame)) ?? free[0];
    if (side === undefined) return undefined;
    this.#labels.add(boxOf(disc, side, width, height));
    this.#sides.set(disc.key, side);
    return side;
  }

  /** Where the label of a disc stands in this frame. */
  sideOf(key: string): Side | undefined {
    return this.#sides.get(key);
  }

  #isFree(box: Box, own: string): boolean {
    for (const other of this.#labels.near(box)) if (overlap(box, other)) return false;
    for (const disc of this.#discs(box)) if (disc.key !== own && covers(box, disc)) return false;
    return true;
  }
}

/** What a label of this width and height takes on a side of its disc. */
export function boxOf(disc: Disc, side: Side, width: number, height: number): Box {
  const { x, y } = labelStart(disc, side, width, height);
  return { left: x, right: x + width, top: y - height / 2, bottom: y + height / 2 };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

const isInside = (box: Box, frame: Box): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;

function covers(box: Box, { x, y, radius }: Disc): boolean {
  const [dx, dy] = [x - clamp(x, box.left, box.right), y - clamp(y, box.top, box.bottom)];
  return dx * dx + dy * dy < radius * radius;
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
