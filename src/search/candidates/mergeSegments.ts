import { GrowingBytes, GrowingNumbers } from './GrowingBytes.ts';
import { compareBytes, KeySegment } from './KeySegment.ts';

/** A segment and the numbers of those of its nodes that are gone, or stand in a later segment. */
export interface Part {
  readonly segment: KeySegment;
  readonly dead: ReadonlySet<number>;
}

/** Words written between two turns of others. */
const wordsInTurn = 2_000;
const gone = 0xffffffff;

/**
 * One segment of several, without the dead. The words of all are read in order side by side.
 * @param breathe lets others have their turn
 */
export async function mergeSegments(
  parts: readonly Part[],
  breathe: () => Promise<void>,
): Promise<KeySegment> {
  const nodes = parts.reduce((sum, { segment, dead }) => sum + segment.nodes - dead.size, 0);
  const sumOf = (length: (segment: KeySegment) => number) =>
    parts.reduce((sum, { segment }) => sum + length(segment), 0);
  const ids = new GrowingBytes(sumOf(({ parts: { ids: bytes } }) => bytes.length));
  const idStarts = new GrowingNumbers(nodes + 1);
  const ranks = new Uint16Array(nodes);
  idStarts.add(0);
  const renumbered = parts.map(({ segment, dead }) => {
    const numbers = new Uint32Array(segment.nodes);
    const { ids: bytes, idStarts: starts, ranks: own } = segment.parts;
    for (let node = 0; node < segment.nodes; node += 1) {
      if (dead.has(node)) {
        numbers[node] = gone;
        continue;
      }
      numbers[node] = idStarts.length - 1;
      ranks[idStarts.length - 1] = own[node] as number;
      ids.add(bytes.subarray(starts[node], starts[node + 1]));
      idStarts.add(ids.length);
    }
    return numbers;
  });

  const words = new GrowingBytes(Math.ceil(sumOf((segment) => segment.parts.words.length) / 2));
  const postings = new GrowingBytes(sumOf((segment) => segment.parts.postings.length));
  const wordStarts = new GrowingNumbers(Math.ceil(sumOf((segment) => segment.words) / 2));
  const postingStarts = new GrowingNumbers(Math.ceil(sumOf((segment) => segment.words) / 2));
  wordStarts.add(0);
  postingStarts.add(0);
  const heads = parts.map(({ segment }) => (segment.words > 0 ? segment.word(0) : undefined));
  const places = parts.map(() => 0);
  const old = new Uint32Array(Math.max(0, ...parts.map(({ segment }) => segment.nodes)));
  for (let count = 1; ; count += 1) {
    let least: Uint8Array | undefined;
    for (const head of heads) {
      if (head !== undefined && (least === undefined || compareBytes(head, least) < 0)) least = head;
    }
    if (least === undefined) break;
    const before = postings.length;
    let last = 0;
    for (const [index, { segment }] of parts.entries()) {
      const head = heads[index];
      if (head === undefined || compareBytes(head, least) !== 0) continue;
      const place = places[index] as number;
      last = addPostings(postings, segment, place, renumbered[index] as Uint32Array, last, old);
      places[index] = place + 1;
      heads[index] = place + 1 < segment.words ? segment.word(place + 1) : undefined;
    }
    if (postings.length > before) {
      words.add(least);
      wordStarts.add(words.length);
      postingStarts.add(postings.length);
    }
    if (count % wordsInTurn === 0) await breathe();
  }
  return KeySegment.of({
    ...{ ids: ids.taken(), idStarts: idStarts.taken(), ranks },
    ...{ words: words.taken(), wordStarts: wordStarts.taken() },
    ...{ postings: postings.taken(), postingStarts: postingStarts.taken() },
  });
}

/**
 * Add the nodes of a word, by their new numbers.
 * @param nodes to be filled with the old ones
 * @returns the last new one
 */
function addPostings(
  into: GrowingBytes,
  segment: KeySegment,
  word: number,
  numbers: Uint32Array,
  last: number,
  nodes: Uint32Array,
): number {
  let before = last;
  const having = segment.nodesOf(word, nodes);
  for (let at = 0; at < having; at += 1) {
    const number = numbers[nodes[at] as number] as number;
    if (number === gone) continue;
    into.number(number - before);
    before = number;
  }
  return before;
}
