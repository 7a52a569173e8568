import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { derivationVersion } from '../keys/derivedProperties.ts';
import { KeySegment } from './KeySegment.ts';
import { KeyTable } from './KeyTable.ts';
import type { Part } from './mergeSegments.ts';

/** A table and the state of the graph it tells of. */
export interface MarkedTable {
  readonly table: KeyTable;
  /** As `readSearchState` tells it. */
  readonly mark: string;
}

/** What the folder holds; the file is replaced in one step, and files it does not name are of no account. */
interface Contents {
  readonly format: string;
  readonly mark: string;
  readonly segments: readonly { readonly file: string; readonly dead: readonly number[] }[];
}

/** Changes with what segments look like, and with how keys are made. */
const format = `1.${derivationVersion}`;
const contentsName = 'contents.json';
const bytesAtOnce = 64 * 1024 * 1024;
/** The files of segments that were read or written, so that only new ones are. */
const paths = new WeakMap<KeySegment, string>();

/** The table a folder keeps; undefined when there is none that can be read. */
export async function readKeptTable(folder: string): Promise<MarkedTable | undefined> {
  try {
    const contents = JSON.parse(await readFile(join(folder, contentsName), 'utf8')) as Contents;
    if (contents.format !== format) return undefined;
    const parts: Part[] = [];
    for (const { file, dead } of contents.segments) {
      const segment = KeySegment.read(await bytesOf(join(folder, file)));
      paths.set(segment, join(folder, file));
      parts.push({ segment, dead: new Set(dead) });
    }
    return { table: KeyTable.of(parts), mark: contents.mark };
  } catch {
    return undefined;
  }
}

/**
 * Keep a table in a folder, made when it is not there; what the folder kept before is there until this is.
 * @throws Error when it cannot be written
 */
export async function keepTable(folder: string, { table, mark }: MarkedTable): Promise<void> {
  await mkdir(folder, { recursive: true });
  const segments: { file: string; dead: readonly number[] }[] = [];
  for (const { segment, dead } of table.parts) {
    let path = paths.get(segment);
    if (path === undefined || dirname(path) !== folder) {
      path = join(folder, `${randomUUID()}.keys`);
      await writeWhole(path, segment.bytes);
      paths.set(segment, path);
    }
    segments.push({ file: basename(path), dead: [...dead] });
  }
  const contents: Contents = { format, mark, segments };
  const next = `${contentsName}.next`;
  await writeWhole(join(folder, next), Buffer.from(JSON.stringify(contents)));
  await rename(join(folder, next), join(folder, contentsName));
  const named = new Set([contentsName, ...segments.map(({ file }) => file)]);
  for (const name of await readdir(folder)) {
    if (!named.has(name)) await rm(join(folder, name), { force: true });
  }
}

/** To the disk, before anything says that it is there. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    for (let at = 0; at < bytes.length; at += bytesAtOnce) {
      await file.writeFile(bytes.subarray(at, at + bytesAtOnce));
    }
    await file.sync();
  } catch (error) {
    await rm(path, { force: true }).catch(() => {});
    throw error;
  } finally {
    await file.close();
  }
}

/** A file may be larger than what is read at once. */
async function bytesOf(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(size);
    let at = 0;
    while (at < size) {
      const { bytesRead } = await file.read(bytes, at, Math.min(bytesAtOnce, size - at), at);
      if (bytesRead === 0) throw new Error(`${path} is shorter than it was.`);
      at += bytesRead;
    }
    return bytes;
  } finally {
    await file.close();
  }
}
