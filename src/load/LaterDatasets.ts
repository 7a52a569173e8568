import type { Dataset, RelationshipList } from '../dataset/Dataset.ts';
import { relationshipKey } from './readGraph.ts';

/**
 * The datasets that are loaded after one, in the same run. The graph has them as they were before; what
 * they no longer say is not held against the one that says it now, and what both say belongs to the one
 * that comes first, as on an empty graph.
 */
export class LaterDatasets {
  readonly #datasets: ReadonlyMap<string, Dataset>;
  readonly #relationships = new Map<string, ReadonlySet<string>>();

  constructor(datasets: readonly Dataset[]) {
    this.#datasets = new Map(datasets.map((dataset) => [dataset.metadata.id, dataset]));
  }

  has(dataset: string): boolean {
    return this.#datasets.has(dataset);
  }

  /** Whether one of them has a row of its own for a node. */
  hasNode(dataset: string, id: string): boolean {
    return this.#datasets.get(dataset)?.nodes.has(id) === true;
  }

  /** Whether one of them states a relationship. */
  hasRelationship(dataset: string, row: { type: string; from: string; to: string }): boolean {
    const rows: RelationshipList = this.#datasets.get(dataset)?.relationships ?? [];
    if (rows.around !== undefined) {
      for (const { to } of rows.around(row.from, 'from', row.type)) if (to === row.to) return true;
      return false;
    }
    const known = this.#relationships.get(dataset);
    const keys = known ?? new Set(Array.from(rows, relationshipKey));
    if (known === undefined) this.#relationships.set(dataset, keys);
    return keys.has(relationshipKey(row));
  }
}
