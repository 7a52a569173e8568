import type { BuiltDraft } from './BuiltDraft.ts';
import { DatasetProblems } from './DatasetProblems.ts';
import type { LocatedValue } from './LocatedValue.ts';
import { parseYaml } from './parseYaml.ts';

/** A dataset folder as it was read, and what was found in it. */
export interface ReadDraft {
  readonly built: BuiltDraft | undefined;
  readonly problems: DatasetProblems;
}

interface ParsedFile {
  readonly text: string;
  readonly value: LocatedValue | undefined;
  readonly problems: DatasetProblems;
}

/**
 * What one reading leaves for the next: required datasets, which several read once, and files of YAML,
 * whose parsing is the dearest part of reading and is done again only where the text is another.
 * Whoever keeps a cache over a change of a required folder forgets its draft: `drafts.delete(folder)`.
 */
export class DraftCache {
  /** By resolved folder. */
  readonly drafts = new Map<string, Promise<ReadDraft>>();
  readonly #files = new Map<string, ParsedFile>();

  /** Like `parseYaml`. */
  parseYaml(text: string, file: string, problems: DatasetProblems): LocatedValue | undefined {
    let parsed = this.#files.get(file);
    if (parsed?.text !== text) {
      const found = new DatasetProblems();
      parsed = { text, value: parseYaml(text, file, found), problems: found };
      this.#files.set(file, parsed);
    }
    problems.addAll(parsed.problems);
    return parsed.value;
  }
}
