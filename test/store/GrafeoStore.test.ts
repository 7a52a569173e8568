import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGrafeoStore } from '../../src/store/grafeo/GrafeoStore.ts';
import { schemaStatements } from '../../src/store/grafeo/schemaStatements.ts';

describe('a Grafeo file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kg-grafeo-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const constraint = 'CREATE CONSTRAINT T_id_unique IF NOT EXISTS FOR (n:T) REQUIRE n.id IS UNIQUE';

  it('keeps nodes, constraints and indexes from one process to the next', async () => {
    const path = join(folder, 'graph.grafeo');
    const first = createGrafeoStore({ path });
    await first.schema({ text: constraint, parameters: {} });
    await first.write((transaction) => transaction.run({ text: "CREATE (:T {id: 'a'})", parameters: {} }));
    await first.close();

    const second = createGrafeoStore({ path });
    expect(await second.read({ text: 'MATCH (n:T) RETURN n.id AS id', parameters: {} })).toEqual([
      { id: 'a' },
    ]);
    expect(await second.read({ text: 'SHOW INDEXES', parameters: {} })).toHaveLength(1);
    await expect(
      second.write((transaction) => transaction.run({ text: "CREATE (:T {id: 'a'})", parameters: {} })),
    ).rejects.toMatchObject({ code: 'STORE_FAILURE' });
    await second.close();
  });

  it('that is open elsewhere is refused, with the reason', async () => {
    const path = join(folder, 'graph.grafeo');
    const store = createGrafeoStore({ path });
    const open = () => createGrafeoStore({ path });
    expect(open).toThrow(expect.objectContaining({ code: 'STORE_UNREACHABLE' }));
    expect(open).toThrow(/in use by another process/);
    await store.close();
  });

  it('whose folder cannot be made is refused', () => {
    expect(() => createGrafeoStore({ path: '/proc/nowhere/graph.grafeo' })).toThrow(
      expect.objectContaining({ code: 'STORE_UNREACHABLE', message: expect.stringContaining('writable') }),
    );
  });
});

describe('schema statements for Grafeo', () => {
  const texts = (text: string) => schemaStatements({ text, parameters: {} }).map((one) => one.text);

  it('give a uniqueness constraint the index that Neo4j makes by itself', () => {
    const text = 'CREATE CONSTRAINT T_id_unique IF NOT EXISTS FOR (n:T) REQUIRE n.id IS UNIQUE';
    expect(texts(text)).toEqual([text, 'CREATE INDEX T_id_unique_index IF NOT EXISTS FOR (n:T) ON (n.id)']);
  });

  it('leave out the kind of a range index, and nothing else', () => {
    expect(texts('CREATE RANGE INDEX i IF NOT EXISTS FOR (n:T) ON (n.a)')).toEqual([
      'CREATE INDEX i IF NOT EXISTS FOR (n:T) ON (n.a)',
    ]);
    expect(texts('DROP INDEX i IF EXISTS')).toEqual(['DROP INDEX i IF EXISTS']);
  });
});
