import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DatasetDefinition, readDefinition } from '../../dataset/DatasetDefinition.ts';
import { KgError } from '../../errors/KgError.ts';
import { readShared } from '../../load/sharedValues.ts';
import type { ObjectNodeType } from '../../model/Model.ts';
import type { ExportCounts } from '../ExportCounts.ts';
import {
  claimsOf,
  type ExportReader,
  type ExportRelationship,
  type StoredProperties,
} from '../ExportReader.ts';
import { TextFile } from '../TextFile.ts';
import { ClaimedLinks } from './ClaimedLinks.ts';
import { csvColumns, csvLine, csvRecord } from './csv.ts';
import { ndjsonLine } from './ndjson.ts';
import { type DatasetRow, RowBuilder } from './RowBuilder.ts';
import { sideFiles } from './sideFiles.ts';

/** The type whose nodes say what a dataset is. */
const datasetType = 'Dataset';

/**
 * Write a dataset as a folder that `readDataset` reads: loaded into an empty graph after the
 * datasets it requires, it gives the same nodes and relationships. What it says of nodes of those
 * becomes `extend` rows; what several datasets say of a thing is divided among them again. The nodes
 * that loading makes itself (`@managed` types) are left out.
 *
 * @param directory the folder `directory/<id>` is made; it appears whole or not at all
 * @param csv rows that cells can hold go into CSV files, all others into NDJSON
 * @throws KgError USAGE when the folder is there already or cannot be written
 */
export async function exportDataset(
  reader: ExportReader,
  id: string,
  directory: string,
  csv: boolean,
): Promise<ExportCounts> {
  const target = join(directory, id);
  if (existsSync(target)) {
    throw new KgError('USAGE', `${target} is there already: remove it, or name another folder with --out.`);
  }
  const folder = join(directory, `.${id}.partial`);
  const files = new TypeFiles(folder, csv);
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const { node, definition, required } = await describe(reader, id);
    for (const [name, text] of Object.entries(sideFiles(id, node, definition))) {
      await writeFile(join(folder, name), text);
    }
    const counts = await writeRows(reader, id, required, files);
    await files.finish();
    await rename(folder, target);
    return counts;
  } catch (error) {
    await files.discard();
    await rm(folder, { recursive: true, force: true });
    if (error instanceof KgError || (error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new KgError('USAGE', `${target} cannot be written: ${(error as Error).message}`);
  }
}

interface Description {
  readonly node: StoredProperties;
  readonly definition: DatasetDefinition;
  /** Datasets it requires, and those they require. */
  readonly required: readonly string[];
}

async function describe(reader: ExportReader, id: string): Promise<Description> {
  const node = await datasetNode(reader, id);
  const definition = definitionOf(node);
  const required = new Set<string>();
  for (const queue = definition.requires.map(({ id }) => id); queue.length > 0; ) {
    const next = queue.pop() as string;
    if (required.has(next)) continue;
    required.add(next);
    queue.push(...definitionOf(await datasetNode(reader, next)).requires.map(({ id }) => id));
  }
  return { node, definition, required: [...required] };
}

async function datasetNode(reader: ExportReader, id: string): Promise<StoredProperties> {
  const type = reader.model.nodes.get(datasetType);
  return (type?.kind === 'object' ? await reader.node(id, type) : undefined) ?? {};
}

function definitionOf({ definition }: StoredProperties): DatasetDefinition {
  return readDefinition(typeof definition === 'string' ? definition : undefined);
}

async function writeRows(
  reader: ExportReader,
  dataset: string,
  required: readonly string[],
  files: TypeFiles,
): Promise<ExportCounts> {
  const builder = new RowBuilder(reader.model);
  const claimed = await ClaimedLinks.read(reader, dataset);
  // What a required dataset owns is no row of this one; it is extended.
  const isOwn = (owner: string | undefined) => !required.includes(owner ?? dataset);
  const ownWords = (properties: StoredProperties) => wordsOf(dataset, properties);
  const counts = { nodes: 0, relationships: 0 };
  for await (const batch of reader.nodes(dataset)) {
    const nodes = batch.filter(({ type }) => !type.managed);
    const ids = nodes.map(({ id }) => id);
    const outgoing = await reader.outgoing(ids, dataset);
    const incoming = await reader.incoming(ids, dataset, required);
    const plain = (relationships: readonly ExportRelationship[] | undefined) =>
      (relationships ?? [])
        .filter(({ other }) => other?.managed === false)
        .map((one) => ({ ...one, properties: ownWords(one.properties).said }));
    for (const node of nodes) {
      const { said, partial } = ownWords(node.properties);
      if (isOwn(claimsOf(node.properties)[0])) {
        const relationships = [...plain(outgoing.get(node.id)), ...plain(incoming.get(node.id))];
        await files.write(node.type, builder.row({ ...node, properties: said }, relationships));
        counts.nodes += 1;
        counts.relationships += relationships.length;
        continue;
      }
      // What leads to a row of this dataset is written there.
      const relationships = plain(outgoing.get(node.id)).filter(({ otherOwner }) => !isOwn(otherOwner));
      const properties = partial ? said : {};
      const { id: _, ...fields } = {
        ...builder.row({ ...node, properties }, relationships),
        ...claimed.of(node, relationships),
      };
      if (Object.keys(fields).length === 0) continue;
      await files.write(node.type, { extend: node.id, ...fields });
      counts.relationships += relationships.length;
    }
  }
  return counts;
}

/** What a dataset says of a thing, whoever owns it; `partial` where it says only that. */
function wordsOf(
  dataset: string,
  properties: StoredProperties,
): { readonly said: StoredProperties; readonly partial: boolean } {
  const { own, extensions } = readShared(properties);
  const added = claimsOf(properties)[0] === dataset ? undefined : extensions[dataset];
  return { said: added ?? own, partial: added !== undefined };
}

/** The files of a folder, one or two a type, opened when the first row comes. */
class TypeFiles {
  readonly #files = new Map<string, TextFile>();
  readonly #columns = new Map<string, readonly string[]>();

  constructor(
    readonly folder: string,
    readonly csv: boolean,
  ) {}

  async write(type: ObjectNodeType, row: DatasetRow): Promise<void> {
    const columns = this.csv ? this.#columnsOf(type) : [];
    const record = this.csv ? csvRecord(columns, row) : undefined;
    if (record === undefined) await (await this.#file(`${type.name}.ndjson`)).write(ndjsonLine(row));
    else await (await this.#file(`${type.name}.csv`, csvLine(columns))).write(record);
  }

  async finish(): Promise<void> {
    for (const file of this.#files.values()) await file.finish();
  }

  async discard(): Promise<void> {
    for (const file of this.#files.values()) await file.discard();
  }

  #columnsOf(type: ObjectNodeType): readonly string[] {
    const columns = this.#columns.get(type.name) ?? csvColumns(type);
    this.#columns.set(type.name, columns);
    return columns;
  }

  async #file(name: string, header = ''): Promise<TextFile> {
    let file = this.#files.get(name);
    if (file === undefined) {
      file = await TextFile.open(join(this.folder, name));
      this.#files.set(name, file);
      if (header !== '') await file.write(header);
    }
    return file;
  }
}
