import type { TableRecord } from './Column.ts';
import type { FileFacts } from './PublishedFile.ts';

/** A file of records that is being written. */
export interface Table {
  write(record: TableRecord): Promise<void>;
  finish(): Promise<FileFacts>;
  /** Let go of the file, as it is. */
  close(): Promise<void>;
}
