import { KgError } from '../errors/KgError.ts';
import { namePattern } from '../model/naming.ts';
import type { CypherStatement, ParameterValue, Row, WriteTransaction } from '../store/GraphStore.ts';
import type { KeptOrder } from '../store/KeptOrder.ts';
import { ChosenChanges } from './ChangeList.ts';
import { cypherFile } from './cypherFile.ts';
import type { ChangeKind, Changes, DatasetDiff, NodeChange, RelationshipChange } from './DatasetDiff.ts';
import type { ModelShape } from './modelShape.ts';
import { changedCopies, greatestParameter, nodeCopies, relationshipCopies } from './orderCopies.ts';

export interface ApplyOptions {
  /** Nodes or relationships per statement. */
  readonly batchSize: number;
  /** Told after each statement how many changes are in the graph, of how many. */
  readonly onProgress: (done: number, total: number) => void;
  /** When the load began (ISO 8601): the `_changedAt` of what it writes. */
  readonly at: string;
  /** Orders the graph keeps in indexes: what they go by is written with what it belongs to. */
  readonly orders: readonly KeptOrder[];
  /** Left out where all is written in the transactions of `inTransaction`. */
  readonly bulk?: BulkWriter | undefined;
}

/** Statements that the server divides into transactions itself, for a difference too large for one. */
export interface BulkWriter {
  /** Runs a statement outside any transaction. */
  run(statement: CypherStatement): Promise<readonly Row[]>;
  /** Of the load lock: the server writes nothing more once another has it. */
  readonly owner: string;
}

/** So many batches go to the server with one statement that divides its work itself. */
const bulkBatches = 10;

/**
 * A statement text with the changes it is run for, `batchSize` at a time. What a change sends is made
 * when its turn comes, and not held for all at once.
 */
interface Step {
  readonly text: string;
  readonly parameter: 'ids' | 'rows';
  readonly count: number;
  rows(from: number, to: number): readonly ParameterValue[];
  /** The text for a server that divides the work itself, where there is one. */
  readonly bulkText?: string | undefined;
  /** Statements that follow in the same transaction, for the same rows. */
  readonly also?: readonly string[];
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
  { batchSize, onProgress, at, orders, bulk }: ApplyOptions,
): Promise<void> {
  const nodes = new Grouped(diff.nodes);
  const relationships = new Grouped(diff.relationships);
  const steps = [
    ...removals(nodes, relationships),
    ...nodeWrites(shape, nodes, at, orders),
    ...relationshipWrites(shape, relationships, orders),
    step('ids', cypherFile('load/say_of_nodes'), diff.said.added, (id) => id),
    step('ids', cypherFile('load/unsay_of_nodes'), diff.said.removed, (id) => id),
  ];
  const total = steps.reduce((sum, { count }) => sum + count, 0);
  let done = 0;
  const tell = (count: number) => {
    done += count;
    onProgress(done, total);
  };
  const given = {
    dataset: diff.dataset,
    at,
    ...(orders.some(({ by }) => by !== undefined) && greatestParameter),
  };
  for (const one of steps) {
    if (bulk !== undefined && one.bulkText !== undefined && one.count > batchSize) {
      await writeInBulk(one, one.bulkText, bulk, given, batchSize, tell);
      continue;
    }
    for (let from = 0; from < one.count; from += batchSize) {
      const rows = one.rows(from, from + batchSize);
      const parameters = { [one.parameter]: rows, ...given };
      await inTransaction(async (transaction) => {
        expectAll(await transaction.run({ text: one.text, parameters }), rows.length);
        for (const text of one.also ?? []) await transaction.run({ text, parameters });
      });
      tell(rows.length);
    }
  }
}

