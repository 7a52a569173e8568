import type { RelationshipField } from '../../model/Model.ts';
import { pattern } from './Names.ts';
import { call, lines } from './text.ts';
import type { Writing } from './Writing.ts';

/**
 * A subquery that reads a value at the end of a chain of to-one relationships: null when a link is
 * missing, as the first of a list that may be empty. With OPTIONAL MATCH instead, Grafeo takes half a
 * millisecond a row.
 * @param value of the variable the chain ends at
 * @param name of the result
 * @param type of the value: the least of texts is found without a list of the one there is
 */
export function writeEnd(
  node: string,
  steps: readonly RelationshipField[],
  value: (end: string) => string,
  name: string,
  writing: Writing,
  type?: 'text',
): string {
  let end = node;
  const matches = steps.map((step) => {
    const to = writing.names.fresh('n');
    const match = `MATCH ${pattern(end, undefined, step, to, writing.model)}`;
    end = to;
    return match;
  });
  // The loader keeps that no more than one leaves a node; of those that arrive it knows no such bound.
  const isOne = steps.every(({ direction }) => direction === 'OUT');
  const result = isOne && type === 'text' ? `min(${value(end)})` : `head(collect(${value(end)}))`;
  return call(
    [node],
    lines(
      ...matches,
      isOne ? undefined : `WITH ${end} ORDER BY ${end}.id LIMIT 1`,
      `RETURN ${result} AS ${name}`,
    ),
  );
}
