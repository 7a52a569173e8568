import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Edition, namesQuery, versionsIn } from '../fixtures/Edition.ts';
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

test('an older dataset folder at start is refused, unless it is told to be wanted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kg-older-'));
  const edition = new Edition();
  const settings = { KG_STORE: join(folder, 'store'), KG_DATASETS: edition.folder };
  const versions = async () => {
    const { address, close } = await serve(settings);
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: namesQuery }),
    });
    const found = versionsIn(await response.text());
    await close();
    return found;
  };
  try {
    edition.write('2');
    expect(await versions()).toEqual(['2']);
    edition.write('1');
    await expect(versions()).rejects.toMatchObject({
      code: 'DATASET_OLDER',
      message: expect.stringMatching(
        /version 2 of beijing-common, and the folder version 1.*KG_ALLOW_OLDER/s,
      ),
    });
    // It was refused, and nothing else: what the graph had it has.
    edition.write('2');
    expect(await versions()).toEqual(['2']);
    edition.write('1');
    Object.assign(settings, { KG_ALLOW_OLDER: '1' });
    expect(await versions()).toEqual(['1']);
  } finally {
    edition.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