/** While the server writes some batches, the next are made ready. */
async function writeInBulk(
  { count, rows }: Step,
  text: string,
  { run, owner }: BulkWriter,
  given: CypherStatement['parameters'],
  batchSize: number,
  tell: (count: number) => void,
): Promise<void> {
  let sent: Promise<void> = Promise.resolve();
  for (let from = 0; from < count; from += bulkBatches * batchSize) {
    const starts = Array.from({ length: bulkBatches }, (_, index) => from + index * batchSize);
    const batches = starts.filter((start) => start < count).map((start) => rows(start, start + batchSize));
    const expected = batches.reduce((sum, { length }) => sum + length, 0);
    await sent;
    sent = run({ text, parameters: { batches, owner, ...given } }).then((found) => {
      expectAll(found, expected);
      tell(expected);
    });
    // It is waited for in the next turn, and until then nobody would hear of its failure.
    sent.catch(() => {});
  }
  await sent;
}

/** @throws KgError STORE_FAILURE when a statement did not find all that it was to change */
function expectAll([row]: readonly Row[], expected: number): void {
  if (Number(row?.done) === expected) return;
  throw new KgError(
    'STORE_FAILURE',
    'Another process changed the same part of the graph during the load: run the load again.',
  );
}

function step<T>(
  parameter: Step['parameter'],
  text: string,
  changes: Changes<T>,
  send: (change: T) => ParameterValue,
  bulkText?: string,
): Step {
  return {
    ...{ text, parameter, count: changes.length },
    rows: (from, to) => changes.slice(from, to).map(send),
    ...(bulkText !== undefined && { bulkText }),
  };
}

/** Changes by what is done with them, found in one pass. */
class Grouped<T extends NodeChange | RelationshipChange> {
  readonly #groups = new Map<string, ChosenChanges<T>>();
  /** Changes of nodes whose labels differ. */
  readonly relabelled: T[] = [];

  constructor(readonly all: Changes<T>) {
    let number = 0;
    for (const change of all) {
      const { kind, type, row } = change;
      const group = this.#of(kind, row === undefined, type);
      group.add(number);
      if (change.fields.some(({ property }) => property === '_labels')) this.relabelled.push(change);
      number += 1;
    }
  }

  #of(kind: ChangeKind, isBare: boolean, type: string): ChosenChanges<T> {
    const key = [kind, isBare ? 'bare' : 'whole', type].join(' ');
    const group = this.#groups.get(key) ?? new ChosenChanges(this.all);
    this.#groups.set(key, group);
    return group;
  }

  /**
   * The changes of some kinds, by type.
   * @param isBare those where only a claim comes or goes, or the others; removals are bare
   */
  byType(isBare: boolean, ...kinds: readonly ChangeKind[]): readonly (readonly [string, Changes<T>])[] {
    const found: (readonly [string, Changes<T>])[] = [];
    const types = new Set([...this.#groups.keys()].map((key) => key.split(' ')[2] as string));
    for (const type of types) {
      const groups = kinds.flatMap(
        (kind) => this.#groups.get([kind, isBare ? 'bare' : 'whole', type].join(' ')) ?? [],
      );
      if (groups.length > 0) found.push([type, joined(groups)]);
    }
    return found;
  }

  /** The changes of some kinds of all types. */
  of(isBare: boolean, ...kinds: readonly ChangeKind[]): Changes<T> {
    return joined(this.byType(isBare, ...kinds).map(([, changes]) => changes));
  }
}

/** Lists of changes, one after the other. */
function joined<T>(lists: readonly Changes<T>[]): Changes<T> {
  return {
    length: lists.reduce((sum, { length }) => sum + length, 0),
    *[Symbol.iterator]() {
      for (const list of lists) yield* list;
    },
    slice(from, to) {
      const found: T[] = [];
      let start = 0;
      for (const list of lists) {
        const [first, end] = [Math.max(0, from - start), Math.min(list.length, to - start)];
        if (first < end) found.push(...list.slice(first, end));
        start += list.length;
      }
      return found;
    },
  };
}

function removals(nodes: Grouped<NodeChange>, relationships: Grouped<RelationshipChange>): readonly Step[] {
  const endsOf = (file: string, kind: ChangeKind) =>
    relationships
      .byType(true, kind)
      .map(([type, some]) => step('rows', cypherFile(file, { type: safeName(type) }), some, ends));
  return [
    ...endsOf('load/remove_relationships', 'removed'),
    ...endsOf('load/release_relationships', 'released'),
    idStep('load/remove_nodes', nodes.of(true, 'removed')),
    idStep('load/release_nodes', nodes.of(true, 'released')),
  ];
}

function nodeWrites(
  shape: ModelShape,
  nodes: Grouped<NodeChange>,
  at: string,
  orders: readonly KeptOrder[],
): readonly Step[] {
  const types = nodes.byType(false, 'added', 'changed', 'claimed', 'released');
  const names = { types: types.map(([type]) => setType(shape, type, orders)).join('\n') };
  const [text, bulkText] = [cypherFile('load/write_nodes', names), cypherFile('load/bulk_nodes', names)];
  const write = (some: Changes<NodeChange>, inBulk: string | undefined) =>
    step('rows', text, some, (change) => nodeRow(shape, change, at), inBulk);
  const also = changedCopies(orders);
  // A node that is new has no relationships yet; those of others have copies, which change with the node.
  const writes =
    also.length === 0
      ? [write(joined(types.map(([, some]) => some)), bulkText)]
      : [
          write(nodes.of(false, 'added'), bulkText),
          { ...write(nodes.of(false, 'changed', 'claimed', 'released'), undefined), also },
        ];
  return [...retyped(nodes.relabelled), ...writes, idStep('load/claim_nodes', nodes.of(true, 'claimed'))];
}

/** A node as it is sent: with the internal properties that follow from it, such as its search keys. */
function nodeRow(
  shape: ModelShape,
  { id, type, row, datasets, says = false, changedAt }: NodeChange,
  at: string,
): ParameterValue {
  const properties = row?.properties ?? {};
  const derived = shape.nodes.get(type)?.derive(id, properties);
  return {
    id,
    type,
    properties: { ...properties, ...derived },
    datasets: datasets ?? null,
    says,
    at: changedAt ?? at,
  };
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
    const ids = idsByLabels.get(labels);
    if (ids === undefined) idsByLabels.set(labels, [id]);
    else ids.push(id);
  }
  return [...idsByLabels].map(([labels, ids]) =>
    step('ids', cypherFile('load/remove_labels', { labels }), ids, (id) => id),
  );
}

