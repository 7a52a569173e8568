import type { ParameterValue, WriteTransaction } from '../store/GraphStore.ts';
import { greatestValue, type Sequence } from '../store/KeptOrder.ts';
import { cypherFile } from './cypherFile.ts';
import { arrow } from './touchedOrders.ts';

type Run = WriteTransaction['run'];

/** Pages written by one statement. */
const pagesAtOnce = 100;

/**
 * Write the list of one node, or of all nodes of a type, page by page: what is sent grows with the list, where
 * a statement that cuts it into pages itself carries all of it along for each of them.
 * @param id of the node; `noOwner` for all of a type
 * @param length of a page
 */
export async function writeLongList(
  run: Run,
  { key, order, direction }: Sequence,
  id: string,
  length: number,
): Promise<void> {
  const { by } = order;
  const [row] = await run({
    text: readingText({ key, order, direction }),
    parameters: { id, ...(by !== undefined && { greatest: greatestValue[by.kind] }) },
  });
  const ids = (row?.ids ?? []) as readonly string[];
  const values = by === undefined ? undefined : ((row?.values ?? []) as readonly ParameterValue[]);
  if (ids.length === 0) return;
  const starts = Array.from({ length: Math.ceil(ids.length / length) }, (_, index) => index * length);
  const list = `${key} ${id}`;
  const at = <T>(all: readonly T[], index: number) => all[index] as T;
  const last = ids.length - 1;
  await run({
    text: cypherFile('load/write_long_list', {
      values:
        values === undefined
          ? ''
          : ', l.startValues = $startValues, l.firstValue = $firstValue, l.lastValue = $lastValue',
    }),
    parameters: {
      ...{ list, size: BigInt(ids.length), length: BigInt(length) },
      ...{ first: at(ids, 0), last: at(ids, last), starts: starts.map((start) => at(ids, start)) },
      ...(values !== undefined && {
        ...{ firstValue: at(values, 0), lastValue: at(values, last) },
        startValues: starts.map((start) => at(values, start)),
      }),
    },
  });
  const text = cypherFile('load/write_long_pages', {
    values: values === undefined ? '' : ', p.values = page.values',
  });
  for (let from = 0; from < starts.length; from += pagesAtOnce) {
    const pages = starts.slice(from, from + pagesAtOnce).map((start, index) => ({
      at: `${list} ${from + index}`,
      ids: ids.slice(start, start + length),
      ...(values !== undefined && { values: values.slice(start, start + length) }),
    }));
    await run({ text, parameters: { pages } });
  }
}

function readingText({ order, direction }: Sequence): string {
  const { type, of, by } = order;
  if (by === undefined) {
    return type === undefined
      ? cypherFile('load/read_type_ids', { label: of })
      : cypherFile('load/read_order_rows', { relationship: arrow(order, '') });
  }
  const names = { property: by.property, direction };
  if (type === undefined) return cypherFile('load/read_type_rows', { label: of, ...names });
  return cypherFile('load/read_value_rows', { relationship: arrow(order, ''), ...names });
}
