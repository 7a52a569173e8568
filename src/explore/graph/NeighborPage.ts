import { compareText } from '../../figure/compareText.ts';
import { encodeCursor } from '../../query/plan/cursor.ts';
import { cursorValues } from '../input.ts';
import type { Direction, GraphReader, KindCount, Link, Neighbor } from './GraphReader.ts';
import type { LinkDirection, LinkFilter } from './Vocabulary.ts';
import { BudgetExceeded } from './WorkBudget.ts';

/** Links of one node a page may be chosen from: the database orders them, only the page leaves it. */
const scanBudget = 1_000_000;

/** What a page of neighbors is asked by. */
interface PageQuestion {
  readonly id: string;
  readonly filter: LinkFilter;
  /** Both when null. */
  readonly direction: LinkDirection | null | undefined;
  readonly after: Neighbor | undefined;
  readonly first: number;
}

/** A neighbor with all links by which it is one. */
export interface LinkedNeighbor {
  readonly id: string;
  readonly cursor: string;
  /** In the order (relationship, OUT before IN): a link of a node to itself is there both ways. */
  readonly links: readonly DirectedLink[];
}

interface DirectedLink extends Link {
  /** Seen from the node whose neighbors are asked for. */
  readonly direction: LinkDirection;
}

interface NeighborPage {
  readonly neighbors: readonly LinkedNeighbor[];
  readonly hasNextPage: boolean;
  /** Neighbors that pass the filter, on all pages. */
  readonly totalCount: number;
}

/**
 * The next neighbors of a node, each once, in the order (relationship, OUT before IN, id) of their first links.
 * @param counts of all kinds the node's type may have
 * @throws BudgetExceeded when the page would be chosen from too many links
 */
export async function readNeighborPage(
  reader: GraphReader,
  counts: readonly KindCount[],
  { id, filter, direction, after, first }: PageQuestion,
): Promise<NeighborPage> {
  const followed = counts.filter(
    (kind) =>
      filter.relationships.includes(kind.relationship) && (direction == null || direction === kind.direction),
  );
  const links = followed.reduce((sum, { count }) => sum + count, 0);
  if (links > scanBudget) throw new BudgetExceeded(scanBudget);
  if (links === 0) return { neighbors: [], hasNextPage: false, totalCount: 0 };

  // Kinds the node has none of stay in the text: it is the same for all nodes of a type.
  const relationships = [...new Set(followed.map(({ relationship }) => relationship))];
  const followable = { ...filter, relationships };
  const way: Direction = direction ?? 'BOTH';
  const isOneKind = filter.labels === undefined && followed.filter(({ count }) => count > 0).length === 1;
  const readPage = async () => {
    const rows = await reader.neighbors(id, way, followable, after, first + 1);
    const page = rows.slice(0, first);
    const ids = page.map((row) => row.id);
    const found = ids.length === 0 ? [] : await reader.linksOf([id], ids, followable);
    return { page, hasNextPage: rows.length > first, linksTo: linksByNeighbor(id, found, way) };
  };
  const [{ page, hasNextPage, linksTo }, totalCount] = await Promise.all([
    readPage(),
    // Links of one kind lead to as many nodes.
    isOneKind ? links : reader.countNeighbors(id, way, followable),
  ]);
  return {
    neighbors: page.map((row) => ({
      id: row.id,
      cursor: neighborCursor(id, row),
      links: linksTo.get(row.id) ?? [],
    })),
    hasNextPage,
    totalCount,
  };
}

/** The links at a node by the node at their other end. */
function linksByNeighbor(
  id: string,
  links: readonly Link[],
  way: Direction,
): ReadonlyMap<string, readonly DirectedLink[]> {
  const found = new Map<string, DirectedLink[]>();
  const add = (neighbor: string, link: DirectedLink) => {
    if (way !== 'BOTH' && link.direction !== way) return;
    const known = found.get(neighbor);
    if (known === undefined) found.set(neighbor, [link]);
    else known.push(link);
  };
  for (const link of links) {
    if (link.from === id) add(link.to, { ...link, direction: 'OUT' });
    if (link.to === id) add(link.from, { ...link, direction: 'IN' });
  }
  const order = ({ direction }: DirectedLink) => (direction === 'OUT' ? 0 : 1);
  for (const some of found.values()) {
    some.sort((a, b) => compareText(a.relationship, b.relationship) || order(a) - order(b));
  }
  return found;
}

/** The place of a neighbor in its list. */
function neighborCursor(id: string, { relationship, direction, id: other }: Neighbor): string {
  return encodeCursor(signature(id), [relationship, direction, other]);
}

/**
 * The neighbor whose place a cursor of `readNeighborPage` for the same node is; undefined when there is none.
 * @throws KgError BAD_USER_INPUT for anything else
 */
export function readNeighborCursor(after: unknown, id: string): Neighbor | undefined {
  const values = cursorValues({ after }, signature(id), 3);
  if (values === undefined) return undefined;
  const [relationship = '', direction, other = ''] = values;
  return { relationship, direction: direction === 'OUT' ? 'OUT' : 'IN', id: other };
}

const signature = (id: string) => `neighbors ${id}`;
