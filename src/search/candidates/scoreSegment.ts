import type { Breathe } from '../../query/run/inTurns.ts';
import { rankBits } from '../keys/rank.ts';
import { typeToken } from '../keys/searchKeys.ts';
import type { KeyClause, KeyQuery, Scored } from './KeyQuery.ts';
import type { KeySegment } from './KeySegment.ts';
import type { Part } from './mergeSegments.ts';
import { slips } from './slips.ts';

const wildcard = '\u0000';
/** Words and nodes of words counted between two turns of others: about a millisecond. */
const countsInTurn = 50_000;
/** A boost is a multiple of 1/8, and the rank a fraction of that. */
const unitsOfBoost = 8;
const ranks = 2 ** rankBits;

/** The `limit` nodes of a segment with the highest scores, in no order. */
export async function scoreSegment(
  { segment, dead }: Part,
  { any, types, limit }: KeyQuery,
  breathe: Breathe,
): Promise<readonly Scored[]> {
  const units = new Uint32Array(segment.nodes);
  const counted = new Uint16Array(segment.nodes);
  const touched = new Uint32Array(segment.nodes);
  let matched = 0;
  let counts = 0;
  const nodes = new Uint32Array(segment.nodes);
  for (const [index, { boost, ...clause }] of any.entries()) {
    const added = boost * unitsOfBoost;
    const count = (having: number) => {
      for (let at = 0; at < having; at += 1) {
        const node = nodes[at] as number;
        if (counted[node] === index + 1) continue;
        if (counted[node] === 0) touched[matched++] = node;
        counted[node] = index + 1;
        units[node] = (units[node] as number) + added;
      }
    };
    if (clause.match === 'all') {
      count(await nodesOfAll(segment, clause.token.split(' '), nodes, breathe));
      continue;
    }
    for (const [from, to] of rangesOf(segment, clause)) {
      for (let word = from; word < to; word += 1) {
        const having = segment.nodesOf(word, nodes);
        count(having);
        counts += having + 1;
        if (counts >= countsInTurn) {
          counts = 0;
          await breathe();
        }
      }
    }
  }
  const allowed = types === undefined ? undefined : ofTypes(segment, types, nodes);
  const scores = new Uint32Array(matched);
  let kept = 0;
  for (let at = 0; at < matched; at += 1) {
    const node = touched[at] as number;
    if (dead.has(node) || allowed?.[node] === 0) continue;
    touched[kept] = node;
    scores[kept++] = (units[node] as number) * ranks + (segment.parts.ranks[node] as number);
  }
  const least = nthLargest(scores.subarray(0, kept), limit);
  const found: Scored[] = [];
  // Those above the least first: of those equal to it as many as there is room for.
  for (const wanted of ['above', 'equal'] as const) {
    for (let at = 0; at < kept && found.length < limit; at += 1) {
      const score = scores[at] as number;
      if (wanted === 'above' ? score <= least : score !== least) continue;
      found.push({ id: segment.id(touched[at] as number), score: score / (unitsOfBoost * ranks) });
    }
  }
  return found;
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
): readonly (readonly [from: number, to: number])[] {
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
