import type { Dataset, Properties } from '../../src/dataset/Dataset.ts';
import { ensureModelIndexes } from '../../src/load/ensureModelIndexes.ts';
import { modelOrders } from '../../src/load/modelOrders.ts';
import { modelShape } from '../../src/load/modelShape.ts';
import { greatestParameter, nodeCopies, relationshipCopies } from '../../src/load/orderCopies.ts';
import type { Model } from '../../src/model/Model.ts';
import type { GraphStore, ParameterValue, WriteTransaction } from '../../src/store/GraphStore.ts';
import type { GraphData } from './OracleGraph.ts';

/** Fill an empty store with exactly what the data says, also what a loader would fill in or refuse. */
export async function loadGraph(store: GraphStore, model: Model, data: GraphData): Promise<void> {
  await ensureModelIndexes(store, model);
  await writeGraph(store, model, data);
}

/** Delete every node. */
export async function emptyGraph(store: GraphStore): Promise<void> {
  await store.write((transaction) => run(transaction, 'MATCH (n) DETACH DELETE n', {}));
}

/** Rows one statement and one transaction write: a server holds a transaction in its heap. */
const rowsAtOnce = 5_000;

/** The data alone, into a store that has the model's indexes. */
export async function writeGraph(store: GraphStore, model: Model, data: GraphData): Promise<void> {
  let waiting: { readonly text: string; readonly rows: readonly ParameterValue[] }[] = [];
  let rowsWaiting = 0;
  const flush = async () => {
    const statements = waiting;
    [waiting, rowsWaiting] = [[], 0];
    await store.write(async (transaction) => {
      for (const { text, rows } of statements) await run(transaction, text, { rows, ...greatestParameter });
    });
  };
  for (const { text, rows } of statementsOf(model, data)) {
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      const some = rows.slice(start, start + rowsAtOnce);
      if (rowsWaiting + some.length > rowsAtOnce) await flush();
      waiting.push({ text, rows: some });
      rowsWaiting += some.length;
    }
  }
  await flush();
}

function* statementsOf(model: Model, data: GraphData) {
  const shape = modelShape(model);
  const orders = modelOrders(model);
  const sets = (copies: readonly string[]) => (copies.length === 0 ? '' : `SET ${copies.join(', ')}`);
  for (const [type, nodes] of groupBy([...data.nodes.values()], (node) => node.type)) {
    const { labels = [], floats = [], derive } = shape.nodes.get(type) ?? {};
    const text = `UNWIND $rows AS row CREATE (n:${labels.join(':')}) SET n = row ${asFloats('n', floats)} ${sets(nodeCopies(orders, labels))}`;
    const rows = nodes.map(({ id, properties }) => written({ ...properties, ...derive?.(id, properties) }));
    yield { text, rows };
  }
  for (const [type, relationships] of groupBy([...data.relationships], (relationship) => relationship.type)) {
    const floats = shape.relationships.get(type) ?? [];
    const text =
      'UNWIND $rows AS row MATCH (a:Node {id: row.from}) MATCH (b:Node {id: row.to}) ' +
      `CREATE (a)-[r:${type}]->(b) SET r = row.properties ${asFloats('r', floats)} ${sets(relationshipCopies(orders, type))}`;
    const rows = relationships.map(({ from, to, properties }) => ({
      from,
      to,
      properties: written(properties),
    }));
    yield { text, rows };
  }
}

/** Delete nodes with their relationships. */
export async function deleteNodes(store: GraphStore, ids: ReadonlySet<string>): Promise<void> {
  await store.write((transaction) =>
    run(transaction, 'UNWIND $ids AS id MATCH (n:Node {id: id}) DETACH DELETE n', { ids: [...ids] }),
  );
}

/** A dataset without some of its nodes. */
export function withoutNodes(dataset: Dataset, gone: ReadonlySet<string>): Dataset {
  return {
    ...dataset,
    nodes: new Map([...dataset.nodes].filter(([id]) => !gone.has(id))),
    relationships: [...dataset.relationships].filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
  };
}

async function run(
  transaction: WriteTransaction,
  text: string,
  parameters: { [name: string]: ParameterValue },
): Promise<void> {
  await transaction.run({ text: `${text} RETURN count(*) AS done`, parameters });
}

/** An integral number may arrive as an integer; a Float property holds a float all the same. */
function asFloats(variable: string, properties: readonly string[]): string {
  return properties.map((name) => `SET ${variable}.${name} = toFloat(${variable}.${name})`).join(' ');
}

function written(properties: Properties): { [name: string]: ParameterValue } {
  return properties as { [name: string]: ParameterValue };
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
