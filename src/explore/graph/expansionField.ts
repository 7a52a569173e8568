import type { Cut, ExpansionPage, QueryExpansionArgs } from '../../generated/api.ts';
import type { Answer, RootField } from '../../query/plan/RootField.ts';
import { sortInTurns } from '../../query/run/inTurns.ts';
import { type Arguments, badInput, bounded, integer, strings } from '../input.ts';
import { pageInfo } from '../pageInfo.ts';
import { explorationWork, neighborhoodWork } from '../work.ts';
import { compareLinks, GraphReader, type KindCount, type Link, type Neighbor } from './GraphReader.ts';
import { distinctLinks, linksBetween } from './linksBetween.ts';
import { readNeighborCursor, readNeighborPage } from './NeighborPage.ts';
import type { LinkDirection, LinkFilter, Vocabulary } from './Vocabulary.ts';

const mostIds = 1_000;
const mostSteps = 100;
const mostShown = 5_000;
const mostNodes = 2_000;
const largestStep = 1_000;
/** Links an answer holds; the rest is told in `cuts`. */
const mostLinks = 10_000;

/**
 * `expansion`: a drawing grown by several pages of neighbors in one request, with what links the
 * nodes to each other and to those drawn before, and what each could be expanded by.
 */
export function expansionField(vocabulary: Vocabulary): RootField<'expansion', QueryExpansionArgs> {
  return {
    name: 'expansion',
    // Each node with its links, whose evidence is told: see `mostLinks`.
    nodes: (args) => Math.min(asked(args), mostNodes) * 3,
    work: (args, statistics) =>
      explorationWork(statistics) + neighborhoodWork(statistics, stepsOf(args).length),
    async resolve(args, context) {
      const ids = [...new Set(strings(args, 'ids'))];
      const shown = [...new Set(strings(args, 'shown'))];
      const { steps, unknownRelationships } = readSteps(args, vocabulary);
      if (ids.length > mostIds) throw badInput(`"ids" has ${ids.length} ids; it takes 0 to ${mostIds}.`);
      if (shown.length > mostShown) {
        throw badInput(`"shown" has ${shown.length} ids; it takes 0 to ${mostShown}.`);
      }
      if (asked(args) > mostNodes) {
        throw badInput(
          `"ids" and "steps" ask for up to ${asked(args)} nodes; one request answers ${mostNodes}.`,
        );
      }
      const reader = new GraphReader(vocabulary, context);
      const counts = new NodeCounts(reader, vocabulary);
      const named = [...new Set([...ids, ...stepsOf(args).map(({ id }) => String(id))])];
      const known = await counts.of(named);
      const fresh = new Set(ids.filter((id) => known.has(id)));
      const pages: Answer<ExpansionPage>[] = [];
      const paged: Link[] = [];
      for (const { id, filter, direction, after, first } of steps) {
        const ownCounts = known.get(id);
        if (ownCounts === undefined) continue;
        const question = { id, filter, direction, after, first };
        const { neighbors, hasNextPage, totalCount } = await readNeighborPage(reader, ownCounts, question);
        for (const neighbor of neighbors) {
          fresh.add(neighbor.id);
          for (const { direction: _seenFromHere, ...link } of neighbor.links) paged.push(link);
        }
        pages.push({
          id,
          neighbors: neighbors.map((neighbor) => neighbor.id),
          totalCount,
          pageInfo: pageInfo(neighbors, hasNextPage, after !== undefined),
        });
      }
      for (const id of shown) fresh.delete(id);
      const nodes = [...fresh];
      const freshCounts = await counts.of(nodes);
      const usual = vocabulary.filter(undefined, undefined);
      const found = await linksBetween(reader, nodes, shown, usual, (some) => counts.of(some));
      const distinct = await distinctLinks([...found.links, ...paged], reader.breathe);
      const links = await sortInTurns(distinct, compareLinks, reader.breathe);
      const cuts = cutsOf(links.length, found.unread.length);
      return {
        pages,
        nodes: nodes.map((node) => ({
          node,
          counts: (freshCounts.get(node) ?? []).filter(({ count }) => count > 0),
        })),
        links: links.slice(0, mostLinks),
        unknownIds: named.filter((id) => !known.has(id)),
        unknownRelationships,
        cuts,
        complete: cuts.length === 0,
        explored: found.explored,
      };
    },
  };
}

