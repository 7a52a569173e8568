import { join } from 'node:path';
import type { Model } from '../../model/Model.ts';
import type { StoredProperties } from '../ExportReader.ts';
import type { Subject } from '../Subject.ts';
import { type Column, nodeColumns, relationshipColumns } from './Column.ts';
import { CsvTable } from './CsvTable.ts';
import type { Resource } from './DataPackage.ts';
import { ParquetTable } from './ParquetTable.ts';
import type { Table } from './Table.ts';

interface OpenTable {
  /** Path below the folder, without ending. */
  readonly columns: readonly Column[];
  readonly formats: readonly {
    readonly format: 'csv' | 'parquet';
    readonly path: string;
    readonly table: Table;
  }[];
  rows: number;
}

/**
 * The tables of a graph, `nodes/TYPE` and `relationships/TYPE`, each as CSV and as Parquet. A file is made
 * when its first record comes.
 */
export class GraphTables {
  readonly #tables = new Map<string, OpenTable>();

  constructor(
    readonly model: Model,
    readonly folder: string,
  ) {}

  async write(subjects: readonly Subject[]): Promise<void> {
    for (const { node, outgoing } of subjects) {
      await this.#write(`nodes/${node.type.name}`, () => nodeColumns(node.type), node.properties);
      for (const { type, from, to, properties } of outgoing) {
        const record = { ...properties, _from: from, _to: to };
        await this.#write(`relationships/${type}`, () => relationshipColumns(this.model, type), record);
      }
    }
  }

  async finish(): Promise<readonly Resource[]> {
    const resources: Resource[] = [];
    for (const { columns, formats, rows } of this.#tables.values()) {
      for (const { format, path, table } of formats) {
        resources.push({ ...(await table.finish()), path, format, rows, columns });
      }
    }
    return resources;
  }

  async close(): Promise<void> {
    for (const { formats } of this.#tables.values()) for (const { table } of formats) await table.close();
  }

  async #write(name: string, columnsOf: () => readonly Column[], values: StoredProperties): Promise<void> {
    let open = this.#tables.get(name);
    if (open === undefined) {
      open = await this.#open(name, columnsOf());
      this.#tables.set(name, open);
    }
    const record = open.columns.map((column) => values[column.name] ?? null);
    for (const { table } of open.formats) await table.write(record);
    open.rows += 1;
  }

  async #open(name: string, columns: readonly Column[]): Promise<OpenTable> {
    const paths = { csv: `csv/${name}.csv`, parquet: `parquet/${name}.parquet` };
    return {
      columns,
      rows: 0,
      formats: [
        { format: 'csv', path: paths.csv, table: await CsvTable.open(join(this.folder, paths.csv), columns) },
        {
          format: 'parquet',
          path: paths.parquet,
          table: await ParquetTable.open(join(this.folder, paths.parquet), columns),
        },
      ],
    };
  }
}
