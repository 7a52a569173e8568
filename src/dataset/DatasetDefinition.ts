import type {
  CheckDefinition,
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
  readonly assertions: readonly StatedAssertion[];
  readonly units: readonly StatedUnit[];
  readonly rejections: readonly RejectionDefinition[];
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
export function writeDefinition({ metadata, assertions, units, rejections, auditChecks }: Dataset): string {
  const definition: DatasetDefinition = {
    requires: metadata.requires ?? [],
    texts: metadata.texts ?? [],
    assertions: assertions ?? [],
    units: units ?? [],
    rejections: (rejections ?? []).map(({ location: _, ...rejection }) => rejection),
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
