import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GraphQLSchema, parse, stripIgnoredCharacters, validate } from 'graphql';
import { KgError, type Problem } from '../errors/KgError.ts';

/** Operations that were known before anybody asked, by id. */
export interface TrustedDocuments {
  /** The text of a document; undefined for an id that nobody registered. */
  get(id: string): string | undefined;
  /** Whether a text is that of a registered document, but for spaces, commas and comments. */
  knows(text: string): boolean;
}

/** What a document is called by clients that compute the id themselves. */
export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Read a folder of documents: maps from id to text as the client preset of GraphQL Code Generator
 * writes them (`persisted-documents.json`), and `.graphql` files, whose id is the SHA-256 of their
 * text. Each must be valid against the schema.
 *
 * @throws KgError CONFIG_INVALID with every file and document that cannot be used
 */
export async function readTrustedDocuments(
  directory: string,
  schema: GraphQLSchema,
): Promise<TrustedDocuments> {
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  const add = (where: string, id: string, text: unknown) => {
    const wrong = typeof text === 'string' ? firstError(text, schema) : 'must be the text of a document';
    if (wrong !== undefined) problems.push({ where, message: wrong });
    else if (texts.has(id) && texts.get(id) !== text) {
      problems.push({ where, message: `The id ${id} stands for two documents: remove one.` });
    } else texts.set(id, text as string);
  };
  const names = await readdir(directory).catch((cause) => {
    throw invalid([{ where: 'KG_DOCUMENTS', message: `The folder ${directory} cannot be read.` }], cause);
  });
  for (const name of names.sort()) {
    const file = join(directory, name);
    if (name.endsWith('.graphql')) {
      const text = await readFile(file, 'utf8');
      add(file, sha256Of(text), text);
    } else if (name.endsWith('.json')) {
      for (const [id, text] of Object.entries(parseMap(await readFile(file, 'utf8'), file, problems))) {
        add(`${file}: ${id}`, id, text);
      }
    }
  }
  if (problems.length === 0 && texts.size === 0) {
    problems.push({
      where: 'KG_DOCUMENTS',
      message: `The folder ${directory} has no .json or .graphql file.`,
    });
  }
  if (problems.length > 0) throw invalid(problems);
  const known = new Set([...texts.values()].map(stripIgnoredCharacters));
  return { get: (id) => texts.get(id), knows: (text) => known.has(strippedOr(text)) };
}

/** The text without what means nothing; the text itself when it cannot be read. */
function strippedOr(text: string): string {
  try {
    return stripIgnoredCharacters(text);
  } catch {
    return text;
  }
}

function parseMap(text: string, file: string, problems: Problem[]): Readonly<Record<string, unknown>> {
  try {
    const map: unknown = JSON.parse(text);
    if (typeof map === 'object' && map !== null && !Array.isArray(map)) return map as Record<string, unknown>;
  } catch {
    // Told below.
  }
  problems.push({ where: file, message: 'must be a JSON object from ids to documents' });
  return {};
}

function firstError(text: string, schema: GraphQLSchema): string | undefined {
  try {
    return validate(schema, parse(text), undefined, { maxErrors: 1 })[0]?.message;
  } catch (error) {
    return (error as Error).message;
  }
}

function invalid(problems: readonly Problem[], cause?: unknown): KgError {
  return new KgError('CONFIG_INVALID', 'The trusted documents cannot be used.', problems, { cause });
}
