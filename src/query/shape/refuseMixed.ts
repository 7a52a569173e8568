import type { AggregateRulePlan } from '../plan/Plan.ts';
import { asList, type RowValues } from './ShapeContext.ts';

/** A path in words: `period.grain` is said as "period grain". */
const say = (path: string) => path.replaceAll('.', ' ');

/**
 * Why a statistic would mix what its rule keeps apart; undefined when it does not.
 * @param found the columns `writeAggregateRule` adds for the rule
 */
export function mixedReason(
  { alike, statistic, sums }: AggregateRulePlan,
  found: RowValues,
  summed: boolean,
): string | undefined {
  const at = (index: number) => ({
    count: Number(found[index * 3] ?? 0),
    least: String(found[index * 3 + 1] ?? ''),
    most: String(found[index * 3 + 2] ?? ''),
  });
  for (const [index, { name }] of alike.entries()) {
    const { count, least, most } = at(index);
    if (count <= 1) continue;
    const values = [least, most].map((value) => (value === '' ? 'none' : value)).join(' and ');
    const more = count > 2 ? ` and ${count - 2} more` : '';
    return `This mixes ${count} values of ${say(name)} (${values}${more}). Group by it, or filter to one.`;
  }
  const rest = (alike.length + 1) * 3;
  const rows = Number(found[rest] ?? 0);
  if (!summed || rows === 0) return undefined;
  const kind = at(alike.length).least;
  const position = sums.findIndex((sum) => sum.kind === kind);
  const sum = sums[position];
  if (sum === undefined) {
    return `The ${say(statistic.name)} is ${kind}, which never adds up; ask for min, max or avg.`;
  }
  const distinct = Number(found[rest + 1 + position] ?? 0);
  if (distinct === rows) return undefined;
  const once = sum.once.map(({ name }) => say(name)).join(', ');
  return `Of ${rows} figures ${rows - distinct} would be counted again: they share ${once} with another. Filter to one of each.`;
}

/** The columns of a rule among the results of an aggregate. */
export function ruleColumns(results: RowValues, measures: number, rule: number): RowValues {
  return asList(results[measures + rule]);
}
