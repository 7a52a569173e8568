import { type Direction, type ExpandStep, kindKey, type Step } from './Step.ts';

/** How many links of a kind a node has. */
export interface KindCount {
  readonly relationship: string;
  readonly direction: Direction;
  readonly count: number;
}

/** Something with a name that nodes are filtered by: a topic, a source. */
export interface Facet {
  readonly id: string;
  readonly name: string;
}

/** What the service told of a node. */
export interface NodeFact {
  readonly id: string;
  readonly type: string;
  /** True for what has a page of its own. */
  readonly isEntity: boolean;
  readonly name: string;
  readonly description: string;
  /** What it can be expanded by. */
  readonly counts: readonly KindCount[];
  readonly sources: readonly Facet[];
  /** Undefined for a node of a type that has none. */
  readonly topics: readonly Facet[] | undefined;
  /** First and last day known of it; undefined for a node without a date. */
  readonly from: string | undefined;
  readonly until: string | undefined;
}

/** A place in a source that proves a link. */
export interface Proof {
  readonly id: string;
  readonly paragraph: number;
  readonly asStated: string;
  readonly source: Facet;
}

/** A relationship, in its own direction. */
export interface LinkFact {
  readonly relationship: string;
  readonly from: string;
  readonly to: string;
  /** How it is known; null for a link of a statement, which has a basis itself. */
  readonly basis: string | null;
  /** By which it follows when it is inferred. */
  readonly rule: Facet | null;
  readonly evidence: readonly Proof[];
}

/** What a limit of the service left out, and how much where that is known. */
export interface Cut {
  readonly reason: 'BUDGET' | 'FIRST' | 'MAX_EDGES' | 'MAX_NODES';
  readonly left: number | null;
}

/** What is known of the neighbours of a node by one kind of relationship, from the first on. */
export interface Pages {
  readonly neighbors: readonly string[];
  readonly totalCount: number;
  readonly hasNext: boolean;
  readonly endCursor: string | null;
}

/** All that was told so far, by what it is about. It only grows. */
export interface Knowledge {
  readonly nodes: ReadonlyMap<string, NodeFact>;
  readonly links: ReadonlyMap<string, LinkFact>;
  readonly pages: ReadonlyMap<string, Pages>;
  readonly unknown: ReadonlySet<string>;
  /** Relationships of steps that the service does not know: those of an older link. */
  readonly unknownRelationships: ReadonlySet<string>;
  /** What answers left out, in the service's words. */
  readonly cuts: readonly Cut[];
}

export const nothingKnown: Knowledge = {
  nodes: new Map(),
  links: new Map(),
  pages: new Map(),
  unknown: new Set(),
  unknownRelationships: new Set(),
  cuts: [],
};

/** A page of neighbours to ask for. */
export interface PageQuestion {
  readonly id: string;
  readonly relationship: string;
  readonly direction: Direction;
  readonly first: number;
  readonly after: string | null;
}

/** What one request asks for. */
export interface Question {
  readonly ids: readonly string[];
  readonly pages: readonly PageQuestion[];
  readonly shown: readonly string[];
}

/** What one request was answered with. */
export interface Answer {
  readonly nodes: readonly NodeFact[];
  readonly links: readonly LinkFact[];
  /** In the order of the question's pages, those of unknown ids and relationships left out. */
  readonly pages: readonly (Pages & { readonly id: string })[];
  readonly unknown: readonly string[];
  readonly unknownRelationships: readonly string[];
  readonly cuts: readonly Cut[];
}

/** Bounds of one request, those of the API. */
const bounds = { ids: 1_000, pages: 100, nodes: 2_000, shown: 5_000 };

/**
 * What has to be asked before a drawing can be made; null when everything is known. Steps of one
 * kind are asked for together, so a drawing of any number of steps opens with one request as long as it
 * fits the API's bounds, and an expansion is one request.
 */
export function questionFor(
  seeds: readonly string[],
  steps: readonly Step[],
  knowledge: Knowledge,
): Question | null {
  const isNew = (id: string) => !knowledge.nodes.has(id) && !knowledge.unknown.has(id);
  const wanted = [...seeds, ...steps.flatMap((step) => (step.kind === 'add' ? step.ids : []))];
  const ids = [...new Set(wanted)].filter(isNew).slice(0, bounds.ids);
  const taken = new Map<string, { step: ExpandStep; count: number }>();
  for (const step of steps) {
    if (step.kind !== 'expand') continue;
    const key = kindKey(step);
    taken.set(key, { step, count: (taken.get(key)?.count ?? 0) + step.count });
  }
  const pages: PageQuestion[] = [];
  let room = bounds.nodes - ids.length;
  for (const [key, { step, count }] of taken) {
    const known = knowledge.pages.get(key);
    const missing = count - (known?.neighbors.length ?? 0);
    if (missing <= 0 || known?.hasNext === false) continue;
    if (knowledge.unknown.has(step.id) || knowledge.unknownRelationships.has(step.relationship)) continue;
    const first = Math.min(missing, 1_000, room);
    if (first < 1 || pages.length === bounds.pages) break;
    room -= first;
    const { id, relationship, direction } = step;
    pages.push({ id, relationship, direction, first, after: known?.endCursor ?? null });
  }
  if (ids.length === 0 && pages.length === 0) return null;
  return { ids, pages, shown: [...knowledge.nodes.keys()].slice(-bounds.shown) };
}

/** What is known after an answer. */
export function learn(knowledge: Knowledge, question: Question, answer: Answer): Knowledge {
  const nodes = new Map(knowledge.nodes);
  for (const node of answer.nodes) nodes.set(node.id, node);
  const links = new Map(knowledge.links);
  for (const link of answer.links) links.set(linkKey(link), link);
  const unknown = new Set([...knowledge.unknown, ...answer.unknown]);
  const unknownRelationships = new Set([...knowledge.unknownRelationships, ...answer.unknownRelationships]);
  const pages = new Map(knowledge.pages);
  const told = [...answer.pages];
  for (const asked of question.pages) {
    if (unknownRelationships.has(asked.relationship)) continue;
    const page = told[0]?.id === asked.id ? told.shift() : undefined;
    if (page === undefined) continue;
    const key = kindKey(asked);
    const before = asked.after === null ? [] : (pages.get(key)?.neighbors ?? []);
    pages.set(key, {
      neighbors: [...new Set([...before, ...page.neighbors])],
      totalCount: page.totalCount,
      // A page that brings nothing would be asked for again without end.
      hasNext: page.hasNext && page.neighbors.length > 0,
      endCursor: page.endCursor,
    });
  }
  const cuts = [...knowledge.cuts, ...answer.cuts].filter(
    ({ reason, left }, index, all) =>
      all.findIndex((other) => other.reason === reason && other.left === left) === index,
  );
  return { nodes, links, pages, unknown, unknownRelationships, cuts };
}

export function linkKey({ relationship, from, to }: Pick<LinkFact, 'relationship' | 'from' | 'to'>): string {
  return JSON.stringify([from, relationship, to]);
}
