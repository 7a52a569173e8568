import { compareText } from '../../figure/compareText.ts';
import type { Cut, QuerySubgraphArgs } from '../../generated/api.ts';
import type { Answer, RootField } from '../../query/plan/RootField.ts';
import { eachInTurn, sortInTurns } from '../../query/run/inTurns.ts';
import { badInput, bounded, ids, integer, strings } from '../input.ts';
import { explorationWork } from '../work.ts';
import { compareLinks, GraphReader, type Link } from './GraphReader.ts';
import type { LinkFilter, Vocabulary } from './Vocabulary.ts';
import { BudgetExceeded, WorkBudget } from './WorkBudget.ts';

const mostSeeds = 100;
const deepest = 10;
const mostNodes = 1_000;
const mostEdges = 5_000;

/** `subgraph`: the nodes within some steps of the seeds and the relationships among them, each once. */
export function subgraphField(vocabulary: Vocabulary): RootField<'subgraph', QuerySubgraphArgs> {
  return {
    name: 'subgraph',
    nodes: (args) => bounded(args, 'maxNodes', 1, mostNodes) + bounded(args, 'maxEdges', 0, mostEdges),
    work: (_args, statistics) => explorationWork(statistics),
    async resolve(args, context) {
      const seeds = ids(args, 'seeds', mostSeeds);
      const depth = integer(args, 'depth', 0, deepest);
      const maxNodes = integer(args, 'maxNodes', 1, mostNodes);
      const maxEdges = integer(args, 'maxEdges', 0, mostEdges);
      if (seeds.length > maxNodes) {
        throw badInput(
          `There are ${seeds.length} seeds and "maxNodes" is ${maxNodes}: allow at least as many.`,
        );
      }
      const filter = vocabulary.filter(strings(args, 'types'), strings(args, 'relationships'));
      const reader = new GraphReader(vocabulary, context);
      const known = await reader.find(seeds);
      const budget = new WorkBudget();
      const cuts: Answer<Cut>[] = [];
      const starts = seeds.filter((id) => known.has(id)).sort(compareText);
      const nodes = await collect(starts, { depth, maxNodes, filter, reader, budget, cuts });
      const linkBudget = new WorkBudget();
      const farther = ({ from, to }: Link) => Math.max(nodes.get(from) ?? 0, nodes.get(to) ?? 0);
      const links = await sortInTurns(
        await linksAmong(nodes, filter, reader, linkBudget, cuts),
        (a, b) => farther(a) - farther(b) || compareLinks(a, b),
        reader.breathe,
      );
      if (links.length > maxEdges) {
        const left = links.length - maxEdges;
        const message = `The nodes have ${links.length} relationships among them; the ${left} farthest from the seeds were left out.`;
        cuts.push({ reason: 'MAX_EDGES', left, message });
      }
      return {
        nodes: [...nodes].map(([node, steps]) => ({ node, depth: steps })),
        edges: links.slice(0, maxEdges),
        complete: cuts.length === 0,
        cuts,
        unknownSeeds: seeds.filter((id) => !known.has(id)),
        explored: budget.spent + linkBudget.spent,
      };
    },
  };
}

interface Collecting {
  readonly depth: number;
  readonly maxNodes: number;
  readonly filter: LinkFilter;
  readonly reader: GraphReader;
  readonly budget: WorkBudget;
  readonly cuts: Answer<Cut>[];
}

/** Steps from the nearest seed by id, nearest first and then by id. */
async function collect(
  seeds: readonly string[],
  { depth, maxNodes, filter, reader, budget, cuts }: Collecting,
): Promise<ReadonlyMap<string, number>> {
  const nodes = new Map(seeds.map((id) => [id, 0]));
  let frontier = seeds;
  for (let steps = 1; steps <= depth && frontier.length > 0; steps += 1) {
    const found = await reader.expand(frontier, filter, seeds, budget);
    const fresh = new Set<string>();
    for (const others of found.values()) {
      await eachInTurn(others, reader.breathe, (id) => {
        if (!nodes.has(id)) fresh.add(id);
      });
    }
    const next = await sortInTurns([...fresh], compareText, reader.breathe);
    const room = maxNodes - nodes.size;
    frontier = next.slice(0, room);
    for (const id of frontier) nodes.set(id, steps);
    if (next.length > room) {
      const left = next.length - room;
      const deeper = steps < depth ? ' Nothing farther was looked for.' : '';
      const message = `${next.length} more nodes are ${steps} steps away and there was room for ${room}; the ${left} with the last ids were left out.${deeper}`;
      cuts.push({ reason: 'MAX_NODES', left, message });
      break;
    }
  }
  return nodes;
}

/** All relationships among the nodes; without those among the farthest where these have too many. */
async function linksAmong(
  nodes: ReadonlyMap<string, number>,
  filter: LinkFilter,
  reader: GraphReader,
  budget: WorkBudget,
  cuts: Answer<Cut>[],
): Promise<Link[]> {
  const farthest = Math.max(...nodes.values());
  const expanded = [...nodes].flatMap(([id, steps]) => (steps < farthest ? [id] : []));
  const rim = [...nodes].flatMap(([id, steps]) => (steps < farthest ? [] : [id]));
  const links = await reader.linksOf(expanded, nodes.keys(), filter);
  try {
    return [...links, ...(await reader.links(rim, filter, budget))];
  } catch (error) {
    if (!(error instanceof BudgetExceeded)) throw error;
    const message = `The ${rim.length} farthest nodes have too many relationships to look for those among them.`;
    cuts.push({ reason: 'BUDGET', left: null, message });
    return [...links];
  }
}
