import type { ParameterValue, Row, WriteTransaction } from '../store/GraphStore.ts';

/**
 * Run a statement that goes through ids in order until it has come to the end. It takes the parameters `$after`,
 * the id it begins behind, and `$limit`, and returns as `last` the id it has come to; null when there was none.
 * @param run in a transaction of its own each time
 * @param limit most ids at a time
 */
export async function writeInBatches(
  run: WriteTransaction['run'],
  text: string,
  limit: number,
  parameters: Readonly<Record<string, ParameterValue>> = {},
): Promise<void> {
  let after: string | undefined = '';
  while (after !== undefined) {
    const [row]: readonly Row[] = await run({
      text,
      parameters: { ...parameters, after, limit: BigInt(limit) },
    });
    const last = row?.last ?? null;
    after = last === null ? undefined : String(last);
  }
}
