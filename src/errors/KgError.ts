/**
 * Every error the project raises on purpose has one of these codes. A message says what was wrong,
 * where, and what to do; it never holds Cypher, a stack or a credential.
 */
export const errorCodes = {
  MODEL_INVALID: 'The schema files do not describe a valid model.',
  DATASET_INVALID: 'The dataset has errors; nothing was loaded.',
  DATASET_OLDER: 'The graph has a newer version of the dataset; nothing was loaded.',
  GRAPH_SHARED: 'The database holds data of another application.',
  DATASET_UNKNOWN: 'The graph does not have the dataset.',
  DATASET_REQUIRED: 'Other datasets of the graph require this one; nothing was taken out.',
  LOAD_LOCKED: 'Another process is loading into the same graph.',
  MIGRATION_CHANGED: 'A migration that was already applied has been edited.',
  STORE_UNREACHABLE: 'The graph database does not answer.',
  STORE_UNAUTHORIZED: 'The graph database refused the credentials.',
  STORE_TOO_OLD: 'The graph database is older than this software supports.',
  STORE_FAILURE: 'The graph database failed to run a statement.',
  STORE_FULL: 'The disk of the graph database is full.',
  SERVICE_UNAVAILABLE: 'The graph database is away; try again.',
  TIMEOUT: 'The answer took longer than allowed.',
  CANCELLED: 'The caller went away.',
  BAD_USER_INPUT: 'The operation or its variables are not acceptable.',
  INCOMPLETE_DATA: 'The graph lacks a value or a relationship that its schema requires.',
  MIXED_FIGURES: 'Statistics were asked over figures that cannot be compared or added up.',
  RATE_LIMITED: 'The caller has asked for as much as their tier may.',
  COST_EXCEEDED: 'The operation would cost more than its budget.',
  PORT_IN_USE: 'The address is taken.',
  CONFIG_INVALID: 'The settings in the environment are not acceptable.',
  USAGE: 'The command line is not understood.',
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** One located problem; several make up one error. */
export interface Problem {
  /** `file:line:column`, or a GraphQL response path, or empty. */
  readonly where: string;
  readonly message: string;
}

export interface KgErrorOptions extends ErrorOptions {
  /** How many problems there were beyond those that are listed. */
  readonly unlisted?: number;
}

/** An error meant to be read by whoever caused it. */
export class KgError extends Error {
  override readonly name = 'KgError';
  readonly unlisted: number;

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly problems: readonly Problem[] = [],
    { unlisted = 0, ...options }: KgErrorOptions = {},
  ) {
    super(message, options);
    this.unlisted = unlisted;
  }
}
