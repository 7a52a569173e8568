/** Run something with so few rows in memory that most lie in files. */
export async function inFiles<T>(work: () => Promise<T>, rows = 8): Promise<T> {
  const before = process.env.KG_ROWS_IN_MEMORY;
  process.env.KG_ROWS_IN_MEMORY = String(rows);
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.KG_ROWS_IN_MEMORY;
    else process.env.KG_ROWS_IN_MEMORY = before;
  }
}
