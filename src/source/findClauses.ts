import type { Paragraph } from './SourceText.ts';

/** A clause of a paragraph, as indexes into its normalised characters. */
export interface Clause {
  /** Counted from 1 in its paragraph. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

const ends = /[，。；：！？!?;]/u;

/**
 * The clauses of a paragraph: what stands between commas, stops and colons. A comma or colon between
 * digits belongs to a number, and what has no letter and no digit is no clause.
 */
export function findClauses({ characters }: Paragraph): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  const finish = (to: number) => {
    const text = characters.slice(from, to).join('');
    if (/[\p{L}\p{N}]/u.test(text)) clauses.push({ number: clauses.length + 1, from, to });
    from = to + 1;
  };
  for (const [index, character] of characters.entries()) {
    const inNumber = /\d/u.test(characters[index - 1] ?? '') && /\d/u.test(characters[index + 1] ?? '');
    if (ends.test(character) || ((character === ',' || character === ':') && !inNumber)) finish(index);
  }
  finish(characters.length);
  return clauses;
}
