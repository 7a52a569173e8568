import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Model } from '../model/Model.ts';
import { SourceText } from '../source/SourceText.ts';
import { auditDataset } from './audit/auditTogether.ts';
import type { Dataset } from './Dataset.ts';
import { DraftCache } from './read/DraftCache.ts';
import { type ValidationTogether, validateDatasets } from './readDatasets.ts';
import { type Coverage, coverage } from './verify/coverage.ts';
import { type Verification, verifyDataset } from './verify/verifyDataset.ts';

/** A dataset against one of its texts. */
interface Compared {
  readonly verification: Verification;
  readonly coverage: Coverage;
}

/** How much was done anew since the session began. */
export interface CheckWork {
  /** Dataset folders that were read. */
  readonly folders: number;
  /** Source texts that were read. */
  readonly texts: number;
  /** Datasets that were compared with a text. */
  readonly comparisons: number;
}

/**
 * Checks of dataset folders that are repeated: what a folder or text gave is kept until one of its
 * files changes, so that a change costs the work of what it touches, the datasets that require it included.
 */
export class CheckSession {
  readonly #cache = new DraftCache();
  /** By folder, how its files stood when it was read. */
  readonly #marks = new Map<string, string>();
  readonly #texts = new Map<string, { readonly mark: string; readonly text: SourceText }>();
  readonly #compared = new WeakMap<Dataset, Map<SourceText, Compared>>();
  readonly #failed = new WeakMap<Dataset, readonly { readonly id: string; readonly reason: string }[]>();
  #work: CheckWork = { folders: 0, texts: 0, comparisons: 0 };

  constructor(readonly model: Model) {}

  get work(): CheckWork {
    return this.#work;
  }

  /** Validate folders, of which those are read whose files have changed and those that require them. */
  async validate(folders: readonly string[]): Promise<ValidationTogether> {
    await this.#forgetChanged();
    const kept = new Set(this.#cache.drafts.keys());
    // A change while they are read is one that the next time sees.
    const marks = new Map(folders.map((folder) => [resolve(folder), markOf(resolve(folder))]));
    const found = await validateDatasets(folders, this.model, this.#cache);
    for (const key of this.#cache.drafts.keys()) {
      if (kept.has(key)) continue;
      this.#marks.set(key, marks.get(key) ?? markOf(key));
      this.#count({ folders: 1 });
    }
    return found;
  }

  async #forgetChanged(): Promise<void> {
    const changed = new Set(
      [...this.#marks].filter(([folder, mark]) => markOf(folder) !== mark).map(([folder]) => folder),
    );
    for (const [key, reading] of this.#cache.drafts) {
      const { built, problems } = await reading;
      const parts = [key, ...(built?.required.map(({ directory }) => resolve(directory)) ?? [])];
      // One that could not be read whole does not tell what it requires.
      const isWhole = built !== undefined && problems.errors.length === 0;
      if (!isWhole || parts.some((part) => changed.has(part))) this.#cache.drafts.delete(key);
    }
  }

  /** A text, read again when its file has changed. */
  async text(file: string): Promise<SourceText> {
    const { mtimeMs, size } = statSync(file);
    const mark = `${mtimeMs} ${size}`;
    const kept = this.#texts.get(file);
    if (kept?.mark === mark) return kept.text;
    const text = await SourceText.read(file);
    this.#texts.set(file, { mark, text });
    this.#count({ texts: 1 });
    return text;
  }

  /** A dataset against a text of it. */
  compare(dataset: Dataset, text: SourceText): Compared {
    const kept = this.#compared.get(dataset) ?? new Map<SourceText, Compared>();
    this.#compared.set(dataset, kept);
    const known = kept.get(text);
    if (known !== undefined) return known;
    const compared = {
      verification: verifyDataset(dataset, this.model, text),
      coverage: coverage(dataset, this.model, text),
    };
    kept.set(text, compared);
    this.#count({ comparisons: 1 });
    return compared;
  }

  /** Checks of a dataset's figures against each other that fail. */
  failedAudits(dataset: Dataset): readonly { readonly id: string; readonly reason: string }[] {
    const failed =
      this.#failed.get(dataset) ??
      [...auditDataset(dataset, this.model)].filter(({ verdict }) => verdict === 'FAILS');
    this.#failed.set(dataset, failed);
    return failed;
  }

  #count({ folders = 0, texts = 0, comparisons = 0 }: Partial<CheckWork>): void {
    this.#work = {
      folders: this.#work.folders + folders,
      texts: this.#work.texts + texts,
      comparisons: this.#work.comparisons + comparisons,
    };
  }
}

/** How the files of a folder stand, and the units beside it. */
function markOf(folder: string): string {
  if (!existsSync(folder)) return '';
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)));
  return [...files.sort(), join(dirname(folder), 'units.yaml')]
    .filter((file) => existsSync(file))
    .map((file) => `${file} ${statSync(file).mtimeMs} ${statSync(file).size}`)
    .join('\n');
}
