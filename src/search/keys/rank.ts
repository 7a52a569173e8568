/** Bits of the order among nodes that match a query equally well. */
export const rankBits = 12;
const hashBits = 8;

/**
 * A number below 2^rankBits that orders nodes that match equally: shorter names first, then an
 * order by id that no name decides. Engines cut long candidate lists by it, so that both keep the same.
 */
export function rankOf(id: string, shortestName: number): number {
  const length = 15 - Math.min(15, Math.floor(shortestName / 2));
  return (length << hashBits) | (hash(id) & ((1 << hashBits) - 1));
}

/** Ranks by the length of the shortest name alone: so many, the last for the shortest. */
export const rankClasses = 1 << (rankBits - hashBits);

/** The class of a rank. */
export const rankClass = (rank: number): number => rank >> hashBits;

/** The `z` tokens of a rank: the letters of its set bits. */
export function rankLetters(rank: number): readonly string[] {
  return allRankLetters.filter((_, bit) => (rank >> bit) & 1);
}

/** Letter of each bit, lowest first. */
export const allRankLetters: readonly string[] = Array.from({ length: rankBits }, (_, bit) =>
  String.fromCharCode('a'.charCodeAt(0) + bit),
);

/** FNV-1a, folded to 16 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value ^ (value >>> 16)) & 0xffff;
}
