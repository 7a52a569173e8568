import { Neo4jError } from 'neo4j-driver';
import { toConnectionError, toKgError } from '../../../src/store/neo4j/neo4jErrors.ts';

/** As Neo4j 5.26 words them, and the code they get; a test cannot fill a disk or break a server at will. */
const faults = [
  [
    'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
    'No write operations are allowed on this database. The database is in read-only mode.',
    /read-only/,
    'STORE_FAILURE',
  ],
  [
    'Neo.DatabaseError.Transaction.TransactionCommitFailed',
    'Could not append transaction to log: java.io.IOException: No space left on device',
    /disk .* is full/,
    'STORE_FULL',
  ],
  [
    'Neo.DatabaseError.General.UnknownError',
    'The database has encountered a critical error, and needs to be restarted.',
    /restart it/,
    'STORE_FAILURE',
  ],
] as const;

it.each(faults)('%s is told with what an operator can do', (code, text, expected, told) => {
  const error = new Neo4jError(text, code, '50N42', text);
  expect(toKgError(error)).toMatchObject({ code: told, message: expect.stringMatching(expected) });
  expect(toConnectionError(error, 'bolt://host', 'neo4j')).toMatchObject({
    message: expect.stringMatching(expected),
  });
});

it('a failure nobody knows stays short, and its text stays out of it', () => {
  const error = new Neo4jError('MATCH (secret)', 'Neo.DatabaseError.Statement.ExecutionFailed', '50N42', '');
  expect(toKgError(error)).toMatchObject({ message: 'The graph database failed to run a statement.' });
});
