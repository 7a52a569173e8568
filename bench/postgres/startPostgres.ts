import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A PostgreSQL of its own, on loopback alone, gone with its data when it is stopped. */
export interface PostgresServer {
  /** For clients: `postgres://...`. */
  readonly address: string;
  readonly version: string;
  stop(): Promise<void>;
}

/** Where Debian puts the releases of PostgreSQL. */
const releases = '/usr/lib/postgresql';

/**
 * Start the newest PostgreSQL that is installed (Debian: `apt-get install postgresql`), with memory as the
 * benchmark gives it to Neo4j.
 * @throws Error when there is none, or it does not start
 */
export async function startPostgres(): Promise<PostgresServer> {
  const [release] = existsSync(releases) ? readdirSync(releases).sort((a, b) => Number(b) - Number(a)) : [];
  if (release === undefined) throw new Error('There is no PostgreSQL here: apt-get install postgresql.');
  const bin = join(releases, release, 'bin');
  const folder = mkdtempSync(join(tmpdir(), 'kg-postgres-'));
  const user = userOf(folder);
  const data = join(folder, 'data');
  const port = await freePort();
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'bench', '-A', 'trust', '--locale=C', '-E', 'UTF8', '--no-sync'],
    { ...user, stdio: 'ignore', cwd: folder },
  );
  const settings = [
    'shared_buffers=256MB',
    'work_mem=32MB',
    'effective_cache_size=1GB',
    'fsync=off',
    'jit=off',
  ];
  const place = ['listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${folder}`];
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, ...[...settings, ...place].flatMap((one) => ['-c', one])],
    { ...user, stdio: 'ignore', cwd: folder },
  );
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async () => {
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const isReady = ['-h', '127.0.0.1', '-p', String(port), '-U', 'bench', '-q'];
  for (let attempt = 0; attempt < 200; attempt += 1) {
    await sleep(100);
    if (server.exitCode !== null) break;
    try {
      execFileSync(join(bin, 'pg_isready'), isReady);
      return { address: `postgres://bench@127.0.0.1:${port}/postgres`, version: release, stop };
    } catch {
      // Not yet.
    }
  }
  await stop();
  throw new Error('PostgreSQL did not start.');
}

/** PostgreSQL does not run as root: then as the user that its package made. */
function userOf(folder: string): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (kind: string) => Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }));
  const user = { uid: idOf('-u'), gid: idOf('-g') };
  chownSync(folder, user.uid, user.gid);
  return user;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
