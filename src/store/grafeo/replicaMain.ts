/**
 * Process of a replica: opens a copy of the graph and answers statements, one at a time, until the
 * process that forked it goes or ends it. Started by `ReplicaPool` with the file's path as argument.
 */
import pkg from '@grafeo-db/js';
import type { CypherStatement } from '../GraphStore.ts';
import type { ReplicaAnswer } from './ReplicaPool.ts';

const [path = ''] = process.argv.slice(2);
const database = pkg.GrafeoDB.openReadOnly(path);

const send = (answer: ReplicaAnswer) => process.send?.(answer);

process.on('message', ({ text, parameters }: CypherStatement) => {
  database
    .executeCypher(text, parameters)
    .then((result) => send({ rows: result.toArray() as never }))
    .catch((error: unknown) => send({ message: error instanceof Error ? error.message : String(error) }));
});

// An orderly exit would wait for a statement that still runs.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));

send({ rows: [] });
