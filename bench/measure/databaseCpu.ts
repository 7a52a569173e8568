import { readdirSync, readFileSync } from 'node:fs';

/** Threads of a Java process that work for later requests, not for the one that is measured. */
const compilers = /^C[12] Compiler/;

/**
 * A reader of the processor time, in milliseconds, that the Neo4j started by this process has used for
 * its statements; undefined where that cannot be known (a server elsewhere, or no /proc).
 */
export function databaseCpu(): (() => number) | undefined {
  let processes: readonly string[];
  try {
    processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return undefined;
  }
  const own = processes.find((id) => {
    const [, command, rest = ''] = /\((.*)\) (.*)/s.exec(read(`/proc/${id}/stat`)) ?? [];
    return command === 'java' && Number(rest.split(' ')[1]) === process.pid;
  });
  if (own === undefined) return undefined;
  /** Nanoseconds of each thread when it was last seen: those of threads that have ended still count. */
  const seen = new Map<string, number>();
  return () => {
    for (const thread of readdirSync(`/proc/${own}/task`)) {
      const folder = `/proc/${own}/task/${thread}`;
      if (compilers.test(read(`${folder}/comm`))) continue;
      const taken = Number.parseInt(read(`${folder}/schedstat`), 10);
      if (!Number.isNaN(taken)) seen.set(thread, taken);
    }
    return [...seen.values()].reduce((sum, taken) => sum + taken, 0) / 1_000_000;
  };
}

/** A file of /proc; empty when what it is about has gone. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
