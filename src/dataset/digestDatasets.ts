import { createHash, type Hash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Model } from '../model/Model.ts';
import { requiredFolder, sharedUnits } from './read/besideFolder.ts';

/** What makes a graph of dataset folders: these parts of the software and what they rest on. */
const software = ['dataset', 'figure', 'model', 'source', 'search/keys', 'store', 'load'];
const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * A digest of all that decides what a graph becomes that is loaded from these folders, in this order: every
 * file of theirs and of the datasets they require, the units, the model, and this software. The files are
 * read and not understood.
 * @returns undefined when a folder cannot be read: reading it as a dataset says why
 */
export async function digestDatasets(
  directories: readonly string[],
  model: Model,
): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    hash.update(JSON.stringify(model, plain));
    for (const part of software) await addFolder(hash, join(root, part));
    await addFolder(hash, join(root, '..', 'cypher'));
    await addFile(hash, join(root, '..', 'package.json'));
    const seen = new Set<string>();
    for (const directory of directories) await addDataset(hash, directory, seen);
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

async function addDataset(hash: Hash, directory: string, seen: Set<string>): Promise<void> {
  const folder = resolve(directory);
  hash.update(`\0dataset ${folder}\0`);
  if (seen.has(folder)) return;
  seen.add(folder);
  await addFolder(hash, folder);
  await addFile(hash, sharedUnits(folder));
  const metadata = parse(await readFile(join(folder, 'dataset.yaml'), 'utf8')) as { requires?: unknown };
  const required = Array.isArray(metadata?.requires) ? metadata.requires : [];
  for (const one of required) {
    const id = typeof one === 'object' ? (one as { id?: unknown })?.id : one;
    await addDataset(hash, requiredFolder(folder, String(id)), seen);
  }
}

async function addFolder(hash: Hash, folder: string): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).sort();
  for (const name of names) {
    const file = join(folder, name);
    if ((await stat(file)).isFile()) await addFile(hash, file);
  }
}

/** Path and size first, so that no two folders give the same bytes. */
async function addFile(hash: Hash, file: string): Promise<void> {
  hash.update(`\0${file}\0${existsSync(file) ? (await stat(file)).size : 'none'}\0`);
  if (!existsSync(file)) return;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
}

/** A model in JSON: its maps as lists of entries. */
function plain(_key: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set) return [...value];
  return typeof value === 'bigint' || value instanceof RegExp ? String(value) : value;
}
