/** A list of which not all is in memory. */
type List = Iterable<unknown> & { readonly length: number };

/**
 * A value as `JSON.stringify(value, replace, 2)` writes it, in pieces: lists of any kind item by item, so that a
 * long one is never one text.
 */
export function* jsonText(
  value: unknown,
  replace: (key: string, value: unknown) => unknown,
  indent = '',
): Generator<string> {
  const inner = `${indent}  `;
  if (isList(value)) {
    let isFirst = true;
    for (const item of value) {
      yield `${isFirst ? '[' : ','}\n${inner}${written(item, replace, inner)}`;
      isFirst = false;
    }
    yield isFirst ? '[]' : `\n${indent}]`;
  } else if (typeof value === 'object' && value !== null && Object.values(value).some(isObject)) {
    let isFirst = true;
    for (const [key, one] of Object.entries(value)) {
      const replaced = replace(key, one);
      if (replaced === undefined) continue;
      yield `${isFirst ? '{' : ','}\n${inner}${JSON.stringify(key)}: `;
      isFirst = false;
      yield* jsonText(replaced, replace, inner);
    }
    yield isFirst ? '{}' : `\n${indent}}`;
  } else yield written(value, replace, indent);
}

function written(value: unknown, replace: (key: string, value: unknown) => unknown, indent: string): string {
  return (JSON.stringify(value, replace, 2) ?? 'null').replaceAll('\n', `\n${indent}`);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function isList(value: unknown): value is List {
  return isObject(value) && Symbol.iterator in (value as object);
}
