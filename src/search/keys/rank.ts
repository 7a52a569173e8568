/** Bits of the order among nodes that match a query equally well. */
export const rankBits = 14;
const hashBits = 10;
const partBits = 4;
/** Nodes of a class fall into so many parts by the first bits of their hash. */
export const partsOfClass = 1 << partBits;

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

/**
 * The least rank of a class of ranks, which are numbered from 0, the last for the shortest names.
 * @param part of the class, from which on it counts
 */
export const leastOfClass = (rankClass: number, part = 0): number =>
  (rankClass << hashBits) | (part << (hashBits - partBits));

/** The class of a rank. */
export const rankClass = (rank: number): number => rank >> hashBits;

/**
 * Digits that tell what a rank begins with: the class, and a part of the order within it. The class alone
 * stands in words that begin with what a person types, so that those of the best classes are found apart from the rest.
 */
const digits = 'ghijklmnopqrstuv';

/** The digit of a rank's class; a letter that no hexadecimal number has. */
export const classDigit = (rank: number): string => digits[rankClass(rank)] ?? '';

/** The `r` token of a rank: its class, and which part of that it is in. */
export const rankToken = (rank: number): string =>
  `r${classDigit(rank)}${digits[(rank >> (hashBits - partBits)) & (partsOfClass - 1)] ?? ''}`;

/** The digits of the classes that hold a rank of `least` or more, the last for the shortest names. */
export const classDigitsFrom = (least: number): readonly string[] => [...digits].slice(rankClass(least));

/** Regular expression for the digits of all classes that hold a rank of `least` or more. */
export const classesFrom = (least: number): string => `[${classDigit(least)}-${digits.at(-1)}]`;

/** Regular expression for the `r` tokens of all ranks of `least` or more, which begins a part of a class. */
export function rankTokensFrom(least: number): string {
  const [, first = '', second = ''] = rankToken(least);
  const last = digits.at(-1) ?? '';
  const same = `${first}[${second}-${last}]`;
  if (first === last) return `r${same}`;
  return `r(${same}|[${digits[digits.indexOf(first) + 1]}-${last}].)`;
}

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
