import type { Predicate } from './Predicate.ts';

/** The conditions that must all hold. */
export function conjuncts(where: Predicate | undefined): readonly Predicate[] {
  if (where === undefined) return [];
  return where.kind === 'and' ? where.parts.flatMap(conjuncts) : [where];
}
