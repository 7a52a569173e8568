import { compareText } from '../../figure/compareText.ts';
import type { ComputedField } from '../../query/plan/ComputedField.ts';
import { encodeCursor } from '../../query/plan/cursor.ts';
import { maxPageSize } from '../../query/plan/limits.ts';
import { type Arguments, bounded, cursorValues, integer, strings } from '../input.ts';
import { pageInfo } from '../pageInfo.ts';
import { GraphReader, type Neighbor } from './GraphReader.ts';
import type { LinkDirection, LinkFilter, Vocabulary } from './Vocabulary.ts';
import { BudgetExceeded, WorkBudget } from './WorkBudget.ts';

/** Links of one node a page may be chosen from: the database orders them, only the page leaves it. */
const scanBudget = 1_000_000;

/** `neighbors`: what a node is directly linked to, with counts per kind before anything is expanded. */
export function neighborsField(vocabulary: Vocabulary): ComputedField {
  return {
    name: 'neighbors',
    nodes: (args) => bounded(args, 'first', 1, maxPageSize),
    async resolve(args, context) {
      const id = String(args.id);
      const first = integer(args, 'first', 0, maxPageSize);
      const filter = vocabulary.filter(strings(args, 'types'), strings(args, 'relationships'));
      const after = readCursor(args, id);
      const reader = new GraphReader(vocabulary, context);
      const labels = (await reader.find([id])).get(id);
      if (labels === undefined) return null;

      const kinds = vocabulary.kindsOf(labels);
      const counts = await reader.counts(id, kinds);
      const all = kinds.map((kind, index) => ({ ...kind, count: counts[index] ?? 0 }));
      const followed = all.filter(
        ({ relationship, direction }) =>
          filter.relationships.includes(relationship) &&
          (args.direction == null || args.direction === direction),
      );
      const links = followed.reduce((sum, { count }) => sum + count, 0);
      if (links > scanBudget) throw new BudgetExceeded(scanBudget);

      const sides = (['OUT', 'IN'] as const).flatMap((direction) => {
        const kindsThere = followed.filter((kind) => kind.direction === direction);
        // Kinds the node has none of stay in the text: it is the same for all nodes of a type.
        const relationships = kindsThere.map(({ relationship }) => relationship);
        const empty = kindsThere.every(({ count }) => count === 0);
        return empty ? [] : [{ direction, filter: { ...filter, relationships } }];
      });
      const rows = await page(reader, id, sides, after, first + 1);
      const edges = rows.slice(0, first).map((neighbor) => ({
        cursor: encodeCursor(signature(id), [neighbor.relationship, neighbor.direction, neighbor.id]),
        relationship: neighbor.relationship,
        direction: neighbor.direction,
        node: neighbor.id,
        evidence: neighbor.evidence,
      }));
      return {
        node: id,
        relationshipCounts: all.filter(({ count }) => count > 0),
        edges,
        nodes: edges.map(({ node }) => node),
        pageInfo: pageInfo(edges, rows.length > first, after !== undefined),
        totalCount: filter.labels === undefined ? links : await countFiltered(reader, id, sides),
      };
    },
  };
}

/** `commonNeighbors`: the nodes linked to both of two nodes, in id order. */
export function commonNeighborsField(vocabulary: Vocabulary): ComputedField {
  return {
    name: 'commonNeighbors',
    nodes: (args) => bounded(args, 'first', 1, maxPageSize) * 4,
    async resolve(args, context) {
      const [a, b] = [String(args.a), String(args.b)];
      const first = integer(args, 'first', 0, maxPageSize);
      const filter = vocabulary.filter(strings(args, 'types'), strings(args, 'relationships'));
      const signed = `common ${JSON.stringify([a, b])}`;
      const [after] = cursorValues(args, signed, 1) ?? [];
      const reader = new GraphReader(vocabulary, context);
      const ends = [...new Set([a, b])];
      const known = await reader.find(ends);
      if (known.size < ends.length) return null;

      const found = await reader.expand(ends, filter, [], new WorkBudget());
      const others = new Set(found.get(b));
      const common = (found.get(a) ?? []).filter((id) => others.has(id));
      const rest = after === undefined ? common : common.filter((id) => id > after);
      const shown = rest.slice(0, first);
      const links = shown.length === 0 ? [] : await reader.linksOf(ends, shown, filter);
      const edges = shown.map((id) => ({
        cursor: encodeCursor(signed, [id]),
        node: id,
        links: links.filter(
          ({ from, to }) => (from === id && ends.includes(to)) || (to === id && ends.includes(from)),
        ),
      }));
      return {
        edges,
        nodes: shown,
        pageInfo: pageInfo(edges, rest.length > first, after !== undefined),
        totalCount: common.length,
      };
    },
  };
}

interface Side {
  readonly direction: LinkDirection;
  readonly filter: LinkFilter;
}

/** The next links of both directions in the order (relationship, OUT before IN, id). */
async function page(
  reader: GraphReader,
  id: string,
  sides: readonly Side[],
  after: readonly string[] | undefined,
  limit: number,
): Promise<readonly Neighbor[]> {
  const found: Neighbor[] = [];
  for (const { direction, filter } of sides) {
    found.push(...(await reader.neighbors(id, direction, filter, startOf(direction, after), limit)));
  }
  const order = ({ direction }: Neighbor) => (direction === 'OUT' ? 0 : 1);
  return found
    .sort(
      (a, b) => compareText(a.relationship, b.relationship) || order(a) - order(b) || compareText(a.id, b.id),
    )
    .slice(0, limit);
}

/** Where links of one direction go on after a cursor. */
function startOf(direction: LinkDirection, after: readonly string[] | undefined): readonly [string, string] {
  if (after === undefined) return ['', ''];
  const [relationship = '', reached, id = ''] = after;
  if (reached === direction) return [relationship, id];
  // All of this direction comes after (IN follows OUT), or all of it came before.
  return direction === 'IN' ? [relationship, ''] : [`${relationship}\u0000`, ''];
}

async function countFiltered(reader: GraphReader, id: string, sides: readonly Side[]): Promise<number> {
  let total = 0;
  for (const { direction, filter } of sides) total += await reader.countNeighbors(id, direction, filter);
  return total;
}

const signature = (id: string) => `neighbors ${id}`;

function readCursor(args: Arguments, id: string): readonly string[] | undefined {
  return cursorValues(args, signature(id), 3);
}
