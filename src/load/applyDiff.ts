import { KgError } from '../errors/KgError.ts';
import { namePattern } from '../model/naming.ts';
import type { CypherStatement, ParameterValue, Row, WriteTransaction } from '../store/GraphStore.ts';
import type { KeptOrder } from '../store/KeptOrder.ts';
import { cypherFile } from './cypherFile.ts';
import type { ChangeKind, Changes, DatasetDiff, NodeChange, RelationshipChange } from './DatasetDiff.ts';
import { GroupedChanges, joined } from './GroupedChanges.ts';
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
  /** What is added is created by one statement for each type, which says what its rows have. */
  readonly plansAtOnce: boolean;
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

/** So many batches are one transaction, where a load takes several: each costs a write to the disk. */
const batchesAtOnce = 5;

/**
 * A statement text with the changes it is run for, `batchSize` at a time. What a change sends is made
 * when its turn comes, and not held for all at once.
 */
interface Step {
  readonly parameter: 'ids' | 'rows';
  readonly count: number;
  batch(from: number, to: number): Batch;
  rows(from: number, to: number): readonly ParameterValue[];
  /** The text for a server that divides the work itself, where there is one. */
  readonly bulkText?: string | undefined;
  /** Statements that follow in the same transaction, for the same rows. */
  readonly also?: readonly string[];
}

/** Rows that are sent together, with the statement for them. */
interface Batch {
  readonly text: string;
  readonly rows: readonly ParameterValue[];
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
  { batchSize, onProgress, at, orders, plansAtOnce, bulk }: ApplyOptions,
): Promise<void> {
  const nodes = new GroupedChanges(diff.nodes);
  const relationships = new GroupedChanges(diff.relationships);
  const steps = [
    ...removals(nodes, relationships),
    ...nodeWrites(shape, nodes, at, orders, plansAtOnce),
    ...relationshipWrites(shape, relationships, orders, plansAtOnce),
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
    const atOnce = batchesAtOnce * batchSize;
    for (let from = 0; from < one.count; from += atOnce) {
      const end = Math.min(from + atOnce, one.count);
      await inTransaction((transaction) => writeBatches(one, from, end, transaction, given, batchSize));
      tell(end - from);
    }
  }
}

