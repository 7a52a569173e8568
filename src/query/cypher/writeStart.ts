import type { Start } from '../plan/Plan.ts';
import { lines, whereClause } from './text.ts';
import type { Writing } from './Writing.ts';
import { always, writePredicate } from './writePredicate.ts';

/**
 * The nodes that have some along a chain of relationships, each once, found from its end.
 * @param node the variable they are bound to, which have the label
 */
export function writeStart(
  { field, where, start }: Start,
  node: string,
  label: string,
  writing: Writing,
): string {
  const far = writing.names.fresh('n');
  const farLabel = String(writing.model.nodes.get(field.target)?.label);
  const found =
    start === undefined ? `MATCH (${far}:${farLabel})` : writeStart(start, far, farLabel, writing);
  const condition =
    where === undefined ? always : writePredicate(where, { node: far, edge: undefined }, writing);
  const arrow = field.direction === 'OUT' ? `<-[:${field.type}]-` : `-[:${field.type}]->`;
  // One at most leaves a node: it is not met again, coming from different ones.
  const isOnce = field.cardinality === 'one' && field.direction === 'OUT';
  return lines(
    found + whereClause(condition === always ? [] : [condition]),
    `MATCH (${far})${arrow}(${node}:${label})`,
    isOnce ? `WITH ${node}` : `WITH DISTINCT ${node}`,
  );
}
