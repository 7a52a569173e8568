import type { Subject } from './Subject.ts';

/** A format in which nodes are written one batch after another as text. */
export interface SubjectText {
  /** What stands before the first batch. */
  head(): string;
  batch(subjects: readonly Subject[]): string;
  /** What stands behind the last batch. */
  tail(): string;
}

/** The text of batches of nodes, a piece at a time. */
export async function* piecesOf(
  format: SubjectText,
  batches: AsyncIterable<readonly Subject[]>,
): AsyncGenerator<string> {
  yield format.head();
  for await (const batch of batches) yield format.batch(batch);
  yield format.tail();
}
