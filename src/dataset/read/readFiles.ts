import { createReadStream } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { DatasetProblems } from './DatasetProblems.ts';

export type FileFormat = 'yaml' | 'ndjson' | 'csv' | 'parquet';

/** One file of a dataset folder. What it holds is read when its turn comes. */
export interface DatasetFile {
  /** Folder and name, as problems name it. */
  readonly path: string;
  /** File name, for a part that of its folder: `Observation` of `Observation/0001.ndjson.gz`. */
  readonly name: string;
  readonly format: FileFormat;
  readonly compression: 'gz' | 'zst' | undefined;
}

const megabyte = 1024 * 1024;
/** A YAML tree takes many times its text in memory; other formats are read in pieces. */
const yamlLimit = 4 * megabyte;
const fileName = /\.(?:(yaml|parquet)|(ndjson|csv)(?:\.(gz|zst))?)$/u;

/**
 * The data files of a folder, and of the folders in it that hold the parts of one type, in the order of
 * their names (numbers by value). Refused, each with a problem: links that leave the folder, names that
 * are no data file.
 * @returns undefined when the folder itself cannot be read.
 */
export async function readFiles(
  directory: string,
  problems: DatasetProblems,
): Promise<DatasetFile[] | undefined> {
  let root: string;
  try {
    root = await realpath(directory);
    const names = await namesIn(directory);
    const files: DatasetFile[] = [];
    for (const name of names) {
      const path = join(directory, name);
      if (!(await isFolderOfParts(path, name, root))) {
        const file = await fileAt(path, name, root, problems);
        if (file !== undefined) files.push(file);
        continue;
      }
      for (const part of await namesIn(path)) {
        const file = await fileAt(join(path, part), part, root, problems);
        if (file !== undefined) files.push({ ...file, name });
      }
    }
    return files;
  } catch {
    problems.error('FILE', at(directory), 'The folder cannot be read; does it exist?');
    return undefined;
  }
}

const order = new Intl.Collator('en', { numeric: true });

async function namesIn(directory: string): Promise<readonly string[]> {
  const names = await readdir(directory);
  const known = names.filter((name) => !name.startsWith('.') && !name.endsWith('.md'));
  return known.sort((a, b) => order.compare(a, b) || (a < b ? -1 : 1));
}

async function isFolderOfParts(path: string, name: string, root: string): Promise<boolean> {
  if (name.includes('.')) return false;
  try {
    return (await isInside(path, root)) && (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** False for a symbolic link that leads out of the folder. */
async function isInside(path: string, root: string): Promise<boolean> {
  if (!(await lstat(path)).isSymbolicLink()) return true;
  return (await realpath(path)).startsWith(`${root}${sep}`);
}

async function fileAt(
  path: string,
  name: string,
  root: string,
  problems: DatasetProblems,
): Promise<DatasetFile | undefined> {
  const [, whole, pieced, compression] = fileName.exec(name) ?? [];
  const format = (whole ?? pieced) as FileFormat | undefined;
  if (format === undefined) {
    const message =
      'Not a data file; expected <Type>.yaml, .ndjson, .csv or .parquet, the second and third also .gz or .zst, or a folder <Type> of such parts.';
    problems.error('UNKNOWN_FILE', at(path), message);
    return undefined;
  }
  if (!(await isReadable(path, root, problems))) return undefined;
  return { path, name, format, compression: compression as 'gz' | 'zst' | undefined };
}

async function isReadable(path: string, root: string, problems: DatasetProblems): Promise<boolean> {
  try {
    if (!(await isInside(path, root))) {
      problems.error('FILE', at(path), 'The symbolic link leaves the folder; put the file itself here.');
    } else if ((await stat(path)).isFile()) return true;
    else problems.error('FILE', at(path), 'Expected a regular file.');
  } catch {
    problems.error('FILE', at(path), unreadable);
  }
  return false;
}

const unreadable = 'The file cannot be read; check that it exists and its permissions.';

/**
 * The text of a YAML file, without a byte order mark, lines ending with \n; undefined when it was
 * refused: too large, not UTF-8, a link that leaves `root`.
 */
export async function readText(
  path: string,
  root: string,
  problems: DatasetProblems,
): Promise<string | undefined> {
  if (!(await isReadable(path, root, problems))) return undefined;
  try {
    const bytes = (await stat(path)).size <= yamlLimit ? await readAtMost(path, yamlLimit) : undefined;
    if (bytes !== undefined) return decode(bytes, path, 1, problems);
    const message = `The file is larger than ${yamlLimit / megabyte} MB; large types belong in NDJSON, CSV or Parquet.`;
    problems.error('FILE', at(path), message);
  } catch {
    problems.error('FILE', at(path), unreadable);
  }
  return undefined;
}

/** The size is checked while reading too: a file may grow after its size was asked. */
async function readAtMost(path: string, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of createReadStream(path)) {
    size += (chunk as Buffer).length;
    if (size > limit) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/**
 * Bytes of a file as text, lines ending with \n; undefined when they are not UTF-8 or hold a control
 * character, which is reported at its place.
 * @param line of the file at which they begin, from 1; a byte order mark is one only at the first
 */
export function decode(
  bytes: Buffer,
  path: string,
  line: number,
  problems: DatasetProblems,
): string | undefined {
  const refuse = (before: string, message: string): undefined => {
    const place = at(path, before);
    problems.error('ENCODING', { ...place, line: place.line + line - 1 }, message);
  };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: line > 1 }).decode(bytes);
    const control = /(?![\t\n\r])\p{Cc}/u.exec(text);
    // One line end for all formats: of Windows, Unix and the old Mac alike.
    if (control === null) return text.replace(/\r\n?/gu, '\n');
    return refuse(text.slice(0, control.index), 'A control character; remove it.');
  } catch {
    return refuse(validPrefix(bytes), 'The text is not valid UTF-8 here.');
  }
}

/** The longest beginning that decodes; found by halving, since decoding fails as a whole. */
function validPrefix(bytes: Buffer): string {
  const decodes = (length: number): string | undefined => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
    } catch {
      return undefined;
    }
  };
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle) === undefined) bad = middle;
    else good = middle;
  }
  return decodes(good) ?? '';
}

function at(file: string, before = ''): { file: string; line: number; column: number } {
  const lineStart = before.lastIndexOf('\n') + 1;
  return { file, line: before.split('\n').length, column: before.length - lineStart + 1 };
}
