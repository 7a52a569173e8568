import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KgError } from '../errors/KgError.ts';
import { readWorkbook } from './table/readWorkbook.ts';

/** A paragraph of a source text, and where it begins in the text, in code points. */
export interface ShelfParagraph {
  readonly text: string;
  readonly start: number;
}

/** Source texts an operator has on disk, known by the hash of their bytes alone. */
export interface TextShelf {
  /** Undefined when no text has the hash, or it has no such paragraph. */
  paragraph(sha256: string, number: number): Promise<ShelfParagraph | undefined>;
}

/** The shelf of a service that was given no texts. */
export const noTexts: TextShelf = { paragraph: async () => undefined };

/**
 * Look through a folder for texts: every file is known by its hash, whatever its name. They are read
 * once to be hashed and again when a paragraph of them is first asked for, which the last few keep.
 * @throws KgError CONFIG_INVALID when the folder cannot be read
 */
export async function openTextShelf(directory: string): Promise<TextShelf> {
  const files = new Map<string, string>();
  try {
    for (const entry of await readdir(directory, { withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(directory, entry.name);
      files.set(hashOf(await readFile(file)), file);
    }
  } catch (cause) {
    throw new KgError(
      'CONFIG_INVALID',
      'The folder of source texts cannot be read.',
      [{ where: 'KG_TEXTS', message: `must be a folder that can be read, not "${directory}"` }],
      { cause },
    );
  }
  const kept = new Map<string, readonly ShelfParagraph[]>();
  return {
    async paragraph(sha256, number) {
      let paragraphs = kept.get(sha256);
      if (paragraphs === undefined) {
        const file = files.get(sha256);
        if (file === undefined) return undefined;
        const bytes = await readFile(file);
        // Changed since it was hashed: its offsets would point at other words.
        if (hashOf(bytes) !== sha256) return undefined;
        const isWorkbook = /\.xlsx$/iu.test(file);
        paragraphs = paragraphsOf(
          isWorkbook ? (await readWorkbook(bytes, file)).text : bytes.toString('utf8'),
        );
        kept.set(sha256, paragraphs);
        const [oldest] = kept.keys();
        if (kept.size > keptTexts && oldest !== undefined) kept.delete(oldest);
      }
      return paragraphs[number - 1];
    },
  };
}

const keptTexts = 20;

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** The lines of a text, with where each begins; a paragraph is a line, as evidence counts them. */
function paragraphsOf(text: string): readonly ShelfParagraph[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const paragraph = { text: line, start };
    start += [...line].length + 1;
    return paragraph;
  });
}
