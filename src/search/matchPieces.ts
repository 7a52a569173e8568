/** From a position up to, not including, another. */
export type Span = readonly [start: number, end: number];

/** Share of the characters that must be found for a match in pieces. */
const leastFound = 0.6;
/** Places of one pair of characters that are tried; a text that repeats itself more says nothing new. */
const mostPlaces = 8;

export interface Pieces {
  readonly spans: readonly Span[];
  /** Share of the sought characters that was found. */
  readonly share: number;
}

/**
 * Stretches of two or more characters of a text, in order, that make up most of what is sought. The
 * work grows with the two lengths, not with their product: a pair of characters leads to few places,
 * and a stretch that was compared is passed over when found.
 */
export function findPieces(sought: string, text: string): Pieces | undefined {
  if (text.length < leastFound * sought.length) return undefined;
  const places = pairs(text);
  const spans: Span[] = [];
  let found = 0;
  let from = 0;
  for (let at = 0; at < sought.length - 1; ) {
    let best = 0;
    let start = 0;
    let tried = 0;
    const there = places.get(sought.slice(at, at + 2));
    while (there !== undefined && (there.at[there.next] ?? from) < from) {
      there.next += 1;
    }
    for (let index = there?.next ?? 0; index < (there?.at.length ?? 0); index += 1) {
      const place = there?.at[index] ?? 0;
      let length = 2;
      while (
        at + length < sought.length &&
        place + length < text.length &&
        sought[at + length] === text[place + length]
      ) {
        length += 1;
      }
      if (length > best) {
        best = length;
        start = place;
      }
      tried += 1;
      if (tried === mostPlaces) break;
    }
    if (best === 0) {
      at += 1;
      continue;
    }
    spans.push([start, start + best]);
    found += best;
    at += best;
    from = start + best;
  }
  const share = found / sought.length;
  return share < leastFound ? undefined : { spans, share };
}

/** Places of a pair of characters, and the first of them that has not been passed. */
interface Places {
  readonly at: number[];
  next: number;
}

/** Where each pair of characters stands. */
function pairs(text: string): ReadonlyMap<string, Places> {
  const places = new Map<string, Places>();
  for (let at = 0; at < text.length - 1; at += 1) {
    const pair = text.slice(at, at + 2);
    const known = places.get(pair);
    if (known === undefined) places.set(pair, { at: [at], next: 0 });
    else known.at.push(at);
  }
  return places;
}
