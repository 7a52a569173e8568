import { followPath } from '../../model/followPath.ts';
import type {
  AggregateRule,
  Field,
  LocalizedField,
  Model,
  NodeType,
  PropertyField,
} from '../../model/Model.ts';
import type { AggregatePlan, AggregateRulePlan, NamedPath } from './Plan.ts';

/** The rule statistics over a field follow: its own, or that of the value whose bound it is. */
function ruleOf(fields: ReadonlyMap<string, Field>, name: string): AggregateRule | undefined {
  for (const field of fields.values()) {
    if (field.kind !== 'property' || field.aggregated === undefined) continue;
    const { interval } = field;
    const bounds = [interval?.low, interval?.high, interval?.printed?.low, interval?.printed?.high];
    if (field.name === name || bounds.includes(name)) return field.aggregated;
  }
  return undefined;
}

/**
 * The rule of a field's statistics in a plan, added when new.
 * @returns its position, undefined when nothing is refused
 */
export function planAggregateRule(
  rules: AggregateRulePlan[],
  model: Model,
  type: NodeType,
  { name, property }: PropertyField | LocalizedField,
): number | undefined {
  const rule = ruleOf(type.fields, name);
  if (rule === undefined) return undefined;
  const known = rules.findIndex((planned) => planned.property === property);
  if (known >= 0) return known;
  const follow = (path: string): NamedPath => {
    const followed = followPath(model.nodes, type, path);
    if (followed === undefined) throw new Error(`The path ${path} of ${type.name} was not checked.`);
    return { name: path, ...followed };
  };
  const planned: AggregateRulePlan = {
    property,
    alike: rule.alike.map(follow),
    statistic: follow(rule.statistic),
    sums: [...rule.sums].map(([kind, once]) => ({ kind, once: once.map(follow) })),
  };
  return rules.push(planned) - 1;
}

/** Whether rows must be told apart for a sum: no other statistic counts a figure twice that is said twice. */
export function isSummed(
  { property }: Pick<AggregateRulePlan, 'property'>,
  { measures }: Pick<AggregatePlan, 'measures'>,
): boolean {
  return measures.some((measure) => measure.function === 'sum' && measure.property === property);
}
