/** What a column of a table may hold. `value` are figures; `ignore` is left out, and said to be. */
export const roles = ['subject', 'metric', 'period', 'unit', 'value', 'ignore'] as const;
