import type { Properties } from '../dataset/Dataset.ts';
import { KgError } from '../errors/KgError.ts';
import { namePattern } from '../model/naming.ts';
import { endProperties, typeOfKey } from '../store/GraphStatistics.ts';
import type { CypherStatement, ParameterValue, WriteTransaction } from '../store/GraphStore.ts';
import { cypherFile } from './cypherFile.ts';
import type { ChangeKind, DatasetDiff, NodeChange, RelationshipChange } from './DatasetDiff.ts';
import type { ModelShape } from './modelShape.ts';
import { batches } from './readGraph.ts';

export interface ApplyOptions {
  /** Nodes or relationships per statement. */
  readonly batchSize: number;
  /** Told after each statement how many changes are in the graph, of how many. */
  readonly onProgress: (done: number, total: number) => void;
  /** When the load began (ISO 8601): the `_changedAt` of what it writes. */
  readonly at: string;
  /** Orders the graph keeps: relationships of these types carry the ids of their ends. */
  readonly orders: readonly string[];
}

/** A statement text with the changes it is run for, `batchSize` at a time. */
interface Step {
  readonly text: string;
  readonly rows: readonly ParameterValue[];
  readonly parameter: 'ids' | 'rows';
  /** Completes a row when its turn comes: what can be computed is not held for all rows at once. */
  readonly complete?: (row: ParameterValue) => ParameterValue;
}

/**
 * Make the graph agree with the dataset by exactly the changes of `diff`. What left goes first, so
 * that a unique value may move from one node to another. `inTransaction` decides what shares a
 * transaction; each batch can be repeated, and whatever interrupts the sequence, a new diff completes it.
 *
 * @throws KgError STORE_FAILURE when something the diff speaks of has vanished meanwhile
 */
export async function applyDiff(
  inTransaction: (work: (transaction: WriteTransaction) => Promise<void>) => Promise<void>,
  shape: ModelShape,
  diff: DatasetDiff,
  { batchSize, onProgress, at, orders }: ApplyOptions,
): Promise<void> {
  const steps = [
    ...removals(diff),
    ...nodeWrites(shape, diff, at),
    ...relationshipWrites(shape, diff, new Set(orders.map(typeOfKey))),
    { text: cypherFile('load/say_of_nodes'), rows: diff.said.added, parameter: 'ids' as const },
    { text: cypherFile('load/unsay_of_nodes'), rows: diff.said.removed, parameter: 'ids' as const },
  ];
  const total = steps.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const { text, rows, parameter, complete } of steps) {
    for (const batch of batches(rows, batchSize)) {
      const value = complete === undefined ? batch : batch.map(complete);
      const statement = { text, parameters: { [parameter]: value, dataset: diff.dataset, at } };
      await inTransaction((transaction) => writeBatch(transaction, statement, batch.length));
      done += batch.length;
      onProgress(done, total);
    }
  }
}

async function writeBatch(
  transaction: WriteTransaction,
  statement: CypherStatement,
  expected: number,
): Promise<void> {
  const [row] = await transaction.run(statement);
  if (row?.done === expected) return;
  throw new KgError(
    'STORE_FAILURE',
    'Another process changed the same part of the graph during the load: run the load again.',
  );
}

function removals({ nodes, relationships }: DatasetDiff): readonly Step[] {
  return [
    ...byType(relationships, 'removed').map(([type, changes]) => ({
      text: cypherFile('load/remove_relationships', { type: safeName(type) }),
      rows: changes.map(ends),
      parameter: 'rows' as const,
    })),
    ...byType(relationships.filter(bare), 'released').map(([type, changes]) => ({
      text: cypherFile('load/release_relationships', { type: safeName(type) }),
      rows: changes.map(ends),
      parameter: 'rows' as const,
    })),
    idStep('load/remove_nodes', nodes, 'removed'),
    idStep('load/release_nodes', nodes.filter(bare), 'released'),
  ];
}

const writing: readonly ChangeKind[] = ['added', 'changed', 'claimed', 'released'];

/** True where only a claim comes or goes. */
const bare = ({ row }: NodeChange | RelationshipChange): boolean => row === undefined;

function nodeWrites(shape: ModelShape, { nodes }: DatasetDiff, at: string): readonly Step[] {
  const types = byType(
    nodes.filter((change) => !bare(change)),
    ...writing,
  );
  return [
    ...retyped(nodes),
    {
      text: cypherFile('load/write_nodes', { types: types.map(([type]) => setType(shape, type)).join('\n') }),
      rows: types.flatMap(([type, changes]) =>
        changes.map(({ id, row, datasets = null, says = false, changedAt = at }) => ({
          id,
          type,
          properties: { ...row?.properties },
          datasets,
          says,
          at: changedAt,
        })),
      ),
      parameter: 'rows' as const,
      complete: (row) => withDerived(shape, row as unknown as WrittenNode),
    },
    idStep('load/claim_nodes', nodes.filter(bare), 'claimed'),
  ];
}

