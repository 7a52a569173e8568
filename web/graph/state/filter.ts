import type { ViewOf } from '../../view/pages.ts';
import type { Drawing } from './Drawing.ts';
import type { Facet, LinkFact, NodeFact } from './Knowledge.ts';

export type GraphView = ViewOf<'graph'>;

/** What of a drawing is shown, and how much each reason keeps from sight. */
export interface Shown {
  readonly nodes: readonly NodeFact[];
  readonly links: readonly LinkFact[];
  readonly left: {
    readonly hidden: number;
    readonly filtered: number;
    readonly links: number;
  };
}

/**
 * Apply the filters of a view. A filter speaks of the nodes it can judge: a node without a date stays
 * whatever the days, and one of a type that has no topics stays whatever the topics.
 */
export function applyFilters(drawing: Drawing, view: GraphView): Shown {
  const hidden = new Set(view.hidden);
  let taken = 0;
  let filtered = 0;
  const nodes = drawing.nodes.filter((node) => {
    if (hidden.has(node.id)) {
      taken += 1;
      return false;
    }
    if (passes(node, view)) return true;
    filtered += 1;
    return false;
  });
  const ids = new Set(nodes.map(({ id }) => id));
  const among = drawing.links.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const links = among.filter(
    ({ relationship, evidence }) =>
      !view.withoutLinks.includes(relationship) &&
      // A link that is proved elsewhere is no finding of the sources chosen; one without proof of its own is.
      (view.sources.length === 0 ||
        evidence.length === 0 ||
        evidence.some(({ source }) => view.sources.includes(source.id))),
  );
  return { nodes, links, left: { hidden: taken, filtered, links: among.length - links.length } };
}

function passes(node: NodeFact, view: GraphView): boolean {
  if (view.withoutTypes.includes(node.type)) return false;
  const judged = (facets: readonly Facet[] | undefined, wanted: readonly string[]) =>
    wanted.length === 0 || facets === undefined || facets.some(({ id }) => wanted.includes(id));
  if (!judged(node.topics, view.topics)) return false;
  if (!judged(node.sources.length === 0 ? undefined : node.sources, view.sources)) return false;
  const { from, until } = node;
  if (view.from !== '' && until !== undefined && until < view.from) return false;
  return !(view.until !== '' && from !== undefined && from > view.until);
}

/** How many of a drawing there are of something, for a filter to offer. */
export interface Offer {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** What the filters can choose from, most frequent first. */
export function offersOf(drawing: Drawing): {
  readonly types: readonly Offer[];
  readonly links: readonly Offer[];
  readonly topics: readonly Offer[];
  readonly sources: readonly Offer[];
  readonly days: readonly [first: string, last: string] | undefined;
} {
  const days = drawing.nodes.flatMap(({ from, until }) => [from ?? [], until ?? []].flat()).sort();
  const [first] = days;
  return {
    types: count(drawing.nodes.map(({ type }) => ({ id: type, name: type }))),
    links: count(drawing.links.map(({ relationship }) => ({ id: relationship, name: relationship }))),
    topics: count(drawing.nodes.flatMap(({ topics }) => topics ?? [])),
    sources: count(drawing.nodes.flatMap(({ sources }) => sources)),
    days: first === undefined ? undefined : [first, days[days.length - 1] ?? first],
  };
}

function count(facets: readonly Facet[]): readonly Offer[] {
  const offers = new Map<string, { id: string; name: string; count: number }>();
  for (const { id, name } of facets) {
    const known = offers.get(id);
    if (known === undefined) offers.set(id, { id, name, count: 1 });
    else known.count += 1;
  }
  return [...offers.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
