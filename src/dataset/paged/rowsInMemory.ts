/** So many rows are held as objects before the first are put into a file. */
const usual = 20_000;

/** How many rows a dataset may have in memory (`KG_ROWS_IN_MEMORY`): what is beyond lies in temporary files. */
export function rowsInMemory(): number {
  const given = Number(process.env.KG_ROWS_IN_MEMORY);
  return Number.isSafeInteger(given) && given > 0 ? given : usual;
}
