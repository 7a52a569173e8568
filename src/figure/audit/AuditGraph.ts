/** A node with a figure, or one that figures are about, whoever keeps it. */
export interface AuditNode {
  readonly id: string;
  readonly type: string;
  /** By graph property name, such as `asStated` and `period_start`. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What the audit needs to see of the figures of a dataset, of several, or of a graph. */
export interface AuditGraph {
  /** All nodes. */
  readonly audited: Iterable<AuditNode>;
  node(id: string): AuditNode | undefined;
  /** The nodes a field leads to; none when the type has no such field. */
  follow(node: AuditNode, field: string): readonly AuditNode[];
  /** The dataset that states the node. */
  datasetOf(id: string): string;
}

/** A check of figures against each other: one of `audit.yaml`, or one that follows from the graph. */
export interface AuditQuestion {
  readonly id: string;
  /** A kind of audit check, such as `SHARE`. */
  readonly check: string;
  /** Operand name (`share`, `whole`, ...) -> ids of nodes. */
  readonly operands: ReadonlyMap<string, readonly string[]>;
  /** Number of years an annual average or a streak covers, where the check takes one. */
  readonly years: number | undefined;
  /** Relative; undefined for the rounding of the printed digits. */
  readonly tolerance: string | undefined;
  readonly note: string | undefined;
}

/** A check as JSON keeps it. */
export interface CheckDefinition extends Omit<AuditQuestion, 'operands'> {
  readonly operands: Readonly<Record<string, readonly string[]>>;
}
