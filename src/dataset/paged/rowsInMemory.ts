import { getHeapStatistics } from 'node:v8';

/** Bytes of the heap for each row that may be held, with all that is made of it and collected late. */
const bytesOfRow = 16_384;

/**
 * More rows than that are not held, however large the heap may be: what is held long makes each collection dearer,
 * and validating a million with 100,000 of them held takes longer than with these, and 140 MB more.
 */
const mostRows = 20_000;

/**
 * So many rows are held as objects before the first are put into a file, where `KG_ROWS_IN_MEMORY` says no other
 * number: as many as the heap has room for, 16,000 in 256 MB.
 */
export const defaultRowsInMemory = Math.min(
  mostRows,
  Math.floor(getHeapStatistics().heap_size_limit / bytesOfRow),
);

/**
 * How many rows a dataset may have in memory (`KG_ROWS_IN_MEMORY`): what is beyond lies in temporary files. It is a
 * property of the process, like the size of its heap, so it is not handed through all that holds rows; commands
 * and the service refuse a value that is no number before anything is read (`readConfig`).
 */
export function rowsInMemory(): number {
  const given = Number(process.env.KG_ROWS_IN_MEMORY);
  return Number.isSafeInteger(given) && given > 0 ? given : defaultRowsInMemory;
}
