import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { KgError } from '../../errors/KgError.ts';
import type { CypherStatement, Row, StoreEvent } from '../GraphStore.ts';
import { removeProcessFolder } from '../processFolder.ts';
import type { GraphCopy } from './copyGraph.ts';

/** What a replica says: that it is open (no rows), a result, or what the engine threw. */
export type ReplicaAnswer = { readonly rows: readonly Row[] } | { readonly message: string };

/** What a pool has done since the start, and has now. */
export interface ReplicaStatistics {
  /** Processes that are open, those of them at work, and statements that wait for one. */
  replicas: number;
  busy: number;
  replicaWaiting: number;
  /** Statements ended in the middle: their time was over, or whoever asked had gone. */
  killed: number;
}

interface Job {
  readonly statement: CypherStatement;
  settle(outcome: { rows: readonly Row[] } | { error: Error }): void;
}

/** Processes that end before they are open, in a row, after which no more are started. */
const mostFailures = 3;

/**
 * Processes with a copy of the graph each, to run what may turn out to be long: the engine cannot
 * stop a statement, but a process can be ended and replaced. Copies are of one moment: the pool is
 * for reading until the next commit.
 */
export class ReplicaPool {
  readonly statistics: ReplicaStatistics = { replicas: 0, busy: 0, replicaWaiting: 0, killed: 0 };
  readonly #idle: ChildProcess[] = [];
  readonly #all = new Set<ChildProcess>();
  readonly #queue = new Set<Job>();
  #failures = 0;
  #opened = false;
  #closed = false;

  /**
   * @param size processes at most; each is started when a statement first needs it
   * @param copy of the graph; its folder is removed when the pool is closed
   * @param onEvent told of each statement that is ended
   * @param ahead whether opening the copy takes so long that no statement should wait for it: one process is
   *   started at once, and another as soon as the last one has been ended
   */
  constructor(
    readonly size: number,
    readonly copy: GraphCopy,
    readonly onEvent: (event: StoreEvent) => void,
    readonly ahead = false,
  ) {
    process.once('exit', this.#onExit);
    this.#next();
  }

  /**
   * Whether statements can be run here; false when no process could be started, and while the first of those
   * started ahead is not open.
   */
  get usable(): boolean {
    return this.#startable && (this.#opened || !this.ahead);
  }

  get #startable(): boolean {
    return !this.#closed && this.#failures < mostFailures;
  }

  /**
   * Run a statement in a process of its own; when time is over or the caller has gone, that process
   * is ended.
   * @throws KgError TIMEOUT | CANCELLED | STORE_FAILURE, and what the engine throws
   */
  run(statement: CypherStatement, onStop: (stop: () => void) => void): Promise<readonly Row[]> {
    return new Promise((resolve, reject) => {
      const job: Job = {
        statement,
        settle: (outcome) => ('rows' in outcome ? resolve(outcome.rows) : reject(outcome.error)),
      };
      this.#queue.add(job);
      onStop(() => this.#stop(job));
      this.#next();
    });
  }

  /** End all processes and delete the copy. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    process.removeListener('exit', this.#onExit);
    this.#onExit();
    for (const job of this.#queue) job.settle({ error: lost() });
    this.#queue.clear();
  }

  readonly #onExit = () => {
    for (const child of this.#all) child.kill('SIGKILL');
    removeProcessFolder(this.copy.folder);
  };

  readonly #running = new Map<ChildProcess, Job>();

  #count(): void {
    this.statistics.replicas = this.#all.size;
    this.statistics.busy = this.#running.size;
    this.statistics.replicaWaiting = this.#queue.size;
  }

  #spawn(): void {
    const child = fork(entry.file, [this.copy.path], {
      // Structured clone knows the integers that JSON does not.
      serialization: 'advanced',
      execArgv: [...entry.execArgv],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      // The engine makes a folder there, which a process that is killed leaves behind.
      env: { ...process.env, TMPDIR: this.copy.folder },
    });
    this.#all.add(child);
    let open = false;
    child.on('message', (answer: ReplicaAnswer) => {
      if (!open) {
        open = true;
        this.#opened = true;
        this.#failures = 0;
      } else {
        const job = this.#running.get(child);
        this.#running.delete(child);
        job?.settle('rows' in answer ? answer : { error: new Error(answer.message) });
      }
      this.#idle.push(child);
      this.#next();
    });
    const ended = () => {
      // A process that cannot be started says so instead of ending.
      if (!this.#all.delete(child)) return;
      this.#running.get(child)?.settle({ error: lost() });
      this.#running.delete(child);
      const at = this.#idle.indexOf(child);
      if (at >= 0) this.#idle.splice(at, 1);
      if (!open) this.#failures += 1;
      if (!this.#startable) for (const job of this.#queue) this.#give(job, lost());
      this.#next();
    };
    child.once('error', ended);
    child.once('exit', ended);
    // A process that waits keeps nobody alive.
    child.unref();
    child.channel?.unref();
    this.#count();
  }

  #give(job: Job, error: Error): void {
    this.#queue.delete(job);
    job.settle({ error });
  }

  #next(): void {
    const starting = this.#all.size - this.#running.size - this.#idle.length;
    const least = this.ahead && this.#all.size === 0 ? 1 : 0;
    const waiting = this.#queue.size - this.#idle.length - starting;
    const wanted = Math.min(this.size - this.#all.size, Math.max(waiting, least));
    for (let count = 0; this.#startable && count < wanted; count += 1) this.#spawn();
    for (const job of this.#queue) {
      const child = this.#idle.pop();
      if (child === undefined) break;
      this.#queue.delete(job);
      this.#running.set(child, job);
      child.send(job.statement);
    }
    this.#count();
  }

  #stop(job: Job): void {
    this.#queue.delete(job);
    for (const [child, running] of this.#running) {
      if (running !== job) continue;
      this.statistics.killed += 1;
      child.kill('SIGKILL');
      this.onEvent({ event: 'statement killed' });
    }
    this.#count();
  }
}

/** The file to fork: compiled, or the source where the sources run. */
const entry = import.meta.url.endsWith('.ts')
  ? { file: fileURLToPath(new URL('./replicaMain.ts', import.meta.url)), execArgv: ['--import', 'tsx'] }
  : { file: fileURLToPath(new URL('./replicaMain.js', import.meta.url)), execArgv: process.execArgv };

function lost(): KgError {
  return new KgError('STORE_FAILURE', 'The process that ran the statement ended: ask for less, or again.');
}
