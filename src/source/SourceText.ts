import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { pinyin } from 'pinyin-pro';
import { KgError } from '../errors/KgError.ts';
import { simplify } from './simplify.ts';
import type { MergedCells } from './table/MergedCells.ts';
import { readWorkbook } from './table/readWorkbook.ts';

/** A place in a source text, in the original's code points. */
export interface Span {
  /** 1-based line of the text. */
  readonly paragraph: number;
  /** Code points from the beginning of the text, from 0. */
  readonly start: number;
  /** The code point after the last one. A character's inserted pinyin belongs to it. */
  readonly end: number;
  /** The span in simplified Chinese without inserted pinyin. */
  readonly asStated: string;
  /** First 16 hexadecimal digits of the SHA-256 of the original characters in UTF-8. */
  readonly hash: string;
}

/** One line of the text, normalised. */
export interface Paragraph {
  /** 1-based. */
  readonly number: number;
  /** Simplified Chinese without inserted pinyin, as code points. */
  readonly characters: readonly string[];
  /** Where each normalised character begins in the original; one more entry marks the end. */
  readonly offsets: readonly number[];
}

const insertedPinyin = /^\(([\p{Ll}\p{Mn}]{1,8})\)/u;
const han = /\p{Script=Han}/u;
const longestPinyin = 10;

/** SHA-256 of a text as lower-case hexadecimal digits. */
function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

/**
 * A source document with a normalised form (simplified, inserted pinyin removed) and the map from
 * each normalised character back to the original.
 */
export class SourceText {
  /** SHA-256 of the file's bytes. */
  readonly sha256: string;
  /** The original's code points. */
  readonly original: readonly string[];
  readonly paragraphs: readonly Paragraph[];
  /** Where pages end. */
  #pages: readonly number[] | undefined;

  private constructor(
    bytes: Buffer,
    text: string,
    /** Cells that a workbook joined; none in other texts. */
    readonly merged: readonly MergedCells[] = [],
  ) {
    this.sha256 = sha256(bytes);
    this.original = [...text];
    this.paragraphs = normalise(this.original);
  }

  /**
   * The text of a file; of a workbook (.xlsx) its sheets, see `readWorkbook`.
   * @throws KgError USAGE when the file cannot be read or is not UTF-8
   */
  static async read(file: string): Promise<SourceText> {
    let bytes: Buffer;
    try {
      bytes = await readFile(file);
    } catch (cause) {
      throw new KgError('USAGE', `Cannot read the source text ${file}.`, [], { cause });
    }
    if (!/\.xlsx$/iu.test(file)) return SourceText.of(bytes, file);
    const { text, merged } = await readWorkbook(bytes, file);
    return new SourceText(bytes, text, merged);
  }

