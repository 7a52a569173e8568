import { compareText } from '../../figure/compareText.ts';
import type { Basis } from '../../generated/api.ts';
import type { ComputedContext } from '../../query/plan/ComputedField.ts';
import { type Breathe, eachInTurn, sortInTurns } from '../../query/run/inTurns.ts';
import { cypherFile } from '../../store/cypherFile.ts';
import type { ParameterValue } from '../../store/GraphStore.ts';
import type { LinkDirection, LinkFilter, LinkKind, Vocabulary } from './Vocabulary.ts';
import type { WorkBudget } from './WorkBudget.ts';

/** How a relationship is known; nothing of it for a link of a statement. */
interface Proof {
  /** Ids of places in a source. */
  readonly evidence: readonly string[];
  readonly basis: Basis | null;
  /** Id of the rule by which an INFERRED relationship follows. */
  readonly rule: string | null;
}

/** A relationship between two nodes. */
export interface Link extends Proof {
  readonly relationship: string;
  readonly from: string;
  readonly to: string;
}

/** A neighbor and its place in the list of neighbors: its first link. */
export interface Neighbor {
  readonly id: string;
  readonly relationship: string;
  readonly direction: LinkDirection;
}

/** How many relationships of a kind a node has. */
export interface KindCount extends LinkKind {
  readonly count: number;
}

/** A direction of links, or both. */
export type Direction = LinkDirection | 'BOTH';

/** How a pattern and a link say the direction in Cypher. A link of a node to itself is an OUT and an IN one. */
const patterns = {
  OUT: { before: '-', after: '->', way: "'0'" },
  IN: { before: '<-', after: '-', way: "'1'" },
  BOTH: { before: '-', after: '-', way: "CASE WHEN startNode(r).id = $id THEN '0' ELSE '1' END" },
} as const satisfies Record<Direction, Readonly<Record<string, string>>>;

/** Ids a statement takes at once. */
const batchSize = 5_000;

/** Reads the graph for explorations: every statement is a file of `cypher/explore`. */
export class GraphReader {
  readonly breathe: Breathe;

  constructor(
    readonly vocabulary: Vocabulary,
    readonly context: ComputedContext,
  ) {
    this.breathe = () => context.breathe();
  }

  /** The labels of the nodes that exist, by id. */
  async find(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await this.#read<{ id: string; labels: readonly string[] }>('find_nodes', {}, { ids });
    return new Map(rows.map(({ id, labels }) => [id, labels]));
  }

