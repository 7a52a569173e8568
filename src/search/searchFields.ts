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
      work: (args, statistics) => searchWork(args, statistics, 1.5),
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
      work: (args, statistics) => searchWork(args, statistics, 0.5),
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

/** Candidates a search ranks, and reading one and comparing its texts, in rows looked at. */
const mostRanked = 300;
const rankingWork = 24;
/** Reading one that may have a name and comparing all its forms, however spelled. */
const namingWork = 72;

/**
 * Rows looked at by a search: `looks` for each node, since a word looked up is had by a share of them, and ranking
 * candidates by the text. Measured at 1,000 to a million nodes.
 */
function searchWork(args: Arguments, statistics: GraphStatistics, looks: number): number {
  const nodes = nodeCount(statistics);
  const length = Math.min(String(args.text).length, longestText);
  return looks * nodes + Math.min(mostRanked, nodes) * (rankingWork + length / 2);
}

/** A page size that is refused later costs nothing. */
function mostNodes({ first }: Arguments, most: number): number {
  return Math.min(most, Math.max(0, Number(first) || 0));
}
