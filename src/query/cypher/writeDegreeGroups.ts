import type { RelationshipField } from '../../model/Model.ts';
import { leadsOnlyTo } from '../plan/leadsOnlyTo.ts';
import type { AggregatePlan, ConnectionPlan } from '../plan/Plan.ts';
import { call, lines } from './text.ts';
import type { Writing } from './Writing.ts';

/**
 * The relationship by whose numbers the groups of a plan are known, without a look at their rows: how many of
 * all nodes of a type lead to each node by it, and nothing else is asked of them. Undefined for other plans.
 */
export function degreeGrouping(
  { keys, measures, rules }: AggregatePlan,
  { field, anchor, where, target }: ConnectionPlan,
  { model }: Writing,
): RelationshipField | undefined {
  const [key, ...others] = keys;
  if (key?.kind !== 'related' || others.length > 0 || measures.length > 1 || rules.length > 0)
    return undefined;
  if (field !== undefined || anchor !== undefined || where !== undefined) return undefined;
  // The loader keeps that no more than one leaves a node; of those that arrive it knows no such bound.
  const isOne = key.field.cardinality === 'one' && key.field.direction === 'OUT';
  const back = { type: key.field.type, direction: 'IN' as const };
  return isOne && leadsOnlyTo(back, target, model) ? key.field : undefined;
}

/** Such groups, the largest first; the rows that lead nowhere are what the relationships leave of all. */
export function writeDegreeGroups(
  { size }: AggregatePlan,
  { target }: ConnectionPlan,
  { type, target: end }: RelationshipField,
  value: string,
  { names, parameters, model }: Writing,
): string {
  const [node, row, key, count, found, linked, all] = ['n', 'n', 'k', 'a', 'v', 'a', 'a'].map((name) =>
    names.fresh(name),
  );
  const limit = parameters.add((variables) => BigInt(size?.(variables) ?? 0));
  const ends = lines(
    `MATCH (${node}:${model.nodes.get(end)?.label})`,
    `WITH ${node}.id AS ${key}, COUNT { MATCH (${node})<-[:${type}]-(${row}) } AS ${count}`,
    `WHERE ${count} > 0`,
    `RETURN collect([${key}, ${count}]) AS ${found}, coalesce(sum(${count}), 0) AS ${linked}`,
  );
  const others = `[[null, ${all} - ${linked}]]`;
  return lines(
    call([], ends),
    call([], `MATCH (${row}:${target.label})\nRETURN count(*) AS ${all}`),
    `UNWIND CASE WHEN ${all} > ${linked} THEN ${found} + ${others} ELSE ${found} END AS ${node}`,
    `WITH ${node}[0] AS ${key}, ${node}[1] AS ${count}`,
    `WITH ${key}, ${count} ORDER BY ${count} DESC, ${key} ASC LIMIT ${limit}`,
    `RETURN collect([[${key}], [${count}]]) AS ${value}`,
  );
}
