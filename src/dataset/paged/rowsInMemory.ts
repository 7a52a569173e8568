/** So many rows are held as objects before the first are put into a file, where `KG_ROWS_IN_MEMORY` says no other number. */
export const defaultRowsInMemory = 20_000;

/**
 * How many rows a dataset may have in memory (`KG_ROWS_IN_MEMORY`): what is beyond lies in temporary files. It is a
 * property of the process, like the size of its heap, so it is not handed through all that holds rows; commands
 * and the service refuse a value that is no number before anything is read (`readConfig`).
 */
export function rowsInMemory(): number {
  const given = Number(process.env.KG_ROWS_IN_MEMORY);
  return Number.isSafeInteger(given) && given > 0 ? given : defaultRowsInMemory;
}
