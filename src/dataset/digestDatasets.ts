import { createHash, type Hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Model } from '../model/Model.ts';
import { FileDigests } from './FileDigests.ts';
import { requiredFolder, sharedUnits } from './read/besideFolder.ts';

/** What makes a graph of dataset folders: these parts of the software and what they rest on. */
const software = ['dataset', 'figure', 'model', 'source', 'search/keys', 'store', 'load'];
const root = fileURLToPath(new URL('..', import.meta.url));

/** What a digest is made of and with. */
interface Making {
  readonly hash: Hash;
  readonly digests: FileDigests;
}

/**
 * A digest of all that decides what a graph becomes that is loaded from these folders, in this order: every
 * file of theirs and of the datasets they require, the units, the model, and this software. The files are
 * read and not understood; those of which the digest is known are not even read.
 * @returns undefined when a folder cannot be read: reading it as a dataset says why
 */
export async function digestDatasets(
  directories: readonly string[],
  model: Model,
  digests?: FileDigests,
): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    hash.update(JSON.stringify(model, plain));
    const making = { hash, digests: digests ?? (await FileDigests.open(undefined)) };
    for (const part of software) await addFolder(making, join(root, part));
    await addFolder(making, join(root, '..', 'cypher'));
    await addFile(making, join(root, '..', 'package.json'));
    const seen = new Set<string>();
    for (const directory of directories) await addDataset(making, directory, seen);
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

async function addDataset(making: Making, directory: string, seen: Set<string>): Promise<void> {
  const { hash } = making;
  const folder = resolve(directory);
  hash.update(`\0dataset ${folder}\0`);
  if (seen.has(folder)) return;
  seen.add(folder);
  await addFolder(making, folder);
  await addFile(making, sharedUnits(folder));
  const metadata = parse(await readFile(join(folder, 'dataset.yaml'), 'utf8')) as { requires?: unknown };
  const required = Array.isArray(metadata?.requires) ? metadata.requires : [];
  for (const one of required) {
    const id = typeof one === 'object' ? (one as { id?: unknown })?.id : one;
    await addDataset(making, requiredFolder(folder, String(id)), seen);
  }
}

async function addFolder(making: Making, folder: string): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).sort();
  for (const name of names) {
    const file = join(folder, name);
    if ((await stat(file)).isFile()) await addFile(making, file);
  }
}

/** Path and size first, so that no two folders give the same bytes. */
async function addFile({ hash, digests }: Making, file: string): Promise<void> {
  hash.update(`\0${file}\0${existsSync(file) ? (await stat(file)).size : 'none'}\0`);
  if (existsSync(file)) hash.update(await digests.of(file));
}

/** A model in JSON: its maps as lists of entries. */
function plain(_key: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set) return [...value];
  return typeof value === 'bigint' || value instanceof RegExp ? String(value) : value;
}
