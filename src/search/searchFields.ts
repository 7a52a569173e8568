import type { QueryEntityByNameArgs, QuerySearchArgs, QuerySuggestArgs } from '../generated/api.ts';
import type { Model } from '../model/Model.ts';
import type { ComputedField } from '../query/plan/ComputedField.ts';
import { maxPageSize } from '../query/plan/limits.ts';
import type { RootField } from '../query/plan/RootField.ts';
import { type GraphStatistics, nodeCount } from '../store/GraphStatistics.ts';
import { findHits } from './findHits.ts';
import { type Arguments, concreteTypes, pageSize, textArgument } from './input.ts';
import { mostCandidates, resolveName } from './resolveName.ts';
import { longestText } from './SearchText.ts';
import { hitValue, searchPage, searchSignature } from './searchPage.ts';

/** Largest `first` of `suggest`. */
const mostSuggestions = 50;

/** The root fields declared in `schema/queries/Search.graphql`. */
export function searchFields(model: Model): readonly ComputedField[] {
  return [
    {
      name: 'search',
      nodes: (args) => mostNodes(args, maxPageSize),
      work: (args, statistics) =>
        searchingLooks * nodeCount(statistics) + comparingWork(args, statistics, mostRanked),
      async resolve(args, context) {
        const text = textArgument(args, 'text');
        const first = pageSize(args, maxPageSize);
        const types = concreteTypes(args, model);
        const { hits, truncated } = await findHits(text, types, context);
        const signature = searchSignature(text, types);
        return { ...searchPage(hits, { first, after: args.after, signature }), truncated };
      },
    } satisfies RootField<'search', QuerySearchArgs>,
    {
      name: 'suggest',
      nodes: (args) => mostNodes(args, mostSuggestions),
      work: suggestingWork,
      async resolve(args, context) {
        const text = textArgument(args, 'text');
        const first = pageSize(args, mostSuggestions);
        // Names that begin with the text come first anyway; the costly look inside names is for when
        // they are few.
        const enough = Math.ceil(first / 2);
        const { hits } = await findHits(text, concreteTypes(args, model), context, enough);
        return hits.slice(0, first).map(hitValue);
      },
    } satisfies RootField<'suggest', QuerySuggestArgs>,
    {
      name: 'entityByName',
      nodes: () => mostCandidates + 1,
      work: (_args, statistics) => namingWork * Math.min(mostRanked, nodeCount(statistics)),
      resolve: (args, context) =>
        resolveName(
          textArgument(args, 'name'),
          args.lang == null ? undefined : String(args.lang),
          model,
          context,
        ),
    } satisfies RootField<'entityByName', QueryEntityByNameArgs>,
  ];
}

/** Candidates a search ranks, those of a suggestion, and reading one and comparing its texts, in rows looked at. */
const mostRanked = 300;
const mostSuggestedRanked = 100;
const rankingWork = 24;
/** Reading one that may have a name and comparing all its forms, however spelled. */
const namingWork = 72;
/** Looks of a search at each node, since a word looked up is had by a share of them. Measured at 1,000 to a million nodes. */
const searchingLooks = 1.5;
/** From so many nodes on, words that very many have are looked up among those of the best ranks alone. */
const rankedFrom = 100_000;

/**
 * Rows looked at by a suggestion: a word looked up is had by a share of the nodes, of a large graph by few of those
 * looked among. Measured of a million nodes: 12 ms on the embedded engine and 32 on Neo4j at the 95th percentile, about
 * what 100,000 take; on Neo4j up to 350 for texts that nothing resembles.
 */
function suggestingWork(args: Arguments, statistics: GraphStatistics): number {
  const nodes = nodeCount(statistics);
  const looked = 0.5 * Math.min(nodes, rankedFrom) + 0.02 * Math.max(0, nodes - rankedFrom);
  return looked + comparingWork(args, statistics, mostSuggestedRanked);
}

/** Rows looked at to rank candidates by the text. */
function comparingWork(args: Arguments, statistics: GraphStatistics, most: number): number {
  const length = Math.min(String(args.text).length, longestText);
  return Math.min(most, nodeCount(statistics)) * (rankingWork + length / 2);
}

/** A page size that is refused later costs nothing. */
function mostNodes({ first }: Arguments, most: number): number {
  return Math.min(most, Math.max(0, Number(first) || 0));
}
