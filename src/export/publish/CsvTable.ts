import type { ResultValue } from '../../store/GraphStore.ts';
import { csvLine } from '../rows/csv.ts';
import type { Column, TableRecord } from './Column.ts';
import { type FileFacts, PublishedFile } from './PublishedFile.ts';
import type { Table } from './Table.ts';

/** Records as CSV (RFC 4180, UTF-8, LF) below a line of names. A list is a JSON array; nothing is an empty cell. */
export class CsvTable implements Table {
  private constructor(readonly file: PublishedFile) {}

  static async open(path: string, columns: readonly Column[]): Promise<CsvTable> {
    const file = await PublishedFile.open(path);
    await file.write(csvLine(columns.map(({ name }) => name)));
    return new CsvTable(file);
  }

  async write(record: TableRecord): Promise<void> {
    await this.file.write(csvLine(record.map(cell)));
  }

  finish(): Promise<FileFacts> {
    return this.file.finish();
  }

  close(): Promise<void> {
    return this.file.close();
  }
}

function cell(value: ResultValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