function relationshipWrites(
  shape: ModelShape,
  relationships: Grouped<RelationshipChange>,
  orders: readonly KeptOrder[],
): readonly Step[] {
  const setsOf = (type: string) => [
    ...(shape.relationships.get(type) ?? []).map((name) => asFloat('r', name)),
    ...relationshipCopies(orders, type),
  ];
  return [
    ...relationships.byType(false, 'added').map(([type, changes]) => {
      const more = setsOf(type).map((set) => `, ${set}`);
      const names = { type: safeName(type), more: more.join('') };
      const [text, bulkText] = ['load/add_relationships', 'load/bulk_relationships'].map((file) =>
        cypherFile(file, names),
      ) as [string, string];
      return step('rows', text, changes, added, bulkText);
    }),
    ...relationships.byType(false, 'changed', 'claimed', 'released').map(([type, changes]) => {
      const more = setsOf(type).map((set) => `SET ${set}`);
      const names = { type: safeName(type), more: more.join('\n') };
      const text = cypherFile('load/change_relationships', names);
      return step('rows', text, changes, (change) => ({
        ...added(change),
        datasets: change.datasets ?? null,
      }));
    }),
    ...relationships
      .byType(true, 'claimed')
      .map(([type, changes]) =>
        step('rows', cypherFile('load/claim_relationships', { type: safeName(type) }), changes, ends),
      ),
  ];
}

const added = ({ from, to, row }: RelationshipChange) => ({ from, to, properties: { ...row?.properties } });

function idStep(file: string, changes: Changes<NodeChange>): Step {
  return step('ids', cypherFile(file), changes, ({ id }) => id);
}

const ends = ({ from, to }: RelationshipChange) => ({ from, to });

/** Labels and Float properties of the rows of one type, and what the graph orders them by. */
function setType(shape: ModelShape, type: string, orders: readonly KeptOrder[]): string {
  const { labels, floats } = shape.nodes.get(type) ?? { labels: [], floats: [] };
  const sets = [
    `n:${labels.join(':')}`,
    ...floats.map((name) => asFloat('n', name)),
    ...nodeCopies(orders, labels),
  ];
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
