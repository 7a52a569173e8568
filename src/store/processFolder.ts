import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Names of the folders this process has made. */
const made = new Set<string>();

/**
 * Make a temporary folder for as long as this process runs. Those of a kind that processes of this machine left
 * behind, because they were killed, are removed before: each may be as large as a graph.
 * @param kind the beginning of its name
 * @throws Error when there is no room for it
 */
export function makeProcessFolder(kind: string): string {
  const beginning = `${kind}-${hostname().replaceAll(/[^\w.]/g, '_')}-`;
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(beginning) || made.has(name)) continue;
    const pid = Number.parseInt(name.slice(beginning.length), 10);
    // In a container every start may have the number of the one before.
    if (pid !== process.pid && isAlive(pid)) continue;
    try {
      remove(join(tmpdir(), name));
    } catch {
      // It is another user's, or another process removes it: no reason to go without a folder.
    }
  }
  const folder = mkdtempSync(join(tmpdir(), `${beginning}${process.pid}-`));
  made.add(basename(folder));
  return folder;
}

/** Remove a folder that this process has made; nothing happens when it is gone already. */
export function removeProcessFolder(folder: string): void {
  remove(folder);
  made.delete(basename(folder));
}

function remove(folder: string): void {
  // A process that is being killed may add to it still.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
