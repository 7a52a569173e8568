import type Sigma from 'sigma';
import type { Box } from './Cells.ts';
import { drawMark } from './drawLabel.ts';
import type { Disc } from './LabelRoom.ts';
import type { Palette } from './palette.ts';

/** Above this many nodes only those with a label are marked with their type: marking all would take frames. */
const mostMarked = 600;

/** Discs are at most this large, in pixels at the usual zoom. */
const largestDisc = 40;

interface MarkedDisc extends Disc {
  readonly glyph: string | undefined;
  readonly pinned: boolean | undefined;
}

/** The discs that sigma paints, found by where they are, and the marks on them. */
export class Discs {
  readonly #sigma: Sigma;
  #index = new DiscIndex([], 0);

  constructor(sigma: Sigma) {
    this.#sigma = sigma;
    sigma.on('afterProcess', () => {
      const discs = sigma
        .getGraph()
        .nodes()
        .flatMap((key) => {
          const data = sigma.getNodeDisplayData(key);
          return data === undefined || data.hidden ? [] : { key, x: data.x, y: data.y };
        });
      this.#index = new DiscIndex(discs, discs.length);
    });
  }

  /** Those that may reach into a box of the picture, in pixels. */
  *within({ left, right, top, bottom }: Box): Iterable<Disc> {
    const reach = this.#sigma.scaleSize(largestDisc);
    const a = this.#sigma.viewportToFramedGraph({ x: left - reach, y: top - reach });
    const b = this.#sigma.viewportToFramedGraph({ x: right + reach, y: bottom + reach });
    for (const key of this.#index.between(a.x, a.y, b.x, b.y)) {
      const disc = this.#discOf(key);
      if (disc !== undefined) yield disc;
    }
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

/**
 * Discs at rest, found by place: made when they move, asked when the camera does. Coordinates are those of
 * the framed graph, in which the whole picture is about 1 wide and high.
 */
class DiscIndex {
  readonly #cells = new Map<number, string[]>();
  readonly #perUnit: number;

  constructor(
    discs: Iterable<{ readonly key: string; readonly x: number; readonly y: number }>,
    count: number,
  ) {
    this.#perUnit = Math.min(256, Math.max(1, Math.ceil(Math.sqrt(count))));
    for (const { key, x, y } of discs) {
      const cell = this.#cell(Math.floor(x * this.#perUnit), Math.floor(y * this.#perUnit));
      const known = this.#cells.get(cell);
      if (known === undefined) this.#cells.set(cell, [key]);
      else known.push(key);
    }
  }

  /** Keys of the discs whose centres may lie between two corners. */
  *between(x1: number, y1: number, x2: number, y2: number): Iterable<string> {
    const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)].map((x) => Math.floor(x * this.#perUnit));
    const [low, high] = [Math.min(y1, y2), Math.max(y1, y2)].map((y) => Math.floor(y * this.#perUnit));
    if (left === undefined || right === undefined || low === undefined || high === undefined) return;
    // Far out a label may span more cells than there are.
    if ((right - left + 1) * (high - low + 1) > this.#cells.size) {
      for (const keys of this.#cells.values()) yield* keys;
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
