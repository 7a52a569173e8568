import { GraphQLError, parseValue } from 'graphql';
import { dateScalar, dateTimeScalar } from '../../src/api/scalars.ts';

// Kind: a value of the wrong kind for a date, as a literal or through a variable (F24).
describe.each([
  [dateScalar, '2025-07-17', ['2023-02-29', '2023-1-1', '20230101', '2025-07-17T06:00:00Z', '']],
  [
    dateTimeScalar,
    '2025-07-17T06:00:00Z',
    ['2025-07-17', '2025-07-17T06:00:00+08:00', '2025-07-17T25:00:00Z'],
  ],
])('%s', (scalar, good, wrong) => {
  test('takes what its description says', () => {
    expect(scalar.parseValue(good)).toBe(good);
    expect(scalar.parseLiteral(parseValue(JSON.stringify(good)))).toBe(good);
  });

  test.each(['20230101', '1.5', 'true', 'ASC', '{year: 2023}', '["2023-01-01"]'])(
    'refuses the literal %s with the form to write',
    (literal) => {
      const refuse = () => scalar.parseLiteral(parseValue(literal));
      expect(refuse).toThrow(GraphQLError);
      expect(refuse).toThrow(`${scalar.name} cannot be ${literal}: write it in quotes, like "${good}".`);
    },
  );

  test.each([...wrong, 20230101, true, null, {}, [good]])(
    'refuses the value %j with the form to write',
    (value) => {
      expect(() => scalar.parseValue(value)).toThrow(
        `${scalar.name} cannot be ${JSON.stringify(value)}: write it like "${good}".`,
      );
    },
  );
});
