import type { QueryCommonNeighborsArgs, QueryNeighborsArgs } from '../../generated/api.ts';
import { encodeCursor } from '../../query/plan/cursor.ts';
import { maxPageSize } from '../../query/plan/limits.ts';
import type { RootField } from '../../query/plan/RootField.ts';
import { bounded, cursorValues, integer, strings } from '../input.ts';
import { pageInfo } from '../pageInfo.ts';
import { neighborhoodWork } from '../work.ts';
import { GraphReader } from './GraphReader.ts';
import { readNeighborCursor, readNeighborPage } from './NeighborPage.ts';
import type { Vocabulary } from './Vocabulary.ts';
import { WorkBudget } from './WorkBudget.ts';

/** `neighbors`: what a node is directly linked to, with counts per kind before anything is expanded. */
export function neighborsField(vocabulary: Vocabulary): RootField<'neighbors', QueryNeighborsArgs> {
  return {
    name: 'neighbors',
    nodes: (args) => bounded(args, 'first', 1, maxPageSize),
    work: (_args, statistics) => neighborhoodWork(statistics, 1),
    async resolve(args, context) {
      const id = String(args.id);
      const first = integer(args, 'first', 0, maxPageSize);
      const filter = vocabulary.filter(strings(args, 'types'), strings(args, 'relationships'));
      const after = readNeighborCursor(args.after, id);
      const reader = new GraphReader(vocabulary, context);
      const labels = (await reader.find([id])).get(id);
      if (labels === undefined) return null;

      const counts = (await reader.counts([id], vocabulary.kindsOf(labels))).get(id) ?? [];
      const { neighbors, hasNextPage, totalCount } = await readNeighborPage(reader, counts, {
        id,
        filter,
        direction: args.direction,
        after,
        first,
      });
      return {
        node: id,
        relationshipCounts: counts.filter(({ count }) => count > 0),
        edges: neighbors.map((neighbor) => ({
          cursor: neighbor.cursor,
          node: neighbor.id,
          links: neighbor.links.map(({ relationship, direction, basis, rule, evidence }) => ({
            relationship,
            direction,
            basis,
            rule,
            evidence,
          })),
        })),
        nodes: neighbors.map((neighbor) => neighbor.id),
        pageInfo: pageInfo(neighbors, hasNextPage, after !== undefined),
        totalCount,
      };
    },
  };
}

/** `commonNeighbors`: the nodes linked to both of two nodes, in id order. */
export function commonNeighborsField(
  vocabulary: Vocabulary,
): RootField<'commonNeighbors', QueryCommonNeighborsArgs> {
  return {
    name: 'commonNeighbors',
    nodes: (args) => bounded(args, 'first', 1, maxPageSize) * 4,
    work: (_args, statistics) => neighborhoodWork(statistics, 2),
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
