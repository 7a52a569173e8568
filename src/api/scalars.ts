import { GraphQLError, GraphQLScalarType, Kind, print } from 'graphql';
import { isDate } from '../figure/isDate.ts';

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

/** True for an RFC 3339 instant in UTC with at most milliseconds. */
export function isDateTime(text: string): boolean {
  return instantPattern.test(text) && isDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
}

function textScalar(name: string, description: string, accepts: (text: string) => boolean, example: string) {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name} cannot be ${JSON.stringify(value)}: write it like "${example}".`);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: parse,
    parseValue: parse,
    parseLiteral: (node) => {
      if (node.kind === Kind.STRING) return parse(node.value);
      throw new GraphQLError(`${name} cannot be ${print(node)}: write it in quotes, like "${example}".`, {
        nodes: [node],
      });
    },
  });
}

/** The scalars beside GraphQL's own; a schema file may declare exactly these. */
export const dateScalar = textScalar('Date', 'A calendar date, YYYY-MM-DD.', isDate, '2025-07-17');
export const dateTimeScalar = textScalar(
  'DateTime',
  'An instant, RFC 3339 in UTC.',
  isDateTime,
  '2025-07-17T06:00:00Z',
);
