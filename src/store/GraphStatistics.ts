/** How the relationships of one type and direction lie on the nodes they leave from. */
export interface DegreeStatistics {
  /** Relationships in all. */
  readonly edges: number;
  /** Nodes with at least one. */
  readonly starts: number;
  /** Most at one node. */
  readonly largest: number;
  /** Sum over the nodes of the square of their number: what a step to a node and on to all its own looks at. */
  readonly squares: number;
}

/** What is known of a graph's size: the ground on which the work of a statement is estimated. */
export interface GraphStatistics {
  /** Nodes by label. */
  readonly nodes: Readonly<Record<string, number>>;
  /** By `degreeKey`. */
  readonly degrees: Readonly<Record<string, DegreeStatistics>>;
  /**
   * What the graph keeps in order, in an index or in pages: by `degreeKey`, the nodes that the relationships
   * of a node lead to, in the order of their ids; by `orderKey`, those or all of a label in the order of a
   * property.
   */
  readonly orders?: readonly string[];
  /** Which rollups of the model the graph keeps, by the label of their cells: how many cells. */
  readonly rollups?: Readonly<Record<string, number>>;
}

/** The properties in which a relationship keeps the ids of its ends, where such an index needs them. */
export const endProperties = { from: '_from', to: '_to' } as const;

/** The name of a relationship type followed in a direction. */
export function degreeKey(type: string, direction: 'OUT' | 'IN'): string {
  return direction === 'OUT' ? `${type}>` : `<${type}`;
}

/** Most relationships of any one kind at one node. */
export const largestDegree = once(({ degrees }) =>
  Object.values(degrees).reduce((most, { largest }) => Math.max(most, largest), 0),
);

/** Relationships of the whole graph. */
export const edgeCount = once(({ degrees }) =>
  Object.entries(degrees).reduce((sum, [key, { edges }]) => sum + (key.endsWith('>') ? edges : 0), 0),
);

/** Nodes of the whole graph: those of its commonest label. */
export const nodeCount = once(({ nodes }) =>
  Object.values(nodes).reduce((most, count) => Math.max(most, count), 0),
);

/** Counts that differ by fewer, or by less than this factor, are much the same. */
const sameWithin = 100;
const sameFactor = 2;

/**
 * Whether what was chosen by statistics would be chosen much the same by others: the graph keeps the same orders
 * and rollups, and no count has grown or shrunk several times over.
 */
export function isMuchTheSame(before: GraphStatistics, after: GraphStatistics): boolean {
  if (keptText(before) !== keptText(after)) return false;
  const alike = (one: number, other: number) =>
    Math.max(one, other) + sameWithin <= sameFactor * (Math.min(one, other) + sameWithin);
  return (
    everyPair(before.nodes, after.nodes, alike) &&
    everyPair(
      before.degrees,
      after.degrees,
      (one, other) =>
        alike(one.edges, other.edges) &&
        alike(one.largest, other.largest) &&
        alike(one.squares, other.squares),
    )
  );
}

function keptText({ orders = [], rollups = {} }: GraphStatistics): string {
  return JSON.stringify([orders, Object.keys(rollups)]);
}

/** Whether two tables have the same keys, and the values of each hold together. */
function everyPair<Value>(
  before: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>,
  holds: (one: Value, other: Value) => boolean,
): boolean {
  const entries = Object.entries(before);
  if (entries.length !== Object.keys(after).length) return false;
  return entries.every(([key, one]) => {
    const other = after[key];
    return other !== undefined && holds(one, other);
  });
}

/** Every operation is priced by these, and a price may ask for them for each of its fields. */
function once(compute: (statistics: GraphStatistics) => number): (statistics: GraphStatistics) => number {
  const known = new WeakMap<GraphStatistics, number>();
  return (statistics) => {
    let value = known.get(statistics);
    if (value === undefined) {
      value = compute(statistics);
      known.set(statistics, value);
    }
    return value;
  };
}
