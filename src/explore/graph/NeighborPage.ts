import { compareText } from '../../figure/compareText.ts';
import { encodeCursor } from '../../query/plan/cursor.ts';
import { cursorValues } from '../input.ts';
import type { GraphReader, KindCount, Neighbor } from './GraphReader.ts';
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
  /** Values of a cursor, see `readNeighborCursor`. */
  readonly after: readonly string[] | undefined;
  readonly first: number;
}

/** A page of neighbors, with one more than asked for where there are more. */
export interface NeighborPage {
  readonly rows: readonly Neighbor[];
  /** Links that pass the filter, on all pages. */
  readonly totalCount: number;
}

/**
 * The next links of a node in the order (relationship, OUT before IN, id).
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

  const sides = (['OUT', 'IN'] as const).flatMap((way) => {
    const kindsThere = followed.filter((kind) => kind.direction === way);
    // Kinds the node has none of stay in the text: it is the same for all nodes of a type.
    const relationships = kindsThere.map(({ relationship }) => relationship);
    const empty = kindsThere.every(({ count }) => count === 0);
    return empty ? [] : [{ direction: way, filter: { ...filter, relationships } }];
  });
  const found: Neighbor[] = [];
  let filtered = 0;
  for (const side of sides) {
    const start = startOf(side.direction, after);
    found.push(...(await reader.neighbors(id, side.direction, side.filter, start, first + 1)));
    if (filter.labels !== undefined) {
      filtered += await reader.countNeighbors(id, side.direction, side.filter);
    }
  }
  const order = ({ direction: way }: Neighbor) => (way === 'OUT' ? 0 : 1);
  const rows = found
    .sort(
      (a, b) => compareText(a.relationship, b.relationship) || order(a) - order(b) || compareText(a.id, b.id),
    )
    .slice(0, first + 1);
  return { rows, totalCount: filter.labels === undefined ? links : filtered };
}

/** The place of a neighbor in its list. */
export function neighborCursor(id: string, { relationship, direction, id: other }: Neighbor): string {
  return encodeCursor(signature(id), [relationship, direction, other]);
}

/**
 * The values of a cursor made by `neighborCursor` for the same node; undefined when there is none.
 * @throws KgError BAD_USER_INPUT for anything else
 */
export function readNeighborCursor(after: unknown, id: string): readonly string[] | undefined {
  return cursorValues({ after }, signature(id), 3);
}

/** Where links of one direction go on after a cursor. */
function startOf(direction: LinkDirection, after: readonly string[] | undefined): readonly [string, string] {
  if (after === undefined) return ['', ''];
  const [relationship = '', reached, id = ''] = after;
  if (reached === direction) return [relationship, id];
  // All of this direction comes after (IN follows OUT), or all of it came before.
  return direction === 'IN' ? [relationship, ''] : [`${relationship}\u0000`, ''];
}

const signature = (id: string) => `neighbors ${id}`;
