/** What a segment is made of; all of it lies in one block of bytes, as it lies in its file. */
interface SegmentParts {
  /** Where the id of each node begins, and the last ends. */
  readonly idStarts: Uint32Array;
  /** Where each word begins, and the last ends. */
  readonly wordStarts: Uint32Array;
  /** Where the nodes of each word begin, and those of the last end. */
  readonly postingStarts: Uint32Array;
  readonly ranks: Uint16Array;
  readonly ids: Uint8Array;
  readonly words: Uint8Array;
  readonly postings: Uint8Array;
}

const magic = 0x314b474b;
const headerLength = 6;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/**
 * A part of an inverted index that does not change: nodes by number, words in order of their UTF-8 bytes,
 * and for each word the numbers of the nodes that have it, ascending, each as its distance from the one
 * before in 7 bits a byte. No object stands for a node or a word, so that a million of them cost what
 * their characters cost.
 */
export class KeySegment {
  readonly nodes: number;
  readonly words: number;

  private constructor(
    /** As it is kept in a file. */
    readonly bytes: Uint8Array,
    readonly parts: SegmentParts,
  ) {
    this.nodes = parts.idStarts.length - 1;
    this.words = parts.wordStarts.length - 1;
  }

  /** Put the parts into one block. */
  static of(parts: SegmentParts): KeySegment {
    const { idStarts, wordStarts, postingStarts, ranks, ids, words, postings } = parts;
    const numbers = headerLength + idStarts.length + wordStarts.length + postingStarts.length;
    const length = numbers * 4 + even(ranks.byteLength) + ids.length + words.length + postings.length;
    const bytes = new Uint8Array(length);
    const header = [
      magic,
      idStarts.length - 1,
      wordStarts.length - 1,
      ids.length,
      words.length,
      postings.length,
    ];
    new Uint32Array(bytes.buffer, 0, headerLength).set(header);
    const segment = KeySegment.read(bytes);
    segment.parts.idStarts.set(idStarts);
    segment.parts.wordStarts.set(wordStarts);
    segment.parts.postingStarts.set(postingStarts);
    segment.parts.ranks.set(ranks);
    segment.parts.ids.set(ids);
    segment.parts.words.set(words);
    segment.parts.postings.set(postings);
    return segment;
  }

  /**
   * A segment from the bytes of one, which begin their buffer.
   * @throws Error when they are none
   */
  static read(bytes: Uint8Array): KeySegment {
    if (bytes.length < headerLength * 4) throw new Error('These bytes are no segment of search keys.');
    const [begins, nodes = 0, words = 0, ...lengths] = new Uint32Array(bytes.buffer, 0, headerLength);
    let at = headerLength * 4;
    const numbers = (count: number) => {
      const start = at;
      at += count * 4;
      return [start, count] as const;
    };
    const places = [numbers(nodes + 1), numbers(words + 1), numbers(words + 1)];
    const ranks = at;
    at += even(nodes * 2);
    const texts = lengths.map((length) => {
      at += length;
      return [at - length, at] as const;
    });
    if (begins !== magic || at !== bytes.length) {
      throw new Error('These bytes are no segment of search keys.');
    }
    const [idStarts, wordStarts, postingStarts] = places.map(
      ([start, count]) => new Uint32Array(bytes.buffer, start, count),
    ) as [Uint32Array, Uint32Array, Uint32Array];
    const [ids, wordBytes, postings] = texts.map(([from, to]) => bytes.subarray(from, to)) as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ];
    return new KeySegment(bytes, {
      ...{ idStarts, wordStarts, postingStarts, ids, postings },
      words: wordBytes,
      ranks: new Uint16Array(bytes.buffer, ranks, nodes),
    });
  }

  id(node: number): string {
    const { ids, idStarts } = this.parts;
    return decoder.decode(ids.subarray(idStarts[node], idStarts[node + 1]));
  }

  /** The bytes of a word. */
  word(at: number): Uint8Array {
    const { words, wordStarts } = this.parts;
    return words.subarray(wordStarts[at], wordStarts[at + 1]);
  }

  /**
   * The numbers of the nodes that have a word, ascending.
   * @param into takes them; as long as there are nodes
   * @returns how many there are
   */
  nodesOf(word: number, into: Uint32Array): number {
    const { postings, postingStarts } = this.parts;
    const end = postingStarts[word + 1] as number;
    let count = 0;
    let node = 0;
    for (let at = postingStarts[word] as number; at < end; ) {
      let byte = postings[at++] as number;
      let distance = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = postings[at++] as number;
        distance |= (byte & 127) << shift;
      }
      node += distance;
      into[count++] = node;
    }
    return count;
  }

  /** Where a word lies, as positions from and to; empty when no node has it. */
  term(word: string): readonly [from: number, to: number] {
    const sought = encoder.encode(word);
    const at = this.#position(sought, false);
    const isThere = at < this.words && compareBytes(this.word(at), sought) === 0;
    return [at, isThere ? at + 1 : at];
  }

  /** Where the words lie that begin so. */
  prefix(beginning: string): readonly [from: number, to: number] {
    const sought = encoder.encode(beginning);
    return [this.#position(sought, false), this.#position(sought, true)];
  }

  /** Index of the first word that is not before what is sought; or that is after all that begin with it. */
  #position(sought: Uint8Array, past: boolean): number {
    const { words, wordStarts } = this.parts;
    let low = 0;
    let high = this.words;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const start = wordStarts[middle] as number;
      const length = (wordStarts[middle + 1] as number) - start;
      const shared = Math.min(length, sought.length);
      let order = 0;
      for (let at = 0; at < shared && order === 0; at += 1) {
        order = (words[start + at] as number) - (sought[at] as number);
      }
      const isBefore = order < 0 || (order === 0 && (length < sought.length || past));
      if (isBefore) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Order of bytes, a beginning before what it begins. */
export function compareBytes(one: Uint8Array, other: Uint8Array): number {
  const shared = Math.min(one.length, other.length);
  for (let at = 0; at < shared; at += 1) {
    const order = (one[at] as number) - (other[at] as number);
    if (order !== 0) return order;
  }
  return one.length - other.length;
}

/** Numbers after it lie at a multiple of four. */
const even = (length: number) => (length + 3) & ~3;
