import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../src/load/migrate.ts';
import { readMigrations } from '../../src/load/readMigrations.ts';
import type { GraphStore } from '../../src/store/GraphStore.ts';
import { describeEachEngine } from '../neo4j/engines.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kg-migrations-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string) => writeFileSync(join(folder, name), text);

describe('readMigrations', () => {
  it('splits statements at line ends alone, and sorts by number', async () => {
    file('V010__later.cypher', 'CREATE (:B);');
    file(
      'V002__earlier.cypher',
      "// why; and how\nCREATE (:A {text: 'a;b'});\n\nCREATE (:A\n);  \nCREATE (:C)\n",
    );
    const migrations = await readMigrations(folder);
    expect(migrations.map(({ version, name, statements }) => [version, name, statements])).toEqual([
      [2, 'earlier', ["CREATE (:A {text: 'a;b'})", 'CREATE (:A\n)', 'CREATE (:C)']],
      [10, 'later', ['CREATE (:B)']],
    ]);
  });

  it('takes a checkout with other line ends as the same file', async () => {
    file('V001__a.cypher', 'CREATE (:A);\nCREATE (:B);\n');
    const [unix] = await readMigrations(folder);
    file('V001__a.cypher', 'CREATE (:A);\r\nCREATE (:B);\r\n');
    expect(await readMigrations(folder)).toEqual([unix]);
  });

  it('refuses two files of one version, and a name it does not understand', async () => {
    file('V001__a.cypher', '');
    file('V001__b.cypher', '');
    await expect(readMigrations(folder)).rejects.toThrow(/V001__a.*V001__b.*same version/s);
    file('notes.cypher', '');
    await expect(readMigrations(folder)).rejects.toThrow(/notes\.cypher.*V<three digits>/s);
  });
});

describeEachEngine('migrate', (engine) => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await engine.open();
  });
  afterEach(() => store.close());
  const read = (text: string) => store.read({ text, parameters: {} });
  const first =
    "CREATE CONSTRAINT A_id_unique IF NOT EXISTS FOR (n:A) REQUIRE n.id IS UNIQUE;\nCREATE (:A {id: 'a'});\n";

  it("applies the repository's own migrations once", async () => {
    const report = await migrate(store, 'cypher/migrations');
    expect(report).toMatchObject({ before: 0, applied: expect.arrayContaining(['V001__unique_ids']) });
    expect(await migrate(store, 'cypher/migrations')).toEqual({ before: report.applied.length, applied: [] });
    const create = () =>
      store.write((transaction) => transaction.run({ text: "CREATE (:Node {id: 'x'})", parameters: {} }));
    await create();
    await expect(create()).rejects.toMatchObject({ code: 'STORE_FAILURE' });
  });

  it('runs schema and data statements, and only new files', async () => {
    file('V001__a.cypher', first);
    expect(await migrate(store, folder)).toEqual({ before: 0, applied: ['V001__a'] });
    file('V002__b.cypher', "MATCH (n:A) SET n.name = 'A';");
    expect(await migrate(store, folder)).toEqual({ before: 1, applied: ['V002__b'] });
    expect(await read('MATCH (n:A) RETURN n.id AS id, n.name AS name')).toEqual([{ id: 'a', name: 'A' }]);
    expect(
      await read(
        'MATCH (m:_Migration) RETURN m.version AS v, m.name AS n, m.appliedAt > "2020" AS t ORDER BY v',
      ),
    ).toEqual([
      { v: 1, n: 'a', t: true },
      { v: 2, n: 'b', t: true },
    ]);
  });

  it('refuses a folder in which an applied file changed, moved, vanished or was preceded', async () => {
    file('V001__a.cypher', first);
    file('V003__c.cypher', 'CREATE (:C);');
    await migrate(store, folder);
    const original = mkdtempSync(join(tmpdir(), 'kg-migrations-'));
    cpSync(folder, original, { recursive: true });
    const refused = async (change: () => void, message: RegExp) => {
      change();
      file('V004__d.cypher', 'CREATE (:D);');
      await expect(migrate(store, folder)).rejects.toMatchObject({ code: 'MIGRATION_CHANGED' });
      await expect(migrate(store, folder)).rejects.toThrow(message);
      rmSync(folder, { recursive: true });
      cpSync(original, folder, { recursive: true });
    };
    await refused(() => file('V001__a.cypher', `${first}CREATE (:E);`), /V001__a\.cypher was edited/);
    await refused(() => rmSync(join(folder, 'V003__c.cypher')), /V003__c\.cypher was applied but is not in/);
    await refused(
      () => renameSync(join(folder, 'V001__a.cypher'), join(folder, 'V001__z.cypher')),
      /V001__a\.cypher was applied but is not in/,
    );
    await refused(() => file('V002__b.cypher', ''), /V002__b\.cypher is new but comes before V003/);
    rmSync(original, { recursive: true });
    // Refused before anything was applied.
    expect(await read('MATCH (n) WHERE n:D OR n:E RETURN count(n) AS c')).toEqual([{ c: 0 }]);
    expect(await migrate(store, folder)).toEqual({ before: 2, applied: [] });
  });

  it('runs a migration again that failed in the middle', async () => {
    file('V001__a.cypher', `${first}CREATE (:A {id: 'a'});`);
    await expect(migrate(store, folder)).rejects.toMatchObject({ code: 'STORE_FAILURE' });
    file('V001__a.cypher', first.replace("CREATE (:A {id: 'a'})", "MERGE (:A {id: 'a'})"));
    expect(await migrate(store, folder)).toEqual({ before: 0, applied: ['V001__a'] });
  });
});
