import { compareText } from '../../figure/compareText.ts';
import { eachInTurn } from '../../query/run/inTurns.ts';
import { Ball } from './Ball.ts';
import type { GraphReader } from './GraphReader.ts';
import type { LinkFilter } from './Vocabulary.ts';
import { WorkBudget } from './WorkBudget.ts';

/** Steps the walk over what has been read may take; keeps dense graphs in bounded time. */
const walkBudget = 2_000_000;

/** Steps of the walk between two turns of others. */
const stepsInTurn = 500;

/** Ids of the nodes of a path, both ends included. */
export type PathNodes = readonly string[];

/**
 * Finds paths between two nodes, relationships followed either way. It grows a ball around each
 * end, always the one with the smaller rim, until together they span the length asked for: half
 * the length is then all that any one of them has to reach.
 */
export class PathSearch {
  readonly #forward: Ball;
  readonly #backward: Ball;
  readonly #walked = new WorkBudget(walkBudget);
  readonly #sorted = new Map<string, readonly string[]>();

  constructor(
    readonly reader: GraphReader,
    readonly filter: LinkFilter,
    readonly from: string,
    readonly to: string,
    readonly budget: WorkBudget,
  ) {
    this.#forward = new Ball(from);
    this.#backward = new Ball(to);
  }

  /**
   * Read what paths of `length` steps need.
   * @returns whether there is any path of at most that length
   * @throws BudgetExceeded
   */
  async reach(length: number): Promise<boolean> {
    const ends = [this.from, this.to];
    while (this.#forward.radius + this.#backward.radius < length) {
      const [small, large] = [this.#forward, this.#backward].sort(
        (a, b) => a.frontier.length - b.frontier.length,
      );
      // A ball without a rim holds all there is on its side, so the other need not grow.
      if (small === undefined || large === undefined || small.frontier.length === 0) break;
      await small.grow(this.reader, this.filter, ends, this.budget);
    }
    this.#sorted.clear();
    return await this.#meet(length);
  }

  /**
   * Paths of exactly `length` steps that pass no node twice, in the order of their ids. Undefined now
   * and then between them, for others to have their turn.
   */
  *paths(length: number): Generator<PathNodes | undefined> {
    const trail = [this.from];
    const passed = new Set(trail);
    yield* this.#walk(trail, passed, length);
  }

  /** The first of the paths of `length` steps, where none is shorter. */
  async shortest(length: number): Promise<PathNodes | undefined> {
    const dead = Array.from({ length: length + 1 }, () => new Set<string>());
    const trail = [this.from];
    const walked = this.#walked;
    const search = async (node: string): Promise<boolean> => {
      const position = trail.length;
      if (position - 1 === length) return node === this.to;
      for (const next of this.#neighbors(node)) {
        walked.spend(1);
        if (walked.spent % stepsInTurn === 0) await this.reader.breathe();
        if (dead[position]?.has(next) || this.#backward.leastDistance(next) > length - position) continue;
        trail.push(next);
        if (await search(next)) return true;
        trail.pop();
        dead[position]?.add(next);
      }
      return false;
    };
    return (await search(this.from)) ? trail : undefined;
  }

  /** For each step of a path, the end whose neighbors have been read: of both, the one with fewer. */
  readEnds(path: PathNodes): readonly string[] {
    return path.slice(1).flatMap((next, index) => {
      const ends = [path[index] ?? '', next].filter(
        (id) => this.#forward.hasRead(id) || this.#backward.hasRead(id),
      );
      ends.sort((a, b) => this.#neighbors(a).length - this.#neighbors(b).length);
      return ends.slice(0, 1);
    });
  }

  *#walk(trail: string[], passed: Set<string>, length: number): Generator<PathNodes | undefined> {
    const position = trail.length;
    for (const next of this.#neighbors(trail[position - 1] ?? '')) {
      this.#walked.spend(1);
      if (this.#walked.spent % stepsInTurn === 0) yield undefined;
      if (passed.has(next) || this.#backward.leastDistance(next) > length - position) continue;
      if (next === this.to) {
        if (position === length) yield [...trail, next];
        continue;
      }
      if (position === length) continue;
      trail.push(next);
      passed.add(next);
      yield* this.#walk(trail, passed, length);
      trail.pop();
      passed.delete(next);
    }
  }

  async #meet(length: number): Promise<boolean> {
    const [small, large] =
      this.#forward.distance.size < this.#backward.distance.size
        ? [this.#forward, this.#backward]
        : [this.#backward, this.#forward];
    let met = false;
    await eachInTurn(small.distance, this.reader.breathe, ([id, steps]) => {
      const rest = large.distance.get(id);
      met ||= rest !== undefined && steps + rest <= length;
    });
    return met;
  }

  #neighbors(id: string): readonly string[] {
    let sorted = this.#sorted.get(id);
    if (sorted === undefined) {
      const all = new Set([...this.#forward.neighbors(id), ...this.#backward.neighbors(id)]);
      sorted = [...all].sort(compareText);
      this.#sorted.set(id, sorted);
    }
    return sorted;
  }
}
