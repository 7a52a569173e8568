import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from './serve.ts';

/** As docs/operations.md, Backup, says it for the embedded engine. */
test('a copy of KG_STORE brings back the graph and its log of loads; the start after it loads nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kg-backup-'));
  const [store, backup] = [join(folder, 'store'), join(folder, 'backup')];
  const state = async (address: string) => {
    const ready = await (await fetch(`${address}/readyz`)).json();
    const query =
      '{ loads(first: 50) { nodes { id state startedAt } } observations(first: 100) { nodes { id asStated } } }';
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return { ready, answer: (await response.json()) as { data: { loads: { nodes: object[] } } } };
  };
  try {
    const first = await serve({ KG_STORE: store });
    const before = await state(first.address);
    expect(before.answer.data.loads.nodes.length).toBeGreaterThan(0);
    await first.close();
    cpSync(store, backup, { recursive: true });
    rmSync(store, { recursive: true });

    cpSync(backup, store, { recursive: true });
    const second = await serve({ KG_STORE: store });
    expect(await state(second.address)).toEqual(before);
    await second.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
