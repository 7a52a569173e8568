import type Sigma from 'sigma';
import type { Box } from './Cells.ts';
import { drawMark } from './drawLabel.ts';
import type { Disc } from './LabelRoom.ts';
import type { Palette } from './palette.ts';

/** Above this many nodes only those with a label are marked with their type: marking all would take frames. */
const mostMarked = 600;

interface MarkedDisc extends Disc {
  readonly glyph: string | undefined;
  readonly pinned: boolean | undefined;
}

/** The discs that sigma paints, found by where they are, and the marks on them. */
export class Discs {
  readonly #sigma: Sigma;
  #index: DiscIndex | undefined;

  constructor(sigma: Sigma) {
    this.#sigma = sigma;
    sigma.on('afterProcess', () => {
      this.#index = undefined;
    });
  }

  /**
   * Those that may reach into a box of the picture, in pixels; first those that stand in it: of many, the
   * first decides.
   */
  *within(box: Box): Iterable<Disc> {
    const index = this.#known();
    yield* this.#around(index, box, 0);
    yield* this.#around(index, box, this.#sigma.scaleSize(index.largest));
  }

  *#around(index: DiscIndex, { left, right, top, bottom }: Box, reach: number): Iterable<Disc> {
    const sigma = this.#sigma;
    const a = sigma.viewportToFramedGraph({ x: left - reach, y: top - reach });
    const b = sigma.viewportToFramedGraph({ x: right + reach, y: bottom + reach });
    for (const { key, x, y, size } of index.between(a.x, a.y, b.x, b.y)) {
      yield { key, ...sigma.framedGraphToViewport({ x, y }), radius: sigma.scaleSize(size) };
    }
  }

  /** Made when it is first asked: not every change is followed by a label. */
  #known(): DiscIndex {
    const sigma = this.#sigma;
    this.#index ??= new DiscIndex(
      sigma
        .getGraph()
        .nodes()
        .flatMap((key): Placed | readonly Placed[] => {
          const data = sigma.getNodeDisplayData(key);
          if (data === undefined || data.hidden) return [];
          return { key, x: data.x, y: data.y, size: data.size };
        }),
    );
    return this.#index;
  }

  /** Draw the type of each disc in sight over it. */
  mark(palette: Palette): void {
    const sigma = this.#sigma;
    const graph = sigma.getGraph();
    const context = sigma.getCanvases().labels?.getContext('2d');
    if (context == null) return;
    const { width, height } = sigma.getDimensions();
    for (const key of graph.order <= mostMarked ? graph.nodes() : sigma.getNodeDisplayedLabels()) {
      const disc = this.#discOf(key);
      if (disc === undefined) continue;
      const { x, y, radius: size, glyph, pinned } = disc;
      if (x < -size || y < -size || x > width + size || y > height + size) continue;
      drawMark(context, palette, { x, y, size, glyph, pinned });
    }
  }

  #discOf(key: string): MarkedDisc | undefined {
    const data = this.#sigma.getNodeDisplayData(key);
    if (data === undefined) return undefined;
    const { glyph, pinned } = data as { readonly glyph?: string; readonly pinned?: boolean };
    const radius = this.#sigma.scaleSize(data.size);
    return { key, ...this.#sigma.framedGraphToViewport(data), radius, glyph, pinned };
  }
}

/** A disc where sigma has it: in the framed graph, in which the whole picture is about 1 wide and high. */
interface Placed {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Discs at rest, found by place: made when they move, asked when the camera does. */
class DiscIndex {
  readonly #cells = new Map<number, Placed[]>();
  readonly #perUnit: number;
  /** The size of the largest. */
  readonly largest: number;

  constructor(discs: readonly Placed[]) {
    this.#perUnit = Math.min(256, Math.max(1, Math.ceil(Math.sqrt(discs.length))));
    let largest = 0;
    for (const disc of discs) {
      largest = Math.max(largest, disc.size);
      const cell = this.#cell(Math.floor(disc.x * this.#perUnit), Math.floor(disc.y * this.#perUnit));
      const known = this.#cells.get(cell);
      if (known === undefined) this.#cells.set(cell, [disc]);
      else known.push(disc);
    }
    this.largest = largest;
  }

  /** Discs whose centres may lie between two corners. */
  *between(x1: number, y1: number, x2: number, y2: number): Iterable<Placed> {
    const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)].map((x) => Math.floor(x * this.#perUnit));
    const [low, high] = [Math.min(y1, y2), Math.max(y1, y2)].map((y) => Math.floor(y * this.#perUnit));
    if (left === undefined || right === undefined || low === undefined || high === undefined) return;
    // Far out a label may span more cells than there are.
    if ((right - left + 1) * (high - low + 1) > this.#cells.size) {
      for (const discs of this.#cells.values()) yield* discs;
      return;
    }
    for (let row = low; row <= high; row += 1) {
      for (let column = left; column <= right; column += 1)
        yield* this.#cells.get(this.#cell(column, row)) ?? [];
    }
  }

  #cell(column: number, row: number): number {
    return row * 65_536 + column;
  }
}
