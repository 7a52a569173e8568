import { occurrences, type SourceText, type Span, spanHash } from './SourceText.ts';

/** How many characters on either side of a place are its context. */
const contextLength = 8;

/** What stands before and after a place, as hashes: no words of the source are kept. */
export interface SpanContext {
  /** Of the characters before it, in `contextOf`'s form; `spanHash` of nothing at the beginning of a text. */
  readonly prefixHash: string;
  readonly suffixHash: string;
}

/** A place that was looked for in another copy of its text. */
export interface SoughtSpan {
  readonly asStated: string;
  readonly prefixHash: string | undefined;
  readonly suffixHash: string | undefined;
}

/** Where it is, how it is known to be it, or why that cannot be told. */
export type FoundSpan =
  | { readonly span: Span; readonly by: 'CONTEXT' | 'PREFIX' | 'SUFFIX' | 'WORDS' }
  | { readonly span: undefined; readonly candidates: readonly Span[] };

/** A character that counts as context, and where it stands in the original. */
interface Mark {
  readonly character: string;
  readonly start: number;
}

const marksOf = new WeakMap<SourceText, readonly Mark[]>();

/**
 * The context of a place, after the TextQuoteSelector of the W3C's Web Annotation Data Model: the
 * eight characters before and after it, as hashes. Copies of a page differ in line breaks, spaces, width
 * of characters, punctuation and script, so what is hashed is simplified, NFKC and has none of these.
 */
export function contextOf(text: SourceText, { start, end }: Pick<Span, 'start' | 'end'>): SpanContext {
  const marks = allMarks(text);
  const from = firstFrom(marks, start);
  const to = firstFrom(marks, end);
  return {
    prefixHash: hashOf(marks.slice(Math.max(0, from - contextLength), from)),
    suffixHash: hashOf(marks.slice(to, to + contextLength)),
  };
}

/**
 * Find a place again in another copy of its text: where its words stand, and of several such places the
 * one with the same context on both sides, else on one. Words with other spaces or punctuation are taken
 * where the context on both sides is the same.
 */
export function findAgain(text: SourceText, { asStated, prefixHash, suffixHash }: SoughtSpan): FoundSpan {
  const candidates = text.paragraphs.flatMap((paragraph) =>
    occurrences(paragraph, [...asStated]).map((from) =>
      text.span(paragraph, from, from + [...asStated].length),
    ),
  );
  const judged = (candidates.length > 0 ? candidates : looselyAlike(text, asStated)).map((span) => {
    const context = contextOf(text, span);
    return { span, before: context.prefixHash === prefixHash, after: context.suffixHash === suffixHash };
  });
  const both = judged.filter(({ before, after }) => before && after);
  if (both.length === 1) return { span: (both[0] as (typeof both)[0]).span, by: 'CONTEXT' };
  if (candidates.length === 0) return { span: undefined, candidates: both.map(({ span }) => span) };
  const one = judged.filter(({ before, after }) => before || after);
  const [only] = one;
  if (both.length === 0 && only !== undefined && one.length === 1) {
    return { span: only.span, by: only.before ? 'PREFIX' : 'SUFFIX' };
  }
  const [word, ...more] = candidates;
  if (one.length === 0 && word !== undefined && more.length === 0) return { span: word, by: 'WORDS' };
  const likely = [both, one].find((list) => list.length > 0)?.map(({ span }) => span);
  return { span: undefined, candidates: likely ?? candidates };
}

/** Where the letters and digits of a text stand, whatever stands between them. */
function looselyAlike(text: SourceText, asStated: string): readonly Span[] {
  const marks = allMarks(text);
  const wanted = [...asStated.normalize('NFKC').toLowerCase()].filter(isMark);
  const found: Span[] = [];
  for (let from = 0; wanted.length > 0 && from + wanted.length <= marks.length; from++) {
    if (!wanted.every((character, index) => marks[from + index]?.character === character)) continue;
    const [start, last] = [marks[from]?.start ?? 0, marks[from + wanted.length - 1]?.start ?? 0];
    const paragraph = text.paragraph(text.paragraphAt(start) ?? 0);
    const [first, end] = [paragraph?.offsets.indexOf(start) ?? -1, paragraph?.offsets.indexOf(last) ?? -1];
    if (paragraph !== undefined && first >= 0 && end >= first)
      found.push(text.span(paragraph, first, end + 1));
  }
  return found;
}

const isMark = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

function allMarks(text: SourceText): readonly Mark[] {
  const known = marksOf.get(text);
  if (known !== undefined) return known;
  const marks = text.paragraphs.flatMap(({ characters, offsets }) =>
    characters.flatMap((character, index) =>
      [...character.normalize('NFKC').toLowerCase()]
        .filter(isMark)
        .map((one): Mark => ({ character: one, start: offsets[index] ?? 0 })),
    ),
  );
  marksOf.set(text, marks);
  return marks;
}

/** Index of the first mark that does not stand before an offset. */
function firstFrom(marks: readonly Mark[], offset: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function hashOf(marks: readonly Mark[]): string {
  return spanHash(marks.map(({ character }) => character).join(''));
}
