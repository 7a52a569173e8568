export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Side of a cell, in pixels: about a label's height times three. */
const cellSize = 48;

/** Boxes by the squares they reach into. */
export class Cells<Item extends Box> {
  readonly #cells = new Map<number, Item[]>();

  clear(): void {
    this.#cells.clear();
  }

  add(item: Item): void {
    for (const cell of cellsOf(item)) {
      const known = this.#cells.get(cell);
      if (known === undefined) this.#cells.set(cell, [item]);
      else known.push(item);
    }
  }

  *near(box: Box): Iterable<Item> {
    for (const cell of cellsOf(box)) yield* this.#cells.get(cell) ?? [];
  }
}

function* cellsOf({ left, right, top, bottom }: Box): Iterable<number> {
  for (let row = Math.floor(top / cellSize); row <= bottom / cellSize; row += 1) {
    // Pictures are less than 65,536 cells wide.
    for (let column = Math.floor(left / cellSize); column <= right / cellSize; column += 1) {
      yield row * 65_536 + column;
    }
  }
}
