import { pinyin } from 'pinyin-pro';
import { simplify } from '../../source/simplify.ts';
import { ExternalSort } from '../paged/ExternalSort.ts';
import { sortingKey } from '../paged/sortingKey.ts';
import { type DatasetProblems, whereOf } from '../read/DatasetProblems.ts';
import type { DraftDataset } from '../read/DraftDataset.ts';
import type { DraftNode } from '../read/DraftNode.ts';

/** Names shorter than this differ by one character too easily to be suspected. */
const shortestHan = 4;
const shortestLatin = 7;
const longest = 60;

/** Names that are kept once they were normalised. */
const mostKept = 10_000;

/**
 * Warn of two nodes of one type with names that are the same after normalisation, or differ by one
 * character: perhaps one thing entered twice. Names that differ by a digit are not suspected.
 */
export function checkNames(draft: DraftDataset, problems: DatasetProblems): void {
  const named = new NamedNodes(draft);
  for (const [number, others] of suspects(draft, named)) {
    const second = named.at(number);
    const reported = new Set<number>();
    for (const other of others) {
      if (other === number || reported.has(other)) continue;
      const first = named.at(other);
      if (second.type !== first.type || !near(second, first)) continue;
      reported.add(other);
      report(draft.nodes.at(other), first.name, draft.nodes.at(number), second.name, problems);
    }
  }
}

/** Of so many nodes with a form of their names in common each is compared with others. */
const mostCompared = 50;

/**
 * The nodes that have a form of their names in common with earlier ones, in order, each with the numbers of
 * those. The forms of all names are many times the names: they are brought together by sorting.
 */
function* suspects(
  { nodes }: DraftDataset,
  named: NamedNodes,
): Generator<readonly [number, readonly number[]]> {
  const forms = new ExternalSort();
  for (const number of nodes.numbers((type) => type.fields.get('name')?.kind === 'localized')) {
    const { type, normal } = named.at(number);
    if (normal === undefined) continue;
    for (const [at, form] of [normal, ...shortened(normal)].entries()) {
      forms.add(sortingKey(`${type}\n${form}`), number, at);
    }
  }
  const pairs = new ExternalSort();
  const first: number[] = [];
  let key: number | undefined;
  for (const form of forms.sorted()) {
    if (form.key !== key) first.length = 0;
    key = form.key;
    // In the order of nodes, of the forms of each, and of the nodes that have it.
    for (const [at, other] of first.entries()) {
      pairs.add((form.a * (longest + 2) + form.b) * mostCompared + at, form.a, other);
    }
    if (first.length < mostCompared) first.push(form.a);
  }
  let last: number | undefined;
  let others: number[] = [];
  for (const { a: number, b: other } of pairs.sorted()) {
    if (last !== undefined && number !== last) {
      yield [last, others];
      others = [];
    }
    last = number;
    others.push(other);
  }
  if (last !== undefined) yield [last, others];
}

interface Named {
  readonly type: string;
  readonly name: string;
  /** Undefined for a node without a name. */
  readonly normal: string | undefined;
}

/** The names of nodes by their numbers; some are kept, since names are mostly like those of few others. */
class NamedNodes {
  readonly #kept = new Map<number, Named>();

  constructor(readonly draft: DraftDataset) {}

  at(number: number): Named {
    const known = this.#kept.get(number);
    if (known !== undefined) return known;
    const node = this.draft.nodes.at(number);
    const name = canonicalName(node);
    const normal = name === undefined ? undefined : normalise(name);
    const named = { type: node.type.name, name: name ?? '', normal };
    if (this.#kept.size >= mostKept) this.#kept.clear();
    this.#kept.set(number, named);
    return named;
  }
}

function report(
  first: DraftNode,
  firstName: string,
  second: DraftNode,
  secondName: string,
  problems: DatasetProblems,
): void {
  if (!first.own && !second.own) return;
  const [reported, other] = second.own ? [second, first] : [first, second];
  const message = `${second.id} (${secondName}) and ${first.id} (${firstName}) at ${whereOf(other.location)} have nearly the same name; are they one ${second.type.name}?`;
  problems.warn('NEAR_DUPLICATE', reported.fieldLocations.get('name') ?? reported.location, message);
}

function canonicalName(node: DraftNode): string | undefined {
  const field = node.type.fields.get('name');
  if (field?.kind !== 'localized') return undefined;
  const name = node.properties.get(field.property);
  return typeof name === 'string' ? name : undefined;
}

function normalise(name: string): string {
  return simplify(name.normalize('NFKC').toLowerCase()).replace(/[\p{P}\p{S}\s]+/gu, '');
}

/** The name with each one character left out: names one edit apart share such a form or the name. */
function shortened(name: string): string[] {
  const characters = [...name];
  if (characters.length < (/\p{Script=Han}/u.test(name) ? shortestHan : shortestLatin)) return [];
  if (characters.length > longest) return [];
  return characters.map((_, index) => characters.toSpliced(index, 1).join(''));
}

/**
 * Equal, or one character apart: inserted, left out, or replaced by one that sounds alike. Chinese
 * names that differ in a character of another sound (开工, 竣工) and names that differ in a number
 * are meant to.
 */
function near({ normal: a = '' }: Named, { normal: b = '' }: Named): boolean {
  if (a === b) return true;
  if (digitsOf(a) !== digitsOf(b)) return false;
  const [left, right] = [[...a], [...b]];
  let head = 0;
  while (head < left.length && left[head] === right[head]) head++;
  let tail = 0;
  while (tail < Math.min(left.length, right.length) - head && left.at(-1 - tail) === right.at(-1 - tail))
    tail++;
  const removed = left.slice(head, left.length - tail);
  const added = right.slice(head, right.length - tail);
  if (removed.length > 1 || added.length > 1) return false;
  return removed[0] === undefined || added[0] === undefined || soundsAlike(removed[0], added[0]);
}

/** The numbers in a name, one after the other: where they differ, names are meant to. */
function digitsOf(name: string): string {
  return (name.match(/[\p{N}零一二三四五六七八九十两]/gu) ?? []).join('');
}

function soundsAlike(a: string, b: string): boolean {
  if (!/\p{Script=Han}/u.test(a) || !/\p{Script=Han}/u.test(b)) return true;
  const readings = (character: string) =>
    pinyin(character, { multiple: true, toneType: 'none', type: 'array' });
  const second = readings(b);
  return readings(a).some((reading) => second.includes(reading));
}