interface WrittenNode {
  readonly id: string;
  readonly type: string;
  readonly properties: Properties;
  readonly datasets: readonly string[] | null;
  readonly says: boolean;
  readonly at: string;
}

/** The row with the internal properties that follow from it, such as its search keys. */
function withDerived(shape: ModelShape, { id, type, properties, ...rest }: WrittenNode): ParameterValue {
  const derived = shape.nodes.get(type)?.derive(id, properties);
  return { id, type, properties: { ...properties, ...derived }, ...rest };
}

/** Labels that nodes lose because their type, or its interfaces, changed. */
function retyped(nodes: readonly NodeChange[]): readonly Step[] {
  const idsByLabels = new Map<string, string[]>();
  for (const { id, fields } of nodes) {
    const change = fields.find(({ property }) => property === '_labels');
    if (change === undefined) continue;
    const after = change.after as readonly string[];
    const lost = (change.before as readonly string[]).filter((label) => !after.includes(label)).sort();
    if (lost.length === 0) continue;
    const labels = lost.map(safeName).join(':');
    idsByLabels.set(labels, [...(idsByLabels.get(labels) ?? []), id]);
  }
  return [...idsByLabels].map(([labels, ids]) => ({
    text: cypherFile('load/remove_labels', { labels }),
    rows: ids,
    parameter: 'ids',
  }));
}

function relationshipWrites(
  shape: ModelShape,
  { relationships }: DatasetDiff,
  ordered: ReadonlySet<string>,
): readonly Step[] {
  const more = (type: string) => [
    ...(shape.relationships.get(type) ?? []).map((name) => asFloat('r', name)),
    ...(ordered.has(type) ? [`r.${endProperties.from} = row.from`, `r.${endProperties.to} = row.to`] : []),
  ];
  return [
    ...byType(relationships, 'added').map(([type, changes]) => ({
      text: cypherFile('load/add_relationships', {
        type: safeName(type),
        more: more(type)
          .map((set) => `, ${set}`)
          .join(''),
      }),
      rows: changes.map((change) => ({ ...ends(change), properties: { ...change.row?.properties } })),
      parameter: 'rows' as const,
    })),
    ...byType(
      relationships.filter((change) => !bare(change)),
      'changed',
      'claimed',
      'released',
    ).map(([type, changes]) => ({
      text: cypherFile('load/change_relationships', {
        type: safeName(type),
        more: more(type)
          .map((set) => `SET ${set}`)
          .join('\n'),
      }),
      rows: changes.map((change) => ({
        ...ends(change),
        properties: { ...change.row?.properties },
        datasets: change.datasets ?? null,
      })),
      parameter: 'rows' as const,
    })),
    ...byType(relationships.filter(bare), 'claimed').map(([type, changes]) => ({
      text: cypherFile('load/claim_relationships', { type: safeName(type) }),
      rows: changes.map(ends),
      parameter: 'rows' as const,
    })),
  ];
}

function idStep(file: string, nodes: readonly NodeChange[], kind: ChangeKind): Step {
  const rows = nodes.filter((change) => change.kind === kind).map(({ id }) => id);
  return { text: cypherFile(file), rows, parameter: 'ids' };
}

function byType<T extends NodeChange | RelationshipChange>(
  changes: readonly T[],
  ...kinds: readonly ChangeKind[]
): readonly [string, readonly T[]][] {
  const groups = new Map<string, T[]>();
  for (const change of changes) {
    if (!kinds.includes(change.kind)) continue;
    const group = groups.get(change.type);
    if (group === undefined) groups.set(change.type, [change]);
    else group.push(change);
  }
  return [...groups];
}

const ends = ({ from, to }: RelationshipChange) => ({ from, to });

/** Labels and Float properties of the rows of one type. */
function setType(shape: ModelShape, type: string): string {
  const { labels, floats } = shape.nodes.get(type) ?? { labels: [], floats: [] };
  const sets = [`n:${labels.join(':')}`, ...floats.map((name) => asFloat('n', name))];
  return `FOREACH (ignored IN CASE row.type WHEN '${type}' THEN [1] ELSE [] END | SET ${sets.join(', ')})`;
}

/** An engine that decides by value would store 5.0 as INTEGER, and divide it as one later. */
function asFloat(variable: string, property: string): string {
  return `${variable}.${property} = toFloat(row.properties.${property})`;
}

/** A name read from the graph, of a model that has changed since, must be as safe as the model's. */
function safeName(name: string): string {
  if (namePattern.test(name)) return name;
  throw new KgError(
    'STORE_FAILURE',
    'The graph has a label or relationship type that no model can have made.',
  );
}
