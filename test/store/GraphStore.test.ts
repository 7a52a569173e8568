import type { GraphStore, ParameterValue } from '../../src/store/GraphStore.ts';
import { describeEachEngine } from '../neo4j/engines.ts';

describeEachEngine('GraphStore', (engine) => {
  /** Much longer than a limit of this test. Grafeo does not stop what is given up: it must end. */
  const size = engine.name === 'grafeo' ? 1_500 : 100_000;
  const long = `UNWIND range(1, ${size}) AS a UNWIND range(1, ${size}) AS b WITH a * b AS x RETURN max(x) AS m`;

  let store: GraphStore;
  beforeAll(async () => {
    store = await engine.open();
  });
  afterAll(() => store.close());

  const read = (text: string, parameters: Record<string, ParameterValue> = {}) =>
    store.read({ text, parameters });
  const write = (text: string, parameters: Record<string, ParameterValue> = {}) =>
    store.write((transaction) => transaction.run({ text, parameters }));
  const count = async (label: string) => (await read(`MATCH (n:${label}) RETURN count(n) AS c`))[0]?.c;

  describe('values', () => {
    it('divides a bigint as an integer and a fraction as a float', async () => {
      expect(await read('RETURN $a / 2 AS a, $b / 2 AS b', { a: 5n, b: 5.5 })).toEqual([{ a: 2, b: 2.75 }]);
    });

    it('divides an integral number as a float once the statement says so', async () => {
      expect(await read('RETURN toFloat($a) / 2 AS a', { a: 5 })).toEqual([{ a: 2.5 }]);
    });

    it('compares a number with stored integers and floats alike', async () => {
      await write('CREATE (:Number {i: 5, f: 5.0})');
      const text =
        'MATCH (n:Number) WHERE n.i = $x AND n.f = $x AND n.i >= $x AND n.f <= $x RETURN n.i AS i, n.f AS f';
      expect(await read(text, { x: 5 })).toEqual([{ i: 5, f: 5 }]);
      expect(await read(text, { x: 5n })).toEqual([{ i: 5, f: 5 }]);
    });

    it('takes and returns lists, maps, null and Chinese text', async () => {
      const value = {
        name: '海淀区',
        list: ['a', '区'],
        nested: [{ n: null, b: true, x: 1.5 }],
        big: 2 ** 53 - 1,
      };
      const [row] = await read('RETURN $value AS value, $value.nested[0].x AS x', {
        value: { ...value, big: 9007199254740991n },
      });
      expect(row).toEqual({ value, x: 1.5 });
    });
  });

  describe('transactions', () => {
    it('keeps all statements of a write, or none', async () => {
      await expect(
        store.write(async (transaction) => {
          await transaction.run({ text: 'CREATE (:Half)', parameters: {} });
          throw new RangeError('on purpose');
        }),
      ).rejects.toThrow(RangeError);
      expect(await count('Half')).toBe(0);

      await store.write(async (transaction) => {
        await transaction.run({ text: 'CREATE (:Whole {n: 1})', parameters: {} });
        const seen = await transaction.run({ text: 'MATCH (n:Whole) RETURN n.n AS n', parameters: {} });
        expect(seen).toEqual([{ n: 1 }]);
        await transaction.run({ text: 'CREATE (:Whole {n: 2})', parameters: {} });
      });
      expect(await count('Whole')).toBe(2);
    });

    it('lets concurrent writers of one node all succeed', async () => {
      await write('CREATE (:Counter {n: 0})');
      const increment = () => write('MATCH (c:Counter) SET c.n = c.n + 1');
      await Promise.all(Array.from({ length: 8 }, increment));
      expect(await read('MATCH (c:Counter) RETURN c.n AS n')).toEqual([{ n: 8 }]);
    });

    it('sees its own writes at once', async () => {
      for (let i = 1; i <= 20; i += 1) {
        await write('CREATE (:Seen)');
        expect(await count('Seen')).toBe(i);
      }
    });
  });

  describe('schema', () => {
    it('enforces uniqueness, and creates a constraint or index that exists without complaint', async () => {
      for (const text of [
        'CREATE CONSTRAINT Unique_id_unique IF NOT EXISTS FOR (n:Unique) REQUIRE n.id IS UNIQUE',
        'CREATE INDEX Unique_name_range IF NOT EXISTS FOR (n:Unique) ON (n.name)',
        'CREATE RANGE INDEX Unique_age_range IF NOT EXISTS FOR (n:Unique) ON (n.age)',
      ]) {
        await store.schema({ text, parameters: {} });
        await store.schema({ text, parameters: {} });
      }
      await store.awaitIndexes();
      await write('CREATE (:Unique {id: 1})');
      await expect(write('CREATE (:Unique {id: 1})')).rejects.toMatchObject({ code: 'STORE_FAILURE' });
      expect(await count('Unique')).toBe(1);
    });

    // What makes an index waits until older transactions end: one that waits for all indexes must be none.
    it('makes indexes while others wait for those that are being made', async () => {
      await write('UNWIND range(1, 20000) AS i CREATE (:Waited {id: i})');
      const rounds = async (who: string) => {
        for (let round = 0; round < 12; round++) {
          const text = `CREATE CONSTRAINT Waited_${who}${round} IF NOT EXISTS FOR (n:Waited) REQUIRE n.${who}${round} IS UNIQUE`;
          await store.schema({ text, parameters: {} });
          await store.awaitIndexes();
        }
      };
      await Promise.all(['a', 'b', 'c'].map(rounds));
    }, 30_000);

    it('serves a lookup by a unique property from an index', async () => {
      await store.schema({
        text: 'CREATE CONSTRAINT Looked_id_unique IF NOT EXISTS FOR (n:Looked) REQUIRE n.id IS UNIQUE',
        parameters: {},
      });
      await write('UNWIND range(1, 20000) AS i CREATE (:Looked {id: i})');
      // Looked for one after another without an index, this is four hundred million rows.
      const text = 'UNWIND range(1, 20000) AS i MATCH (n:Looked {id: i}) RETURN count(n) AS c';
      expect(await store.read({ text, parameters: {} }, { timeoutMs: 25_000 })).toEqual([{ c: 20_000 }]);
    });
  });

  describe('limits', () => {
    it('gives up a read after its time limit', async () => {
      await expect(store.read({ text: long, parameters: {} }, { timeoutMs: 100 })).rejects.toMatchObject({
        code: 'TIMEOUT',
      });
    });

    it('gives up a read whose caller goes away, before or in the middle', async () => {
      const controller = new AbortController();
      const reading = store.read({ text: long, parameters: {} }, { signal: controller.signal });
      setTimeout(() => controller.abort(), 50);
      await expect(reading).rejects.toMatchObject({ code: 'CANCELLED' });
      await expect(
        store.read({ text: 'RETURN 1 AS a', parameters: {} }, { signal: controller.signal }),
      ).rejects.toMatchObject({ code: 'CANCELLED' });
    });
  });

  it('reports a statement that fails without quoting it', async () => {
    const error = await read('MATCH (n:Secret RETURN n').catch((reason: unknown) => reason as Error);
    expect(error).toMatchObject({ code: 'STORE_FAILURE' });
    expect((error as Error).message).not.toMatch(/Secret|MATCH|syntax/i);
  });

  it('says what it is', async () => {
    expect(await store.verify()).toEqual({
      engine: engine.name,
      version: expect.stringMatching(/^\d+\.\d+/),
    });
  });

  it('refuses calls after close', async () => {
    const other = await engine.open();
    await other.close();
    await expect(other.read({ text: 'RETURN 1 AS a', parameters: {} })).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
    });
  });
});
