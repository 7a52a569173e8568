/** Lets others have their turn when this operation has had one; throws when its time is over. */
export type Breathe = () => Promise<void>;

/** Items between two looks at the time: about a millisecond of work. */
export const itemsInTurn = 500;

/** Do something for each item, so that others have their turn as it goes. */
export async function eachInTurn<T>(
  items: Iterable<T>,
  breathe: Breathe,
  work: (item: T, index: number) => void,
): Promise<void> {
  let index = 0;
  for (const item of items) {
    if (index % itemsInTurn === itemsInTurn - 1) await breathe();
    work(item, index);
    index += 1;
  }
}

/** `map`, so that others have their turn as it goes. */
export async function mapInTurns<T, U>(
  items: Iterable<T>,
  breathe: Breathe,
  map: (item: T, index: number) => U,
): Promise<U[]> {
  const mapped: U[] = [];
  await eachInTurn(items, breathe, (item, index) => mapped.push(map(item, index)));
  return mapped;
}

/** The items in order, equal ones as they came: merged from pieces, so that others have their turn. */
export async function sortInTurns<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
  breathe: Breathe,
): Promise<T[]> {
  let runs: T[][] = [];
  for (let start = 0; start < items.length; start += itemsInTurn) {
    runs.push(items.slice(start, start + itemsInTurn).sort(compare));
    if (items.length > itemsInTurn) await breathe();
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(await merge(runs[at] ?? [], runs[at + 1] ?? [], compare, breathe));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

async function merge<T>(
  left: readonly T[],
  right: readonly T[],
  compare: (a: T, b: T) => number,
  breathe: Breathe,
): Promise<T[]> {
  const merged: T[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const [a, b] = [left[i] as T, right[j] as T];
    if (j === right.length || (i < left.length && compare(a, b) <= 0)) {
      merged.push(a);
      i += 1;
    } else {
      merged.push(b);
      j += 1;
    }
    if (merged.length % itemsInTurn === 0) await breathe();
  }
  return merged;
}
