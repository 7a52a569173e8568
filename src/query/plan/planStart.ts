import { degreeKey, type GraphStatistics } from '../../store/GraphStatistics.ts';
import { conjuncts } from './conjuncts.ts';
import type { Start } from './Plan.ts';
import type { Predicate } from './Predicate.ts';

/** Following a relationship costs as much as looking at so many nodes for a value. */
const looksOfStep = 4;

/**
 * Where the search for rows begins that an engine would look for one by one: at the nodes of which each row must have
 * some, where a value of theirs is asked for. All nodes of a type are compared with a value faster than rows are
 * followed to theirs, however many fulfil it; where conditions of the rows may leave few of them, they go first.
 * @param statistics what the choice is made by; no answer depends on it
 */
export function planStart(
  where: Predicate | undefined,
  { nodes, degrees }: GraphStatistics,
  labelOf: (type: string) => string | undefined,
): Start | undefined {
  const [only, ...others] = conjuncts(where);
  if (only?.kind !== 'related' || only.quantifier !== 'some' || others.length > 0) return undefined;
  const { field } = only;
  const conditions = conjuncts(only.where);
  if (conditions.length === 0 || !conditions.every(isOfNode)) return undefined;
  const looked = nodes[labelOf(field.target) ?? ''];
  const followed = degrees[degreeKey(field.type, field.direction)]?.edges;
  if (looked === undefined || followed === undefined || looked > looksOfStep * followed) return undefined;
  return { field, where: only.where };
}

function isOfNode(condition: Predicate): boolean {
  return condition.kind === 'compare' && condition.left.on === 'node';
}
