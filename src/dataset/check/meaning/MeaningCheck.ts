import type { SourceLocation } from '../../../model/Model.ts';
import type { CitedGraph } from './CitedGraph.ts';

/** What a check of meaning is called. */
export type MeaningCode =
  | 'NOT_NAMED'
  | 'NAME_UNPROVEN'
  | 'LINK_UNPROVEN'
  | 'PERIOD_WORDS'
  | 'COUNT_WORDS'
  | 'RANK_WORDS'
  | 'MODALITY_WORDS'
  | 'MILESTONE_WORDS'
  | 'POST_WORDS'
  | 'DATES_DIFFER'
  | 'NOT_YET'
  | 'CYCLE'
  | 'DIRECTION'
  | 'NAME_FORM'
  | 'SAME_NAME'
  | 'IDENTIFIER'
  | 'BASIS_UNPROVEN'
  | 'IDLE_EVIDENCE'
  | 'INCOMPLETE';

/** Something a dataset says that its cited characters do not bear out. */
export interface MeaningFinding {
  readonly code: MeaningCode;
  /** Id of the node, or of the node a relationship leaves. */
  readonly id: string;
  readonly location: SourceLocation;
  /** What was expected, from which characters, and the fix. */
  readonly message: string;
}

/** A check: what it finds in a dataset, without the text its evidence points into. */
export type MeaningCheck = (graph: CitedGraph) => Iterable<MeaningFinding>;
