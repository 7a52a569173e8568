import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pkg from '@grafeo-db/js';
import { openKeptStore } from '../../src/store/grafeo/GrafeoStore.ts';

describe('a graph kept in a folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'kg-kept-')), 'graph');
  });
  afterEach(() => rmSync(resolve(folder, '..'), { recursive: true, force: true }));

  const ids = async (rebuild = false) => {
    const store = openKeptStore(folder, rebuild);
    const rows = await store.read({ text: 'MATCH (n:Dot) RETURN n.id AS id ORDER BY id', parameters: {} });
    await store.close();
    return rows.map(({ id }) => id);
  };
  const add = async (id: string) => {
    const store = openKeptStore(folder, false);
    await store.write((transaction) =>
      transaction.run({ text: 'CREATE (:Dot {id: $id})', parameters: { id } }),
    );
    await store.close();
  };

  it('is there at the next start, and what was committed before a crash too', async () => {
    await add('a');
    const program = `
      const { GrafeoDB } = require('@grafeo-db/js');
      const database = GrafeoDB.create(${JSON.stringify(join(folder, 'graph.grafeo'))});
      database.executeCypher("CREATE (:Dot {id: 'b'})").then(() => process.kill(process.pid, 'SIGKILL'));`;
    expect(() => execFileSync(process.execPath, ['-e', program], { stdio: 'ignore' })).toThrow();
    expect(await ids()).toEqual(['a', 'b']);
  });

  it('is opened by one process at a time, and the other is told so', async () => {
    const store = openKeptStore(folder, false);
    for (const rebuild of [false, true]) {
      expect(() => openKeptStore(folder, rebuild)).toThrow(/in use by another process/);
    }
    await store.close();
  });

  it('is copied for dear statements from its files, with what is in its log, and nobody waits for the engine', async () => {
    const save = jest.spyOn(pkg.GrafeoDB.prototype, 'save');
    await add('a');
    const store = openKeptStore(folder, false, { replicas: 1 });
    try {
      const write = (id: string) =>
        store.write((transaction) =>
          transaction.run({ text: 'CREATE (:Dot {id: $id})', parameters: { id } }),
        );
      const dear = () =>
        store.read({ text: 'MATCH (n:Dot) RETURN n.id AS id ORDER BY id', parameters: {} }, { dear: true });
      await write('b');
      // Asked for twice at once, it is made once.
      await Promise.all([store.prepareReads(), store.prepareReads()]);
      expect(await dear()).toEqual([{ id: 'a' }, { id: 'b' }]);
      expect(store.pressure()).toMatchObject({ replicas: 1 });
      // Written to while it is made, it is of no one moment, and is not used.
      const preparing = store.prepareReads().then(() => write('c'));
      await write('d');
      await preparing;
      expect((await dear()).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
      await store.prepareReads();
      expect((await dear()).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
      expect(save).not.toHaveBeenCalled();
    } finally {
      save.mockRestore();
      await store.close();
    }
  }, 60_000);

  it('can be closed while it is copied', async () => {
    await add('a');
    const store = openKeptStore(folder, false, { replicas: 1 });
    const preparing = store.prepareReads();
    await store.close();
    await preparing;
    expect(await ids()).toEqual(['a']);
  });

  it('is told to be damaged, and put aside on request', async () => {
    await add('a');
    writeFileSync(join(folder, 'graph.grafeo'), 'nothing of the kind'.repeat(1_000));
    expect(() => openKeptStore(folder, false)).toThrow(/cannot be opened: .*KG_STORE_REBUILD=1/);
    expect(await ids(true)).toEqual([]);
    expect(readdirSync(folder).some((name) => name.includes('.unreadable-'))).toBe(true);
    await add('b');
    expect(await ids()).toEqual(['b']);
  });
});