interface Step {
  readonly id: string;
  readonly filter: LinkFilter;
  readonly direction: LinkDirection | null | undefined;
  readonly after: Neighbor | undefined;
  readonly first: number;
}

function stepsOf(args: Arguments): readonly Arguments[] {
  return (args.steps ?? []) as readonly Arguments[];
}

/**
 * The steps that can be taken; a relationship that does not exist is left out and named.
 * @throws KgError BAD_USER_INPUT
 */
function readSteps(args: Arguments, vocabulary: Vocabulary) {
  const asked = stepsOf(args);
  if (asked.length > mostSteps) {
    throw badInput(`"steps" has ${asked.length} steps; it takes 0 to ${mostSteps}.`);
  }
  const unknownRelationships = new Set<string>();
  const steps = asked.flatMap((step): Step | [] => {
    const named = strings(step, 'relationships');
    const relationships = named?.filter((name) => vocabulary.hasRelationship(name));
    for (const name of named ?? [])
      if (relationships?.includes(name) === false) unknownRelationships.add(name);
    const first = integer(step, 'first', 1, largestStep);
    const after = readNeighborCursor(step.after, String(step.id));
    if (named !== undefined && named.length > 0 && relationships?.length === 0) return [];
    return {
      id: String(step.id),
      filter: vocabulary.filter(strings(step, 'types'), relationships),
      direction: step.direction as LinkDirection | null | undefined,
      after,
      first,
    };
  });
  return { steps, unknownRelationships: [...unknownRelationships] };
}

/** Most nodes the arguments ask for. */
function asked(args: Arguments): number {
  const ids = strings(args, 'ids')?.length ?? 0;
  return stepsOf(args).reduce((sum, step) => sum + bounded(step, 'first', 1, largestStep), ids);
}

function cutsOf(found: number, unread: number) {
  const cuts: Answer<Cut>[] = [];
  if (found > mostLinks) {
    const left = found - mostLinks;
    const message = `The nodes have ${found} relationships among them; ${left} were left out.`;
    cuts.push({ reason: 'MAX_EDGES', left, message });
  }
  if (unread > 0) {
    const message = `${unread} nodes have too many relationships to look for those among them.`;
    cuts.push({ reason: 'BUDGET', left: null, message });
  }
  return cuts;
}

/** What nodes can be expanded by, read once for each: one statement for the nodes of a type. */
class NodeCounts {
  readonly #known = new Map<string, readonly KindCount[]>();

  constructor(
    readonly reader: GraphReader,
    readonly vocabulary: Vocabulary,
  ) {}

  /** Counts of all kinds by id; ids of no node are left out. */
  async of(ids: readonly string[]): Promise<ReadonlyMap<string, readonly KindCount[]>> {
    const missing = [...new Set(ids)].filter((id) => !this.#known.has(id));
    const byType = new Map<string, { labels: readonly string[]; ids: string[] }>();
    if (missing.length > 0) {
      for (const [id, labels] of await this.reader.find(missing)) {
        const key = [...labels].sort().join(':');
        const group = byType.get(key);
        if (group === undefined) byType.set(key, { labels, ids: [id] });
        else group.ids.push(id);
      }
    }
    for (const { labels, ids: some } of byType.values()) {
      for (const [id, counts] of await this.reader.counts(some, this.vocabulary.kindsOf(labels))) {
        this.#known.set(id, counts);
      }
    }
    return new Map(
      ids.flatMap((id): [string, readonly KindCount[]][] => {
        const counts = this.#known.get(id);
        return counts === undefined ? [] : [[id, counts]];
      }),
    );
  }
}
