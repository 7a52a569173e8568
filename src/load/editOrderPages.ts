import type { ParameterValue, ResultValue, WriteTransaction } from '../store/GraphStore.ts';
import type { Sequence } from '../store/KeptOrder.ts';
import { cypherFile } from './cypherFile.ts';
import type { Entry, EntryChanges } from './touchedOrders.ts';

type Run = WriteTransaction['run'];

interface Page {
  readonly index: number;
  entries: Entry[];
}

/**
 * Change the pages of a long list that something comes to or goes from, and no other.
 * @param size of the list
 * @param length of its pages when they were written
 * @returns false, with nothing changed, when the list has to be written anew: when so much changes, when a
 *   page would become too long or too short, or when the list is not what it should be
 */
export async function editOrderPages(
  run: Run,
  { order, direction }: Sequence,
  list: string,
  size: number,
  length: number,
  { removed, added }: EntryChanges,
): Promise<boolean> {
  if (removed.length + added.length > size / 8) return false;
  const compare = (a: Entry, b: Entry) =>
    compareValues(a.value, b.value) * (direction === 'ASC' ? 1 : -1) || compareText(a.id, b.id);
  const [found] = await run({ text: cypherFile('load/read_order_starts'), parameters: { list } });
  const starts = entriesOf(found?.starts, found?.values);
  const placeOf = (entry: Entry) => Math.max(0, countUpTo(starts, entry, compare) - 1);
  const indexes = new Set([...removed, ...added].map(placeOf));
  // What the list says of its ends is read from there.
  const last = starts.length - 1;
  const pages = await readPages(run, list, new Set([...indexes, 0, last]));
  for (const entry of removed) {
    const page = pages.get(placeOf(entry));
    const at = page?.entries.findIndex(({ id, value }) => id === entry.id && value === entry.value) ?? -1;
    if (at < 0) return false;
    page?.entries.splice(at, 1);
  }
  for (const entry of added) {
    const page = pages.get(placeOf(entry));
    page?.entries.splice(countUpTo(page.entries, entry, compare), 0, entry);
  }
  const changed = [...pages.values()].filter(({ index }) => indexes.has(index));
  for (const { index, entries } of changed) {
    const least = index === last ? 1 : length / 2;
    if (entries.length < least || entries.length > 2 * length) return false;
  }
  const first = pages.get(0)?.entries[0];
  const end = pages.get(last)?.entries.at(-1);
  if (first === undefined || end === undefined) return false;
  starts[0] = first;
  const hasValues = order.by !== undefined;
  await run({
    text: cypherFile('load/change_order_pages', { values: hasValues ? ', p.values = page.values' : '' }),
    parameters: {
      pages: changed.map(({ index, entries }) => ({
        at: `${list} ${index}`,
        ...columns(entries, hasValues),
      })),
    },
  });
  const { ids, values } = columns(starts, hasValues);
  const sets = 'l.startValues = $startValues, l.firstValue = $firstValue, l.lastValue = $lastValue';
  await run({
    text: cypherFile('load/change_order_list', { values: hasValues ? `, ${sets}` : '' }),
    parameters: {
      ...{ list, size: BigInt(size + added.length - removed.length), starts: ids },
      ...{ first: first.id, last: end.id },
      ...(values && {
        startValues: values,
        firstValue: first.value as ParameterValue,
        lastValue: end.value as ParameterValue,
      }),
    },
  });
  return true;
}

async function readPages(
  run: Run,
  list: string,
  indexes: ReadonlySet<number>,
): Promise<ReadonlyMap<number, Page>> {
  const places = new Map([...indexes].map((index) => [`${list} ${index}`, index]));
  const rows = await run({
    text: cypherFile('load/read_order_pages'),
    parameters: { places: [...places.keys()] },
  });
  return new Map(
    rows.map(({ at, ids, values }) => {
      const index = places.get(String(at)) ?? 0;
      return [index, { index, entries: entriesOf(ids, values) }];
    }),
  );
}

function entriesOf(ids: ResultValue | undefined, values: ResultValue | undefined): Entry[] {
  const list = (values ?? []) as readonly ResultValue[];
  return ((ids ?? []) as readonly string[]).map((id, index) => ({ id, value: list[index] ?? null }));
}

function columns(entries: readonly Entry[], hasValues: boolean) {
  const ids = entries.map(({ id }) => id);
  return hasValues ? { ids, values: entries.map(({ value }) => value as ParameterValue) } : { ids };
}

/** How many of some entries in order come before one, or are it. */
function countUpTo(entries: readonly Entry[], entry: Entry, compare: (a: Entry, b: Entry) => number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(entries[middle] as Entry, entry) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compareValues(a: ResultValue, b: ResultValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0;
  return a === null || b === null ? 0 : compareText(String(a), String(b));
}

/** By code point, as engines do: units of a surrogate pair come after all others. */
function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const [one, other] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (one !== other) return inOrder(one) - inOrder(other);
  }
  return a.length - b.length;
}

const inOrder = (unit: number) => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800);
