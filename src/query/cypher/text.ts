/** Indent every line of a block by two spaces. */
export function indent(block: string): string {
  return block.replace(/^/gm, '  ');
}

/** A subquery that sees the given variables; `body` must end in RETURN. */
export function call(imports: readonly string[], body: string): string {
  return `CALL (${imports.join(', ')}) {\n${indent(body)}\n}`;
}

/** `WHERE a AND b`, or nothing when there is no condition. */
export function whereClause(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `\nWHERE ${conditions.join(' AND ')}`;
}

/** Join the parts that are there, a line each. */
export function lines(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n');
}
