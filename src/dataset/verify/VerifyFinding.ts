/** What a check of evidence against the text is called. */
export type VerifyCode =
  | 'TEXT_HASH'
  | 'OUT_OF_TEXT'
  | 'PARAGRAPH'
  | 'SPAN_HASH'
  | 'AS_STATED'
  | 'CELL'
  | 'PAGE'
  | 'CONTEXT'
  | 'MOVED'
  | 'NOT_IN_EVIDENCE'
  | 'UNUSED_EVIDENCE';

/** One thing that does not agree with the text. */
export interface VerifyFinding {
  readonly code: VerifyCode;
  /** Id of the evidence or statement; the source's id for `TEXT_HASH`. */
  readonly id: string;
  /** `file:line:column` in the dataset. */
  readonly where: string;
  readonly message: string;
}
