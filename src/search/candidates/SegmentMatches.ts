import type { Breathe } from '../../query/run/inTurns.ts';
import { rankBits } from '../keys/rank.ts';
import { typeToken } from '../keys/searchKeys.ts';
import { beginningTokensFrom } from '../keys/tokens.ts';
import { type KeyClause, type Scored, unitOfBoost } from './KeyQuery.ts';
import type { KeySegment } from './KeySegment.ts';
import type { Part } from './mergeSegments.ts';
import { slips } from './slips.ts';

const wildcard = '\u0000';
/** Words and nodes of words counted between two turns of others: about a millisecond. */
const countsInTurn = 50_000;
/** Scores are counted in units, of which the rank is a fraction. */
const unitsOfBoost = 1 / unitOfBoost;
const ranks = 2 ** rankBits;

/** The nodes of a segment that have some words, and what these count. */
export class SegmentMatches {
  readonly #segment: KeySegment;
  readonly #dead: ReadonlySet<number>;
  readonly #breathe: Breathe;
  /** What the words of a node count that do so whatever its rank, and those that count for good ranks alone. */
  readonly #always: Uint16Array;
  readonly #ranked: Uint16Array;
  /** The last clause that counted for a node, of which some words may have it. */
  readonly #counted: Uint16Array;
  /** The first of it are those that have a word. */
  readonly #touched: Uint32Array;
  #matched = 0;
  #clauses = 0;
  /** Room for the nodes of a word. */
  readonly #nodes: Uint32Array;

  constructor({ segment, dead }: Part, breathe: Breathe) {
    this.#segment = segment;
    this.#dead = dead;
    this.#breathe = breathe;
    this.#always = new Uint16Array(segment.nodes);
    this.#ranked = new Uint16Array(segment.nodes);
    this.#counted = new Uint16Array(segment.nodes);
    this.#touched = new Uint32Array(segment.nodes);
    this.#nodes = new Uint32Array(segment.nodes);
  }

  /** Let words count whatever the rank of a node. */
  add(clauses: readonly KeyClause[]): Promise<void> {
    return this.#add(clauses, this.#always, 0);
  }

