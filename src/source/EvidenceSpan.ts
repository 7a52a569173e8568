/** An evidence row of one text. */
export interface EvidenceSpan {
  readonly id: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly asStated: string;
  readonly hash: string;
  /** `file:line:column` of the row. */
  readonly where: string;
  /** Ids of the statements and entities it supports, and `from-[TYPE]->to` for relationships. */
  readonly usedBy: readonly string[];
}
