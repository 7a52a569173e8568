import { existsSync } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumsName, type DataPackage, manifestName } from './DataPackage.ts';

/** A version in the making writes something every few seconds; one that has not for so long is nobody's. */
const abandonedMs = 10 * 60_000;
const ending = '.partial';

/** A published version that was found on disk. */
export interface PublishedVersion {
  /** Name of its folder. */
  readonly version: string;
  readonly folder: string;
  readonly manifest: DataPackage;
  /** Hexadecimal SHA-256 by path. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** The versions of a dataset, the newest first. @param parent folder of the dataset */
export async function publishedVersions(parent: string): Promise<readonly PublishedVersion[]> {
  if (!existsSync(parent)) return [];
  const found: PublishedVersion[] = [];
  for (const version of await readdir(parent)) {
    const published = version.startsWith('.') ? undefined : await readVersion(parent, version);
    if (published !== undefined) found.push(published);
  }
  return found.sort((a, b) => (a.manifest.created > b.manifest.created ? -1 : 1));
}

/** One version; undefined when there is none. */
export async function readVersion(parent: string, version: string): Promise<PublishedVersion | undefined> {
  const folder = join(parent, version);
  try {
    const manifest = JSON.parse(await readFile(join(folder, manifestName), 'utf8')) as DataPackage;
    const lines = (await readFile(join(folder, checksumsName), 'utf8')).trimEnd().split('\n');
    const hashes = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
    return { version, folder, manifest, hashes };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Take away all but the newest versions of a dataset. @returns names of those that went */
export async function removeOlder(parent: string, keep: number): Promise<readonly string[]> {
  const older = (await publishedVersions(parent)).slice(keep);
  for (const { folder } of older) await rm(folder, { recursive: true, force: true });
  return older.map(({ version }) => version);
}

/** Take away what runs left behind that were killed. */
export async function removeAbandoned(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith('.') || !name.endsWith(ending)) continue;
    const folder = join(parent, name);
    if (Date.now() - (await lastWritten(folder)) > abandonedMs) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

async function lastWritten(folder: string): Promise<number> {
  try {
    let last = 0;
    for (const name of ['', ...(await readdir(folder, { recursive: true }))]) {
      last = Math.max(last, (await stat(join(folder, name))).mtimeMs);
    }
    return last;
  } catch (error) {
    // Its owner is giving it its name, or taking it away.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Date.now();
    throw error;
  }
}
