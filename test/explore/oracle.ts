import type { Model } from '../../src/model/Model.ts';
import type { Proof, TestGraph, TestLink } from './TestGraph.ts';

/** The same questions answered with plain loops over lists, for comparison. */
export interface Filter {
  readonly types?: readonly string[] | null;
  readonly relationships?: readonly string[] | null;
}

export class Oracle {
  readonly #typeOf: ReadonlyMap<string, string>;

  constructor(
    readonly model: Model,
    readonly graph: TestGraph,
  ) {
    this.#typeOf = new Map(graph.nodes.map(({ id, type }) => [id, type]));
  }

  has(id: string): boolean {
    return this.#typeOf.has(id);
  }

  /** Links that a filter follows, whatever the nodes at their ends. */
  links({ types, relationships }: Filter): readonly TestLink[] {
    return this.graph.links.filter((link) => {
      if (relationships != null) return relationships.includes(link.type);
      const apart = [link.from, link.to]
        .map((id) => this.#typeOf.get(id) ?? '')
        .filter((type) => !this.#is(type, 'Entity') && !this.#is(type, 'Statement'));
      return apart.length === 0 || types?.includes('Node') || apart.some((type) => types?.includes(type));
    });
  }

  keeps(id: string, { types }: Filter): boolean {
    return types == null || types.some((type) => this.#is(this.#typeOf.get(id) ?? '', type));
  }

  neighborIds(id: string, filter: Filter): readonly string[] {
    const found = new Set<string>();
    for (const { from, to } of this.links(filter)) {
      if (from === id && to !== id) found.add(to);
      if (to === id && from !== id) found.add(from);
    }
    return [...found].sort();
  }

  /** All links at a node, seen from it, in the order (relationship, OUT before IN, other end). */
  linksAt(id: string, filter: Filter, direction: string | null) {
    const found: (Proof & { relationship: string; direction: string; node: string })[] = [];
    for (const { type, from, to, ...proof } of this.links(filter)) {
      const common = { relationship: type, ...proof };
      if (from === id && this.keeps(to, filter)) found.push({ ...common, direction: 'OUT', node: to });
      if (to === id && this.keeps(from, filter)) found.push({ ...common, direction: 'IN', node: from });
    }
    const key = (row: (typeof found)[number]) =>
      `${row.relationship}\t${row.direction === 'OUT' ? 0 : 1}\t${row.node}`;
    return found
      .filter((row) => direction === null || row.direction === direction)
      .sort((a, b) => (key(a) < key(b) ? -1 : 1));
  }

  /** The neighbors of a node as a page lists them: each with its links, at the place of the first. */
  neighbors(id: string, filter: Filter, direction: string | null) {
    const links = this.linksAt(id, filter, direction);
    return [...new Set(links.map(({ node }) => node))].map((node) => ({
      node,
      links: links.filter((link) => link.node === node),
    }));
  }

  /** Every path without a repeated node, by depth-first search; shorter first, then by ids. */
  paths(from: string, to: string, maxLength: number, filter: Filter): readonly (readonly string[])[] {
    const found: string[][] = [];
    const search = (trail: readonly string[]): void => {
      const last = trail[trail.length - 1] ?? '';
      if (last === to) {
        found.push([...trail]);
        return;
      }
      if (trail.length > maxLength) return;
      for (const next of this.neighborIds(last, filter)) {
        if (trail.includes(next) || (next !== to && !this.keeps(next, filter))) continue;
        search([...trail, next]);
      }
    };
    search([from]);
    return found.sort((a, b) => a.length - b.length || (a.join('\t') < b.join('\t') ? -1 : 1));
  }

  /** Fewest steps by breadth-first search; undefined when there is no path. */
  distance(from: string, to: string, filter: Filter): number | undefined {
    let rim = [from];
    const seen = new Set(rim);
    for (let steps = 0; rim.length > 0; steps += 1) {
      if (rim.includes(to)) return steps;
      rim = rim
        .flatMap((id) => this.neighborIds(id, filter))
        .filter((id) => (id === to || this.keeps(id, filter)) && !seen.has(id) && seen.add(id));
    }
    return undefined;
  }

  subgraph(seeds: readonly string[], depth: number, maxNodes: number, maxEdges: number, filter: Filter) {
    const steps = new Map(
      [...new Set(seeds)]
        .filter((id) => this.has(id))
        .sort()
        .map((id) => [id, 0]),
    );
    let rim = [...steps.keys()];
    let leftNodes = 0;
    for (let step = 1; step <= depth && leftNodes === 0; step += 1) {
      const next = [...new Set(rim.flatMap((id) => this.neighborIds(id, filter)))]
        .filter((id) => !steps.has(id) && this.keeps(id, filter))
        .sort();
      const room = maxNodes - steps.size;
      rim = next.slice(0, room);
      for (const id of rim) steps.set(id, step);
      leftNodes = next.length - rim.length;
    }
    const far = ({ from, to }: TestLink) => Math.max(steps.get(from) ?? 0, steps.get(to) ?? 0);
    const text = ({ from, type, to }: TestLink) => `${from}\t${type}\t${to}`;
    const edges = this.links(filter)
      .filter(({ from, to }) => steps.has(from) && steps.has(to))
      .sort((a, b) => far(a) - far(b) || (text(a) < text(b) ? -1 : 1));
    return {
      nodes: [...steps].map(([id, at]) => ({ id, depth: at })),
      edges: edges.slice(0, maxEdges).map(({ type, from, to }) => ({ type, from, to })),
      leftNodes,
      leftEdges: Math.max(0, edges.length - maxEdges),
    };
  }

  common(a: string, b: string, filter: Filter): readonly string[] {
    const others = this.neighborIds(b, filter);
    return this.neighborIds(a, filter).filter(
      (id) => others.includes(id) && id !== a && id !== b && this.keeps(id, filter),
    );
  }

  #is(type: string, name: string): boolean {
    const node = this.model.nodes.get(type);
    return type === name || name === 'Node' || (node?.interfaces.includes(name) ?? false);
  }
}