/** While the engine writes a batch, the next is made ready. */
async function writeBatches(
  { batch, parameter, also = [] }: Step,
  from: number,
  end: number,
  transaction: WriteTransaction,
  given: CypherStatement['parameters'],
  batchSize: number,
): Promise<void> {
  let next = batch(from, Math.min(from + batchSize, end));
  for (let start = from; start < end; start += batchSize) {
    const { text, rows } = next;
    const parameters = { [parameter]: rows, ...given };
    const written = transaction.run({ text, parameters });
    // It is waited for once the next is ready, and until then nobody would hear of its failure.
    written.catch(() => {});
    next = batch(start + batchSize, Math.min(start + 2 * batchSize, end));
    expectAll(await written, rows.length);
    for (const text of also) await transaction.run({ text, parameters });
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
  const rows = (from: number, to: number) => changes.slice(from, to).map(send);
  return {
    ...{ parameter, count: changes.length, rows },
    batch: (from, to) => ({ text, rows: rows(from, to) }),
    ...(bulkText !== undefined && { bulkText }),
  };
}

/** What is created: its properties, and what comes before them in a row. */
interface Created {
  readonly properties: Readonly<Record<string, ParameterValue>>;
  readonly head: readonly ParameterValue[];
}

/**
 * Creates things of one type. A row is a list of values, which reaches an engine in this process in a quarter of the
 * time an object takes; what each of them is, the statement says.
 * @param names of the statement, but for `properties`
 */
function creation<T>(
  file: string,
  names: Readonly<Record<string, string>>,
  changes: Changes<T>,
  floats: readonly string[],
  create: (change: T) => Created,
): Step {
  const batch = (from: number, to: number): Batch => {
    const created = changes.slice(from, to).map(create);
    const found = new Set<string>();
    for (const { properties } of created) for (const name in properties) found.add(name);
    const columns = [...found].sort();
    const first = created[0]?.head.length ?? 0;
    const properties = columns.map((name, index) => {
      const value = `row[${first + index}]`;
      return `${safeProperty(name)}: ${floats.includes(name) ? `toFloat(${value})` : value}, `;
    });
    return {
      text: cypherFile(file, { ...names, properties: properties.join('') }),
      rows: created.map(({ head, properties }) => [
        ...head,
        ...columns.map((name) => properties[name] ?? null),
      ]),
    };
  };
  return { parameter: 'rows', count: changes.length, batch, rows: (from, to) => batch(from, to).rows };
}

function removals(
  nodes: GroupedChanges<NodeChange>,
  relationships: GroupedChanges<RelationshipChange>,
): readonly Step[] {
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
  nodes: GroupedChanges<NodeChange>,
  at: string,
  orders: readonly KeptOrder[],
  plansAtOnce: boolean,
): readonly Step[] {
  const types = nodes.byType(false, 'added', 'changed', 'claimed', 'released');
  const names = { types: types.map(([type]) => setType(shape, type, orders)).join('\n') };
  const [text, bulkText] = [cypherFile('load/write_nodes', names), cypherFile('load/bulk_nodes', names)];
  const write = (some: Changes<NodeChange>, inBulk: string | undefined) =>
    step('rows', text, some, (change) => nodeRow(shape, change, at), inBulk);
  const also = changedCopies(orders);
  const [lost, claimed] = [retyped(nodes.relabelled), idStep('load/claim_nodes', nodes.of(true, 'claimed'))];
  const others = nodes.of(false, 'changed', 'claimed', 'released');
  if (plansAtOnce && also.length === 0) {
    const created = nodes.byType(false, 'added').map(([type, some]) => {
      const { labels = [], floats = [] } = shape.nodes.get(type) ?? {};
      return creation('load/create_nodes', { labels: labels.join(':') }, some, floats, (change) => ({
        head: [change.says ?? false],
        properties: propertiesOf(shape, change),
      }));
    });
    return [...lost, ...created, write(others, undefined), claimed];
  }
  // A node that is new has no relationships yet; those of others have copies, which change with the node.
  const writes =
    also.length === 0
      ? [write(joined(types.map(([, some]) => some)), bulkText)]
      : [write(nodes.of(false, 'added'), bulkText), { ...write(others, undefined), also }];
  return [...lost, ...writes, claimed];
}

/** Of a node as it is sent: with the internal properties that follow from it, such as its search keys. */
function propertiesOf(shape: ModelShape, { id, type, row }: NodeChange): Created['properties'] {
  const properties = row?.properties ?? {};
  return { ...properties, ...shape.nodes.get(type)?.derive(id, properties) };
}

function nodeRow(shape: ModelShape, change: NodeChange, at: string): ParameterValue {
  const { id, type, datasets, says = false, changedAt } = change;
  return {
    id,
    type,
    properties: propertiesOf(shape, change),
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
  relationships: GroupedChanges<RelationshipChange>,
  orders: readonly KeptOrder[],
  plansAtOnce: boolean,
): readonly Step[] {
  const setsOf = (type: string) => [
    ...(shape.relationships.get(type) ?? []).map((name) => asFloat('r', name)),
    ...relationshipCopies(orders, type),
  ];
  return [
    ...relationships.byType(false, 'added').map(([type, changes]) => {
      if (plansAtOnce && relationshipCopies(orders, type).length === 0) {
        const floats = shape.relationships.get(type) ?? [];
        return creation('load/create_relationships', { type: safeName(type) }, changes, floats, (change) => ({
          head: [change.from, change.to],
          properties: change.row?.properties ?? {},
        }));
      }
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

/** A property of the model, or one the loader derives, whose name begins with `_`. */
function safeProperty(name: string): string {
  safeName(name.replace(/^_/, ''));
  return name;
}

/** A name read from the graph, of a model that has changed since, must be as safe as the model's. */
function safeName(name: string): string {
  if (namePattern.test(name)) return name;
  throw new KgError(
    'STORE_FAILURE',
    'The graph has a label or relationship type that no model can have made.',
  );
}
