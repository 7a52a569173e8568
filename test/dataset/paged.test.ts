import fc from 'fast-check';
import { ExternalSort } from '../../src/dataset/paged/ExternalSort.ts';
import { PackedQueue } from '../../src/dataset/paged/PackedQueue.ts';
import { PagedIntegers } from '../../src/dataset/paged/PagedIntegers.ts';
import { PagedObjects } from '../../src/dataset/paged/PagedObjects.ts';
import { StringIndex } from '../../src/dataset/paged/StringIndex.ts';

interface Cell {
  value: bigint;
  isChanged?: boolean;
}

const cells = {
  pack: ({ value }: Cell) => String(value),
  unpack: (packed: unknown): Cell => ({ value: BigInt(packed as string) }),
  isChanged: ({ isChanged }: Cell) => isChanged === true,
};

test('integers are what was written, whatever is in memory', () => {
  const writes = fc.array(fc.tuple(fc.nat(5_000), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })));
  fc.assert(
    fc.property(writes, (all) => {
      // Pages of 16, of which 4 are in memory.
      const paged = new PagedIntegers(256, 4);
      const plain = new Map<number, number>();
      for (const [index, value] of all) {
        paged.set(index, value);
        plain.set(index, value);
        expect(paged.get((index * 7) % 5_000)).toBe(plain.get((index * 7) % 5_000) ?? 0);
      }
      for (const [index, value] of plain) expect(paged.get(index)).toBe(value);
    }),
  );
});

test('objects come back as they were when they were put away, changed ones too', () => {
  const steps = fc.array(fc.tuple(fc.nat(400), fc.bigInt({ min: 0n, max: 1n << 70n })), { maxLength: 200 });
  fc.assert(
    fc.property(steps, (all) => {
      const paged = new PagedObjects<Cell>(cells, 8);
      const plain: bigint[] = [];
      for (const [at, value] of all) {
        for (let more = 0; more < 5; more += 1) {
          paged.push({ value });
          plain.push(value);
        }
        const cell = paged.get(at % plain.length);
        expect(cell.value).toBe(plain[at % plain.length]);
        // Larger than before: it has to find another place.
        cell.value = value ** 9n;
        cell.isChanged = true;
        plain[at % plain.length] = value ** 9n;
      }
      expect(paged.length).toBe(plain.length);
      for (const [at, value] of plain.entries()) expect(paged.get(at).value).toBe(value);
    }),
  );
});

test('texts beyond those in memory keep their numbers while the table grows', () => {
  const index = new StringIndex(100);
  const count = 150_000;
  for (let number = 0; number < count; number += 1) index.set(`n.s${number}.${number % 7}`, number);
  index.set('n.s5.5', 7);
  expect(index.size).toBe(count);
  let wrong = 0;
  for (let number = 0; number < count; number += 1) {
    if (index.get(`n.s${number}.${number % 7}`) !== (number === 5 ? 7 : number)) wrong += 1;
    if (index.has(`n.s${number}.${(number % 7) + 1}`)) wrong += 1;
  }
  expect(wrong).toBe(0);
});

test('entries are sorted by key, equal ones in the order they came, in memory and in runs', () => {
  for (const count of [0, 1, 1_000, 300_000]) {
    const sort = new ExternalSort();
    const keys = Array.from({ length: count }, (_, index) => (index * 7_919) % 1_009);
    for (const [index, key] of keys.entries()) sort.add(key, index, -index);
    const expected = keys.map((key, a) => ({ key, a, b: 0 - a })).sort((x, y) => x.key - y.key || x.a - y.a);
    let at = 0;
    for (const { key, a, b } of sort.sorted()) {
      const wanted = expected[at];
      if (key !== wanted?.key || a !== wanted.a || b !== wanted.b) break;
      at += 1;
    }
    expect(at).toBe(count);
  }
});

test('a queue hands over in order what it packed and what it did not', () => {
  for (const count of [0, 3, 10, 5_000]) {
    const queue = new PackedQueue<Cell>(cells, 5);
    const values = Array.from({ length: count }, (_, index) => BigInt(index));
    for (const value of values) queue.push({ value });
    expect(queue).toHaveLength(count);
    expect(Array.from(queue, ({ value }) => value)).toEqual(values);
    expect(Array.from(queue.take(), ({ value }) => value)).toEqual(values);
    expect([...queue]).toEqual([]);
  }
});