  /** How many relationships of each of these kinds some nodes have, by their ids. */
  async counts(
    ids: readonly string[],
    kinds: readonly LinkKind[],
  ): Promise<ReadonlyMap<string, readonly KindCount[]>> {
    const counts = kinds.map(({ relationship, direction }) =>
      direction === 'OUT' ? `COUNT { (n)-[:${relationship}]->() }` : `COUNT { (n)<-[:${relationship}]-() }`,
    );
    const rows = await this.#read<{ id: string; counts: readonly number[] }>(
      'count_relationships',
      { counts: counts.join(', ') },
      { ids },
    );
    return new Map(
      rows.map((row) => [row.id, kinds.map((kind, index) => ({ ...kind, count: row.counts[index] ?? 0 }))]),
    );
  }

  /** How many neighbors pass a filter, in a direction or in both. */
  async countNeighbors(id: string, direction: Direction, filter: LinkFilter): Promise<number> {
    const { before, after } = patterns[direction];
    const places = { ...names(filter), before, after };
    const [row] = await this.#read<{ count: number }>('count_neighbors', places, { id });
    return row?.count ?? 0;
  }

  /** Neighbors in a direction or in both, in the order of their first links, after a place in it, at most `limit`. */
  async neighbors(
    id: string,
    direction: Direction,
    filter: LinkFilter,
    after: Neighbor | undefined,
    limit: number,
  ): Promise<readonly Neighbor[]> {
    const afterPlace =
      after === undefined ? '' : `${after.relationship} ${after.direction === 'OUT' ? '0' : '1'}`;
    const rows = await this.#read<{ id: string; place: string }>(
      'read_neighbors',
      { ...names(filter), ...patterns[direction] },
      { id, afterPlace, afterId: after?.id ?? '', limit: BigInt(limit) },
    );
    return rows.map(({ id: other, place }) => {
      const [relationship = '', way] = place.split(' ');
      return { id: other, relationship, direction: way === '0' ? 'OUT' : 'IN' };
    });
  }

  /**
   * The neighbors of each node in id order, relationships followed either way. A node is no
   * neighbor of itself.
   * @param ends ids that pass the filter whatever they are
   * @throws BudgetExceeded before more than the budget is read
   */
  async expand(
    ids: readonly string[],
    filter: LinkFilter,
    ends: readonly string[],
    budget: WorkBudget,
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const neighbors = new Map<string, readonly string[]>(ids.map((id) => [id, []]));
    budget.spend(ids.length);
    for (const batch of batches(ids)) {
      const rows = await this.#read<{ id: string; others: readonly string[]; count: number }>(
        'expand',
        names(filter, true),
        { ids: batch, ends, limit: BigInt(budget.left + 1) },
      );
      for (const { id, others, count } of rows) {
        budget.spend(count);
        await this.breathe();
        const different = others.filter((other) => other !== id);
        neighbors.set(id, await sortInTurns(different, compareText, this.breathe));
      }
    }
    return neighbors;
  }

  /**
   * All allowed relationships between expanded nodes and wanted ones, each once, ordered by start,
   * relationship and end. The caller knows that their number is bounded, because `expand` has read
   * them or `counts` has counted them; of other nodes, which may be hubs, see `links`.
   */
  async linksOf(
    expanded: Iterable<string>,
    wanted: Iterable<string>,
    { relationships }: LinkFilter,
  ): Promise<readonly Link[]> {
    const links = new Map<string, Link>();
    for (const batch of batches([...expanded])) {
      const rows = await this.#read<Omit<Link, 'relationship'> & { type: string }>(
        'read_links_of',
        { types: relationships.join('|'), ...this.vocabulary.proof },
        { ids: batch, wanted: keysOf(wanted) },
      );
      await eachInTurn(rows, this.breathe, ({ type: relationship, ...rest }) => {
        links.set(JSON.stringify([relationship, rest.from, rest.to]), { relationship, ...rest });
      });
    }
    return sortInTurns([...links.values()], compareLinks, this.breathe);
  }

  /**
   * All allowed relationships among some nodes, each once, ordered by start, relationship and end.
   * @throws BudgetExceeded before more than the budget is read
   */
  async links(
    ids: readonly string[],
    { relationships }: LinkFilter,
    budget: WorkBudget,
  ): Promise<readonly Link[]> {
    const wanted = keysOf(ids);
    const links: Link[] = [];
    budget.spend(ids.length);
    for (const batch of batches(ids)) {
      const rows = await this.#read<{
        id: string;
        links: readonly [string, string, readonly string[], Basis | null, string | null][];
        count: number;
      }>(
        'read_links',
        { types: relationships.join('|'), ...this.vocabulary.proof },
        { ids: batch, wanted, limit: BigInt(budget.left + 1) },
      );
      for (const row of rows) {
        budget.spend(row.count);
        await this.breathe();
        await eachInTurn(row.links, this.breathe, ([relationship, to, evidence, basis, rule]) => {
          links.push({ relationship, from: row.id, to, evidence, basis, rule });
        });
      }
    }
    return sortInTurns(links, compareLinks, this.breathe);
  }

  async #read<T>(
    file: string,
    places: Readonly<Record<string, string>>,
    parameters: { readonly [name: string]: ParameterValue },
  ): Promise<readonly T[]> {
    const { store, reading } = this.context;
    const statement = { text: cypherFile(`explore/${file}`, places), parameters };
    return (await store.read(statement, reading)) as unknown as readonly T[];
  }
}

/** Order of links in every answer: start, relationship, end. */
export function compareLinks(a: Link, b: Link): number {
  return (
    compareText(a.from, b.from) || compareText(a.relationship, b.relationship) || compareText(a.to, b.to)
  );
}

/** What a filter puts into statement text; `orEnds` lets nodes pass whose ids are in `$ends`. */
function names({ relationships, labels }: LinkFilter, orEnds = false): { types: string; filter: string } {
  const conditions = labels?.map((label) => `m:${label}`) ?? [];
  if (orEnds && conditions.length > 0) conditions.push('m.id IN $ends');
  return {
    types: relationships.join('|'),
    filter: conditions.length === 0 ? 'true' : `(${conditions.join(' OR ')})`,
  };
}

function keysOf(ids: Iterable<string>): { readonly [id: string]: true } {
  return Object.fromEntries([...ids].map((id) => [id, true]));
}

function* batches(ids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += batchSize) yield ids.slice(start, start + batchSize);
}
