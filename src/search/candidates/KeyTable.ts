import type { Breathe } from '../../query/run/inTurns.ts';
import { bestRanks, countClasses, isSampled } from './bestRanks.ts';
import { buildSegment, type KeyedNode } from './buildSegment.ts';
import { type KeyClause, type KeyQuery, type KeyStep, type Scored, stepsOf } from './KeyQuery.ts';
import type { KeySegment } from './KeySegment.ts';
import { mergeSegments, type Part } from './mergeSegments.ts';
import { SegmentMatches } from './SegmentMatches.ts';

/** Segments merged at once while a table is built. */
const mergedAtOnce = 8;
const none: ReadonlySet<number> = new Set();

/**
 * An inverted index of search keys in memory, for an engine without full-text indexes: which nodes
 * have which word. It never changes: one with changes shares its segments, and those who read the old one go on.
 */
export class KeyTable {
  #best: readonly number[] | undefined;

  private constructor(readonly parts: readonly Part[]) {}

  /** A table of segments as they were kept. */
  static of(parts: readonly Part[]): KeyTable {
    return new KeyTable(parts);
  }

  /**
   * The table of all nodes.
   * @param batches of nodes, some thousands each, no node twice
   * @param breathe lets others have their turn
   */
  static async build(
    batches: AsyncIterable<readonly KeyedNode[]> | Iterable<readonly KeyedNode[]>,
    breathe: Breathe = pause,
  ): Promise<KeyTable> {
    // Segments of one size wait until there are enough of them: each word is merged a few times, however many nodes.
    const waiting: Part[][] = [];
    const push = async (segment: KeySegment, level: number): Promise<void> => {
      waiting[level] ??= [];
      const same = waiting[level];
      same.push({ segment, dead: none });
      if (same.length < mergedAtOnce) return;
      waiting[level] = [];
      await push(await mergeSegments(same, breathe), level + 1);
    };
    for await (const batch of batches) {
      if (batch.length > 0) await push(buildSegment(batch), 0);
      await breathe();
    }
    const left = waiting.flat();
    if (left.length < 2) return new KeyTable(left);
    return new KeyTable([{ segment: await mergeSegments(left, breathe), dead: none }]);
  }

  /** The nodes it knows. */
  get size(): number {
    return this.parts.reduce((sum, part) => sum + living(part), 0);
  }

  /** Bytes it takes. */
  get bytes(): number {
    return this.parts.reduce((sum, { segment }) => sum + segment.bytes.length, 0);
  }

  /**
   * The table with some nodes as they are now.
   * @param changed ids of nodes that were added, changed or removed
   * @param nodes those of them that have keys
   */
  async with(
    changed: ReadonlySet<string>,
    nodes: readonly KeyedNode[],
    breathe: Breathe = pause,
  ): Promise<KeyTable> {
    if (changed.size === 0) return this;
    const parts: Part[] = [];
    for (const part of this.parts) parts.push(await withoutNodes(part, changed, breathe));
    if (nodes.length > 0) {
      const { parts: added } = await KeyTable.build(batchesOf(nodes), breathe);
      parts.push(...added);
    }
    return new KeyTable(await tidied(parts, breathe));
  }

  /** The nodes with the highest scores, highest first. */
  async find(query: KeyQuery, breathe: Breathe): Promise<readonly Scored[]> {
    const { types, limit } = query;
    const matches = this.parts.map((part) => new SegmentMatches(part, breathe));
    let found: readonly Scored[] = [];
    let before: KeyStep | undefined;
    for (const step of stepsOf(query, this.#bestRanks())) {
      const added = step.any.slice(before?.any.length ?? 0);
      for (const ones of matches) {
        if (added.length > 0) {
          if (before === undefined || before.ranked.some(isByClass)) await ones.add(added);
          else ones.keepRanked();
        }
        const isRanked = before?.ranked === step.ranked && !step.ranked.some(isByClass);
        if (!isRanked) await ones.rank(step.ranked, step.least);
      }
      found = matches.flatMap((ones) => ones.best(types, step.least, limit));
      if (found.length >= limit) break;
      before = step;
    }
    return [...found].sort((a, b) => b.score - a.score).slice(0, limit);
  }

  #bestRanks(): readonly number[] {
    this.#best ??= bestRanks(countClasses(this.#sample()));
    return this.#best;
  }

  *#sample(): Generator<number> {
    for (const { segment, dead } of this.parts) {
      for (const [node, rank] of segment.parts.ranks.entries()) {
        if (isSampled(rank) && !dead.has(node)) yield rank;
      }
    }
  }
}

/** Whether only the words of the better ranks were read. */
const isByClass = ({ match }: KeyClause): boolean => match === 'beginning';

/** Let whatever waits for the event loop go first. */
function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Nodes whose keys are taken in at once. */
export const nodesInBatch = 4_000;

function* batchesOf(nodes: readonly KeyedNode[]): Generator<readonly KeyedNode[]> {
  for (let from = 0; from < nodes.length; from += nodesInBatch) yield nodes.slice(from, from + nodesInBatch);
}

const living = ({ segment, dead }: Part): number => segment.nodes - dead.size;

async function withoutNodes(part: Part, changed: ReadonlySet<string>, breathe: Breathe): Promise<Part> {
  const { segment } = part;
  const dead = new Set(part.dead);
  for (let node = 0; node < segment.nodes; node += 1) {
    if (changed.has(segment.id(node))) dead.add(node);
    if (node % nodesInBatch === nodesInBatch - 1) await breathe();
  }
  return dead.size === part.dead.size ? part : { segment, dead };
}

/** Segments each much larger than the next, and none with more dead than living: so there are few. */
async function tidied(parts: readonly Part[], breathe: Breathe): Promise<readonly Part[]> {
  const kept = parts.filter((part) => living(part) > 0);
  let from = kept.length - 1;
  let nodes = 0;
  for (let at = kept.length - 1; at >= 0; at -= 1) {
    const part = kept[at] as Part;
    const isCrowded = part.dead.size > living(part);
    if (isCrowded || (at < kept.length - 1 && living(part) <= 2 * nodes)) from = at;
    nodes += living(part);
  }
  const last = kept[from];
  if (last === undefined || (from === kept.length - 1 && last.dead.size <= living(last))) return kept;
  const segment = await mergeSegments(kept.slice(from), breathe);
  return [...kept.slice(0, from), { segment, dead: none }];
}
