import { compareText } from '../../figure/compareText.ts';
import { eachInTurn, sortInTurns } from '../../query/run/inTurns.ts';
import type { GraphReader } from './GraphReader.ts';
import type { LinkFilter } from './Vocabulary.ts';
import type { WorkBudget } from './WorkBudget.ts';

/** The nodes within some steps of a center, grown a step at a time (breadth first). */
export class Ball {
  /** Steps from the center, for every node inside. */
  readonly distance = new Map<string, number>();
  readonly #neighbors = new Map<string, Set<string>>();
  #frontier: readonly string[];
  #radius = 0;

  constructor(center: string) {
    this.distance.set(center, 0);
    this.#frontier = [center];
  }

  get radius(): number {
    return this.#radius;
  }

  /** Nodes at the rim: what the next step has to read. */
  get frontier(): readonly string[] {
    return this.#frontier;
  }

  /** Fewest steps to a node, as far as is known: a node outside is farther than the radius. */
  leastDistance(id: string): number {
    const outside = this.#frontier.length === 0 ? Number.POSITIVE_INFINITY : this.#radius + 1;
    return this.distance.get(id) ?? outside;
  }

  /** True when all neighbors of a node have been read. */
  hasRead(id: string): boolean {
    return (this.distance.get(id) ?? this.#radius) < this.#radius;
  }

  /** Neighbors known so far: all of a node inside the rim, those towards the center of one on it. */
  neighbors(id: string): ReadonlySet<string> {
    return this.#neighbors.get(id) ?? new Set();
  }

  /** @throws BudgetExceeded with the ball as it was */
  async grow(
    reader: GraphReader,
    filter: LinkFilter,
    ends: readonly string[],
    budget: WorkBudget,
  ): Promise<void> {
    const found = await reader.expand(this.#frontier, filter, ends, budget);
    const { breathe } = reader;
    this.#radius += 1;
    const rim: string[] = [];
    for (const [id, others] of found) {
      await breathe();
      await eachInTurn(others, breathe, (other) => {
        this.#join(id, other);
        this.#join(other, id);
        if (this.distance.has(other)) return;
        this.distance.set(other, this.#radius);
        rim.push(other);
      });
    }
    this.#frontier = await sortInTurns(rim, compareText, breathe);
  }

  #join(id: string, other: string): void {
    const known = this.#neighbors.get(id);
    if (known === undefined) this.#neighbors.set(id, new Set([other]));
    else known.add(other);
  }
}
