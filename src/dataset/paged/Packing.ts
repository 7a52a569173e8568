/** How objects are written as JSON and read again. */
export interface Packing<T> {
  /** A value that JSON has. */
  pack(item: T): unknown;
  unpack(packed: unknown): T;
  /** Whether an object is another than the one that was packed or unpacked; it never is when left out. */
  isChanged?(item: T): boolean;
}

/** What JSON has not: a whole number of any size, a number such as -0, nothing. */
type Marked = { readonly $whole: string } | { readonly $number: string } | { readonly $nothing: 1 };

/** A value of a property as JSON has it. */
export function packValue(value: unknown): unknown {
  if (typeof value === 'bigint') return { $whole: String(value) } satisfies Marked;
  if (value === undefined) return { $nothing: 1 } satisfies Marked;
  if (typeof value !== 'number') return value;
  if (Number.isFinite(value) && !Object.is(value, -0)) return value;
  return { $number: Object.is(value, -0) ? '-0' : String(value) } satisfies Marked;
}

/** The value that `packValue` was given. */
export function unpackValue(packed: unknown): unknown {
  if (typeof packed !== 'object' || packed === null || Array.isArray(packed)) return packed;
  const marked = packed as Marked;
  if ('$whole' in marked) return BigInt(marked.$whole);
  if ('$number' in marked) return Number(marked.$number);
  return '$nothing' in marked ? undefined : packed;
}

/** Values of lists, maps and what they hold, packed as they are. */
export function plainPacking<T>(): Packing<T> {
  return { pack: packDeep, unpack: (packed) => unpackDeep(packed) as T };
}

function packDeep(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return packValue(value);
  if (Array.isArray(value)) return value.map(packDeep);
  const packed: Record<string, unknown> = {};
  for (const name in value) packed[name] = packDeep((value as Record<string, unknown>)[name]);
  return packed;
}

function unpackDeep(packed: unknown): unknown {
  if (typeof packed !== 'object' || packed === null) return packed;
  if (Array.isArray(packed)) return packed.map(unpackDeep);
  const value = unpackValue(packed);
  if (value !== packed) return value;
  const unpacked: Record<string, unknown> = {};
  for (const name in packed) unpacked[name] = unpackDeep((packed as Record<string, unknown>)[name]);
  return unpacked;
}
