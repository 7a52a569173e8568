import type { CheckDefinition } from '../figure/audit/AuditGraph.ts';
import type {
  ClauseRejection,
  Dataset,
  DatasetText,
  Requirement,
  StatedAssertion,
  StatedUnit,
} from './Dataset.ts';

/**
 * What the side files of a dataset declare: the dataset cannot be read again without it, and no
 * fact of the graph tells it. The Dataset node keeps it, and an export writes it back.
 */
export interface DatasetDefinition {
  readonly requires: readonly Requirement[];
  readonly texts: readonly DatasetText[];
  /** Left out where there are none. */
  readonly localNames?: Readonly<Record<string, string>> | undefined;
  readonly assertions: readonly StatedAssertion[];
  readonly units: readonly StatedUnit[];
  readonly rejections: readonly RejectionDefinition[];
  /** Rows of `coverage.yaml` about clauses; left out where there are none. */
  readonly clauses?: readonly Omit<ClauseRejection, 'location'>[] | undefined;
  readonly checks: readonly CheckDefinition[];
}

/** A row of `coverage.yaml`. */
export interface RejectionDefinition {
  readonly source: string;
  readonly paragraph: number;
  readonly asStated: string;
  readonly occurrence?: number | undefined;
  readonly reason: string;
}

/** The definition of a dataset as JSON: the same text for the same side files. */
export function writeDefinition({
  metadata,
  assertions,
  units,
  rejections,
  clauseRejections,
  auditChecks,
}: Dataset): string {
  const definition: DatasetDefinition = {
    requires: metadata.requires ?? [],
    texts: metadata.texts ?? [],
    localNames: metadata.localNames,
    assertions: assertions ?? [],
    units: units ?? [],
    rejections: (rejections ?? []).map(({ location: _, ...rejection }) => rejection),
    clauses: clauseRejections?.length
      ? clauseRejections.map(({ location: _, ...rejection }) => rejection)
      : undefined,
    checks: (auditChecks ?? []).map(({ location: _, operands, ...check }) => ({
      ...check,
      operands: Object.fromEntries(operands),
    })),
  };
  return JSON.stringify(definition);
}

/** Read what `writeDefinition` wrote; an empty definition when there is none. */
export function readDefinition(text: string | undefined): DatasetDefinition {
  const none = { requires: [], texts: [], assertions: [], units: [], rejections: [], checks: [] };
  return text === undefined ? none : { ...none, ...(JSON.parse(text) as Partial<DatasetDefinition>) };
}
