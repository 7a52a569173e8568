import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KgError } from '../errors/KgError.ts';
import { withoutComments } from './cypherFile.ts';

/** One file of `cypher/migrations`. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly file: string;
  /** SHA-256 of the text with line ends as `\n`, so that a checkout on Windows has the same. */
  readonly checksum: string;
  readonly statements: readonly string[];
}

const fileName = /^V(\d{3,})__(\w+)\.cypher$/;

/**
 * Read the migrations of a folder, lowest version first. A statement ends with `;` at the end of a
 * line; lines that begin with `//` are comments.
 * @throws KgError MIGRATION_CHANGED when a file name does not fit or two files share a version
 */
export async function readMigrations(directory: string): Promise<readonly Migration[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.cypher')).sort();
  const migrations = await Promise.all(names.map((name) => readMigration(directory, name)));
  migrations.sort((a, b) => a.version - b.version);
  for (const [index, { version, file }] of migrations.entries()) {
    const before = migrations[index - 1];
    if (before?.version === version) {
      throw new KgError(
        'MIGRATION_CHANGED',
        `${before.file} and ${file} have the same version: give the newer one the next free number.`,
      );
    }
  }
  return migrations;
}

async function readMigration(directory: string, base: string): Promise<Migration> {
  const file = join(directory, base);
  const [, version, name] = fileName.exec(base) ?? [];
  if (version === undefined || name === undefined) {
    throw new KgError(
      'MIGRATION_CHANGED',
      `${file} is not named like a migration: use V<three digits>__<what_it_does>.cypher.`,
    );
  }
  const text = (await readFile(file, 'utf8')).replaceAll('\r\n', '\n');
  return {
    version: Number(version),
    name,
    file,
    checksum: createHash('sha256').update(text).digest('hex'),
    statements: withoutComments(text)
      .split(/;[ \t]*(?:\n|$)/)
      .map((statement) => statement.trim())
      .filter((statement) => statement !== ''),
  };
}
