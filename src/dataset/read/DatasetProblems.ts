import { KgError, type Problem } from '../../errors/KgError.ts';
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

/** Problems kept; a file that is broken throughout must not exhaust the memory with messages. */
const maximumKept = 10_000;
const maximumPrinted = 200;

/** Collects every problem of a dataset, so that all are reported at once. */
export class DatasetProblems {
  readonly errors: DatasetProblem[] = [];
  readonly warnings: DatasetProblem[] = [];

  error(code: ProblemCode, location: SourceLocation, message: string): void {
    if (this.errors.length < maximumKept) this.errors.push({ code, where: whereOf(location), message });
  }

  warn(code: ProblemCode, location: SourceLocation, message: string): void {
    if (this.warnings.length < maximumKept) this.warnings.push({ code, where: whereOf(location), message });
  }

  /** Take over what was found elsewhere. */
  addAll({ errors, warnings }: DatasetProblems): void {
    this.errors.push(...errors.slice(0, maximumKept - this.errors.length));
    this.warnings.push(...warnings.slice(0, maximumKept - this.warnings.length));
  }
}

/** `file:line:column`. */
export function whereOf({ file, line, column }: SourceLocation): string {
  return `${file}:${line}:${column}`;
}

/** One error for all problems, its message listing the first of them. */
export function datasetInvalid(problems: readonly DatasetProblem[]): KgError {
  const lines = problems
    .slice(0, maximumPrinted)
    .map(({ where, code, message }) => `${where}: ${code}: ${message}`);
  if (problems.length > maximumPrinted) lines.push(`… and ${problems.length - maximumPrinted} more`);
  return new KgError(
    'DATASET_INVALID',
    `The dataset has ${problems.length} error(s):\n${lines.join('\n')}`,
    problems,
  );
}
