import type { Period } from '../../figure/Period.ts';
import type { Quantity } from '../../figure/Quantity.ts';

/** A stated figure as the answers need it: an observation with its place in the graph. */
export interface Figure extends Quantity {
  /** Id of the observation. */
  readonly observation: string;
  readonly subject: string;
  readonly metric: string;
  /** The unit the metric is stored in. */
  readonly metricUnit: string;
  readonly modality: 'ACTUAL' | 'ESTIMATE' | 'TARGET';
  readonly period: Period | null;
  readonly relativeTo: string | null;
  /** True when the numbers were converted from the observation's unit. */
  readonly converted: boolean;
  readonly derivedFrom: readonly string[];
  /** Ids of the sources, in id order. */
  readonly sources: readonly string[];
  /** The latest day of a source. */
  readonly statedOn: string | null;
}
