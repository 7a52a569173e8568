import type { SourceLocation } from '../../model/Model.ts';
import type { LinesLayout } from '../../source/table/Grid.ts';

/** A value as it is written in a row. */
export type RowValue = string | readonly RowValue[] | { readonly [key: string]: RowValue };

/** What a column of a table holds. */
export type ColumnRole =
  | { readonly is: 'subject' | 'metric' | 'unit' | 'ignore' }
  | { readonly is: 'period'; readonly kind: string }
  /** A figure, with the fields its rows have beside those of the table. */
  | { readonly is: 'value'; readonly fields: RowFields };

/** Fields of an Observation that a mapping gives; `unit` is the word printed apart from the figures. */
export type RowFields = Readonly<Record<string, RowValue>>;

/** A row of `table.yaml`: how a table of a source is read. */
export interface TableMapping {
  /** Id of the Source; its text in dataset.yaml is the file. */
  readonly source: string;
  readonly sheet: string | undefined;
  readonly lines: LinesLayout | undefined;
  /** Rows of the header, from 1; the last one is followed by the first row of figures. */
  readonly header: readonly number[];
  /** First and last row of figures; undefined for all below the header. */
  readonly rows: { readonly from: number; readonly to: number } | undefined;
  /** Printed header -> role, with where it is written. */
  readonly columns: ReadonlyMap<string, { readonly role: ColumnRole; readonly location: SourceLocation }>;
  /** What the table calls things -> ids. */
  readonly subjects: ReadonlyMap<string, string>;
  readonly metrics: ReadonlyMap<string, string>;
  /** Rows that are left out, by what stands in their subject column. */
  readonly skip: readonly string[];
  /** Fields of every figure. */
  readonly values: RowFields;
  readonly location: SourceLocation;
}
