import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { ResultValue } from '../../store/GraphStore.ts';
import type { Column, TableRecord } from './Column.ts';
import { type FileFacts, PublishedFile } from './PublishedFile.ts';
import type { Table } from './Table.ts';

/** As the library that writes knows it. */
type SchemaElement = ParquetWriter['schema'][number];

/** Records of a row group: what is held in memory before it is written. */
const rowsPerGroup = 5_000;

/** Records as Parquet (Snappy), a row group at a time; lists are lists, nothing is null. */
export class ParquetTable implements Table {
  readonly #writer: ParquetWriter;
  #records: TableRecord[] = [];

  private constructor(
    readonly file: PublishedFile,
    readonly columns: readonly Column[],
  ) {
    this.#writer = new ParquetWriter({ writer: new FileBytes(file), schema: schemaOf(columns) });
  }

  static async open(path: string, columns: readonly Column[]): Promise<ParquetTable> {
    return new ParquetTable(await PublishedFile.open(path), columns);
  }

  async write(record: TableRecord): Promise<void> {
    this.#records.push(record);
    if (this.#records.length === rowsPerGroup) await this.#writeGroup();
  }

  async finish(): Promise<FileFacts> {
    if (this.#records.length > 0) await this.#writeGroup();
    await this.#writer.finish();
    return this.file.finish();
  }

  close(): Promise<void> {
    return this.file.close();
  }

  async #writeGroup(): Promise<void> {
    const records = this.#records;
    this.#records = [];
    const columnData = this.columns.map((column, index) => ({
      name: column.name,
      data: records.map((record) => cellOf(column, record[index] ?? null)),
    }));
    await this.#writer.write({ columnData, rowGroupSize: rowsPerGroup });
  }
}

/** What the library writes goes to the file after each row group. */
class FileBytes extends ByteWriter {
  constructor(readonly file: PublishedFile) {
    super();
  }

  async flush(): Promise<void> {
    await this.file.writeBytes(this.getBytes());
    this.index = 0;
  }

  override finish(): Promise<void> {
    return this.flush();
  }
}

function cellOf({ type, list }: Column, value: ResultValue): unknown {
  if (value === null) return null;
  if (list) return (value as readonly ResultValue[]).map((item) => scalarOf(type, item));
  return scalarOf(type, value);
}

function scalarOf(type: Column['type'], value: ResultValue): unknown {
  return type === 'integer' && typeof value === 'number' ? BigInt(value) : value;
}

const physical: Readonly<Record<Column['type'], Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
};

/** A list has the three levels that the format's specification asks for. */
function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.flatMap(({ name, type, list }): SchemaElement[] =>
      list
        ? [
            { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
            { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
            { name: 'element', repetition_type: 'OPTIONAL', ...physical[type] },
          ]
        : [{ name, repetition_type: 'OPTIONAL', ...physical[type] }],
    ),
  ];
}
