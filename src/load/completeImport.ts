import { namePattern } from '../model/naming.ts';
import type { CypherStatement, GraphStore } from '../store/GraphStore.ts';
import { cypherFile } from './cypherFile.ts';
import { writeInBatches } from './writeInBatches.ts';

/** Nodes in a transaction. */
const atOnce = 10_000;

/**
 * Complete what `neo4j-admin database import` cannot hold: the empty lists of nodes, which the files name.
 * Doing it again changes nothing.
 */
export async function completeImport(store: GraphStore): Promise<void> {
  const [row] = await store.read({ text: cypherFile('load/read_empty_lists'), parameters: {} });
  if (row === undefined) return;
  const run = (statement: CypherStatement) => store.write((transaction) => transaction.run(statement));
  for (const name of row.names as readonly string[]) {
    if (!namePattern.test(name.replace(/^_/, ''))) continue;
    const text = cypherFile('load/make_empty_lists', { property: name });
    await writeInBatches(run, text, atOnce, { name });
  }
  await run({ text: cypherFile('load/forget_empty_lists'), parameters: {} });
}
