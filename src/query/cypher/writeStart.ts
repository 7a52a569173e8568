import type { NodeType } from '../../model/Model.ts';
import { leadsOnlyTo } from '../plan/leadsOnlyTo.ts';
import type { Start } from '../plan/Plan.ts';
import { lines, whereClause } from './text.ts';
import type { Writing } from './Writing.ts';
import { always, writePredicate } from './writePredicate.ts';

/**
 * The nodes that have some along a chain of relationships, each once, found from its end.
 * @param node the pattern of these nodes: a variable with or without their label
 */
export function writeStart({ field, where, start }: Start, node: string, writing: Writing): string {
  const { model, names } = writing;
  const far = names.fresh('n');
  const target = model.nodes.get(field.target) as NodeType;
  const labelled = `${far}:${target.label}`;
  const found =
    start === undefined
      ? `MATCH (${labelled})`
      : // Others than those have no such relationship to go back along.
        writeStart(start, leadsOnlyTo(field, target, model) ? far : labelled, writing);
  const condition =
    where === undefined ? always : writePredicate(where, { node: far, edge: undefined }, writing);
  const arrow = field.direction === 'OUT' ? `<-[:${field.type}]-` : `-[:${field.type}]->`;
  const [variable] = node.split(':');
  // One at most leaves a node: it is not met again, coming from different ones.
  const isOnce = field.cardinality === 'one' && field.direction === 'OUT';
  return lines(
    found + whereClause(condition === always ? [] : [condition]),
    `MATCH (${far})${arrow}(${node})`,
    isOnce ? `WITH ${variable}` : `WITH DISTINCT ${variable}`,
  );
}
