import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { auditDataset } from '../../src/dataset/audit/auditTogether.ts';
import type { Dataset } from '../../src/dataset/Dataset.ts';
import { DraftCache } from '../../src/dataset/read/DraftCache.ts';
import { validateDataset } from '../../src/dataset/readDataset.ts';
import { coverage } from '../../src/dataset/verify/coverage.ts';
import { verifyDataset } from '../../src/dataset/verify/verifyDataset.ts';
import type { Model } from '../../src/model/Model.ts';
import type { SourceText } from '../../src/source/SourceText.ts';
import { type Mutation, mutated } from './Mutation.ts';

/** Applies mutations to a copy of a dataset folder, one at a time, and says whether a check notices. */
export class Judge {
  readonly #root = mkdtempSync(join(tmpdir(), 'kg-mutate-'));
  readonly #folder: string;
  readonly #cache = new DraftCache();
  #unchanged: ReadonlySet<string> = new Set();
  /** The facts of the dataset unchanged, and as it was last read. */
  #facts = '';
  #last = '';

  private constructor(
    folder: string,
    readonly model: Model,
    readonly text: SourceText,
  ) {
    this.#folder = join(this.#root, basename(folder));
    cpSync(dirname(folder), this.#root, { recursive: true });
  }

  static async open(folder: string, model: Model, text: SourceText): Promise<Judge> {
    const judge = new Judge(folder, model, text);
    judge.#unchanged = new Set(await judge.findings());
    judge.#facts = judge.#last;
    return judge;
  }

  close(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }

  /**
   * What the checks find that they do not find unchanged; empty when the mutation survives, undefined
   * when it is none: a bound that is left out follows from the print, so that the same facts load.
   */
  async judge(mutation: Mutation): Promise<readonly string[] | undefined> {
    const path = join(this.#folder, mutation.file);
    const original = readFileSync(path, 'utf8');
    try {
      writeFileSync(path, mutated(original, mutation));
      const found = (await this.findings()).filter((finding) => !this.#unchanged.has(finding));
      return found.length === 0 && this.#last === this.#facts ? undefined : found;
    } finally {
      writeFileSync(path, original);
    }
  }

  /** What validate, verify, coverage and audit say, without places, which any edit moves. */
  async findings(): Promise<string[]> {
    const { dataset, errors, warnings } = await validateDataset(this.#folder, this.model, this.#cache);
    const found = [...errors, ...warnings].map(
      ({ code, message }) => `${code} ${message.replace(/:\d+:\d+/gu, '')}`,
    );
    this.#last = dataset === undefined ? '' : factsOf(dataset);
    if (dataset === undefined) return found;
    found.push(
      ...verifyDataset(dataset, this.model, this.text).findings.map(
        ({ code, id, message }) => `${code} ${id} ${message}`,
      ),
    );
    const { missed, missedClauses, staleRejections } = coverage(dataset, this.model, this.text);
    found.push(
      ...missed.map(({ start }) => `MISSED ${start}`),
      ...missedClauses.map(({ span }) => `CLAUSE ${span.start}`),
    );
    found.push(...staleRejections.map(({ reason, paragraph }) => `STALE ${paragraph} ${reason}`));
    // A check that no longer holds, or is no longer there, tells as much as one that fails.
    found.push(
      ...[...auditDataset(dataset, this.model)]
        .map(({ id, verdict, reason }) => `AUDIT ${id} ${verdict} ${reason}`)
        .filter((line) => line.includes(' FAILS ')),
    );
    return found;
  }
}

/** All that would be loaded, whatever place of a file it was read from. */
function factsOf({ nodes, relationships }: Dataset): string {
  const text = (facts: unknown) =>
    JSON.stringify(facts, (_, value) => {
      if (typeof value === 'bigint') return `${value}n`;
      const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
      return isMap ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value;
    });
  return text([
    [...nodes.values()].map(({ id, type, properties }) => [id, type, properties]),
    [...relationships].map(({ type, from, to, properties }) => text([type, from, to, properties])).sort(),
  ]);
}
