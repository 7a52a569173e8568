import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { KgError } from '../errors/KgError.ts';
import type { GraphStore, WriteTransaction } from '../store/GraphStore.ts';
import { cypherFile } from './cypherFile.ts';

export interface LockOptions {
  /** How long the lock outlives its holder's last sign of life, in milliseconds. */
  readonly leaseMs?: number;
  /** How long to wait for another holder before giving up, in milliseconds. */
  readonly waitMs?: number;
  /** Told once, when another holder has to be waited for, who it is. */
  readonly onWait?: (holder: string) => void;
}

/** The right to change the graph, while it is held. */
export interface LoadLock {
  readonly owner: string;
  /** Renew the lease in a transaction; @throws KgError LOAD_LOCKED when the lock was lost. */
  renewIn(transaction: WriteTransaction): Promise<void>;
}

const defaultLeaseMs = 30_000;
const defaultWaitMs = 60_000;
/** How often a waiting loader looks again, in milliseconds. */
const lookEveryMs = 200;

const constraint = 'CREATE CONSTRAINT _Lock_id_unique IF NOT EXISTS FOR (n:_Lock) REQUIRE n.id IS UNIQUE';

/**
 * Run `work` while no other process loads into the same graph. The lock stands in the graph, with
 * its owner and a lease that is renewed while `work` runs; when the process dies, the lease runs out
 * and the next loader goes on. A loader that slept past its lease finds so in its next transaction
 * and writes nothing more.
 *
 * @throws KgError LOAD_LOCKED when another holder does not end in time, or takes the lock over
 */
export async function withLoadLock<T>(
  store: GraphStore,
  { leaseMs = defaultLeaseMs, waitMs = defaultWaitMs, onWait = () => {} }: LockOptions,
  work: (lock: LoadLock) => Promise<T>,
): Promise<T> {
  // Without it two first comers could both make the lock.
  await store.schema({ text: constraint, parameters: {} });
  await store.awaitIndexes();
  const owner = `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`;
  await acquire(store, owner, leaseMs, waitMs, onWait);
  const renewIn = async (transaction: WriteTransaction) => {
    const statement = {
      text: cypherFile('load/renew_lock'),
      parameters: { owner, leaseMs: BigInt(leaseMs) },
    };
    if ((await transaction.run(statement)).length === 0) throw lost();
  };
  // Comparing writes nothing for minutes; a renewal that fails is noticed by the next write.
  const heartbeat = setInterval(() => store.write(renewIn).catch(() => {}), leaseMs / 3);
  heartbeat.unref();
  try {
    return await work({ owner, renewIn });
  } finally {
    clearInterval(heartbeat);
    // If this fails, the lease ends it.
    await store
      .write((transaction) =>
        transaction.run({ text: cypherFile('load/release_lock'), parameters: { owner } }),
      )
      .catch(() => {});
  }
}

/**
 * Runs statements, each in a transaction of its own that renews the lease.
 * @throws KgError LOAD_LOCKED, from what it returns, when the lock was lost
 */
export function writesUnder(store: GraphStore, lock: LoadLock): WriteTransaction['run'] {
  return (statement) =>
    store.write(async (transaction) => {
      await lock.renewIn(transaction);
      return transaction.run(statement);
    });
}

/** Whether some process holds the lock now. */
export async function isLoadRunning(store: Pick<GraphStore, 'read'>): Promise<boolean> {
  return (await store.read({ text: cypherFile('load/read_lock'), parameters: {} })).length > 0;
}

async function acquire(
  store: GraphStore,
  owner: string,
  leaseMs: number,
  waitMs: number,
  onWait: (holder: string) => void,
): Promise<void> {
  const statement = {
    text: cypherFile('load/acquire_lock'),
    parameters: { owner, leaseMs: BigInt(leaseMs) },
  };
  const deadline = performance.now() + waitMs;
  for (let told = false; ; ) {
    const rows = await store.write((transaction) => transaction.run(statement));
    if (rows.length > 0) return;
    const [holder] = await store.read({ text: cypherFile('load/read_lock'), parameters: {} });
    const name = String(holder?.owner ?? 'another process');
    if (!told) onWait(name);
    told = true;
    if (performance.now() >= deadline) throw held(name, waitMs);
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs * (0.5 + Math.random())));
  }
}

function held(name: string, waitMs: number): KgError {
  return new KgError(
    'LOAD_LOCKED',
    `${name} is loading into this graph and has not ended within ${waitMs / 1000} s: run the load again later. ` +
      'The lock of a process that died is free after half a minute.',
  );
}

function lost(): KgError {
  return new KgError(
    'LOAD_LOCKED',
    'This process did not answer for longer than its lock lasts, and another one has taken over: run the load again.',
  );
}
