import { pinyin } from 'pinyin-pro';
import { simplify } from '../../source/simplify.ts';
import { type DatasetProblems, whereOf } from '../read/DatasetProblems.ts';
import type { DraftDataset, DraftNode } from '../read/DraftDataset.ts';

/** Names shorter than this differ by one character too easily to be suspected. */
const shortestHan = 4;
const shortestLatin = 7;

/**
 * Warn of two nodes of one type with names that are the same after normalisation, or differ by one
 * character: perhaps one thing entered twice. Names that differ by a digit are not suspected.
 */
export function checkNames(draft: DraftDataset, problems: DatasetProblems): void {
  const seen = new Map<string, Named[]>();
  for (const node of draft.nodes.values()) {
    const name = canonicalName(node);
    if (name === undefined) continue;
    const normal = normalise(name);
    const named = { node, name, normal, digits: digitsOf(normal) };
    const reported = new Set<DraftNode>();
    for (const key of [normal, ...shortened(normal)]) {
      const bucket = `${node.type.name}\n${key}`;
      const others = seen.get(bucket) ?? [];
      for (const other of others) {
        if (other.node === node || reported.has(other.node) || !near(named, other)) continue;
        reported.add(other.node);
        report(other.node, other.name, node, name, problems);
      }
      if (others.length === 0) seen.set(bucket, others);
      if (others.length < 50) others.push(named);
    }
  }
}

interface Named {
  readonly node: DraftNode;
  readonly name: string;
  readonly normal: string;
  readonly digits: string;
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
  if (characters.length > 60) return [];
  return characters.map((_, index) => characters.toSpliced(index, 1).join(''));
}

/**
 * Equal, or one character apart: inserted, left out, or replaced by one that sounds alike. Chinese
 * names that differ in a character of another sound (开工, 竣工) and names that differ in a number
 * are meant to.
 */
function near({ normal: a, digits }: Named, { normal: b, digits: others }: Named): boolean {
  if (a === b) return true;
  if (digits !== others) return false;
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
