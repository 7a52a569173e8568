import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds in a clock tick of /proc; 100 a second on every Linux that Node.js runs on. */
const tickMs = 10;

/**
 * A reader of the processor time, in milliseconds, that the Neo4j started by this process has used;
 * undefined where that cannot be known (a server elsewhere, or no /proc).
 */
export function databaseCpu(): (() => number) | undefined {
  let processes: readonly string[];
  try {
    processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return undefined;
  }
  const own = processes.find((id) => {
    const fields = readStat(id);
    return fields !== undefined && fields.command === 'java' && fields.parent === process.pid;
  });
  return own === undefined ? undefined : () => readStat(own)?.cpuMs ?? Number.NaN;
}

function readStat(id: string) {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    const [, command, rest = ''] = /\((.*)\) (.*)/s.exec(text) ?? [];
    const fields = rest.split(' ');
    return {
      command,
      parent: Number(fields[1]),
      cpuMs: tickMs * (Number(fields[11]) + Number(fields[12])),
    };
  } catch {
    return undefined;
  }
}
