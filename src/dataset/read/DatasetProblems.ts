import { KgError, type Problem } from '../../errors/KgError.ts';
import { ProblemList } from '../../errors/ProblemList.ts';
import type { SourceLocation } from '../../model/Model.ts';
import type { MeaningCode } from '../check/meaning/MeaningCheck.ts';

/** What a check of the reader is called; machine-readable output and tests name it. */
export type ProblemCode =
  | MeaningCode
  | 'FILE'
  | 'ENCODING'
  | 'SYNTAX'
  | 'NESTING'
  | 'METADATA'
  | 'UNKNOWN_FILE'
  | 'UNKNOWN_FIELD'
  | 'MISSING_FIELD'
  | 'WRONG_TYPE'
  | 'BAD_NUMBER'
  | 'BAD_DATE'
  | 'BAD_ENUM'
  | 'BAD_ID'
  | 'DUPLICATE_ID'
  | 'RESERVED_ID'
  | 'DUPLICATE_VALUE'
  | 'UNKNOWN_ID'
  | 'WRONG_TARGET'
  | 'FOREIGN'
  | 'CLASH'
  | 'CARDINALITY'
  | 'DUPLICATE_RELATIONSHIP'
  | 'UNIT'
  | 'FIGURE'
  | 'INTERVAL'
  | 'PERIOD'
  | 'EVIDENCE'
  | 'BASIS'
  | 'ASSERTION'
  | 'NEAR_DUPLICATE'
  | 'CONTRADICTION'
  | 'READING'
  | 'LOOKALIKE'
  | 'NO_EVIDENCE';

/** One located finding. */
export interface DatasetProblem extends Problem {
  readonly code: ProblemCode;
}

const maximumPrinted = 200;

/** How many there were beyond those that are listed. */
export interface Unlisted {
  readonly errors: number;
  readonly warnings: number;
}

/** Collects the problems of a dataset, so that all are reported at once. */
export class DatasetProblems {
  readonly #errors = new ProblemList<DatasetProblem>();
  readonly #warnings = new ProblemList<DatasetProblem>();

  get errors(): readonly DatasetProblem[] {
    return this.#errors.kept;
  }

  get warnings(): readonly DatasetProblem[] {
    return this.#warnings.kept;
  }

  get unlisted(): Unlisted {
    return { errors: this.#errors.unlisted, warnings: this.#warnings.unlisted };
  }

  /** How many errors there were so far. */
  get errorCount(): number {
    return this.#errors.count;
  }

  error(code: ProblemCode, location: SourceLocation, message: string): void {
    this.#errors.add({ code, where: whereOf(location), message });
  }

  warn(code: ProblemCode, location: SourceLocation, message: string): void {
    this.#warnings.add({ code, where: whereOf(location), message });
  }

  /** Take over what was found elsewhere. */
  addAll(others: DatasetProblems): void {
    this.#errors.addAll(others.#errors);
    this.#warnings.addAll(others.#warnings);
  }
}

/** `file:line:column`. */
export function whereOf({ file, line, column }: SourceLocation): string {
  return `${file}:${line}:${column}`;
}

/**
 * One error for all problems, its message listing the first of them.
 * @param unlisted how many there were besides
 */
export function datasetInvalid(problems: readonly DatasetProblem[], unlisted = 0): KgError {
  const lines = problems
    .slice(0, maximumPrinted)
    .map(({ where, code, message }) => `${where}: ${code}: ${message}`);
  const count = problems.length + unlisted;
  if (count > maximumPrinted) lines.push(`… and ${(count - maximumPrinted).toLocaleString('en')} more`);
  return new KgError('DATASET_INVALID', `The dataset has ${count} error(s):\n${lines.join('\n')}`, problems, {
    unlisted,
  });
}
