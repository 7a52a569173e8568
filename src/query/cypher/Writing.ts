import type { Model } from '../../model/Model.ts';
import type { RowPlan } from '../plan/Plan.ts';
import type { Names } from './Names.ts';
import type { Parameters } from './Parameters.ts';

/** Subqueries that must run for each row, and the list expression that makes the row. */
export interface RowText {
  readonly calls: readonly string[];
  /** Comma-separated items: edge slots, node slots, then `more`. */
  readonly items: string;
}

/**
 * Writes what a row fetches from its node and relationship variables, and more.
 * @param known expressions of properties of the node that were read already, by property
 */
export type RowWriter = (
  row: RowPlan,
  node: string,
  edge: string | undefined,
  writing: Writing,
  more?: readonly string[],
  known?: KnownProperties,
) => RowText;

export type KnownProperties = Readonly<Record<string, string | undefined>>;

/** What writing Cypher needs at every step. */
export interface Writing {
  readonly model: Model;
  /** Whether indexes of the engine give rows in order. */
  readonly ordered: boolean;
  /** Whether the engine joins an OPTIONAL MATCH with all there is. */
  readonly optionalMatchScans: boolean;
  readonly names: Names;
  readonly parameters: Parameters;
  /** Rows hold connections and connections hold rows: connections reach the row writer through here. */
  readonly writeRow: RowWriter;
}
