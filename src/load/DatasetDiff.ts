import type { DatasetNode, DatasetRelationship, PropertyValue } from '../dataset/Dataset.ts';
import type { SourceLocation } from '../model/Model.ts';
import type { ResultValue } from '../store/GraphStore.ts';

/** A property (or `_labels`) that differs; undefined stands for absent. */
export interface FieldChange {
  readonly property: string;
  readonly before: ResultValue | undefined;
  readonly after: PropertyValue | undefined;
}

/**
 * What a load would do to a node or relationship:
 * - `added`: it is not in the graph;
 * - `changed`: this dataset states other properties than the graph has of it;
 * - `claimed`: another dataset owns it, and this one will claim it too; with a `row` it adds to it;
 * - `released`: this dataset no longer has it, and another one keeps it;
 * - `removed`: no dataset has it any more.
 */
export type ChangeKind = 'added' | 'changed' | 'claimed' | 'released' | 'removed';

export interface NodeChange {
  readonly kind: ChangeKind;
  readonly type: string;
  readonly id: string;
  /** For `changed` alone. */
  readonly fields: readonly FieldChange[];
  /** What is to be stored; absent where only a claim comes or goes. */
  readonly row?: DatasetNode;
  /** Whether the dataset says something of the node that is written. */
  readonly says?: boolean;
  /** All that claim it afterwards, owner first, where this is not what the graph has and this dataset. */
  readonly datasets?: readonly string[];
  /** When it was last changed, where what is stored shows no difference. */
  readonly changedAt?: string;
}

export interface RelationshipChange {
  readonly kind: ChangeKind;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** For `changed` alone. */
  readonly fields: readonly FieldChange[];
  /** What is to be stored; absent where only a claim comes or goes. */
  readonly row?: DatasetRelationship;
  /** As of a node. */
  readonly datasets?: readonly string[];
}

/** A value that is not loaded because another dataset, which owns the thing, says otherwise. */
export interface Conflict {
  /** The node's id, or `(from)-[TYPE]->(to)`. */
  readonly subject: string;
  readonly owner: string;
  readonly property: string;
  /** What the graph keeps; undefined when the owner states nothing. */
  readonly kept: ResultValue | undefined;
  /** What this dataset states; undefined when it states nothing. */
  readonly stated: PropertyValue | undefined;
  readonly location: SourceLocation;
}

/** How many of one type. All of the dataset's rows are `added`, `changed`, `claimed` or `unchanged`. */
export type Counts = Readonly<Record<ChangeKind | 'unchanged', number>>;

/** The counts of every type added up, such as `12 added, 0 changed, 0 removed, 300 unchanged`. */
export function countsByKind(byType: Readonly<Record<string, Counts>>): string {
  const sums = new Map<string, number>();
  for (const kinds of Object.values(byType)) {
    for (const [kind, count] of Object.entries(kinds)) sums.set(kind, (sums.get(kind) ?? 0) + count);
  }
  return [...sums].map(([kind, count]) => `${count} ${kind}`).join(', ');
}

/** Changes in the order they were found: an array, or a list of which a part lies in a file. */
export interface Changes<T> extends Iterable<T> {
  readonly length: number;
  /** Those from one number on and before another. */
  slice(from: number, to: number): readonly T[];
}

/** The difference between a dataset and the graph, from which a load follows exactly. */
export interface DatasetDiff {
  readonly dataset: string;
  readonly version: string;
  readonly nodes: Changes<NodeChange>;
  readonly relationships: Changes<RelationshipChange>;
  /** Ids of nodes that are not written and of which the dataset now says something, or nothing any more. */
  readonly said: { readonly added: Changes<string>; readonly removed: Changes<string> };
  /** By node type, in model order. */
  readonly nodeCounts: Readonly<Record<string, Counts>>;
  /** By relationship type. */
  readonly relationshipCounts: Readonly<Record<string, Counts>>;
  readonly conflicts: readonly Conflict[];
}

/** True when loading the dataset would change nothing. */
export function isEmpty({ nodes, relationships, said }: DatasetDiff): boolean {
  return nodes.length + relationships.length + said.added.length + said.removed.length === 0;
}

/** Counts changes and unchanged things per type. */
export class Tally {
  readonly #counts = new Map<string, Record<ChangeKind | 'unchanged', number>>();

  add(type: string, kind: ChangeKind | 'unchanged'): void {
    let counts = this.#counts.get(type);
    if (counts === undefined) {
      counts = { added: 0, changed: 0, unchanged: 0, claimed: 0, released: 0, removed: 0 };
      this.#counts.set(type, counts);
    }
    counts[kind] += 1;
  }

  /** By type; the types of `order` first, in that order. */
  counts(order: Iterable<string> = []): Readonly<Record<string, Counts>> {
    const types = new Set([...order, ...[...this.#counts.keys()].sort()]);
    return Object.fromEntries(
      [...types].flatMap((type) => {
        const counts = this.#counts.get(type);
        return counts === undefined ? [] : [[type, counts]];
      }),
    );
  }
}
