import { compareText } from '../../figure/compareText.ts';
import type { Cut, QueryPathsArgs, QueryShortestPathArgs } from '../../generated/api.ts';
import type { ComputedContext } from '../../query/plan/ComputedField.ts';
import type { Answer, RootField } from '../../query/plan/RootField.ts';
import { bounded, integer, strings } from '../input.ts';
import { explorationWork } from '../work.ts';
import { GraphReader, type Link } from './GraphReader.ts';
import { type PathNodes, PathSearch } from './PathSearch.ts';
import type { LinkFilter, Vocabulary } from './Vocabulary.ts';
import { BudgetExceeded, WorkBudget } from './WorkBudget.ts';

const longestShortest = 20;
const longest = 10;
const mostPaths = 50;

/** `shortestPath`: a path with the fewest steps; of several, the one whose ids come first. */
export function shortestPathField(vocabulary: Vocabulary): RootField<'shortestPath', QueryShortestPathArgs> {
  return {
    name: 'shortestPath',
    nodes: (args) => bounded(args, 'maxLength', 1, longestShortest) * 4,
    work: (_args, statistics) => explorationWork(statistics),
    async resolve(args, context) {
      const maxLength = integer(args, 'maxLength', 1, longestShortest);
      const question = await ask(args, vocabulary, context);
      if (question === undefined) return null;
      const { from, to, search, reader, filter, budget } = question;
      let found: PathNodes | undefined = from === to ? [from] : undefined;
      for (let length = 1; found === undefined && length <= maxLength; length += 1) {
        if (await search.reach(length)) found = await search.shortest(length);
      }
      if (found === undefined) return { path: null, explored: budget.spent };
      const links = await linksOf([found], search, reader, filter);
      return { path: pathValue(found, links), explored: budget.spent };
    },
  };
}

/** `paths`: paths without a repeated node, shorter ones first, then in the order of their ids. */
export function pathsField(vocabulary: Vocabulary): RootField<'paths', QueryPathsArgs> {
  return {
    name: 'paths',
    nodes: (args) => bounded(args, 'first', 1, mostPaths) * bounded(args, 'maxLength', 1, longest) * 4,
    work: (_args, statistics) => explorationWork(statistics),
    async resolve(args, context) {
      const maxLength = integer(args, 'maxLength', 1, longest);
      const first = integer(args, 'first', 0, mostPaths);
      const question = await ask(args, vocabulary, context);
      if (question === undefined) return null;
      const { from, to, search, reader, filter, budget } = question;
      const found: PathNodes[] = [];
      const cuts: Answer<Cut>[] = [];
      let length = 1;
      try {
        if (from === to) found.push([from]);
        else {
          for (; length <= maxLength && found.length <= first; length += 1) {
            if (!(await search.reach(length))) continue;
            for (const path of search.paths(length)) {
              if (path === undefined) await reader.breathe();
              else if (found.push(path) > first) break;
            }
          }
        }
      } catch (error) {
        // Shorter paths are an answer in themselves; without any, the refusal is.
        if (!(error instanceof BudgetExceeded) || found.length === 0) throw error;
        const message = `The work budget ran out among paths of ${length} steps: some of these, and longer ones, may be missing.`;
        cuts.push({ reason: 'BUDGET', left: null, message });
      }
      if (found.length > first) {
        found.length = first;
        cuts.unshift({ reason: 'FIRST', left: null, message: `There are more than ${first} paths.` });
      }
      const links = await linksOf(found, search, reader, filter);
      return {
        paths: found.map((path) => pathValue(path, links)),
        complete: cuts.length === 0,
        cuts,
        explored: budget.spent,
      };
    },
  };
}

interface Question {
  readonly from: string;
  readonly to: string;
  readonly search: PathSearch;
  readonly reader: GraphReader;
  readonly filter: LinkFilter;
  readonly budget: WorkBudget;
}

/** What both fields begin with; undefined when an end is no node. */
async function ask(
  args: QueryPathsArgs | QueryShortestPathArgs,
  vocabulary: Vocabulary,
  context: ComputedContext,
): Promise<Question | undefined> {
  const [from, to] = [String(args.from), String(args.to)];
  const filter = vocabulary.filter(strings(args, 'types'), strings(args, 'via'), 'via');
  const reader = new GraphReader(vocabulary, context);
  const nodes = await reader.find([...new Set([from, to])]);
  if (!nodes.has(from) || !nodes.has(to)) return undefined;
  const budget = new WorkBudget();
  return { from, to, search: new PathSearch(reader, filter, from, to, budget), reader, filter, budget };
}

/** The links of all steps by the pair they join. */
async function linksOf(
  paths: readonly PathNodes[],
  search: PathSearch,
  reader: GraphReader,
  filter: LinkFilter,
): Promise<ReadonlyMap<string, readonly Link[]>> {
  const read = new Set(paths.flatMap((path) => search.readEnds(path)));
  const all = new Map<string, Link[]>();
  for (const link of await reader.linksOf(read, new Set(paths.flat()), filter)) {
    const key = pairKey(link.from, link.to);
    const known = all.get(key);
    if (known === undefined) all.set(key, [link]);
    else known.push(link);
  }
  return all;
}

function pathValue(nodes: PathNodes, links: ReadonlyMap<string, readonly Link[]>) {
  const steps = nodes.slice(1).map((to, index) => {
    const from = nodes[index] ?? '';
    const between = [...(links.get(pairKey(from, to)) ?? [])];
    between.sort((a, b) => compareText(a.relationship, b.relationship) || compareText(a.from, b.from));
    return { from, to, links: between };
  });
  return { length: steps.length, nodes, steps };
}

/** The same for both directions. */
function pairKey(a: string, b: string): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}
