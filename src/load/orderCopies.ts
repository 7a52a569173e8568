import { endProperties } from '../store/GraphStatistics.ts';
import type { ParameterValue } from '../store/GraphStore.ts';
import { copyProperty, greatestValue, type KeptOrder, type OrderedProperty } from '../store/KeptOrder.ts';
import { cypherFile } from './cypherFile.ts';

/** What statements with copies need as the parameter `$greatest`: the values that stand for missing ones. */
export const greatestParameter = { greatest: greatestValue as Readonly<Record<string, ParameterValue>> };

/** Sets the copies and ids by which the orders of one relationship type go: of `r`, from `a` to `b`. */
export function relationshipCopies(orders: readonly KeptOrder[], type: string): readonly string[] {
  const own = orders.filter((order) => order.type === type);
  if (own.length === 0) return [];
  const { from, to } = endProperties;
  return [`r.${from} = a.id`, `r.${to} = b.id`, ...unique(own.flatMap(relationshipCopy))];
}

/** Sets the copies of nodes with these labels: of `n`. */
export function nodeCopies(orders: readonly KeptOrder[], labels: readonly string[]): readonly string[] {
  return unique(
    orders.flatMap(({ type, of, by }) =>
      type === undefined && by !== undefined && labels.includes(of) ? [copy('n', 'by', 'n', by)] : [],
    ),
  );
}

/**
 * For nodes that change: the statements that bring the copies of their values to what they are, on the
 * relationships by which nodes of a hub are ordered. They take `$rows [{id}]` and `$greatest`.
 */
export function changedCopies(orders: readonly KeptOrder[]): readonly string[] {
  return unique(
    orders.flatMap((order) => {
      const [sets] = relationshipCopy(order);
      if (sets === undefined) return [];
      const relationship =
        order.direction === 'IN' ? `(a)-[r:${order.type}]->()` : `(b)<-[r:${order.type}]-()`;
      const node = order.direction === 'IN' ? 'a' : 'b';
      return [cypherFile('load/copy_changed_values', { relationship, node, sets })];
    }),
  );
}

/** The rows are the nodes at the other end: where relationships arrive, those they start from. */
function relationshipCopy({ type, direction, by }: KeptOrder): readonly string[] {
  if (type === undefined || by === undefined) return [];
  return direction === 'IN' ? [copy('r', 'from', 'a', by)] : [copy('r', 'to', 'b', by)];
}

function copy(variable: string, of: 'from' | 'to' | 'by', node: string, by: OrderedProperty): string {
  return `${variable}.${copyProperty(of, by)} = coalesce(${node}.${by.property}, $greatest.${by.kind})`;
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
