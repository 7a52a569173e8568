import type { NodeType, SourceLocation } from '../../../model/Model.ts';
import type { DatasetNode } from '../../Dataset.ts';
import { isOfType } from '../../read/DraftDataset.ts';
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

/** What a check finds in one row, which may be in a file as soon as the next is looked at. */
export type LookAtRow = (node: DatasetNode) => Iterable<MeaningFinding>;

/** A check of one row after the other: all of them look at a row before any looks at the next. */
export interface RowCheck {
  /** Of which types the rows are that it looks at. */
  readonly isOfConcern: (type: NodeType) => boolean;
  /** @returns what looks at a row, once what it has to know of the dataset is known */
  begin(graph: CitedGraph): LookAtRow;
}

/** Rows by their type: those of one of that name or that implement it, or of which it is true. */
type Concern = string | RowCheck['isOfConcern'];

function isConcern(of: Concern): RowCheck['isOfConcern'] {
  return typeof of === 'string' ? (type) => isOfType(type, of) : of;
}

/** A check of rows that has to know nothing before. */
export function ofEach(
  of: Concern,
  look: (node: DatasetNode, graph: CitedGraph) => Iterable<MeaningFinding>,
): RowCheck {
  return { isOfConcern: isConcern(of), begin: (graph) => (node) => look(node, graph) };
}

/** A check of rows that has to know something of the dataset, or of the rows before. */
export function ofEachAfter(of: Concern, begin: RowCheck['begin']): RowCheck {
  return { isOfConcern: isConcern(of), begin };
}
