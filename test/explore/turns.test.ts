import { itemsInTurn, mapInTurns, sortInTurns } from '../../src/query/run/inTurns.ts';

/** Numbers in no order, with repetitions. */
const numbers = (length: number) => Array.from({ length }, (_, n) => (n * 7_919) % 1_009);

describe('loops that let others have their turn', () => {
  test.each([0, 1, itemsInTurn, itemsInTurn + 1, 10_000])('sort %d items as sort does', async (length) => {
    const items = numbers(length).map((value, at) => ({ value, at }));
    let turns = 0;
    const sorted = await sortInTurns(
      items,
      (a, b) => a.value - b.value,
      async () => {
        turns += 1;
      },
    );
    expect(sorted).toEqual(items.toSorted((a, b) => a.value - b.value));
    expect(turns).toBeGreaterThanOrEqual(Math.floor(length / itemsInTurn) - 1);
  });

  test('end where the turn throws: the caller has gone', async () => {
    let [turns, seen] = [0, 0];
    const gone = mapInTurns(
      numbers(10_000),
      async () => {
        turns += 1;
        if (turns === 3) throw new Error('gone');
      },
      () => {
        seen += 1;
      },
    );
    await expect(gone).rejects.toThrow('gone');
    expect(seen).toBeLessThanOrEqual(3 * itemsInTurn);
  });
});
