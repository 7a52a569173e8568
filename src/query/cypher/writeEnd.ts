import type { RelationshipField } from '../../model/Model.ts';
import { pattern } from './Names.ts';
import { call, lines } from './text.ts';
import type { Writing } from './Writing.ts';

/** A value of the node a chain ends at, and the name it is given. */
export interface EndValue {
  readonly name: string;
  /** Its expression, of the variable the chain ends at. */
  readonly value: (end: string) => string;
}

/**
 * A subquery that reads values at the end of a chain of to-one relationships: null when a link is
 * missing, as the first of a list that may be empty. With OPTIONAL MATCH instead, Grafeo takes half a
 * millisecond a row.
 * @param type of the values: the least of texts is found without a list of the one there is
 */
export function writeEnd(
  node: string,
  steps: readonly RelationshipField[],
  values: readonly EndValue[],
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
  const results = values.map(({ name, value }) => {
    const text = isOne && type === 'text' ? `min(${value(end)})` : `head(collect(${value(end)}))`;
    return `${text} AS ${name}`;
  });
  return call(
    [node],
    lines(
      ...matches,
      isOne ? undefined : `WITH ${end} ORDER BY ${end}.id LIMIT 1`,
      `RETURN ${results.join(', ')}`,
    ),
  );
}
