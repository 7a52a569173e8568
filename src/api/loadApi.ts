import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, Source, validateSchema } from 'graphql';
import { KgError } from '../errors/KgError.ts';
import { loadModel } from '../model/loadModel.ts';
import type { Model } from '../model/Model.ts';
import { buildApiSchema } from './buildApiSchema.ts';

/** The model and the API schema derived from it. */
export interface Api {
  readonly model: Model;
  readonly schema: GraphQLSchema;
}

/**
 * Load the model from a schema folder and build the API on it, with the computed root fields
 * declared in the folder's `queries` subfolder.
 * @throws KgError MODEL_INVALID naming the file and line.
 */
export async function loadApi(directory: string): Promise<Api> {
  const model = await loadModel(directory);
  const extensions = await readExtensions(path.join(directory, 'queries'));
  try {
    const schema = buildApiSchema(model, extensions);
    const [problem] = validateSchema(schema);
    if (problem !== undefined) throw problem;
    return { model, schema };
  } catch (error) {
    if (error instanceof GraphQLError || error instanceof Error) throw invalid(error);
    throw error;
  }
}

async function readExtensions(directory: string): Promise<DocumentNode[]> {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const files = names.filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(
    files.map(async (name) => {
      const text = await readFile(path.join(directory, name), 'utf8');
      try {
        return parse(new Source(text, `schema/queries/${name}`));
      } catch (error) {
        throw invalid(error as Error);
      }
    }),
  );
}

function invalid(error: Error): KgError {
  const [at] = error instanceof GraphQLError ? (error.locations ?? []) : [];
  const file = error instanceof GraphQLError ? error.source?.name : undefined;
  const where = `${file ?? 'schema/queries'}${at === undefined ? '' : `:${at.line}:${at.column}`}`;
  return new KgError('MODEL_INVALID', `${where}: ${error.message}`, [{ where, message: error.message }]);
}
