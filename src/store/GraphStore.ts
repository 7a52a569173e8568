/**
 * The port to a graph database. `src/query` and `src/load` see only this; the adapters in
 * `store/neo4j` and `store/grafeo` implement it and are imported at the composition root alone.
 */

/**
 * A parameter value. Integers are `bigint` (Cypher INTEGER) and `number` is FLOAT, with one
 * exception: Grafeo takes an integral `number` as INTEGER. Comparison and ordering do not tell 5
 * from 5.0; a statement that divides by a parameter, or stores a Float, wraps it in `toFloat()`.
 */
export type ParameterValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly ParameterValue[]
  | { readonly [key: string]: ParameterValue };

/** One Cypher statement with its parameters. */
export interface CypherStatement {
  readonly text: string;
  readonly parameters: { readonly [name: string]: ParameterValue };
}

/** A result value: integers and floats both arrive as `number` (integers are within ±2^53). */
export type ResultValue =
  | null
  | boolean
  | number
  | string
  | readonly ResultValue[]
  | { readonly [key: string]: ResultValue };

/** One result row by column name. */
export type Row = { readonly [column: string]: ResultValue };

/** What an engine says of itself. */
export interface EngineInfo {
  readonly engine: 'neo4j' | 'grafeo';
  readonly version: string;
}

export interface ReadOptions {
  /** Give up after this many milliseconds with `TIMEOUT`. */
  readonly timeoutMs?: number;
  /** Aborted when the caller no longer wants the answer. */
  readonly signal?: AbortSignal;
  /** Whether the statement may take long: an adapter that cannot stop one keeps it apart. */
  readonly dear?: boolean;
  /** Later reads see at least what this one sees, whichever member of a cluster answers them. */
  readonly leading?: boolean;
}

/** What an operator wants to know of, beside errors: each is a line of the log. */
export type StoreEvent =
  /** A statement was ended in the middle, with the process that ran it. */
  | { readonly event: 'statement killed' }
  /** The server has not answered several times in a row: statements are refused until it does. */
  | { readonly event: 'database away'; readonly failures: number }
  | { readonly event: 'database back'; readonly refused: number };

/** A write transaction: all statements commit together or none does. */
export interface WriteTransaction {
  run(statement: CypherStatement): Promise<readonly Row[]>;
}

/**
 * Differences between the engines that reach statement text. Each is owned by the adapter; code
 * above the port asks the capability, never the engine's name.
 */
export interface Dialect {
  /** Statement prefix for EXPLAIN-like output is available. */
  readonly profile: boolean;
  /** Full-text indexes exist and `db.index.fulltext.queryNodes` reads them in Lucene's query syntax. */
  readonly fullText: boolean;
  /** Indexes give rows in order, so that a first page reads no more than it has. */
  readonly orderedIndexes: boolean;
  /** An `OPTIONAL MATCH` is joined with all there is, however few rows it is for; a subquery for each is not. */
  readonly optionalMatchScans: boolean;
  /** A new text is planned at once: one for each type, with its properties spelled out, is worth its while. */
  readonly plansAtOnce: boolean;
  /** Several properties of a node cost less as one map of them than one by one. */
  readonly mapsAtOnce: boolean;
  /** A statement reads one moment: of what is committed while it runs it sees nothing. */
  readonly snapshots: boolean;
}

export interface GraphStore {
  readonly dialect: Dialect;

  /**
   * Connect and check credentials and version.
   * @throws KgError STORE_UNREACHABLE | STORE_UNAUTHORIZED | STORE_TOO_OLD
   */
  verify(): Promise<EngineInfo>;

  /**
   * Run one read statement on one snapshot. Retried by the adapter on transient errors.
   * @throws KgError SERVICE_UNAVAILABLE | TIMEOUT | CANCELLED | STORE_FAILURE
   */
  read(statement: CypherStatement, options?: ReadOptions): Promise<readonly Row[]>;

  /**
   * Run `work` in one write transaction; it may run again when the engine reports a transient
   * conflict, so it must not have effects outside the transaction.
   */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>;

  /**
   * Run one statement outside any transaction, which divides its work into transactions itself
   * (`CALL { } IN TRANSACTIONS`); it may run again when the engine is away for a moment, so it must be one
   * that can be repeated. Undefined where the engine has no such statements.
   * @throws KgError SERVICE_UNAVAILABLE | STORE_FAILURE, with a part of the work done
   */
  readonly bulk: ((statement: CypherStatement) => Promise<readonly Row[]>) | undefined;

  /**
   * Find out whether the engine answers, apart from what waits for it.
   * @throws KgError SERVICE_UNAVAILABLE | TIMEOUT | STORE_UNAUTHORIZED
   */
  probe(timeoutMs: number): Promise<void>;

  /** Numbers of what runs, waits and was refused in this adapter, for metrics. */
  pressure(): Readonly<Record<string, number>>;

  /**
   * A number that grows with every commit, where the engine runs in this process: what was computed
   * from the graph is valid while it stays the same. Undefined for a server.
   */
  epoch(): bigint | undefined;

  /**
   * Folder beside the graph, for files that follow from it and can be made again; undefined where it has none
   * of its own.
   */
  readonly keptIn: string | undefined;

  /**
   * Bookmarks of what this store has written and read so far: another one that follows them reads
   * nothing older. None where the graph has one copy.
   */
  bookmarks(): readonly string[];

  /** Read nothing older from now on than these bookmarks say; a member that lags is waited for. */
  follow(bookmarks: readonly string[]): Promise<void>;

  /**
   * Told that what was to be written is written, before many begin to read. Doing without it is
   * correct; an adapter may make reading safer or faster by it.
   * @throws Error when the preparation failed; reading goes on as without it
   */
  prepareReads(): Promise<void>;

  /** Run one schema statement (constraint or index DDL) outside any transaction. */
  schema(statement: CypherStatement): Promise<void>;

  /** Wait until indexes created by `schema` serve reads. */
  awaitIndexes(): Promise<void>;

  /** Close connections; later calls fail. */
  close(): Promise<void>;
}
