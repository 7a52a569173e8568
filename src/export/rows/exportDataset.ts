import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KgError } from '../../errors/KgError.ts';
import type { ObjectNodeType } from '../../model/Model.ts';
import type { ExportCounts } from '../ExportCounts.ts';
import type { ExportReader } from '../ExportReader.ts';
import { TextFile } from '../TextFile.ts';
import { unwritable } from '../unwritable.ts';
import { csvColumns, csvLine, csvRecord } from './csv.ts';
import { DatasetRows, type RowSink } from './DatasetRows.ts';
import { ndjsonLine } from './ndjson.ts';
import type { DatasetRow } from './RowBuilder.ts';
import { readDescription } from './readDescription.ts';
import { sideFiles } from './sideFiles.ts';

/**
 * Write a dataset as a folder that `readDataset` reads: loaded into an empty graph after the
 * datasets it requires, it gives the same nodes and relationships.
 *
 * @param directory the folder `directory/<id>` is made; it appears whole or not at all
 * @param csv rows that cells can hold go into CSV files, all others into NDJSON
 * @throws KgError USAGE when the folder is there already or cannot be written | STORE_FULL when the disk is full
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
    const { node, definition, required } = await readDescription(reader, id);
    for (const [name, text] of Object.entries(sideFiles(id, node, definition))) {
      await writeFile(join(folder, name), text);
    }
    const rows = await DatasetRows.begin(reader, id, required, files);
    const counts = { nodes: 0, relationships: 0 };
    for await (const batch of reader.batches(id, required)) {
      const { nodes, relationships } = await rows.write(batch);
      counts.nodes += nodes;
      counts.relationships += relationships;
    }
    await files.finish();
    await rename(folder, target);
    return counts;
  } catch (error) {
    await files.discard();
    await rm(folder, { recursive: true, force: true });
    throw unwritable(target, error);
  }
}

/** The files of a folder, one or two a type, opened when the first row comes. */
class TypeFiles implements RowSink {
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
