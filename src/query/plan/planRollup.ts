import type { Rollup, RollupKey } from '../../model/Model.ts';
import { degreeKey, type GraphStatistics } from '../../store/GraphStatistics.ts';
import { listedIds } from '../cost/costSource.ts';
import { conjuncts } from './conjuncts.ts';
import { leadsOnlyTo } from './leadsOnlyTo.ts';
import type { AggregatePlan, AggregateRulePlan, ConnectionPlan, GroupKey, RollupUse } from './Plan.ts';
import type { Predicate, PropertyOf } from './Predicate.ts';
import { isSummed } from './planAggregateRule.ts';
import type { Selections } from './Selections.ts';

type Known = Pick<Selections, 'model' | 'statistics'>;

/**
 * The cells of a rollup that a connection's total is known from; undefined where its rows are counted.
 * Without conditions the engine knows their number, or follows one relationship to each.
 */
export function planTotalRollup(connection: ConnectionPlan, known: Known): RollupUse | undefined {
  if (connection.counted || (connection.where === undefined && connection.anchor === undefined))
    return undefined;
  return fewestCells(connection, known, () => true);
}

/**
 * The cells of a rollup that an aggregate over a connection's rows is known from: they are told apart by all
 * that it groups by, filters by and must not mix, and hold all that it measures. Of several rollups it is the
 * one of which fewest cells are looked at; undefined where there is none, and the rows are looked at.
 */
export function planRollup(
  connection: ConnectionPlan,
  plan: AggregatePlan,
  known: Known,
): RollupUse | undefined {
  if (plan.measures.length === 0) return undefined;
  return fewestCells(
    connection,
    known,
    (rollup) =>
      plan.keys.every((key) => columnOf(key, rollup) !== undefined) &&
      plan.measures.every(({ property }) => property === undefined || rollup.numbers.includes(property)) &&
      plan.rules.every((rule) => isKnown(rule, plan, rollup)),
  );
}

/** The column of cells that has what rows are grouped by. */
export function columnOf(key: GroupKey, { keys }: Rollup): string | undefined {
  const found = keys.find(({ relationship, property }) =>
    key.kind === 'property'
      ? relationship === undefined && property === key.property
      : relationship === key.field.type && key.field.direction === 'OUT',
  );
  return found?.column;
}

/** Whether cells tell what a rule keeps apart; what a sum must not count twice only rows tell. */
function isKnown(rule: AggregateRulePlan, plan: AggregatePlan, { keys }: Rollup): boolean {
  return rule.alike.every(({ name }) => keys.some((key) => key.name === name)) && !isSummed(rule, plan);
}

function fewestCells(
  connection: ConnectionPlan,
  known: Known,
  hasAll: (rollup: Rollup) => boolean,
): RollupUse | undefined {
  const { target } = connection;
  const { rollups = {} } = known.statistics;
  let best: { readonly use: RollupUse; readonly cells: number } | undefined;
  for (const rollup of target.kind === 'object' ? target.rollups : []) {
    if (rollups[rollup.label] === undefined || !hasAll(rollup)) continue;
    const use = cellsOf(connection, rollup, known);
    const cells = use?.cells(known.statistics) ?? 0;
    if (use !== undefined && (best === undefined || cells < best.cells)) best = { use, cells };
  }
  return best?.use;
}

/** The cells that have the rows of a connection; undefined where the rollup does not tell them apart. */
function cellsOf(
  { field, target, where, anchor }: ConnectionPlan,
  rollup: Rollup,
  { model }: Known,
): RollupUse | undefined {
  const ends: { readonly key: RollupKey; readonly most: number }[] = [];
  let parent: RollupKey | undefined;
  if (field !== undefined) {
    parent = rollup.keys.find(({ relationship }) => relationship === field.type);
    if (parent === undefined || field.direction !== 'IN' || !leadsOnlyTo(field, target, model))
      return undefined;
    ends.push({ key: parent, most: 1 });
  }
  if (anchor?.anchor !== undefined) return undefined;
  const parts: Predicate[] = [];
  const conditions: readonly Predicate[] = [
    ...(anchor === undefined
      ? []
      : [
          {
            kind: 'related',
            quantifier: 'some',
            field: anchor.field,
            where: anchor.where ?? everything,
          } as const,
        ]),
    ...conjuncts(where),
  ];
  for (const condition of conditions) {
    const part = ofCells(condition, rollup);
    if (part === undefined) return undefined;
    parts.push(part);
    const key = condition.kind === 'related' ? keyAlong(condition.field, rollup) : undefined;
    const most = condition.kind === 'related' ? mostIds(condition.where) : undefined;
    if (key !== undefined && most !== undefined) ends.push({ key, most });
  }
  return {
    rollup,
    where: parts.length === 0 ? undefined : { kind: 'and', parts },
    parent: parent?.column,
    cells: (statistics) => {
      const all = statistics.rollups?.[rollup.label] ?? 0;
      return ends.reduce((least, end) => Math.min(least, all * shareOf(end, statistics)), all);
    },
  };
}

