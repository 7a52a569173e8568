import { KgError } from '../errors/KgError.ts';
import type { Model } from '../model/Model.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { cypherFile } from './cypherFile.ts';

const remedy =
  'It holds data of another application: give the graph a database of its own (NEO4J_URI, NEO4J_DATABASE), or take those nodes out.';

/**
 * Refuse a database in which several nodes have one id: ids cannot be made unique there.
 * @throws KgError GRAPH_SHARED naming some of the ids
 */
export async function refuseDuplicates(store: GraphStore): Promise<void> {
  const rows = await store.read({ text: cypherFile('load/read_duplicate_ids'), parameters: {} });
  if (rows.length === 0) return;
  const named = rows.slice(0, 3).map(({ id, nodes }) => `${nodes} nodes (:Node {id: ${JSON.stringify(id)}})`);
  const more = rows.length > 3 ? ', and more such ids' : '';
  throw new KgError(
    'GRAPH_SHARED',
    `The database has ${named.join(', ')}${more}; an id is one node's. ${remedy}`,
  );
}

/**
 * Refuse a database in which other software uses the labels of the model: queries find nodes by the
 * label of their type, and would count those.
 * @throws KgError GRAPH_SHARED naming the labels
 */
export async function refuseForeign(store: GraphStore, model: Model): Promise<void> {
  const count = async (label: string): Promise<number> => {
    const [row] = await store.read({ text: cypherFile('load/measure_nodes', { label }), parameters: {} });
    return Number(row?.count ?? 0);
  };
  const types = [...model.nodes.values()].filter(({ kind }) => kind === 'object');
  // Every node of ours has the label Node and that of one type. Databases keep these numbers.
  const counts = await Promise.all(types.map(({ label }) => count(label)));
  if (counts.reduce((sum, one) => sum + one, 0) <= (await count('Node'))) return;
  const found: string[] = [];
  for (const { label } of types) {
    const text = cypherFile('load/count_foreign', { label });
    const [row] = await store.read({ text, parameters: {} });
    if (Number(row?.count ?? 0) > 0) found.push(`${row?.count} (:${label})`);
  }
  if (found.length === 0) return;
  throw new KgError(
    'GRAPH_SHARED',
    `The database has nodes that are not of this graph: ${found.join(', ')}. ${remedy}`,
  );
}
