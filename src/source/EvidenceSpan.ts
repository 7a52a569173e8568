/** The place of an evidence row in a table. */
export interface EvidenceCell {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly rowHeader: string | null;
  readonly columnHeader: string | null;
}

/** An evidence row of one text. */
export interface EvidenceSpan {
  readonly id: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly asStated: string;
  readonly hash: string;
  /** Of what stands before and after it; undefined in rows that were written without. */
  readonly prefixHash: string | undefined;
  readonly suffixHash: string | undefined;
  readonly page: number | undefined;
  /** Where it stands in a table, if it does. */
  readonly cell: EvidenceCell | undefined;
  /** `file:line:column` of the row. */
  readonly where: string;
  /** Ids of the statements and entities it supports, and `from-[TYPE]->to` for relationships. */
  readonly usedBy: readonly string[];
}
