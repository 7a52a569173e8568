/** `count` items in their order, or as drawn, the same ones for the same seed (mulberry32). */
export function sampled<T>(
  items: readonly T[],
  count: number,
  seed: number,
  order: 'kept' | 'shuffled' = 'kept',
): readonly T[] {
  let state = seed;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const keyed = items.map((item, index) => ({ item, index, key: random() }));
  const drawn = keyed.sort((a, b) => a.key - b.key).slice(0, count);
  if (order === 'kept') drawn.sort((a, b) => a.index - b.index);
  return drawn.map(({ item }) => item);
}

/** At most `count` items of every name, in their order, the same ones for the same seed. */
export function sampledOfEach<T extends { readonly name: string }>(
  items: readonly T[],
  count: number,
  seed: number,
): readonly T[] {
  const taken = new Map<string, number>();
  const chosen = new Set(
    sampled(items, items.length, seed, 'shuffled').filter(({ name }) => {
      const already = taken.get(name) ?? 0;
      taken.set(name, already + 1);
      return already < count;
    }),
  );
  return items.filter((item) => chosen.has(item));
}
