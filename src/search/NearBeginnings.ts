/**
 * Where a text begins with what is sought but for one letter that is changed, added, dropped or swapped
 * with the next. Preparing it takes work that grows with the two lengths together, and each place
 * asked about the same small work, however much the texts repeat themselves.
 */
export class NearBeginnings {
  /** For each place of the text, how far it goes on like the beginning of what is sought. */
  readonly #after: Int32Array;
  /** For each place of the text, how far back it reads like the end of what is sought, from the end of the text. */
  readonly #before: Int32Array;

  constructor(
    readonly sought: string,
    readonly text: string,
  ) {
    this.#after = commonBeginnings(sought, text);
    this.#before = commonBeginnings(reversed(sought), reversed(text));
  }

  /**
   * The length of the stretch from `start` that is what is sought with one slip; undefined when there is
   * none. Of several, the one that ends with the text, else the one as long as what is sought.
   */
  at(start: number): number | undefined {
    const { sought, text } = this;
    const { length } = sought;
    const left = text.length - start;
    const same = this.#after[start] ?? 0;
    if (same === length) return length;
    const lengths: number[] = [];
    // From `from` on, what is sought is what stands in the text up to an end.
    const ends = (from: number, end: number) =>
      end <= left && from <= length && (this.#before[left - end] ?? 0) >= length - from;
    if (same < left && ends(same + 1, length)) lengths.push(length);
    if (ends(same, length + 1)) lengths.push(length + 1);
    if (ends(same + 1, length - 1)) lengths.push(length - 1);
    const swapped = sought[same] === text[start + same + 1] && sought[same + 1] === text[start + same];
    if (same + 1 < length && swapped && ends(same + 2, length)) lengths.push(length);
    return lengths.find((found) => found === left) ?? lengths[0];
  }
}

/** For each place of a text, how many characters from there on are the beginning of a pattern (Z-function). */
function commonBeginnings(pattern: string, text: string): Int32Array {
  const own = extend(pattern, pattern, undefined);
  return extend(pattern, text, own);
}

/**
 * Gusfield, Algorithms on Strings, Trees, and Sequences (1997), section 1.4: what was compared is not
 * compared again.
 * @param known the function of the pattern on itself; undefined to work just that out
 */
function extend(pattern: string, text: string, known: Int32Array | undefined): Int32Array {
  const found = new Int32Array(text.length + 1);
  let [from, to] = [0, 0];
  for (let at = known === undefined ? 1 : 0; at < text.length; at += 1) {
    let length = at < to ? Math.min(to - at, (known ?? found)[at - from] ?? 0) : 0;
    if (at + length >= to || at >= to) {
      while (length < pattern.length && at + length < text.length && pattern[length] === text[at + length]) {
        length += 1;
      }
    }
    found[at] = length;
    if (at + length > to) [from, to] = [at, at + length];
  }
  if (known === undefined) found[0] = pattern.length;
  return found;
}

/** By UTF-16 units: it is compared, never shown. */
function reversed(text: string): string {
  return text.split('').reverse().join('');
}
