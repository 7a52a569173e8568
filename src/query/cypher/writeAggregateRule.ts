import type { AggregateRulePlan, NamedPath } from '../plan/Plan.ts';
import { pattern } from './Names.ts';
import type { Writing } from './Writing.ts';
import { writeEnd } from './writeEnd.ts';

/** Matches that come before the rows are brought together, and the columns that tell what is mixed. */
interface RuleText {
  readonly matches: readonly string[];
  readonly columns: readonly RuleColumn[];
}

/** What is brought together of all rows under a name; a literal, of which no row is asked, has no `text`. */
interface RuleColumn {
  readonly name: string;
  readonly text?: string;
}

const nothing: RuleColumn = { name: 'null' };

/** A to-one relationship of rows that leads from each to a node that is known already. */
export interface WayBack {
  /** Name of its field. */
  readonly field: string;
  /** Variable of the node. */
  readonly to: string;
}

/**
 * Write what tells whether statistics over a property mix what its rule keeps apart. For each path in
 * which rows must agree: how many values there are, the least and the greatest. Where sums are asked for
 * also the kind of number (the second of three columns), how many rows there are, and for each kind that may
 * be summed how many there would be if those that agree in its paths were one. Numbers alone travel, however
 * many values are mixed.
 * @param summed whether sums are asked for
 * @param nested whether what a row leads to is looked up for each apart
 * @param back where the rows come from: what is said of that node is not looked up for each, and not mixed
 */
export function writeAggregateRule(
  rule: AggregateRulePlan,
  node: string,
  summed: boolean,
  nested: boolean,
  back: WayBack | undefined,
  writing: Writing,
): RuleText {
  const matches: string[] = [];
  const column = (text: string): RuleColumn => ({ name: writing.names.fresh('a'), text });
  /** The node that all rows lead to by these steps, where that is known. */
  const sharedBy = (steps: NamedPath['steps']): string | undefined =>
    nested && steps.length === 1 && steps[0]?.name === back?.field ? back?.to : undefined;
  const reached = new Map<string, string>();
  const read = (path: NamedPath): string => {
    const value = nested ? inside(path) : outside(path);
    return `coalesce(${value}, '')`;
  };
  const outside = ({ steps, property }: NamedPath): string => {
    let from = node;
    let way = '';
    for (const step of steps) {
      way = `${way}.${step.name}`;
      let to = reached.get(way);
      if (to === undefined) {
        to = writing.names.fresh('n');
        reached.set(way, to);
        matches.push(`OPTIONAL MATCH ${pattern(from, undefined, step, to, writing.model)}`);
      }
      from = to;
    }
    return `${from}.${property}`;
  };
  /** What is read at the end of a way is read at once. */
  const ends = new Map<string, { steps: NamedPath['steps']; values: Map<string, string> }>();
  const inside = ({ steps, property }: NamedPath): string => {
    const [first] = steps;
    if (first === undefined) return `${node}.${property}`;
    const shared = sharedBy(steps);
    if (shared !== undefined) return `${shared}.${property}`;
    const way = steps.map(({ name }) => name).join('.');
    const end = ends.get(way) ?? { steps, values: new Map<string, string>() };
    ends.set(way, end);
    const value = end.values.get(property) ?? writing.names.fresh('k');
    end.values.set(property, value);
    return value;
  };
  const there = (text: string) => `CASE WHEN ${node}.${rule.property} IS NOT NULL THEN ${text} END`;
  const columns: RuleColumn[] = rule.alike.flatMap((path) => {
    if (sharedBy(path.steps) !== undefined) return [{ name: '0' }, nothing, nothing];
    const value = there(read(path));
    return [`count(DISTINCT ${value})`, `min(${value})`, `max(${value})`].map(column);
  });
  if (summed) {
    columns.push(nothing, column(`min(${there(read(rule.statistic))})`), nothing);
    columns.push(column(`count(${node}.${rule.property})`));
    for (const { once } of rule.sums) {
      columns.push(column(`count(DISTINCT ${there(once.map(read).join(" + '|' + "))})`));
    }
  }
  for (const { steps, values } of ends.values()) {
    const read = [...values].map(([property, name]) => ({
      name,
      value: (end: string) => `${end}.${property}`,
    }));
    matches.push(writeEnd(node, steps, read, writing, 'text'));
  }
  return { matches, columns };
}
