import type {
  AuditCheck,
  ClauseRejection,
  DatasetMetadata,
  Rejection,
  StatedAssertion,
  StatedUnit,
} from '../Dataset.ts';
import type { TableMapping } from '../table/TableMapping.ts';
import type { DraftDataset } from './DraftDataset.ts';

/** A dataset folder after all checks. */
export interface BuiltDraft {
  /** The folder, as it was named or found. */
  readonly directory: string;
  /** The datasets it requires and those they require, each after what it requires itself. */
  readonly required: readonly BuiltDraft[];
  readonly draft: DraftDataset;
  readonly metadata: DatasetMetadata;
  readonly rejections: readonly Rejection[];
  readonly clauseRejections: readonly ClauseRejection[];
  readonly auditChecks: readonly AuditCheck[];
  readonly tables: readonly TableMapping[];
  readonly assertions: readonly StatedAssertion[];
  readonly units: readonly StatedUnit[];
}
