/** A stretch of a text as the API tells it: in Unicode code points from 0, `end` after the last one. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a code point begins in a JavaScript string, which counts UTF-16 units: 𠮷 is one code point of
 * two units. The length of the text for an offset behind its end.
 */
export function utf16Offset(text: string, codePoints: number): number {
  let offset = 0;
  for (let left = codePoints; left > 0 && offset < text.length; left -= 1) {
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  return offset;
}

/** The characters between two offsets of the API, such as `start` and `end` of evidence in its source. */
export function sliceCodePoints(text: string, start: number, end?: number): string {
  return text.slice(utf16Offset(text, start), end === undefined ? undefined : utf16Offset(text, end));
}

/**
 * A text in parts, those within `highlights` marked: what a list of suggestions draws.
 * @param highlights in order and apart from each other, as `search` and `suggest` answer them
 */
export function highlightedParts(
  text: string,
  highlights: readonly TextRange[],
): readonly { readonly text: string; readonly isMatch: boolean }[] {
  const bounds = highlights.flatMap(({ start, end }) => [utf16Offset(text, start), utf16Offset(text, end)]);
  return [0, ...bounds, text.length]
    .slice(0, -1)
    .map((start, index, starts) => ({
      text: text.slice(start, starts[index + 1] ?? text.length),
      isMatch: index % 2 === 1,
    }))
    .filter((part) => part.text !== '');
}
