import { rankBits } from '../keys/rank.ts';
import { analyse, typeToken } from '../keys/searchKeys.ts';
import type { KeyClause, KeyQuery, Scored } from './KeyQuery.ts';
import { slips } from './slips.ts';

/** Sorts after every character a token can hold. */
const last = '\uffff';
const wildcard = '\u0000';

/**
 * An inverted index of search keys in memory, for an engine without full-text indexes: which nodes
 * have which word, and the words in order so that those with a common beginning lie together.
 */
export class KeyTable {
  readonly #ids: string[] = [];
  readonly #ranks: number[] = [];
  readonly #postings = new Map<string, number[]>();
  #words: string[] = [];

  /** Add a node by its stored keys. Call `seal` after the last. */
  add(id: string, keys: string): void {
    const node = this.#ids.push(id) - 1;
    let rank = 0;
    for (const word of new Set(analyse(keys))) {
      if (word.length === 2 && word.startsWith('b')) {
        rank |= 1 << (word.charCodeAt(1) - 'a'.charCodeAt(0));
        continue;
      }
      const posting = this.#postings.get(word);
      if (posting === undefined) this.#postings.set(word, [node]);
      else posting.push(node);
    }
    this.#ranks.push(rank);
  }

  /** Make the table ready for `find`. */
  seal(): this {
    this.#words = [...this.#postings.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    return this;
  }

  get size(): number {
    return this.#ids.length;
  }

  /** The `limit` nodes with the highest scores, highest first. */
  find({ any, types, limit }: KeyQuery): readonly Scored[] {
    const scores = new Float64Array(this.#ids.length);
    const counted = new Int32Array(this.#ids.length).fill(-1);
    const touched: number[] = [];
    any.forEach((clause, index) => {
      for (const word of this.#matching(clause)) {
        for (const node of this.#postings.get(word) ?? []) {
          if (counted[node] === index) continue;
          if (scores[node] === 0) touched.push(node);
          counted[node] = index;
          scores[node] = (scores[node] ?? 0) + clause.boost;
        }
      }
    });
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
    for (const type of types) for (const node of this.#postings.get(typeToken(type)) ?? []) allowed[node] = 1;
    return nodes.filter((node) => allowed[node] === 1);
  }

  *#matching({ match, token }: KeyClause): Generator<string> {
    if (match === 'term') yield token;
    else if (match === 'prefix') yield* this.#range(token);
    else {
      const prefixes = new Set<string>();
      for (const pattern of slips(token, wildcard)) {
        for (const prefix of this.#fill(pattern)) prefixes.add(prefix);
      }
      for (const prefix of prefixes) yield* this.#range(prefix);
    }
  }

  *#range(prefix: string): Generator<string> {
    const end = this.#position(prefix + last);
    for (let at = this.#position(prefix); at < end; at += 1) yield this.#words[at] ?? '';
  }

  /** The beginnings of words that a pattern with at most one wildcard stands for. */
  *#fill(pattern: string): Generator<string> {
    const gap = pattern.indexOf(wildcard);
    if (gap < 0) {
      yield pattern;
      return;
    }
    const before = pattern.slice(0, gap);
    const after = pattern.slice(gap + 1);
    const end = this.#position(before + last);
    let at = this.#position(before);
    while (at < end) {
      const letter = this.#words[at]?.[gap];
      if (letter === undefined) {
        at += 1;
        continue;
      }
      yield before + letter + after;
      at = this.#position(before + letter + last);
    }
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
