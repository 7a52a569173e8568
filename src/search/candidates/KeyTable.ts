import type { Breathe } from '../../query/run/inTurns.ts';
import { rankBits } from '../keys/rank.ts';
import { analyse, typeToken } from '../keys/searchKeys.ts';
import type { KeyClause, KeyQuery, Scored } from './KeyQuery.ts';
import { slips } from './slips.ts';

/** Sorts after every character a token can hold. */
const last = '\uffff';
const wildcard = '\u0000';
/** Nodes of words counted between two turns of others. */
const nodesInTurn = 5_000;

/**
 * An inverted index of search keys in memory, for an engine without full-text indexes: which nodes
 * have which word, and the words in order so that those with a common beginning lie together.
 */
export class KeyTable {
  readonly #ids: string[] = [];
  readonly #ranks: number[] = [];
  #postings = new Map<string, number[]>();
  /** In order, once sealed, with the nodes that have each. */
  readonly #words: string[] = [];
  readonly #nodes: (readonly number[])[] = [];

  /** Add a node by its stored keys. Call `seal` after the last. */
  add(id: string, keys: string): void {
    const node = this.#ids.push(id) - 1;
    let rank = 0;
    for (const word of analyse(keys)) {
      if (word.length === 2 && word.startsWith('z')) {
        rank |= 1 << (word.charCodeAt(1) - 'a'.charCodeAt(0));
        continue;
      }
      const posting = this.#postings.get(word);
      if (posting === undefined) this.#postings.set(word, [node]);
      else if (posting.at(-1) !== node) posting.push(node);
    }
    this.#ranks.push(rank);
  }

  /** Make the table ready for `find`. Other work gets its turn meanwhile. */
  async seal(): Promise<this> {
    const buckets = new Map<string, string[]>();
    for (const word of this.#postings.keys()) {
      const bucket = buckets.get(word.slice(0, 2));
      if (bucket === undefined) buckets.set(word.slice(0, 2), [word]);
      else bucket.push(word);
    }
    for (const name of [...buckets.keys()].sort()) {
      await pause();
      for (const word of buckets.get(name)?.sort() ?? []) {
        this.#words.push(word);
        this.#nodes.push(this.#postings.get(word) ?? []);
      }
    }
    this.#postings = new Map();
    return this;
  }

  get size(): number {
    return this.#ids.length;
  }

  /** The `limit` nodes with the highest scores, highest first. */
  async find({ any, types, limit }: KeyQuery, breathe: Breathe): Promise<readonly Scored[]> {
    const scores = new Float64Array(this.#ids.length);
    const counted = new Int32Array(this.#ids.length).fill(-1);
    const touched: number[] = [];
    let counts = 0;
    for (const [index, { boost, ...clause }] of any.entries()) {
      for (const [from, to] of this.#ranges(clause)) {
        for (let at = from; at < to; at += 1) {
          const nodes = this.#nodes[at] ?? [];
          counts += 1 + nodes.length;
          if (counts >= nodesInTurn) {
            counts = 0;
            await breathe();
          }
          for (const node of nodes) {
            if (counted[node] === index) continue;
            if (scores[node] === 0) touched.push(node);
            counted[node] = index;
            scores[node] = (scores[node] ?? 0) + boost;
          }
        }
      }
    }
    const kept = types === undefined ? touched : this.#ofTypes(touched, types);
    for (const node of kept) {
      scores[node] = (scores[node] ?? 0) + (this.#ranks[node] ?? 0) / 2 ** (rankBits + 3);
    }
    return best(kept, scores, limit).map((node) => ({
      id: this.#ids[node] ?? '',
      score: scores[node] ?? 0,
    }));
  }

  #ofTypes(nodes: readonly number[], types: readonly string[]): number[] {
    const allowed = new Uint8Array(this.#ids.length);
    for (const type of types) {
      for (const [at] of this.#ranges({ match: 'term', token: typeToken(type) })) {
        for (const node of this.#nodes[at] ?? []) allowed[node] = 1;
      }
    }
    return nodes.filter((node) => allowed[node] === 1);
  }

  /** Where the words lie that match, as positions from and to. */
  #ranges({ match, token }: Pick<KeyClause, 'match' | 'token'>): readonly (readonly [number, number])[] {
    if (match === 'prefix') return [this.#range(token)];
    if (match === 'term') {
      const at = this.#position(token);
      return this.#words[at] === token ? [[at, at + 1]] : [];
    }
    const prefixes = new Set(slips(token, wildcard).flatMap((pattern) => this.#fill(pattern)));
    return [...prefixes].map((prefix) => this.#range(prefix)).filter(([from, to]) => from < to);
  }

  #range(prefix: string): readonly [number, number] {
    return [this.#position(prefix), this.#position(prefix + last)];
  }

  /** The beginnings of words that a pattern with at most one wildcard stands for. */
  #fill(pattern: string): readonly string[] {
    const gap = pattern.indexOf(wildcard);
    if (gap < 0) return [pattern];
    const before = pattern.slice(0, gap);
    const after = pattern.slice(gap + 1);
    const filled: string[] = [];
    let [at, end] = this.#range(before);
    while (at < end) {
      const letter = this.#words[at]?.[gap];
      if (letter === undefined) {
        at += 1;
        continue;
      }
      filled.push(before + letter + after);
      at = this.#position(before + letter + last);
    }
    return filled;
  }

  /** Index of the first word that is not before `word`. */
  #position(word: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Let whatever waits for the event loop go first. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** The nodes with the highest scores, in order; a long list is cut before it is sorted. */
function best(nodes: number[], scores: Float64Array, limit: number): number[] {
  let kept = nodes;
  if (nodes.length > limit) {
    const sorted = Float64Array.from(nodes, (node) => scores[node] ?? 0).sort();
    const least = sorted[sorted.length - limit] ?? 0;
    kept = nodes.filter((node) => (scores[node] ?? 0) >= least);
  }
  return kept.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, limit);
}
