import type { Session } from 'neo4j-driver';
import { KgError } from '../../errors/KgError.ts';

/** For the indexes of a graph that is already large. */
const timeoutMs = 300_000;
const longestWaitMs = 500;

// An index that was dropped while it was listed has no state any more.
const statement = `SHOW INDEXES YIELD name, state WHERE state IN ['POPULATING', 'FAILED']
RETURN count(CASE state WHEN 'POPULATING' THEN 1 END) AS populating, collect(CASE state WHEN 'FAILED' THEN name END) AS failed`;

/**
 * Wait until no index is being made any more, asking again and again in short transactions.
 * `db.awaitIndexes` is one transaction as long as it waits; what makes the next index waits until
 * every older transaction has ended: two loaders that begin at once stood still for its whole time.
 *
 * @param inSession runs its argument with a session of its own
 * @throws KgError STORE_FAILURE when an index failed, or is not made within five minutes
 */
export async function awaitIndexes(
  inSession: <T>(work: (session: Session) => Promise<T>) => Promise<T>,
): Promise<void> {
  const end = performance.now() + timeoutMs;
  for (let waitMs = 5; ; waitMs = Math.min(2 * waitMs, longestWaitMs)) {
    const { records } = await inSession((session) => session.run(statement));
    const failed = records[0]?.get('failed') as readonly string[];
    if (failed.length > 0) throw indexesFailed(failed);
    if (records[0]?.get('populating') === 0) return;
    if (performance.now() > end) throw indexesTakeLong();
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
}

function indexesFailed(names: readonly string[]): KgError {
  return new KgError(
    'STORE_FAILURE',
    `The graph database could not make the indexes ${names.join(', ')}: drop them (DROP INDEX name), and load again.`,
  );
}

function indexesTakeLong(): KgError {
  return new KgError(
    'STORE_FAILURE',
    `The graph database has not made its indexes within ${timeoutMs / 1000} s: look at SHOW INDEXES, and load again when all are ONLINE.`,
  );
}
