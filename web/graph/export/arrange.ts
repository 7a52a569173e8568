import { type Box, Cells } from '../canvas/Cells.ts';
import { boxOf, type Disc, LabelRoom, type Side } from '../canvas/LabelRoom.ts';

/** A disc with what is written beside it. */
export interface LabelledDisc extends Disc {
  readonly label: string;
}

export interface Arranged {
  readonly discs: readonly (LabelledDisc & { readonly side: Side })[];
  /** What all discs and labels take together. */
  readonly box: Box;
}

export const labelSize = 13;
const labelHeight = labelSize + 2;

/**
 * How much further apart than on the screen discs may be put. A file cannot be zoomed into where labels
 * stand too close, and each of its labels is written.
 */
const scales = [1, 1.25, 1.6, 2, 2.6, 3.4, 4.5];

/**
 * Put discs as far apart as their labels need, so that no label covers another disc or label. The largest
 * are given their side first. What stands so close that even the widest scale leaves no side free has its
 * label on the right.
 */
export function arrange(discs: readonly LabelledDisc[]): Arranged {
  const order = [...discs].sort((a, b) => b.radius - a.radius || (a.key < b.key ? -1 : 1));
  let sides = new Map<string, Side>();
  let scale = 1;
  for (scale of scales) {
    sides = sidesOf(order.map((disc) => scaled(disc, scale)));
    if (sides.size === order.length) break;
  }
  const placed = discs.map((disc) => ({ ...scaled(disc, scale), side: sides.get(disc.key) ?? 'right' }));
  return { discs: placed, box: around(placed) };
}

const scaled = (disc: LabelledDisc, scale: number): LabelledDisc => ({
  ...disc,
  x: disc.x * scale,
  y: disc.y * scale,
});

/** The side of each disc that has one free. */
function sidesOf(discs: readonly LabelledDisc[]): Map<string, Side> {
  const cells = new Cells<Disc & Box>();
  for (const disc of discs) {
    const { x, y, radius } = disc;
    cells.add({ ...disc, left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  }
  const room = new LabelRoom((box) => cells.near(box));
  const sides = new Map<string, Side>();
  for (const disc of discs) {
    const side = room.take(disc, widthOf(disc.label), labelHeight);
    if (side !== undefined) sides.set(disc.key, side);
  }
  return sides;
}

/**
 * About how wide a label is, without a canvas to measure on: whoever opens the file may have other fonts.
 * A Han character is as wide as it is high, a capital about two thirds, another letter a little over half.
 */
export function widthOf(label: string): number {
  let width = 0;
  for (const character of label) {
    const narrow = /[\p{Lu}\p{N}]/u.test(character) ? 0.68 : 0.58;
    width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 1 : narrow;
  }
  return Math.ceil(width * labelSize);
}

function around(discs: Arranged['discs']): Box {
  let [left, right, top, bottom] = [0, 0, 0, 0];
  for (const [index, disc] of discs.entries()) {
    const label = boxOf(disc, disc.side, widthOf(disc.label), labelHeight);
    const { x, y, radius } = disc;
    const one = {
      left: Math.min(x - radius, label.left),
      right: Math.max(x + radius, label.right),
      top: Math.min(y - radius, label.top),
      bottom: Math.max(y + radius, label.bottom),
    };
    left = index === 0 ? one.left : Math.min(left, one.left);
    right = index === 0 ? one.right : Math.max(right, one.right);
    top = index === 0 ? one.top : Math.min(top, one.top);
    bottom = index === 0 ? one.bottom : Math.max(bottom, one.bottom);
  }
  return { left, right, top, bottom };
}