const everything: Predicate = { kind: 'and', parts: [] };

/** Of all cells, those that lead to some nodes, of which each has no more than the one that most lead to. */
function shareOf(
  { key: { relationship = '' }, most }: { readonly key: RollupKey; readonly most: number },
  { degrees }: GraphStatistics,
): number {
  const { largest, edges } = degrees[degreeKey(relationship, 'IN')] ?? { largest: 1, edges: 1 };
  return edges === 0 ? 0 : Math.min(1, (most * largest) / edges);
}

/** How many nodes a condition names by their ids. */
function mostIds(where: Predicate): number | undefined {
  for (const part of conjuncts(where)) {
    if (part.kind !== 'compare' || part.left.property !== 'id' || part.left.on !== 'node') continue;
    if (part.operator === '=') return 1;
    if (part.operator === 'IN') return listedIds;
  }
  return undefined;
}

function keyAlong(
  { type, direction }: Extract<Predicate, { kind: 'related' | 'absent' }>['field'],
  { keys }: Rollup,
): RollupKey | undefined {
  return direction === 'OUT' ? keys.find(({ relationship }) => relationship === type) : undefined;
}

/**
 * What holds of a cell when a condition holds of its rows; undefined for a condition that can hold of one row
 * of a cell and not of another.
 */
function ofCells(condition: Predicate, rollup: Rollup): Predicate | undefined {
  const column = ({ on, property }: PropertyOf): PropertyOf | undefined => {
    const key = rollup.keys.find((one) => one.relationship === undefined && one.property === property);
    return key === undefined || on !== 'node' ? undefined : { on, property: key.column };
  };
  return mapped(condition, column, (related) => {
    const key = keyAlong(related.field, rollup);
    if (key === undefined) return undefined;
    const left: PropertyOf = { on: 'node', property: key.column };
    if (related.kind === 'absent') return { kind: 'isNull', left: [left], right: related.right };
    if (related.quantifier !== 'some') return undefined;
    const ofEnd = ({ on, property }: PropertyOf) => (on === 'node' && property === 'id' ? left : undefined);
    const inner = mapped(related.where, ofEnd, () => undefined);
    // Where it leads nowhere nothing holds of the node there, not even what is negated.
    return inner && { kind: 'and', parts: [{ kind: 'stored', left }, inner] };
  });
}

/** A condition with other properties in place of its own, where there is one for each. */
function mapped(
  condition: Predicate,
  column: (of: PropertyOf) => PropertyOf | undefined,
  along: (condition: Extract<Predicate, { kind: 'related' | 'absent' }>) => Predicate | undefined,
): Predicate | undefined {
  const all = (parts: readonly Predicate[]) => {
    const found = parts.flatMap((part) => mapped(part, column, along) ?? []);
    return found.length === parts.length ? found : undefined;
  };
  switch (condition.kind) {
    case 'and':
    case 'or': {
      const parts = all(condition.parts);
      return parts && { ...condition, parts };
    }
    case 'not': {
      const part = mapped(condition.part, column, along);
      return part && { ...condition, part };
    }
    case 'compare':
    case 'stored': {
      const left = column(condition.left);
      return left && { ...condition, left };
    }
    case 'isNull': {
      const left = condition.left.flatMap((of) => column(of) ?? []);
      return left.length === condition.left.length ? { ...condition, left } : undefined;
    }
    case 'related':
    case 'absent':
      return along(condition);
    default:
      return undefined;
  }
}
