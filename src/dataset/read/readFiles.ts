import { createReadStream } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { DatasetProblems } from './DatasetProblems.ts';

/** One file of a dataset folder, decoded. */
export interface DatasetFile {
  /** Folder and name, as problems name it. */
  readonly path: string;
  readonly name: string;
  /** UTF-8 decoded, without a byte order mark; lines end with \n. */
  readonly text: string;
}

const megabyte = 1024 * 1024;
/** A YAML tree takes many times its text in memory; line-based formats do not. */
const yamlLimit = 4 * megabyte;
const lineFormatLimit = 64 * megabyte;

/**
 * Read the data files of a folder. Refused, each with a problem: files that are too large, links
 * that leave the folder, texts that are not UTF-8, names that are no data file.
 * @returns undefined when the folder itself cannot be read.
 */
export async function readFiles(
  directory: string,
  problems: DatasetProblems,
): Promise<DatasetFile[] | undefined> {
  let names: string[];
  let root: string;
  try {
    root = await realpath(directory);
    names = (await readdir(directory)).sort();
  } catch {
    problems.error('FILE', at(directory), 'The folder cannot be read; does it exist?');
    return undefined;
  }
  const files: DatasetFile[] = [];
  for (const name of names) {
    if (name.startsWith('.') || name.endsWith('.md')) continue;
    const path = join(directory, name);
    if (!/\.(?:yaml|ndjson|csv)$/u.test(name)) {
      problems.error(
        'UNKNOWN_FILE',
        at(path),
        'Not a data file; expected <Type>.yaml, <Type>.ndjson or <Type>.csv.',
      );
      continue;
    }
    const text = await readText(path, root, problems);
    if (text !== undefined) files.push({ path, name, text });
  }
  return files;
}

/** Read one file with the same care; undefined when it was refused. */
export async function readText(
  path: string,
  root: string,
  problems: DatasetProblems,
): Promise<string | undefined> {
  try {
    if ((await lstat(path)).isSymbolicLink()) {
      const target = await realpath(path);
      if (!target.startsWith(`${root}${sep}`)) {
        problems.error('FILE', at(path), 'The symbolic link leaves the folder; put the file itself here.');
        return undefined;
      }
    }
    const information = await stat(path);
    if (!information.isFile()) {
      problems.error('FILE', at(path), 'Expected a regular file.');
      return undefined;
    }
    const limit = path.endsWith('.yaml') ? yamlLimit : lineFormatLimit;
    const bytes = information.size <= limit ? await readAtMost(path, limit) : undefined;
    if (bytes === undefined) {
      const message = `The file is larger than ${limit / megabyte} MB; large types belong in NDJSON or several datasets.`;
      problems.error('FILE', at(path), message);
      return undefined;
    }
    return decode(bytes, path, problems);
  } catch {
    problems.error('FILE', at(path), 'The file cannot be read; check that it exists and its permissions.');
    return undefined;
  }
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

function decode(bytes: Buffer, path: string, problems: DatasetProblems): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const control = /(?![\t\n\r])\p{Cc}/u.exec(text);
    // One line end for all formats: of Windows, Unix and the old Mac alike.
    if (control === null) return text.replace(/\r\n?/gu, '\n');
    problems.error('ENCODING', at(path, text.slice(0, control.index)), 'A control character; remove it.');
    return undefined;
  } catch {
    problems.error('ENCODING', at(path, validPrefix(bytes)), 'The text is not valid UTF-8 here.');
    return undefined;
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
