import { type Breathe, eachInTurn } from '../../query/run/inTurns.ts';
import type { GraphReader, KindCount, Link } from './GraphReader.ts';
import type { LinkFilter } from './Vocabulary.ts';
import { WorkBudget } from './WorkBudget.ts';

/** What was found, and the nodes among which nothing could be looked for. */
interface LinksBetween {
  /** Each once. */
  readonly links: readonly Link[];
  /** Nodes with more links than could be read, links among which (and to `unreadShown`) are unknown. */
  readonly unread: readonly string[];
  readonly explored: number;
}

/**
 * The links of new nodes to each other and to shown ones. A link is read from the end with fewer
 * links: a hub is never read where its other end can be, so that drawing a hub's neighbor costs no
 * more than the neighbor.
 * @param counts of the nodes, by id; of nodes that are not in it nothing is read
 */
export async function linksBetween(
  reader: GraphReader,
  fresh: readonly string[],
  shown: readonly string[],
  filter: LinkFilter,
  countsOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly KindCount[]>>,
): Promise<LinksBetween> {
  const budget = new WorkBudget();
  const all = new Set([...fresh, ...shown]);
  const read = async (ids: readonly string[], wanted: Iterable<string>) => {
    const degrees = [...(await countsOf(ids))].map(([id, counts]) => ({
      id,
      degree: degree(counts, filter),
    }));
    degrees.sort((a, b) => a.degree - b.degree || (a.id < b.id ? -1 : 1));
    const fits: string[] = [];
    for (const { id, degree: links } of degrees) {
      if (links + 1 > budget.left) break;
      budget.spend(links + 1);
      fits.push(id);
    }
    const links = fits.length === 0 ? [] : await reader.linksOf(fits, wanted, filter);
    return { links, left: degrees.slice(fits.length).map(({ id }) => id) };
  };

  const first = await read(fresh, all);
  const links = [...first.links];
  let unread = first.left;
  if (unread.length > 0 && shown.length > 0) {
    // Hubs among the new nodes: their links to what is shown are read from there.
    const second = await read(shown, unread);
    for (const link of second.links) links.push(link);
    if (second.left.length === 0 && unread.length === 1) unread = [];
  } else if (unread.length === 1) unread = [];
  return { links: await distinctLinks(links, reader.breathe), unread, explored: budget.spent };
}

function degree(counts: readonly KindCount[], { relationships }: LinkFilter): number {
  return counts.reduce(
    (sum, { relationship, count }) => (relationships.includes(relationship) ? sum + count : sum),
    0,
  );
}

/** Links without repetition. */
export async function distinctLinks(links: readonly Link[], breathe: Breathe): Promise<readonly Link[]> {
  const distinct = new Map<string, Link>();
  await eachInTurn(links, breathe, (link) => {
    distinct.set(JSON.stringify([link.relationship, link.from, link.to]), link);
  });
  return [...distinct.values()];
}
