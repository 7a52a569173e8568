import type { AuditGraph, AuditNode, AuditQuestion, CheckDefinition } from '../../figure/audit/AuditGraph.ts';
import { cypherFile } from '../../store/cypherFile.ts';
import type { GraphStore, ParameterValue, ReadOptions } from '../../store/GraphStore.ts';
import { readLimit, tooMany } from './FigureReader.ts';

interface AuditedRow {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly datasets: readonly string[] | null;
  readonly subject: string | null;
  readonly metric: string | null;
  readonly relativeTo: string | null;
}

interface MetricRow {
  readonly id: string;
  readonly prices: string | null;
  readonly base: string | null;
  readonly partOf: string | null;
}

/** The figures a graph holds, whichever dataset states them, as the audit sees them. */
export class StoredAuditGraph implements AuditGraph {
  readonly #statements: ReadonlyMap<string, AuditNode & { readonly row: AuditedRow }>;
  readonly #metrics: ReadonlyMap<string, MetricRow>;

  private constructor(
    rows: readonly AuditedRow[],
    metrics: readonly MetricRow[],
    /** What the `audit.yaml` of the datasets declare; ids begin with that of the dataset. */
    readonly declared: readonly AuditQuestion[],
  ) {
    this.#statements = new Map(
      rows.map((row) => [row.id, { id: row.id, type: 'Statement', properties: row.properties, row }]),
    );
    this.#metrics = new Map(metrics.map((row) => [row.id, row]));
  }

  /**
   * Read all of it.
   * @param reading how each statement is read; asked anew for each
   * @throws GraphQLError COST_EXCEEDED when there are more figures than one question may read
   */
  static async read(store: GraphStore, reading: () => ReadOptions): Promise<StoredAuditGraph> {
    const read = async <T>(file: string, parameters: Readonly<Record<string, ParameterValue>>) =>
      (await store.read({ text: cypherFile(file), parameters }, reading())) as unknown as readonly T[];
    const rows = await read<AuditedRow>('explore/read_audited', { limit: BigInt(readLimit + 1) });
    if (rows.length > readLimit) throw tooMany('read', readLimit);
    const metrics = await read<MetricRow>('explore/read_metric_bases', {});
    const datasets = await read<{ id: string; definition: string }>('load/read_definitions', {});
    const declared = datasets.flatMap(({ id, definition }) => {
      const { checks = [] } = JSON.parse(definition) as { checks?: readonly CheckDefinition[] };
      return checks.map(({ operands, ...check }) => ({
        ...check,
        id: `${id}.audit.${check.id}`,
        operands: new Map(Object.entries(operands)),
      }));
    });
    return new StoredAuditGraph(rows, metrics, declared as readonly AuditQuestion[]);
  }

  get audited(): Iterable<AuditNode> {
    return this.#statements.values();
  }

  node(id: string): AuditNode | undefined {
    return this.#statements.get(id);
  }

  follow({ id, type }: AuditNode, field: string): readonly AuditNode[] {
    if (type === 'Metric') {
      const metric = this.#metrics.get(id);
      const to = field === 'base' ? metric?.base : field === 'partOf' ? metric?.partOf : undefined;
      return to == null ? [] : [this.#metric(to)];
    }
    const row = this.#statements.get(id)?.row;
    if (field === 'metric') return row?.metric == null ? [] : [this.#metric(row.metric)];
    const to = field === 'subject' ? row?.subject : field === 'relativeTo' ? row?.relativeTo : undefined;
    return to == null ? [] : [{ id: to, type: 'Entity', properties: {} }];
  }

  datasetOf(id: string): string {
    return this.#statements.get(id)?.row.datasets?.[0] ?? '';
  }

  #metric(id: string): AuditNode {
    return { id, type: 'Metric', properties: { prices: this.#metrics.get(id)?.prices } };
  }
}
