import type { Knowledge, LinkFact, NodeFact } from './Knowledge.ts';
import { type ExpandStep, kindKey, type Step } from './Step.ts';

/** What a step did. */
export interface Stage {
  readonly step: Step | null;
  /** Ids that came with it, in order. */
  readonly arrived: readonly string[];
  /** For an expansion: neighbours it took that were there already, and links not yet taken. */
  readonly already: number;
  readonly remaining: number;
}

/** A drawing: nodes in the order in which they came, and what links them. */
export interface Drawing {
  readonly nodes: readonly NodeFact[];
  readonly links: readonly LinkFact[];
  /** The seeds first, then one for each step. */
  readonly stages: readonly Stage[];
  /** The node that brought each node that came by an expansion. */
  readonly parents: ReadonlyMap<string, string>;
  readonly pins: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

/**
 * Do the steps again over what is known. A step from a node that is not there does nothing, so that
 * what hung on a collapsed node goes with it.
 */
export function draw(seeds: readonly string[], steps: readonly Step[], knowledge: Knowledge): Drawing {
  const present = new Map<string, NodeFact>();
  const parents = new Map<string, string>();
  const pins = new Map<string, { x: number; y: number }>();
  const taken = new Map<string, number>();
  const add = (ids: readonly string[]): string[] =>
    ids.filter((id) => {
      const fact = knowledge.nodes.get(id);
      if (fact === undefined || present.has(id)) return false;
      present.set(id, fact);
      return true;
    });
  const still = { already: 0, remaining: 0 };
  const stages: Stage[] = [{ step: null, arrived: add(seeds), ...still }];

  const expand = (step: ExpandStep): Stage => {
    const pages = knowledge.pages.get(kindKey(step));
    if (!present.has(step.id) || pages === undefined) return { step, arrived: [], ...still };
    const start = taken.get(kindKey(step)) ?? 0;
    const page = pages.neighbors.slice(start, start + step.count);
    taken.set(kindKey(step), start + page.length);
    const arrived = add(page);
    for (const id of arrived) parents.set(id, step.id);
    const end = start + page.length;
    const remaining = Math.max(0, pages.hasNext || end < pages.neighbors.length ? pages.totalCount - end : 0);
    return { step, arrived, already: page.length - arrived.length, remaining };
  };

  for (const step of steps) {
    if (step.kind === 'add') stages.push({ step, arrived: add(step.ids), ...still });
    else if (step.kind === 'expand') stages.push(expand(step));
    else {
      if (step.kind === 'free') pins.delete(step.id);
      else if (present.has(step.id)) pins.set(step.id, { x: step.x, y: step.y });
      stages.push({ step, arrived: [], ...still });
    }
  }
  // Whether it grew step by step or was opened by its address, the same drawing has the same order.
  const links = [...knowledge.links]
    .filter(([, { from, to }]) => present.has(from) && present.has(to))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, link]) => link);
  return { nodes: [...present.values()], links, stages, parents, pins };
}

/** How many neighbours of a kind have been taken, whatever came of them. */
export function takenOf(
  steps: readonly Step[],
  kind: Pick<ExpandStep, 'id' | 'relationship' | 'direction'>,
): number {
  const key = kindKey(kind);
  return steps.reduce(
    (sum, step) => (step.kind === 'expand' && kindKey(step) === key ? sum + step.count : sum),
    0,
  );
}
