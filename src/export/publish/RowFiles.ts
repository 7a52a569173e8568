import { join } from 'node:path';
import type { ObjectNodeType } from '../../model/Model.ts';
import type { RowSink } from '../rows/DatasetRows.ts';
import { ndjsonLine } from '../rows/ndjson.ts';
import type { DatasetRow } from '../rows/RowBuilder.ts';
import type { Resource } from './DataPackage.ts';
import { PublishedFile } from './PublishedFile.ts';

/** The rows of a dataset as NDJSON, a file a type below `ndjson`; made when its first row comes. */
export class RowFiles implements RowSink {
  readonly #files = new Map<string, { readonly file: PublishedFile; rows: number }>();

  constructor(readonly folder: string) {}

  async write({ name }: ObjectNodeType, row: DatasetRow): Promise<void> {
    const path = `ndjson/${name}.ndjson`;
    let open = this.#files.get(path);
    if (open === undefined) {
      open = { file: await PublishedFile.open(join(this.folder, path)), rows: 0 };
      this.#files.set(path, open);
    }
    await open.file.write(ndjsonLine(row));
    open.rows += 1;
  }

  async finish(): Promise<readonly Resource[]> {
    const resources: Resource[] = [];
    for (const [path, { file, rows }] of this.#files) {
      resources.push({ ...(await file.finish()), path, format: 'ndjson', rows });
    }
    return resources;
  }

  async close(): Promise<void> {
    for (const { file } of this.#files.values()) await file.close();
  }
}
