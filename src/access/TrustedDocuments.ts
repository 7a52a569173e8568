import { hash } from 'node:crypto';
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
export const sha256Of = (text: string): string => hash('sha256', text, 'hex');

/**
 * Read a folder of documents: maps from id to text as the client preset of GraphQL Code Generator
 * writes them (`persisted-documents.json`), and `.graphql` files, whose id is the SHA-256 of their
 * text. Each must be valid against the schema.
 *
 * @param pages folder of the documents of the service's own pages, in the same form; what is not
 *   valid there is left out, since a schema of somebody else need not have what the pages ask for
 * @throws KgError CONFIG_INVALID with every file and document that cannot be used
 */
export async function readTrustedDocuments(
  directory: string,
  schema: GraphQLSchema,
  pages?: string,
): Promise<TrustedDocuments> {
  const own = await readFolder(directory, schema);
  if (own.problems.length === 0 && own.texts.size === 0) {
    own.problems.push({
      where: 'KG_DOCUMENTS',
      message: `The folder ${directory} has no .json or .graphql file.`,
    });
  }
  if (own.problems.length > 0) throw invalid(own.problems);
  const ofPages = pages === undefined ? [] : (await readFolder(pages, schema)).texts;
  const texts = new Map([...ofPages, ...own.texts]);
  const known = new Set([...texts.values()].map(stripIgnoredCharacters));
  return { get: (id) => texts.get(id), knows: (text) => known.has(strippedOr(text)) };
}

interface Folder {
  readonly texts: Map<string, string>;
  readonly problems: Problem[];
}

async function readFolder(directory: string, schema: GraphQLSchema): Promise<Folder> {
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
  return { texts, problems };
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
