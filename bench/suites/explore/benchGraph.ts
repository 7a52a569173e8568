import type { TestGraph, TestLink, TestNode } from '../../../test/explore/TestGraph.ts';
import { randomOf } from '../../harness/random.ts';

/**
 * A graph of about `size` entities shaped like what districts announce: of 1,000, ten districts,
 * five industries and the rest projects and policies. However large, a district has about 100
 * neighbors and an industry 300. The same size gives the same graph.
 */
export function benchGraph(size: number): TestGraph {
  const random = randomOf(size);
  const named = (type: string, count: number): TestNode[] =>
    Array.from({ length: count }, (_, index) => ({ id: `${type.toLowerCase()}-${index}`, type }));
  const districts = named('District', Math.ceil(size / 100));
  const industries = named('Industry', Math.max(2, Math.ceil(size / 200)));
  const rest = size - districts.length - industries.length;
  const projects = named('Project', Math.ceil(rest / 2));
  const policies = named('Policy', Math.floor(rest / 2));
  const one = (nodes: readonly TestNode[]) => nodes[Math.floor(random() * nodes.length)]?.id ?? '';
  const links = new Map<string, TestLink>();
  const link = (type: string, from: string, to: string) =>
    links.set(`${type} ${from} ${to}`, { type, from, to });
  for (const { id } of districts)
    for (let count = 0; count < 5; count += 1) link('DEVELOPS', id, one(industries));
  for (const { id } of projects) {
    link('LOCATED_IN', id, one(districts));
    link('SUPPORTS', id, one(industries));
    link('SUPPORTS', id, one(industries));
    link('CARRIES_OUT', id, one(policies));
  }
  for (const { id } of policies) {
    link('APPLIES_TO', id, one(districts));
    link('SUPPORTS', id, one(industries));
  }
  return { nodes: [...districts, ...industries, ...projects, ...policies], links: [...links.values()] };
}

/** Pairs of different nodes of two types; the same graph gives the same pairs. */
export function choices(
  { nodes }: TestGraph,
  [first, second]: readonly [string, string],
  count: number,
): readonly (readonly [string, string])[] {
  const random = randomOf(count);
  const [from, to] = [first, second].map((type) => nodes.filter((node) => node.type === type));
  const one = (of: readonly TestNode[] = []) => of[Math.floor(random() * of.length)]?.id ?? '';
  const pairs: (readonly [string, string])[] = [];
  while (pairs.length < count) {
    const pair = [one(from), one(to)] as const;
    if (pair[0] !== pair[1]) pairs.push(pair);
  }
  return pairs;
}
