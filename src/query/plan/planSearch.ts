import type { NodeType } from '../../model/Model.ts';
import { conditionsWork } from '../cost/costSource.ts';
import { allOf, conjuncts } from './conjuncts.ts';
import type { ConnectionPlan, Search, SortKey, Start } from './Plan.ts';
import type { Predicate } from './Predicate.ts';
import { planStart, type StartKnown } from './planStart.ts';

/** Ordering rows by one more value costs as much as so much work on conditions (`conditionsWork`) a row. */
const workOfKey = 8;

type Planned = Pick<ConnectionPlan, 'field' | 'anchor' | 'order' | 'where'> & { readonly target: NodeType };

/**
 * How the rows of a connection are searched for where the engine does it in the order that the statement says:
 * where it begins, and which conditions wait until the rows are in order.
 */
export function planSearch({ field, anchor, where, target, order }: Planned, known: StartKnown): Search {
  const isAll = field === undefined && anchor === undefined;
  const started = isAll ? planStart(where, target, known) : undefined;
  const { start, rest } = started ?? { start: undefined, rest: where };
  const parts = conjuncts(rest);
  const last = parts.filter(isDear);
  const without = isAll ? planWithout(where, target, known) : undefined;
  if (last.length === 0 || !isQuicker(order, last, target, known))
    return { start, without, first: rest, last: undefined };
  return { start, without, first: allOf(parts.filter((part) => !last.includes(part))), last: allOf(last) };
}

/** Where nothing is asked but that rows have none of something: where the search for those that have some begins. */
function planWithout(where: Predicate | undefined, target: NodeType, known: StartKnown): Start | undefined {
  const [only, ...others] = conjuncts(where);
  if (only?.kind !== 'related' || only.quantifier !== 'none' || others.length > 0) return undefined;
  return planStart({ ...only, quantifier: 'some' }, target, known)?.start;
}

/** Whether rows are put in order for less than it costs to look for what conditions ask. */
function isQuicker(
  order: readonly SortKey[],
  conditions: readonly Predicate[],
  { label }: NodeType,
  { statistics }: StartKnown,
): boolean {
  if (!order.every(({ of }) => of.kind === 'property')) return false;
  const work = conditionsWork(allOf(conditions), statistics, statistics.nodes[label] ?? 1);
  return work >= workOfKey * (order.length - 1);
}

/** Whether a condition asks something of the nodes that relationships lead to; how many there are is soon known. */
function isDear(condition: Predicate): boolean {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.parts.some(isDear);
    case 'not':
      return isDear(condition.part);
    case 'related':
      return true;
    case 'count':
      return condition.where !== undefined;
    default:
      return false;
  }
}
