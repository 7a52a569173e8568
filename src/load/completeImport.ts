import { namePattern } from '../model/naming.ts';
import type { CypherStatement, GraphStore, Row } from '../store/GraphStore.ts';
import { cypherFile } from './cypherFile.ts';

/** Nodes in a transaction. */
const atOnce = 10_000n;

/**
 * Complete what `neo4j-admin database import` cannot hold: the empty lists of nodes, which the files name.
 * Doing it again changes nothing.
 */
export async function completeImport(store: GraphStore): Promise<void> {
  const [row] = await store.read({ text: cypherFile('load/read_empty_lists'), parameters: {} });
  if (row === undefined) return;
  for (const name of row.names as readonly string[]) {
    if (!namePattern.test(name.replace(/^_/, ''))) continue;
    const text = cypherFile('load/make_empty_lists', { property: name });
    let after: string | undefined = '';
    while (after !== undefined) {
      const parameters: CypherStatement['parameters'] = { name, after, limit: atOnce };
      const [made]: readonly Row[] = await store.write((transaction) =>
        transaction.run({ text, parameters }),
      );
      after = typeof made?.last === 'string' ? made.last : undefined;
    }
  }
  const text = cypherFile('load/forget_empty_lists');
  await store.write((transaction) => transaction.run({ text, parameters: {} }));
}