  /** A text from bytes or a string; `name` is used in error messages. */
  static of(content: Buffer | string, name = 'text'): SourceText {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    try {
      return new SourceText(bytes, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    } catch (cause) {
      const fix = isGb18030(bytes)
        ? ` It reads as GB18030: convert it first, with "iconv -f GB18030 -t UTF-8 ${name}".`
        : '';
      throw new KgError(
        'USAGE',
        `The source text ${name} is not valid UTF-8, first in line ${firstBadLine(bytes)}.${fix}`,
        [],
        { cause },
      );
    }
  }

  paragraph(number: number): Paragraph | undefined {
    return this.paragraphs[number - 1];
  }

  /** The original characters from `start` to before `end`. */
  slice(start: number, end: number): string {
    return this.original.slice(start, end).join('');
  }

  /** The paragraph a code point offset lies in. */
  paragraphAt(offset: number): number | undefined {
    return this.paragraphs.find(
      ({ offsets }) => offset >= (offsets[0] ?? 0) && offset < (offsets.at(-1) ?? 0),
    )?.number;
  }

  /**
   * The page an offset lies on, from 1, in a text whose pages end in form feeds, as pdftotext writes
   * them; undefined in others.
   */
  pageAt(offset: number): number | undefined {
    this.#pages ??= this.original.flatMap((character, index) => (character === '\f' ? [index] : []));
    return this.#pages.length === 0 ? undefined : 1 + this.#pages.filter((end) => end < offset).length;
  }

  /** The span of normalised characters `from` to before `to` of a paragraph. */
  span(paragraph: Paragraph, from: number, to: number): Span {
    const start = paragraph.offsets[from] ?? 0;
    const end = paragraph.offsets[to] ?? start;
    return {
      paragraph: paragraph.number,
      start,
      end,
      asStated: paragraph.characters.slice(from, to).join(''),
      hash: spanHash(this.slice(start, end)),
    };
  }

  /**
   * The place of a text in a paragraph. `wanted` may be simplified or traditional.
   * @param occurrence counted from 1; required when the text occurs more than once.
   * @throws KgError USAGE when the paragraph, text or occurrence does not exist or is ambiguous.
   */
  findSpan(paragraphNumber: number, wanted: string, occurrence?: number): Span {
    const paragraph = this.paragraph(paragraphNumber);
    if (paragraph === undefined) {
      throw usage(`There is no paragraph ${paragraphNumber}; the text has ${this.paragraphs.length}.`);
    }
    const found = occurrences(paragraph, [...simplify(wanted)]);
    if (found.length === 0) throw usage(`Paragraph ${paragraphNumber} does not contain ${wanted}.`);
    if (occurrence === undefined && found.length > 1) {
      throw usage(
        `Paragraph ${paragraphNumber} contains ${wanted} ${found.length} times; say which with an occurrence from 1.`,
      );
    }
    const from = found[(occurrence ?? 1) - 1];
    if (from === undefined) {
      throw usage(`Paragraph ${paragraphNumber} contains ${wanted} only ${found.length} time(s).`);
    }
    return this.span(paragraph, from, from + [...wanted].length);
  }
}

/** The evidence hash of original characters. */
export function spanHash(original: string): string {
  return sha256(original).slice(0, 16);
}

/** Remove inserted pinyin and simplify; what `asStated` of a span must equal. */
export function normaliseText(original: string): string {
  return normalise([...original])
    .map(({ characters }) => characters.join(''))
    .join('\n');
}

function usage(message: string): KgError {
  return new KgError('USAGE', message);
}

/** Where a text begins in a paragraph, as indexes into its normalised characters. */
export function occurrences(paragraph: Paragraph, wanted: readonly string[]): number[] {
  const found: number[] = [];
  if (wanted.length === 0) return found;
  const last = paragraph.characters.length - wanted.length;
  for (let from = 0; from <= last; from++) {
    if (wanted.every((character, index) => paragraph.characters[from + index] === character))
      found.push(from);
  }
  return found;
}

function normalise(original: readonly string[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let kept: string[] = [];
  let offsets: number[] = [];
  const finish = (end: number) => {
    const characters = [...simplify(kept.join(''))];
    paragraphs.push({ number: paragraphs.length + 1, characters, offsets: [...offsets, end] });
    kept = [];
    offsets = [];
  };
  for (let index = 0; index < original.length; ) {
    const character = original[index] as string;
    if (character === '\n') {
      finish(index);
      index++;
      continue;
    }
    kept.push(character);
    offsets.push(index);
    index += 1 + insertedAfter(original, index, character);
  }
  finish(original.length);
  return paragraphs;
}

/** How many code points of inserted pinyin follow the character at `index`. */
function insertedAfter(original: readonly string[], index: number, character: string): number {
  if (original[index + 1] !== '(' || !han.test(character)) return 0;
  const match = insertedPinyin.exec(original.slice(index + 1, index + 2 + longestPinyin).join(''));
  const syllable = match?.[1];
  if (match === null || syllable === undefined) return 0;
  return isPinyinOf(character, syllable) ? [...match[0]].length : 0;
}

/** A syllable without a tone mark counts only when it is a reading of the character. */
function isPinyinOf(character: string, syllable: string): boolean {
  if (/[^a-zü]/u.test(syllable)) return true;
  return pinyin(character, { multiple: true, toneType: 'none', type: 'array' }).includes(syllable);
}

/** The first line, from 1, that is not UTF-8: no byte of a longer character is a line break in it. */
function firstBadLine(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const next = bytes.indexOf(0x0a, from);
    const end = next === -1 ? bytes.length : next;
    try {
      decoder.decode(bytes.subarray(from, end));
    } catch {
      return line;
    }
    from = end + 1;
  }
  return line;
}

/** The usual other encoding of Chinese texts; any Chinese character in it tells. */
function isGb18030(bytes: Buffer): boolean {
  try {
    return han.test(new TextDecoder('gb18030', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}
