import { eachInTurn } from '../../query/run/inTurns.ts';
import type { Vocabulary } from '../graph/Vocabulary.ts';
import { type FigureReader, readLimit, tooMany } from './FigureReader.ts';

/** Outgoing relationships from a peer to the scope: a park in a district in a city in a country. */
const mostSteps = 3;

/** Candidates up to which what they lead to is followed first: of more it may be more than the scope has. */
const fewCandidates = 1_000;

/**
 * Those candidates from which outgoing relationships among entities lead to the scope.
 * @param labels of which a peer must have one; undefined when any entity will do
 * @throws GraphQLError COST_EXCEEDED when neither way reads few enough relationships
 */
export async function peersOf(
  scope: string,
  candidates: readonly string[],
  labels: readonly string[] | undefined,
  vocabulary: Vocabulary,
  reader: FigureReader,
): Promise<ReadonlySet<string>> {
  const types = vocabulary.amongEntities().join('|');
  if (types === '') return new Set();
  const outwards = () => leadingTo(scope, candidates, types, reader);
  const inwards = () => contentsOf(scope, types, reader);
  const ways = candidates.length <= fewCandidates ? [outwards, inwards] : [inwards, outwards];
  for (const way of ways) {
    const inside = await way();
    if (inside === undefined) continue;
    const peers = candidates.filter((id) => id !== scope && inside.has(id));
    return new Set(await ofTypes(peers, labels, reader));
  }
  throw tooMany('read', readLimit);
}

/** What leads to the scope of all that candidates lead to; undefined when that is too much to read. */
async function leadingTo(
  scope: string,
  candidates: readonly string[],
  types: string,
  reader: FigureReader,
): Promise<ReadonlySet<string> | undefined> {
  const containers = new Map<string, readonly string[]>();
  let frontier = candidates;
  for (let step = 0; step < mostSteps && frontier.length > 0; step += 1) {
    const rows = await reader.read<{ id: string; others: readonly string[]; count: number }>(
      'read_containers',
      { ids: frontier, limit: BigInt(readLimit + 1) },
      { types },
    );
    if (rows.reduce((sum, { count }) => sum + count, 0) > readLimit) return undefined;
    for (const id of frontier) containers.set(id, []);
    for (const { id, others } of rows) containers.set(id, others);
    frontier = [...new Set(rows.flatMap(({ others }) => others))].filter((id) => !containers.has(id));
  }
  /** Fewest steps in which a node leads to the scope, found from the scope back. */
  const inside = new Map<string, number>([[scope, 0]]);
  for (let step = 1; step <= mostSteps; step += 1) {
    await eachInTurn(containers, reader.breathe, ([id, others]) => {
      if (!inside.has(id) && others.some((other) => (inside.get(other) ?? step) < step)) inside.set(id, step);
    });
  }
  return new Set(inside.keys());
}

/** Everything that leads to the scope; undefined when it is too much to read. */
async function contentsOf(
  scope: string,
  types: string,
  reader: FigureReader,
): Promise<ReadonlySet<string> | undefined> {
  const inside = new Set([scope]);
  let frontier: readonly string[] = [scope];
  for (let step = 0; step < mostSteps && frontier.length > 0; step += 1) {
    const rows = await reader.read<{ others: readonly string[]; count: number }>(
      'read_contents',
      { ids: frontier, limit: BigInt(readLimit + 1) },
      { types },
    );
    if (rows.reduce((sum, { count }) => sum + count, 0) > readLimit) return undefined;
    frontier = rows.flatMap(({ others }) => others).filter((id) => !inside.has(id));
    for (const id of frontier) inside.add(id);
  }
  return inside;
}

async function ofTypes(
  ids: readonly string[],
  labels: readonly string[] | undefined,
  reader: FigureReader,
): Promise<readonly string[]> {
  if (labels === undefined) return ids;
  const rows = await reader.read<{ id: string; labels: readonly string[] }>('find_nodes', { ids });
  return rows.filter((row) => row.labels.some((label) => labels.includes(label))).map(({ id }) => id);
}