  /**
   * Let words count for nodes of some ranks, instead of those that did so before.
   * @param least of these ranks; what is below it may be left out
   */
  async rank(clauses: readonly KeyClause[], least: number): Promise<void> {
    for (let at = 0; at < this.#matched; at += 1) this.#ranked[this.#touched[at] as number] = 0;
    await this.#add(clauses, this.#ranked, least);
  }

  /** Let the words that count for nodes of some ranks do so for all. */
  keepRanked(): void {
    for (let at = 0; at < this.#matched; at += 1) {
      const node = this.#touched[at] as number;
      this.#always[node] = (this.#always[node] as number) + (this.#ranked[node] as number);
      this.#ranked[node] = 0;
    }
  }

  /**
   * The `limit` nodes with the highest scores, in no order.
   * @param least rank for which the words count that do so for good ranks alone
   */
  best(types: readonly string[] | undefined, least: number, limit: number): readonly Scored[] {
    const segment = this.#segment;
    const allowed = types === undefined ? undefined : ofTypes(segment, types, this.#nodes);
    const found = new Uint32Array(this.#matched);
    const scores = new Uint32Array(this.#matched);
    let kept = 0;
    for (let at = 0; at < this.#matched; at += 1) {
      const node = this.#touched[at] as number;
      const rank = segment.parts.ranks[node] as number;
      const units = (this.#always[node] as number) + (rank < least ? 0 : (this.#ranked[node] as number));
      if (units === 0 || this.#dead.has(node) || allowed?.[node] === 0) continue;
      found[kept] = node;
      scores[kept++] = units * ranks + rank;
    }
    const lowest = nthLargest(scores.subarray(0, kept), limit);
    const best: Scored[] = [];
    // Those above the lowest first: of those equal to it as many as there is room for.
    for (const wanted of ['above', 'equal'] as const) {
      for (let at = 0; at < kept && best.length < limit; at += 1) {
        const score = scores[at] as number;
        if (wanted === 'above' ? score <= lowest : score !== lowest) continue;
        best.push({ id: segment.id(found[at] as number), score: score / (unitsOfBoost * ranks) });
      }
    }
    return best;
  }

  async #add(clauses: readonly KeyClause[], units: Uint16Array, least: number): Promise<void> {
    const segment = this.#segment;
    const nodes = this.#nodes;
    let counts = 0;
    for (const { boost, ...clause } of clauses) {
      const added = boost * unitsOfBoost;
      this.#clauses += 1;
      if (clause.match === 'all') {
        this.#count(await nodesOfAll(segment, clause.token.split(' '), nodes, this.#breathe), units, added);
        continue;
      }
      for (const [from, to] of rangesOf(segment, clause, least)) {
        for (let word = from; word < to; word += 1) {
          const having = segment.nodesOf(word, nodes);
          this.#count(having, units, added);
          counts += having + 1;
          if (counts >= countsInTurn) {
            counts = 0;
            await this.#breathe();
          }
        }
      }
    }
  }

  /** Of `#nodes` the first so many have a word of the clause that is counted. */
  #count(having: number, units: Uint16Array, added: number): void {
    const nodes = this.#nodes;
    const counted = this.#counted;
    for (let at = 0; at < having; at += 1) {
      const node = nodes[at] as number;
      if (counted[node] === this.#clauses) continue;
      if (counted[node] === 0) this.#touched[this.#matched++] = node;
      counted[node] = this.#clauses;
      units[node] = (units[node] as number) + added;
    }
  }
}

/**
 * The nodes that have each of some words, ascending.
 * @param into takes them; as long as there are nodes
 * @returns how many there are
 */
async function nodesOfAll(
  segment: KeySegment,
  words: readonly string[],
  into: Uint32Array,
  breathe: Breathe,
): Promise<number> {
  const { postingStarts } = segment.parts;
  const lengthOf = (word: number) => (postingStarts[word + 1] as number) - (postingStarts[word] as number);
  const found: number[] = [];
  for (const word of words) {
    const [at, after] = segment.term(word);
    if (at === after) return 0;
    found.push(at);
  }
  // The rarest first: what it does not have needs no comparison.
  const [rarest = 0, ...others] = found.sort((a, b) => lengthOf(a) - lengthOf(b));
  let kept = segment.nodesOf(rarest, into);
  const nodes = new Uint32Array(others.length === 0 ? 0 : segment.nodes);
  for (const other of others) {
    if (kept === 0) break;
    const having = segment.nodesOf(other, nodes);
    let [both, place] = [0, 0];
    for (let at = 0; at < kept; at += 1) {
      const node = into[at] as number;
      while (place < having && (nodes[place] as number) < node) place += 1;
      if (place < having && nodes[place] === node) into[both++] = node;
    }
    kept = both;
    await breathe();
  }
  return kept;
}

function ofTypes(segment: KeySegment, types: readonly string[], nodes: Uint32Array): Uint8Array {
  const allowed = new Uint8Array(segment.nodes);
  for (const type of types) {
    const [word, after] = segment.term(typeToken(type));
    if (word === after) continue;
    const having = segment.nodesOf(word, nodes);
    for (let at = 0; at < having; at += 1) allowed[nodes[at] as number] = 1;
  }
  return allowed;
}

/** The n-th largest of some numbers below 2^32, counted by their upper half and then their lower one; 0 when there are fewer. */
function nthLargest(numbers: Uint32Array, n: number): number {
  if (numbers.length <= n) return 0;
  const upper = new Uint32Array(65_536);
  for (const number of numbers) upper[number >>> 16] = (upper[number >>> 16] as number) + 1;
  let left = n;
  let high = 65_535;
  for (; high > 0 && left > (upper[high] as number); high -= 1) left -= upper[high] as number;
  const lower = new Uint32Array(65_536);
  for (const number of numbers) {
    if (number >>> 16 === high) lower[number & 0xffff] = (lower[number & 0xffff] as number) + 1;
  }
  let low = 65_535;
  for (; low > 0 && left > (lower[low] as number); low -= 1) left -= lower[low] as number;
  return high * 65_536 + low;
}

/** Where the words lie that match, as positions from and to. */
function rangesOf(
  segment: KeySegment,
  { match, token }: Pick<KeyClause, 'match' | 'token'>,
  least: number,
): readonly (readonly [from: number, to: number])[] {
  if (match === 'beginning') return beginningTokensFrom(token, least).map((word) => segment.term(word));
  if (match === 'prefix') return [segment.prefix(token)];
  if (match !== 'near') return [segment.term(token)];
  const prefixes = new Set(slips(token, wildcard).flatMap((pattern) => fill(segment, pattern)));
  return [...prefixes].map((prefix) => segment.prefix(prefix)).filter(([from, to]) => from < to);
}

/** The beginnings of words that a pattern with at most one wildcard stands for; what matches nearly is in ASCII. */
function fill(segment: KeySegment, pattern: string): readonly string[] {
  const gap = pattern.indexOf(wildcard);
  if (gap < 0) return [pattern];
  const before = pattern.slice(0, gap);
  const after = pattern.slice(gap + 1);
  const filled: string[] = [];
  let [at, end] = segment.prefix(before);
  while (at < end) {
    const letter = segment.word(at)[gap];
    if (letter === undefined) {
      at += 1;
      continue;
    }
    const beginning = before + String.fromCharCode(letter);
    filled.push(beginning + after);
    [, at] = segment.prefix(beginning);
  }
  return filled;
}
