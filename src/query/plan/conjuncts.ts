import type { Predicate } from './Predicate.ts';

/** The conditions that must all hold. */
export function conjuncts(where: Predicate | undefined): readonly Predicate[] {
  if (where === undefined) return [];
  return where.kind === 'and' ? where.parts.flatMap(conjuncts) : [where];
}

/** One condition that holds when all do; undefined of none. */
export function allOf(parts: readonly Predicate[]): Predicate | undefined {
  const [only, ...others] = parts;
  return others.length === 0 ? only : { kind: 'and', parts };
}
