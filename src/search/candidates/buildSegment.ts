import { analyse } from '../keys/searchKeys.ts';
import { GrowingBytes, GrowingNumbers } from './GrowingBytes.ts';
import { KeySegment } from './KeySegment.ts';

/** A node by its stored keys. */
export interface KeyedNode {
  readonly id: string;
  readonly keys: string;
}

const encoder = new TextEncoder();
const ascii = /^[\0-\x7f]*$/;

/** The segment of some nodes, few enough that nobody is kept waiting: the keys of some thousands. */
export function buildSegment(nodes: readonly KeyedNode[]): KeySegment {
  const nodesOf = new Map<string, number[]>();
  const ranks = new Uint16Array(nodes.length);
  const ids = new GrowingBytes();
  const idStarts = new GrowingNumbers(nodes.length + 1);
  idStarts.add(0);
  for (const [node, { id, keys }] of nodes.entries()) {
    ids.add(encoder.encode(id));
    idStarts.add(ids.length);
    for (const word of analyse(keys)) {
      if (word.length === 2 && word.startsWith('z')) {
        ranks[node] = (ranks[node] as number) | (1 << (word.charCodeAt(1) - 'a'.charCodeAt(0)));
        continue;
      }
      // The ranks tell.
      if (word.startsWith('r')) continue;
      const having = nodesOf.get(word);
      if (having === undefined) nodesOf.set(word, [node]);
      else if (having.at(-1) !== node) having.push(node);
    }
  }
  const words = new GrowingBytes();
  const postings = new GrowingBytes();
  const wordStarts = new GrowingNumbers(nodesOf.size + 1);
  const postingStarts = new GrowingNumbers(nodesOf.size + 1);
  wordStarts.add(0);
  postingStarts.add(0);
  for (const word of inOrder(nodesOf.keys())) {
    words.add(encoder.encode(word));
    wordStarts.add(words.length);
    let before = 0;
    for (const node of nodesOf.get(word) ?? []) {
      postings.number(node - before);
      before = node;
    }
    postingStarts.add(postings.length);
  }
  return KeySegment.of({
    ids: ids.taken(),
    idStarts: idStarts.taken(),
    words: words.taken(),
    wordStarts: wordStarts.taken(),
    postings: postings.taken(),
    postingStarts: postingStarts.taken(),
    ranks,
  });
}

/** In order of their UTF-8 bytes. JavaScript's own order, by UTF-16 units, is another outside the basic plane. */
function inOrder(words: Iterable<string>): readonly string[] {
  const [plain, rest]: [string[], string[]] = [[], []];
  for (const word of words) (ascii.test(word) ? plain : rest).push(word);
  plain.sort();
  rest.sort(byCodePoint);
  const [least = '\uffff', greatest = ''] = [rest[0], plain.at(-1)];
  return byCodePoint(greatest, least) <= 0 ? [...plain, ...rest] : [...plain, ...rest].sort(byCodePoint);
}

function byCodePoint(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
